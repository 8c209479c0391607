//! Claims about the pages, made by visitors without scripts.

mod access;
mod languages;
mod organise;
mod register;
mod respond;
