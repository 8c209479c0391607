//! What is distributed over options: ranks, and points.

use std::collections::BTreeMap;

use super::{
    Refusals,
    form::{Form, the_one},
};
use crate::questionnaire::{
    answer::Answer,
    check::{Refusal, ranks},
    key::Key,
    kind::Options,
    question::Question,
};

/// Each option has a field for its rank. Without any rank there is no answer; with
/// some, none may be missing.
pub(super) fn read_ranking(
    question: &Question,
    form: &Form<'_>,
    options: &Options,
    best: Option<usize>,
) -> Result<Option<Answer>, Refusals> {
    let last = ranks(options, best);
    let mut refusals = Refusals::default();
    let mut ranked: BTreeMap<usize, Key> = BTreeMap::new();
    for option in options {
        match read_rank(form.part(question, option.key.as_str()), last) {
            Ok(None) => {}
            Ok(Some(rank)) if ranked.contains_key(&rank) => {
                refusals.0.push((Some(option.key.clone()), Refusal::RankTwice { rank }));
            }
            Ok(Some(rank)) => drop(ranked.insert(rank, option.key.clone())),
            Err(what) => refusals.0.push((Some(option.key.clone()), what)),
        }
    }
    let missing = (1..=last).find(|rank| !ranked.contains_key(rank));
    match missing {
        _ if !refusals.0.is_empty() => Err(refusals),
        Some(_) if ranked.is_empty() => Ok(None),
        Some(rank) => Err(Refusal::RankMissing { rank }.into()),
        None => Ok(Some(Answer::Ranking(ranked.into_values().collect()))),
    }
}

fn read_rank(values: &[&str], last: usize) -> Result<Option<usize>, Refusal> {
    let rank = read_whole(values).map_err(|what| match what {
        Refusal::NotANumber => Refusal::RankOutOfRange { last },
        what => what,
    })?;
    let rank = rank.map(|rank| usize::try_from(rank).unwrap_or(usize::MAX));
    match rank {
        Some(rank) if !(1..=last).contains(&rank) => Err(Refusal::RankOutOfRange { last }),
        rank => Ok(rank),
    }
}

/// Each option has a field for its points; an empty one is 0.
pub(super) fn read_points(
    question: &Question,
    form: &Form<'_>,
    options: &Options,
) -> Result<Option<Answer>, Refusals> {
    let mut refusals = Refusals::default();
    let mut given = BTreeMap::new();
    for option in options {
        match read_whole(form.part(question, option.key.as_str())) {
            Ok(points) => {
                given.extend(points.filter(|&n| n > 0).map(|n| (option.key.clone(), n)));
            }
            Err(what) => refusals.0.push((Some(option.key.clone()), what)),
        }
    }
    if refusals.0.is_empty() { Ok(Some(Answer::Points(given))) } else { Err(refusals) }
}

/// A whole number in digits, which may have spaces between them.
fn read_whole(values: &[&str]) -> Result<Option<u32>, Refusal> {
    let Some(typed) = the_one(values)? else {
        return Ok(None);
    };
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Refusal::NotANumber);
    }
    digits.parse().map(Some).map_err(|_| Refusal::NotANumber)
}
