//! What signs and colours mean, in front of a picture.

use crate::{
    canvas::{self, Anchor, Canvas, Rect},
    marks,
    paint::{Paint, Style},
};

/// A sign as it stands in a legend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Symbol {
    /// An answer of the scale, by its tone.
    Scale(usize),
    /// A share, by its tone.
    Heat(usize),
    Blank,
    Interval,
    Smallest,
    Bound,
    Mean,
    Half,
    Median,
    /// What stands at a place with this number.
    Numbered(usize),
    /// What a column with this letter is about.
    Lettered(char),
}

/// The side of a sign, and its distance from words.
const SIDE: f64 = 20.0;
const TO_WORDS: f64 = 8.0;
const BETWEEN: f64 = 20.0;
const LEADING: f64 = 25.0;

/// Signs with their words, one behind the other, in as many lines as they need.
pub(crate) fn legend(canvas: &mut Canvas, entries: &[(Symbol, &str)]) {
    let mut x = 0.0;
    for (symbol, words) in entries {
        let lines = canvas::wrapped(words, Style::Note, canvas.width - SIDE - TO_WORDS);
        let widest = canvas::wrapped_width(words, Style::Note, canvas.width - SIDE - TO_WORDS);
        let room = SIDE + TO_WORDS + widest;
        if x > 0.0 && x + room > canvas.width {
            x = 0.0;
            canvas.y += LEADING;
        }
        draw(canvas, *symbol, (x + SIDE / 2.0, canvas.y + LEADING / 2.0));
        let from = (x + SIDE + TO_WORDS, canvas.y + (LEADING - Style::Note.leading()) / 2.0);
        canvas.lines(from, Anchor::Start, Style::Note, &lines);
        x += room + BETWEEN;
        if let Some(more) = lines.len().checked_sub(1).filter(|&more| more > 0) {
            canvas.y += Style::Note.leading() * f64::from(u32::try_from(more).unwrap_or(u32::MAX));
            x = canvas.width;
        }
    }
    if !entries.is_empty() {
        canvas.y += LEADING;
    }
}

fn draw(canvas: &mut Canvas, symbol: Symbol, (x, y): (f64, f64)) {
    let half = SIDE / 2.0;
    let square = Rect { x: x - half, y: y - half, width: SIDE, height: SIDE };
    match symbol {
        Symbol::Scale(tone) => swatch(canvas, square, tone),
        Symbol::Heat(tone) => canvas.rect(inside(square), 2.0, Paint::Heat(tone)),
        Symbol::Blank => {
            canvas.rect(inside(square), 0.0, Paint::Blank);
            canvas.hatch(inside(inside(square)), Paint::BlankHatch);
        }
        Symbol::Interval => marks::interval(canvas, (x - half + 1.0, x + half - 1.0), x, y),
        Symbol::Smallest => marks::smallest(canvas, (x, y)),
        Symbol::Bound => marks::bound(canvas, (x, y)),
        Symbol::Mean => marks::mean(canvas, (x, y)),
        Symbol::Half => {
            canvas.rect(Rect { y: y - 5.0, height: 10.0, ..square }, 2.0, Paint::Half);
        }
        Symbol::Median => canvas.line((x, y - half + 1.0), (x, y + half - 1.0), Paint::Median),
        Symbol::Numbered(number) => marks::numbered(canvas, (x, y), number),
        Symbol::Lettered(letter) => {
            canvas.words((x, y), Anchor::Middle, Style::Figure, &letter.to_string());
        }
    }
}

/// A field of the scale, hatched if it is against.
pub(crate) fn swatch(canvas: &mut Canvas, rect: Rect, tone: usize) {
    canvas.rect(rect, 2.0, Paint::Scale(tone));
    if tone < 2 {
        canvas.hatch(rect, Paint::Hatch(tone));
    }
}

/// Room for a line around it.
pub(crate) fn inside(Rect { x, y, width, height }: Rect) -> Rect {
    Rect { x: x + 1.0, y: y + 1.0, width: width - 2.0, height: height - 2.0 }
}
