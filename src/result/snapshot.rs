//! A result in the form in which it is frozen.

use ::publication::{
    Category, Consultation, Count, Group, Item, Licence, Reply, Row, Service, Snapshot,
};
use chrono::{DateTime, Utc};
use entity::{reply::Status, stakeholder_group as group};
use rules::{
    consensus::VERSION,
    disclosure::{Released, ReleasedRow},
    questionnaire::{Kind, PointLabel, Questionnaire, Texts, Vote, unfilled},
    tally,
};

use super::{ItemResult, RoundResult};
use crate::consultation::milestones;

/// Who publishes, under which licence, and in which words: what doors know.
#[derive(Clone, Debug)]
pub struct Publisher {
    pub service: Service,
    pub licence: Licence,
    pub answers: AnswerWords,
    /// How far a reply got, in words.
    pub status: fn(Status) -> Texts,
}

/// What answers are called that no questionnaire words, in every language of the service.
#[derive(Clone, Debug, Default)]
pub struct AnswerWords {
    pub yes: Texts,
    pub no: Texts,
    pub agree: Texts,
    pub disagree: Texts,
    /// Stands before a number.
    pub rank: Texts,
    pub unranked: Texts,
    pub consent: Texts,
    pub files: Texts,
}

/// Groups as they are published.
pub(super) fn groups(groups: &[group::Model]) -> Vec<Group> {
    let group = |it: &group::Model| Group { key: it.key.clone(), names: it.name.0.clone() };
    groups.iter().map(group).collect()
}

impl RoundResult {
    /// The first version of what would be published of it at this moment, with these replies of the
    /// city.
    #[must_use]
    pub fn snapshot(
        &self,
        publisher: &Publisher,
        replies: Vec<Reply>,
        now: DateTime<Utc>,
    ) -> Snapshot {
        let Self { round, consultation, .. } = self;
        Snapshot {
            frozen_at: now,
            version: 1,
            correction: None,
            service: publisher.service.clone(),
            consultation: Consultation {
                slug: consultation.slug.clone(),
                titles: consultation.title.0.clone(),
                council_reference: consultation.council_reference.clone(),
                milestones: milestones(consultation).to_vec(),
            },
            round: ::publication::Round {
                slug: round.slug.clone(),
                number: round.number.unsigned_abs(),
                titles: round.title.0.clone(),
                mode: *round.identity_mode,
                opened_at: round.opens_at,
                closed_at: round.closes_at,
            },
            licence: publisher.licence.clone(),
            minimum_cell_size: round.minimum(),
            formulas: VERSION,
            yardstick: self.yardstick.clone(),
            yardstick_hash: Snapshot::yardstick_hash(&self.yardstick),
            groups: self.groups.clone(),
            participation: self.participation.clone(),
            items: self.items.iter().map(|item| self.item(item, &publisher.answers)).collect(),
            replies,
        }
    }

    fn item(&self, ItemResult { item, released, .. }: &ItemResult, words: &AnswerWords) -> Item {
        let asked = &*self.version.questionnaire;
        let question = asked.question(&item.question);
        let kind = question.map(|question| &question.kind);
        let row = item.row.as_ref().and_then(|row| {
            let rows = kind?.rows().and_then(|rows| rows.find(row)).map(|row| &row.text);
            rows.or_else(|| Some(&kind?.options()?.find(row)?.text))
        });
        let category = |category: &tally::Category| {
            let labels = label(asked, kind, category, words);
            Category::of(item, category, key(kind, category), labels)
        };
        Item {
            question_texts: question.map(|it| plain(&it.text)).unwrap_or_default(),
            row_texts: row.map(plain),
            categories: item.categories.iter().map(category).collect(),
            ..unworded(item, released)
        }
    }
}

