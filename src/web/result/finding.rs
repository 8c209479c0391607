//! What a figure says, as a sentence.

use std::ops::Range;

use rules::{
    share::percent,
    tally::{Category, Count, Counting, Item},
};

use super::wording::Wording;
use crate::{result::ItemResult, web::speech::Speech};

/// So many choices that lie level are named.
const MOST_TIED: usize = 3;

/// The answers that a finding speaks about, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Focus {
    pub(super) answers: Range<usize>,
    graded: bool,
    counting: Counting,
}

/// Where the weight of the answers lies: for a scale the side above or below the middle, or
/// the middle itself; for others the one most chosen, or given most points. None if two are equal, or nobody answered.
pub(super) fn focus(item: &Item, count: &Count) -> Option<Focus> {
    let length = count.by_category.len();
    let graded = item.is_graded();
    let candidates: Vec<Range<usize>> = if graded {
        let half = length / 2;
        vec![length - half..length, half..length - half, 0..half]
    } else {
        (0..length).map(|index| index..index + 1).collect()
    };
    let most = candidates.iter().map(|range| sum(count, range)).max().filter(|&most| most > 0)?;
    let mut best = candidates.into_iter().filter(|range| sum(count, range) == most);
    let answers = best.next()?;
    let focus = Focus { answers, graded, counting: item.counting };
    best.next().is_none().then_some(focus)
}

/// Several choices that were chosen equally often, and more often than all others. None if they
/// are so many that their names say little.
fn tied(item: &Item, count: &Count) -> Option<Vec<usize>> {
    let of_people = matches!(item.counting, Counting::One | Counting::Several);
    let most = count.by_category.iter().copied().max().filter(|&most| most > 0)?;
    let tied = (0..count.by_category.len()).filter(|&index| count.by_category[index] == most);
    let tied: Vec<_> = tied.collect();
    let told = of_people && !item.is_graded() && item.row.is_none();
    (told && (2..=MOST_TIED).contains(&tied.len())).then_some(tied)
}

/// The upper side of a scale, in favour of what is asked.
pub(super) fn in_favour(item: &Item) -> Focus {
    let length = item.categories.len();
    Focus { answers: length - length / 2..length, graded: true, counting: item.counting }
}

fn sum(count: &Count, answers: &Range<usize>) -> u64 {
    count.by_category.get(answers.clone()).unwrap_or_default().iter().sum()
}

/// What the part that a finding speaks about is a part of.
fn whole(count: &Count, focus: &Focus) -> u64 {
    match focus.counting {
        Counting::Points => count.by_category.iter().sum(),
        Counting::One | Counting::Several | Counting::Ticks => count.n,
    }
}

/// How many of a hundred gave one of these answers, or how many of a hundred points they have.
pub(super) fn share(count: &Count, focus: &Focus) -> u8 {
    percent(sum(count, &focus.answers), whole(count, focus)).unwrap_or_default()
}

/// How many of how many gave one of these answers: of a hundred where that many answered, of
/// all where fewer did.
fn portion(count: &Count, focus: &Focus) -> (u64, u64) {
    match whole(count, focus) {
        n @ 0..100 => (sum(count, &focus.answers), n),
        _ => (share(count, focus).into(), 100),
    }
}

/// The heading of an item: `79 von 100 antworten „sehr wichtig“ oder „eher wichtig“.`
pub(super) fn heading(words: &Wording<'_>, item: &ItemResult) -> Option<String> {
    let total = item.released.total.as_ref()?;
    if let Some(tied) = tied(&item.item, total) {
        return Some(level(words, item, total, &tied));
    }
    let focus = focus(&item.item, total)?;
    let portion = portion(total, &focus);
    let answers = words.answers(&item.item);
    let row = words.row(&item.item);
    let sentence = match (item.item.counting, &row, focus.graded) {
        (Counting::Ticks, _, _) => {
            let files = item.item.categories == [Category::Files];
            let sentence = if files { "result-finding-files" } else { "result-finding-ticks" };
            return Some(words.t.with(sentence, &[("n", total.n.into())]));
        }
        (Counting::Points, _, _) => "result-finding-points",
        (_, Some(_), _) => "result-finding-row",
        (_, None, true) => "result-finding",
        (_, None, false) => "result-finding-choice",
    };
    Some(say(words.t, sentence, &answers, &focus, portion, row.as_deref()))
}

