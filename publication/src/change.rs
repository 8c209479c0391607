//! What a later version says differently.

use std::collections::BTreeMap;

use rules::consensus::VerdictKind;

use crate::{figures::ItemFigures, item::Item, sealed::Sealed};

/// By which an item is known in every version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// The key of the question.
    pub question: String,
    /// The key of the row.
    pub row: Option<String>,
}

/// Something that another version says differently. Where it tells two values, the older is first;
/// none is what was not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// How many responses there are.
    Responses(Option<u64>, Option<u64>),
    /// When committees of the council deal with it.
    Milestones,
    /// By what is judged.
    Yardstick,
    /// What the city replies.
    Replies,
    /// The item was not published before.
    Added(Subject),
    /// The item is not published any more.
    Removed(Subject),
    /// Its question, its categories or their wording.
    Asked(Subject),
    /// How many gave a valid answer.
    N(Subject, Option<u64>, Option<u64>),
    /// As many answered, but otherwise, or groups are shown otherwise.
    Counts(Subject),
    /// What the groups together say.
    Verdict(Subject, Option<VerdictKind>, Option<VerdictKind>),
}

/// What the newer version says differently: of the whole first, then of items in its order, then
/// of those that it lacks.
#[must_use]
pub fn changes(old: &Sealed, new: &Sealed) -> Vec<Change> {
    let [before, now] = [old, new].map(|it| &it.snapshot);
    let mut found = vec![];
    if before.participation.total != now.participation.total {
        found.push(Change::Responses(before.participation.total, now.participation.total));
    }
    let moved = before.consultation.milestones != now.consultation.milestones;
    found.extend(moved.then_some(Change::Milestones));
    found.extend((before.yardstick != now.yardstick).then_some(Change::Yardstick));
    found.extend((before.replies != now.replies).then_some(Change::Replies));
    let mut known: BTreeMap<Subject, _> = items(old).collect();
    for (subject, there) in items(new) {
        match known.remove(&subject) {
            Some(here) => found.extend(of_item(&subject, here, there)),
            None => found.push(Change::Added(subject)),
        }
    }
    let gone = items(old).map(|(subject, _)| subject).filter(|it| known.contains_key(it));
    found.extend(gone.map(Change::Removed));
    found
}

type Shown<'a> = (&'a Item, &'a ItemFigures);

fn items(sealed: &Sealed) -> impl Iterator<Item = (Subject, Shown<'_>)> {
    sealed.snapshot.items.iter().zip(&sealed.figures.items).map(|(item, figures)| {
        let subject = Subject { question: item.question.clone(), row: item.row.clone() };
        (subject, (item, figures))
    })
}

fn of_item<'a>(
    subject: &'a Subject,
    old: Shown<'a>,
    new: Shown<'a>,
) -> impl Iterator<Item = Change> {
    let ((before, told), (now, tells)) = (old, new);
    let [n, more] = [before, now].map(|item| item.total.as_ref().map(|total| total.n));
    let verdict = |figures: &ItemFigures| figures.verdict.as_ref().map(|it| it.kind);
    let [said, says] = [told, tells].map(verdict);
    let counted = if n == more {
        let same = before.rows == now.rows && before.withheld == now.withheld;
        (!same).then(|| Change::Counts(subject.clone()))
    } else {
        Some(Change::N(subject.clone(), n, more))
    };
    let asked = (!is_asked_alike(before, now)).then(|| Change::Asked(subject.clone()));
    let judged = (said != says).then(|| Change::Verdict(subject.clone(), said, says));
    [asked, counted, judged].into_iter().flatten()
}

fn is_asked_alike(one: &Item, other: &Item) -> bool {
    one.question_texts == other.question_texts
        && one.row_texts == other.row_texts
        && one.counting == other.counting
        && one.categories == other.categories
}
