//! A round that nobody answered.

use std::sync::Arc;

use chrono::NaiveDate;
use index::{Index, Response};
use rules::{
    lifecycle::Channel,
    questionnaire::{Answers, Questionnaire, read},
};
use uuid::Uuid;

use crate::document::{ANSWERS, QUESTIONS, document, is_scale};

pub(crate) const GROUPS: usize = 8;

/// How many sheets differ; the same come again in other groups.
const SHEETS: usize = 9973;

pub(crate) struct Round {
    pub(crate) questionnaire: Arc<Questionnaire>,
    pub(crate) responses: usize,
    sheets: Vec<Answers>,
    /// The same, as they are stored.
    stored: Vec<String>,
}

/// A response without its answers.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) id: Uuid,
    pub(crate) group: Uuid,
}

impl Row {
    pub(crate) fn response(self, answers: &Answers) -> Response<'_> {
        Response {
            id: self.id,
            group: self.group,
            channel: Channel::Link,
            organisation: None,
            day: NaiveDate::default(),
            language: None,
            answers,
        }
    }
}

impl Round {
    pub(crate) fn of(responses: usize) -> Self {
        let questionnaire = Arc::new(read(&document()).expect("a sound document"));
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
        let sheets: Vec<Answers> = (0..SHEETS).map(|_| sheet(&mut dice)).collect();
        let stored = |sheet| serde_json::to_string(sheet).expect("JSON");
        Self { questionnaire, responses, stored: sheets.iter().map(stored).collect(), sheets }
    }

    pub(crate) fn empty_index(&self) -> Index {
        Index::of(Arc::clone(&self.questionnaire))
    }

    pub(crate) fn row(&self, number: usize) -> Row {
        let mut dice = Dice(number as u64 + 1);
        let id = (u128::from(dice.next()) << 64) | u128::from(dice.next());
        Row { id: Uuid::from_u128(id), group: group(dice.below(GROUPS)) }
    }

    pub(crate) fn answers(&self, number: usize) -> &Answers {
        &self.sheets[number % SHEETS]
    }

    pub(crate) fn json(&self, number: usize) -> &str {
        &self.stored[number % SHEETS]
    }
}

pub(crate) fn group(number: usize) -> Uuid {
    Uuid::from_u128(number as u128)
}

fn sheet(dice: &mut Dice) -> Answers {
    let said = (0..QUESTIONS).filter_map(|question| {
        let answer = match (is_scale(question), dice.below(ANSWERS + 1)) {
            (true, 0) => r#"{"rating":"no_opinion"}"#.to_owned(),
            (false, 0) => return None,
            (true, point) => format!(r#"{{"rating":{{"point":{point}}}}}"#),
            (false, option) => format!(r#"{{"choice":"o{option}"}}"#),
        };
        Some(format!(r#""q{question}":{answer}"#))
    });
    let json = format!("{{{}}}", said.collect::<Vec<_>>().join(","));
    serde_json::from_str(&json).expect("answers")
}

/// Numbers that look like luck and are the same every time (splitmix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap_or_default()
    }
}
