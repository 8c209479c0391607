//! The pages' font, to measure and draw with.

use std::{path::Path, sync::LazyLock};

use pictures::Fonts;
use ttf_parser::Face;

use crate::woff;

static FILES: LazyLock<Vec<&'static [u8]>> = LazyLock::new(|| {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../node_modules/@fontsource/fira-sans/files");
    let file = |name: &str| {
        let file = folder.join(format!("fira-sans-{name}-normal.woff"));
        &*woff::unpacked(&file).expect("`./dev setup` has installed the font").leak()
    };
    ["latin-400", "latin-600", "latin-ext-400", "latin-ext-600"].map(file).to_vec()
});

pub fn fonts() -> Fonts {
    Fonts::new(FILES.iter().copied())
}

static FACES: LazyLock<[Face<'static>; 2]> = LazyLock::new(|| {
    [FILES[0], FILES[1]].map(|file| Face::parse(file, 0).expect("the font is one"))
});

/// How wide a text is in the wider of both weights. What the font lacks counts as half a square.
pub fn width(text: &str, size: f64) -> f64 {
    let wide = |face: &Face<'_>| -> f64 {
        let em = f64::from(face.units_per_em());
        let letter = |it| face.glyph_index(it).and_then(|glyph| face.glyph_hor_advance(glyph));
        text.chars().map(|it| letter(it).map_or(0.5, |wide| f64::from(wide) / em)).sum()
    };
    FACES.iter().map(wide).fold(0.0, f64::max) * size
}
