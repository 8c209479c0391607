//! Claims about Rundtisch, made through its doors. One binary, on either database.

mod api;
mod house;
mod journeys;
mod support;
mod web;
mod work;
