//! How to answer a question, in a sentence.

use chrono::NaiveDate;
use rules::questionnaire::{Kind, NumberRange};

use crate::web::respond::reader::Reader;

/// None where the controls say it all.
pub(super) fn hint(reader: Reader<'_>, kind: &Kind) -> Option<String> {
    let t = reader.t;
    Some(match kind {
        Kind::MultipleChoice { at_least, at_most, .. } => choose(reader, *at_least, *at_most),
        Kind::MatrixMultiple { at_most, .. } => choose(reader, None, *at_most),
        Kind::ShortText { limit } | Kind::LongText { limit } => {
            t.with("respond-limit", &[("limit", (*limit).into())])
        }
        Kind::Ranking { options, best } => {
            let last = best.unwrap_or(options.len()).min(options.len());
            let sentence = if last < options.len() { "respond-rank-best" } else { "respond-rank" };
            t.with(sentence, &[("last", last.into())])
        }
        Kind::Points { total, exact, unit, .. } => {
            let unit = match reader.word(unit) {
                unit if unit.is_empty() => t.say("respond-points"),
                unit => unit.text,
            };
            let sentence = if *exact { "respond-share" } else { "respond-share-at-most" };
            t.with(sentence, &[("total", (*total).into()), ("unit", unit.into())])
        }
        Kind::Number(range) => return number(reader, range),
        Kind::Date { from, to } => day(reader, *from, *to),
        Kind::Email => t.say("respond-email-hint"),
        Kind::Files { at_most, types, size_limit } => {
            let types: Vec<_> = types.iter().map(|kind| kind.called()).collect();
            let values = [
                ("most", (*at_most).into()),
                ("limit", (*size_limit).into()),
                ("types", types.join(", ").into()),
            ];
            t.with("respond-files-hint", &values)
        }
        Kind::Information
        | Kind::SingleChoice { .. }
        | Kind::Scale { .. }
        | Kind::Matrix { .. }
        | Kind::MatrixSingle { .. }
        | Kind::Statements { .. }
        | Kind::YesNo
        | Kind::Consent => return None,
    })
}

fn choose(reader: Reader<'_>, least: Option<usize>, most: Option<usize>) -> String {
    let t = reader.t;
    let (low, high) = (least.unwrap_or_default(), most.unwrap_or_default());
    let values = [("least", low.into()), ("most", high.into())];
    match (least, most) {
        (None | Some(0 | 1), None) => t.say("respond-choose-any"),
        (None | Some(0 | 1), Some(_)) => t.with("respond-choose-at-most", &values[1..]),
        (Some(_), None) => t.with("respond-choose-at-least", &values[..1]),
        (Some(least), Some(most)) if least == most => {
            t.with("respond-choose-exactly", &values[1..])
        }
        (Some(_), Some(_)) => t.with("respond-choose-between", &values),
    }
}

fn number(reader: Reader<'_>, range: &NumberRange) -> Option<String> {
    let t = reader.t;
    let least = range.from.as_ref().map(|_| range.least().normalize().to_string());
    let greatest = range.to.as_ref().map(|_| range.greatest().normalize().to_string());
    let (least, greatest) = (least.map(|it| t.decimal(&it)), greatest.map(|it| t.decimal(&it)));
    match (least, greatest) {
        (None, None) => None,
        (Some(least), None) => Some(t.with("respond-number-from", &[("least", least.into())])),
        (None, Some(greatest)) => {
            Some(t.with("respond-number-to", &[("greatest", greatest.into())]))
        }
        (Some(least), Some(greatest)) => {
            let values = [("least", least.into()), ("greatest", greatest.into())];
            Some(t.with("respond-number-between", &values))
        }
    }
}

fn day(reader: Reader<'_>, from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
    let t = reader.t;
    let (first, last) = (from.map(|day| t.date(day)), to.map(|day| t.date(day)));
    match (first, last) {
        (None, None) => t.say("respond-day-any"),
        (Some(from), None) => t.with("respond-day-from", &[("from", from.into())]),
        (None, Some(to)) => t.with("respond-day-to", &[("to", to.into())]),
        (Some(from), Some(to)) => {
            t.with("respond-day-between", &[("from", from.into()), ("to", to.into())])
        }
    }
}
