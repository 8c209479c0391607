//! Claims about the interface for programs.

mod access;
mod consultations;
mod contacts;
mod document;
mod invitations;
mod mails;
pub(crate) mod program;
mod quarantine;
mod reading;
mod register;
mod replies;
mod results;
mod rounds;
