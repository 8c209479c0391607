//! What two versions of a publication say together.
//!
//! Everything that was ever published stays known. If a later version counts two responses more,
//! the difference of both says what these two answered.

use std::collections::BTreeSet;

use rules::tally::Counting;

use crate::{
    change::Subject,
    item::Item,
    snapshot::{Channels, Participation, Snapshot},
};

/// Something that two versions together say of fewer respondents than the minimum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exposed {
    pub place: Place,
    /// Of how many respondents, as far as it can be seen; at least 1.
    pub by: u64,
}

/// Where two versions differ by too little.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// How many responses came from these groups, by their keys.
    Responses(Vec<String>),
    /// How many came by invitation, and how many through the public page.
    Channels,
    /// What these groups answered.
    Answers(Subject, Vec<String>),
}

/// What an older and a newer version together say of fewer respondents than the minimum, the larger
/// of both minimums. None if the newer may be published.
///
/// Groups that both versions show together are compared directly: those who came and those who left
/// are either none or at least the minimum. Where the versions show groups in different company,
/// what remains of a row of one after rows of the other are taken away has to be nobody or at least
/// the minimum as well. A newer version is to be compared with each that was published before, since
/// two small steps back and forth can end close to where they began.
#[must_use]
pub fn differencing(old: &Snapshot, new: &Snapshot) -> Vec<Exposed> {
    let minimum = old.minimum_cell_size.max(new.minimum_cell_size);
    let [before, now] = [old, new].map(|it| lines_of(&it.participation));
    let responses = compared(&before, &now, Counting::One, minimum)
        .map(|(groups, by)| Exposed { place: Place::Responses(groups), by });
    let channels = old.participation.channels.zip(new.participation.channels);
    let channels = channels.and_then(|(old, new)| of_channels(old, new, minimum));
    let mut found: Vec<Exposed> = responses.chain(channels).collect();
    for item in &new.items {
        let same = |it: &&Item| it.question == item.question && it.row == item.row;
        if let Some(before) = old.items.iter().find(same) {
            found.extend(of_item(before, item, minimum));
        }
    }
    found
}

fn of_item(old: &Item, new: &Item, minimum: u64) -> Vec<Exposed> {
    let keys = |item: &Item| item.categories.iter().map(|it| it.key.clone()).collect::<Vec<_>>();
    let comparable = old.counting == new.counting && keys(old) == keys(new);
    let [before, now] = [old, new].map(|item| item_lines(item, comparable));
    let subject = Subject { question: new.question.clone(), row: new.row.clone() };
    compared(&before, &now, new.counting, minimum)
        .map(|(groups, by)| Exposed { place: Place::Answers(subject.clone(), groups), by })
        .collect()
}

fn of_channels(old: Channels, new: Channels, minimum: u64) -> Option<Exposed> {
    let by = [(old.link, new.link), (old.open, new.open)].map(|(one, other)| one.abs_diff(other));
    let by = by.into_iter().filter(|by| (1..minimum).contains(by)).min()?;
    Some(Exposed { place: Place::Channels, by })
}

/// What a version says of groups that it shows together.
#[derive(Clone, Debug)]
struct Line<'a> {
    groups: BTreeSet<&'a str>,
    n: i128,
    /// Unknown of groups without a valid answer.
    no_opinion: Option<i128>,
    /// By category; empty where those of the versions differ.
    counts: Vec<i128>,
}

fn lines_of(shown: &Participation) -> Vec<Line<'_>> {
    let silent = shown.no_answers.iter().map(|group| (std::slice::from_ref(group), 0));
    let sides = shown.sides.iter().map(|side| (side.groups.as_slice(), side.n));
    sides.chain(silent).map(|(groups, n)| line(groups, n, Some(0), &[n])).collect()
}

fn item_lines(item: &Item, comparable: bool) -> Vec<Line<'_>> {
    let nothing = vec![0; item.categories.len()];
    let counts = |counts: &[u64]| if comparable { counts.to_vec() } else { vec![] };
    let rows = item
        .rows
        .iter()
        .map(|row| line(&row.groups, row.n, Some(row.no_opinion), &counts(&row.counts)));
    let silent = item
        .no_answers
        .iter()
        .map(|group| line(std::slice::from_ref(group), 0, None, &counts(&nothing)));
    rows.chain(silent).collect()
}

fn line<'a>(groups: &'a [String], n: u64, no_opinion: Option<u64>, counts: &[u64]) -> Line<'a> {
    Line {
        groups: groups.iter().map(String::as_str).collect(),
        n: n.into(),
        no_opinion: no_opinion.map(Into::into),
        counts: counts.iter().copied().map(Into::into).collect(),
    }
}

