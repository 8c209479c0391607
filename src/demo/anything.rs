//! Drawing synthetic responses to any questionnaire, whatever kinds of question it has.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use rand::{RngExt, SeedableRng, rngs::StdRng};
use rules::questionnaire::{
    Answer, Answers, Choice, Course, Key, Kind, NumberRange, Options, Question, Questionnaire,
    Rating, Row, Rows, Scale, Vote,
};
use rust_decimal::Decimal;

/// Of a hundred, how many leave out a voluntary question.
const LEFT_OUT: u32 = 8;

/// How many steps numbers go above their least where nothing is said about the greatest.
const STEPS: u32 = 30;

/// How many days dates lie after the first, or before the last, where only one is given.
const DAYS: u64 = 5 * 365;

/// Draws answers to any questionnaire, rather for than against.
pub(super) struct Anything(StdRng);

impl Anything {
    pub(super) fn new() -> Self {
        Self(StdRng::seed_from_u64(7))
    }

    /// Answers to whatever is asked of somebody who answers so. Nothing is written in own
    /// words: no texts, addresses or files.
    pub(super) fn about(&mut self, questionnaire: &Questionnaire) -> Answers {
        let mut answers = Answers::default();
        for page in 0..questionnaire.pages.len() {
            let course = Course::of(questionnaire, &answers);
            for question in course.questions_on(page) {
                if let Some(answer) = self.to(question) {
                    answers.insert(question.key.clone(), answer);
                }
            }
        }
        answers
    }

    fn to(&mut self, question: &Question) -> Option<Answer> {
        if !question.required && self.chance(LEFT_OUT) {
            return None;
        }
        let answer = match &question.kind {
            Kind::SingleChoice { options, .. } => Answer::Choice(self.one_of(options)?),
            Kind::MultipleChoice { options, at_least, at_most, .. } => {
                Answer::Choices(self.some_of(options, at_least.unwrap_or(1), *at_most))
            }
            Kind::Scale { scale } => Answer::Rating(self.point_of(scale)),
            Kind::Matrix { rows, scale } => {
                Answer::Ratings(each(rows, |_| Some(self.point_of(scale))))
            }
            Kind::MatrixSingle { rows, options } => {
                Answer::ChoiceByRow(each(rows, |_| self.one_of(options)))
            }
            Kind::MatrixMultiple { rows, options, at_most } => {
                Answer::ChoicesByRow(each(rows, |_| Some(self.some_of(options, 1, *at_most))))
            }
            Kind::Ranking { options, best } => Answer::Ranking(self.order(options, *best)),
            Kind::Points { options, total, .. } => Answer::Points(self.shares(options, *total)?),
            Kind::Number(range) => Answer::Number(self.number(range)),
            Kind::Date { from, to } => Answer::Date(self.day(*from, *to)?),
            Kind::YesNo => Answer::Yes(!self.chance(35)),
            Kind::Statements { rows } => Answer::Votes(each(rows, |_| Some(self.vote()))),
            Kind::Consent => {
                return (question.required || self.chance(70)).then_some(Answer::Consent);
            }
            Kind::Information
            | Kind::ShortText { .. }
            | Kind::LongText { .. }
            | Kind::Email
            | Kind::Files { .. } => return None,
        };
        (!answer.is_empty()).then_some(answer)
    }

    /// Whether it happens, so often in a hundred.
    fn chance(&mut self, of_a_hundred: u32) -> bool {
        self.0.random_range(0..100) < of_a_hundred
    }

    fn one_of(&mut self, options: &[Choice]) -> Option<Key> {
        if options.is_empty() {
            return None;
        }
        Some(options[self.0.random_range(0..options.len())].key.clone())
    }

    fn some_of(
        &mut self,
        options: &Options,
        at_least: usize,
        at_most: Option<usize>,
    ) -> BTreeSet<Key> {
        let beside_others = options.iter().filter(|it| !it.alone).cloned().collect::<Vec<_>>();
        let most = at_most.unwrap_or(at_least + 2).min(beside_others.len());
        let number = self.0.random_range(at_least.min(most)..=most);
        self.in_order(&beside_others).into_iter().take(number).collect()
    }

    fn order(&mut self, options: &Options, best: Option<usize>) -> Vec<Key> {
        let places = best.unwrap_or(options.len());
        self.in_order(options).into_iter().take(places).collect()
    }

    /// All of them in random order, in which the first tend to stay in front.
    fn in_order(&mut self, options: &[Choice]) -> Vec<Key> {
        let mut placed: Vec<(usize, Key)> = options
            .iter()
            .enumerate()
            .map(|(index, it)| (index + self.0.random_range(0..=options.len()), it.key.clone()))
            .collect();
        placed.sort();
        placed.into_iter().map(|(_, key)| key).collect()
    }

    /// All points, in ten equal parts as people do, given to half of the options or more.
    fn shares(&mut self, options: &Options, total: u32) -> Option<BTreeMap<Key, u32>> {
        let liked = self.0.random_range(options.len().div_ceil(2)..=options.len());
        let liked: Vec<Key> = self.in_order(options).into_iter().take(liked).collect();
        let part = (total / 10).max(1);
        let mut left = total;
        let mut given = BTreeMap::new();
        while left > 0 {
            let part = if left < 2 * part { left } else { part };
            let low = self.0.random_range(0..liked.len()).min(self.0.random_range(0..liked.len()));
            *given.entry(liked.get(low)?.clone()).or_default() += part;
            left -= part;
        }
        Some(given)
    }

