//! The words of a questionnaire as one respondent reads them.

use rules::questionnaire::{Course, Figure, Questionnaire, Texts};

use crate::web::{
    speech::Speech,
    wording::{self, Wording},
};

/// Someone who walks through a questionnaire, in the language of the page.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) t: Speech,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) course: &'a Course<'a>,
}

impl Reader<'_> {
    /// The text in their language, with their answers where it names them.
    pub(super) fn word(&self, texts: &Texts) -> Wording {
        let wanted = wording::language(self.t.lang());
        let language = self.questionnaire.language_for(&wanted);
        let asked = Wording::as_written(self.questionnaire, texts, self.t.lang());
        let text = self.course.fill(&asked.text, language, &|figure| self.figure(figure));
        Wording { text, ..asked }
    }

    /// A number or a day as their language writes it.
    pub(super) fn figure(&self, figure: Figure) -> String {
        match figure {
            Figure::Number(number) => self.t.decimal(&number.to_string()),
            Figure::Day(day) => self.t.date(day),
        }
    }
}
