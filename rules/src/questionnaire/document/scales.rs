//! Scales, in words or in numbers.

use std::ops::RangeInclusive;

use super::{finding::Fault, place::Fields, reader::Reader};
use crate::questionnaire::{
    kind::{Points, Scale},
    text::Texts,
};

pub(super) const POINTS: RangeInclusive<usize> = 2..=11;
pub(super) const NUMBERS: RangeInclusive<i64> = -100..=100;

pub(super) const WORDED: &[&str] = &["points", "no_opinion"];
pub(super) const NUMBERED: &[&str] = &["from", "to", "least", "most", "no_opinion"];

impl Reader {
    pub(super) fn scale(&mut self, fields: &Fields<'_>) -> Option<Scale> {
        let place = self.required(fields, "scale")?;
        let numbered = NUMBERED.iter().any(|name| *name != "no_opinion" && place.has_field(name));
        let fields = self.fields(place, if numbered { NUMBERED } else { WORDED })?;
        let points = if numbered { self.numbered(&fields) } else { self.worded(&fields) };
        let no_opinion = self.optional_texts(&fields, "no_opinion");
        let no_opinion =
            no_opinion.map(|texts| Some(texts).filter(|texts: &Texts| !texts.is_empty()));
        Some(Scale { points: points?, no_opinion: no_opinion? })
    }

    fn worded(&mut self, fields: &Fields<'_>) -> Option<Points> {
        Some(Points::Worded { points: self.list(fields, "points", POINTS, Self::texts_at)? })
    }

    fn numbered(&mut self, fields: &Fields<'_>) -> Option<Points> {
        let [from, to] = ["from", "to"].map(|name| {
            let place = self.required(fields, name)?;
            self.whole(&place, NUMBERS).and_then(|number| i32::try_from(number).ok())
        });
        let [least, most] = ["least", "most"].map(|name| self.texts(fields, name));
        let points = Points::Numbered { from: from?, to: to?, least: least?, most: most? };
        if !POINTS.contains(&points.count()) {
            let (minimum, maximum) = POINTS.into_inner();
            self.note(&fields.place, Fault::PointsOutOfRange { minimum, maximum });
        }
        Some(points)
    }
}
