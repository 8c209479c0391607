//! The words of a result: of its questions, its groups and their lists.

use entity::{GroupId, stakeholder_group as group};
use rules::{
    questionnaire::{Key, Kind, Language, Question, Questionnaire, Texts},
    tally::{Category, Item},
};

use crate::{
    result::RoundResult,
    web::{speech::Speech, texts::in_words, wording::language},
};

/// Puts the keys of a result into words.
#[derive(Clone, Debug)]
pub(super) struct Wording<'a> {
    pub(super) t: Speech,
    questionnaire: &'a Questionnaire,
    groups: &'a [group::Model],
    language: Language,
}

impl<'a> Wording<'a> {
    pub(super) fn new(t: Speech, result: &'a RoundResult) -> Self {
        Self {
            t,
            questionnaire: &result.version.questionnaire,
            groups: &result.groups,
            language: language(t.lang()),
        }
    }

    /// The language of the questions, if it is not that of the page.
    pub(super) fn foreign(&self) -> Option<&str> {
        let shown = self.questionnaire.language_for(&self.language);
        (*shown != self.language).then_some(shown.as_str())
    }

    pub(super) fn say(&self, texts: &'a Texts) -> &'a str {
        self.questionnaire.say(texts, &self.language).0
    }

    pub(super) fn question(&self, key: &Key) -> Option<&'a Question> {
        self.questionnaire.question(key)
    }

    /// The row of a matrix, the question itself otherwise.
    pub(super) fn item(&self, item: &Item) -> &'a str {
        self.row(item)
            .or_else(|| self.question(&item.question).map(|question| self.say(&question.text)))
            .unwrap_or_default()
    }

    /// The row of a matrix.
    pub(super) fn row(&self, item: &Item) -> Option<&'a str> {
        let wanted = item.row.as_ref()?;
        match &self.question(&item.question)?.kind {
            Kind::Matrix { rows, .. } => {
                rows.iter().find(|row| row.key == *wanted).map(|row| self.say(&row.text))
            }
            _ => None,
        }
    }

    /// The answers of an item, in the order of its categories.
    pub(super) fn answers(&self, item: &Item) -> Vec<&'a str> {
        let kind = self.question(&item.question).map(|question| &question.kind);
        item.categories.iter().map(|category| self.answer(kind, category)).collect()
    }

    fn answer(&self, kind: Option<&'a Kind>, category: &Category) -> &'a str {
        let texts = match (kind, category) {
            (
                Some(Kind::SingleChoice { options } | Kind::MultipleChoice { options, .. }),
                Category::Choice(key),
            ) => options.iter().find(|option| option.key == *key).map(|option| &option.text),
            (Some(Kind::Scale { scale } | Kind::Matrix { scale, .. }), Category::Point(point)) => {
                scale.points.get(usize::from(*point).saturating_sub(1))
            }
            _ => None,
        };
        texts.map_or("", |texts| self.say(texts))
    }

    /// The answer of a scale that stands apart.
    pub(super) fn no_opinion(&self, item: &Item) -> Option<&'a str> {
        match &self.question(&item.question)?.kind {
            Kind::Scale { scale } | Kind::Matrix { scale, .. } => {
                scale.no_opinion.as_ref().map(|text| self.say(text))
            }
            _ => None,
        }
    }

    pub(super) fn group(&self, id: GroupId) -> String {
        let group = self.groups.iter().find(|group| group.id == id);
        group.map_or("", |group| in_words(self.t, &group.name)).to_owned()
    }

    /// `Wirtschaft`, or `Ratsfraktionen und Mentoren zusammen`.
    pub(super) fn side(&self, groups: &[GroupId]) -> String {
        match groups {
            [one] => self.group(*one),
            several => self.t.with("result-together", &[("groups", self.names(several).into())]),
        }
    }

    /// `Ratsfraktionen, Verwaltung und Mentoren`
    pub(super) fn names(&self, groups: &[GroupId]) -> String {
        let names: Vec<String> = groups.iter().map(|&group| self.group(group)).collect();
        match names.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            [before @ .., last] => self.t.with(
                "result-list",
                &[("before", before.join(", ").into()), ("last", last.as_str().into())],
            ),
        }
    }
}
