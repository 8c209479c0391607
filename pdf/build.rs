//! Unpacks the pages' font, Fira Sans, from its WOFF files, which the typesetter cannot read.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

mod woff;

type Outcome<T> = Result<T, Box<dyn Error>>;

const FIRA: &str = "../node_modules/@fontsource/fira-sans";
const ALPHABETS: [&str; 7] =
    ["latin", "latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "vietnamese"];

fn main() -> Outcome<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=woff.rs");
    println!("cargo::rerun-if-changed=../package-lock.json");
    println!("cargo::rerun-if-changed=../node_modules/.package-lock.json");
    // Scripts run in the folder of their package.
    let files = Path::new(FIRA).join("files");
    if !files.is_dir() {
        return Err(format!(
            "{FIRA} is missing: run `./dev setup`, which installs what package-lock.json names"
        )
        .into());
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names the folder for output")?);
    let mut list = String::from("static FIRA: &[(&str, &[u8])] = &[\n");
    for alphabet in ALPHABETS {
        for weight in [400, 600] {
            let font = out.join(format!("fira-sans-{alphabet}-{weight}.otf"));
            let packed = files.join(format!("fira-sans-{alphabet}-{weight}-normal.woff"));
            fs::write(&font, woff::unpacked(&packed)?)?;
            writeln!(list, "    ({alphabet:?}, include_bytes!({font:?})),")?;
        }
    }
    fs::write(out.join("fira.rs"), list + "];\n")?;
    Ok(())
}
