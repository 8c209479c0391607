//! Claims about Rundtisch, made through its doors. One binary, on either database.

mod house;
mod support;
mod work;
