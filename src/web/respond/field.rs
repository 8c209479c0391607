//! A question as a form shows it: its words, its controls, and what was entered so far.
//!
//! Ids of elements begin with `q_` and join keys by `_`, which no key contains, so that none
//! meets another or one of the layout.

mod build;
mod hint;

use rules::questionnaire::{Answers, Key, Kind, Page, Question, to_pairs};

use super::reader::Reader;
use crate::web::{speech::Speech, wording::Wording};

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
    /// How to answer, if the controls do not say it.
    pub(super) hint: Option<String>,
    pub(super) optional: bool,
    pub(super) control: Control,
}

pub(super) enum Control {
    Passage,
    /// One of a few, with own words as the last if they are offered.
    One {
        options: Vec<Opt>,
        own: Option<Own>,
    },
    /// One of many, in a list that can be searched by typing.
    List(Vec<Opt>),
    Any {
        options: Vec<Opt>,
        own: Option<Own>,
    },
    /// The same options for each row; of several, any may be ticked.
    Grid {
        several: bool,
        points: usize,
        head: Vec<Wording>,
        rows: Vec<Line>,
    },
    /// A figure beside each option.
    Figures {
        entries: Vec<Entry>,
        unit: Wording,
    },
    /// One line.
    Words {
        value: String,
        expects: Expected,
        unit: Wording,
    },
    /// Several lines.
    Prose {
        value: String,
    },
    Day([Entry; 3]),
    /// Files that are there, and a way to add some.
    Files {
        files: Vec<Filed>,
        upload: UploadField,
        /// Why no more can be added, once there are as many as may be.
        full: Option<String>,
        several: bool,
        /// The attribute `accept`.
        accept: String,
    },
    Tick(Opt),
}

/// A file that was handed in.
pub(super) struct Filed {
    pub(super) name: String,
    pub(super) size: String,
    /// Seen from the page of the question.
    pub(super) href: String,
    /// The box that asks to remove it.
    pub(super) remove: Opt,
}

/// Where files are chosen.
pub(super) struct UploadField {
    pub(super) id: String,
    pub(super) name: String,
    /// Under which name the form says what to remove.
    pub(super) remove: String,
    pub(super) label: String,
}

/// What is typed into a line, so that a phone shows the right keys.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    Text,
    Whole,
    Decimal,
    Email,
}

impl Expected {
    /// The attribute `inputmode`.
    pub(super) fn keys(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Whole => "numeric",
            Self::Decimal => "decimal",
            Self::Email => "email",
        }
    }

    /// The attribute `autocomplete`.
    pub(super) fn remembered(self) -> &'static str {
        if self == Self::Email { "email" } else { "off" }
    }
}

/// Something that can be chosen.
pub(super) struct Opt {
    pub(super) id: String,
    pub(super) value: String,
    pub(super) text: Wording,
    pub(super) chosen: bool,
    /// Stands apart from the others.
    pub(super) apart: bool,
}

/// The option whose words are the respondent's own.
pub(super) struct Own {
    pub(super) option: Opt,
    pub(super) words: Entry,
}

/// A short text field with its own label.
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) id: String,
    /// Under which id its problem is told.
    pub(super) error: String,
    /// Whether the group tells it, for all its fields at once.
    pub(super) shared: bool,
    pub(super) text: Wording,
    pub(super) value: String,
    /// How many characters it is wide.
    pub(super) width: usize,
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

    pub(super) fn takes_files(&self) -> bool {
        matches!(self.control, Control::Files { .. })
    }

    /// The control that the words of the question label; empty if they head a group.
    pub(super) fn labels(&self) -> &str {
        match self.control {
            Control::List(_) | Control::Words { .. } | Control::Prose { .. } => &self.id,
            _ => "",
        }
    }
}

/// Whether a page is one question, which then is its heading.
pub(super) fn is_single(fields: &[Field]) -> bool {
    matches!(fields, [only] if only.asks())
}

/// The fields of a page as it is shown to one respondent, filled with these pairs.
pub(super) fn fields(reader: Reader<'_>, page: &Page, pairs: &Pairs) -> Vec<Field> {
    let form = build::Form { reader, pairs };
    page.questions.iter().map(|question| form.field(question)).collect()
}

/// The pairs that a form of this page would send for the answers given so far.
pub(super) fn pairs_of(page: &Page, answers: &Answers) -> Vec<(String, String)> {
    let questions = page.questions.iter();
    let answered = questions.filter_map(|question| Some((question, answers.get(&question.key)?)));
    answered.flat_map(|(question, answer)| to_pairs(question, answer)).collect()
}

/// The same as somebody types them who writes the language of the page: 2,5 in German.
pub(super) fn typed_pairs(t: Speech, page: &Page, answers: &Answers) -> Vec<(String, String)> {
    let is_number = |name: &str| {
        let mut questions = page.questions.iter();
        questions.any(|it| matches!(it.kind, Kind::Number(_)) && it.key.as_str() == name)
    };
    let typed = |(name, value): (String, String)| match is_number(&name) {
        true => (name, t.as_typed(&value)),
        false => (name, value),
    };
    pairs_of(page, answers).into_iter().map(typed).collect()
}

/// The id of a question's group or control, or of one of its parts.
pub(super) fn id(question: &Key, part: Option<&Key>) -> String {
    match part {
        Some(part) => format!("q_{question}_{part}"),
        None => format!("q_{question}"),
    }
}

/// The id of the field for own words, beside the option that stands for them.
fn own_words_id(question: &Key) -> String {
    format!("{}__words", id(question, Some(&Key::other())))
}

/// The id of the control to go to in order to answer a question or one of its parts.
pub(super) fn first_control(question: &Question, part: Option<&Key>) -> String {
    let id = id(&question.key, part);
    let is_own_words = part.is_some_and(|part| *part == Key::other());
    let first = match &question.kind {
        Kind::SingleChoice { .. } | Kind::MultipleChoice { .. } if is_own_words => {
            return own_words_id(&question.key);
        }
        Kind::SingleChoice { options, other } if build::is_long(options, other.as_ref()) => None,
        Kind::Ranking { .. } | Kind::Points { .. } if part.is_some() => None,
        Kind::Scale { scale } | Kind::Matrix { scale, .. } => {
            Some(scale.points.count().to_string())
        }
        Kind::Statements { .. } => Some("agree".to_owned()),
        Kind::YesNo | Kind::Consent => Some("yes".to_owned()),
        Kind::Date { .. } => Some("day".to_owned()),
        Kind::Files { .. } => Some("upload".to_owned()),
        kind => kind.options().and_then(|options| Some(options.first()?.key.to_string())),
    };
    first.map_or_else(|| id.clone(), |first| format!("{id}_{first}"))
}

/// Which questions these are, of how many: the name of the page instead where answers decide
/// how many there will be.
pub(super) fn counter(reader: Reader<'_>, index: usize) -> String {
    let Reader { t, course, questionnaire, .. } = reader;
    if questionnaire.branches() {
        let title = questionnaire.pages.get(index).map(|page| reader.word(&page.title).text);
        return title.unwrap_or_default();
    }
    let first = course.questions_before(index) + 1;
    let last = course.questions_before(index + 1);
    let all = ("questions", course.question_count().into());
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
