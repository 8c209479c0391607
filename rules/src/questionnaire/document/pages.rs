//! The document from the top down to its pages.

use std::ops::RangeInclusive;

use super::{finding::Fault, place::Place, reader::Reader};
use crate::questionnaire::{
    key::Language,
    question::{Page, Questionnaire},
};

const LANGUAGES: RangeInclusive<usize> = 1..=20;
const PAGES: RangeInclusive<usize> = 1..=100;
/// How many at most is a matter of all pages together.
const QUESTIONS_ON_A_PAGE: RangeInclusive<usize> = 1..=usize::MAX;
const QUESTION_LIMIT: usize = 500;

impl Reader {
    pub(super) fn questionnaire(&mut self, place: Place<'_>) -> Option<Questionnaire> {
        let fields = self.fields(place.clone(), &["languages", "title", "pages"])?;
        let languages = self.list(&fields, "languages", LANGUAGES, Self::language);
        if languages.is_none() {
            // Which texts are missing or too many can only be said about a sound list.
            self.languages.clear();
        }
        let title = self.texts(&fields, "title");
        let pages = self.list(&fields, "pages", PAGES, Self::page);
        if self.questions > QUESTION_LIMIT {
            let (maximum, found) = (QUESTION_LIMIT, self.questions);
            self.note(&place, Fault::TooManyQuestions { maximum, found });
        }
        Some(Questionnaire { languages: languages?, title: title?, pages: pages? })
    }

    fn language(&mut self, place: Place<'_>) -> Option<Language> {
        let tag = self.text(&place)?;
        let language = self.language_tag(&place, &tag)?;
        if self.languages.contains(&language) {
            let language = language.clone();
            self.note(&place, Fault::DuplicateLanguage { language });
        } else {
            self.languages.push(language.clone());
        }
        Some(language)
    }

    fn page(&mut self, place: Place<'_>) -> Option<Page> {
        let fields = self.fields(place, &["key", "title", "questions"])?;
        let key = self.key(&fields, "pages");
        let title = self.texts(&fields, "title");
        let questions = self.list(&fields, "questions", QUESTIONS_ON_A_PAGE, Self::question);
        Some(Page { key: key?, title: title?, questions: questions? })
    }
}
