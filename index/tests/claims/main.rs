//! An index says what counting every response by hand says, whatever happened to them before.

mod answering;
mod by_hand;

use std::{collections::BTreeMap, sync::Arc};

use chrono::{Days, NaiveDate};
use index::{Condition, Index};
use proptest::{collection::vec, option, prelude::*, sample::select};
use rules::{
    lifecycle::Channel,
    questionnaire::{
        Answers, Language, Questionnaire,
        made_up::{any_answers, any_questionnaire},
    },
    tally::items,
};
use uuid::Uuid;

use answering::answered;
use by_hand::{Kept, Pile};

const GROUPS: u128 = 3;
const ORGANISATIONS: u128 = 2;

/// Something that happens to a response, known by a small number.
#[derive(Clone, Debug)]
enum Event {
    Put(u128, Kept),
    Removed(u128),
}

fn any_event(versions: Vec<Arc<Questionnaire>>) -> impl Strategy<Value = Event> {
    let put = (0..9_u128, any_kept(versions)).prop_map(|(id, kept)| Event::Put(id, kept));
    prop_oneof![4 => put, 1 => (0..9_u128).prop_map(Event::Removed)]
}

fn any_kept(versions: Vec<Arc<Questionnaire>>) -> impl Strategy<Value = Kept> {
    let version = 0..versions.len();
    let organisation = option::of(0..ORGANISATIONS);
    let from = (0..GROUPS, any_channel(), organisation, 0..4_u64, option::of(any_language()));
    let said = (any_answers(), vec(any::<u16>(), 40));
    (version, from, said).prop_map(
        move |(version, (group, channel, organisation, days, language), (made_up, dice))| Kept {
            version,
            group: Uuid::from_u128(group),
            channel,
            organisation: organisation.map(Uuid::from_u128),
            day: day(days),
            language,
            answers: mixed(made_up, answered(&versions[version], dice)),
        },
    )
}

/// Mostly answers that fit, and some that do not.
fn mixed(made_up: Answers, fitting: Answers) -> Answers {
    made_up.into_iter().take(2).chain(fitting).collect()
}

fn any_channel() -> impl Strategy<Value = Channel> {
    select(vec![Channel::Link, Channel::Open])
}

fn any_language() -> impl Strategy<Value = Language> {
    select(vec!["de", "de-simple", "ar"]).prop_map(|tag| tag.parse().expect("a language"))
}

fn day(days: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day") + Days::new(days)
}

fn any_condition() -> impl Strategy<Value = Condition> {
    let named = |number: u128| vec((0..=number).prop_map(Uuid::from_u128), 0..3);
    prop_oneof![
        2 => (0..9_usize, vec(0..6_usize, 0..4))
            .prop_map(|(item, categories)| Condition::Answered { item, categories }),
        1 => (0..9_usize).prop_map(|item| Condition::NoOpinion { item }),
        2 => named(GROUPS).prop_map(Condition::Groups),
        1 => named(ORGANISATIONS).prop_map(Condition::Organisations),
        1 => any_channel().prop_map(Condition::Channel),
        1 => any_language().prop_map(Condition::Language),
        1 => (0..4_u64, 0..4_u64).prop_map(|(from, to)| Condition::Days(day(from)..=day(to))),
    ]
}

/// The newest version of a questionnaire and one that was answered before.
fn any_versions() -> impl Strategy<Value = Vec<Arc<Questionnaire>>> {
    (any_questionnaire(), option::of(any_questionnaire())).prop_map(|(newest, older)| {
        let older = older.unwrap_or_else(|| newest.clone());
        [newest, older].map(Arc::new).into()
    })
}

fn any_history() -> impl Strategy<Value = (Vec<Arc<Questionnaire>>, Vec<Event>)> {
    any_versions()
        .prop_flat_map(|versions| (Just(versions.clone()), vec(any_event(versions), 0..30)))
}

/// What both know after all events.
fn told(versions: &[Arc<Questionnaire>], events: Vec<Event>) -> (Index, Pile) {
    let mut index = Index::of(Arc::clone(&versions[0]));
    let asked: Vec<_> = versions.iter().map(|version| index.asked_in(version)).collect();
    let mut pile = Pile::of(versions);
    for event in events {
        match event {
            Event::Put(id, kept) => {
                index.put(&kept.response(Uuid::from_u128(id)), &asked[kept.version]);
                pile.kept.insert(Uuid::from_u128(id), kept);
            }
            Event::Removed(id) => {
                let was_there = index.remove(Uuid::from_u128(id));
                assert_eq!(was_there, pile.kept.remove(&Uuid::from_u128(id)).is_some());
            }
        }
    }
    (index, pile)
}

