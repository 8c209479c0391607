//! For tests: a questionnaire with a question of every kind, and questionnaires made up at random.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{
    Answer, Answers, Choice, Key, Kind, Language, Page, Question, Questionnaire, Rating, Row,
    Scale, Texts,
};

pub(crate) const EXAMPLE: &str = r#"
languages: [de, en]
title: { de: Digitale Stadt, en: Digital city }
pages:
  - key: welcome
    title: { de: Willkommen, en: Welcome }
    questions:
      - key: intro
        kind: information
        text: { de: Worum es geht, en: What this is about }
      - key: role
        kind: single_choice
        required: true
        text: { de: Wer sind Sie?, en: Who are you? }
        options:
          - { key: resident, text: { de: Einwohnerin oder Einwohner, en: Resident } }
          - { key: business, text: { de: Unternehmen, en: Business } }
  - key: goals
    title: { de: Ziele, en: Goals }
    questions:
      - key: goal
        kind: scale
        text: { de: Wie wichtig ist Ihnen das?, en: How important is this to you? }
        help: { de: Es gibt kein Richtig., en: Nothing is right or wrong. }
        scale: &importance
          points:
            - { de: unwichtig, en: unimportant }
            - { de: "teils, teils", en: so so }
            - { de: wichtig, en: important }
          no_opinion: { de: weiß ich nicht, en: I do not know }
      - key: goals
        kind: matrix
        required: true
        text: { de: Wie wichtig sind diese Ziele?, en: How important are these goals? }
        rows:
          - { key: green, text: { de: Grün, en: Green }, help: { de: Spart Strom., en: Saves power. } }
          - { key: quick, text: { de: Schnell, en: Quick } }
        scale: *importance
  - key: more
    title: { de: Mehr, en: More }
    questions:
      - key: topics
        kind: multiple_choice
        at_most: 2
        text: { de: Welche Themen?, en: Which topics? }
        options:
          - { key: bus, text: { de: Bus, en: Bus } }
          - { key: tram, text: { de: Bahn, en: Tram } }
          - { key: bike, text: { de: Rad, en: Bike } }
      - key: place
        kind: short_text
        limit: 10
        text: { de: Welcher Ort?, en: Which place? }
      - key: idea
        kind: long_text
        text: { de: Ihre Idee, en: Your idea }
"#;

pub(crate) fn example() -> Questionnaire {
    super::read(EXAMPLE).expect("the example is a questionnaire")
}

pub(crate) fn key(text: &str) -> Key {
    text.parse().expect(text)
}

pub(crate) fn language(tag: &str) -> Language {
    tag.parse().expect(tag)
}

