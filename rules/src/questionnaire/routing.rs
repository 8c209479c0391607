//! Which page comes next.

use super::{key::Key, question::Questionnaire};

/// Where a respondent goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The page with this index.
    Page(usize),
    /// The summary before submitting.
    Check,
}

/// What follows the page with this index.
pub fn after(questionnaire: &Questionnaire, page: usize) -> Step {
    match page.checked_add(1) {
        Some(next) if next < questionnaire.pages.len() => Step::Page(next),
        _ => Step::Check,
    }
}

/// What precedes the page; nothing precedes the first. Before the summary, which is
/// counted as the page after the last, comes the last.
pub fn before(questionnaire: &Questionnaire, page: usize) -> Option<usize> {
    let last = questionnaire.pages.len().checked_sub(1)?;
    page.checked_sub(1).map(|previous| previous.min(last))
}

/// The index of the page on which a question stands.
pub fn page_of(questionnaire: &Questionnaire, question: &Key) -> Option<usize> {
    questionnaire.pages.iter().position(|page| page.questions.iter().any(|q| q.key == *question))
}

/// How many questions stand on earlier pages. Information does not count.
pub fn questions_before(questionnaire: &Questionnaire, page: usize) -> usize {
    let earlier = questionnaire.pages.iter().take(page);
    earlier.flat_map(|page| &page.questions).filter(|question| question.asks()).count()
}

/// How many questions there are in all. Information does not count.
pub fn question_count(questionnaire: &Questionnaire) -> usize {
    questions_before(questionnaire, questionnaire.pages.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::fixture::{example, key};

    #[test]
    fn pages_follow_each_other_and_end_with_the_summary() {
        let questionnaire = example();
        assert_eq!(after(&questionnaire, 0), Step::Page(1));
        assert_eq!(after(&questionnaire, 1), Step::Page(2));
        assert_eq!(after(&questionnaire, 2), Step::Check);
        assert_eq!(after(&questionnaire, usize::MAX), Step::Check);
        assert_eq!(before(&questionnaire, 0), None);
        assert_eq!(before(&questionnaire, 2), Some(1));
        assert_eq!(before(&questionnaire, 3), Some(2));
        assert_eq!(before(&questionnaire, 99), Some(2));
    }

    #[test]
    fn a_question_has_its_page() {
        let questionnaire = example();
        assert_eq!(page_of(&questionnaire, &key("goals")), Some(1));
        assert_eq!(page_of(&questionnaire, &key("welcome")), None);
    }

    #[test]
    fn information_is_no_question() {
        let questionnaire = example();
        let counts: Vec<usize> =
            (0..4).map(|page| questions_before(&questionnaire, page)).collect();
        assert_eq!(counts, [0, 1, 3, 6]);
        assert_eq!(question_count(&questionnaire), 6);
    }
}
