//! Rows of a matrix by sides.

use pictures::{HeatMap, HeatRow, HeatWords};

use super::caption::Source;
use crate::{
    result::ItemResult,
    web::result::{
        finding::{self, in_favour, share},
        wording::Wording,
    },
};

/// None if the question has one row only, or its answers stand in no order.
pub(super) fn heat(
    words: &Wording<'_>,
    items: &[ItemResult],
    source: &Source<'_>,
) -> Option<HeatMap> {
    let t = words.t;
    let first = items.first().filter(|it| items.len() > 1 && it.item.is_graded())?;
    let mut sides = vec![];
    for row in items.iter().flat_map(|item| &item.released.rows) {
        if !sides.contains(&&row.groups) {
            sides.push(&row.groups);
        }
    }
    let rows = items.iter().map(|item| {
        let favour = in_favour(&item.item);
        let cells = sides.iter().map(|side| {
            let row = item.released.rows.iter().find(|row| row.groups == **side)?;
            Some(share(&row.count, &favour))
        });
        HeatRow { name: words.item(&item.item), shares: cells.collect() }
    });
    let question = words.question(&first.item.question).map(|it| words.say(&it.text));
    let title = finding::headline(words, items).map(|(headline, _)| headline).or(question)?;
    let key = format!("overview-{}", first.item.question);
    Some(HeatMap {
        caption: source.caption(words, key, title, &[Some(finding::overview(words, &first.item))]),
        words: HeatWords { row: t.say("result-row"), blank: t.say("result-not-shown") },
        columns: sides.iter().map(|side| words.side(side)).collect(),
        rows: rows.collect(),
    })
}
