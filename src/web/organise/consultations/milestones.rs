//! Milestones as rows of the form: those that are there, and a few to fill in.

use rules::milestone::{Act, Milestone};

use crate::{
    consultation::MOST_MILESTONES,
    limit::Limit,
    web::{
        fields::Fields, form_errors::FormErrors, milestones::what, moment, speech::Speech, texts,
    },
};

/// So many rows are empty at first.
const SPARE: usize = 3;

/// The names of the fields of one row.
pub(super) struct Row {
    /// From 1.
    pub(super) number: usize,
    pub(super) day: String,
    pub(super) committee: String,
    pub(super) act: String,
}

impl Row {
    fn new(number: usize) -> Self {
        let field = |name| format!("milestone-{number}-{name}");
        Self { number, day: field("day"), committee: field("committee"), act: field("act") }
    }

    /// What a committee does stays chosen when the rest of a row is emptied.
    fn is_blank(&self, fields: &Fields) -> bool {
        fields.one(&self.day).is_empty() && fields.one(&self.committee).is_empty()
    }

    /// The milestone that was typed; what is wrong with it is noted at its fields.
    fn read(&self, t: Speech, fields: &Fields, errors: &mut FormErrors) -> Option<Milestone> {
        let number = [("number", self.number.into())];
        let mut needed = |field: &str, sentence: &str| errors.add(field, t.with(sentence, &number));
        let day = moment::date(fields.one(&self.day));
        let committee = fields.one(&self.committee);
        let act = fields.one(&self.act).parse().ok();
        if day.is_none() {
            needed(&self.day, "milestone-day-wrong");
        }
        if act.is_none() {
            needed(&self.act, "milestone-act-missing");
        }
        if committee.is_empty() {
            needed(&self.committee, "milestone-committee-missing");
        }
        texts::must_fit_line(t, &self.committee, committee, Limit::LINE, errors);
        Some(Milestone { day: day?, committee: committee.to_owned(), act: act? })
    }
}

/// The rows to show: up to the last that says something, and some to fill in.
pub(super) fn rows(fields: &Fields) -> Vec<Row> {
    let mut rows: Vec<Row> = (1..=MOST_MILESTONES).map(Row::new).collect();
    let typed = rows.iter().rposition(|row| !row.is_blank(fields)).map_or(0, |last| last + 1);
    rows.truncate(typed + SPARE);
    rows
}

/// What was typed, without rows that are blank.
pub(super) fn read(t: Speech, fields: &Fields, errors: &mut FormErrors) -> Vec<Milestone> {
    let rows = rows(fields).into_iter().filter(|row| !row.is_blank(fields));
    rows.filter_map(|row| row.read(t, fields, errors)).collect()
}

/// Milestones as the fields of the form.
pub(super) fn to_type(milestones: &[Milestone]) -> impl Iterator<Item = (String, String)> {
    (1..).map(Row::new).zip(milestones).flat_map(|(row, milestone)| {
        [
            (row.day, milestone.day.to_string()),
            (row.committee, milestone.committee.clone()),
            (row.act, milestone.act.to_string()),
        ]
    })
}

/// What a committee can do, with its words.
pub(super) fn acts(t: Speech) -> Vec<(String, String)> {
    Act::ALL.iter().map(|&act| (act.to_string(), what(t, act))).collect()
}
