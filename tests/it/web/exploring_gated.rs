//! What of an exploration those see who may see no small numbers.

use chrono::TimeDelta;
use entity::response;
use rules::lifecycle::IdentityMode;
use rundtisch::result::explore::{Across, Outcome, Sight};
use sea_orm::ActiveValue::Set;

use super::exploring::{answers, asked, table};

#[tokio::test]
async fn whoever_sees_no_small_numbers_cannot_subtract_them() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    asked.answered().await;
    let gated = async |pairs: &[(&str, &str)]| asked.ask(pairs, Sight::Gated).await;
    // Three residents; everybody but three.
    assert_eq!(gated(&[("group", "residents")]).await, Outcome::TooFew);
    assert_eq!(gated(&[("channel", "open")]).await, Outcome::TooFew);
    assert_eq!(gated(&[("channel", "link")]).await, Outcome::TooFew);
    assert_eq!(gated(&[("group", "science")]).await, Outcome::TooFew, "the rest are residents");
    assert_eq!(gated(&[("group", "business"), ("weights", "group")]).await, Outcome::TooFew);
    assert!(matches!(gated(&[]).await, Outcome::Table(_)));

    let told = table(gated(&[("rows", "way"), ("columns", "goal")]).await);
    // 12 and 0 by bus, 3 and 10 by tram: without the 3, all of them follow from the totals.
    assert!(told.hides());
    assert_eq!(told.cell(1, 1), None);
    assert_eq!(told.residual(1, 1), None);
    let all = table(asked.ask(&[("rows", "way"), ("columns", "goal")], Sight::Exact).await);
    assert_eq!(all.cell(1, 1), Some(3.0));
}

#[tokio::test]
async fn small_groups_stand_beside_large_ones_as_in_the_result() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    asked.answered().await;
    let gated = async |pairs: &[(&str, &str)]| asked.ask(pairs, Sight::Gated).await;
    let by_group = table(gated(&[("rows", "goal"), ("columns", "_groups")]).await);
    let sides = [vec!["business".to_owned()], vec!["science".to_owned(), "residents".to_owned()]];
    assert_eq!(by_group.across, Across::Groups(sides.to_vec()));
    assert!(by_group.pools());
    let weighed = table(gated(&[("rows", "goal"), ("weights", "group")]).await);
    assert_eq!(weighed.n, 25);
    assert_eq!(gated(&[("group", "residents")]).await, Outcome::TooFew, "they are pooled");
}

#[tokio::test]
async fn no_pool_that_agrees_is_told_of_some() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    for (group, number, way, point) in [
        (0, 10, "bus", 2),
        (0, 6, "bus", 1),
        (0, 5, "tram", 1),
        (1, 6, "bus", 2),
        (1, 2, "tram", 1),
        (2, 3, "tram", 1),
    ] {
        asked.keep(group, number, &answers(way, point, "")).await;
    }
    let riders = [("with-1", "way:bus"), ("rows", "goal"), ("columns", "_groups")];
    assert_eq!(asked.ask(&riders, Sight::Gated).await, Outcome::TooFew);
    asked.keep(1, 5, &answers("bus", 1, "")).await;
    let told = table(asked.ask(&riders, Sight::Gated).await);
    assert_eq!((told.n, told.cell(1, 1)), (27, Some(6.0)), "now they differ");
}

#[tokio::test]
async fn what_the_result_withholds_or_pools_is_not_given_back() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    // Two small groups that agree, alone in the round.
    asked.keep(0, 3, &answers("bus", 2, "")).await;
    asked.keep(2, 3, &answers("bus", 2, "")).await;
    assert_eq!(asked.ask(&[("rows", "way")], Sight::Gated).await, Outcome::TooFew);
    // With a third that differs, all are one for this question.
    asked.keep(1, 5, &answers("bus", 2, "")).await;
    asked.keep(1, 6, &answers("tram", 1, "")).await;
    let by_group = table(asked.ask(&[("rows", "way"), ("columns", "_groups")], Sight::Gated).await);
    assert!(matches!(&by_group.across, Across::Groups(sides) if sides.len() == 1));
    let alone = [("rows", "way"), ("group", "science")];
    assert_eq!(asked.ask(&alone, Sight::Gated).await, Outcome::TooFew, "the others would follow");
}

#[tokio::test]
async fn large_selections_pass_the_gate() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    for group in [0, 1] {
        asked.keep(group, 10, &answers("bus", 2, "")).await;
        asked.keep(group, 10, &answers("tram", 1, "")).await;
    }
    let pairs = [("group", "business"), ("with-1", "way:bus"), ("rows", "goal")];
    let told = table(asked.ask(&pairs, Sight::Gated).await);
    assert_eq!((told.n, told.cell(1, 0)), (10, Some(10.0)));
    let by_group = table(asked.ask(&[("columns", "_groups")], Sight::Gated).await);
    assert!(!by_group.hides());
}

#[tokio::test]
async fn no_day_of_few_follows_from_two_views() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    let today = asked.app.now().date_naive();
    let on = async |day: i64, number: usize| {
        let row = || response::ActiveModel {
            submitted_on: Set(today + TimeDelta::days(day)),
            ..asked.row(0, &answers("bus", 2, ""))
        };
        asked.store((0..number).map(|_| row()).collect()).await;
    };
    let until = (today + TimeDelta::days(1)).to_string();
    let gated = async || asked.ask(&[("until", &until)], Sight::Gated).await;
    on(0, 8).await;
    on(1, 6).await;
    on(2, 9).await;
    assert_eq!(table(gated().await).n, 14);
    on(3, 2).await;
    assert_eq!(gated().await, Outcome::TooFew, "until the second and the third day differ by two");
}

#[tokio::test]
async fn few_who_left_a_question_out_do_not_follow_from_the_other() {
    let asked = asked(IdentityMode::Pseudonymous).await;
    let crossed = async || asked.ask(&[("rows", "way"), ("columns", "goal")], Sight::Gated).await;
    asked.keep(0, 10, &answers("bus", 2, "")).await;
    asked.keep(0, 10, &answers("tram", 1, "")).await;
    assert_eq!(table(crossed().await).n, 20);
    let mut only_one = answers("bus", 2, "");
    only_one.remove(&"goal".parse().expect("a key"));
    asked.keep(0, 2, &only_one).await;
    assert_eq!(crossed().await, Outcome::TooFew);
    asked.keep(0, 3, &only_one).await;
    assert_eq!(table(crossed().await).n, 20);
}
