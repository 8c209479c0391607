//! Whether an answer can be given to a question.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::Refusal;
use crate::questionnaire::{
    answer::{Answer, FileKind, FileRef, Rating, file_name},
    key::Key,
    kind::{Kind, NumberRange, Options, Scale},
    text::{tidy_line, tidy_lines, tidy_phrase},
};

type Accepted = Result<(), Refusal>;

/// Whether the answer can be given to a question of this kind. Kinds with rows are
/// judged row by row instead, and refused here.
pub(in crate::questionnaire) fn accept(kind: &Kind, answer: &Answer) -> Accepted {
    match (kind, answer) {
        (Kind::SingleChoice { options, .. }, Answer::Choice(chosen)) => offers(options, chosen),
        (Kind::SingleChoice { other: Some(_), .. }, Answer::Other(text)) => accept_own_words(text),
        (Kind::MultipleChoice { .. }, Answer::Choices(chosen)) => {
            accept_choices(kind, chosen, None)
        }
        (Kind::MultipleChoice { .. }, Answer::ChoicesAndOther { chosen, other }) => {
            accept_choices(kind, chosen, Some(other))
        }
        (Kind::Scale { scale }, Answer::Rating(rating)) => accept_rating(scale, *rating),
        (Kind::Ranking { options, best }, Answer::Ranking(order)) => {
            accept_ranking(options, *best, order)
        }
        (Kind::Points { .. }, Answer::Points(_)) => accept_points(kind, answer),
        (Kind::Number(range), Answer::Number(number)) => accept_number(range, *number),
        (Kind::Date { from, to }, Answer::Date(day)) => accept_date(*from, *to, *day),
        (Kind::YesNo, Answer::Yes(_)) | (Kind::Consent, Answer::Consent) => Ok(()),
        (Kind::ShortText { limit }, Answer::Text(text)) if tidy_line(text) == *text => {
            accept_length(*limit, text)
        }
        (Kind::LongText { limit }, Answer::Text(text)) if tidy_lines(text) == *text => {
            accept_length(*limit, text)
        }
        (Kind::Email, Answer::Text(address)) if tidy_phrase(address) == *address => {
            accept_address(address)
        }
        (Kind::Files { at_most, types, size_limit }, Answer::Files(files)) => {
            accept_files(*at_most, types, *size_limit, files)
        }
        _ => Err(Refusal::UnknownOption),
    }
}

pub(in crate::questionnaire) fn offers(options: &Options, chosen: &Key) -> Accepted {
    ensure(options.has(chosen), Refusal::UnknownOption)
}

fn ensure(holds: bool, otherwise: Refusal) -> Accepted {
    if holds { Ok(()) } else { Err(otherwise) }
}

pub(in crate::questionnaire) fn accept_rating(scale: &Scale, rating: Rating) -> Accepted {
    let offered = match rating {
        Rating::Point(point) => scale.points.label(point).is_some(),
        Rating::NoOpinion => scale.no_opinion.is_some(),
    };
    ensure(offered, Refusal::UnknownOption)
}

fn accept_choices(kind: &Kind, chosen: &BTreeSet<Key>, own_words: Option<&str>) -> Accepted {
    let Kind::MultipleChoice { options, at_least, at_most, other } = kind else {
        return Err(Refusal::UnknownOption);
    };
    ensure(own_words.is_none() || other.is_some(), Refusal::UnknownOption)?;
    let count = chosen.len() + usize::from(own_words.is_some());
    let alone = accept_options(options, chosen, count)?;
    own_words.map_or(Ok(()), accept_own_words)?;
    accept_count(*at_most, count)?;
    match *at_least {
        Some(at_least) if count < at_least && !alone => Err(Refusal::TooFew { at_least }),
        _ => Ok(()),
    }
}

/// Whether these options can be taken in one row of a matrix.
pub(in crate::questionnaire) fn accept_row_choices(
    options: &Options,
    at_most: Option<usize>,
    chosen: &BTreeSet<Key>,
) -> Accepted {
    accept_options(options, chosen, chosen.len())?;
    accept_count(at_most, chosen.len())
}

/// Whether these can be taken together, and if so, whether it is one that stands alone.
fn accept_options(
    options: &Options,
    chosen: &BTreeSet<Key>,
    count: usize,
) -> Result<bool, Refusal> {
    let mut alone = false;
    for key in chosen {
        alone |= options.find(key).ok_or(Refusal::UnknownOption)?.alone;
    }
    ensure(!alone || count == 1, Refusal::NotAlone)?;
    Ok(alone)
}

fn accept_count(at_most: Option<usize>, count: usize) -> Accepted {
    match at_most {
        Some(at_most) if count > at_most => Err(Refusal::TooMany { at_most }),
        _ => Ok(()),
    }
}

fn accept_own_words(text: &str) -> Accepted {
    ensure(!text.trim().is_empty(), Refusal::OtherUnstated)?;
    ensure(tidy_phrase(text) == text, Refusal::UnknownOption)?;
    accept_length(Kind::OTHER_LIMIT, text)
}

