//! Variables: what the columns of responses are in numbers.

use std::collections::BTreeMap;

use rules::questionnaire::{Language, Texts};
use rust_decimal::Decimal;

use super::{
    super::{COLUMNS, Labels, Survey},
    name,
};
use crate::export::{
    column::{AnswerColumn, Holds, columns},
    table::say,
};

/// Stands for the answer apart from a scale; with a further 9 where a point has this number.
const NO_OPINION: i64 = 999;

/// One variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::export::responses) struct Variable {
    pub(in crate::export::responses) name: String,
    /// The column of other exports.
    pub(super) key: String,
    pub(in crate::export::responses) label: String,
    pub(super) form: Form,
    /// What its values mean: the code of other exports, its value here, and its label.
    pub(in crate::export::responses) values: Vec<(String, Value, String)>,
    /// The value that counts as no answer.
    pub(in crate::export::responses) missing: Option<i64>,
    pub(super) level: Level,
}

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::export::responses) enum Form {
    Text,
    Number,
    Day,
}

/// A value that has a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::export::responses) enum Value {
    Code(i64),
    Word(String),
}

/// How values can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::export::responses) enum Level {
    Nominal,
    Ordinal,
    Scale,
}

impl Variable {
    /// The number that stands for a code.
    pub(in crate::export::responses) fn number(&self, code: &str) -> Option<i64> {
        let known = self.values.iter().find(|(known, ..)| known == code);
        known.and_then(|(_, value, _)| match value {
            Value::Code(number) => Some(*number),
            Value::Word(_) => None,
        })
    }
}

/// The variables of a round in the order of its columns.
pub(in crate::export::responses) fn variables(
    survey: &Survey,
    labels: Labels<'_>,
) -> Vec<Variable> {
    let about = COLUMNS.iter().map(|key| about(survey, key, labels));
    let numbers = numbers(survey);
    let answers = survey.columns.iter().map(|column| of_answers(survey, column, &numbers, labels));
    about.chain(answers).collect()
}

fn about(survey: &Survey, key: &str, Labels { language, words }: Labels<'_>) -> Variable {
    let word = |word: &str, label: String| (word.to_owned(), Value::Word(word.to_owned()), label);
    let (form, values) = match key {
        "response_group" => {
            let groups = survey.groups.iter();
            (Form::Text, groups.map(|it| word(&it.key, named(&it.name, language))).collect())
        }
        "response_channel" => {
            let channels = ["link", "open"].map(|it| word(it, words(&format!("channel_{it}"))));
            (Form::Text, channels.to_vec())
        }
        "response_consent" => {
            let flags = [("1", 1, "answer_yes"), ("0", 0, "answer_no")];
            let flag = |(code, value, said): (&str, i64, &str)| {
                (code.to_owned(), Value::Code(value), words(said))
            };
            (Form::Number, flags.map(flag).to_vec())
        }
        "response_day" => (Form::Day, vec![]),
        "response_version" => (Form::Number, vec![]),
        _ => (Form::Text, vec![]),
    };
    Variable {
        name: key.to_owned(),
        key: key.to_owned(),
        label: words(key),
        form,
        values,
        missing: None,
        level: if form == Form::Day { Level::Scale } else { Level::Nominal },
    }
}

fn of_answers(
    survey: &Survey,
    column: &AnswerColumn,
    numbers: &BTreeMap<String, Vec<String>>,
    Labels { language, words }: Labels<'_>,
) -> Variable {
    let key = column.key();
    let said = |texts: &_| say(&survey.newest().questionnaire, texts, language);
    let codes = numbers.get(&key).map(Vec::as_slice).unwrap_or_default();
    let apart = apart(codes);
    let values = column.codes.iter().filter_map(|(code, meaning)| {
        let value = match column.holds {
            Holds::Options => 1 + i64::try_from(codes.iter().position(|it| it == code)?).ok()?,
            Holds::Points if code == "none" => apart,
            Holds::Votes => vote(code)?,
            _ => code.parse().ok()?,
        };
        Some((code.clone(), Value::Code(value), meaning.told(&said, words)))
    });
    let values: Vec<_> = values.collect();
    let missing = match column.holds {
        Holds::Points => Some(apart).filter(|_| codes.iter().any(|code| code == "none")),
        Holds::Votes => vote("pass"),
        _ => None,
    };
    Variable {
        name: name::of_answers(&key),
        label: match column.part_texts.as_slice() {
            [] => column.label(&said),
            _ => format!("{} – {}", said(&column.question_text), column.label(&said)),
        },
        form: match column.holds {
            Holds::Text => Form::Text,
            Holds::Day => Form::Day,
            _ => Form::Number,
        },
        level: match column.holds {
            Holds::Points | Holds::Votes => Level::Ordinal,
            Holds::Number | Holds::Day => Level::Scale,
            Holds::Options | Holds::Flags | Holds::Text => Level::Nominal,
        },
        key,
        values,
        missing,
    }
}

/// The codes of each column in the order in which they first appeared, over all versions. So a code
/// has the same number in every export, whatever is asked later.
fn numbers(survey: &Survey) -> BTreeMap<String, Vec<String>> {
    let mut numbers: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for version in survey.versions.iter().rev() {
        for column in columns(&[version]) {
            let known = numbers.entry(column.key()).or_default();
            for (code, _) in column.codes {
                if !known.contains(&code) {
                    known.push(code);
                }
            }
        }
    }
    numbers
}

/// The first number of nines, from [`NO_OPINION`] on, that no point has.
fn apart(codes: &[String]) -> i64 {
    let taken = |number: &i64| codes.iter().any(|code| code.parse() == Ok(*number));
    let nines = std::iter::successors(Some(NO_OPINION), |number| Some(number * 10 + 9));
    nines.take(9).find(|number| !taken(number)).unwrap_or(NO_OPINION)
}

/// For is more than against; to pass is no answer.
fn vote(code: &str) -> Option<i64> {
    match code {
        "disagree" => Some(1),
        "agree" => Some(2),
        "pass" => Some(9),
        _ => None,
    }
}

/// In the language of the file, else in the first there is.
fn named(texts: &Texts, language: &Language) -> String {
    let first = || texts.iter().next().map(|(_, text)| text);
    texts.get(language).or_else(first).unwrap_or_default().to_owned()
}

/// A number as the data have it.
pub(super) fn plain(number: Decimal) -> String {
    number.normalize().to_string()
}
