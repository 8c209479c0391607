//! What holds for every course.

use proptest::prelude::*;

use super::*;
use crate::questionnaire::{
    Refusal,
    fixture::{any_answers, any_conditional_questionnaire, any_pairs, uploads},
};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn every_course_ends(questionnaire in any_conditional_questionnaire(), answers in any_answers()) {
        let course = Course::of(&questionnaire, &answers);
        let mut walked = Vec::new();
        let mut step = course.pages().next().map_or(Step::Check, Step::Page);
        while let Step::Page(page) = step {
            walked.push(page);
            prop_assert!(walked.len() <= questionnaire.pages.len());
            step = course.after(page);
        }
        prop_assert_eq!(walked, course.pages().collect::<Vec<_>>());
    }

    #[test]
    fn going_back_undoes_going_on(questionnaire in any_conditional_questionnaire(), answers in any_answers()) {
        let course = Course::of(&questionnaire, &answers);
        for page in course.pages() {
            let next = match course.after(page) {
                Step::Page(next) => next,
                Step::Check => questionnaire.pages.len(),
            };
            prop_assert_eq!(course.before(next), Some(page));
            if let Some(previous) = course.before(page) {
                prop_assert_eq!(course.after(previous), Step::Page(page));
            }
        }
    }

    #[test]
    fn answers_out_of_force_have_no_effect(
        questionnaire in any_conditional_questionnaire(),
        answers in any_answers(),
    ) {
        let course = Course::of(&questionnaire, &answers);
        let again = Course::of(&questionnaire, course.in_force());
        prop_assert_eq!(&again.pages, &course.pages);
        prop_assert_eq!(&again.asked, &course.asked);
        prop_assert_eq!(again.in_force(), course.in_force());
        prop_assert!(again.out_of_force().is_empty());
        // What is merely hidden is not refused, and what nobody asks for is not missed.
        let mut known = answers.clone();
        questionnaire.retain_known(&mut known);
        prop_assert_eq!(check(&questionnaire, &known), check(&questionnaire, course.in_force()));
    }

    /// Page by page, as a respondent sends them, nothing is kept that is refused later.
    #[test]
    fn a_sheet_filled_page_by_page_is_accepted(
        questionnaire in any_conditional_questionnaire(),
        mut draft in any_answers(),
        form in any_pairs(),
        seed in any::<u64>(),
    ) {
        questionnaire.retain_known(&mut draft);
        for index in 0..questionnaire.pages.len() {
            let before = draft.clone();
            let Some(page) = Course::of(&questionnaire, &draft).page(index, seed) else {
                continue;
            };
            let reading = read_page(&page, &form, &uploads());
            let read = reading.answers.clone();
            draft.replace_page(&page, reading.answers);
            let course = Course::of(&questionnaire, &draft);
            for question in &page.questions {
                prop_assert_eq!(course.in_force().get(&question.key), read.get(&question.key));
            }
            for (_, problem) in check(&questionnaire, &draft).iter().filter(|(page, _)| *page == index) {
                prop_assert!(matches!(problem.what, Refusal::Missing | Refusal::ConsentMissing));
            }
            for (key, answer) in before.iter() {
                let elsewhere = page.questions.iter().all(|question| question.key != *key);
                prop_assert!(!elsewhere || draft.get(key) == Some(answer));
            }
        }
    }

    #[test]
    fn an_answer_in_force_comes_back_from_its_form(
        questionnaire in any_conditional_questionnaire(),
        answers in any_answers(),
        seed in any::<u64>(),
    ) {
        let course = Course::of(&questionnaire, &answers);
        let refused: Vec<Key> = check(&questionnaire, course.in_force())
            .into_iter()
            .filter(|(_, problem)| problem.what != Refusal::Missing)
            .map(|(_, problem)| problem.question)
            .collect();
        for index in course.pages() {
            let page = course.page(index, seed).expect("a page of the course");
            for question in page.questions.iter().filter(|question| !refused.contains(&question.key)) {
                if let Some(answer) = course.in_force().get(&question.key) {
                    let reading = read_page(&page, &to_pairs(question, answer), &uploads());
                    prop_assert_eq!(reading.answers.get(&question.key), Some(answer));
                }
            }
        }
    }
}