fn accept_length(limit: usize, text: &str) -> Accepted {
    let length = text.chars().count();
    ensure(length <= limit, Refusal::TooLong { limit, length })
}

fn accept_ranking(options: &Options, best: Option<usize>, order: &[Key]) -> Accepted {
    let different: BTreeSet<&Key> = order.iter().collect();
    let known = order.iter().all(|key| options.has(key)) && different.len() == order.len();
    ensure(known, Refusal::UnknownOption)?;
    let last = ranks(options, best);
    ensure(order.len() >= last, Refusal::RankMissing { rank: order.len() + 1 })?;
    ensure(order.len() <= last, Refusal::RankOutOfRange { last })
}

/// How many ranks a ranking gives.
pub(in crate::questionnaire) fn ranks(options: &Options, best: Option<usize>) -> usize {
    best.unwrap_or(options.len()).min(options.len())
}

fn accept_points(kind: &Kind, answer: &Answer) -> Accepted {
    let (Kind::Points { options, total, exact, .. }, Answer::Points(given)) = (kind, answer) else {
        return Err(Refusal::UnknownOption);
    };
    let known = given.iter().all(|(key, points)| options.has(key) && *points > 0);
    ensure(known, Refusal::UnknownOption)?;
    let sum: u64 = given.values().map(|points| u64::from(*points)).sum();
    let right = if *exact { sum == u64::from(*total) } else { sum <= u64::from(*total) };
    ensure(right, Refusal::SumWrong { total: *total, sum })
}

fn accept_number(range: &NumberRange, number: Decimal) -> Accepted {
    let (least, greatest) = (range.least(), range.greatest());
    ensure(number >= least, Refusal::TooSmall { least })?;
    ensure(number <= greatest, Refusal::TooLarge { greatest })?;
    ensure(range.steps_to(number), Refusal::NotAStep { step: range.step })
}

fn accept_date(from: Option<NaiveDate>, to: Option<NaiveDate>, day: NaiveDate) -> Accepted {
    ensure(has_four_digits(day), Refusal::NotADate)?;
    match (from, to) {
        (Some(from), _) if day < from => Err(Refusal::TooEarly { from }),
        (_, Some(to)) if day > to => Err(Refusal::TooLate { to }),
        _ => Ok(()),
    }
}

/// Whether the year is one that people write as it is.
pub(in crate::questionnaire) fn has_four_digits(day: NaiveDate) -> bool {
    (1000..=9999).contains(&day.year())
}

/// Only a mail that arrives shows that an address exists; this finds slips.
fn accept_address(address: &str) -> Accepted {
    let whole = address.len() <= Kind::EMAIL_LIMIT && !address.contains(char::is_whitespace);
    let parts = address.split_once('@').is_some_and(|(name, domain)| {
        !name.is_empty() && !domain.is_empty() && !domain.contains('@')
    });
    ensure(whole && parts, Refusal::NotAnAddress)
}

fn accept_files(
    at_most: usize,
    types: &BTreeSet<FileKind>,
    size_limit: u64,
    files: &[FileRef],
) -> Accepted {
    let different: BTreeSet<_> = files.iter().map(|file| file.id).collect();
    ensure(different.len() == files.len(), Refusal::Ambiguous)?;
    ensure(files.iter().all(is_named), Refusal::UnknownFile)?;
    ensure(files.iter().all(|file| types.contains(&file.kind)), Refusal::WrongFileType)?;
    let largest = size_limit.saturating_mul(Kind::MEGABYTE);
    let small = files.iter().all(|file| file.bytes <= largest);
    ensure(small, Refusal::FileTooLarge { limit: size_limit })?;
    accept_count(Some(at_most), files.len())
}

/// Whether a file can be handed in beside those that an answer has already.
///
/// `kind` is what its content shows it to be, none if that is nothing we know. `name` is
/// as [`file_name`](crate::questionnaire::file_name) leaves it.
pub fn accept_file(
    asked: &Kind,
    already: usize,
    name: &str,
    kind: Option<FileKind>,
    bytes: u64,
) -> Result<FileKind, Refusal> {
    let Kind::Files { at_most, types, size_limit } = asked else {
        return Err(Refusal::UnknownOption);
    };
    ensure(already < *at_most, Refusal::TooMany { at_most: *at_most })?;
    ensure(
        bytes <= size_limit.saturating_mul(Kind::MEGABYTE),
        Refusal::FileTooLarge { limit: *size_limit },
    )?;
    ensure(bytes > 0, Refusal::FileEmpty)?;
    let kind = kind.filter(|kind| types.contains(kind)).ok_or(Refusal::WrongFileType)?;
    ensure(kind.fits(name), Refusal::FileMisnamed)?;
    Ok(kind)
}

/// Whether the file has a name that can be shown.
pub(super) fn is_named(file: &FileRef) -> bool {
    !file.name.is_empty() && file_name(&file.name) == file.name
}
