//! The same numbers as in the charts, as tables.

use publication::Participation;
use rules::{
    share::{percent, percentages},
    tally::Count,
};

use super::{
    finding::{in_favour, share},
    wording::Wording,
};
use crate::result::ItemResult;

/// A table of texts and numbers, whose rows begin with their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) corner: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row>,
    pub(super) foot: Option<Row>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) cells: Vec<String>,
}

/// Percentages with a row for each side, for answers that stand in an order.
pub(super) fn by_side(words: &Wording<'_>, item: &ItemResult, id: &str) -> Table {
    let t = words.t;
    let row = |name: String, count: &Count| {
        let shares = percentages(&count.by_category);
        let shares = shares.into_iter().rev().map(|share| t.number(share));
        Row { name, cells: shares.chain([t.number(count.n)]).collect() }
    };
    let answers = words.answers(&item.item).into_iter().rev();
    Table {
        id: id.to_owned(),
        title: t.with("result-table-title", &[("item", words.item(&item.item).into())]),
        corner: t.say("result-group"),
        columns: answers.chain([t.say("result-answers")]).collect(),
        rows: item
            .released
            .rows
            .iter()
            .map(|side| row(words.side(&side.groups), &side.count))
            .collect(),
        foot: item.released.total.as_ref().map(|total| row(t.say("result-all-groups"), total)),
    }
}

/// Percentages with a row for each answer, for answers of which there may be many.
pub(super) fn by_answer(words: &Wording<'_>, item: &ItemResult, id: &str) -> Table {
    let t = words.t;
    let counts = counts(item);
    let sides = item.released.rows.iter().map(|side| words.side(&side.groups));
    let columns: Vec<Vec<u8>> = counts.iter().map(|count| item.item.shares(count)).collect();
    let rows = words.answers(&item.item).into_iter().enumerate().map(|(index, answer)| Row {
        name: answer,
        cells: columns.iter().map(|shares| t.number(shares[index])).collect(),
    });
    Table {
        id: id.to_owned(),
        title: t.with("result-table-title", &[("item", words.item(&item.item).into())]),
        corner: t.say("result-answer"),
        columns: sides.chain([t.say("result-all-groups")]).collect(),
        rows: rows.collect(),
        foot: Some(Row {
            name: t.say("result-answers"),
            cells: counts.iter().map(|count| t.number(count.n)).collect(),
        }),
    }
}

/// The same with the points that each option has from all sides together.
pub(super) fn points(words: &Wording<'_>, item: &ItemResult, id: &str) -> Table {
    let t = words.t;
    let mut table = by_answer(words, item, id);
    let unit = words.question(&item.item.question).and_then(|it| words.unit(&it.kind));
    table.columns.push(unit.map_or_else(|| t.say("result-points"), |unit| capitalised(&unit)));
    let given = item.released.total.as_ref().map(|total| total.by_category.as_slice());
    for (row, points) in table.rows.iter_mut().zip(given.unwrap_or_default()) {
        row.cells.push(t.number(*points));
    }
    if let Some(foot) = &mut table.foot {
        // Below the numbers of answers a sum of points would be taken for one of them.
        foot.cells.push(String::new());
    }
    table
}

/// With a capital letter first, as the heading of a column.
fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// How many ticked the box on each side.
pub(super) fn ticks(words: &Wording<'_>, item: &ItemResult, id: &str) -> Table {
    let t = words.t;
    let row = |name: String, count: &Count| Row { name, cells: vec![t.number(count.n)] };
    let released = &item.released;
    Table {
        id: id.to_owned(),
        title: words.item(&item.item),
        corner: t.say("result-group"),
        columns: words.answers(&item.item),
        rows: released.rows.iter().map(|side| row(words.side(&side.groups), &side.count)).collect(),
        foot: released.total.as_ref().map(|total| row(t.say("result-all-groups"), total)),
    }
}

/// The counts of all sides, then those of all together.
fn counts(item: &ItemResult) -> Vec<&Count> {
    item.released.rows.iter().map(|side| &side.count).chain(&item.released.total).collect()
}

/// Who was asked, if anybody was, and who answered, as far as it is shown. How many of those who were
/// asked did answer can be told only `by_invitation`: of a round that was open too, nobody knows.
pub(super) fn participation(
    words: &Wording<'_>,
    shown: &Participation,
    by_invitation: bool,
) -> Option<Table> {
    let t = words.t;
    let total = shown.total?;
    let share = |part: u64, whole: u64| percent(part, whole).map(|share| t.number(share));
    let returned = |n: u64, asked: Option<u64>| {
        let asked = asked.filter(|_| by_invitation)?;
        Some(share(n, asked).unwrap_or_else(|| "–".to_owned()))
    };
    let row = |name: String, n: u64, asked: Option<u64>| {
        let cells = [
            asked.map(|asked| t.number(asked)),
            Some(t.number(n)),
            returned(n, asked),
            Some(share(n, total).unwrap_or_default()),
        ];
        Row { name, cells: cells.into_iter().flatten().collect() }
    };
    let asked = shown.asked.is_some();
    let columns = [
        (asked, "result-asked"),
        (true, "result-responses"),
        (asked && by_invitation, "result-returned"),
        (true, "result-of-responses"),
    ];
    let columns = columns.into_iter().filter(|(told, _)| *told);
    let sides = shown.sides.iter();
    Some(Table {
        id: "participation-table".to_owned(),
        title: t.say("result-participation-table"),
        corner: t.say("result-group"),
        columns: columns.map(|(_, head)| t.say(head)).collect(),
        rows: sides.map(|side| row(words.side(&side.groups), side.n, side.asked)).collect(),
        foot: Some(row(t.say("result-all-groups"), total, shown.asked)),
    })
}

/// How much favour each row of a matrix finds on each side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heat {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) sentence: String,
    pub(super) corner: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<HeatRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct HeatRow {
    pub(super) name: String,
    pub(super) href: String,
    /// The share and its tone; none where the side is not shown alone in this row.
    pub(super) cells: Vec<Option<(String, usize)>>,
}

/// The overview of a matrix; none if it has one row only, or nothing to show.
pub(super) fn heat(
    words: &Wording<'_>,
    items: &[&ItemResult],
    sentence: String,
    anchor: impl Fn(&ItemResult) -> String,
) -> Option<Heat> {
    let first = items.first().filter(|_| items.len() > 1)?;
    let mut sides: Vec<&[String]> = vec![];
    for row in items.iter().flat_map(|item| &item.released.rows) {
        if !sides.contains(&row.groups.as_slice()) {
            sides.push(&row.groups);
        }
    }
    let rows = items.iter().map(|item| {
        let favour = in_favour(&item.item);
        let cell = |side: &&[String]| {
            let row = item.released.rows.iter().find(|row| row.groups == **side)?;
            let share = share(&row.count, &favour);
            Some((words.t.number(share), tone(share)))
        };
        HeatRow {
            name: words.item(&item.item),
            href: format!("#{}", anchor(item)),
            cells: sides.iter().map(cell).collect(),
        }
    });
    (!sides.is_empty()).then(|| Heat {
        id: format!("overview-{}", first.item.question),
        title: words.t.say("result-overview-table"),
        sentence,
        corner: words.t.say("result-row"),
        columns: sides.iter().map(|side| words.side(side)).collect(),
        rows: rows.collect(),
    })
}

/// From weak to strong.
fn tone(share: u8) -> usize {
    match share {
        0..20 => 1,
        20..40 => 2,
        40..60 => 3,
        60..80 => 4,
        _ => 5,
    }
}
