//! Days as people type them.

use chrono::NaiveDate;

use super::form::{Form, the_one};
use crate::questionnaire::{check::Refusal, question::Question};

pub(super) const PARTS: [&str; 3] = ["day", "month", "year"];

/// Reads a day from three fields, or from one in the form 2026-11-22.
pub(super) fn read_date(
    question: &Question,
    form: &Form<'_>,
) -> Result<Option<NaiveDate>, Refusal> {
    let whole = the_one(form.values(question))?.map(read_iso).transpose()?;
    match (whole, read_parts(question, form)?) {
        (Some(whole), Some(parts)) if whole != parts => Err(Refusal::Ambiguous),
        (whole, parts) => Ok(whole.or(parts)),
    }
}

fn read_iso(typed: &str) -> Result<NaiveDate, Refusal> {
    let typed = typed.trim();
    match typed.split('-').collect::<Vec<_>>()[..] {
        [year, month, day] if typed.len() == 10 => read_day(day, month, year),
        _ => Err(Refusal::NotADate),
    }
}

fn read_parts(question: &Question, form: &Form<'_>) -> Result<Option<NaiveDate>, Refusal> {
    let mut parts = [None; 3];
    for (part, name) in parts.iter_mut().zip(PARTS) {
        *part = the_one(form.part(question, name))?;
    }
    match parts {
        [None, None, None] => Ok(None),
        [Some(day), Some(month), Some(year)] => read_day(day, month, year).map(Some),
        _ => Err(Refusal::NotADate),
    }
}

fn read_day(day: &str, month: &str, year: &str) -> Result<NaiveDate, Refusal> {
    let [day, month, year] =
        [(day, 1..=2), (month, 1..=2), (year, 4..=4)].map(|(typed, length)| {
            let digits = typed.trim();
            let plain =
                length.contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
            if plain { digits.parse::<u16>().ok() } else { None }
        });
    let date = |(year, month, day): (u16, u16, u16)| {
        NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
    };
    year.zip(month).zip(day).map(|((y, m), d)| (y, m, d)).and_then(date).ok_or(Refusal::NotADate)
}
