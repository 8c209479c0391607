//! A question as a form shows it: its words, its controls, and what was entered so far.
//!
//! Ids of elements begin with `q_` and join keys by `_`, which no key contains, so that none
//! meets another or one of the layout.

use rules::questionnaire::{
    Answers, Choice, Key, Kind, Page, Question, Questionnaire, Rating, Row, Scale, Texts,
    field_name, question_count, questions_before, to_pairs,
};

use crate::web::{
    speech::{Lang, Speech},
    wording::Wording,
};

/// The pairs of a form, as sent or as they would be sent. Names that are no answers begin with
/// `_`, as no key does.
pub(super) type Pairs = [(String, String)];

/// What a form sent under this name.
pub(super) fn sent<'a>(pairs: &'a Pairs, name: &str) -> Option<&'a str> {
    pairs.iter().find(|(sent, _)| sent == name).map(|(_, value)| value.as_str())
}

pub(super) struct Field {
    /// The name under which the form sends it.
    pub(super) name: String,
    pub(super) id: String,
    pub(super) text: Wording,
    pub(super) help: Wording,
    pub(super) optional: bool,
    pub(super) control: Control,
}

pub(super) enum Control {
    Passage,
    One(Vec<Opt>),
    Any { options: Vec<Opt>, at_most: Option<usize> },
    Grid { points: usize, head: Vec<Wording>, rows: Vec<Line> },
    Words { value: String, limit: usize },
    Prose { value: String, limit: usize },
}

/// Something that can be chosen.
pub(super) struct Opt {
    pub(super) id: String,
    pub(super) value: String,
    pub(super) text: Wording,
    pub(super) chosen: bool,
    /// Stands apart from a scale.
    pub(super) apart: bool,
}

/// A row of a matrix.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) id: String,
    pub(super) text: Wording,
    pub(super) help: Wording,
    pub(super) options: Vec<Opt>,
}

impl Field {
    pub(super) fn asks(&self) -> bool {
        !matches!(self.control, Control::Passage)
    }
}

/// Whether a page is one question, which then is its heading.
pub(super) fn is_single(fields: &[Field]) -> bool {
    matches!(fields, [only] if only.asks())
}

/// Which questions these are, of how many. Every page is asked of everyone, so the count holds.
pub(super) fn counter(t: Speech, questionnaire: &Questionnaire, index: usize) -> String {
    let first = questions_before(questionnaire, index) + 1;
    let last = questions_before(questionnaire, index + 1);
    let all = ("questions", question_count(questionnaire).into());
    match last.cmp(&first) {
        std::cmp::Ordering::Less => t.with(
            "respond-page-of",
            &[("page", (index + 1).into()), ("pages", questionnaire.pages.len().into())],
        ),
        std::cmp::Ordering::Equal => {
            t.with("respond-question-of", &[("question", last.into()), all])
        }
        std::cmp::Ordering::Greater => {
            t.with("respond-questions-of", &[("first", first.into()), ("last", last.into()), all])
        }
    }
}

/// The fields of a page, filled with these pairs.
pub(super) fn fields(
    questionnaire: &Questionnaire,
    page: &Page,
    pairs: &Pairs,
    lang: Lang,
) -> Vec<Field> {
    let form = Form { questionnaire, pairs, lang };
    page.questions.iter().map(|question| form.field(question)).collect()
}

/// The pairs that a form of this page would send for the answers given so far.
pub(super) fn pairs_of(page: &Page, answers: &Answers) -> Vec<(String, String)> {
    let questions = page.questions.iter();
    let answered = questions.filter_map(|question| Some((question, answers.get(&question.key)?)));
    answered.flat_map(|(question, answer)| to_pairs(question, answer)).collect()
}

/// The id of a question's group or control, or of one of its rows.
pub(super) fn id(question: &Key, row: Option<&Key>) -> String {
    match row {
        Some(row) => format!("q_{question}_{row}"),
        None => format!("q_{question}"),
    }
}

/// The id of the control to go to in order to answer a question or one of its rows.
pub(super) fn first_control(question: &Question, row: Option<&Key>) -> String {
    let id = id(&question.key, row);
    let first = match &question.kind {
        Kind::SingleChoice { options } | Kind::MultipleChoice { options, .. } => {
            options.first().map(|option| option.key.to_string())
        }
        Kind::Scale { scale } | Kind::Matrix { scale, .. } => Some(scale.points.len().to_string()),
        Kind::Information | Kind::ShortText { .. } | Kind::LongText { .. } => None,
    };
    first.map_or_else(|| id.clone(), |first| format!("{id}_{first}"))
}

struct Form<'a> {
    questionnaire: &'a Questionnaire,
    pairs: &'a Pairs,
    lang: Lang,
}

impl Form<'_> {
    fn field(&self, question: &Question) -> Field {
        let name = field_name(&question.key, None);
        let id = id(&question.key, None);
        let control = match &question.kind {
            Kind::Information => Control::Passage,
            Kind::SingleChoice { options } => Control::One(self.choices(&name, &id, options)),
            Kind::MultipleChoice { options, at_most } => {
                Control::Any { options: self.choices(&name, &id, options), at_most: *at_most }
            }
            Kind::Scale { scale } => Control::One(self.scale(&name, &id, scale)),
            Kind::Matrix { rows, scale } => self.grid(&question.key, rows, scale),
            Kind::ShortText { limit } => Control::Words { value: self.typed(&name), limit: *limit },
            Kind::LongText { limit } => Control::Prose { value: self.typed(&name), limit: *limit },
        };
        let (text, help) = (self.word(&question.text), self.word(&question.help));
        Field { name, id, text, help, optional: question.asks() && !question.required, control }
    }

    fn grid(&self, question: &Key, rows: &[Row], scale: &Scale) -> Control {
        let points = scale.points.len();
        let head =
            scale.points.iter().rev().chain(&scale.no_opinion).map(|it| self.word(it)).collect();
        let rows = rows.iter().map(|row| {
            let name = field_name(question, Some(&row.key));
            let id = id(question, Some(&row.key));
            let options = self.scale(&name, &id, scale);
            Line { name, id, text: self.word(&row.text), help: self.word(&row.help), options }
        });
        Control::Grid { points, head, rows: rows.collect() }
    }

    fn choices(&self, name: &str, id: &str, choices: &[Choice]) -> Vec<Opt> {
        let option = |choice: &Choice| self.option(name, id, choice.key.to_string(), &choice.text);
        choices.iter().map(option).collect()
    }

    /// The points from the most to the least, then the answer that stands apart.
    fn scale(&self, name: &str, id: &str, scale: &Scale) -> Vec<Opt> {
        let points = scale.points.iter().enumerate().rev();
        let mut options: Vec<Opt> = points
            .map(|(index, text)| self.option(name, id, (index + 1).to_string(), text))
            .collect();
        if let Some(text) = &scale.no_opinion {
            let option = self.option(name, id, Rating::NoOpinion.to_string(), text);
            options.push(Opt { apart: true, ..option });
        }
        options
    }

    fn option(&self, name: &str, id: &str, value: String, text: &Texts) -> Opt {
        let chosen = self.pairs.iter().any(|(sent, with)| sent == name && *with == value);
        Opt { id: format!("{id}_{value}"), value, text: self.word(text), chosen, apart: false }
    }

    fn typed(&self, name: &str) -> String {
        sent(self.pairs, name).unwrap_or_default().to_owned()
    }

    fn word(&self, texts: &Texts) -> Wording {
        Wording::asked(self.questionnaire, texts, self.lang)
    }
}
