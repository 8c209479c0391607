//! Claims about Rundtisch, made through its doors. One binary, on either database.
#![expect(clippy::unwrap_used, reason = "a claim that cannot go on has failed")]

mod api;
mod house;
mod journeys;
mod program;
mod support;
mod web;
mod work;
