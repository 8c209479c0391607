//! Snapshots made up at random, of any questionnaire.

use proptest::{collection::vec, prelude::*};
use publication::{Category, Count, Group, Item, Participation, Row, Side, Snapshot};
use rules::{
    disclosure::release,
    questionnaire::{Texts, made_up::any_questionnaire},
    tally::{self, Counting, items},
};

use super::sample;

const KEYS: [&str; 4] = ["business", "science", "council", "residents"];

/// Any text in any of these languages.
fn any_texts() -> impl Strategy<Value = Texts> {
    let text = prop_oneof!["[=+@;\"\r\n\t' a-zäß-]{0,8}", any::<String>()];
    vec(text, 0..3).prop_map(|texts| {
        let tags = ["de", "en", "uk"].map(|tag| tag.parse().expect("a language"));
        tags.into_iter().zip(texts).collect()
    })
}

fn any_number() -> impl Strategy<Value = u64> {
    prop_oneof![Just(0), 0..8_u64, 0..300_u64, 0..1_000_000_u64, 0..10_000_000_000_u64]
}

/// A count that such an item can have, made of numbers that come as they come.
fn fitting(item: &tally::Item, numbers: &[u64]) -> tally::Count {
    let place = |place: usize| numbers[place % (numbers.len() - 1)];
    let by_category: Vec<u64> = (0..item.categories.len()).map(place).collect();
    let sum: u64 = by_category.iter().sum();
    let n = match item.counting {
        Counting::One | Counting::Ticks => sum,
        Counting::Several => by_category.iter().copied().max().unwrap_or_default() + numbers[0] % 7,
        Counting::Points => numbers[0].min(sum),
    };
    // Whoever did not answer chose nothing.
    let by_category = if n == 0 { vec![0; by_category.len()] } else { by_category };
    tally::Count { n, no_opinion: numbers[numbers.len() - 1], by_category }
}

fn item(item: &tally::Item, texts: &Texts, counts: &[Vec<u64>], minimum: u64) -> Item {
    let rows: Vec<_> =
        KEYS.into_iter().zip(counts.iter().map(|numbers| fitting(item, numbers))).collect();
    let released = release(&rows, minimum);
    let owned = |keys: Vec<&str>| keys.into_iter().map(str::to_owned).collect();
    let category = |it: &tally::Category| Category::of(item, it, it.to_string(), texts.clone());
    Item {
        question: item.question.to_string(),
        row: item.row.as_ref().map(ToString::to_string),
        question_texts: texts.clone(),
        row_texts: item.row.as_ref().map(|_| texts.clone()),
        counting: item.counting,
        categories: item.categories.iter().map(category).collect(),
        withheld: released.withheld,
        rows: released
            .rows
            .into_iter()
            .map(|row| Row {
                groups: owned(row.groups),
                n: row.count.n,
                no_opinion: row.count.no_opinion,
                counts: row.count.by_category,
            })
            .collect(),
        total: released.total.map(|it| Count {
            n: it.n,
            no_opinion: it.no_opinion,
            counts: it.by_category,
        }),
        no_answers: owned(released.no_answers),
    }
}

fn participation(n: u64) -> Participation {
    let sides = KEYS.map(|key| Side { groups: vec![key.to_owned()], n, asked: None });
    Participation { sides: sides.to_vec(), total: Some(n * 4), ..Participation::default() }
}

/// A snapshot of any questionnaire, with any texts and counts.
pub fn any_snapshot() -> impl Strategy<Value = Snapshot> {
    let counts = vec(vec(vec(any_number(), 8), KEYS.len()), 1..6);
    let yardstick = (proptest::sample::subsequence(KEYS.to_vec(), 0..3), vec(any_number(), 0..4));
    (any_questionnaire(), vec(any_texts(), 1..6), counts, 0..12_u64, yardstick).prop_map(
        |(asked, texts, counts, minimum, (required, members))| {
            let mut snapshot = sample::snapshot();
            let all = items(&asked).into_iter().enumerate();
            snapshot.items = all
                .map(|(at, it)| {
                    item(&it, &texts[at % texts.len()], &counts[at % counts.len()], minimum)
                })
                .collect();
            let owned = |key: &str| key.to_owned();
            snapshot.groups =
                KEYS.map(|key| Group { key: owned(key), names: texts[0].clone() }).to_vec();
            snapshot.minimum_cell_size = minimum;
            snapshot.participation = participation(minimum);
            snapshot.yardstick.required = required.into_iter().map(owned).collect();
            snapshot.yardstick.members = KEYS.into_iter().map(owned).zip(members).collect();
            snapshot.yardstick_hash = Snapshot::yardstick_hash(&snapshot.yardstick);
            snapshot
        },
    )
}
