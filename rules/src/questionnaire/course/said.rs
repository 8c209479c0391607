//! Texts in which an earlier answer is said.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Course;
use crate::questionnaire::{
    answer::{Answer, Rating},
    key::{Key, Language},
    kind::{Kind, PointLabel},
    logic::{Piece, pieces},
    text::Texts,
};

/// An answer that each language writes in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    Number(Decimal),
    Day(NaiveDate),
}

/// In which language, and how, answers are said.
struct Speech<'s> {
    language: &'s Language,
    write: &'s dyn Fn(Figure) -> String,
}

/// How often what is said may itself have an answer to say: the label of an option can.
const DEPTH: usize = 4;

impl Course<'_> {
    /// The text with the respondent's answers in the place of `{{question}}`.
    ///
    /// `text` is the wording in `language`, in which chosen options are said as well;
    /// `write` says numbers and days. What the respondent typed is said as it is: braces
    /// in it mean nothing.
    pub fn fill(
        &self,
        text: &str,
        language: &Language,
        write: &dyn Fn(Figure) -> String,
    ) -> String {
        self.fill_within(DEPTH, text, &Speech { language, write })
    }

    fn fill_within(&self, depth: usize, text: &str, speech: &Speech<'_>) -> String {
        let Some(pieces) = pieces(text).ok().filter(|_| depth > 0) else {
            return text.to_owned();
        };
        let say = |piece| match piece {
            Piece::Plain(part) => part.to_owned(),
            Piece::Answer { question, otherwise } => {
                self.said(depth, &question, speech).unwrap_or_else(|| otherwise.to_owned())
            }
        };
        pieces.into_iter().map(say).collect()
    }

    /// The answer in force, in words; none if there is none, or it is not one to be said.
    fn said(&self, depth: usize, question: &Key, speech: &Speech<'_>) -> Option<String> {
        let label = |texts: &Texts| {
            let (text, _) = self.questionnaire.say(texts, speech.language);
            self.fill_within(depth - 1, text, speech)
        };
        let kind = &self.question(question)?.kind;
        match (kind, self.in_force.get(question)?) {
            (_, Answer::Choice(chosen)) => Some(label(&kind.options()?.find(chosen)?.text)),
            (_, Answer::Other(text) | Answer::Text(text)) => Some(text.clone()),
            (_, Answer::Number(number)) => Some((speech.write)(Figure::Number(*number))),
            (_, Answer::Date(day)) => Some((speech.write)(Figure::Day(*day))),
            (Kind::Scale { scale }, Answer::Rating(Rating::Point(point))) => {
                match scale.points.label(*point)? {
                    PointLabel::Words(texts) => Some(label(texts)),
                    PointLabel::Number(number, _) => {
                        Some((speech.write)(Figure::Number(number.into())))
                    }
                }
            }
            (Kind::Scale { scale }, Answer::Rating(Rating::NoOpinion)) => {
                scale.no_opinion.as_ref().map(label)
            }
            _ => None,
        }
    }
}

/// The text as it stands without any answers, for lists of questions and figures.
pub fn unfilled(text: &str) -> String {
    let Ok(pieces) = pieces(text) else {
        return text.to_owned();
    };
    let say = |piece| match piece {
        Piece::Plain(part) => part,
        Piece::Answer { otherwise, .. } => otherwise,
    };
    pieces.into_iter().map(say).collect()
}
