//! A questionnaire to read through: every page and question with what can be answered.

use rules::questionnaire::{Choice, Kind, Page, Question, Scale, question_count};

use super::reader::Reader;
use crate::{
    questionnaire::Version,
    web::{speech::Speech, wording},
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
    /// When it is shown, and where it leads if not to the next.
    pub(super) course: Vec<String>,
    pub(super) questions: Vec<SheetQuestion>,
}

/// One question or passage.
pub(super) struct SheetQuestion {
    pub(super) text: String,
    pub(super) help: String,
    /// How it is answered, and whether it must be.
    pub(super) kind: String,
    /// What an answer has to keep to, and when the question is asked.
    pub(super) limits: Vec<String>,
    pub(super) rows: Vec<String>,
    pub(super) options: Vec<String>,
}

impl Sheet {
    pub(super) fn of(t: Speech, version: &Version) -> Self {
        let questionnaire = &version.questionnaire;
        let wanted = wording::language(t.lang());
        let reader = Reader { t, questionnaire, wanted: &wanted };
        let shown = questionnaire.language_for(&wanted);
        let names = questionnaire.languages.iter().map(|language| t.language_name(language));
        Self {
            version: version.number,
            title: reader.say(&questionnaire.title),
            questions: question_count(questionnaire),
            lang: shown.to_string(),
            foreign: *shown != wanted,
            languages: names.collect::<Vec<_>>().join(", "),
            pages: questionnaire.pages.iter().map(|page| reader.page(page)).collect(),
        }
    }
}

