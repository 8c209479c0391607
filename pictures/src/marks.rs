//! Signs that stand at a place.

use crate::{
    canvas::{Anchor, Canvas},
    paint::{Paint, Style},
};

/// From where to where a number may be, and where it was found.
pub(crate) fn interval(canvas: &mut Canvas, (low, high): (f64, f64), found: f64, y: f64) {
    let end = |x: f64| vec![(x, y - 4.0), (x, y + 4.0)];
    canvas.strokes(vec![vec![(low, y), (high, y)], end(low), end(high)], Paint::Interval);
    canvas.circle((found, y), 3.0, Paint::IntervalDot);
}

pub(crate) fn smallest(canvas: &mut Canvas, at: (f64, f64)) {
    canvas.circle(at, 6.0, Paint::Smallest);
}

pub(crate) fn bound(canvas: &mut Canvas, (x, y): (f64, f64)) {
    canvas.line((x, y - 8.0), (x, y + 8.0), Paint::Bound);
}

pub(crate) fn mean(canvas: &mut Canvas, (x, y): (f64, f64)) {
    canvas.area(vec![(x, y - 8.0), (x + 8.0, y), (x, y + 8.0), (x - 8.0, y)], Paint::Mean);
}

/// How far a number in a ring reaches.
pub(crate) const RING: f64 = 10.0;

pub(crate) fn numbered(canvas: &mut Canvas, at: (f64, f64), number: usize) {
    canvas.circle(at, RING - 1.0, Paint::Mean);
    canvas.words(at, Anchor::Middle, Style::Figure, &number.to_string());
}