    fn number(&mut self, range: &NumberRange) -> Decimal {
        let open = range.from.is_none();
        let first = if open { range.greatest().min(Decimal::ZERO) } else { range.least() };
        let first = (first / range.step).ceil() * range.step;
        let steps = ((range.greatest() - first) / range.step).floor();
        let steps = u32::try_from(steps).unwrap_or(u32::MAX);
        let steps = if range.to.is_none() { steps.min(STEPS) } else { steps };
        let (one, other) = (self.0.random_range(0..=steps), self.0.random_range(0..=steps));
        (first + Decimal::from(one.min(other)) * range.step).normalize()
    }

    fn day(&mut self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Option<NaiveDate> {
        let (from, to) = match (from, to) {
            (Some(from), Some(to)) => (from, to),
            (Some(from), None) => (from, from.checked_add_days(Days::new(DAYS)).unwrap_or(from)),
            (None, to) => {
                let to = to.or(NaiveDate::from_ymd_opt(2025, 12, 31))?;
                (to.checked_sub_days(Days::new(DAYS)).unwrap_or(to), to)
            }
        };
        let days = u64::try_from((to - from).num_days()).unwrap_or_default();
        from.checked_add_days(Days::new(self.0.random_range(0..=days)))
    }

    fn vote(&mut self) -> Vote {
        match self.0.random_range(0..100) {
            0..55 => Vote::Agree,
            55..85 => Vote::Disagree,
            _ => Vote::Pass,
        }
    }

    fn point_of(&mut self, scale: &Scale) -> Rating {
        let points = 1..=u8::try_from(scale.points.count()).unwrap_or(u8::MAX);
        let (one, other) = (self.0.random_range(points.clone()), self.0.random_range(points));
        Rating::Point(one.max(other))
    }
}

/// What is drawn for each row.
fn each<T>(rows: &Rows, mut draw: impl FnMut(&Row) -> Option<T>) -> BTreeMap<Key, T> {
    rows.iter().filter_map(|row| Some((row.key.clone(), draw(row)?))).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use rules::questionnaire::{check, read};

    use super::*;

    const KINDS: &str = r#"
languages: [de]
title: { de: Alle Arten }
pages:
  - key: one
    title: { de: Eins }
    questions:
      - { key: again, kind: yes_no, text: { de: Wieder? } }
      - key: ways
        kind: matrix_single
        text: { de: Womit? }
        rows: &places [{ key: work, text: { de: Arbeit } }, { key: shop, text: { de: Einkauf } }]
        options: &options [{ key: bus, text: { de: Bus } }, { key: bike, text: { de: Rad } }]
      - key: times
        kind: matrix_multiple
        at_most: 2
        text: { de: Wann? }
        rows: *places
        options: [{ key: noon, text: { de: mittags } }, { key: late, text: { de: abends } }, { key: never, alone: true, text: { de: nie } }]
      - key: topics
        kind: multiple_choice
        at_least: 2
        text: { de: Was? }
        other: { de: Anderes }
        options: [{ key: a, text: { de: A } }, { key: b, text: { de: B } }, { key: c, text: { de: C } }, { key: none, alone: true, text: { de: Nichts } }]
      - { key: staff, kind: number, from: 1, to: 9, text: { de: Wie viele? } }
  - key: two
    title: { de: Zwei }
    show_if: { question: again, is: "yes" }
    questions:
      - { key: order, kind: ranking, text: { de: Ordnen }, options_from: { question: topics, take: chosen } }
      - { key: best, kind: ranking, best: 1, text: { de: Das Beste }, options: *options }
      - { key: budget, kind: points, total: 105, text: { de: Verteilen }, options: *options }
      - { key: night, kind: number, from: 0, to: { answer: staff }, step: 0.5, text: { de: Nachts } }
      - { key: below, kind: number, to: -3, text: { de: Unter null } }
      - { key: since, kind: date, from: 1990-01-01, to: 1990-01-03, text: { de: Seit? } }
      - { key: until, kind: date, to: 2020-02-29, text: { de: Bis? } }
      - { key: claims, kind: statements, text: { de: Meinung }, rows: *places }
      - { key: mood, kind: scale, text: { de: Laune }, scale: { from: 0, to: 10, least: { de: schlecht }, most: { de: gut } } }
      - { key: terms, kind: consent, required: true, text: { de: Einverstanden } }
"#;

    #[test]
    fn whatever_is_drawn_is_an_answer_to_what_is_asked() {
        for document in [KINDS, include_str!("round-2.yaml")] {
            let questionnaire = read(document).expect("a questionnaire");
            let mut anything = Anything::new();
            let mut answered = HashSet::new();
            for _ in 0..200 {
                let answers = anything.about(&questionnaire);
                assert_eq!(check(&questionnaire, &answers), []);
                let course = Course::of(&questionnaire, &answers);
                assert_eq!(course.in_force(), &answers);
                answered.extend(answers.iter().map(|(key, _)| key.clone()));
            }
            let closed = |it: &&Question| it.asks() && !matches!(it.kind, Kind::LongText { .. });
            let asked: HashSet<_> =
                questionnaire.questions().filter(closed).map(|it| it.key.clone()).collect();
            assert_eq!(answered, asked);
        }
    }
}