impl Reader<'_> {
    fn page(&self, page: &Page) -> SheetPage {
        let shown = page.show_if.iter().map(|condition| self.shown_if(condition));
        let skips = page.skip_to.iter().map(|skip| self.skip(skip));
        SheetPage {
            title: self.say(&page.title),
            course: shown.chain(skips).collect(),
            questions: page.questions.iter().map(|it| self.question(it)).collect(),
        }
    }

    fn question(&self, question: &Question) -> SheetQuestion {
        SheetQuestion {
            text: self.say(&question.text),
            help: self.say(&question.help),
            kind: self.kind(question),
            limits: self.limits(question),
            rows: self.rows(&question.kind),
            options: self.options(&question.kind),
        }
    }

    fn rows(&self, kind: &Kind) -> Vec<String> {
        let rows = kind.rows().into_iter().flatten();
        rows.map(|row| {
            let condition = row.show_if.as_ref().map(|condition| self.shown_if(condition));
            marked(self.say(&row.text), condition)
        })
        .collect()
    }

    fn options(&self, kind: &Kind) -> Vec<String> {
        match kind {
            Kind::Scale { scale } | Kind::Matrix { scale, .. } => self.points(scale),
            Kind::YesNo => ["result-yes", "result-no"].map(|answer| self.t.say(answer)).to_vec(),
            Kind::Statements { .. } => ["result-agree", "result-disagree", "result-pass"]
                .map(|answer| self.t.say(answer))
                .to_vec(),
            kind => {
                let options = kind.options().into_iter().flatten().map(|it| self.option(it));
                let own_words = || self.t.say("organise-option-own-words");
                let other = kind.other().map(|text| marked(self.say(text), [own_words()]));
                options.chain(other).collect()
            }
        }
    }

    fn option(&self, option: &Choice) -> String {
        let alone = option.alone.then(|| self.t.say("organise-option-alone"));
        let condition = option.show_if.as_ref().map(|condition| self.shown_if(condition));
        marked(self.say(&option.text), alone.into_iter().chain(condition))
    }

    fn points(&self, scale: &Scale) -> Vec<String> {
        let points = scale.points.labels().map(|(point, _)| self.point(scale, point));
        points.chain(scale.no_opinion.iter().map(|text| self.say(text))).collect()
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

/// A text with remarks in parentheses behind it.
fn marked(text: String, remarks: impl IntoIterator<Item = String>) -> String {
    remarks.into_iter().fold(text, |text, remark| format!("{text} ({remark})"))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use rules::questionnaire::read;

    use super::*;
    use crate::web::speech::Lang;

    const DOCUMENT: &str = r#"
languages: [de]
title: { de: Alles }
pages:
  - key: you
    title: { de: Zu Ihnen }
    questions:
      - key: role
        kind: single_choice
        text: { de: Für wen? }
        other: { de: "Anders, nämlich" }
        options: [{ key: myself, text: { de: Für mich } }, { key: secret, alone: true, text: { de: Keine Angabe } }]
      - { key: age, kind: number, from: 16, to: 120, unit: { de: Jahre }, text: { de: Ihr Alter } }
      - { key: again, kind: yes_no, text: { de: Wieder? } }
      - key: plans
        kind: multiple_choice
        at_least: 2
        at_most: 3
        order: random
        text: { de: Was fehlt? }
        options: [{ key: a, text: { de: Bäume } }, { key: b, text: { de: Bänke } }, { key: c, text: { de: Wege } }]
      - key: claims
        kind: statements
        text: { de: Was meinen Sie? }
        rows: [{ key: noise, text: { de: Es ist laut. } }, { key: dirt, text: { de: Es ist schmutzig. } }]
    skip_to: [{ to: end, if: { question: age, at_most: 17 } }]
  - key: more
    title: { de: Mehr }
    show_if: { any: [{ question: role, is: myself }, { not: { question: again, is: "yes" } }] }
    questions:
      - key: order
        kind: ranking
        best: 1
        text: { de: Was zuerst? }
        options_from: { question: plans, take: chosen }
      - key: budget
        kind: points
        total: 100
        unit: { de: Euro }
        text: { de: Verteilen Sie! }
        options: [{ key: a, text: { de: Bäume } }, { key: b, text: { de: Bänke } }]
      - { key: hours, kind: number, from: 0, to: { answer: age }, step: 0.5, text: { de: Stunden } }
      - { key: since, kind: date, from: 1990-01-01, text: { de: Seit wann? } }
      - key: why
        kind: long_text
        require_if: { question: claims, row: noise, is: agree }
        show_if: { question: plans, includes: a }
        text: { de: Warum? }
      - { key: file, kind: files, at_most: 2, types: [pdf], text: { de: Stellungnahme } }
      - { key: mail, kind: email, text: { de: Adresse } }
      - { key: terms, kind: consent, required: true, text: { de: Einverstanden } }
"#;

    fn sheet(lang: Lang) -> Sheet {
        let questionnaire = Arc::new(read(DOCUMENT).expect("a questionnaire"));
        let version = Version { id: entity::QuestionnaireId::new(), number: 1, questionnaire };
        Sheet::of(Speech::new(lang, chrono_tz::Europe::Berlin), &version)
    }

    #[test]
    fn every_kind_is_named_with_its_limits_in_every_language() {
        for lang in Lang::ALL {
            let sheet = sheet(lang);
            for question in sheet.pages.iter().flat_map(|page| &page.questions) {
                assert!(!question.kind.contains("organise-"), "{}", question.kind);
                assert!(question.limits.iter().all(|it| !it.contains("organise-")));
            }
        }
    }

    #[test]
    fn options_say_what_is_special_about_them() {
        let sheet = sheet(Lang::De);
        assert_eq!(
            sheet.pages[0].questions[0].options,
            [
                "Für mich",
                "Keine Angabe (nur allein)",
                "Anders, nämlich (mit Feld für eigene Worte)"
            ]
        );
    }

    #[test]
    fn conditions_are_told_in_words() {
        let sheet = sheet(Lang::De);
        let [you, more] = &sheet.pages[..] else { panic!("two pages") };
        assert_eq!(you.course, ["Danach zum Ende, wenn: „Ihr Alter“ ist höchstens „17“"]);
        assert_eq!(
            more.course,
            ["Nur wenn: „Für wen?“ ist „Für mich“ oder nicht: „Wieder?“ ist „Ja“"]
        );
        assert_eq!(
            you.questions[3].limits,
            ["Mindestens 2 Antworten", "Antworten in zufälliger Reihenfolge"]
        );
        let limits: Vec<_> = more.questions.iter().map(|it| it.limits.join(" | ")).collect();
        assert_eq!(
            limits,
            [
                "Nur das Beste | Antworten aus „Was fehlt?“: die gewählten",
                "Genau 100 Euro verteilen",
                "Ab: 0, bis: die Antwort auf „Ihr Alter“ | In Schritten von 0,5",
                "Ab: 1. Januar 1990",
                "Nur wenn: „Was fehlt?“ enthält „Bäume“ | \
                 Pflicht, wenn: „Was meinen Sie? – Es ist laut.“ ist „Stimme zu“",
                "Höchstens 2, je bis 10 MB, erlaubt: pdf",
                "",
                "",
            ]
        );
    }
}