proptest! {
    #[test]
    fn groups_are_counted_as_by_hand((versions, events) in any_history()) {
        let (index, pile) = told(&versions, events);
        prop_assert_eq!(index.items(), items(&versions[0]));
        prop_assert_eq!(index.len(), pile.kept.len());
        for group in (0..=GROUPS).map(Uuid::from_u128) {
            for channel in [Channel::Link, Channel::Open] {
                prop_assert_eq!(index.number(group, channel), pile.number(group, channel));
            }
            let of_group = |kept: &&Kept| kept.group == group;
            prop_assert_eq!(index.counts(group), pile.counts(of_group));
        }
    }

    #[test]
    fn what_is_selected_is_counted_and_crossed_as_by_hand(
        (versions, events) in any_history(),
        conditions in vec(any_condition(), 0..3),
    ) {
        let (index, pile) = told(&versions, events);
        let selection = index.select(&conditions);
        let chosen = |kept: &&Kept| pile.holds(kept, &conditions);
        prop_assert_eq!(selection.number(), pile.kept.values().filter(chosen).count() as u64);
        for (item, count) in pile.counts(chosen).into_iter().enumerate() {
            prop_assert_eq!(index.counts_among(item, &selection), count);
        }
        for one in 0..index.items().len() {
            let other = (one + 1) % index.items().len();
            let cross = index.cross(one, other, &selection);
            prop_assert_eq!((cross.n, cross.cells), pile.cross(one, other, chosen));
        }
        for question in versions[0].questions() {
            if let Some(numbers) = index.numbers(&question.key) {
                prop_assert_eq!(numbers.sorted(&selection), pile.numbers(&question.key, chosen));
            }
        }
    }

    #[test]
    fn selections_are_joined_and_parted_as_by_hand(
        (versions, events) in any_history(),
        (one, other) in (vec(any_condition(), 0..2), vec(any_condition(), 0..2)),
    ) {
        let (index, pile) = told(&versions, events);
        let [first, second] = [&one, &other].map(|conditions| index.select(conditions));
        let (first_holds, second_holds) =
            (|kept: &&Kept| pile.holds(kept, &one), |kept: &&Kept| pile.holds(kept, &other));
        let number = |of: &dyn Fn(&&Kept) -> bool| pile.kept.values().filter(of).count() as u64;
        let both = number(&|kept| first_holds(kept) && second_holds(kept));
        prop_assert_eq!(first.and(&second).number(), both);
        prop_assert_eq!(first.or(&second).number(), number(&|it| first_holds(it) || second_holds(it)));
        prop_assert_eq!(
            first.without(&second).number(),
            number(&|it| first_holds(it) && !second_holds(it))
        );
        for (item, count) in pile.counts(|_: &&Kept| true).into_iter().enumerate() {
            prop_assert_eq!(index.answered(item).number(), count.n);
        }
        let mut named = BTreeMap::new();
        for kept in pile.kept.values().filter(first_holds) {
            kept.organisation.iter().for_each(|it| *named.entry(*it).or_insert(0_u64) += 1);
        }
        prop_assert_eq!(index.organisations(&first), named);
        for kept in pile.kept.values() {
            prop_assert!(kept.language.iter().all(|it| index.languages().any(|known| known == it)));
        }
    }
}

const AGE: &str = "
languages: [de]
title: { de: T }
pages:
- key: p
  title: { de: P }
  questions:
  - { key: age, kind: number, text: { de: Q } }
";

#[test]
fn a_median_is_a_number_that_somebody_gave() {
    let asked = Arc::new(rules::questionnaire::read(AGE).expect("a questionnaire"));
    let mut index = Index::of(Arc::clone(&asked));
    let everything = index.asked_in(&asked);
    for (id, age) in [40, 9, 30, 10].into_iter().enumerate() {
        let answers = format!(r#"{{"age":{{"number":"{age}"}}}}"#);
        let answers = serde_json::from_str(&answers).expect("answers");
        let kept = Kept { answers, ..Kept::default() };
        index.put(&kept.response(Uuid::from_u128(id as u128)), &everything);
    }
    let everyone = index.select(&[]);
    let numbers = index.numbers(&"age".parse().expect("a key")).expect("numbers");
    let quantile = |part, whole| numbers.quantile(part, whole, &everyone);
    assert_eq!(quantile(1, 2), Some(10.into()));
    assert_eq!(quantile(3, 4), Some(30.into()));
    assert_eq!((quantile(0, 1), quantile(1, 1)), (Some(9.into()), Some(40.into())));
    let nobody = index.select(&[Condition::Groups(vec![])]);
    assert_eq!(numbers.quantile(1, 2, &nobody), None);
}

#[test]
fn one_that_left_and_came_back_counts_once() {
    let asked = Arc::new(rules::questionnaire::read(AGE).expect("a questionnaire"));
    let mut index = Index::of(Arc::clone(&asked));
    let everything = index.asked_in(&asked);
    let kept = Kept::default();
    for _ in 0..3 {
        index.put(&kept.response(Uuid::nil()), &everything);
    }
    assert_eq!((index.len(), index.number(kept.group, Channel::Link)), (1, 1));
    assert!(index.remove(Uuid::nil()) && !index.remove(Uuid::nil()) && index.is_empty());
}
