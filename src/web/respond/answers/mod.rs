//! All that stands on a sheet, in the words of its questionnaire, for the respondent alone.

pub(crate) mod pdf;

use rules::questionnaire::Course;

use super::{
    reader::Reader,
    told::{Line, lines},
};
use crate::{
    questionnaire::Version,
    web::{visit::Visit, wording::Wording},
};

/// A page of the questionnaire.
pub(super) struct Section {
    pub(super) title: Wording,
    pub(super) items: Vec<Item>,
}

/// A question and what was answered.
pub(super) struct Item {
    pub(super) text: Wording,
    pub(super) lines: Vec<Line>,
}

/// Every question that was asked, with its answer or without.
pub(super) fn sections(visit: &Visit, version: &Version, course: &Course<'_>) -> Vec<Section> {
    let questionnaire = &version.questionnaire;
    let reader = Reader { t: visit.t, reads: visit.reads(), questionnaire, course };
    let sections = course.pages().map(|index| {
        let questions = course.questions_on(index).filter(|question| question.asks());
        let items = questions.map(|question| Item {
            text: reader.word(&question.text),
            lines: lines(reader, question, course.in_force().get(&question.key)),
        });
        Section { title: reader.word(&questionnaire.pages[index].title), items: items.collect() }
    });
    sections.filter(|section| !section.items.is_empty()).collect()
}
