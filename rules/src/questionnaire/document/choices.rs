//! Kinds of question that offer options or rows.

use std::ops::RangeInclusive;

use super::{
    finding::Fault,
    place::{Fields, Place},
    reader::Reader,
};
use crate::questionnaire::{
    key::Key,
    kind::{Choice, Entry, Kind, Listed, Options, Row, Rows},
    text::Texts,
};

pub(super) const OPTIONS: RangeInclusive<usize> = 2..=200;
/// More columns would not fit a screen.
pub(super) const COLUMNS: RangeInclusive<usize> = 2..=20;
/// More rows would not fit a screen and tire everyone who answers.
pub(super) const ROWS: RangeInclusive<usize> = 1..=7;
/// Statements are answered one after the other, and may all be passed.
pub(super) const STATEMENTS: RangeInclusive<usize> = 1..=50;
pub(super) const TOTAL: RangeInclusive<usize> = 1..=1_000_000;

pub(super) const CHOICE: &[&str] = &["key", "text", "show_if"];
pub(super) const CHOICE_ALONE: &[&str] = &["key", "text", "alone", "show_if"];
pub(super) const ROW: &[&str] = &["key", "text", "help", "show_if"];

impl Reader {
    pub(super) fn single_choice(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let options = self.options(fields, OPTIONS, CHOICE_ALONE);
        let other = self.other(fields, options.as_ref());
        Some(Kind::SingleChoice { options: options?, other: other? })
    }

    pub(super) fn multiple_choice(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let options = self.options(fields, OPTIONS, CHOICE_ALONE);
        let other = self.other(fields, options.as_ref());
        let most = count(options.as_ref()) + usize::from(matches!(other, Some(Some(_))));
        let at_most = self.optional_number(fields, "at_most", 1..=most);
        let most = at_most.flatten().unwrap_or(most);
        let at_least = self.optional_number(fields, "at_least", 1..=most);
        Some(Kind::MultipleChoice {
            options: options?,
            at_least: at_least?,
            at_most: at_most?,
            other: other?,
        })
    }

    pub(super) fn matrix(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let rows = self.rows(fields, ROWS);
        let scale = self.scale(fields);
        Some(Kind::Matrix { rows: rows?, scale: scale? })
    }

    pub(super) fn matrix_single(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let rows = self.rows(fields, ROWS);
        let options = self.options(fields, COLUMNS, CHOICE);
        Some(Kind::MatrixSingle { rows: rows?, options: options? })
    }

    pub(super) fn matrix_multiple(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let rows = self.rows(fields, ROWS);
        let options = self.options(fields, COLUMNS, CHOICE_ALONE);
        let at_most = self.optional_number(fields, "at_most", 1..=count(options.as_ref()));
        Some(Kind::MatrixMultiple { rows: rows?, options: options?, at_most: at_most? })
    }

    pub(super) fn ranking(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let options = self.options(fields, OPTIONS, CHOICE);
        let best = self.optional_number(fields, "best", 1..=count(options.as_ref()));
        Some(Kind::Ranking { options: options?, best: best? })
    }

    pub(super) fn points(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let options = self.options(fields, OPTIONS, CHOICE);
        let total = match self.required(fields, "total") {
            Some(place) => self.number(&place, TOTAL).and_then(|total| u32::try_from(total).ok()),
            None => None,
        };
        let exact = self.flag(fields, "exact", true);
        let unit = self.optional_texts(fields, "unit");
        Some(Kind::Points { options: options?, total: total?, exact: exact?, unit: unit? })
    }

    pub(super) fn statements(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        Some(Kind::Statements { rows: self.rows(fields, STATEMENTS)? })
    }

    fn options(
        &mut self,
        fields: &Fields<'_>,
        length: RangeInclusive<usize>,
        option_fields: &[&'static str],
    ) -> Option<Options> {
        if fields.find(Choice::CARRIED_FIELD).is_some() {
            return self.carried_list(fields, length, Choice::clone);
        }
        let choice = |reader: &mut Self, place: Place<'_>| reader.choice(place, option_fields);
        let options = self.list(fields, Choice::FIELD, length, choice)?;
        Some(options.into_iter().collect())
    }

    /// The list of an earlier question's options. Those that stand alone there mean
    /// nothing here, and when the others are shown is decided by the answer.
    fn carried_list<T: Entry>(
        &mut self,
        fields: &Fields<'_>,
        length: RangeInclusive<usize>,
        entry: impl Fn(&Choice) -> T,
    ) -> Option<Listed<T>> {
        let place = fields.find(T::CARRIED_FIELD)?;
        if fields.find(T::FIELD).is_some() {
            self.note(&place, Fault::OneOf { fields: vec![T::FIELD, T::CARRIED_FIELD] });
        }
        let carried = self.carried(place.clone())?;
        let options = self.outline.options_of(&carried.question)?.clone();
        let plain = options.iter().filter(|option| !option.alone);
        let plain = plain.map(|option| entry(&Choice { show_if: None, ..option.clone() }));
        let list = Listed::carried_from(carried, plain);
        self.count(&place, 1..=*length.end(), list.len());
        Some(list)
    }

    fn choice(&mut self, place: Place<'_>, expected: &[&'static str]) -> Option<Choice> {
        let siblings = place.list_path();
        let fields = self.fields(place, expected)?;
        let key = self.key(&fields, &siblings);
        let text = self.texts(&fields, "text");
        let alone = self.flag(&fields, "alone", false);
        let horizon = self.page();
        let show_if = self.condition(&fields, "show_if", horizon);
        Some(Choice { key: key?, text: text?, alone: alone?, show_if: show_if? })
    }

    fn rows(&mut self, fields: &Fields<'_>, length: RangeInclusive<usize>) -> Option<Rows> {
        if fields.find(Row::CARRIED_FIELD).is_some() {
            let row = |choice: &Choice| Row {
                key: choice.key.clone(),
                text: choice.text.clone(),
                help: Texts::default(),
                show_if: None,
            };
            return self.carried_list(fields, length, row);
        }
        let rows = self.list(fields, Row::FIELD, length, Self::row)?;
        Some(rows.into_iter().collect())
    }

    fn row(&mut self, place: Place<'_>) -> Option<Row> {
        let siblings = place.list_path();
        let fields = self.fields(place, ROW)?;
        let key = self.key(&fields, &siblings);
        let text = self.texts(&fields, "text");
        let help = self.optional_texts(&fields, "help");
        let horizon = self.page();
        let show_if = self.condition(&fields, "show_if", horizon);
        Some(Row { key: key?, text: text?, help: help?, show_if: show_if? })
    }

    /// The label of the field for own words, which goes by the name `other` in forms.
    fn other(&mut self, fields: &Fields<'_>, options: Option<&Options>) -> Option<Option<Texts>> {
        let texts = self.optional_texts(fields, "other")?;
        if texts.is_empty() {
            return Some(None);
        }
        if options.is_some_and(|options| options.has(&Key::other()))
            && let Some(place) = fields.find("other")
        {
            self.note(&place, Fault::ReservedKey { key: Key::other() });
        }
        Some(Some(texts))
    }
}

/// How many options there are; if they have faults, as many as there can be.
fn count(options: Option<&Options>) -> usize {
    options.map_or(*OPTIONS.end(), |options| options.len())
}
