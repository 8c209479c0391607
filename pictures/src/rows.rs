//! Rows of names with something drawn beside or below each.

use crate::{
    canvas::{self, Anchor, Canvas},
    paint::Style,
    picture::Width,
};

/// The words of a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RowWords<'a> {
    pub(crate) name: &'a str,
    /// Below the name.
    pub(crate) note: &'a str,
    /// At the right end.
    pub(crate) label: &'a str,
}

/// Where the parts of all rows stand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Columns {
    format: Width,
    names: f64,
    labels: f64,
    /// Between which places is drawn.
    pub(crate) plot: (f64, f64),
}

const MOST_FOR_NAMES: f64 = 210.0;
const MOST_FOR_LABELS: f64 = 150.0;
/// What signs may reach beyond their place.
const EDGE: f64 = 4.0;
/// From one row to the next, by width.
const GAP: f64 = 14.0;
const NARROW_GAP: f64 = 22.0;

impl Columns {
    pub(crate) fn of<'a>(format: Width, rows: impl IntoIterator<Item = RowWords<'a>>) -> Self {
        let (mut names, mut labels) = (0.0_f64, 0.0_f64);
        for RowWords { name, note, label } in rows {
            names = names.max(canvas::wrapped_width(name, Style::Name, MOST_FOR_NAMES));
            names = names.max(canvas::wrapped_width(note, Style::Note, MOST_FOR_NAMES));
            labels = labels.max(canvas::wrapped_width(label, Style::Figure, MOST_FOR_LABELS));
        }
        // Rounding must not part what has just fitted.
        let (names, labels) = (names + 0.01, labels + 0.01);
        let all = format.pixels();
        let behind = if labels > 1.0 { labels + 14.0 } else { EDGE };
        let plot = match format {
            Width::Narrow => (EDGE, all - EDGE),
            Width::Wide => (names + 16.0, all - behind),
        };
        Self { format, names, labels, plot }
    }

    /// Draws the words of a row and leaves room around the middle of what is drawn: this much
    /// above and below it. Returns where that middle is.
    pub(crate) fn row(&self, canvas: &mut Canvas, words: RowWords<'_>, room: (f64, f64)) -> f64 {
        match self.format {
            Width::Wide => self.beside(canvas, words, room),
            Width::Narrow => self.below(canvas, words, room),
        }
    }

    fn beside(&self, canvas: &mut Canvas, words: RowWords<'_>, (above, below): (f64, f64)) -> f64 {
        let name = canvas::wrapped(words.name, Style::Name, self.names);
        let note = canvas::wrapped(words.note, Style::Note, self.names);
        let label = canvas::wrapped(words.label, Style::Figure, self.labels);
        let names = canvas::height(&name, Style::Name);
        let left = names + canvas::height(&note, Style::Note);
        let right = canvas::height(&label, Style::Figure);
        let words = left.max(right) / 2.0;
        let middle = canvas.y + words.max(above);
        canvas.lines((0.0, middle - left / 2.0), Anchor::Start, Style::Name, &name);
        canvas.lines((0.0, middle - left / 2.0 + names), Anchor::Start, Style::Note, &note);
        let end = (canvas.width, middle - right / 2.0);
        canvas.lines(end, Anchor::End, Style::Figure, &label);
        canvas.y = middle + words.max(below) + GAP;
        middle
    }

    fn below(&self, canvas: &mut Canvas, words: RowWords<'_>, (above, below): (f64, f64)) -> f64 {
        canvas.paragraph(Style::Name, words.name);
        let note = canvas::width(words.note, Style::Note);
        let label = canvas::width(words.label, Style::Figure);
        if note + label + 16.0 <= canvas.width {
            let y = canvas.y + Style::Note.leading() / 2.0;
            if !words.note.is_empty() {
                canvas.words((0.0, y), Anchor::Start, Style::Note, words.note);
            }
            if !words.label.is_empty() {
                canvas.words((canvas.width, y), Anchor::End, Style::Figure, words.label);
            }
            if note + label > 0.0 {
                canvas.y += Style::Note.leading();
            }
        } else {
            canvas.paragraph(Style::Note, words.note);
            canvas.paragraph(Style::Figure, words.label);
        }
        let middle = canvas.y + 5.0 + above;
        canvas.y = middle + below + NARROW_GAP;
        middle
    }

    /// Takes back the room behind the last row.
    pub(crate) fn end(&self, canvas: &mut Canvas) {
        canvas.y -= match self.format {
            Width::Wide => GAP,
            Width::Narrow => NARROW_GAP,
        };
    }

    /// Whether names stand beside what is drawn.
    pub(crate) fn side_by_side(&self) -> bool {
        self.format == Width::Wide
    }
}
