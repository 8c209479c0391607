//! Answers that count for more or less than one.
//!
//! [`rake`](super::rake) finds weights with which those who answered resemble the town in age or
//! district. Sums of weights take the place of counts in [`tastle_wierman`](super::tastle_wierman),
//! [`leik`](super::leik) and [`van_der_eijk`](super::van_der_eijk).

use thiserror::Error;

/// Why answers cannot be weighted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unweighable {
    #[error("there are not as many weights as answers")]
    LengthsDiffer,
    #[error("answer {0} is in a category that there is not")]
    NoSuchCategory(usize),
    #[error("weight {0} is below 0 or no number")]
    NoWeight(usize),
}

/// The sum of weights in each of so many categories, which answers count from 1.
pub fn volumes(
    categories: &[usize],
    weights: &[f64],
    number: usize,
) -> Result<Vec<f64>, Unweighable> {
    if categories.len() != weights.len() {
        return Err(Unweighable::LengthsDiffer);
    }
    let mut volumes = vec![0.0; number];
    for (answer, (&category, &weight)) in categories.iter().zip(weights).enumerate() {
        if !(weight >= 0.0 && weight.is_finite()) {
            return Err(Unweighable::NoWeight(answer));
        }
        let place = category.checked_sub(1).and_then(|place| volumes.get_mut(place));
        *place.ok_or(Unweighable::NoSuchCategory(answer))? += weight;
    }
    Ok(volumes)
}

/// How many answers of equal weight would say as much: (Σw)²/Σw² (Kish 1965). From 1 to the
/// number of weights; none without any weight.
pub fn effective_number(weights: &[f64]) -> Option<f64> {
    let sum: f64 = weights.iter().sum();
    let squares: f64 = weights.iter().map(|weight| weight * weight).sum();
    (squares > 0.0).then(|| sum * sum / squares)
}

/// By how much weighting widens the variance: n·Σw²/(Σw)². At least 1; none without any weight.
pub fn design_effect(weights: &[f64]) -> Option<f64> {
    effective_number(weights).map(|effective| weights.len() as f64 / effective)
}

/// The part of the whole weight in these categories, which are counted from 0. None without any
/// weight.
pub fn share(volumes: &[f64], categories: impl Fn(usize) -> bool) -> Option<f64> {
    let total: f64 = volumes.iter().sum();
    let chosen = volumes.iter().enumerate().filter(|(place, _)| categories(*place));
    let part: f64 = chosen.map(|(_, volume)| volume).sum();
    (total > 0.0).then(|| part / total)
}

/// The smallest category, from 1, up to which half of the weight lies; if it is exactly half, the
/// mean of this and the next one with any weight. None without any weight.
pub fn median(volumes: &[f64]) -> Option<f64> {
    let total: f64 = volumes.iter().sum();
    let mut reached = 0.0;
    let mut heavy = (1_u32..).zip(volumes).filter(|(_, volume)| **volume > 0.0);
    let (category, _) = heavy.find(|(_, volume)| {
        reached += **volume;
        2.0 * reached >= total
    })?;
    let next = heavy.next().map(|(next, _)| next).filter(|_| 2.0 * reached == total);
    Some((f64::from(category) + f64::from(next.unwrap_or(category))) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_weighed_is_named() {
        assert_eq!(volumes(&[1, 2], &[1.0], 2), Err(Unweighable::LengthsDiffer));
        assert_eq!(volumes(&[1, 3], &[1.0, 1.0], 2), Err(Unweighable::NoSuchCategory(1)));
        assert_eq!(volumes(&[0], &[1.0], 2), Err(Unweighable::NoSuchCategory(0)));
        for weight in [-1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(volumes(&[1, 1], &[1.0, weight], 2), Err(Unweighable::NoWeight(1)));
        }
    }

    #[test]
    fn without_weight_there_is_no_figure() {
        for weights in [vec![], vec![0.0, 0.0]] {
            assert_eq!(effective_number(&weights), None);
            assert_eq!(design_effect(&weights), None);
            assert_eq!(share(&weights, |_| true), None);
            assert_eq!(median(&weights), None);
        }
    }

    #[test]
    fn half_of_the_weight_below_and_half_above_has_its_median_between() {
        assert_eq!(median(&[0.0, 2.0, 0.0, 1.0, 1.0]), Some(3.0));
        assert_eq!(median(&[0.0, 2.0, 0.0, 1.0, 1.5]), Some(4.0));
        assert_eq!(median(&[0.0, 2.5, 0.0]), Some(2.0));
    }

    #[test]
    fn weights_that_differ_cost_answers() {
        assert_eq!(effective_number(&[2.0, 2.0, 2.0]), Some(3.0));
        assert_eq!(design_effect(&[2.0, 2.0, 2.0]), Some(1.0));
        assert_eq!(effective_number(&[9.0, 0.0, 0.0]), Some(1.0));
        assert_eq!(design_effect(&[9.0, 0.0, 0.0]), Some(3.0));
    }
}
