//! A bar from the left edge for each of several names.

use crate::{
    axis::Scale,
    canvas::{self, Anchor, Canvas, Rect},
    paint::{Paint, Style},
    picture::Width,
    rows::{Columns, RowWords},
};

/// A row.
pub(crate) struct PlainBar<'a> {
    pub(crate) name: String,
    pub(crate) note: &'a str,
    pub(crate) value: f64,
    /// The value as it is to be read, behind the bar.
    pub(crate) label: &'a str,
}

const BAR: f64 = 26.0;
const TO_LABEL: f64 = 8.0;

/// Draws the rows one below the other. Bars grow from the first end of the scale to the second.
pub(crate) fn draw(canvas: &mut Canvas, format: Width, ends: (f64, f64), bars: &[PlainBar<'_>]) {
    let columns = Columns::of(format, bars.iter().map(PlainBar::words));
    let labels = bars.iter().map(|it| canvas::width(it.label, Style::Figure));
    let label = labels.fold(0.0, f64::max).min((columns.plot.1 - columns.plot.0) / 2.0);
    let places = (columns.plot.0, columns.plot.1 - label - TO_LABEL);
    let scale = Scale { numbers: ends, places };
    for bar in bars {
        let label = canvas::wrapped(bar.label, Style::Figure, label);
        let high = canvas::height(&label, Style::Figure);
        let half = (BAR / 2.0 + 3.0).max(high / 2.0);
        let middle = columns.row(canvas, bar.words(), (half, half));
        let end = scale.place(bar.value);
        let drawn = Rect { x: places.0, y: middle - BAR / 2.0, width: end - places.0, height: BAR };
        canvas.rect(drawn, 2.0, Paint::Bar);
        let edge = (drawn.y - 3.0, drawn.y + BAR + 3.0);
        canvas.line((places.0, edge.0), (places.0, edge.1), Paint::Zero);
        let at = (end + TO_LABEL, middle - high / 2.0);
        canvas.lines(at, Anchor::Start, Style::Figure, &label);
    }
    columns.end(canvas);
}

impl PlainBar<'_> {
    fn words(&self) -> RowWords<'_> {
        RowWords { name: &self.name, note: self.note, label: "" }
    }
}
