//! Unpacks the pages' font, Fira Sans, from its WOFF files, which the typesetter cannot read.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::ZlibDecoder;

type Outcome<T> = Result<T, Box<dyn Error>>;

const FIRA: &str = "../node_modules/@fontsource/fira-sans";
const ALPHABETS: [&str; 7] =
    ["latin", "latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "vietnamese"];

fn main() -> Outcome<()> {
    println!("cargo::rerun-if-changed=build.rs");
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
            fs::write(&font, unpacked(&packed)?)?;
            writeln!(list, "    ({alphabet:?}, include_bytes!({font:?})),")?;
        }
    }
    fs::write(out.join("fira.rs"), list + "];\n")?;
    Ok(())
}

/// The font in a WOFF file: the same tables, each unpacked, behind another list of them.
fn unpacked(file: &Path) -> Outcome<Vec<u8>> {
    let woff = fs::read(file)?;
    let part = |from: usize, length: usize| {
        woff.get(from..from + length).ok_or_else(|| format!("{} ends too early", file.display()))
    };
    let number = |from| Ok::<_, Box<dyn Error>>(u32::from_be_bytes(part(from, 4)?.try_into()?));
    if part(0, 4)? != b"wOFF" {
        return Err(format!("{} is no WOFF file", file.display()).into());
    }
    let tables = u16::from_be_bytes(part(12, 2)?.try_into()?);
    let power = tables.ilog2();
    let mut head = part(4, 4)?.to_vec();
    for entry in [tables, 16 << power, u16::try_from(power)?, tables * 16 - (16 << power)] {
        head.extend(entry.to_be_bytes());
    }
    let mut body = Vec::new();
    let before = 12 + 16 * usize::from(tables);
    for entry in (0..usize::from(tables)).map(|index| 44 + 20 * index) {
        let [at, packed, length] = [number(entry + 4)?, number(entry + 8)?, number(entry + 12)?];
        head.extend(part(entry, 4)?);
        head.extend(part(entry + 16, 4)?);
        head.extend(u32::try_from(before + body.len())?.to_be_bytes());
        head.extend(length.to_be_bytes());
        let table = part(usize::try_from(at)?, usize::try_from(packed)?)?;
        if packed < length {
            ZlibDecoder::new(table).read_to_end(&mut body)?;
        } else {
            body.extend(table);
        }
        body.resize(body.len().next_multiple_of(4), 0);
    }
    head.extend(body);
    Ok(head)
}
