//! Fira Sans, as on the pages, and for other alphabets what the typesetter brings.

use std::sync::LazyLock;

use typst::{
    foundations::Bytes,
    text::{Coverage, Font, FontInfo, FontVariant, FontWeight},
};
use typst_kit::fonts::{FontStore, embedded};

include!(concat!(env!("OUT_DIR"), "/fira.rs"));

/// For alphabets that Fira Sans does not have.
const OTHERS: [&str; 3] = ["Libertinus Serif", "DejaVu Sans Mono", "New Computer Modern"];

/// All fonts, parsed once.
pub(crate) static FONTS: LazyLock<FontStore> = LazyLock::new(|| {
    let mut store = FontStore::new();
    store.extend(fira());
    store.extend(embedded());
    store
});

/// What each family has in normal and in bold, in the order of [`families`].
static COVERED: LazyLock<Vec<[&Coverage; 2]>> = LazyLock::new(|| {
    let book = FONTS.book();
    let covered = |family: &str, weight| {
        let variant = FontVariant { weight, ..FontVariant::default() };
        let font = book.select(&family.to_lowercase(), variant);
        let info = font.and_then(|font| book.info(font));
        &info.expect("each family has a font").coverage
    };
    let weights = [FontWeight::REGULAR, FontWeight::SEMIBOLD];
    families().iter().map(|family| weights.map(|weight| covered(family, weight))).collect()
});

/// The names to be asked for, in this order.
pub(crate) fn families() -> Vec<String> {
    let mut families: Vec<_> = FIRA.iter().map(|(alphabet, _)| family(alphabet)).collect();
    families.dedup();
    families.extend(OTHERS.map(str::to_owned));
    families
}

/// Whether one font has all of these.
pub(crate) fn have(characters: &str) -> bool {
    let has = |font: &&Coverage| characters.chars().all(|it| font.contains(u32::from(it)));
    COVERED.iter().any(|weights| weights.iter().all(has))
}

/// Each alphabet is a file of its own, and by its own name a family of its own: of one family,
/// the typesetter would look into one file only.
fn fira() -> impl Iterator<Item = (Font, FontInfo)> {
    FIRA.iter().flat_map(|(alphabet, data)| {
        Font::iter(Bytes::new(*data)).map(|font| {
            let info = FontInfo { family: family(alphabet), ..font.info().clone() };
            (font, info)
        })
    })
}

fn family(alphabet: &str) -> String {
    format!("Fira Sans {alphabet}")
}
