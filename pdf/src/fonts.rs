//! Fira Sans, as on the pages, and for other alphabets what the typesetter brings.

use std::{collections::BTreeSet, fmt::Write as _, sync::LazyLock};

use typst::{
    foundations::{Array, Bytes, Dict, IntoValue, Regex, Value},
    layout::Abs,
    text::{Coverage, Font, FontInfo, FontInstance, FontVariant, FontVariations, FontWeight},
};
use typst_kit::fonts::{FontStore, embedded};

include!(concat!(env!("OUT_DIR"), "/fira.rs"));

/// Fira Sans as OpenType files, an alphabet and a weight each, for those who draw with it.
pub fn files() -> impl Iterator<Item = &'static [u8]> {
    FIRA.iter().map(|(_, data)| *data)
}

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

/// The family that pictures are set in.
pub(crate) const FIRST: &str = "Fira Sans latin";

/// Which family has this character, if it is one. What stands together is one character here.
pub(crate) fn of(character: &str) -> Option<&'static str> {
    let mut characters = character.chars();
    let (Some(one), None) = (characters.next(), characters.next()) else { return None };
    FAMILIES.iter().find(|family| family.has.contains(&one)).map(|family| &*family.name)
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
        instance(&font, variant)
    });
    let in_both = pictured(&normal).into_iter().filter(|it| shows(&bold, *it));
    in_both.filter_map(char::from_u32).collect()
}

/// The codes of the characters that a font has. Some name more than they have pictures of.
fn pictured(font: &FontInstance) -> Vec<u32> {
    font.font().info().coverage.iter().filter(|code| shows(font, *code)).collect()
}

fn shows(font: &FontInstance, code: u32) -> bool {
    let glyph = char::from_u32(code).and_then(|it| font.ttf().glyph_index(it));
    glyph.is_some_and(|glyph| glyph.0 != 0)
}

fn instance(font: &Font, variant: FontVariant) -> FontInstance {
    font.clone().instantiate(variant, Abs::pt(11.0), &FontVariations::default())
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
            let coverage = Coverage::from_vec(pictured(&instance(&font, FontVariant::default())));
            let info = FontInfo { family: family(alphabet), coverage, ..font.info().clone() };
            (font, info)
        })
    })
}

fn family(alphabet: &str) -> String {
    format!("Fira Sans {alphabet}")
}
