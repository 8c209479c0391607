use proptest::prelude::*;

use super::*;
use crate::questionnaire::fixture::{
    all_kinds, any_answers, any_questionnaire, choices, example, key, ratings, sheet, text, uploads,
};
use crate::questionnaire::{Answer, Answers, Rating};

fn named(items: &[Item]) -> Vec<String> {
    let name = |item: &Item| match &item.row {
        Some(row) => format!("{}.{row} {}", item.question, item.categories.len()),
        None => format!("{} {}", item.question, item.categories.len()),
    };
    items.iter().map(name).collect()
}

fn count(question: &str, row: Option<&str>, sheets: &[Answers]) -> Count {
    let items = items(&example());
    let row = row.map(key);
    let item = items
        .iter()
        .find(|item| item.question == key(question) && item.row == row)
        .expect(question);
    let mut count = Count::of(item);
    sheets.iter().for_each(|answers| count.add(item, answers));
    count
}

#[test]
fn choices_and_ratings_are_counted() {
    let items = items(&example());
    assert_eq!(named(&items), ["role 2", "goal 3", "goals.green 3", "goals.quick 3", "topics 3"]);
    assert_eq!(items[0].categories[1], Category::Choice(key("business")));
    assert_eq!(items[1].categories, [1, 2, 3].map(Category::Point));
}

#[test]
fn no_opinion_is_no_part_of_n() {
    let sheets =
        [Rating::Point(3), Rating::Point(1), Rating::NoOpinion, Rating::Point(3), Rating::Point(4)]
            .map(|rating| sheet([("goal", Answer::Rating(rating))]));
    let expected = Count { n: 3, no_opinion: 1, by_category: vec![1, 0, 2] };
    assert_eq!(count("goal", None, &sheets), expected);
}

#[test]
fn rows_are_counted_one_by_one() {
    let sheets = [
        sheet([("goals", ratings([("green", Rating::Point(2)), ("quick", Rating::NoOpinion)]))]),
        sheet([("goals", ratings([("green", Rating::Point(3))]))]),
    ];
    assert_eq!(
        count("goals", Some("green"), &sheets),
        Count { n: 2, no_opinion: 0, by_category: vec![0, 1, 1] }
    );
    assert_eq!(
        count("goals", Some("quick"), &sheets),
        Count { n: 0, no_opinion: 1, by_category: vec![0; 3] }
    );
}

#[test]
fn whoever_chooses_several_is_one_respondent() {
    let sheets = [
        sheet([("topics", choices(["bus", "bike"]))]),
        sheet([("topics", choices(["bus", "rocket"]))]),
        sheet([("topics", choices(["rocket"]))]),
        sheet([("topics", choices([]))]),
        sheet([("topics", text("bus"))]),
        sheet([]),
    ];
    assert_eq!(
        count("topics", None, &sheets),
        Count { n: 2, no_opinion: 0, by_category: vec![2, 0, 1] }
    );
}

#[test]
fn answers_that_are_not_offered_do_not_count() {
    let sheets = [
        sheet([("role", Answer::Choice(key("business")))]),
        sheet([("role", Answer::Choice(key("robot")))]),
        sheet([("role", Answer::Rating(Rating::NoOpinion))]),
    ];
    assert_eq!(count("role", None, &sheets).by_category, [0, 1]);
    assert_eq!(count("role", None, &sheets[1..2]).n, 0);
}

#[test]
fn every_kind_is_counted_that_does_not_speak_of_one_person() {
    let items = items(&all_kinds());
    let expected = [
        "role 3",
        "topics 5",
        "mood 11",
        "ways.work 2",
        "ways.shop 2",
        "days.work 4",
        "days.shop 4",
        "order.bus 3",
        "order.tram 3",
        "order.bike 3",
        "best.bus 3",
        "best.tram 3",
        "best.bike 3",
        "budget 3",
        "hearts 3",
        "age 6",
        "again 2",
        "claims.quiet 2",
        "claims.clean 2",
        "plans 1",
        "terms 1",
    ];
    assert_eq!(named(&items), expected);
    let answers = sheet([
        ("role", Answer::Other("Gast".into())),
        ("topics", Answer::ChoicesAndOther { chosen: [key("tram")].into(), other: "Rad".into() }),
        ("ways", Answer::ChoiceByRow([(key("work"), key("bike"))].into())),
        ("days", Answer::ChoicesByRow([(key("shop"), [key("noon")].into())].into())),
        ("order", Answer::Ranking(["bike", "bus", "tram"].map(key).to_vec())),
        ("best", Answer::Ranking(["bike", "bus"].map(key).to_vec())),
        ("budget", Answer::Points([(key("bus"), 7), (key("bike"), 2)].into())),
        ("age", Answer::Number(36.into())),
        ("hours", Answer::Number(3.into())),
        ("again", Answer::Yes(false)),
        ("claims", Answer::Votes([(key("clean"), Vote::Disagree)].into())),
        ("plans", Answer::Files(uploads())),
        ("terms", Answer::Consent),
    ]);
    let counted = items.iter().map(|item| {
        let mut count = Count::of(item);
        count.add(item, &answers);
        count.by_category.iter().map(u64::to_string).collect::<String>()
    });
    let expected = [
        "001",
        "01001",
        "00000000000",
        "01",
        "00",
        "0000",
        "0100",
        "010",
        "001",
        "100",
        "010",
        "001",
        "100",
        "702",
        "000",
        "010000",
        "01",
        "00",
        "10",
        "1",
        "1",
    ];
    assert_eq!(counted.collect::<Vec<_>>(), expected);
}

