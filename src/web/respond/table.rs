//! The picture of the round table: a seat for every group, the reader's own marked.

use std::f64::consts::TAU;

use entity::{GroupId, stakeholder_group as group};

use crate::web::{speech::Lang, wording::Wording};

/// More seats than this stand too close.
const MOST_SEATS: usize = 12;
/// More seats than this leave room for the reader's own word only.
const MOST_WORDS: usize = 6;
const MIDDLE: f64 = 200.0;
const RADIUS: f64 = 118.0;
const LINE: f64 = 21.0;

/// Coordinates in a square of 400 by 400.
pub(super) struct Table {
    pub(super) centre: Vec<Word>,
    pub(super) seats: Vec<Seat>,
}

pub(super) struct Seat {
    pub(super) x: String,
    pub(super) y: String,
    pub(super) words: Vec<Word>,
    pub(super) yours: bool,
}

/// One line of text around a point.
pub(super) struct Word {
    pub(super) text: String,
    pub(super) y: String,
}

/// The table of these groups; none if there are too few or too many to be drawn.
pub(super) fn table(
    groups: &[group::Model],
    yours: GroupId,
    title: &str,
    lang: Lang,
) -> Option<Table> {
    if !(3..=MOST_SEATS).contains(&groups.len()) {
        return None;
    }
    let centre = lines(title);
    let fits = centre.iter().all(|line| line.chars().count() <= 14);
    let centre = if fits { around(&centre, MIDDLE + 6.0) } else { vec![] };
    let seats = groups.iter().enumerate().map(|(index, group)| {
        let angle = TAU * count(index) / count(groups.len());
        let (x, y) = (MIDDLE + RADIUS * angle.sin(), MIDDLE - RADIUS * angle.cos());
        let words = lines(&Wording::of(&group.name, lang).text);
        let yours = group.id == yours;
        let words = if yours || groups.len() <= MOST_WORDS { words } else { vec![] };
        let words = if y > MIDDLE + 1.0 { below(&words, y) } else { above(&words, y) };
        Seat { x: number(x), y: number(y), words, yours }
    });
    Some(Table { centre, seats: seats.collect() })
}

fn count(index: usize) -> f64 {
    u32::try_from(index).map_or(0.0, f64::from)
}

/// The text in one line, or in two if it is long: broken at the space nearest its middle.
fn lines(text: &str) -> Vec<String> {
    let middle = text.len() / 2;
    let space = text.match_indices(' ').map(|(at, _)| at).min_by_key(|at| at.abs_diff(middle));
    match space {
        Some(at) if text.chars().count() > 14 => vec![text[..at].into(), text[at + 1..].into()],
        _ => vec![text.to_owned()],
    }
}

fn above(words: &[String], y: f64) -> Vec<Word> {
    let last = y - 28.0;
    placed(words, last - LINE * count(words.len().saturating_sub(1)))
}

fn below(words: &[String], y: f64) -> Vec<Word> {
    placed(words, y + 40.0)
}

fn around(words: &[String], y: f64) -> Vec<Word> {
    placed(words, y - LINE / 2.0 * count(words.len().saturating_sub(1)))
}

fn placed(words: &[String], first: f64) -> Vec<Word> {
    let line = |(index, text): (usize, &String)| Word {
        text: text.clone(),
        y: number(first + LINE * count(index)),
    };
    words.iter().enumerate().map(line).collect()
}

fn number(coordinate: f64) -> String {
    format!("{coordinate:.1}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_broken_near_their_middle() {
        assert_eq!(lines("Mentorinnen und Mentoren"), ["Mentorinnen", "und Mentoren"]);
        assert_eq!(lines("Wirtschaft"), ["Wirtschaft"]);
    }
}
