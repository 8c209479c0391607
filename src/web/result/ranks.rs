//! Orders of preference, as tables: which places options have, and where they stand on each side.

use rules::tally::{Category, Count, Item};

use super::{
    tables::{Row, Table},
    wording::Wording,
};
use crate::result::ItemResult;

/// The places in all groups together, then each group's view; the second only if there are two.
pub(super) fn tables(words: &Wording<'_>, items: &[ItemResult], id: &str) -> Vec<Table> {
    let all = by_place(words, items, &format!("{id}table"));
    let sides = by_side(words, items, &format!("{id}sides"));
    [Some(all), sides].into_iter().flatten().collect()
}

/// In per cent how often each option has which place, and its mean place if all have one.
fn by_place(words: &Wording<'_>, items: &[ItemResult], id: &str) -> Table {
    let t = words.t;
    let totals: Vec<(&Item, &Count)> =
        items.iter().filter_map(|item| Some((&item.item, item.released.total.as_ref()?))).collect();
    let mean = totals.iter().all(|(item, _)| !item.categories.contains(&Category::Unranked));
    let rows = totals.iter().map(|(item, total)| {
        let mut cells: Vec<String> =
            item.shares(total).into_iter().map(|share| t.number(share)).collect();
        cells.extend(mean.then(|| place(words, item, total)));
        cells.push(t.number(total.n));
        Row { name: words.item(item), cells }
    });
    let places = totals.first().map(|(item, _)| words.answers(item)).unwrap_or_default();
    let mean_place = mean.then(|| t.say("result-mean-rank"));
    Table {
        id: id.to_owned(),
        title: t.say("result-ranks-table"),
        corner: t.say("result-answer"),
        columns: places.into_iter().chain(mean_place).chain([t.say("result-answers")]).collect(),
        rows: rows.collect(),
        foot: None,
    }
}

/// The mean place of each option on each side; where options can be left out, how many of a
/// hundred gave it a place.
fn by_side(words: &Wording<'_>, items: &[ItemResult], id: &str) -> Option<Table> {
    let t = words.t;
    let mut sides: Vec<&[String]> = vec![];
    for row in items.iter().flat_map(|item| &item.released.rows) {
        if !sides.contains(&row.groups.as_slice()) {
            sides.push(&row.groups);
        }
    }
    let partial = items.iter().any(|item| item.item.categories.contains(&Category::Unranked));
    let rows = items.iter().map(|item| {
        let cell = |side: &&[String]| {
            let row = item.released.rows.iter().find(|row| row.groups == **side);
            row.map_or_else(|| NOT_SHOWN.to_owned(), |row| place(words, &item.item, &row.count))
        };
        Row { name: words.item(&item.item), cells: sides.iter().map(cell).collect() }
    });
    let title = if partial { "result-ranked-by-group" } else { "result-mean-rank-by-group" };
    (sides.len() > 1).then(|| Table {
        id: id.to_owned(),
        title: t.say(title),
        corner: t.say("result-answer"),
        columns: sides.iter().map(|side| words.side(side)).collect(),
        rows: rows.collect(),
        foot: None,
    })
}

/// Stands where a side is not shown alone.
const NOT_SHOWN: &str = "–";

/// The mean place to one decimal, or the share of those who gave it one.
fn place(words: &Wording<'_>, item: &Item, count: &Count) -> String {
    if let Some(mean) = count.mean_rank(item) {
        return words.t.decimal(&format!("{mean:.1}"));
    }
    let ranked = item.shares(count).into_iter().zip(&item.categories);
    let unranked = ranked.filter(|(_, category)| **category == Category::Unranked);
    words.t.number(100 - unranked.map(|(share, _)| share).sum::<u8>())
}
