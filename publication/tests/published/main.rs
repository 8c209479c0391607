//! What is claimed of published results.

mod changed;
mod made_up;
mod properties;
mod python;
mod refused;
mod sample;
mod tables;
mod tampered;
mod told;
