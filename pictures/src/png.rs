//! A picture as pixels.

use std::{fmt, sync::Arc};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Font, FontFamily, FontResolver, Options, Tree, fontdb},
};

use crate::{palette::Look, picture::Picture};

/// The fonts that words are drawn in, read once.
#[derive(Clone)]
pub struct Fonts(Arc<fontdb::Database>);

/// Why there are no pixels.
#[derive(Debug, thiserror::Error)]
pub enum Undrawable {
    /// A page's look is in its style sheet, which is not here.
    #[error("a picture for a page has no look of its own")]
    ForPages,
    /// So many pixels would take too much memory.
    #[error("the picture is too large")]
    TooLarge,
    /// What no picture of this crate should cause.
    #[error("the picture could not be drawn: {0}")]
    Refused(String),
}

/// Pixels of four bytes each.
const MOST_PIXELS: f32 = 32.0e6;

impl Fonts {
    /// Fonts as OpenType files. The first are asked first.
    #[must_use]
    pub fn new(files: impl IntoIterator<Item = &'static [u8]>) -> Self {
        let mut fonts = fontdb::Database::new();
        for file in files {
            fonts.load_font_source(fontdb::Source::Binary(Arc::new(file)));
        }
        fonts.set_sans_serif_family("Fira Sans");
        Self(Arc::new(fonts))
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Fonts").field(&self.0.len()).finish()
    }
}

impl Picture {
    /// The picture as PNG, so many times as large as it is naturally. Takes a while: not for a
    /// thread that others wait for.
    ///
    /// # Errors
    /// If the look is that of a page, or there would be more than 32 million pixels.
    pub fn png(&self, look: Look, scale: f32, fonts: &Fonts) -> Result<Vec<u8>, Undrawable> {
        if look == Look::Page {
            return Err(Undrawable::ForPages);
        }
        let options = Options {
            fontdb: Arc::clone(&fonts.0),
            font_resolver: FontResolver {
                select_font: Box::new(|font, fonts| named(font, fonts)),
                select_fallback: Box::new(|letter, tried, fonts| other(letter, tried, fonts)),
            },
            ..Options::default()
        };
        let refused = |reason: &dyn fmt::Display| Undrawable::Refused(reason.to_string());
        let tree = Tree::from_str(&self.svg(look), &options).map_err(|it| refused(&it))?;
        let size = tree.size().to_int_size().scale_by(scale).ok_or(Undrawable::TooLarge)?;
        #[expect(clippy::cast_precision_loss, reason = "the limit is as coarse")]
        if size.width() as f32 * size.height() as f32 > MOST_PIXELS {
            return Err(Undrawable::TooLarge);
        }
        let mut pixels = Pixmap::new(size.width(), size.height()).ok_or(Undrawable::TooLarge)?;
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        pixels.encode_png().map_err(|it| refused(&it))
    }
}

/// The font of this family and weight. Some call SemiBold a family of its own.
fn named(font: &Font, fonts: &fontdb::Database) -> Option<fontdb::ID> {
    let names = font.families().iter().filter_map(|family| match family {
        FontFamily::Named(name) => Some(name.clone()),
        _ => None,
    });
    let names: Vec<String> = names.chain(["Fira Sans".to_owned()]).collect();
    let bold: Vec<String> = names.iter().map(|name| format!("{name} SemiBold")).collect();
    let asked = if font.weight() >= 600 { [bold, names].concat() } else { names };
    let families: Vec<_> = asked.iter().map(|name| fontdb::Family::Name(name)).collect();
    let weight = fontdb::Weight(font.weight());
    let found = fonts.query(&fontdb::Query { families: &families, weight, ..Default::default() });
    found.or_else(|| fonts.faces().next().map(|face| face.id))
}

/// Another font that has the letter: one of the same weight, or else any.
fn other(letter: char, tried: &[fontdb::ID], fonts: &Arc<fontdb::Database>) -> Option<fontdb::ID> {
    let has =
        |id| fonts.with_face_data(id, |data, index| has(data, index, letter)).unwrap_or(false);
    let weight = fonts.face(*tried.first()?)?.weight;
    let others = || fonts.faces().filter(|face| !tried.contains(&face.id));
    let alike = others().filter(|face| face.weight == weight).find(|face| has(face.id));
    alike.or_else(|| others().find(|face| has(face.id))).map(|face| face.id)
}

fn has(font: &[u8], index: u32, letter: char) -> bool {
    ttf_parser::Face::parse(font, index).is_ok_and(|face| face.glyph_index(letter).is_some())
}
