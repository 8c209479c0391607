//! From the pairs of a submitted form to answers, and back.
//!
//! A field is named by its question, a row of a matrix `question.row`. A multiple
//! choice repeats its name for each option taken. The value is an option's key, a
//! point's number, `none` for no opinion, or the text itself.

use std::collections::BTreeMap;

use super::{
    answer::{Answer, Answers, Rating},
    check::{Problem, Refusal, accept, accept_rating},
    key::Key,
    question::{Kind, Page, Question, Row, Scale},
    text::{tidy_line, tidy_lines},
};

/// What a form said about one page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The answers that can be kept, also while others have problems. The answered
    /// rows of a matrix are kept when rows are missing.
    pub answers: Answers,
    /// In the order of the page.
    pub problems: Vec<Problem>,
}

/// Reads a form that was sent for this page; fields of other names are ignored.
pub fn read_page(page: &Page, pairs: &[(String, String)]) -> Reading {
    let form = Form::of(pairs);
    let mut reading = Reading::default();
    for question in &page.questions {
        match &question.kind {
            Kind::Information => {}
            Kind::Matrix { rows, scale } => reading.matrix(question, rows, scale, &form),
            kind => {
                let read = read_answer(kind, form.values(question.key.as_str()));
                if let Some(answer) = reading.settle(question, None, read) {
                    reading.answers.insert(question.key.clone(), answer);
                }
            }
        }
    }
    reading
}

impl Reading {
    fn matrix(&mut self, question: &Question, rows: &[Row], scale: &Scale, form: &Form<'_>) {
        let mut ratings = BTreeMap::new();
        for row in rows {
            let name = field_name(&question.key, Some(&row.key));
            let read = read_rating(scale, form.values(&name));
            if let Some(rating) = self.settle(question, Some(&row.key), read) {
                ratings.insert(row.key.clone(), rating);
            }
        }
        if !ratings.is_empty() {
            self.answers.insert(question.key.clone(), Answer::Ratings(ratings));
        }
    }

    /// Hands on what was read and notes what was not.
    fn settle<T>(
        &mut self,
        question: &Question,
        row: Option<&Key>,
        read: Result<Option<T>, Refusal>,
    ) -> Option<T> {
        match read {
            Ok(None) if question.required => {
                self.problems.push(question.problem(row, Refusal::Missing))
            }
            Err(what) => self.problems.push(question.problem(row, what)),
            Ok(read) => return read,
        }
        None
    }
}

/// What was sent, by field. Values of white space are no values.
struct Form<'a>(BTreeMap<&'a str, Vec<&'a str>>);

impl<'a> Form<'a> {
    fn of(pairs: &'a [(String, String)]) -> Self {
        let mut fields: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, value) in pairs.iter().filter(|(_, value)| !value.trim().is_empty()) {
            fields.entry(name).or_default().push(value);
        }
        Self(fields)
    }

    fn values(&self, name: &str) -> &[&'a str] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

fn read_answer(kind: &Kind, values: &[&str]) -> Result<Option<Answer>, Refusal> {
    let answer = match kind {
        Kind::Information | Kind::Matrix { .. } => None,
        Kind::SingleChoice { .. } => {
            the_one(values)?.map(read_key).transpose()?.map(Answer::Choice)
        }
        Kind::MultipleChoice { .. } => {
            Some(Answer::Choices(values.iter().copied().map(read_key).collect::<Result<_, _>>()?))
        }
        Kind::Scale { scale } => read_rating(scale, values)?.map(Answer::Rating),
        Kind::ShortText { .. } => the_one(values)?.map(|text| Answer::Text(tidy_line(text))),
        Kind::LongText { .. } => the_one(values)?.map(|text| Answer::Text(tidy_lines(text))),
    };
    let answer = answer.filter(|answer| !answer.is_empty());
    if let Some(answer) = &answer {
        accept(kind, answer)?;
    }
    Ok(answer)
}

fn read_rating(scale: &Scale, values: &[&str]) -> Result<Option<Rating>, Refusal> {
    let Some(value) = the_one(values)? else {
        return Ok(None);
    };
    let rating = value.trim().parse().map_err(|_| Refusal::UnknownOption)?;
    accept_rating(scale, rating)?;
    Ok(Some(rating))
}

fn read_key(value: &str) -> Result<Key, Refusal> {
    value.trim().parse().map_err(|_| Refusal::UnknownOption)
}

/// The value of a field that can have one; sent twice it is still the same value.
fn the_one<'a>(values: &[&'a str]) -> Result<Option<&'a str>, Refusal> {
    match values {
        [] => Ok(None),
        [first, others @ ..] if others.iter().all(|other| other == first) => Ok(Some(*first)),
        _ => Err(Refusal::Ambiguous),
    }
}

/// The name of a question's field, or of the field of one of its rows.
pub fn field_name(question: &Key, row: Option<&Key>) -> String {
    match row {
        Some(row) => format!("{question}.{row}"),
        None => question.to_string(),
    }
}

/// The pairs a form sends for this answer.
pub fn to_pairs(question: &Question, answer: &Answer) -> Vec<(String, String)> {
    let name = field_name(&question.key, None);
    match answer {
        Answer::Choice(chosen) => vec![(name, chosen.to_string())],
        Answer::Choices(chosen) => {
            chosen.iter().map(|key| (name.clone(), key.to_string())).collect()
        }
        Answer::Rating(rating) => vec![(name, rating.to_string())],
        Answer::Ratings(rows) => rows
            .iter()
            .map(|(row, rating)| (field_name(&question.key, Some(row)), rating.to_string()))
            .collect(),
        Answer::Text(text) => vec![(name, text.clone())],
    }
}

#[cfg(test)]
mod tests;
