//! Scales, and what their points are called.

use serde::Serialize;

use crate::questionnaire::text::Texts;

/// Points in order, from the least to the most, and the answer that stands apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scale {
    #[serde(flatten)]
    pub points: Points,
    /// The answer that stands apart and counts in no share, e.g. "weiß ich nicht".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_opinion: Option<Texts>,
}

/// 2 to 11 points, in words or in numbers. Ratings count them from 1 either way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Points {
    /// A label each, ascending (`unwichtig` … `sehr wichtig`).
    Worded { points: Vec<Texts> },
    /// Whole numbers, of which the ends have a label as well.
    Numbered { from: i32, to: i32, least: Texts, most: Texts },
}

/// What a point is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointLabel<'a> {
    Words(&'a Texts),
    /// The number and, at an end of the scale, what it means.
    Number(i32, Option<&'a Texts>),
}

impl Points {
    /// How many there are.
    pub fn count(&self) -> usize {
        match self {
            Self::Worded { points } => points.len(),
            Self::Numbered { from, to, .. } => {
                usize::try_from(i64::from(*to) - i64::from(*from) + 1).unwrap_or(0)
            }
        }
    }

    /// From the least to the most, with the number under which each is stored.
    pub fn labels(&self) -> impl Iterator<Item = (u8, PointLabel<'_>)> {
        (1..=u8::MAX).map_while(|point| Some((point, self.label(point)?)))
    }

    /// What the point of this number, counted from 1, is called.
    pub fn label(&self, point: u8) -> Option<PointLabel<'_>> {
        let index = usize::from(point).checked_sub(1)?;
        match self {
            Self::Worded { points } => points.get(index).map(PointLabel::Words),
            Self::Numbered { from, to, least, most } => {
                let number = from.checked_add(i32::from(point) - 1)?;
                let meaning = match number {
                    _ if number == *from => Some(least),
                    _ if number == *to => Some(most),
                    _ => None,
                };
                (number <= *to).then_some(PointLabel::Number(number, meaning))
            }
        }
    }

    /// The number by which conditions name a point: the one that is shown, or, of
    /// worded points, the one counted from 1.
    pub fn number(&self, point: u8) -> Option<i32> {
        match self.label(point)? {
            PointLabel::Words(_) => Some(point.into()),
            PointLabel::Number(number, _) => Some(number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::fixture::language;

    fn words(word: &str) -> Texts {
        [(language("de"), word.to_owned())].into_iter().collect()
    }

    #[test]
    fn numbered_points_are_called_by_their_number() {
        let [least, most] = ["nie", "immer"].map(words);
        let points = Points::Numbered { from: 0, to: 10, least: least.clone(), most: most.clone() };
        assert_eq!(points.count(), 11);
        assert_eq!(points.labels().count(), 11);
        assert_eq!(points.label(1), Some(PointLabel::Number(0, Some(&least))));
        assert_eq!(points.label(2), Some(PointLabel::Number(1, None)));
        assert_eq!(points.label(11), Some(PointLabel::Number(10, Some(&most))));
        assert_eq!([points.label(0), points.label(12)], [None, None]);
        assert_eq!(points.number(11), Some(10));
    }

    #[test]
    fn worded_points_are_called_by_their_words() {
        let points = Points::Worded { points: ["selten", "oft"].map(words).to_vec() };
        assert_eq!(points.count(), 2);
        let often = words("oft");
        assert_eq!(points.labels().last(), Some((2, PointLabel::Words(&often))));
        assert_eq!([points.label(0), points.label(3)], [None, None]);
        assert_eq!([points.number(1), points.number(3)], [Some(1), None]);
    }
}
