//! Rundtisch: the consultation service of a municipality.
//!
//! `ARCHITECTURE.md` holds the map and follows one answer through it.

pub mod account;
pub mod api;
pub mod app;
pub mod clock;
pub mod config;
pub mod consultation;
pub mod db;
pub mod demo;
pub mod doctor;
pub mod email;
pub mod export;
pub mod invitation;
pub mod limit;
pub mod mail;
pub mod mailbox;
pub mod outbox;
pub mod preflight;
pub mod problem;
pub mod publication;
pub mod questionnaire;
pub mod reply;
pub mod response;
pub mod result;
pub mod round;
pub mod routes;
pub mod serve;
mod slug;
mod sniff;
mod spool;
pub mod stakeholder;
pub mod telemetry;
mod throttle;
pub mod token;
pub mod web;
pub mod work;