/// The sentence about choices that lie level.
fn level(words: &Wording<'_>, item: &ItemResult, total: &Count, tied: &[usize]) -> String {
    let t = words.t;
    let answers = words.answers(&item.item);
    let named = tied.iter().filter_map(|&index| answers.get(index).cloned());
    let named: Vec<_> =
        named.map(|answer| t.with("result-quoted", &[("answer", answer.into())])).collect();
    let answers = tied.first().map_or(0..0, |&first| first..first + 1);
    let focus = Focus { answers, graded: false, counting: item.item.counting };
    let (given, of) = portion(total, &focus);
    let values =
        [("answers", words.list(&named).into()), ("given", given.into()), ("of", of.into())];
    t.with("result-finding-choice-tied", &values)
}

/// Which option of a ranking most put first; none if two are equal.
pub(super) fn first_place(words: &Wording<'_>, items: &[ItemResult]) -> Option<String> {
    let firsts = items.iter().filter_map(|item| {
        let total = item.released.total.as_ref()?;
        let focus = Focus { answers: 0..1, graded: false, counting: item.item.counting };
        Some((sum(total, &focus.answers), portion(total, &focus), item))
    });
    let firsts: Vec<_> = firsts.collect();
    let most = firsts.iter().map(|(given, ..)| *given).max().filter(|&most| most > 0)?;
    let mut leading = firsts.iter().filter(|(given, ..)| *given == most);
    let (Some((_, (given, of), item)), None) = (leading.next(), leading.next()) else {
        return None;
    };
    let option = words.item(&item.item);
    let values = [("option", option.into()), ("given", (*given).into()), ("of", (*of).into())];
    Some(words.t.with("result-finding-rank", &values))
}

/// Where the middle of numbers lies, as far as their ranges tell it.
pub(super) fn middle(words: &Wording<'_>, item: &ItemResult) -> Option<String> {
    let total = item.released.total.as_ref()?;
    let at = |quarters: u64| total.quartile(quarters);
    let class = |index: usize| match item.item.categories.get(index)? {
        Category::Numbers(class) => Some(class),
        _ => None,
    };
    let (low, high) = (class(at(1)?)?, class(at(3)?)?);
    let median = words.answers(&item.item).get(at(2)?).cloned()?;
    let values = [
        ("median", median.into()),
        ("from", words.figure(low.from).into()),
        ("to", words.figure(high.to).into()),
    ];
    Some(words.t.with("result-middle", &values))
}

/// The heading of a page: the row of a matrix that finds most favour, with its sentence and
/// the least favour in any group shown. None if in that row favour is not what most say.
pub(super) fn headline(
    words: &Wording<'_>,
    items: &[ItemResult],
) -> Option<(String, Option<String>)> {
    let first = items.iter().find(|it| it.item.row.is_some() && it.item.is_graded())?;
    let favour = in_favour(&first.item);
    let rows = items.iter().filter(|item| item.item.question == first.item.question);
    let shares: Vec<(u8, &ItemResult)> =
        rows.filter_map(|row| Some((share(row.released.total.as_ref()?, &favour), row))).collect();
    let most = shares.iter().map(|(share, _)| *share).max().filter(|_| shares.len() > 1)?;
    let mut leading = shares.iter().filter(|(share, _)| *share == most);
    let (Some((_, item)), None) = (leading.next(), leading.next()) else { return None };
    if focus(&item.item, item.released.total.as_ref()?)? != favour {
        return None;
    }
    let answers = words.answers(&item.item);
    let row = words.row(&item.item);
    let portion = portion(item.released.total.as_ref()?, &favour);
    let headline = say(words.t, "result-headline", &answers, &favour, portion, row.as_deref());
    let least = item.released.rows.iter().map(|row| share(&row.count, &favour)).min();
    let least = least.filter(|&least| least > 0 && item.released.rows.len() > 1);
    Some((headline, least.map(|least| words.t.with("result-least", &[("share", least.into())]))))
}

/// The sentence about one, two or a whole side of answers.
fn say(
    t: Speech,
    sentence: &str,
    answers: &[String],
    focus: &Focus,
    (given, of): (u64, u64),
    row: Option<&str>,
) -> String {
    let chosen = answers.get(focus.answers.clone()).unwrap_or_default();
    let lower_side = focus.answers.start == 0;
    let end = |answers: &[String], last: bool| {
        let end = if last { answers.last() } else { answers.first() };
        end.cloned().unwrap_or_default()
    };
    let (first, second, form) = match chosen {
        [one] => (one.clone(), String::new(), "one"),
        [weak, strong] if !lower_side => (strong.clone(), weak.clone(), "two"),
        [strong, weak] => (strong.clone(), weak.clone(), "two"),
        side => (end(side, !lower_side), end(answers, lower_side), "side"),
    };
    let mut values = vec![
        ("given", given.into()),
        ("of", of.into()),
        ("first", first.into()),
        ("second", second.into()),
    ];
    values.extend(row.map(|row| ("row", row.into())));
    t.with(&format!("{sentence}-{form}"), &values)
}

