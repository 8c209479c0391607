//! Claims about the pages, made by visitors without scripts.

mod access;
mod respond;
