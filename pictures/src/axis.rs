//! Numbers along an edge.

use crate::{
    canvas::{self, Anchor, Canvas},
    paint::{Paint, Style},
};

/// A scale drawn from here to there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Scale {
    /// The numbers at both ends. The first may be the larger one.
    pub(crate) numbers: (f64, f64),
    pub(crate) places: (f64, f64),
}

impl Scale {
    pub(crate) fn place(&self, number: f64) -> f64 {
        let part = (number - self.numbers.0) / (self.numbers.1 - self.numbers.0);
        self.places.0 + part.clamp(0.0, 1.0) * (self.places.1 - self.places.0)
    }
}

/// Round numbers from 0 up to one that is no less than this, five steps at most.
pub(crate) fn ticks(most: u64) -> Vec<u64> {
    let mut step = 1_u64;
    for factor in [2, 5, 10].into_iter().cycle() {
        if step.saturating_mul(5) >= most {
            break;
        }
        let decade = 10_u64.pow(step.ilog10());
        step = decade.saturating_mul(factor);
    }
    let steps = most.div_ceil(step).max(1);
    (0..=steps).map(|it| it.saturating_mul(step)).collect()
}

/// A count in groups of three digits, as ISO 80000 parts them: by a space.
pub(crate) fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) && digits.len() > 3 {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

/// Words under places, from left to right; those that would touch the one before are left out,
/// but not the last.
pub(crate) fn labels(canvas: &mut Canvas, places: &[(f64, &str)], y: f64) {
    let Some((&last, others)) = places.split_last() else { return };
    let last = spot(canvas.width, last);
    let mut free_from = f64::MIN;
    let mut shown = vec![];
    for label in others.iter().map(|&label| spot(canvas.width, label)) {
        if label.from > free_from && label.to + APART < last.from {
            free_from = label.to + APART;
            shown.push(label);
        }
    }
    shown.push(last);
    for Spot { from, text, .. } in shown {
        canvas.words((from, y), Anchor::Start, Style::Note, text);
    }
}

const APART: f64 = 10.0;

struct Spot<'a> {
    from: f64,
    to: f64,
    text: &'a str,
}

/// In the middle below its place, but within the picture.
fn spot(room: f64, (x, text): (f64, &str)) -> Spot<'_> {
    let wide = canvas::width(text, Style::Note);
    let from = (x - wide / 2.0).min(room - wide).max(0.0);
    Spot { from, to: from + wide, text }
}

/// Lines across a plot at round counts, their numbers in front of them. They end here. Returns
/// where they begin.
pub(crate) fn counts(canvas: &mut Canvas, ticks: &[u64], scale: &Scale, to: f64) -> f64 {
    let labels: Vec<String> = ticks.iter().map(|&tick| grouped(tick)).collect();
    let widest = labels.iter().map(|it| canvas::width(it, Style::Note)).fold(0.0, f64::max);
    let from = widest + 8.0;
    #[expect(clippy::cast_precision_loss, reason = "pixels are coarser than that")]
    for (&tick, label) in ticks.iter().zip(&labels) {
        let y = scale.place(tick as f64);
        canvas.words((widest, y), Anchor::End, Style::Note, label);
        let paint = if tick == 0 { Paint::Zero } else { Paint::Grid };
        canvas.line((from, y), (to, y), paint);
    }
    from
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_few() {
        for (most, expected) in [
            (0, vec![0, 1]),
            (3, vec![0, 1, 2, 3]),
            (7, vec![0, 2, 4, 6, 8]),
            (46, vec![0, 10, 20, 30, 40, 50]),
            (1400, vec![0, 500, 1000, 1500]),
        ] {
            assert_eq!(ticks(most), expected);
        }
        assert!(ticks(u64::MAX).len() <= 6);
    }

    #[test]
    fn long_counts_are_grouped() {
        for (count, text) in
            [(0, "0"), (999, "999"), (1400, "1\u{a0}400"), (1_234_567, "1\u{a0}234\u{a0}567")]
        {
            assert_eq!(grouped(count), text);
        }
    }
}
