//! A figure: a heading that states the finding, and the numbers of its picture as a table.

use rules::tally::{Category, Counting, Item};

use super::{
    finding, ranks,
    tables::{self, Table},
    verdicts::{self, Told},
    wording::Wording,
};
use crate::result::ItemResult;

/// All that is told about an item, but for its picture, which has the same id.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    pub(super) id: String,
    pub(super) title: String,
    /// What the groups together say, if it was asked for or against something.
    pub(super) verdict: Option<Told>,
    pub(super) summary: Vec<String>,
    pub(super) tables: Vec<Table>,
    pub(super) notes: Vec<String>,
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

/// The figure of an item. How to read it is said once for each question.
pub(super) fn figure(words: &Wording<'_>, item: &ItemResult, explained: bool) -> Figure {
    let id = anchor(item);
    let form = Form::of(&item.item);
    let title = finding::heading(words, item)
        .or_else(|| words.row(&item.item))
        .unwrap_or_else(|| words.t.say("result-distribution"));
    let mut figure = Figure {
        title,
        verdict: verdicts::told(words, item),
        summary: vec![],
        tables: vec![],
        notes: notes(words, item, form == Form::Diverging),
        id,
    };
    if item.released.total.is_some() {
        let explanation = explained.then(|| explanation(words, item, form));
        let findings = [finding::middle(words, item), finding::spread(words, item)];
        figure.summary = [explanation].into_iter().chain(findings).flatten().collect();
        figure.tables = vec![table(words, item, form, &format!("{}_table", figure.id))];
    }
    figure
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
        tables: if shown { ranks::tables(words, items, &id) } else { vec![] },
        notes: notes(words, first, false),
        id,
    })
}

/// Groups that are shown together with others.
fn pooled(item: &ItemResult) -> impl Iterator<Item = String> {
    item.released.rows.iter().filter(|row| row.groups.len() > 1).flat_map(|row| row.groups.clone())
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
