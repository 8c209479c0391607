//! A figure: a heading that states the finding, a chart, and the same numbers as a table.

use rules::tally::{Category, Counting, Item};

use super::{
    chart::{self, Axis, Percent, Plain, Segment},
    finding, ranks,
    tables::{self, Table},
    verdicts::{self, Told},
    wording::Wording,
};
use crate::result::{ItemResult, RoundResult};

/// One chart with all that belongs to it.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    pub(super) id: String,
    pub(super) title: String,
    /// What the groups together say, if it was asked for or against something.
    pub(super) verdict: Option<Told>,
    pub(super) summary: Vec<String>,
    pub(super) chart: Option<Chart>,
    pub(super) tables: Vec<Table>,
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

/// How an item is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Bars of all sides around a line.
    Diverging,
    /// A bar for each answer.
    Bars,
    /// Numbers only.
    Table,
}

impl Form {
    fn of(item: &Item) -> Self {
        match item.counting {
            Counting::Points | Counting::Ticks => Self::Table,
            Counting::One if item.is_graded() => Self::Diverging,
            Counting::One | Counting::Several => Self::Bars,
        }
    }
}

/// The chart of an item. How to read it is said once for each question.
pub(super) fn figure(
    words: &Wording<'_>,
    axis: &Axis,
    item: &ItemResult,
    explained: bool,
) -> Figure {
    let id = anchor(item);
    let form = Form::of(&item.item);
    let title = finding::heading(words, item)
        .or_else(|| words.row(&item.item))
        .unwrap_or_else(|| words.t.say("result-distribution"));
    let mut figure = Figure {
        title,
        verdict: verdicts::told(words, item),
        summary: vec![],
        chart: None,
        tables: vec![],
        notes: notes(words, item, form == Form::Diverging),
        id,
    };
    if item.released.total.is_some() {
        let explanation = explained.then(|| explanation(words, item, form));
        let findings = [finding::middle(words, item), finding::spread(words, item)];
        figure.summary = [explanation].into_iter().chain(findings).flatten().collect();
        figure.chart = chart(words, axis, item, form);
        figure.tables = vec![table(words, item, form, &format!("{}_table", figure.id))];
    }
    figure
}

fn chart(words: &Wording<'_>, axis: &Axis, item: &ItemResult, form: Form) -> Option<Chart> {
    match form {
        Form::Diverging => Some(Chart::Diverging(diverging(words, axis, item))),
        Form::Bars => Some(Chart::Choices(choices(words, item))),
        Form::Table => None,
    }
}

fn table(words: &Wording<'_>, item: &ItemResult, form: Form, id: &str) -> Table {
    match (form, item.item.counting) {
        (Form::Diverging, _) => tables::by_side(words, item, id),
        (_, Counting::Points) => tables::points(words, item, id),
        (_, Counting::Ticks) => tables::ticks(words, item, id),
        (_, Counting::One | Counting::Several) => tables::by_answer(words, item, id),
    }
}

/// How the figures are to be read.
fn explanation(words: &Wording<'_>, item: &ItemResult, form: Form) -> String {
    let odd = item.item.categories.len() % 2 == 1;
    let sentence = match (form, item.item.counting) {
        (Form::Diverging, _) if odd => "result-read-middle",
        (Form::Diverging, _) => "result-read-line",
        (_, Counting::Several) => return words.t.say("result-read-several"),
        (_, Counting::Points) => return words.t.say("result-read-points"),
        (_, Counting::Ticks) if item.item.categories == [Category::Files] => {
            return words.t.say("result-read-files");
        }
        (_, Counting::Ticks) => return words.t.say("result-read-ticks"),
        (_, Counting::One) => return words.t.say("result-read-one"),
    };
    let answers = words.answers(&item.item);
    let end = |answer: Option<&String>| answer.cloned().unwrap_or_default().into();
    words.t.with(sentence, &[("least", end(answers.first())), ("most", end(answers.last()))])
}

/// The places of all options of a ranking.
pub(super) fn ranking(words: &Wording<'_>, items: &[ItemResult]) -> Option<Figure> {
    let first = items.first()?;
    let id = format!("q-{}_", first.item.question);
    let heading = finding::first_place(words, items);
    let shown = items.iter().any(|item| item.released.total.is_some());
    Some(Figure {
        verdict: None,
        title: heading.unwrap_or_else(|| words.t.say("result-distribution")),
        summary: if shown { vec![words.t.say("result-read-ranks")] } else { vec![] },
        chart: None,
        tables: if shown { ranks::tables(words, items, &id) } else { vec![] },
        notes: notes(words, first, false),
        id,
    })
}

/// The axis of all charts of a result.
pub(super) fn common_axis(result: &RoundResult) -> Axis {
    let bars: Vec<Vec<u8>> = result
        .items
        .iter()
        .filter(|item| item.item.is_graded())
        .flat_map(|item| &item.released.rows)
        .map(|row| chart::shares(&row.count.by_category))
        .collect();
    Axis::over(bars.iter().map(Vec::as_slice))
}

fn diverging(words: &Wording<'_>, axis: &Axis, item: &ItemResult) -> Diverging {
    let t = words.t;
    let answers = words.answers(&item.item);
    let bands = chart::bands(answers.len()).into_iter();
    let legend =
        bands.map(|band| (chart::tone(band.start, answers.len()), words.band(&answers[band])));
    let answer = |place: Option<&String>| place.cloned().unwrap_or_default();
    let bars = item.released.rows.iter().map(|row| SideBar {
        name: words.side(&row.groups),
        n: t.with("result-n", &[("n", row.count.n.into())]),
        segments: chart::diverging(axis, &chart::shares(&row.count.by_category)),
    });
    Diverging {
        zero: axis.zero(),
        before_zero: axis.before_zero(),
        after_zero: axis.after_zero(),
        least: answer(answers.first()),
        most: answer(answers.last()),
        bars: bars.collect(),
        withheld: pooled(item)
            .map(|group| (words.group(&group), t.say("result-withheld-group")))
            .collect(),
        legend: legend.collect(),
    }
}

/// Groups that are shown together with others.
fn pooled(item: &ItemResult) -> impl Iterator<Item = String> {
    item.released.rows.iter().filter(|row| row.groups.len() > 1).flat_map(|row| row.groups.clone())
}

fn choices(words: &Wording<'_>, item: &ItemResult) -> Vec<ChoiceBar> {
    let Some(total) = &item.released.total else { return vec![] };
    let figures = total.by_category.iter().zip(item.item.shares(total));
    let answers = words.answers(&item.item).into_iter().zip(figures);
    answers
        .map(|(answer, (&count, share))| ChoiceBar {
            name: answer,
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
    let pooled: Vec<String> = pooled(item).collect();
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
