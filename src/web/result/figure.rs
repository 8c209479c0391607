//! A figure: a heading that states the finding, a chart, and the same numbers as a table.

use entity::GroupId;
use rules::{
    questionnaire::Kind,
    share::{percent, percentages},
    tally::{Category, Count},
};

use super::{
    chart::{self, Axis, Percent, Plain, Segment},
    finding,
    tables::{self, Table},
    wording::Wording,
};
use crate::result::{ItemResult, RoundResult};

/// One chart with all that belongs to it.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) summary: Vec<String>,
    pub(super) chart: Option<Chart>,
    pub(super) table: Option<Table>,
    pub(super) notes: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) enum Chart {
    Diverging(Diverging),
    Choices(Vec<ChoiceBar>),
}

/// A bar for each side, around a common line.
#[derive(Clone, Debug)]
pub(super) struct Diverging {
    pub(super) legend: Vec<(usize, String)>,
    pub(super) zero: Percent,
    pub(super) before_zero: Percent,
    pub(super) after_zero: Percent,
    pub(super) least: String,
    pub(super) most: String,
    pub(super) bars: Vec<SideBar>,
    /// Groups without a bar of their own, and why.
    pub(super) withheld: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
pub(super) struct SideBar {
    pub(super) name: String,
    pub(super) n: String,
    pub(super) segments: Vec<Segment>,
}

#[derive(Clone, Debug)]
pub(super) struct ChoiceBar {
    pub(super) name: String,
    pub(super) figures: String,
    pub(super) bar: Plain,
}

/// The id of an item on the page. Keys have no underscore.
pub(super) fn anchor(item: &ItemResult) -> String {
    match &item.item.row {
        Some(row) => format!("q-{}_{row}", item.item.question),
        None => format!("q-{}_", item.item.question),
    }
}

/// The chart of an item. How to read it is said once for each question.
pub(super) fn figure(
    words: &Wording<'_>,
    axis: &Axis,
    item: &ItemResult,
    explained: bool,
) -> Figure {
    let t = words.t;
    let id = anchor(item);
    let shown = item.released.total.is_some();
    let scale = matches!(item.item.categories.first(), Some(Category::Point(_)));
    let title = finding::heading(words, item).unwrap_or_else(|| {
        words.row(&item.item).map_or_else(|| t.say("result-distribution"), str::to_owned)
    });
    let table_id = format!("{id}_table");
    let several = is_multiple(words, item);
    let shares =
        |count: &Count| if several { each(count) } else { percentages(&count.by_category) };
    Figure {
        title,
        summary: if shown {
            let explanation = explained.then(|| explanation(words, item, scale, several));
            explanation.into_iter().chain(finding::spread(words, item)).collect()
        } else {
            vec![]
        },
        chart: shown.then(|| {
            if scale {
                Chart::Diverging(diverging(words, axis, item))
            } else {
                Chart::Choices(choices(words, item, &shares))
            }
        }),
        table: shown.then(|| {
            if scale {
                tables::by_side(words, item, &table_id)
            } else {
                tables::by_answer(words, item, &table_id, shares)
            }
        }),
        notes: notes(words, item, scale),
        id,
    }
}

/// How the chart is to be read.
fn explanation(words: &Wording<'_>, item: &ItemResult, scale: bool, several: bool) -> String {
    let sentence = match (scale, several) {
        (true, _) if item.item.categories.len() % 2 == 1 => "result-read-middle",
        (true, _) => "result-read-line",
        (false, true) => return words.t.say("result-read-several"),
        (false, false) => return words.t.say("result-read-one"),
    };
    let answers = words.answers(&item.item);
    let end = |answer: Option<&&str>| answer.copied().unwrap_or_default().to_owned().into();
    words.t.with(sentence, &[("least", end(answers.first())), ("most", end(answers.last()))])
}

fn is_multiple(words: &Wording<'_>, item: &ItemResult) -> bool {
    let question = words.question(&item.item.question);
    question.is_some_and(|question| matches!(question.kind, Kind::MultipleChoice { .. }))
}

/// Shares of answers of which everyone may give several.
fn each(count: &Count) -> Vec<u8> {
    count.by_category.iter().map(|&number| percent(number, count.n).unwrap_or_default()).collect()
}

/// The axis of all charts of a result.
pub(super) fn common_axis(result: &RoundResult) -> Axis {
    let bars: Vec<Vec<u8>> = result
        .items
        .iter()
        .filter(|item| matches!(item.item.categories.first(), Some(Category::Point(_))))
        .flat_map(|item| &item.released.rows)
        .map(|row| percentages(&row.count.by_category))
        .collect();
    Axis::over(bars.iter().map(Vec::as_slice))
}

fn diverging(words: &Wording<'_>, axis: &Axis, item: &ItemResult) -> Diverging {
    let t = words.t;
    let answers = words.answers(&item.item);
    let tone = |index| chart::tone(index, answers.len());
    let answer = |place: Option<&&str>| place.copied().unwrap_or_default().to_owned();
    let bars = item.released.rows.iter().map(|row| SideBar {
        name: words.side(&row.groups),
        n: t.with("result-n", &[("n", row.count.n.into())]),
        segments: chart::diverging(axis, &percentages(&row.count.by_category)),
    });
    Diverging {
        zero: axis.zero(),
        before_zero: axis.before_zero(),
        after_zero: axis.after_zero(),
        least: answer(answers.first()),
        most: answer(answers.last()),
        bars: bars.collect(),
        withheld: pooled(item)
            .map(|group| (words.group(group), t.say("result-withheld-group")))
            .collect(),
        legend: answers
            .iter()
            .enumerate()
            .map(|(index, it)| (tone(index), (*it).to_owned()))
            .collect(),
    }
}

/// Groups that are shown together with others.
fn pooled(item: &ItemResult) -> impl Iterator<Item = GroupId> {
    item.released.rows.iter().filter(|row| row.groups.len() > 1).flat_map(|row| row.groups.clone())
}

fn choices(
    words: &Wording<'_>,
    item: &ItemResult,
    shares: &dyn Fn(&Count) -> Vec<u8>,
) -> Vec<ChoiceBar> {
    let Some(total) = &item.released.total else { return vec![] };
    let figures = total.by_category.iter().zip(shares(total));
    let answers = words.answers(&item.item).into_iter().zip(figures);
    answers
        .map(|(answer, (&count, share))| ChoiceBar {
            name: answer.to_owned(),
            figures: words
                .t
                .with("result-choice", &[("share", share.into()), ("count", count.into())]),
            bar: chart::plain(share),
        })
        .collect()
}

/// What is left out of the figures, and why.
fn notes(words: &Wording<'_>, item: &ItemResult, scale: bool) -> Vec<String> {
    let t = words.t;
    let released = &item.released;
    let mut notes = vec![];
    if released.withheld {
        notes.push(t.say("result-item-withheld"));
    } else if released.total.is_none() {
        notes.push(t.say("result-item-unanswered"));
    }
    let pooled: Vec<GroupId> = pooled(item).collect();
    if !scale && !pooled.is_empty() {
        notes.push(t.with("result-pooled", &[("groups", words.names(&pooled).into())]));
    }
    if released.total.is_some() && !released.no_answers.is_empty() {
        let groups = words.names(&released.no_answers);
        notes.push(t.with("result-no-answers", &[("groups", groups.into())]));
    }
    let no_opinion = released.total.as_ref().map_or(0, |total| total.no_opinion);
    if let Some(answer) = words.no_opinion(&item.item).filter(|_| no_opinion > 0) {
        let values = [("answer", answer.into()), ("n", no_opinion.into())];
        notes.push(t.with("result-no-opinion", &values));
    }
    notes
}
