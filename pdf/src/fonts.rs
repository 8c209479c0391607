//! Fira Sans, as on the pages, and for other alphabets what the typesetter brings.

use std::{collections::BTreeSet, fmt::Write as _, sync::LazyLock};

use typst::{
    foundations::{Array, Bytes, Dict, IntoValue, Regex, Value},
    layout::Abs,
    text::{Font, FontInfo, FontInstance, FontVariant, FontVariations, FontWeight},
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

/// A family, and the characters that it has both in normal and in bold.
struct Family {
    name: String,
    has: BTreeSet<char>,
}

/// In the order in which they are to be asked.
static FAMILIES: LazyLock<Vec<Family>> = LazyLock::new(|| {
    let mut names: Vec<_> = FIRA.iter().map(|(alphabet, _)| family(alphabet)).collect();
    names.dedup();
    names.extend(OTHERS.map(str::to_owned));
    names.into_iter().map(|name| Family { has: characters_of(&name), name }).collect()
});

/// Whether one font has all of these.
pub(crate) fn have(characters: &str) -> bool {
    FAMILIES.iter().any(|family| characters.chars().all(|it| family.has.contains(&it)))
}

/// The families as the typesetter asks for them. Each is to be used for what it has and nothing
/// else: it would put together a letter and its accent from the first that has both, where a later
/// one has the whole.
pub(crate) static ASKED: LazyLock<Value> = LazyLock::new(|| {
    let asked = FAMILIES.iter().map(|Family { name, has }| {
        let covers = Regex::new(&class(has)).expect("a class of characters is an expression");
        let mut asked = Dict::new();
        asked.insert("name".into(), name.clone().into_value());
        asked.insert("covers".into(), covers.into_value());
        asked.into_value()
    });
    asked.collect::<Array>().into_value()
});

fn characters_of(family: &str) -> BTreeSet<char> {
    let [normal, bold] = [FontWeight::REGULAR, FontWeight::SEMIBOLD].map(|weight| {
        let variant = FontVariant { weight, ..FontVariant::default() };
        let font = FONTS.book().select(&family.to_lowercase(), variant);
        let font = font.and_then(|font| FONTS.font(font)).expect("each family has a font");
        font.instantiate(variant, Abs::pt(11.0), &FontVariations::default())
    });
    // Some fonts name characters that they have no picture of.
    let has = |font: &FontInstance, it| font.ttf().glyph_index(it).is_some_and(|it| it.0 != 0);
    let named = normal.font().info().coverage.iter().filter_map(char::from_u32);
    named.filter(|it| has(&normal, *it) && has(&bold, *it)).collect()
}

/// `[\u{41}-\u{5a}…]`, from the first to the last of those that follow each other.
fn class(characters: &BTreeSet<char>) -> String {
    let codes: Vec<u32> = characters.iter().map(|it| u32::from(*it)).collect();
    let mut class = "[".to_owned();
    for run in codes.chunk_by(|one, next| next - one == 1) {
        let _ = write!(class, r"\u{{{:x}}}-\u{{{:x}}}", run[0], run[run.len() - 1]);
    }
    class + "]"
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