/// Which answers the figures of an overview add up, as a sentence.
pub(super) fn overview(words: &Wording<'_>, item: &Item) -> String {
    say(words.t, "result-overview", &words.answers(item), &in_favour(item), (0, 0), None)
}

/// In which group the share is highest and in which lowest.
pub(super) fn spread(words: &Wording<'_>, item: &ItemResult) -> Option<String> {
    let focus = focus(&item.item, item.released.total.as_ref()?)?;
    let shares: Vec<(u8, String)> = item
        .released
        .rows
        .iter()
        .map(|row| (share(&row.count, &focus), words.side(&row.groups)))
        .collect();
    if shares.len() < 2 {
        return None;
    }
    let highest = shares.iter().max_by_key(|(share, _)| *share)?;
    let lowest = shares.iter().min_by_key(|(share, _)| *share)?;
    if highest.0 == lowest.0 {
        return Some(words.t.with("result-spread-none", &[("share", highest.0.into())]));
    }
    let values = [
        ("highest", highest.1.as_str().into()),
        ("high", highest.0.into()),
        ("lowest", lowest.1.as_str().into()),
        ("low", lowest.0.into()),
    ];
    Some(words.t.with("result-spread", &values))
}

#[cfg(test)]
mod tests {
    use rules::questionnaire::Vote;

    use super::*;

    fn item(categories: Vec<Category>) -> Item {
        Item {
            question: "q".parse().expect("a key"),
            row: None,
            counting: Counting::One,
            categories,
        }
    }

    fn count(by_category: &[u64]) -> Count {
        let n = by_category.iter().sum();
        Count { n, no_opinion: 0, by_category: by_category.to_vec() }
    }

    fn points(counts: &[u64]) -> Option<Range<usize>> {
        let item = item((1..).take(counts.len()).map(Category::Point).collect());
        focus(&item, &count(counts)).map(|focus| focus.answers)
    }

    #[test]
    fn the_weight_of_a_scale_lies_on_a_side_or_in_the_middle() {
        for (counts, answers) in [
            (&[1, 2, 3, 4, 5][..], Some(3..5)),
            (&[5, 4, 3, 2, 1], Some(0..2)),
            (&[1, 0, 9, 0, 1], Some(2..3)),
            (&[3, 1, 0, 2, 2], None),
            (&[1, 2, 3, 4], Some(2..4)),
            (&[1, 4], Some(1..2)),
            (&[0, 0, 0], None),
        ] {
            assert_eq!(points(counts), answers, "{counts:?}");
        }
    }

    #[test]
    fn few_answers_are_told_as_they_are_and_many_of_a_hundred() {
        let focus = Focus { answers: 1..2, graded: true, counting: Counting::One };
        assert_eq!(portion(&count(&[2, 5]), &focus), (5, 7));
        assert_eq!(portion(&count(&[49, 50]), &focus), (50, 99));
        assert_eq!(portion(&count(&[100, 300]), &focus), (75, 100));
    }

    #[test]
    fn the_choice_most_chosen_stands_out_unless_two_do() {
        let keys = ["bus", "tram", "bike"].map(|key| Category::Choice(key.parse().expect("a key")));
        let item = item(keys.to_vec());
        let chosen = |counts: &[u64]| focus(&item, &count(counts)).map(|focus| focus.answers);
        assert_eq!(chosen(&[1, 7, 3]), Some(1..2));
        assert_eq!(chosen(&[7, 7, 3]), None);
        assert_eq!(tied(&item, &count(&[7, 7, 3])), Some(vec![0, 1]));
        assert_eq!(tied(&item, &count(&[1, 7, 3])), None);
        assert_eq!(tied(&item, &count(&[0, 0, 0])), None);
    }

    #[test]
    fn votes_weigh_as_a_scale_of_two_points() {
        let votes = [Vote::Disagree, Vote::Agree].map(Category::Vote).to_vec();
        let item = item(votes);
        let focus = focus(&item, &count(&[2, 7])).expect("a focus");
        assert_eq!((focus.answers.clone(), focus.graded), (1..2, true));
        assert_eq!(in_favour(&item), focus);
    }

    #[test]
    fn points_are_parts_of_all_points_and_not_of_people() {
        let mut item =
            item(["bus", "tram"].map(|key| Category::Points(key.parse().expect("a key"))).to_vec());
        item.counting = Counting::Points;
        let count = Count { n: 8, no_opinion: 0, by_category: vec![600, 200] };
        let focus = focus(&item, &count).expect("a focus");
        assert_eq!(share(&count, &focus), 75);
        assert_eq!(portion(&count, &focus), (75, 100));
    }
}
