//! What pictures show of a verdict.

use rules::{consensus::Direction, share::percent};

use crate::{
    result::{ItemResult, RoundResult},
    web::{
        result::{verdicts, wording::Wording},
        speech::in_per_cent,
    },
};

/// A statement with the least favour that any group has for its verdict, in per cent.
pub(super) struct Judged {
    pub(super) least: u8,
    /// How little that may be.
    pub(super) bound: u8,
    /// The mean of all groups.
    pub(super) mean: u8,
    /// Whose share is the least.
    pub(super) side: String,
    pub(super) word: String,
}

/// None if there is no verdict, or too few answered to speak of breadth.
pub(super) fn judged(words: &Wording<'_>, item: &ItemResult) -> Option<Judged> {
    let verdict = item.figures.verdict.as_ref()?;
    let breadth = verdict.breadth.as_ref()?;
    let means = verdict.equal_weight?;
    let mean = match verdict.direction? {
        Direction::For => means.agree,
        Direction::Against => means.disagree,
        Direction::None => return None,
    };
    let least = hundredths(breadth.share);
    Some(Judged {
        least,
        bound: hundredths(breadth.lower).min(least),
        mean: hundredths(mean).max(least),
        side: words.side(&breadth.groups),
        word: verdicts::told(words, item)?.word,
    })
}

/// Between which shares the favour of a row may be, in per cent.
pub(super) fn interval(item: &ItemResult, row: usize) -> Option<(u8, u8)> {
    let interval = item.figures.rows.get(row)?.sides.as_ref()?.agree_interval?;
    Some((hundredths(interval.lower), hundredths(interval.upper)))
}

/// How sure that is.
pub(super) fn confidence(result: &RoundResult) -> String {
    in_per_cent(result.yardstick.thresholds.confidence)
}

/// A share as a whole number of a hundred.
fn hundredths(share: f64) -> u8 {
    // A millionth is far below what rounding to a hundredth can notice, but for halves.
    percent((share * 1e9).round() as u64, 1_000_000_000).unwrap_or_default()
}
