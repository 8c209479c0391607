//! Numbers that were given, as they were given.

use rules::questionnaire::{Answer, Answers, Key, Kind, Questionnaire};
use rust_decimal::{Decimal, prelude::ToPrimitive};

use crate::{Selection, bits::Bits, write_at};

/// The answers to one question for a number. What of them may be shown, and to whom, is not decided
/// here.
#[derive(Clone, Debug)]
pub struct Numbers {
    question: Key,
    given: Bits,
    /// As long as the last place that gave a number.
    values: Vec<Decimal>,
}

/// The empty columns of all questions for a number.
pub(crate) fn of(questionnaire: &Questionnaire) -> Vec<Numbers> {
    let asks_number = questionnaire.questions().filter(|it| matches!(it.kind, Kind::Number(_)));
    asks_number
        .map(|question| Numbers {
            question: question.key.clone(),
            given: Bits::default(),
            values: Vec::new(),
        })
        .collect()
}

impl Numbers {
    pub fn question(&self) -> &Key {
        &self.question
    }

    /// The numbers of some respondents, ascending.
    pub fn sorted(&self, selection: &Selection) -> Vec<Decimal> {
        let who = self.given.both(&selection.0);
        let mut values: Vec<Decimal> = who.places().map(|place| self.values[place]).collect();
        values.sort_unstable();
        values
    }

    /// The least number that is not exceeded by at least `part` of `whole` of some respondents:
    /// 1 of 2 for the median. It was given by one of them (the inverse of the empirical distribution,
    /// type 1 of Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996). None if nobody
    /// gave a number.
    pub fn quantile(&self, part: u32, whole: u32, selection: &Selection) -> Option<Decimal> {
        let mut values = self.sorted(selection);
        let number = u128::try_from(values.len()).ok()?;
        let rank = (number * u128::from(part)).div_ceil(u128::from(whole.max(1)));
        let at = rank.to_usize()?.saturating_sub(1);
        (at < values.len()).then(|| values.swap_remove(at))
    }

    pub(crate) fn read(&self, answers: &Answers) -> Option<Decimal> {
        match answers.get(&self.question) {
            Some(Answer::Number(number)) => Some(*number),
            _ => None,
        }
    }

    pub(crate) fn write(&mut self, place: usize, number: Option<Decimal>) {
        self.given.put(place, number.is_some());
        if let Some(number) = number {
            write_at(&mut self.values, place, number, Decimal::ZERO);
        }
    }

    pub(crate) fn move_here(&mut self, place: usize, last: usize) {
        let number = self.given.has(last).then(|| self.values[last]);
        self.write(place, number);
        self.write(last, None);
    }
}
