//! What a question is for one respondent.

use std::borrow::Cow;

use super::Course;
use crate::questionnaire::{
    answer::Answer,
    key::Key,
    kind::{Bound, Entry, Kind, Listed},
    logic::{Carried, Take},
    question::Question,
};

impl<'q> Course<'q> {
    /// The question as it is asked now; none if it is not shown, or nothing is left of it
    /// that could be answered.
    pub(super) fn ask(&self, question: &'q Question) -> Option<Cow<'q, Question>> {
        if !self.holds(question.show_if.as_ref()) {
            return None;
        }
        if question.require_if.is_none() && question.show_if.is_none() && is_fixed(&question.kind) {
            return Some(Cow::Borrowed(question));
        }
        let sometimes = question.require_if.is_some();
        Some(Cow::Owned(Question {
            required: question.required || (sometimes && self.holds(question.require_if.as_ref())),
            show_if: None,
            require_if: None,
            kind: self.ask_kind(question.kind.clone())?,
            ..question.clone()
        }))
    }

    fn ask_kind(&self, mut kind: Kind) -> Option<Kind> {
        if let Some(options) = kind.options_mut() {
            *options = self.shown(options);
        }
        if let Some(rows) = kind.rows_mut() {
            *rows = self.shown(rows);
        }
        if let Kind::Number(range) = &mut kind {
            range.from = range.from.take().and_then(|bound| self.bound(bound));
            range.to = range.to.take().and_then(|bound| self.bound(bound));
        }
        if let Kind::MultipleChoice { options, at_least: Some(least), other, .. } = &mut kind {
            *least = (*least).min(options.len() + usize::from(other.is_some()));
        }
        is_answerable(&kind).then_some(kind)
    }

    fn shown<T: Entry>(&self, list: &Listed<T>) -> Listed<T> {
        let shown = |entry: &&T| match list.carried() {
            Some(carried) => self.carries(carried, entry.key()),
            None => self.holds(entry.show_if()),
        };
        list.iter().filter(shown).cloned().collect()
    }

    fn carries(&self, carried: &Carried, option: &Key) -> bool {
        let Some(source) = self.question(&carried.question) else {
            return false;
        };
        let offered = source.kind.options().is_some_and(|options| options.has(option));
        let chosen = self.in_force.get(&carried.question).is_some_and(|answer| match answer {
            Answer::Ranking(order) => order.contains(option),
            Answer::Points(given) => given.contains_key(option),
            answer => answer.includes(option),
        });
        offered && chosen == (carried.take == Take::Chosen)
    }

    fn bound(&self, bound: Bound) -> Option<Bound> {
        match bound {
            Bound::Fixed(_) => Some(bound),
            Bound::Answer(question) => match self.in_force.get(&question)? {
                Answer::Number(number) => Some(Bound::Fixed(*number)),
                _ => None,
            },
        }
    }
}

/// Whether the kind is the same for everybody.
fn is_fixed(kind: &Kind) -> bool {
    let fixed_options = kind.options().is_none_or(is_fixed_list);
    let fixed_rows = kind.rows().is_none_or(is_fixed_list);
    let fixed_range = match kind {
        Kind::Number(range) => {
            ![&range.from, &range.to].iter().any(|end| matches!(end, Some(Bound::Answer(_))))
        }
        _ => true,
    };
    fixed_options && fixed_rows && fixed_range
}

fn is_fixed_list<T: Entry>(list: &Listed<T>) -> bool {
    list.carried().is_none() && list.iter().all(|entry| entry.show_if().is_none())
}

fn is_answerable(kind: &Kind) -> bool {
    let with_options = kind.options().is_none_or(|options| !options.is_empty());
    let with_rows = kind.rows().is_none_or(|rows| !rows.is_empty());
    let with_numbers = match kind {
        Kind::Number(range) => !range.is_empty(),
        _ => true,
    };
    (with_options || kind.other().is_some()) && with_rows && with_numbers
}
