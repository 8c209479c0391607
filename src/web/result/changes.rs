//! What a version of a result says differently, as sentences.

use publication::{Change, Sealed, Subject};
use rules::consensus::VerdictKind;

use super::verdicts;
use crate::web::{speech::Speech, texts::in_words};

/// A sentence for each change from one version to another.
pub(in crate::web) fn told(
    t: Speech,
    (old, new): (&Sealed, &Sealed),
    changes: &[Change],
) -> Vec<String> {
    changes.iter().map(|change| sentence(t, old, new, change)).collect()
}

fn sentence(t: Speech, old: &Sealed, new: &Sealed, change: &Change) -> String {
    let item = |subject| ("item", statement(t, [new, old], subject).into());
    let from_to = |from: String, to: String| [("before", from.into()), ("now", to.into())];
    match change {
        Change::Responses(before, now) => {
            let values = from_to(number(t, *before), number(t, *now));
            t.with("publication-change-responses", &values)
        }
        Change::Milestones => t.say("publication-change-milestones"),
        Change::Yardstick => t.say("publication-change-yardstick"),
        Change::Replies => t.say("publication-change-replies"),
        Change::Added(subject) => t.with("publication-change-added", &[item(subject)]),
        Change::Removed(subject) => t.with("publication-change-removed", &[item(subject)]),
        Change::Asked(subject) => t.with("publication-change-asked", &[item(subject)]),
        Change::Counts(subject) => t.with("publication-change-counts", &[item(subject)]),
        Change::N(subject, before, now) => {
            let [before, now] = from_to(number(t, *before), number(t, *now));
            t.with("publication-change-n", &[item(subject), before, now])
        }
        Change::Verdict(subject, before, now) => {
            let [before, now] = from_to(verdict(t, *before), verdict(t, *now));
            t.with("publication-change-verdict", &[item(subject), before, now])
        }
    }
}

/// The row that was asked about, or the question, in the words of the first version that has it.
fn statement(t: Speech, versions: [&Sealed; 2], subject: &Subject) -> String {
    let mut items = versions.iter().flat_map(|sealed| &sealed.snapshot.items);
    let item = items.find(|it| it.question == subject.question && it.row == subject.row);
    item.map_or_else(
        || subject.question.clone(),
        |item| in_words(t, item.row_texts.as_ref().unwrap_or(&item.question_texts)).to_owned(),
    )
}

fn number(t: Speech, shown: Option<u64>) -> String {
    shown.map_or_else(|| t.say("publication-not-shown"), |number| t.number(number))
}

fn verdict(t: Speech, kind: Option<VerdictKind>) -> String {
    kind.map_or_else(|| t.say("publication-not-shown"), |kind| t.say(verdicts::word(kind, None)))
}
