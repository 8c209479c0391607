//! A questionnaire to read through: every page and question with what can be answered.

use rules::questionnaire::{Kind, Language, Question, Questionnaire, Texts, question_count};

use crate::{
    questionnaire::Version,
    web::{
        speech::{Lang, Speech},
        wording,
    },
};

/// A version of a questionnaire in the language of the page or the nearest it has.
pub(super) struct Sheet {
    pub(super) version: i32,
    pub(super) title: String,
    pub(super) questions: usize,
    /// The language in which it is shown.
    pub(super) lang: String,
    /// Whether that is another than the page's.
    pub(super) foreign: bool,
    pub(super) languages: String,
    pub(super) pages: Vec<SheetPage>,
}

/// One page.
pub(super) struct SheetPage {
    pub(super) title: String,
    pub(super) questions: Vec<SheetQuestion>,
}

/// One question or passage.
pub(super) struct SheetQuestion {
    pub(super) text: String,
    pub(super) help: String,
    /// How it is answered, and whether it must be.
    pub(super) kind: String,
    pub(super) rows: Vec<String>,
    pub(super) options: Vec<String>,
}

impl Sheet {
    pub(super) fn of(t: Speech, version: &Version) -> Self {
        let questionnaire = &version.questionnaire;
        let wanted = wording::language(t.lang());
        let reader = Reader { t, questionnaire, wanted: &wanted };
        let shown = questionnaire.language_for(&wanted);
        let names: Vec<&str> = questionnaire.languages.iter().map(name).collect();
        Self {
            version: version.number,
            title: reader.say(&questionnaire.title),
            questions: question_count(questionnaire),
            lang: shown.to_string(),
            foreign: *shown != wanted,
            languages: names.join(", "),
            pages: questionnaire
                .pages
                .iter()
                .map(|page| SheetPage {
                    title: reader.say(&page.title),
                    questions: page.questions.iter().map(|it| reader.question(it)).collect(),
                })
                .collect(),
        }
    }
}

/// What a language calls itself, if the interface knows it.
fn name(language: &Language) -> &str {
    language.as_str().parse().map_or(language.as_str(), |known: Lang| known.own_name())
}

struct Reader<'a> {
    t: Speech,
    questionnaire: &'a Questionnaire,
    wanted: &'a Language,
}

impl Reader<'_> {
    fn say(&self, texts: &Texts) -> String {
        self.questionnaire.say(texts, self.wanted).0.to_owned()
    }

    fn question(&self, question: &Question) -> SheetQuestion {
        let (rows, options) = match &question.kind {
            Kind::Information | Kind::ShortText { .. } | Kind::LongText { .. } => (vec![], vec![]),
            Kind::SingleChoice { options } | Kind::MultipleChoice { options, .. } => {
                (vec![], options.iter().map(|option| self.say(&option.text)).collect())
            }
            Kind::Scale { scale } => (vec![], self.points(scale)),
            Kind::Matrix { rows, scale } => {
                (rows.iter().map(|row| self.say(&row.text)).collect(), self.points(scale))
            }
        };
        SheetQuestion {
            text: self.say(&question.text),
            help: self.say(&question.help),
            kind: self.kind(question),
            rows,
            options,
        }
    }

    fn points(&self, scale: &rules::questionnaire::Scale) -> Vec<String> {
        scale.points.iter().chain(&scale.no_opinion).map(|point| self.say(point)).collect()
    }

    fn kind(&self, question: &Question) -> String {
        let limit = match question.kind {
            Kind::ShortText { limit } | Kind::LongText { limit } => limit,
            Kind::MultipleChoice { at_most, .. } => at_most.unwrap_or_default(),
            _ => 0,
        };
        let needed = if question.required { "required" } else { "optional" };
        let kind = question.kind.as_str().replace('_', "-");
        let values = [("limit", limit.into()), ("needed", needed.into())];
        self.t.with(&format!("organise-kind-{kind}"), &values)
    }
}
