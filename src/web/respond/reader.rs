//! The words of a questionnaire as one respondent reads them.

use rules::questionnaire::{Course, Figure, Questionnaire, Texts};

use crate::web::{
    speech::Speech,
    wording::{self, Wording},
};

/// Someone who walks through a questionnaire, in the language of the page.
#[derive(Clone, Copy)]
pub(in crate::web) struct Reader<'a> {
    pub(in crate::web) t: Speech,
    pub(in crate::web) questionnaire: &'a Questionnaire,
    pub(in crate::web) course: &'a Course<'a>,
}

impl Reader<'_> {
    /// The text in their language, with their answers where it names them.
    pub(in crate::web) fn word(&self, texts: &Texts) -> Wording {
        let wanted = wording::language(self.t.lang());
        let language = self.questionnaire.language_for(&wanted);
        let asked = Wording::as_written(self.questionnaire, texts, self.t.lang());
        let text = self.course.fill(&asked.text, language, &|figure| self.figure(figure));
        Wording { text, ..asked }
    }

    /// A number or a day as their language writes it.
    pub(in crate::web) fn figure(&self, figure: Figure) -> String {
        match figure {
            Figure::Number(number) => self.t.decimal(&number.to_string()),
            Figure::Day(day) => self.t.date(day),
        }
    }
}
