//! Prepares what the program serves to browsers: style sheets compiled from `assets/styles`, the
//! fonts and pictures, each under a name that carries a hash of its content.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "build/shorten.rs"]
mod shorten;
#[path = "build/sweep.rs"]
mod sweep;

type Outcome<T> = Result<T, Box<dyn Error>>;

const FIRA: &str = "node_modules/@fontsource/fira-sans";
const KERN: &str = "node_modules/@kern-ux/native";
/// What names the classes of pictures.
const PICTURES: [&str; 2] = ["pictures/src/paint.rs", "pictures/src/picture.rs"];

fn main() -> Outcome<()> {
    for input in [
        "build.rs",
        "build",
        "assets",
        "templates",
        "pictures/src",
        "package-lock.json",
        "node_modules/.package-lock.json",
    ] {
        println!("cargo::rerun-if-changed={input}");
    }
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names the folder for output")?);
    for package in [FIRA, KERN] {
        if !root.join(package).is_dir() {
            return Err(format!("{package} is missing: run `./dev setup`, which installs what package-lock.json names").into());
        }
    }

    let mut assets = Assets::default();
    for weight in [400, 500, 600] {
        for alphabet in ["latin", "latin-ext"] {
            assets.add(
                &root.join(FIRA).join(format!("files/fira-sans-{alphabet}-{weight}-normal.woff2")),
            )?;
        }
    }
    for folder in ["assets/images", "assets/scripts"] {
        for file in files_in(&root.join(folder))? {
            assets.add(&file)?;
        }
    }
    let styles = assets.with_hashed_names(compile_styles(&root)?);
    let templates = Templates::read(&root)?;
    for (name, mentioned) in
        [("rundtisch.css", templates.of_all_pages()), ("answering.css", templates.of_answering())]
    {
        let sheet = out.join(name);
        fs::write(&sheet, shorten::shorten(&sweep::sweep(&styles, &mentioned)))?;
        assets.add(&sheet)?;
    }

    fs::write(out.join("assets.rs"), assets.as_rust()? + &licences(&root))?;
    Ok(())
}

/// All styles there are, with KERN's.
fn compile_styles(root: &Path) -> Outcome<String> {
    let options = grass::Options::default()
        .style(grass::OutputStyle::Compressed)
        .load_path(root.join("assets/styles"))
        .load_path(root.join("node_modules"));
    Ok(grass::from_path(root.join("assets/styles/rundtisch.scss"), &options)?)
}

/// The text of each template, and of what else writes into pages that have all styles.
struct Templates(Vec<String>, Vec<String>);

/// What those pages say that need no other style sheet.
const ANSWERING: &str = "assets::answering_stylesheet()";
/// What pages say that are built on another template. Neither parts nor the layout do.
const BUILT_ON: &str = "{% extends ";
/// What the layout says.
const LAYOUT: &str = "assets::stylesheet()";

impl Templates {
    fn read(root: &Path) -> Outcome<Self> {
        let files = files_in(&root.join("templates"))?;
        let drawn = PICTURES.map(|file| fs::read_to_string(root.join(file)));
        Ok(Self(
            files.into_iter().map(fs::read_to_string).collect::<Result<_, _>>()?,
            drawn.into_iter().collect::<Result<_, _>>()?,
        ))
    }

    fn of_all_pages(&self) -> sweep::Mentioned {
        let mut mentioned = sweep::Mentioned::default();
        self.0.iter().chain(&self.1).for_each(|text| mentioned.note(text));
        mentioned
    }

    /// The layout, the pages, and of the parts those that they take.
    fn of_answering(&self) -> sweep::Mentioned {
        let mut mentioned = sweep::Mentioned::default();
        let mut callers = String::new();
        for page in self.0.iter().filter(|it| it.contains(ANSWERING) || it.contains(LAYOUT)) {
            mentioned.note(page);
            callers.push_str(page);
        }
        let parts: Vec<_> =
            self.0.iter().filter(|it| !it.contains(BUILT_ON) && !it.contains(LAYOUT)).collect();
        // Parts take parts of others: all that could be taken is looked for twice.
        for _ in 0..2 {
            for part in &parts {
                callers.push_str(&mentioned.note_macros(part, &callers));
            }
        }
        mentioned
    }
}

/// The licences that oblige us to ship their text.
fn licences(root: &Path) -> String {
    format!(
        "static EUPL: &str = include_str!({:?});\nstatic OFL: &str = include_str!({:?});\n",
        root.join(KERN).join("LICENSE.md"),
        root.join(FIRA).join("LICENSE"),
    )
}

/// Files by their plain name, such as `rundtisch.css`.
#[derive(Default)]
struct Assets(BTreeMap<String, Asset>);

struct Asset {
    hashed_name: String,
    path: PathBuf,
}

impl Assets {
    fn add(&mut self, path: &Path) -> Outcome<()> {
        let name = path.file_name().and_then(|name| name.to_str()).ok_or("a file needs a name")?;
        let (stem, ending) = name.split_once('.').ok_or("a file needs an ending")?;
        let hashed_name = format!("{stem}-{:016x}.{ending}", hash(&fs::read(path)?));
        self.0.insert(name.to_owned(), Asset { hashed_name, path: path.to_owned() });
        Ok(())
    }

    fn with_hashed_names(&self, text: String) -> String {
        self.0.iter().fold(text, |text, (name, asset)| {
            text.replace(&format!("\"{name}\""), &format!("\"{}\"", asset.hashed_name))
        })
    }

    /// A table of `Asset` values for `src/web/assets.rs`.
    fn as_rust(&self) -> Outcome<String> {
        let mut table = String::from("static ASSETS: &[Asset] = &[\n");
        for (name, Asset { hashed_name, path }) in &self.0 {
            let kind = content_type(name)?;
            writeln!(
                table,
                "Asset {{ name: {name:?}, address: \"/assets/{hashed_name}\", content_type: {kind:?}, content: include_bytes!({path:?}) }},"
            )?;
        }
        Ok(table + "];\n")
    }
}

fn content_type(name: &str) -> Outcome<&'static str> {
    match name.rsplit('.').next() {
        Some("css") => Ok("text/css; charset=utf-8"),
        Some("js") => Ok("text/javascript; charset=utf-8"),
        Some("svg") => Ok("image/svg+xml"),
        Some("woff2") => Ok("font/woff2"),
        _ => Err(format!("{name} has an ending without a content type").into()),
    }
}

/// FNV-1a: the same on every machine, and all a cache needs.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// All files of a folder and its folders, none if there is no such folder.
fn files_in(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() { files.extend(files_in(&path)?) } else { files.push(path) }
        }
    }
    Ok(files)
}
