//! What a round has answered, by group: what its index knows, and the ballots that still wait.

use std::collections::HashMap;

use entity::GroupId;
use index::{Asked, Index};
use rules::{
    lifecycle::Channel,
    tally::{Count, Item},
};

use crate::response::find::Counted;

/// One item with the counts of every group, shown or not. Only the gate sees it.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    pub(super) item: Item,
    pub(super) rows: Vec<(GroupId, Count)>,
}

/// How many responses of each group came in by each channel.
pub(super) type Sizes = HashMap<(GroupId, Channel), u64>;

/// All that is counted, in the order of the questionnaire. Each response counts as its version asks:
/// for the items that this and the newest ask in the same way.
#[derive(Clone, Debug)]
pub(super) struct Tallies {
    pub(super) items: Vec<Tally>,
    pub(super) sizes: Sizes,
}

impl Tallies {
    pub(super) fn of(index: &Index, groups: &[GroupId]) -> Self {
        let tally =
            |item: &Item| Tally { item: item.clone(), rows: Vec::with_capacity(groups.len()) };
        let mut items: Vec<Tally> = index.items().iter().map(tally).collect();
        let mut sizes = Sizes::new();
        for &group in groups {
            for (tally, count) in items.iter_mut().zip(index.counts(group.0)) {
                tally.rows.push((group, count));
            }
            for channel in [Channel::Link, Channel::Open] {
                sizes.insert((group, channel), index.number(group.0, channel));
            }
        }
        Self { items, sizes }
    }

    /// Counts a ballot that no index knows yet; `asked` is that of its version.
    pub(super) fn add(&mut self, ballot: &Counted, asked: &Asked) {
        *self.sizes.entry((ballot.group_id, ballot.channel)).or_default() += 1;
        for (at, Tally { item, rows }) in self.items.iter_mut().enumerate() {
            let row = rows.iter_mut().find(|(group, _)| *group == ballot.group_id);
            if let Some((_, count)) = row.filter(|_| asked.item(at)) {
                count.add(item, &ballot.answers);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::NaiveDate;
    use entity::{QuestionnaireId, ResponseId};
    use index::Response;
    use rules::{
        questionnaire::{Questionnaire, read},
        tally::Category,
    };

    use super::*;

    fn questionnaire(scale: &str, options: &str) -> Questionnaire {
        let source = format!(
            "languages: [de]\ntitle: {{ de: T }}\npages:\n- key: p\n  title: {{ de: P }}\n  questions:\n  \
             - {{ key: goal, kind: scale, required: false, text: {{ de: Q }}, scale: {{ points: [{scale}] }} }}\n  \
             - {{ key: way, kind: single_choice, required: false, text: {{ de: Q }}, options: [{options}] }}\n"
        );
        read(&source).expect("a questionnaire")
    }

    const OPTIONS: &str = "{ key: bus, text: { de: B } }, { key: tram, text: { de: T } }";

    fn ballot(group_id: GroupId, answers: &str) -> Counted {
        Counted {
            group_id,
            channel: Channel::Link,
            questionnaire_id: QuestionnaireId::new(),
            answers: serde_json::from_str(answers).expect("answers"),
        }
    }

    fn put(index: &mut Index, ballot: &Counted, asked: &Asked) {
        let response = Response {
            id: ResponseId::random().0,
            group: ballot.group_id.0,
            channel: ballot.channel,
            organisation: None,
            day: NaiveDate::default(),
            language: None,
            answers: &ballot.answers,
        };
        index.put(&response, asked);
    }

    #[test]
    fn ballots_that_wait_and_stored_responses_count_together_where_versions_ask_alike() {
        let old = questionnaire("{ de: a }, { de: b }", OPTIONS);
        let new = questionnaire("{ de: a }, { de: b }, { de: c }", OPTIONS);
        let mut index = Index::of(Arc::new(new.clone()));
        let [before, now] = [&old, &new].map(|version| index.asked_in(version));
        let group = GroupId::new();
        let bus = ballot(group, r#"{"goal":{"rating":{"point":2}},"way":{"choice":"bus"}}"#);
        let tram = ballot(group, r#"{"goal":{"rating":{"point":2}},"way":{"choice":"tram"}}"#);
        put(&mut index, &bus, &before);
        let mut tallies = Tallies::of(&index, &[group]);
        tallies.add(&tram, &now);
        let items = &tallies.items;
        assert_eq!(items[0].rows[0].1.by_category, [0, 1, 0], "two points are not three");
        assert_eq!(items[1].rows[0].1.by_category, [1, 1]);
        assert_eq!(items[1].item.categories[0], Category::Choice("bus".parse().expect("a key")));
        assert_eq!(tallies.sizes[&(group, Channel::Link)], 2);
    }

    #[test]
    fn each_group_is_counted_alone_and_whoever_was_not_asked_is_no_part_of_n() {
        let asked = questionnaire("{ de: a }, { de: b }", OPTIONS);
        let mut index = Index::of(Arc::new(asked.clone()));
        let everything = index.asked_in(&asked);
        let [one, other] = [GroupId::new(), GroupId::new()];
        put(&mut index, &ballot(other, r#"{"way":{"choice":"bus"}}"#), &everything);
        let mut tallies = Tallies::of(&index, &[one, other]);
        tallies.add(&ballot(other, "{}"), &everything);
        let sizes: Vec<u64> = tallies.items[1].rows.iter().map(|(_, count)| count.n).collect();
        assert_eq!(sizes, [0, 1]);
        assert_eq!(tallies.sizes[&(other, Channel::Link)], 2);
    }
}