/// The groups of which two tables together say too much, and of how many respondents.
fn compared(
    old: &[Line<'_>],
    new: &[Line<'_>],
    counting: Counting,
    minimum: u64,
) -> impl Iterator<Item = (Vec<String>, u64)> {
    let mut found = vec![];
    for (before, now) in companies(old, new) {
        let [one, other] = [&before, &now].map(|lines| united(lines));
        let same = one.groups == other.groups;
        let by = if same { moved(&one, &other, counting, minimum) } else { None };
        found.extend(by.map(|by| (owned(&one.groups), by)));
        for (taken_from, taken) in [(&before, &now), (&now, &before)] {
            found.extend(remainders(taken_from, taken, minimum));
        }
    }
    found.into_iter()
}

/// The lines of both tables, parted as far as no line is in two parts.
fn companies<'a, 'b>(
    old: &'b [Line<'a>],
    new: &'b [Line<'a>],
) -> Vec<(Vec<&'b Line<'a>>, Vec<&'b Line<'a>>)> {
    let mut parts: Vec<BTreeSet<&str>> = vec![];
    for line in old.iter().chain(new) {
        let (touched, apart): (Vec<_>, Vec<_>) =
            parts.into_iter().partition(|part| !part.is_disjoint(&line.groups));
        let joined = touched.into_iter().flatten().chain(line.groups.iter().copied()).collect();
        parts = apart;
        parts.push(joined);
    }
    let within = |lines: &'b [Line<'a>], part: &BTreeSet<&str>| {
        lines.iter().filter(|line| line.groups.is_subset(part)).collect()
    };
    parts.iter().map(|part| (within(old, part), within(new, part))).collect()
}

/// More lines of one company are not put together in every way, but one with one.
const TRIED: usize = 12;

/// What remains of lines of one version when lines of the other that lie within are taken away, if
/// these are few.
fn remainders(from: &[&Line<'_>], taken: &[&Line<'_>], minimum: u64) -> Vec<(Vec<String>, u64)> {
    let left = pairs(from, taken).into_iter().filter_map(|(whole, part)| {
        let lies_within = !part.groups.is_empty() && part.groups.is_subset(&whole.groups);
        let rest: BTreeSet<&str> = whole.groups.difference(&part.groups).copied().collect();
        let by = u64::try_from(whole.n - part.n).ok()?;
        let few = lies_within && !rest.is_empty() && (1..minimum).contains(&by);
        few.then(|| (owned(&rest), by))
    });
    left.collect()
}

/// Lines of one and of another put together in every way.
fn pairs<'a>(one: &[&Line<'a>], other: &[&Line<'a>]) -> Vec<(Line<'a>, Line<'a>)> {
    let every = |lines: &[&Line<'a>]| -> Vec<Line<'a>> {
        let some = |some: u32| {
            let chosen = lines.iter().enumerate().filter(|(place, _)| some >> place & 1 == 1);
            united(&chosen.map(|(_, line)| *line).collect::<Vec<_>>())
        };
        if one.len() + other.len() <= TRIED {
            (1..1 << lines.len()).map(some).collect()
        } else {
            lines.iter().map(|line| united(&[line])).collect()
        }
    };
    let others = every(other);
    let with_others =
        |one: Line<'a>| others.iter().map(|other| (one.clone(), other.clone())).collect::<Vec<_>>();
    every(one).into_iter().flat_map(with_others).collect()
}

fn united<'a>(lines: &[&Line<'a>]) -> Line<'a> {
    let places = lines.iter().map(|line| line.counts.len()).max().unwrap_or_default();
    let count = |place: usize| lines.iter().filter_map(|line| line.counts.get(place)).sum();
    Line {
        groups: lines.iter().flat_map(|line| line.groups.iter().copied()).collect(),
        n: lines.iter().map(|line| line.n).sum(),
        no_opinion: lines.iter().map(|line| line.no_opinion).sum(),
        counts: (0..places).map(count).collect(),
    }
}

fn owned(groups: &BTreeSet<&str>) -> Vec<String> {
    groups.iter().copied().map(str::to_owned).collect()
}

/// How many came, or left, if these are some and fewer than the minimum.
fn moved(old: &Line<'_>, new: &Line<'_>, counting: Counting, minimum: u64) -> Option<u64> {
    let [came, left] = [(old, new), (new, old)].map(|(from, to)| more(from, to, counting));
    [came, left].into_iter().filter(|by| (1..minimum).contains(by)).min()
}

/// How many respondents, at least, a line has more than another: whoever answers otherwise than
/// before counts as well.
fn more(from: &Line<'_>, to: &Line<'_>, counting: Counting) -> u64 {
    let more = |from: i128, to: i128| u64::try_from(to - from).unwrap_or_default();
    let opinions = from.no_opinion.zip(to.no_opinion);
    let without = opinions.map_or(0, |(from, to)| more(from, to));
    let with = more(from.n, to.n);
    let by_category = || from.counts.iter().zip(&to.counts).map(|(from, to)| more(*from, *to));
    match counting {
        Counting::One | Counting::Ticks => with.max(by_category().sum()) + without,
        Counting::Several => (with + without).max(by_category().max().unwrap_or_default()),
        // One respondent can move any number of points.
        Counting::Points => (with + without).max(by_category().any(|points| points > 0).into()),
    }
}
