//! The fields of a form, as they are named and filled.

use chrono::Datelike;

use super::date::PARTS;
use crate::questionnaire::{answer::Answer, key::Key, question::Question};

/// The name of a question's field, or of the field of one of its rows or options.
pub fn field_name(question: &Key, row: Option<&Key>) -> String {
    match row {
        Some(row) => part_name(question, row.as_str()),
        None => question.to_string(),
    }
}

/// The name of the field of one part of a question, such as the `month` of a date.
pub fn part_name(question: &Key, part: &str) -> String {
    format!("{question}.{part}")
}

/// The pairs a form sends for this answer.
pub fn to_pairs(question: &Question, answer: &Answer) -> Vec<(String, String)> {
    let one = |value: String| vec![(question.key.to_string(), value)];
    let many = |values: &mut dyn Iterator<Item = String>| {
        values.map(|value| (question.key.to_string(), value)).collect::<Vec<_>>()
    };
    let part = |part: &str, value: String| (part_name(&question.key, part), value);
    let row = |(key, value): (&Key, String)| part(key.as_str(), value);
    let other = Key::other();
    match answer {
        Answer::Choice(chosen) => one(chosen.to_string()),
        Answer::Other(text) => {
            vec![(question.key.to_string(), other.to_string()), part(other.as_str(), text.clone())]
        }
        Answer::Choices(chosen) => many(&mut chosen.iter().map(Key::to_string)),
        Answer::ChoicesAndOther { chosen, other: text } => {
            let mut pairs = many(&mut chosen.iter().chain([&other]).map(Key::to_string));
            pairs.push(part(other.as_str(), text.clone()));
            pairs
        }
        Answer::Rating(rating) => one(rating.to_string()),
        Answer::Ratings(rows) => rows.iter().map(|(key, r)| row((key, r.to_string()))).collect(),
        Answer::ChoiceByRow(rows) => {
            rows.iter().map(|(key, c)| row((key, c.to_string()))).collect()
        }
        Answer::ChoicesByRow(rows) => rows
            .iter()
            .flat_map(|(key, chosen)| chosen.iter().map(move |c| row((key, c.to_string()))))
            .collect(),
        Answer::Ranking(order) => {
            (1..).zip(order).map(|(rank, key)| row((key, i32::to_string(&rank)))).collect()
        }
        Answer::Points(given) => given.iter().map(|(key, p)| row((key, p.to_string()))).collect(),
        Answer::Number(number) => one(number.normalize().to_string()),
        Answer::Date(day) => {
            let values = [day.day().to_string(), day.month().to_string(), day.year().to_string()];
            PARTS.into_iter().zip(values).map(|(name, value)| part(name, value)).collect()
        }
        Answer::Yes(yes) => one(if *yes { "yes" } else { "no" }.to_owned()),
        Answer::Text(text) => one(text.clone()),
        Answer::Votes(rows) => {
            rows.iter().map(|(key, vote)| row((key, vote.as_str().to_owned()))).collect()
        }
        Answer::Files(files) => many(&mut files.iter().map(|file| file.id.to_string())),
        Answer::Consent => one("yes".to_owned()),
    }
}
