//! Whole ways through the program in a real browser, with what every page owes its reader.

mod administrator;
mod directions;
mod exploring;
mod keyboard;
mod kinds;
mod leaving;
mod own;
mod partner;
mod passing_on;
mod quarantine;
mod registering;
mod resident;
mod together;
