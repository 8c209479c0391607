//! Claims about the jobs: mails go out once, ballot boxes keep their secret.

mod bounces;
mod mail;
mod reminding;
mod secrecy;
mod sending;
mod signing;
