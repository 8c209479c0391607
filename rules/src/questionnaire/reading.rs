//! From the pairs of a submitted form to answers, and back.
//!
//! A field is named by its question, a part of it `question.part`: a row of a matrix,
//! an option of a ranking or of points, `day`, `month` and `year` of a date, `other`
//! for own words. A multiple choice repeats its name for each option taken, files for
//! each file kept. The value is an option's key, a point's number, `none` for no
//! opinion, `yes` or `no`, the id of a file, or the text itself.

mod choice;
mod date;
mod form;
mod number;
mod pairs;
mod shares;

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{
    answer::{Answer, Answers, FileRef, Rating, Vote},
    check::{Problem, Refusal, accept, accept_rating, accept_row_choices, offers},
    key::Key,
    kind::{Kind, Rows, Scale},
    question::{Page, Question},
    text::{tidy_line, tidy_lines, tidy_phrase},
};
use choice::{read_key, read_keys, read_multiple_choice, read_single_choice};
use form::{Form, the_one};

pub use pairs::{field_name, part_name, to_pairs};

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
///
/// `uploaded` are the files that came with this sheet so far. A form only says which
/// of them to keep: an id that is not among them is refused.
pub fn read_page(page: &Page, pairs: &[(String, String)], uploaded: &[FileRef]) -> Reading {
    let form = Form::of(pairs);
    let mut reading = Reading::default();
    for question in &page.questions {
        match &question.kind {
            Kind::Information => {}
            Kind::Matrix { rows, scale } => {
                let read = |values: &[&str]| read_rating(scale, values);
                reading.by_row(question, rows, &form, read, Answer::Ratings);
            }
            Kind::MatrixSingle { rows, options } => {
                let read = |values: &[&str]| {
                    let chosen = the_one(values)?.map(read_key).transpose()?;
                    chosen.map(|key| offers(options, &key).map(|()| key)).transpose()
                };
                reading.by_row(question, rows, &form, read, Answer::ChoiceByRow);
            }
            Kind::MatrixMultiple { rows, options, at_most } => {
                let read = |values: &[&str]| {
                    let chosen = read_keys(values)?;
                    accept_row_choices(options, *at_most, &chosen)?;
                    Ok((!chosen.is_empty()).then_some(chosen))
                };
                reading.by_row(question, rows, &form, read, Answer::ChoicesByRow);
            }
            Kind::Statements { rows } => {
                reading.by_row(question, rows, &form, read_vote, Answer::Votes);
            }
            _ => reading.whole(question, &form, uploaded),
        }
    }
    reading
}

/// Why the parts of one answer are refused; without a part, the answer as a whole.
#[derive(Debug, Default)]
struct Refusals(Vec<(Option<Key>, Refusal)>);

impl From<Refusal> for Refusals {
    fn from(what: Refusal) -> Self {
        Self(vec![(None, what)])
    }
}

impl Reading {
    /// Reads a question whose rows are answered one by one.
    fn by_row<T>(
        &mut self,
        question: &Question,
        rows: &Rows,
        form: &Form<'_>,
        read: impl Fn(&[&str]) -> Result<Option<T>, Refusal>,
        answer: impl FnOnce(BTreeMap<Key, T>) -> Answer,
    ) {
        let mut answered = BTreeMap::new();
        for row in rows {
            match read(form.part(question, row.key.as_str())) {
                Ok(Some(given)) => drop(answered.insert(row.key.clone(), given)),
                Ok(None) if !question.required => {}
                Ok(None) => self.problems.push(question.problem(Some(&row.key), Refusal::Missing)),
                Err(what) => self.problems.push(question.problem(Some(&row.key), what)),
            }
        }
        if !answered.is_empty() {
            self.answers.insert(question.key.clone(), answer(answered));
        }
    }

    /// Reads a question that has one answer, kept or refused as a whole.
    fn whole(&mut self, question: &Question, form: &Form<'_>, uploaded: &[FileRef]) {
        match read_answer(question, form, uploaded) {
            Ok(Some(answer)) => drop(self.answers.insert(question.key.clone(), answer)),
            Ok(None) if !question.required => {}
            Ok(None) => self.problems.push(question.problem(None, question.kind.missing())),
            Err(Refusals(refusals)) => {
                let problem =
                    |(part, what): (Option<Key>, _)| question.problem(part.as_ref(), what);
                self.problems.extend(refusals.into_iter().map(problem));
            }
        }
    }
}

fn read_answer(
    question: &Question,
    form: &Form<'_>,
    uploaded: &[FileRef],
) -> Result<Option<Answer>, Refusals> {
    let values = form.values(question);
    let answer = match &question.kind {
        Kind::SingleChoice { other, .. } => read_single_choice(question, form, other.is_some())?,
        Kind::MultipleChoice { other, .. } => {
            read_multiple_choice(question, form, other.is_some())?
        }
        Kind::Scale { scale } => read_rating(scale, values)?.map(Answer::Rating),
        Kind::Ranking { options, best } => shares::read_ranking(question, form, options, *best)?,
        Kind::Points { options, .. } => shares::read_points(question, form, options)?,
        Kind::Number(range) => {
            let number = the_one(values)?.map(|typed| number::read_number(typed, range.step));
            number.transpose()?.map(Answer::Number)
        }
        Kind::Date { .. } => date::read_date(question, form)?.map(Answer::Date),
        Kind::YesNo => the_one(values)?.map(read_yes).transpose()?,
        Kind::ShortText { .. } => the_one(values)?.map(|text| Answer::Text(tidy_line(text))),
        Kind::LongText { .. } => the_one(values)?.map(|text| Answer::Text(tidy_lines(text))),
        Kind::Email => the_one(values)?.map(|text| Answer::Text(tidy_phrase(text))),
        Kind::Files { .. } => Some(Answer::Files(read_files(values, uploaded)?)),
        Kind::Consent => the_one(values)?.map(read_consent).transpose()?,
        Kind::Information
        | Kind::Matrix { .. }
        | Kind::MatrixSingle { .. }
        | Kind::MatrixMultiple { .. }
        | Kind::Statements { .. } => None,
    };
    let answer = answer.filter(|answer| !answer.is_empty());
    if let Some(answer) = &answer {
        accept(&question.kind, answer)?;
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

fn read_vote(values: &[&str]) -> Result<Option<Vote>, Refusal> {
    let Some(value) = the_one(values)? else {
        return Ok(None);
    };
    let vote = Vote::ALL.into_iter().find(|vote| vote.as_str() == value.trim());
    vote.map(Some).ok_or(Refusal::UnknownOption)
}

fn read_yes(value: &str) -> Result<Answer, Refusal> {
    match value.trim() {
        "yes" => Ok(Answer::Yes(true)),
        "no" => Ok(Answer::Yes(false)),
        _ => Err(Refusal::UnknownOption),
    }
}

fn read_consent(value: &str) -> Result<Answer, Refusal> {
    if value.trim() == "yes" { Ok(Answer::Consent) } else { Err(Refusal::UnknownOption) }
}

/// The uploaded files whose ids were sent, each once, in the order in which they were.
fn read_files(values: &[&str], uploaded: &[FileRef]) -> Result<Vec<FileRef>, Refusal> {
    let mut files: Vec<FileRef> = Vec::new();
    for value in values {
        let id: Uuid = value.trim().parse().map_err(|_| Refusal::UnknownFile)?;
        let file = uploaded.iter().find(|file| file.id == id).ok_or(Refusal::UnknownFile)?;
        if !files.iter().any(|kept| kept.id == id) {
            files.push(file.clone());
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests;