/// The item of this question and row of the questionnaire with all kinds, counted.
fn count_kind(question: &str, row: Option<&str>, sheets: &[Answer]) -> (Item, Count) {
    let row = row.map(key);
    let mut items = items(&all_kinds()).into_iter();
    let item = items.find(|it| it.question == key(question) && it.row == row).expect(question);
    let mut count = Count::of(&item);
    sheets.iter().for_each(|answer| count.add(&item, &sheet([(question, answer.clone())])));
    (item, count)
}

#[test]
fn who_passes_a_statement_has_no_opinion() {
    let votes = Vote::ALL.map(|vote| Answer::Votes([(key("quiet"), vote)].into()));
    let (_, count) = count_kind("claims", Some("quiet"), &votes);
    assert_eq!(count, Count { n: 2, no_opinion: 1, by_category: vec![1, 1] });
}

#[test]
fn an_option_that_is_left_out_of_the_best_has_no_place_and_no_mean() {
    let sheets = [["bus", "tram"], ["bike", "bus"], ["bike", "tram"]];
    let sheets = sheets.map(|order| Answer::Ranking(order.map(key).to_vec()));
    let (item, count) = count_kind("best", Some("bus"), &sheets);
    assert_eq!(item.categories[2], Category::Unranked);
    assert_eq!(count, Count { n: 3, no_opinion: 0, by_category: vec![1, 1, 1] });
    assert_eq!(count.mean_rank(&item), None);
}

#[test]
fn a_mean_place_is_that_of_all_who_put_everything_in_order() {
    let sheets = [["bus", "tram", "bike"], ["bike", "tram", "bus"], ["bike", "bus", "tram"]];
    let sheets = sheets.map(|order| Answer::Ranking(order.map(key).to_vec()));
    let (item, count) = count_kind("order", Some("bus"), &sheets);
    assert_eq!((count.n, count.mean_rank(&item)), (3, Some(2.0)));
    assert_eq!(Count::of(&item).mean_rank(&item), None);
}

#[test]
fn points_are_shares_of_all_points_and_n_is_respondents() {
    let given = |points: &[(&str, u32)]| {
        Answer::Points(points.iter().map(|(option, points)| (key(option), *points)).collect())
    };
    let sheets = [given(&[("bus", 4), ("tram", 1)]), given(&[("bus", 2)]), given(&[("bus", 0)])];
    let (item, count) = count_kind("hearts", None, &sheets);
    assert_eq!(count, Count { n: 2, no_opinion: 0, by_category: vec![6, 1, 0] });
    assert_eq!(item.shares(&count), [86, 14, 0]);
}

#[test]
fn equal_counts_have_equal_shares_unless_they_are_parts_of_one_bar() {
    let numbers = [17, 40, 119].map(|number: i64| Answer::Number(number.into()));
    let (item, count) = count_kind("age", None, &numbers);
    assert_eq!(
        (count.by_category.as_slice(), item.shares(&count)),
        ([1, 1, 0, 0, 0, 1].as_slice(), vec![33, 33, 0, 0, 0, 33])
    );
    let votes = [Vote::Agree, Vote::Disagree, Vote::Agree]
        .map(|vote| Answer::Votes([(key("quiet"), vote)].into()));
    let (item, count) = count_kind("claims", Some("quiet"), &votes);
    assert_eq!(item.shares(&count), [33, 67]);
}

#[test]
fn the_median_lies_in_the_range_that_half_of_all_reach() {
    let numbers = [17, 18, 40, 41, 42, 119].map(|number: i64| Answer::Number(number.into()));
    let (item, count) = count_kind("age", None, &numbers);
    assert_eq!(count.by_category, [2, 3, 0, 0, 0, 1]);
    let quartile =
        |quarters| item.categories[count.quartile(quarters).expect("a class")].to_string();
    assert_eq!([1, 2, 3].map(quartile), ["16..35", "36..55", "36..55"]);
    assert_eq!(Count::of(&item).quartile(2), None);
}

proptest! {
    #[test]
    fn merged_counts_are_counts_of_all(
        questionnaire in any_questionnaire(),
        sheets in prop::collection::vec(any_answers(), 0..12),
        cut in 0..12_usize,
    ) {
        for item in items(&questionnaire) {
            let count = |sheets: &[Answers]| {
                let mut count = Count::of(&item);
                sheets.iter().for_each(|answers| count.add(&item, answers));
                count
            };
            let (first, second) = sheets.split_at(cut.min(sheets.len()));
            let mut merged = count(first);
            merged.merge(&count(second));
            prop_assert_eq!(&merged, &count(&sheets));
            prop_assert!(merged.n <= merged.by_category.iter().sum());
            prop_assert!(merged.n + merged.no_opinion <= sheets.len() as u64);
        }
    }
}
