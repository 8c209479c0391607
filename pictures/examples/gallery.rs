//! Writes all kinds of pictures in all looks and widths into a folder, as a page to look at.
//!
//! `cargo run --manifest-path pictures/Cargo.toml --example gallery -- FOLDER [STYLES.css]`

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use pictures::{Fonts, Look, Picture, Table, Unfit, Width};

#[path = "../tests/drawn/samples.rs"]
mod samples;
#[path = "../../pdf/woff.rs"]
mod woff;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("which folder?")?);
    let styles = arguments.next();
    fs::create_dir_all(&folder)?;
    let fonts = fonts()?;
    let mut page = String::from("<!doctype html>\n<html lang=\"de\"><meta charset=\"utf-8\">\n");
    page += "<meta name=\"viewport\" content=\"width=device-width\"><title>Pictures</title>\n";
    if let Some(styles) = styles {
        page += &format!("<link rel=\"stylesheet\" href=\"{styles}\">\n");
    }
    for kind in kinds() {
        let (name, table) = (kind.name, kind.table);
        page += &format!("<section class=\"rt-card\"><h2>{name}</h2>\n");
        for (width, suffix) in [(Width::Narrow, "narrow"), (Width::Wide, "wide")] {
            let picture = (kind.drawn)(width)?;
            page += &picture.svg(Look::Page);
            let alone = picture.alone();
            for (look, ground) in [(Look::Paper, "paper"), (Look::Dark, "dark")] {
                let file = format!("{name}-{suffix}-{ground}");
                fs::write(folder.join(format!("{file}.svg")), alone.svg(look))?;
                let pixels = alone.png(look, 2.0, &fonts)?;
                fs::write(folder.join(format!("{file}.png")), pixels)?;
            }
        }
        page += &html(&table);
        page += "</section>\n";
    }
    fs::write(folder.join("index.html"), page + "</html>\n")?;
    Ok(())
}

struct Kind {
    name: &'static str,
    drawn: Box<dyn Fn(Width) -> Result<Picture, Unfit>>,
    table: Table,
}

macro_rules! kind {
    ($name:ident) => {{
        let sample = samples::$name();
        let table = sample.table();
        let drawn = Box::new(move |width| sample.picture(width));
        Kind { name: stringify!($name), drawn, table }
    }};
}

fn kinds() -> [Kind; 7] {
    [
        kind!(diverging),
        kind!(breadth),
        kind!(heat),
        kind!(ranking),
        kind!(choices),
        kind!(returns),
        kind!(distribution),
    ]
}

fn html(Table { caption, head, rows }: &Table) -> String {
    let cells =
        |row: &[String]| -> String { row.iter().map(|cell| format!("<td>{cell}</td>")).collect() };
    let rows: String = rows.iter().map(|row| format!("<tr>{}</tr>\n", cells(row))).collect();
    format!("<table><caption>{caption}</caption>\n<tr>{}</tr>\n{rows}</table>\n", cells(head))
}

fn fonts() -> Outcome<Fonts> {
    let files =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../node_modules/@fontsource/fira-sans/files");
    let mut fonts = vec![];
    for alphabet in ["latin", "latin-ext", "greek", "cyrillic"] {
        for weight in [400, 600] {
            let file = files.join(format!("fira-sans-{alphabet}-{weight}-normal.woff"));
            fonts.push(&*woff::unpacked(&file)?.leak());
        }
    }
    Ok(Fonts::new(fonts))
}
