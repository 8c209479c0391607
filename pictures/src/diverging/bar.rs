//! One bar: its answers, their numbers, and the interval above it.

use super::Favour;
use crate::{
    canvas::{self, Anchor, Canvas, Rect},
    legend, marks,
    paint::{Paint, Style},
};

pub(super) const BAR: f64 = 34.0;
/// Of the line above a bar from the bar, and of a number below it.
const TO_INTERVAL: f64 = 9.0;
const TO_NUMBER: f64 = 11.0;
const BETWEEN: f64 = 2.0;
/// How far the line reaches beyond a bar.
pub(super) const BEYOND: f64 = 6.0;

/// The shares against, in the middle, and in favour.
pub(super) fn parts(shares: &[u8]) -> (f64, f64, f64) {
    let sum = |shares: &[u8]| shares.iter().map(|&share| f64::from(share)).sum::<f64>();
    let half = shares.len() / 2;
    let behind = shares.len() - half;
    (sum(&shares[..half]), sum(&shares[half..behind]), sum(&shares[behind..]))
}

/// The answers beyond the middle, together.
pub(super) fn in_favour(shares: &[u8]) -> u8 {
    shares[shares.len() - shares.len() / 2..].iter().fold(0, |sum, &it| sum.saturating_add(it))
}

/// The tone of an answer: 0 against to 4 in favour.
pub(super) fn tone(index: usize, answers: usize) -> usize {
    let tones: [&[usize]; 4] = [&[0, 4], &[0, 2, 4], &[0, 1, 3, 4], &[0, 1, 2, 3, 4]];
    tones[answers - 2][index]
}

/// Where percentage points lie.
pub(super) struct Plot {
    pub(super) zero: f64,
    pub(super) point: f64,
}

/// One answer of a bar.
pub(super) struct Part {
    tone: usize,
    share: u8,
    x: f64,
    width: f64,
    /// Where its number stands if that is too wide for it.
    below: Option<f64>,
}

impl Plot {
    /// The answers that somebody gave, from left to right.
    pub(super) fn parts(&self, shares: &[u8], canvas: f64) -> Vec<Part> {
        let (against, middle, _) = parts(shares);
        let mut x = self.zero - (against + middle / 2.0) * self.point;
        let mut shown = vec![];
        for (index, &share) in shares.iter().enumerate().filter(|(_, share)| **share > 0) {
            let width = f64::from(share) * self.point;
            let below = (number_width(share) + 4.0 > width - BETWEEN).then_some(x + width / 2.0);
            shown.push(Part { tone: tone(index, shares.len()), share, x, width, below });
            x += width;
        }
        spread(&mut shown, canvas);
        shown
    }

    pub(super) fn draw(&self, canvas: &mut Canvas, parts: &[Part], middle: f64) {
        let top = middle - BAR / 2.0;
        for (index, part) in parts.iter().enumerate() {
            let gap = if index + 1 == parts.len() { 0.0 } else { BETWEEN.min(part.width / 3.0) };
            let rect = Rect { x: part.x, y: top, width: part.width - gap, height: BAR };
            legend::swatch(canvas, rect, part.tone);
            let number = part.share.to_string();
            match part.below {
                None => {
                    let at = (part.x + rect.width / 2.0, middle);
                    clear(canvas, part, at);
                    canvas.words(at, Anchor::Middle, Style::OnScale(part.tone), &number);
                }
                Some(x) => {
                    let at = (x, top + BAR + TO_NUMBER);
                    canvas.words(at, Anchor::Middle, Style::Figure, &number);
                }
            }
        }
    }

    /// The share in favour is measured from where it begins.
    pub(super) fn interval(
        &self,
        canvas: &mut Canvas,
        shares: &[u8],
        favour: &Favour,
        middle: f64,
    ) {
        let begin = self.zero + parts(shares).1 / 2.0 * self.point;
        let place = |share: u8| begin + f64::from(share) * self.point;
        let y = middle - BAR / 2.0 - TO_INTERVAL;
        let bounds = (place(favour.low), place(favour.high));
        marks::interval(canvas, bounds, place(in_favour(shares)), y);
    }
}

/// No hatching behind a number.
fn clear(canvas: &mut Canvas, part: &Part, (x, y): (f64, f64)) {
    if part.tone < 2 {
        let width = (number_width(part.share) + 4.0).min(part.width - BETWEEN);
        let rect = Rect { x: x - width / 2.0, y: y - 9.0, width, height: 18.0 };
        canvas.rect(rect, 2.0, Paint::Scale(part.tone));
    }
}

fn number_width(share: u8) -> f64 {
    canvas::width(&share.to_string(), Style::Figure)
}

/// Numbers below their parts move aside until none touches another.
fn spread(parts: &mut [Part], canvas: f64) {
    const APART: f64 = 5.0;
    let mut free = 0.0_f64;
    for part in parts.iter_mut() {
        let Some(place) = &mut part.below else { continue };
        let half = number_width(part.share) / 2.0;
        *place = place.max(free + half);
        free = *place + half + APART;
    }
    let mut free = canvas;
    for part in parts.iter_mut().rev() {
        let Some(place) = &mut part.below else { continue };
        let half = number_width(part.share) / 2.0;
        *place = place.min(free - half);
        free = *place - half - APART;
    }
}

/// What a bar needs above and below its middle.
pub(super) fn room(parts: &[Part], favour: Option<&Favour>) -> (f64, f64) {
    let above = if favour.is_some() { TO_INTERVAL + 4.0 } else { BEYOND };
    let numbers = parts.iter().any(|part| part.below.is_some());
    (BAR / 2.0 + above, BAR / 2.0 + if numbers { 2.0 * TO_NUMBER - 2.0 } else { BEYOND })
}
