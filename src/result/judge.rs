//! What the groups together say about a statement, told from what may be shown and nothing else.

use entity::{GroupId, stakeholder_group as group};
use rules::{
    consensus::{Group, Stances, Verdict, Yardstick, verdict},
    disclosure::Released,
    tally::Item,
};

/// The verdict about one item.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    pub verdict: Verdict,
    /// Whom the verdict's groups stand for: each shown alone, some shown together, then those
    /// that are required and not shown alone.
    pub sides: Vec<Vec<GroupId>>,
}

/// Judges an item that has sides. None if answers to it are neither for nor against.
///
/// Groups that are shown together are judged as one, whose size is known if that of each is. A
/// required group that is not shown alone is not heard: whoever knows the verdict could work out
/// something about it otherwise.
pub(super) fn judge(
    yardstick: &Yardstick,
    groups: &[group::Model],
    item: &Item,
    released: &Released<GroupId>,
) -> Option<Judgement> {
    let by_key = |id: &GroupId| groups.iter().find(|group| group.id == *id);
    let members = |id: &GroupId| yardstick.members.get(&by_key(id)?.key).copied();
    let mut judged = vec![];
    for row in &released.rows {
        let alone = row.groups.len() == 1;
        let required = alone
            && row.groups.iter().filter_map(by_key).any(|it| yardstick.required.contains(&it.key));
        let stances = item.stances(&row.count)?;
        let members = row.groups.iter().map(members).sum();
        judged.push((row.groups.clone(), Group { stances, members, required }));
    }
    item.stance(item.categories.first()?)?;
    for group in groups.iter().filter(|group| yardstick.required.contains(&group.key)) {
        if !judged.iter().any(|(side, _)| *side == [group.id]) {
            let unheard = Group { stances: Stances::default(), members: None, required: true };
            judged.push((vec![group.id], unheard));
        }
    }
    let (sides, judged): (Vec<_>, Vec<_>) = judged.into_iter().unzip();
    Some(Judgement { verdict: verdict(&judged, &yardstick.thresholds), sides })
}

#[cfg(test)]
mod tests {
    use rules::{
        consensus::VerdictKind,
        disclosure::{ReleasedRow, release},
        tally::{Category, Count, Counting},
    };

    use super::*;

    fn item() -> Item {
        Item {
            question: "goal".parse().expect("a key"),
            row: None,
            counting: Counting::One,
            categories: [false, true].map(Category::Yes).to_vec(),
        }
    }

    fn groups() -> Vec<group::Model> {
        ["business", "science", "council"]
            .into_iter()
            .enumerate()
            .map(|(at, key)| group::Model {
                id: GroupId::new(),
                key: key.to_owned(),
                name: Default::default(),
                position: i32::try_from(at).expect("few"),
            })
            .collect()
    }

    fn count(no: u64, yes: u64) -> Count {
        Count { n: no + yes, no_opinion: 0, by_category: vec![no, yes] }
    }

    fn judged(yardstick: &Yardstick, counts: [Count; 3]) -> Judgement {
        let groups = groups();
        let rows: Vec<_> = groups.iter().map(|group| group.id).zip(counts).collect();
        judge(yardstick, &groups, &item(), &release(&rows, 5)).expect("it has sides")
    }

    #[test]
    fn what_is_shown_together_is_judged_as_one() {
        let Judgement { verdict, sides } =
            judged(&Yardstick::default(), [count(1, 9), count(1, 3), count(0, 2)]);
        assert_eq!(sides.iter().map(Vec::len).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(verdict.kind, VerdictKind::BroadConsensus);
        assert_eq!(verdict.groups[1].n, 6);
    }

    #[test]
    fn a_required_group_that_is_not_shown_alone_is_not_heard() {
        let required = ["council".to_owned()].into();
        let yardstick = Yardstick { required, ..Yardstick::default() };
        let Judgement { verdict, sides } =
            judged(&yardstick, [count(1, 9), count(1, 3), count(0, 2)]);
        assert_eq!(verdict.kind, VerdictKind::TooFewAnswers);
        assert_eq!(verdict.not_heard_required, [2]);
        assert_eq!(sides.len(), 3);
        let heard = judged(&yardstick, [count(1, 9), count(1, 9), count(0, 8)]);
        assert_eq!(heard.verdict.kind, VerdictKind::BroadConsensus);
    }

    #[test]
    fn known_members_narrow_the_interval_of_their_side() {
        let members = [("council".to_owned(), 8)].into();
        let yardstick = Yardstick { members, ..Yardstick::default() };
        let counts = || [count(1, 9), count(1, 9), count(2, 6)];
        let of = |yardstick| judged(yardstick, counts()).verdict.groups[2];
        let lower = |view: rules::consensus::GroupView| view.agree_interval.expect("heard").lower;
        assert!(lower(of(&yardstick)) > lower(of(&Yardstick::default())));
    }

    #[test]
    fn nothing_shown_is_too_few_and_no_sides_is_no_verdict() {
        let few = judged(&Yardstick::default(), [count(0, 1), count(0, 1), count(0, 0)]);
        assert_eq!(few.verdict.kind, VerdictKind::TooFewAnswers);
        let choice = Item { categories: vec![Category::Consent], ..item() };
        let row = ReleasedRow { groups: vec![GroupId::new()], count: count(0, 9) };
        let released =
            Released { rows: vec![row], no_answers: vec![], withheld: false, total: None };
        assert_eq!(judge(&Yardstick::default(), &groups(), &choice, &released), None);
    }
}
