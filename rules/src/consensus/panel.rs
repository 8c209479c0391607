//! Rules by which panels of experts call a distribution consensus.

use serde::Serialize;

use super::{
    fraction::{Fraction, constant},
    quantile::scaled,
};

const QUARTER: Fraction = constant(1, 4);
const THREE_QUARTERS: Fraction = constant(3, 4);
const LOW: Fraction = constant(3, 10);
const HIGH: Fraction = constant(7, 10);

/// Whether half of all answers lie close together (von der Gracht 2012): the third quartile is at
/// most 1 above the first on scales of 4 to 7 points, at most 2 on longer ones. None without
/// answers and on shorter scales.
pub fn iqr_rule(counts: &[u64]) -> Option<bool> {
    let allowed = match counts.len() {
        0..4 => return None,
        4..8 => 1,
        _ => 2,
    };
    let quartiles = scaled(counts, THREE_QUARTERS)? - scaled(counts, QUARTER)?;
    Some(quartiles <= allowed * u128::from(QUARTER.denominator()))
}

/// How far ratings on nine points lie apart (RAND/UCLA appropriateness method, Fitch et al. 2001).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PanelRating {
    /// From the 30th to the 70th percentile, 0 to 8.
    pub ipr: f64,
    /// How wide that may be: 2.35 + 1.5·|5 − (p30 + p70)/2|, at most 8.35.
    pub ipras: f64,
    /// The first divided by the second.
    pub index: f64,
    /// The index is above 1.
    pub disagreement: bool,
}

/// The [`PanelRating`] of nine categories. None without answers and on other scales.
pub fn panel_rating(counts: &[u64]) -> Option<PanelRating> {
    if counts.len() != 9 {
        return None;
    }
    // Both percentiles in tenths. Times 40, everything is a whole number.
    let (low, high) = (scaled(counts, LOW)?, scaled(counts, HIGH)?);
    let ipr = 4 * (high - low);
    let ipras = 94 + 3 * (low + high).abs_diff(100);
    Some(PanelRating {
        ipr: ipr as f64 / 40.0,
        ipras: ipras as f64 / 40.0,
        index: ipr as f64 / ipras as f64,
        disagreement: ipr > ipras,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_depends_on_the_length_of_the_scale() {
        assert_eq!(iqr_rule(&[5, 0, 5]), None);
        assert_eq!(iqr_rule(&[0; 5]), None);
        assert_eq!(iqr_rule(&[0, 5, 5, 0]), Some(true));
        assert_eq!(iqr_rule(&[0, 5, 0, 5]), Some(false));
        assert_eq!(iqr_rule(&[0, 5, 0, 5, 0, 0, 0, 0]), Some(true));
        assert_eq!(iqr_rule(&[0, 5, 0, 0, 5, 0, 0, 0]), Some(false));
    }

    #[test]
    fn ratings_on_other_than_nine_points_have_no_index() {
        assert_eq!(panel_rating(&[1; 8]), None);
        assert_eq!(panel_rating(&[0; 9]), None);
    }

    #[test]
    fn two_camps_disagree_and_one_does_not() {
        let at = |counts: &[u64; 9]| panel_rating(counts).expect("nine points").disagreement;
        assert!(at(&[5, 3, 1, 0, 0, 0, 1, 3, 5]));
        assert!(!at(&[0, 0, 0, 0, 0, 0, 3, 9, 3]));
    }
}
