//! The document from the top down to its pages.

use std::ops::RangeInclusive;

use super::{finding::Fault, place::Place, reader::Reader};
use crate::questionnaire::{
    key::Language,
    question::{Page, Questionnaire},
};

pub(super) const LANGUAGES: RangeInclusive<usize> = 1..=20;
pub(super) const PAGES: RangeInclusive<usize> = 1..=100;
/// How many at most is a matter of all pages together.
const QUESTIONS_ON_A_PAGE: RangeInclusive<usize> = 1..=usize::MAX;
const QUESTION_LIMIT: usize = 500;

pub(super) const DOCUMENT: [&str; 3] = ["languages", "title", "pages"];
pub(super) const PAGE: [&str; 5] = ["key", "title", "show_if", "questions", "skip_to"];

impl Reader {
    pub(super) fn questionnaire(&mut self, place: Place<'_>) -> Option<Questionnaire> {
        let fields = self.fields(place.clone(), &DOCUMENT)?;
        let languages = self.list(&fields, "languages", LANGUAGES, Self::language);
        if languages.is_none() {
            // Which texts are missing or too many can only be said about a sound list.
            self.languages.clear();
        }
        let title = self.texts(&fields, "title");
        let pages = self.list(&fields, "pages", PAGES, Self::page_at);
        if self.questions > QUESTION_LIMIT {
            let (maximum, found) = (QUESTION_LIMIT, self.questions);
            self.note(&place, Fault::TooManyQuestions { maximum, found });
        }
        self.settle_claims();
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

    fn page_at(&mut self, place: Place<'_>) -> Option<Page> {
        self.outline.begin_page(&place);
        let number = self.page();
        let fields = self.fields(place, &PAGE)?;
        let key = self.key(&fields, "pages");
        self.outline.name_page(key.clone());
        let title = self.texts(&fields, "title");
        let show_if = self.condition(&fields, "show_if", number);
        let questions = self.list(&fields, "questions", QUESTIONS_ON_A_PAGE, Self::question);
        let skip_to = self.skips(&fields, number);
        let can_be_hidden = !matches!(show_if, Some(None));
        self.outline.end_page(can_be_hidden, skip_to.as_deref().unwrap_or_default());
        Some(Page {
            key: key?,
            title: title?,
            show_if: show_if?,
            questions: questions?,
            skip_to: skip_to?,
        })
    }
}
