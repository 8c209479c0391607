//! Writes the example of the format: `cargo run -p publication --example snapshot`

use std::{
    fs, io,
    path::{Path, PathBuf},
};

#[path = "../tests/published/sample.rs"]
mod sample;

fn main() -> io::Result<()> {
    let sealed = sample::snapshot().sealed().map_err(io::Error::other)?;
    let place: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/example.json");
    fs::write(place, sealed.to_json())
}
