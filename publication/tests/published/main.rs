//! What is claimed of published results.

mod answered;
mod attacked;
mod changed;
mod differing;
mod later;
mod made_up;
mod properties;
mod python;
mod refused;
mod sample;
mod tables;
mod tampered;
mod told;
