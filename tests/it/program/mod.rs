//! The program as its users run it.

mod commands;
mod crash;
mod doctor;
mod outage;
mod serve;
