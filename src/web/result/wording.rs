//! The words of a result: of its questions, its groups and their lists.

use publication::Group;
use rules::{
    questionnaire::{
        Key, Kind, Language, PointLabel, Question, Questionnaire, Texts, Vote, unfilled,
    },
    tally::{Category, Class, Item},
};
use rust_decimal::Decimal;

use crate::{
    result::RoundResult,
    web::{speech::Speech, texts::in_words, wording::language},
};

/// Puts the keys of a result into words.
#[derive(Clone, Debug)]
pub(super) struct Wording<'a> {
    pub(super) t: Speech,
    questionnaire: &'a Questionnaire,
    groups: &'a [Group],
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

    /// The same of questions and groups of which there are other figures.
    pub(super) fn over(t: Speech, questionnaire: &'a Questionnaire, groups: &'a [Group]) -> Self {
        Self { t, questionnaire, groups, language: language(t.lang()) }
    }

    /// The language of the questions, if it is not that of the page.
    pub(super) fn foreign(&self) -> Option<&str> {
        let shown = self.questionnaire.language_for(&self.language);
        (*shown != self.language).then_some(shown.as_str())
    }

    /// A text as it stands before anything is answered.
    pub(super) fn say(&self, texts: &Texts) -> String {
        unfilled(self.questionnaire.say(texts, &self.language).0)
    }

    pub(super) fn question(&self, key: &Key) -> Option<&'a Question> {
        self.questionnaire.question(key)
    }

    fn kind(&self, item: &Item) -> Option<&'a Kind> {
        self.question(&item.question).map(|question| &question.kind)
    }

    /// The row of a matrix or the option of a ranking, the question itself otherwise.
    pub(super) fn item(&self, item: &Item) -> String {
        self.row(item)
            .or_else(|| self.question(&item.question).map(|question| self.say(&question.text)))
            .unwrap_or_default()
    }

    /// The row of a matrix, or the option of a ranking.
    pub(super) fn row(&self, item: &Item) -> Option<String> {
        let wanted = item.row.as_ref()?;
        let kind = self.kind(item)?;
        let row = kind.rows().and_then(|rows| rows.find(wanted)).map(|row| &row.text);
        let option = || Some(&kind.options()?.find(wanted)?.text);
        let text = row.or_else(option).map(|texts| self.say(texts))?;
        Some(text.trim_end_matches('.').to_owned())
    }

    /// The answers of an item, in the order of its categories.
    pub(super) fn answers(&self, item: &Item) -> Vec<String> {
        let kind = self.kind(item);
        item.categories.iter().map(|category| self.answer(kind, category)).collect()
    }

    fn answer(&self, kind: Option<&'a Kind>, category: &Category) -> String {
        let t = self.t;
        match category {
            Category::Choice(key) | Category::Points(key) => {
                let option = kind.and_then(|kind| {
                    let option = kind.options()?.find(key).map(|option| &option.text);
                    option.or(kind.other())
                });
                option.map(|texts| self.say(texts)).unwrap_or_default()
            }
            Category::Point(point) => kind.map(|kind| self.point(kind, *point)).unwrap_or_default(),
            Category::Yes(true) => t.say("result-yes"),
            Category::Yes(false) => t.say("result-no"),
            Category::Vote(Vote::Agree) => t.say("result-agree"),
            Category::Vote(Vote::Disagree) => t.say("result-disagree"),
            Category::Vote(Vote::Pass) => t.say("result-pass"),
            Category::Rank(rank) => t.with("result-rank", &[("rank", (*rank).into())]),
            Category::Unranked => t.say("result-unranked"),
            Category::Numbers(class) => self.class(kind, class),
            Category::Consent => t.say("result-consented"),
            Category::Files => t.say("result-brought-files"),
        }
    }

    /// `sehr wichtig`, or `10 (sehr zufrieden)` of a scale in numbers.
    fn point(&self, kind: &Kind, point: u8) -> String {
        let number = |number: i32| self.t.decimal(&number.to_string());
        match kind.scale().and_then(|scale| scale.points.label(point)) {
            Some(PointLabel::Words(texts)) => self.say(texts),
            Some(PointLabel::Number(figure, None)) => number(figure),
            Some(PointLabel::Number(figure, Some(end))) => {
                format!("{} ({})", number(figure), self.say(end))
            }
            None => String::new(),
        }
    }

    /// Neighbouring answers that are drawn as one: `0 bis 2`, or the answer if it is alone.
    pub(super) fn band(&self, answers: &[String]) -> String {
        match answers {
            [] => String::new(),
            [one] => one.clone(),
            [from, .., to] => {
                let values = [("from", from.as_str().into()), ("to", to.as_str().into())];
                self.t.with("result-class", &values)
            }
        }
    }

    /// `20 bis 29 Jahre`
    fn class(&self, kind: Option<&Kind>, class: &Class) -> String {
        let (from, to) = (self.figure(class.from), self.figure(class.to));
        let numbers = if class.from == class.to {
            from
        } else {
            self.t.with("result-class", &[("from", from.into()), ("to", to.into())])
        };
        let unit = kind.and_then(|kind| self.unit(kind)).unwrap_or_default();
        format!("{numbers} {unit}").trim_end().to_owned()
    }

    /// What numbers or points are of, if it has a name.
    pub(super) fn unit(&self, kind: &Kind) -> Option<String> {
        let unit = match kind {
            Kind::Number(range) => &range.unit,
            Kind::Points { unit, .. } => unit,
            _ => return None,
        };
        Some(self.say(unit)).filter(|unit| !unit.is_empty())
    }

    /// `1.400,5`
    pub(super) fn figure(&self, number: Decimal) -> String {
        self.t.decimal(&number.to_string())
    }

    /// The answer that stands apart.
    pub(super) fn no_opinion(&self, item: &Item) -> Option<String> {
        match self.kind(item)? {
            Kind::Scale { scale } | Kind::Matrix { scale, .. } => {
                scale.no_opinion.as_ref().map(|text| self.say(text))
            }
            Kind::Statements { .. } => Some(self.t.say("result-pass")),
            _ => None,
        }
    }

    pub(super) fn group(&self, key: &str) -> String {
        let group = self.groups.iter().find(|group| group.key == key);
        group.map_or("", |group| in_words(self.t, &group.names)).to_owned()
    }

    /// `Wirtschaft`, or `Ratsfraktionen und Mentoren zusammen`.
    pub(super) fn side(&self, groups: &[String]) -> String {
        match groups {
            [one] => self.group(one),
            several => self.t.with("result-together", &[("groups", self.names(several).into())]),
        }
    }

    /// `Ratsfraktionen, Verwaltung und Mentoren`
    pub(super) fn names(&self, groups: &[String]) -> String {
        let names: Vec<String> = groups.iter().map(|group| self.group(group)).collect();
        self.list(&names)
    }

    /// The same of any names.
    pub(super) fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first, between @ .., last] => {
                let before = between.iter().fold(first.clone(), |before, next| {
                    let values = [("before", before.into()), ("next", next.as_str().into())];
                    self.t.with("result-list-next", &values)
                });
                let values = [("before", before.into()), ("last", last.as_str().into())];
                self.t.with("result-list", &values)
            }
        }
    }
}
