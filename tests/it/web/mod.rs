//! Claims about the pages, made by visitors without scripts.

mod access;
mod languages;
mod register;
mod respond;
