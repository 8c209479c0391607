//! Rounds that were answered at random, and what is published of them.

use proptest::{collection::vec, prelude::*};
use publication::{
    Category, CategoryKind, Channels, Count, Group, Item, Participation, Row, Side, Snapshot,
};
use rules::{
    consensus::Stance,
    disclosure,
    tally::{self, Counting},
};

use super::sample;

pub const GROUPS: [&str; 5] = ["business", "council", "mentors", "residents", "science"];
pub const ITEMS: usize = 3;
pub const CATEGORIES: usize = 3;

/// What one respondent says to one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Category(usize),
    NoOpinion,
    Nothing,
}

/// A response; its group is a place in [`GROUPS`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub group: usize,
    pub by_link: bool,
    pub said: [Said; ITEMS],
}

/// Groups of a few members who mostly agree, and now and then a larger one.
pub fn any_round() -> impl Strategy<Value = Vec<Response>> {
    let size = prop_oneof![4 => 0..5_usize, 2 => 5..12_usize, 1 => 12..25_usize];
    let group = (size, vec(0..CATEGORIES, ITEMS)).prop_flat_map(|(size, favourite)| {
        vec((0..5_u8, vec(0..20_u8, ITEMS)), size).prop_map(move |all| (favourite.clone(), all))
    });
    vec(group, GROUPS.len()).prop_map(|groups| {
        let all = groups.into_iter().enumerate();
        all.flat_map(|(group, (favourite, members))| {
            members.into_iter().map(move |(by_link, dice)| {
                let item = |at: usize| said(favourite[at], dice[at]);
                Response { group, by_link: by_link > 0, said: std::array::from_fn(item) }
            })
        })
        .collect()
    })
}

/// A response that anybody could give.
pub fn any_response() -> impl Strategy<Value = Response> {
    (0..GROUPS.len(), any::<bool>(), vec(0..20_u8, ITEMS)).prop_map(|(group, by_link, dice)| {
        let item = |at: usize| said(usize::from(dice[at]) % CATEGORIES, dice[at]);
        Response { group, by_link, said: std::array::from_fn(item) }
    })
}

fn said(favourite: usize, dice: u8) -> Said {
    match dice {
        0..=13 => Said::Category(favourite),
        14 | 15 => Said::Category((favourite + 1) % CATEGORIES),
        16 => Said::Category((favourite + 2) % CATEGORIES),
        17 => Said::NoOpinion,
        _ => Said::Nothing,
    }
}

/// What is published of these responses, through the gate of the program.
pub fn publication(round: &[Response], minimum: u64) -> Snapshot {
    let arrived = GROUPS.iter().enumerate().map(|(at, key)| (*key, came(round, at)));
    let participation = disclosure::Participation::of(&arrived.collect::<Vec<_>>(), minimum);
    let item = |at: usize| item(at, participation.release(&counts(round, at), minimum));
    let mut snapshot = sample::snapshot();
    snapshot.minimum_cell_size = minimum;
    snapshot.groups =
        GROUPS.map(|key| Group { key: key.to_owned(), names: sample::texts(key, key) }).to_vec();
    snapshot.items = (0..ITEMS).map(item).collect();
    snapshot.participation = Participation {
        no_answers: owned(&participation.no_answers),
        withheld: participation.withheld,
        total: participation.total,
        channels: participation.channels.map(|it| Channels { link: it.link, open: it.open }),
        sides: participation
            .sides
            .iter()
            .map(|side| Side { groups: owned(&side.groups), n: side.n, asked: None })
            .collect(),
        asked: None,
    };
    snapshot
}

fn came(round: &[Response], group: usize) -> disclosure::Channels {
    let by = |by_link: bool| {
        let all = round.iter().filter(|it| it.group == group && it.by_link == by_link);
        all.count() as u64
    };
    disclosure::Channels { link: by(true), open: by(false) }
}

fn counts(round: &[Response], item: usize) -> Vec<(&'static str, tally::Count)> {
    let count = |group: usize| {
        let number = |what: Said| {
            let all = round.iter().filter(|it| it.group == group && it.said[item] == what);
            all.count() as u64
        };
        let by_category: Vec<u64> =
            (0..CATEGORIES).map(|category| number(Said::Category(category))).collect();
        let n = by_category.iter().sum();
        tally::Count { n, no_opinion: number(Said::NoOpinion), by_category }
    };
    GROUPS.iter().enumerate().map(|(at, key)| (*key, count(at))).collect()
}

fn item(at: usize, released: disclosure::Released<&str>) -> Item {
    let sides = [Stance::Disagree, Stance::Neutral, Stance::Agree];
    let category = |(at, side): (usize, Stance)| Category {
        key: (at + 1).to_string(),
        kind: CategoryKind::Point,
        side: Some(side),
        labels: sample::texts("", ""),
    };
    let row = |row: disclosure::ReleasedRow<&str>| Row {
        groups: owned(&row.groups),
        n: row.count.n,
        no_opinion: row.count.no_opinion,
        counts: row.count.by_category,
    };
    Item {
        question: format!("goal-{at}"),
        row: None,
        question_texts: sample::texts("", ""),
        row_texts: None,
        counting: Counting::One,
        categories: sides.into_iter().enumerate().map(category).collect(),
        withheld: released.withheld,
        rows: released.rows.into_iter().map(row).collect(),
        total: released.total.map(|total| Count {
            n: total.n,
            no_opinion: total.no_opinion,
            counts: total.by_category,
        }),
        no_answers: owned(&released.no_answers),
    }
}

fn owned(keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}