pub(crate) fn text(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

pub(crate) fn choices<const N: usize>(keys: [&str; N]) -> Answer {
    Answer::Choices(keys.map(key).into())
}

pub(crate) fn ratings<const N: usize>(rows: [(&str, Rating); N]) -> Answer {
    Answer::Ratings(rows.map(|(row, rating)| (key(row), rating)).into())
}

pub(crate) fn sheet<const N: usize>(answers: [(&str, Answer); N]) -> Answers {
    answers.into_iter().map(|(question, answer)| (key(question), answer)).collect()
}

/// A questionnaire of a few pages that passes every check.
pub(crate) fn any_questionnaire() -> impl Strategy<Value = Questionnaire> {
    let languages = prop::sample::subsequence(vec!["de", "en", "de-simple", "uk"], 1..=3);
    let pages = prop::collection::vec(prop::collection::vec(any_question(), 1..4), 1..4);
    (languages, pages).prop_map(|(languages, pages)| {
        let languages: Vec<Language> = languages.into_iter().map(language).collect();
        let in_all = |text: &str| in_languages(&languages, text);
        let mut count = 0;
        let mut number = |mut question: Question| {
            count += 1;
            question.key = key(&format!("q{count}"));
            translate(question, &in_all)
        };
        let page = |(index, questions): (usize, Vec<Question>)| Page {
            key: key(&format!("p{index}")),
            title: in_all("Titel"),
            questions: questions.into_iter().map(&mut number).collect(),
        };
        let pages = pages.into_iter().enumerate().map(page).collect();
        Questionnaire { title: in_all("Fragebogen"), pages, languages: languages.clone() }
    })
}

fn in_languages(languages: &[Language], text: &str) -> Texts {
    languages.iter().map(|language| (language.clone(), format!("{text} ({language})"))).collect()
}

/// A made-up question has no texts yet, because it does not know its languages.
fn translate(mut question: Question, in_all: &impl Fn(&str) -> Texts) -> Question {
    let translate_scale = |scale: &mut Scale| {
        scale.points.iter_mut().for_each(|point| *point = in_all("Punkt"));
        scale.no_opinion.iter_mut().for_each(|texts| *texts = in_all("weiß nicht"));
    };
    question.text = in_all("Frage\nZeile");
    match &mut question.kind {
        Kind::SingleChoice { options } | Kind::MultipleChoice { options, .. } => {
            options.iter_mut().for_each(|option| option.text = in_all("Option"));
        }
        Kind::Scale { scale } => translate_scale(scale),
        Kind::Matrix { rows, scale } => {
            translate_scale(scale);
            for row in rows {
                row.text = in_all("Zeile");
                row.help = in_all("Hilfe");
            }
        }
        Kind::Information | Kind::ShortText { .. } | Kind::LongText { .. } => {}
    }
    question
}

fn any_question() -> impl Strategy<Value = Question> {
    (any_kind(), any::<bool>()).prop_map(|(kind, required)| Question {
        key: key("q"),
        text: Texts::default(),
        help: Texts::default(),
        required: required && kind != Kind::Information,
        kind,
    })
}

fn any_kind() -> impl Strategy<Value = Kind> {
    let options = || {
        (2..6_usize).prop_map(|count| numbered("o", count).map(untranslated).collect::<Vec<_>>())
    };
    let rows = (1..5_usize).prop_map(|count| {
        let row = |key| Row { key, text: Texts::default(), help: Texts::default() };
        numbered("r", count).map(row).collect()
    });
    let multiple = options().prop_flat_map(|options| {
        let at_most = prop::option::of(1..=options.len());
        at_most.prop_map(move |at_most| Kind::MultipleChoice { options: options.clone(), at_most })
    });
    prop_oneof![
        Just(Kind::Information),
        options().prop_map(|options| Kind::SingleChoice { options }),
        multiple,
        any_scale().prop_map(|scale| Kind::Scale { scale }),
        (rows, any_scale()).prop_map(|(rows, scale)| Kind::Matrix { rows, scale }),
        (1..20_usize).prop_map(|limit| Kind::ShortText { limit }),
        (1..20_usize).prop_map(|limit| Kind::LongText { limit }),
    ]
}

fn any_scale() -> impl Strategy<Value = Scale> {
    (2..=11_usize, any::<bool>()).prop_map(|(points, no_opinion)| Scale {
        points: vec![Texts::default(); points],
        no_opinion: no_opinion.then(Texts::default),
    })
}

fn numbered(prefix: &str, count: usize) -> impl Iterator<Item = Key> {
    (1..=count).map(move |number| key(&format!("{prefix}{number}")))
}

fn untranslated(key: Key) -> Choice {
    Choice { key, text: Texts::default() }
}

/// An answer of any kind, which fits made-up questions now and then.
pub(crate) fn any_answer() -> impl Strategy<Value = Answer> {
    let option = || prop::sample::select(vec!["o1", "o2", "o3", "o5", "o9"]).prop_map(key);
    let row = prop::sample::select(vec!["r1", "r2", "r3", "r4", "r9"]).prop_map(key);
    prop_oneof![
        option().prop_map(Answer::Choice),
        prop::collection::btree_set(option(), 0..4)
            .prop_map(|chosen: BTreeSet<Key>| Answer::Choices(chosen)),
        any_rating().prop_map(Answer::Rating),
        prop::collection::btree_map(row, any_rating(), 0..5).prop_map(Answer::Ratings),
        any_text().prop_map(Answer::Text),
    ]
}

fn any_rating() -> impl Strategy<Value = Rating> {
    prop_oneof![3 => (0..13_u8).prop_map(Rating::Point), 1 => Just(Rating::NoOpinion)]
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zäß \n]{0,25}", any::<String>()]
}

/// Answers to the questions `q1` to `q9` of a made-up questionnaire.
pub(crate) fn any_answers() -> impl Strategy<Value = Answers> {
    let question = (1..=9_usize).prop_map(|number| key(&format!("q{number}")));
    prop::collection::btree_map(question, any_answer(), 0..9)
        .prop_map(|answers| answers.into_iter().collect())
}

/// What a browser or a robot may send, mostly names and values that mean something.
pub(crate) fn any_pairs() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop_oneof![6 => "q[1-9](\\.r[1-5])?", 1 => any::<String>()];
    let value = prop_oneof![
        3 => "o[1-6]",
        3 => "[0-9]{1,2}",
        1 => Just("none".to_owned()),
        2 => any_text(),
    ];
    prop::collection::vec((name, value), 0..25)
}
