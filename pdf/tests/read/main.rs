//! What a PDF says, as independent readers find it.

mod paper;
mod programs;
mod reading;
mod report;
