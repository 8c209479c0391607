//! Claims about the pages, made by visitors without scripts.

mod access;
mod register;
mod respond;
