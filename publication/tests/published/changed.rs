//! What another version says differently.

use publication::{Change, Snapshot, Subject, changes};
use rules::consensus::VerdictKind;

use super::sample::{counted, snapshot, texts};

fn found(change: impl Fn(&mut Snapshot)) -> Vec<Change> {
    let old = snapshot().sealed().expect("sealed");
    let mut new = snapshot();
    change(&mut new);
    changes(&old, &new.sealed().expect("sealed"))
}

fn subject(question: &str) -> Subject {
    Subject { question: question.to_owned(), row: None }
}

fn with_counts(snapshot: &mut Snapshot, counts: [u64; 3]) {
    let item = snapshot.items[0].clone();
    let mut rows = item.rows.clone();
    (rows[0].n, rows[0].counts) = (counts.iter().sum(), counts.to_vec());
    snapshot.items[0] = counted(item, rows);
}

#[test]
fn nothing_changed_is_nothing_said() {
    assert_eq!(found(|_| {}), []);
    assert_eq!(found(|it| it.service.name.push('!')), []);
}

#[test]
fn an_item_that_was_counted_anew_is_named_with_its_verdict() {
    let goal = || subject("open-data");
    assert_eq!(
        found(|it| with_counts(it, [9, 0, 9])),
        [
            Change::N(goal(), Some(38), Some(37)),
            Change::Verdict(
                goal(),
                Some(VerdictKind::BroadConsensus),
                Some(VerdictKind::MajorityWithDissent)
            ),
        ]
    );
    assert_eq!(found(|it| with_counts(it, [3, 2, 14])), [Change::Counts(goal())]);
}

#[test]
fn what_was_asked_added_or_removed_is_named() {
    let asked = found(|it| it.items[1].question_texts = texts("Anders?", "Otherwise?"));
    assert_eq!(asked, [Change::Asked(subject("again"))]);
    let other = found(|it| it.items[5].question = "other".to_owned());
    assert_eq!(other, [Change::Added(subject("other")), Change::Removed(subject("ticked"))]);
}

#[test]
fn what_is_not_shown_any_more_is_none() {
    let hidden = found(|it| {
        it.items[4] = counted(it.items[4].clone(), vec![]);
        it.items[4].withheld = true;
    });
    assert_eq!(hidden, [Change::N(subject("topics"), Some(18), None)]);
}

#[test]
fn changes_of_the_whole_are_named_first() {
    let whole = found(|it| {
        it.participation.sides[0].n = 21;
        (it.participation.total, it.participation.channels) = (Some(40), None);
        it.yardstick.members.clear();
        it.yardstick_hash = Snapshot::yardstick_hash(&it.yardstick);
        it.replies.clear();
    });
    assert_eq!(whole, [Change::Responses(Some(39), Some(40)), Change::Yardstick, Change::Replies]);
}
