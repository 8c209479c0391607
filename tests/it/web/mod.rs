//! Claims about the pages, made by visitors without scripts.

mod access;
mod account;
mod announcing;
mod attachments;
mod contacts;
mod guard;
mod inviting;
pub(crate) mod languages;
mod leave;
mod mails;
mod once;
mod organise;
mod own;
mod passing_on;
mod preflight;
pub(crate) mod proof;
mod register;
mod registering;
mod resending;
mod respond;
mod resumption;
mod return_mail;
mod returns;
mod together;
mod undoing;
mod voices;
mod weight;
