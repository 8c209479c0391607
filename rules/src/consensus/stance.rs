//! For, neutral or against: what an answer on any scale comes down to.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

/// On which side of a statement an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    Agree,
    Neutral,
    Disagree,
}

impl Stance {
    /// That of a point, counted from 1, of a scale with so many: above the middle agreement,
    /// the middle itself neutral, below disagreement. A scale with an even number has no middle.
    /// None if the scale has no such point, or fewer than two.
    pub fn of_point(point: usize, points: usize) -> Option<Self> {
        if points < 2 || !(1..=points).contains(&point) {
            return None;
        }
        Some(match (point * 2).cmp(&(points + 1)) {
            Ordering::Greater => Self::Agree,
            Ordering::Equal => Self::Neutral,
            Ordering::Less => Self::Disagree,
        })
    }
}

/// How many answered how, of one group or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stances {
    pub agree: u64,
    pub neutral: u64,
    pub disagree: u64,
    /// Who had no opinion: reported, and part of no share.
    pub abstain: u64,
}

impl Stances {
    /// The valid answers: the whole of every share.
    pub fn n(&self) -> u64 {
        self.agree + self.neutral + self.disagree
    }

    /// Adds valid answers to their side.
    pub fn add(&mut self, stance: Stance, answers: u64) {
        match stance {
            Stance::Agree => self.agree += answers,
            Stance::Neutral => self.neutral += answers,
            Stance::Disagree => self.disagree += answers,
        }
    }

    pub fn merge(&mut self, other: &Self) {
        self.agree += other.agree;
        self.neutral += other.neutral;
        self.disagree += other.disagree;
        self.abstain += other.abstain;
    }

    /// The same seen from the other side.
    pub fn mirrored(self) -> Self {
        Self { agree: self.disagree, disagree: self.agree, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `-`, `o` and `+` for every point of the scale.
    fn sides(points: usize) -> String {
        let side = |point| match Stance::of_point(point, points) {
            Some(Stance::Agree) => '+',
            Some(Stance::Neutral) => 'o',
            Some(Stance::Disagree) => '-',
            None => '?',
        };
        (1..=points).map(side).collect()
    }

    #[test]
    fn above_the_middle_is_for_and_below_against() {
        for (points, expected) in [
            (1, "?"),
            (2, "-+"),
            (3, "-o+"),
            (4, "--++"),
            (5, "--o++"),
            (7, "---o+++"),
            (10, "-----+++++"),
            (11, "-----o+++++"),
        ] {
            assert_eq!(sides(points), expected);
        }
    }

    #[test]
    fn a_point_that_is_not_on_the_scale_has_no_side() {
        assert_eq!([0, 6].map(|point| Stance::of_point(point, 5)), [None, None]);
    }
}
