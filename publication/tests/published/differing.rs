//! What two versions give away together.

use proptest::{collection::vec, prelude::*};
use publication::{Exposed, Place, Snapshot, differencing};
use rules::tally::Counting;

use super::answered::{CATEGORIES, ITEMS, Response, Said, any_response, any_round, publication};

const MINIMUM: u64 = 5;

/// So many responses of a group, of which each says the same to every item.
fn say(group: usize, number: usize, category: usize) -> Vec<Response> {
    let said = [Said::Category(category); ITEMS];
    vec![Response { group, by_link: true, said }; number]
}

/// Eight of one group, ten of another.
fn round() -> Vec<Response> {
    [say(0, 5, 0), say(0, 3, 1), say(1, 6, 0), say(1, 4, 2)].concat()
}

fn between(old: &[Response], new: &[Response]) -> Vec<Exposed> {
    differencing(&publication(old, MINIMUM), &publication(new, MINIMUM))
}

fn groups(found: &[Exposed]) -> Vec<(Option<&str>, String, u64)> {
    let named = found.iter().map(|it| {
        let (question, groups) = match &it.place {
            Place::Responses(groups) => (None, groups.join(" ")),
            Place::Channels => (None, "channels".to_owned()),
            Place::Answers(subject, groups) => (Some(subject.question.as_str()), groups.join(" ")),
        };
        (question, groups, it.by)
    });
    named.collect()
}

#[test]
fn the_same_again_gives_nothing_away() {
    assert_eq!(between(&round(), &round()), []);
}

#[test]
fn four_more_are_too_few_and_five_are_enough() {
    let more = |number| [round(), say(0, number, 1)].concat();
    assert_eq!(between(&round(), &more(5)), []);
    let found = between(&round(), &more(4));
    let named = groups(&found);
    assert_eq!(named[0], (None, "business".to_owned(), 4));
    assert_eq!(named[1], (None, "channels".to_owned(), 4));
    assert_eq!(named[2], (Some("goal-0"), "business".to_owned(), 4));
    assert_eq!(named.len(), 2 + ITEMS);
    assert_eq!(between(&more(4), &round()).len(), found.len(), "whoever goes is told as well");
}

#[test]
fn one_who_says_something_else_now_is_found() {
    let mut other = round();
    other[0].said[1] = Said::Category(2);
    assert_eq!(groups(&between(&round(), &other)), [(Some("goal-1"), "business".to_owned(), 1)]);
    other[0].said[1] = Said::NoOpinion;
    assert_eq!(groups(&between(&round(), &other)), [(Some("goal-1"), "business".to_owned(), 1)]);
}

#[test]
fn five_who_come_do_not_hide_one_who_goes() {
    let mut other = [round(), say(0, 5, 1)].concat();
    other.remove(0);
    assert!(groups(&between(&round(), &other)).contains(&(
        Some("goal-0"),
        "business".to_owned(),
        1
    )));
}

#[test]
fn a_small_group_that_grows_does_not_show_what_it_said_before() {
    // Three of the council were shown with business; now they are eight, and business as before.
    let small = [say(0, 5, 0), say(0, 4, 1), say(1, 2, 0), say(1, 1, 2), say(3, 20, 0)].concat();
    let grown = [small.clone(), say(1, 3, 0), say(1, 2, 1)].concat();
    let found = between(&small, &grown);
    assert!(groups(&found).contains(&(Some("goal-0"), "council".to_owned(), 3)), "{found:?}");
}

#[test]
fn what_was_asked_otherwise_is_compared_by_its_numbers_of_answers() {
    let otherwise = |more: usize| {
        let mut other = publication(&[round(), say(0, more, 0)].concat(), MINIMUM);
        other.items[0].categories.iter_mut().for_each(|it| it.key = format!("1{}", it.key));
        groups_of_first(&differencing(&publication(&round(), MINIMUM), &other))
    };
    assert_eq!(otherwise(0), []);
    assert_eq!(otherwise(1), [("business".to_owned(), 1)]);
}

/// What is found about the first item.
fn groups_of_first(found: &[Exposed]) -> Vec<(String, u64)> {
    let first = groups(found).into_iter().filter(|(question, ..)| *question == Some("goal-0"));
    first.map(|(_, groups, by)| (groups, by)).collect()
}

#[test]
fn where_several_can_be_chosen_or_points_given_one_respondent_can_move_much() {
    for (counting, moved, by) in
        [(Counting::Several, 4, 4), (Counting::Several, 5, 0), (Counting::Points, 50, 1)]
    {
        let [mut old, mut new] = [0, 0].map(|_| publication(&round(), MINIMUM));
        for version in [&mut old, &mut new] {
            version.items[0].counting = counting;
            version.items[0].rows[0].counts = vec![100, 100, 100];
        }
        new.items[0].rows[0].counts[1] += moved;
        let found = groups_of_first(&differencing(&old, &new));
        let expected: Vec<_> = (by > 0).then(|| ("business".to_owned(), by)).into_iter().collect();
        assert_eq!(found, expected, "{counting:?} {moved}");
    }
}

/// Whether both versions show anything of an item, and not the same.
fn differs(old: &Snapshot, new: &Snapshot, item: usize) -> bool {
    let [old, new] = [&old.items[item], &new.items[item]];
    let [one, other] = [&old.rows, &new.rows];
    let same_groups = one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| one.groups == other.groups);
    same_groups && one != other
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn a_few_who_come_go_or_change_are_always_found(
        round in any_round(),
        come in vec(any_response(), 0..3),
        gone in vec(any::<prop::sample::Index>(), 0..2),
        changed in vec((any::<prop::sample::Index>(), 0..ITEMS, 0..CATEGORIES), 0..2),
    ) {
        // At most four respondents.
        let mut other = round.clone();
        for (who, item, category) in changed.into_iter().filter(|_| !round.is_empty()) {
            who.get_mut(&mut other).said[item] = Said::Category(category);
        }
        for who in gone.into_iter().filter(|_| round.len() > 1) {
            other.remove(who.index(other.len()));
        }
        other.extend(come);
        let [old, new] = [&round, &other].map(|round| publication(round, MINIMUM));
        let found = differencing(&old, &new);
        for item in 0..ITEMS {
            if differs(&old, &new, item) {
                let question = format!("goal-{item}");
                let named = found.iter().any(
                    |it| matches!(&it.place, Place::Answers(subject, _) if subject.question == question)
                );
                prop_assert!(named, "{} {:?} {:?}", item, old.items[item], new.items[item]);
            }
        }
        prop_assert!(found.iter().all(|it| (1..MINIMUM).contains(&it.by)));
    }

    #[test]
    fn a_version_beside_itself_gives_nothing_away(round in any_round()) {
        prop_assert_eq!(between(&round, &round), []);
    }
}
