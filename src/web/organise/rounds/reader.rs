//! The words of a questionnaire for whoever organises its round.

use rules::questionnaire::{Figure, Language, Questionnaire, Texts, unfilled};

use crate::web::speech::Speech;

/// Says the texts of a questionnaire in the language of the page or the nearest it has.
pub(super) struct Reader<'a> {
    pub(super) t: Speech,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) wanted: &'a Language,
}

impl Reader<'_> {
    /// A text as it stands before anything is answered.
    pub(super) fn say(&self, texts: &Texts) -> String {
        unfilled(self.questionnaire.say(texts, self.wanted).0)
    }

    pub(super) fn figure(&self, figure: Figure) -> String {
        match figure {
            Figure::Number(number) => self.t.decimal(&number.to_string()),
            Figure::Day(day) => self.t.date(day),
        }
    }
}
