//! Claims about Rundtisch, made through its doors. One binary, on either database.

mod support;
