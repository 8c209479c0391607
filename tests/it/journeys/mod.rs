//! Whole ways through the program in a real browser, with what every page owes its reader.

mod partner;
mod resident;
