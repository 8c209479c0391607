//! Where questions stand, whoever is asked, and on which answers it depends that they are asked.

use std::collections::BTreeSet;

use super::{
    key::Key,
    kind::{Entry, Listed},
    logic::{Condition, Target},
    question::{Page, Question, Questionnaire},
};

/// The index of the page on which a question stands.
pub fn page_of(questionnaire: &Questionnaire, question: &Key) -> Option<usize> {
    questionnaire.pages.iter().position(|page| page.questions.iter().any(|q| q.key == *question))
}

/// How many questions there are at most, if every one is asked. Information does not
/// count.
pub fn question_count(questionnaire: &Questionnaire) -> usize {
    questionnaire.questions().filter(|question| question.asks()).count()
}

/// The questions whose answers decide whether a question, or any part of it, is asked, in their
/// order.
pub fn deciding<'q>(questionnaire: &'q Questionnaire, question: &Key) -> Vec<&'q Question> {
    let Some(index) = page_of(questionnaire, question) else { return vec![] };
    let page = &questionnaire.pages[index];
    let mut deciding = BTreeSet::new();
    let earlier = &questionnaire.pages[..index];
    let skips = earlier.iter().flat_map(|page| &page.skip_to).filter(|skip| match &skip.to {
        Target::End => true,
        Target::Page(key) => !is_reached(questionnaire, index, key),
    });
    let skips = skips.map(|skip| skip.condition.as_ref());
    for condition in skips.chain([page.show_if.as_ref()]).flatten() {
        deciding.extend(tested(condition));
    }
    if let Some(asked) = page.questions.iter().find(|it| it.key == *question) {
        deciding.extend(asked.show_if.iter().flat_map(tested));
        deciding.extend(asked.kind.options().into_iter().flat_map(of_list));
        deciding.extend(asked.kind.rows().into_iter().flat_map(of_list));
    }
    questionnaire.questions().filter(|it| deciding.contains(&it.key)).collect()
}

/// Whether whoever goes to the page of this key has not passed the page of this index.
fn is_reached(questionnaire: &Questionnaire, index: usize, key: &Key) -> bool {
    let named = |page: &Page| page.key == *key;
    questionnaire.pages.iter().position(named).is_some_and(|target| target <= index)
}

fn tested(condition: &Condition) -> Vec<&Key> {
    condition.tests().into_iter().map(|test| &test.question).collect()
}

fn of_list<T: Entry>(list: &Listed<T>) -> Vec<&Key> {
    let conditions = list.iter().filter_map(|entry| entry.show_if()).flat_map(tested);
    conditions.chain(list.carried().map(|carried| &carried.question)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{
        fixture::{example, key},
        read,
    };

    #[test]
    fn a_question_has_its_page() {
        let questionnaire = example();
        assert_eq!(page_of(&questionnaire, &key("goals")), Some(1));
        assert_eq!(page_of(&questionnaire, &key("welcome")), None);
    }

    #[test]
    fn information_is_no_question() {
        assert_eq!(question_count(&example()), 6);
    }

    #[test]
    fn the_answers_that_decide_over_a_question_are_known() {
        let document = r#"
languages: [de]
title: { de: T }
pages:
- key: one
  title: { de: Eins }
  questions:
  - { key: hurry, kind: yes_no, text: { de: Eilig } }
  - { key: far, kind: yes_no, text: { de: Weit } }
  skip_to: [{ to: three, if: { question: hurry, is: "yes" } }]
- key: two
  title: { de: Zwei }
  questions:
  - key: ways
    kind: multiple_choice
    text: { de: Womit }
    options:
    - { key: bus, text: { de: Bus } }
    - { key: tram, text: { de: Bahn }, show_if: { question: far, is: "yes" } }
- key: three
  title: { de: Drei }
  show_if: { not: { question: far, is: "no" } }
  questions:
  - { key: best, kind: single_choice, text: { de: Am besten }, options_from: { question: ways, take: chosen } }
"#;
        let questionnaire = read(document).expect("a questionnaire");
        let deciding = |question| -> Vec<_> {
            let deciding = deciding(&questionnaire, &key(question)).into_iter();
            deciding.map(|question| question.key.as_str()).collect()
        };
        assert_eq!(deciding("hurry"), [""; 0]);
        assert_eq!(deciding("ways"), ["hurry", "far"]);
        assert_eq!(deciding("best"), ["far", "ways"]);
        assert_eq!(deciding("welcome"), [""; 0]);
    }
}
