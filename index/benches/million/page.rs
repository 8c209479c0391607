//! What a page of results tells, from counts to verdicts.

use index::Index;
use publication::{Category, Count, Group, Item, ItemFigures, Row, item_figures};
use rules::{
    consensus::Yardstick,
    disclosure::{Channels, Participation, Released},
    lifecycle::Channel,
    questionnaire::Texts,
    tally,
};

use crate::round::{GROUPS, group};

/// Figures of fewer people are not shown.
const MINIMUM: u64 = 5;

/// Every figure of every question: the counts through the gate, then shares with their intervals, all
/// measures of consensus, comparisons of groups, and the verdict.
pub(crate) fn page(index: &Index) -> Vec<ItemFigures> {
    let keys: Vec<String> = (0..GROUPS).map(|number| format!("group-{number}")).collect();
    let arrived = keys.iter().cloned().zip((0..GROUPS).map(|number| arrived(index, number)));
    let shown = Participation::of(&arrived.collect::<Vec<_>>(), MINIMUM);
    let counts: Vec<_> = (0..GROUPS).map(|number| index.counts(group(number))).collect();
    let groups: Vec<Group> =
        keys.iter().map(|key| Group { key: key.clone(), names: Texts::default() }).collect();
    let yardstick = Yardstick::default();
    let items = index.items().iter().enumerate();
    let figures = items.map(|(place, item)| {
        let rows = keys.iter().cloned().zip(counts.iter().map(|counts| counts[place].clone()));
        let released = shown.release(&rows.collect::<Vec<_>>(), MINIMUM);
        item_figures(&published(item, released), &groups, &yardstick).expect("it can be counted")
    });
    figures.collect()
}

fn arrived(index: &Index, number: usize) -> Channels {
    let [link, open] =
        [Channel::Link, Channel::Open].map(|channel| index.number(group(number), channel));
    Channels { link, open }
}

fn published(item: &tally::Item, released: Released<String>) -> Item {
    let category = |(place, category): (usize, &tally::Category)| {
        let key = match category {
            tally::Category::Point(_) => (place + 1).to_string(),
            other => other.to_string(),
        };
        Category::of(item, category, key, Texts::default())
    };
    Item {
        question: item.question.to_string(),
        row: None,
        question_texts: Texts::default(),
        row_texts: None,
        counting: item.counting,
        categories: item.categories.iter().enumerate().map(category).collect(),
        withheld: released.withheld,
        rows: released
            .rows
            .into_iter()
            .map(|row| Row {
                groups: row.groups,
                n: row.count.n,
                no_opinion: row.count.no_opinion,
                counts: row.count.by_category,
            })
            .collect(),
        total: released.total.map(|total| Count {
            n: total.n,
            no_opinion: total.no_opinion,
            counts: total.by_category,
        }),
        no_answers: released.no_answers,
    }
}
