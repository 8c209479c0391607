//! For tests: questionnaires written by hand, and questionnaires made up at random.

mod made_up_logic;

use super::{Answer, Answers, Key, Language, Questionnaire, Rating};

pub(crate) use made_up_logic::any_conditional_questionnaire;

pub(crate) use super::made_up::{any_answers, any_pairs, any_questionnaire, uploads};

/// The kinds that every round has.
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

/// The other kinds, one page in one language.
pub(crate) const KINDS: &str = r#"
languages: [de]
title: { de: Alle Arten }
pages:
  - key: all
    title: { de: Alles }
    questions:
      - key: role
        kind: single_choice
        text: { de: Wer sind Sie? }
        other: { de: Andere }
        options:
          - { key: resident, text: { de: Einwohner } }
          - { key: secret, text: { de: keine Angabe }, alone: true }
      - key: topics
        kind: multiple_choice
        at_least: 2
        at_most: 3
        other: { de: Anderes }
        text: { de: Welche Themen? }
        options:
          - { key: bus, text: { de: Bus } }
          - { key: tram, text: { de: Bahn } }
          - { key: bike, text: { de: Rad } }
          - { key: nothing, text: { de: Nichts davon }, alone: true }
      - key: mood
        kind: scale
        text: { de: Wie zufrieden sind Sie? }
        scale: { from: 0, to: 10, least: { de: gar nicht }, most: { de: sehr } }
      - key: ways
        kind: matrix_single
        text: { de: Womit fahren Sie? }
        rows: [{ key: work, text: { de: Arbeit } }, { key: shop, text: { de: Einkauf } }]
        options: &ways
          - { key: bus, text: { de: Bus } }
          - { key: bike, text: { de: Rad } }
      - key: days
        kind: matrix_multiple
        at_most: 2
        text: { de: Wann? }
        rows: [{ key: work, text: { de: Arbeit } }, { key: shop, text: { de: Einkauf } }]
        options:
          - { key: morning, text: { de: morgens } }
          - { key: noon, text: { de: mittags } }
          - { key: evening, text: { de: abends } }
          - { key: never, text: { de: nie }, alone: true }
      - key: order
        kind: ranking
        text: { de: Was ist wichtiger? }
        options: &three
          - { key: bus, text: { de: Bus } }
          - { key: tram, text: { de: Bahn } }
          - { key: bike, text: { de: Rad } }
      - key: best
        kind: ranking
        best: 2
        text: { de: Die zwei besten }
        options: *three
      - key: budget
        kind: points
        total: 100
        unit: { de: Euro }
        text: { de: Verteilen Sie! }
        options: *three
      - key: hearts
        kind: points
        total: 5
        exact: false
        text: { de: Bis zu fünf }
        options: *three
      - key: age
        kind: number
        from: 16
        to: 120
        unit: { de: Jahre }
        text: { de: Wie alt sind Sie? }
      - key: hours
        kind: number
        from: 0
        step: 0.25
        text: { de: Wie viele Stunden? }
      - key: moved
        kind: date
        from: "1990-01-01"
        to: "2026-11-22"
        text: { de: Seit wann wohnen Sie hier? }
      - { key: again, kind: yes_no, text: { de: Wieder? } }
      - { key: address, kind: email, text: { de: Wohin? } }
      - key: claims
        kind: statements
        text: { de: Was meinen Sie? }
        rows: [{ key: quiet, text: { de: Es ist laut. } }, { key: clean, text: { de: Es ist sauber. } }]
      - key: plans
        kind: files
        at_most: 2
        types: [pdf, png]
        size_limit: 1
        text: { de: Ihre Pläne }
      - { key: terms, kind: consent, text: { de: Ich bin einverstanden. } }
"#;

/// What is asked depends on what was answered.
pub(crate) const LOGIC: &str = r#"
languages: [de, en]
title: { de: Weichen, en: Switches }
pages:
  - key: you
    title: { de: Zu Ihnen, en: About you }
    questions:
      - key: role
        kind: single_choice
        text: { de: Wer sind Sie?, en: Who are you? }
        other: { de: Andere, en: Others }
        options:
          - { key: person, text: { de: Einzelperson, en: A person } }
          - { key: company, text: { de: Unternehmen, en: A company } }
      - { key: age, kind: number, from: 0, to: 120, text: { de: Alter, en: Age } }
      - key: topics
        kind: multiple_choice
        text: { de: Themen, en: Topics }
        options:
          - { key: forms, text: { de: Formulare, en: Forms } }
          - { key: trams, text: { de: Bahnen, en: Trams } }
          - { key: trees, text: { de: Bäume, en: Trees } }
          - { key: none, alone: true, text: { de: Nichts, en: None } }
      - { key: district, kind: short_text, text: { de: Stadtteil, en: District } }
    skip_to:
      - { to: words, if: { question: topics, includes: none } }
      - { to: end, if: { question: age, at_most: 5 } }
  - key: company
    title: { de: Ihr Unternehmen, en: Your company }
    show_if: { question: role, is: company }
    questions:
      - { key: staff, kind: number, from: 1, text: { de: Beschäftigte, en: Staff } }
      - key: apprentices
        kind: number
        from: 0
        text: { de: Auszubildende, en: Apprentices }
  - key: details
    title: { de: Einzelheiten, en: Details }
    questions:
      - key: mood
        kind: scale
        text: { de: "Wie ist {{district|Ihr Stadtteil}}?", en: "How is {{district|your district}}?" }
        scale: { from: 0, to: 4, least: { de: schlecht, en: bad }, most: { de: gut, en: good }, no_opinion: { de: weiß nicht, en: unsure } }
      - key: night
        kind: number
        from: 0
        to: { answer: staff }
        text: { de: Davon nachts, en: Of these at night }
      - key: order
        kind: ranking
        order: random
        text: { de: Reihenfolge, en: Order }
        options_from: { question: topics, take: chosen }
      - key: left
        kind: multiple_choice
        text: { de: Warum nicht?, en: Why not? }
        options_from: { question: topics, take: not_chosen }
      - key: plans
        kind: matrix_single
        text: { de: Pläne, en: Plans }
        rows:
          - { key: day, text: { de: Tags, en: By day } }
          - { key: night, text: { de: Nachts, en: By night }, show_if: { question: age, at_least: 18 } }
        options:
          - { key: much, text: { de: Viel, en: Much } }
          - { key: little, text: { de: Wenig, en: Little } }
          - { key: firm, text: { de: Betrieb, en: Firm }, show_if: { question: role, is: company } }
  - key: words
    title: { de: Zum Schluss, en: Finally }
    questions:
      - key: why
        kind: long_text
        require_if: { question: mood, at_most: 1 }
        text: { de: Warum?, en: Why? }
      - key: contact
        kind: email
        show_if:
          any:
            - all: [{ question: role, answered: true }, { not: { question: role, is: person } }]
            - { question: plans, row: night, is: much }
        text: { de: Adresse, en: Address }
"#;

pub(crate) fn logic() -> Questionnaire {
    super::read(LOGIC).expect("a questionnaire with conditions")
}

pub(crate) fn example() -> Questionnaire {
    super::read(EXAMPLE).expect("the example is a questionnaire")
}

pub(crate) fn all_kinds() -> Questionnaire {
    super::read(KINDS).expect("a questionnaire with the other kinds")
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
