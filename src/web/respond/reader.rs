//! The words of a questionnaire as one respondent reads them.

use rules::questionnaire::{Course, Figure, Language, Questionnaire, Texts};

use crate::web::{speech::Speech, wording::Wording};

/// Someone who walks through a questionnaire.
#[derive(Clone, Copy)]
pub(in crate::web) struct Reader<'a> {
    /// The language of the page.
    pub(in crate::web) t: Speech,
    /// The language in which they read the questionnaire, if it has it.
    pub(in crate::web) reads: &'a Language,
    pub(in crate::web) questionnaire: &'a Questionnaire,
    pub(in crate::web) course: &'a Course<'a>,
}

impl Reader<'_> {
    /// The text in their language, with their answers where it names them.
    pub(in crate::web) fn word(&self, texts: &Texts) -> Wording {
        let language = self.questionnaire.language_for(self.reads);
        let written = texts.get(language).unwrap_or_default();
        let text = self.course.fill(written, language, &|figure| self.figure(figure));
        Wording::shown(text, language, self.t.lang())
    }

    /// A number or a day as their language writes it.
    pub(in crate::web) fn figure(&self, figure: Figure) -> String {
        match figure {
            Figure::Number(number) => self.t.decimal(&number.to_string()),
            Figure::Day(day) => self.t.date(day),
        }
    }
}