/// An item as it was counted, without its words.
pub(super) fn unworded(item: &tally::Item, released: &Released<String>) -> Item {
    let category = |category: &tally::Category| {
        Category::of(item, category, category.to_string(), Texts::default())
    };
    let row = |ReleasedRow { groups, count }: &ReleasedRow<String>| {
        let Count { n, no_opinion, counts } = told(count);
        Row { groups: groups.clone(), n, no_opinion, counts }
    };
    Item {
        question: item.question.to_string(),
        row: item.row.as_ref().map(ToString::to_string),
        question_texts: Texts::default(),
        row_texts: None,
        counting: item.counting,
        categories: item.categories.iter().map(category).collect(),
        withheld: released.withheld,
        rows: released.rows.iter().map(row).collect(),
        total: released.total.as_ref().map(told),
        no_answers: released.no_answers.clone(),
    }
}

/// What was shown of an item when it was frozen.
pub(super) fn released(item: &Item) -> Released<String> {
    let row = |row: &Row| ReleasedRow { groups: row.groups.clone(), count: row.count() };
    Released {
        rows: item.rows.iter().map(row).collect(),
        no_answers: item.no_answers.clone(),
        withheld: item.withheld,
        total: item.total.as_ref().map(Count::count),
    }
}

fn told(count: &tally::Count) -> Count {
    Count { n: count.n, no_opinion: count.no_opinion, counts: count.by_category.clone() }
}

/// What programs know an answer by; a point by the number that respondents saw.
fn key(kind: Option<&Kind>, category: &tally::Category) -> String {
    let point = |point| kind?.scale()?.points.number(point);
    match category {
        tally::Category::Point(at) => {
            point(*at).map_or_else(|| at.to_string(), |it| it.to_string())
        }
        named => named.to_string(),
    }
}

/// What people know it by.
fn label(
    asked: &Questionnaire,
    kind: Option<&Kind>,
    category: &tally::Category,
    words: &AnswerWords,
) -> Texts {
    use tally::Category as Counted;
    match category {
        Counted::Choice(key) | Counted::Points(key) => {
            let option = kind.and_then(|kind| {
                let option = kind.options()?.find(key).map(|option| &option.text);
                option.or(kind.other())
            });
            option.map(plain).unwrap_or_default()
        }
        Counted::Point(at) => point(asked, kind, *at),
        Counted::Rank(rank) => each(&words.rank, |place| format!("{place} {rank}")),
        Counted::Numbers(class) if class.from == class.to => everywhere(asked, &class.from),
        Counted::Numbers(class) => {
            everywhere(asked, &format_args!("{} – {}", class.from, class.to))
        }
        Counted::Yes(true) => words.yes.clone(),
        Counted::Yes(false) => words.no.clone(),
        Counted::Vote(Vote::Agree) => words.agree.clone(),
        Counted::Vote(Vote::Disagree) => words.disagree.clone(),
        // Whoever passes has no opinion, which is no category.
        Counted::Vote(Vote::Pass) => Texts::default(),
        Counted::Unranked => words.unranked.clone(),
        Counted::Consent => words.consent.clone(),
        Counted::Files => words.files.clone(),
    }
}

fn point(asked: &Questionnaire, kind: Option<&Kind>, point: u8) -> Texts {
    match kind.and_then(Kind::scale).and_then(|scale| scale.points.label(point)) {
        Some(PointLabel::Words(texts)) => plain(texts),
        Some(PointLabel::Number(number, None)) => everywhere(asked, &number),
        Some(PointLabel::Number(number, Some(end))) => {
            each(end, |end| format!("{number} ({})", unfilled(end)))
        }
        None => Texts::default(),
    }
}

/// As it stands before anything is answered.
fn plain(texts: &Texts) -> Texts {
    each(texts, unfilled)
}

fn each(texts: &Texts, say: impl Fn(&str) -> String) -> Texts {
    texts.iter().map(|(language, text)| (language.clone(), say(text))).collect()
}

/// The same in every language of the questionnaire.
fn everywhere(asked: &Questionnaire, figure: &dyn std::fmt::Display) -> Texts {
    asked.languages.iter().map(|language| (language.clone(), figure.to_string())).collect()
}
