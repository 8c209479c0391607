//! Logging in and out, and what an account says about itself.

mod interrupted;
pub mod log_in;
pub mod log_out;
pub mod show;

pub(crate) use interrupted::Interrupted;
