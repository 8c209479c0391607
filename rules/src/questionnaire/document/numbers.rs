//! Numbers, days and switches in a document.

use std::{collections::BTreeSet, ops::RangeInclusive};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{
    claims::Claim,
    finding::{Fault, shorten},
    place::{Fields, Place},
    reader::Reader,
    tree::Content,
};
use crate::questionnaire::{
    answer::FileKind,
    check::has_four_digits,
    kind::{Bound, Kind, NumberRange},
};

pub(super) const LIMIT: RangeInclusive<usize> = 1..=20_000;
pub(super) const FILES: RangeInclusive<usize> = 1..=10;
pub(super) const MEGABYTES: RangeInclusive<usize> = 1..=50;

pub(super) const BOUND: [&str; 1] = ["answer"];

impl Reader {
    pub(super) fn number_range(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let unit = self.optional_texts(fields, "unit");
        let [from, to] = ["from", "to"].map(|name| match fields.find(name) {
            Some(place) => self.bound(&place).map(Some),
            None => Some(None),
        });
        let step = match fields.find("step") {
            Some(place) => self.step(&place),
            None => Some(Decimal::ONE),
        };
        let range = NumberRange { unit: unit?, from: from?, to: to?, step: step? };
        self.judge_range(fields, &range);
        Some(Kind::Number(range))
    }

    fn judge_range(&mut self, fields: &Fields<'_>, range: &NumberRange) {
        for (name, bound) in [("from", &range.from), ("to", &range.to)] {
            if let (Some(Bound::Fixed(number)), Some(place)) = (bound, fields.find(name))
                && !range.steps_to(*number)
            {
                self.note(&place, Fault::NotAStep { step: range.step });
            }
        }
        if range.is_empty() {
            self.note(&fields.place, Fault::EmptyRange);
        }
    }

    fn bound(&mut self, place: &Place<'_>) -> Option<Bound> {
        let Content::Map(_) = &place.node.content else {
            return self.decimal(place).map(Bound::Fixed);
        };
        let fields = self.fields(place.clone(), &BOUND)?;
        let question = self.reference(&fields, "answer")?;
        let horizon = self.page();
        self.claim(place, horizon, Claim::Bound(question.clone()));
        Some(Bound::Answer(question))
    }

    fn step(&mut self, place: &Place<'_>) -> Option<Decimal> {
        let step = self.decimal(place)?;
        if step <= Decimal::ZERO {
            self.note(place, Fault::StepNotAboveZero);
            return None;
        }
        Some(step)
    }

    pub(super) fn decimal(&mut self, place: &Place<'_>) -> Option<Decimal> {
        let Content::Number(number) = &place.node.content else {
            return self.wrong_type(place, "a number");
        };
        let written = number.to_string();
        let number = written.parse().or_else(|_| Decimal::from_scientific(&written));
        let number = number.ok().map(|number: Decimal| number.normalize());
        let found = number.filter(|number| {
            number.abs() <= NumberRange::FURTHEST && number.scale() <= NumberRange::MOST_DECIMALS
        });
        if found.is_none() {
            self.note(place, Fault::ExcessiveNumber);
        }
        found
    }

    pub(super) fn date_range(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let [from, to] = ["from", "to"].map(|name| match fields.find(name) {
            Some(place) => self.day(&place).map(Some),
            None => Some(None),
        });
        let (from, to) = (from?, to?);
        if from.zip(to).is_some_and(|(from, to)| from > to) {
            self.note(&fields.place, Fault::EmptyRange);
        }
        Some(Kind::Date { from, to })
    }

    fn day(&mut self, place: &Place<'_>) -> Option<NaiveDate> {
        let Content::Text(written) = &place.node.content else {
            return self.wrong_type(place, "a date such as 2026-11-22");
        };
        let day = written.parse().ok().filter(|day| has_four_digits(*day) && written.len() == 10);
        if day.is_none() {
            self.note(place, Fault::InvalidDate { found: shorten(written) });
        }
        day
    }

    pub(super) fn files(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let at_most = self.optional_number(fields, "at_most", FILES);
        let types = match fields.find("types") {
            Some(_) => self.list(fields, "types", 1..=FileKind::ALL.len(), Self::file_kind),
            None => Some(FileKind::ALL.to_vec()),
        };
        let size_limit = self.optional_number(fields, "size_limit", MEGABYTES);
        Some(Kind::Files {
            at_most: at_most?.unwrap_or(1),
            types: types?.into_iter().collect::<BTreeSet<_>>(),
            size_limit: size_limit?.map_or(Kind::SIZE_LIMIT, |megabytes| megabytes as u64),
        })
    }

    fn file_kind(&mut self, place: Place<'_>) -> Option<FileKind> {
        let Content::Text(name) = &place.node.content else {
            return self.wrong_type(&place, "a text");
        };
        let kind = FileKind::ALL.into_iter().find(|kind| kind.as_str() == name);
        if kind.is_none() {
            let expected = FileKind::ALL.map(FileKind::as_str).to_vec();
            self.note(&place, Fault::UnknownName { found: shorten(name), expected });
        }
        kind
    }

    pub(super) fn limit(&mut self, fields: &Fields<'_>, default: usize) -> Option<usize> {
        Some(self.optional_number(fields, "limit", LIMIT)?.unwrap_or(default))
    }

    pub(super) fn optional_number(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        allowed: RangeInclusive<usize>,
    ) -> Option<Option<usize>> {
        match fields.find(name) {
            Some(place) => self.number(&place, allowed).map(Some),
            None => Some(None),
        }
    }

    pub(super) fn number(
        &mut self,
        place: &Place<'_>,
        allowed: RangeInclusive<usize>,
    ) -> Option<usize> {
        let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let number = self.whole(place, whole(*allowed.start())..=whole(*allowed.end()))?;
        usize::try_from(number).ok()
    }

    pub(super) fn whole(&mut self, place: &Place<'_>, allowed: RangeInclusive<i64>) -> Option<i64> {
        let Content::Number(number) = &place.node.content else {
            return self.wrong_type(place, "a whole number");
        };
        let found = number.as_i64().filter(|number| allowed.contains(number));
        if found.is_none() {
            let (minimum, maximum) = allowed.into_inner();
            self.note(place, Fault::OutOfRange { minimum, maximum });
        }
        found
    }

    pub(super) fn flag(&mut self, fields: &Fields<'_>, name: &str, default: bool) -> Option<bool> {
        match fields.find(name) {
            Some(place) => match place.node.content {
                Content::Boolean(flag) => Some(flag),
                _ => self.wrong_type(&place, "true or false"),
            },
            None => Some(default),
        }
    }
}
