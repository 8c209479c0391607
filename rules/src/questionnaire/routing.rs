//! Where questions stand, whoever is asked.

use super::{key::Key, question::Questionnaire};

/// The index of the page on which a question stands.
pub fn page_of(questionnaire: &Questionnaire, question: &Key) -> Option<usize> {
    questionnaire.pages.iter().position(|page| page.questions.iter().any(|q| q.key == *question))
}

/// How many questions there are at most, if every one is asked. Information does not
/// count.
pub fn question_count(questionnaire: &Questionnaire) -> usize {
    questionnaire.questions().filter(|question| question.asks()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::fixture::{example, key};

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
}
