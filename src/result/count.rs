//! Counting the responses of a round, each against the version it answered.

use std::{collections::HashMap, sync::Arc};

use entity::{GroupId, QuestionnaireId};
use rules::{
    questionnaire::Questionnaire,
    tally::{Count, Item, asked_alike, items},
};

use crate::response::find::Counted;

/// One item with the counts of every group, shown or not. Only the gate sees it.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    pub(super) item: Item,
    pub(super) rows: Vec<(GroupId, Count)>,
}

/// Counts every item of the newest version.
///
/// A response to another version counts for the items that both versions ask in the same
/// way: the same keys, kind of question and number of points. Wording may differ.
pub(super) fn tally(
    newest: &Questionnaire,
    versions: &HashMap<QuestionnaireId, Arc<Questionnaire>>,
    groups: &[GroupId],
    responses: &[Counted],
) -> Vec<Tally> {
    let items = items(newest);
    let comparable: HashMap<QuestionnaireId, Vec<bool>> = versions
        .iter()
        .map(|(&id, answered)| {
            (
                id,
                items
                    .iter()
                    .map(|item| asked_alike(&item.question, item.row.as_ref(), newest, answered))
                    .collect(),
            )
        })
        .collect();
    let places: HashMap<GroupId, usize> =
        groups.iter().enumerate().map(|(place, &group)| (group, place)).collect();
    let mut tallies: Vec<Tally> = items
        .into_iter()
        .map(|item| Tally {
            rows: groups.iter().map(|&group| (group, Count::of(&item))).collect(),
            item,
        })
        .collect();
    for response in responses {
        let (Some(&place), Some(comparable)) =
            (places.get(&response.group_id), comparable.get(&response.questionnaire_id))
        else {
            continue;
        };
        for (tally, _) in tallies.iter_mut().zip(comparable).filter(|(_, alike)| **alike) {
            tally.rows[place].1.add(&tally.item, &response.answers);
        }
    }
    tallies
}

#[cfg(test)]
mod tests {
    use rules::{lifecycle::Channel, questionnaire::read, tally::Category};

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

    fn response(group: GroupId, version: QuestionnaireId, answers: &str) -> Counted {
        Counted {
            group_id: group,
            channel: Channel::Link,
            questionnaire_id: version,
            answers: serde_json::from_str(answers).expect("answers"),
        }
    }

    #[test]
    fn versions_count_together_where_they_ask_alike() {
        let old = questionnaire("{ de: a }, { de: b }", OPTIONS);
        let new = questionnaire("{ de: a }, { de: b }, { de: c }", OPTIONS);
        let [first, second] = [QuestionnaireId::new(), QuestionnaireId::new()];
        let group = GroupId::new();
        let responses = [
            response(group, first, r#"{"goal":{"rating":{"point":2}},"way":{"choice":"bus"}}"#),
            response(group, second, r#"{"goal":{"rating":{"point":2}},"way":{"choice":"tram"}}"#),
        ];
        let versions = [(first, Arc::new(old)), (second, Arc::new(new.clone()))].into();
        let tallies = tally(&new, &versions, &[group], &responses);
        assert_eq!(tallies[0].rows[0].1.by_category, [0, 1, 0], "two points are not three");
        assert_eq!(tallies[1].rows[0].1.by_category, [1, 1]);
        assert_eq!(tallies[1].item.categories[0], Category::Choice("bus".parse().expect("a key")));
    }

    #[test]
    fn each_group_is_counted_alone() {
        let version = QuestionnaireId::new();
        let asked = questionnaire("{ de: a }, { de: b }", OPTIONS);
        let [one, other] = [GroupId::new(), GroupId::new()];
        let responses = [response(other, version, r#"{"way":{"choice":"bus"}}"#)];
        let versions = [(version, Arc::new(asked.clone()))].into();
        let tallies = tally(&asked, &versions, &[one, other], &responses);
        let sizes: Vec<u64> = tallies[1].rows.iter().map(|(_, count)| count.n).collect();
        assert_eq!(sizes, [0, 1]);
    }

    fn asks(question: &str) -> Questionnaire {
        let source = format!(
            "languages: [de]\ntitle: {{ de: T }}\npages:\n- key: p\n  title: {{ de: P }}\n  questions:\n  \
             - {{ key: q, text: {{ de: Q }}, {question} }}\n"
        );
        read(&source).expect("a questionnaire")
    }

    #[test]
    fn whoever_was_not_asked_is_no_part_of_n() {
        let version = QuestionnaireId::new();
        let asked = asks("kind: yes_no");
        let group = GroupId::new();
        let answers = [r#"{"q":{"yes":true}}"#, r#"{"q":{"yes":false}}"#, "{}"];
        let responses = answers.map(|answers| response(group, version, answers));
        let versions = [(version, Arc::new(asked.clone()))].into();
        let tallies = tally(&asked, &versions, &[group], &responses);
        assert_eq!(tallies[0].rows[0].1, Count { n: 2, no_opinion: 0, by_category: vec![1, 1] });
    }
}
