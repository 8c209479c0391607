//! From a question and the pairs so far to its field.

use std::collections::BTreeSet;

use rules::questionnaire::{
    Answer, Choice, FileKind, FileRef, Key, Kind, Options, PointLabel, Question, Rating, Row,
    Scale, Texts, Vote, field_name, part_name,
};

use super::{
    Control, Entry, Expected, Field, Filed, Line, Opt, Own, Pairs, UploadField, hint, id,
    own_words_id, sent,
};
use crate::web::{
    respond::{reader::Reader, told::size},
    wording::Wording,
};

/// From how many options on a list takes the place of radio buttons.
const LONG: usize = 16;

/// Whether options are better found in a list; own words need buttons.
pub(super) fn is_long(options: &[Choice], other: Option<&Texts>) -> bool {
    options.len() >= LONG && other.is_none()
}

pub(super) struct Form<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) pairs: &'a Pairs,
}

impl Form<'_> {
    pub(super) fn field(&self, question: &Question) -> Field {
        Field {
            name: field_name(&question.key, None),
            id: id(&question.key, None),
            text: self.reader.word(&question.text),
            help: self.reader.word(&question.help),
            hint: hint::hint(self.reader, &question.kind),
            optional: question.asks() && !question.required,
            control: self.control(question),
        }
    }

    fn control(&self, question: &Question) -> Control {
        let key = &question.key;
        let (name, id) = (field_name(key, None), id(key, None));
        match &question.kind {
            Kind::Information => Control::Passage,
            Kind::SingleChoice { options, other } if is_long(options, other.as_ref()) => {
                Control::List(self.choices(&name, &id, options))
            }
            Kind::SingleChoice { options, other } => Control::One {
                options: self.choices(&name, &id, options),
                own: self.own(key, other.as_ref()),
            },
            Kind::MultipleChoice { options, other, .. } => Control::Any {
                options: self.choices(&name, &id, options),
                own: self.own(key, other.as_ref()),
            },
            Kind::Scale { scale } => self.one(self.scale(&name, &id, scale)),
            Kind::YesNo => self.one(vec![
                self.said(&name, &id, "yes", "respond-yes"),
                self.said(&name, &id, "no", "respond-no"),
            ]),
            Kind::Matrix { rows, scale } => {
                let (points, apart) = (scale.points.count(), scale.no_opinion.as_ref());
                let words = scale.points.labels().map(|(_, label)| self.point(label));
                let mut head: Vec<_> = words.collect();
                head.reverse();
                head.extend(apart.map(|texts| self.reader.word(texts)));
                let cells = |name: &str, id: &str| self.scale(name, id, scale);
                self.grid(key, false, points, head, rows, &cells)
            }
            Kind::MatrixSingle { rows, options } => self.choice_grid(key, false, rows, options),
            Kind::MatrixMultiple { rows, options, .. } => {
                self.choice_grid(key, true, rows, options)
            }
            Kind::Statements { rows } => {
                let head = VOTES.map(|(_, sentence)| self.sentence(sentence));
                let cells = |name: &str, id: &str| self.votes(name, id);
                self.grid(key, false, 2, head.into(), rows, &cells)
            }
            Kind::Ranking { options, .. } => Control::Figures {
                entries: self.figures(key, options, 3),
                unit: Wording::default(),
            },
            Kind::Points { options, unit, .. } => Control::Figures {
                entries: self.figures(key, options, 8),
                unit: self.reader.word(unit),
            },
            Kind::Number(range) => Control::Words {
                value: self.typed(&name),
                expects: match range.step.fract().is_zero() && !range.least().is_sign_negative() {
                    true => Expected::Whole,
                    false => Expected::Decimal,
                },
                unit: self.reader.word(&range.unit),
            },
            Kind::ShortText { .. } => self.line(&name, Expected::Text),
            Kind::Email => self.line(&name, Expected::Email),
            Kind::LongText { .. } => Control::Prose { value: self.typed(&name) },
            Kind::Date { .. } => Control::Day(DAY.map(|(part, sentence, width)| Entry {
                name: part_name(key, part),
                id: format!("{id}_{part}"),
                error: id.clone(),
                shared: true,
                text: self.sentence(sentence),
                value: self.typed(&part_name(key, part)),
                width,
            })),
            Kind::Consent => Control::Tick(self.said(&name, &id, "yes", "respond-tick")),
            Kind::Files { at_most, types, .. } => self.files(question, *at_most, types),
        }
    }

    fn files(&self, question: &Question, at_most: usize, types: &BTreeSet<FileKind>) -> Control {
        let (t, key) = (self.reader.t, &question.key);
        let id = id(key, None);
        let remove = part_name(key, "remove");
        let answer = self.reader.course.in_force().get(key);
        let files = match answer {
            Some(Answer::Files(files)) => files.as_slice(),
            _ => &[],
        };
        let filed = |file: &FileRef| {
            let words = t.with("respond-file-remove", &[("name", file.name.clone().into())]);
            let words = Wording { text: words, lang: None };
            Filed {
                name: file.name.clone(),
                size: size(t, file.bytes),
                href: format!("../files/{}", file.id),
                remove: self.option(&remove, &id, &file.id.to_string(), words),
            }
        };
        let label = match (files.is_empty(), at_most) {
            (true, 1) => "respond-file-choose",
            (true, _) => "respond-files-choose",
            (false, _) => "respond-files-add",
        };
        let endings = types.iter().flat_map(|kind| kind.endings());
        let accept: Vec<_> = endings.map(|ending| format!(".{ending}")).collect();
        let full = files.len() >= at_most;
        Control::Files {
            full: full.then(|| t.with("respond-files-full", &[("most", at_most.into())])),
            files: files.iter().map(filed).collect(),
            upload: UploadField {
                id: format!("{id}_upload"),
                name: part_name(key, "upload"),
                label: t.say(label),
                remove,
            },
            several: at_most > 1,
            accept: accept.join(","),
        }
    }

    fn one(&self, options: Vec<Opt>) -> Control {
        Control::One { options, own: None }
    }

    fn line(&self, name: &str, expects: Expected) -> Control {
        Control::Words { value: self.typed(name), expects, unit: Wording::default() }
    }

    fn choice_grid(&self, key: &Key, several: bool, rows: &[Row], options: &Options) -> Control {
        let head = options.iter().map(|option| self.reader.word(&option.text)).collect();
        let cells = |name: &str, id: &str| self.choices(name, id, options);
        self.grid(key, several, options.len(), head, rows, &cells)
    }

    fn grid(
        &self,
        question: &Key,
        several: bool,
        points: usize,
        head: Vec<Wording>,
        rows: &[Row],
        cells: &dyn Fn(&str, &str) -> Vec<Opt>,
    ) -> Control {
        let rows = rows.iter().map(|row| {
            let name = field_name(question, Some(&row.key));
            let id = id(question, Some(&row.key));
            let options = cells(&name, &id);
            let (text, help) = (self.reader.word(&row.text), self.reader.word(&row.help));
            Line { name, id, text, help, options }
        });
        Control::Grid { several, points, head, rows: rows.collect() }
    }

    fn choices(&self, name: &str, id: &str, choices: &[Choice]) -> Vec<Opt> {
        let option = |choice: &Choice| Opt {
            apart: choice.alone,
            ..self.option(name, id, choice.key.as_str(), self.reader.word(&choice.text))
        };
        choices.iter().map(option).collect()
    }

    fn own(&self, question: &Key, other: Option<&Texts>) -> Option<Own> {
        let text = self.reader.word(other?);
        let (key, id) = (Key::other(), id(question, None));
        let name = part_name(question, key.as_str());
        let words =
            self.reader.t.with("respond-own-words", &[("option", text.within_a_sentence().into())]);
        let words = Entry {
            value: self.typed(&name),
            name,
            id: own_words_id(question),
            error: super::id(question, Some(&key)),
            shared: false,
            text: Wording { text: words, lang: None },
            width: 40,
        };
        let option = self.option(&field_name(question, None), &id, key.as_str(), text);
        Some(Own { option, words })
    }

    /// The points from the most to the least, then the answer that stands apart.
    fn scale(&self, name: &str, id: &str, scale: &Scale) -> Vec<Opt> {
        let point = |(point, label): (u8, PointLabel<'_>)| {
            self.option(name, id, &point.to_string(), self.point(label))
        };
        let mut options: Vec<Opt> = scale.points.labels().map(point).collect();
        options.reverse();
        if let Some(text) = &scale.no_opinion {
            let text = self.reader.word(text);
            let option = self.option(name, id, &Rating::NoOpinion.to_string(), text);
            options.push(Opt { apart: true, ..option });
        }
        options
    }

    fn point(&self, label: PointLabel<'_>) -> Wording {
        match label {
            PointLabel::Words(texts) => self.reader.word(texts),
            PointLabel::Number(number, None) => {
                Wording { text: self.reader.t.decimal(&number.to_string()), lang: None }
            }
            PointLabel::Number(number, Some(meaning)) => {
                let meaning = self.reader.word(meaning);
                let number = self.reader.t.decimal(&number.to_string());
                Wording { text: format!("{number} – {meaning}"), ..meaning }
            }
        }
    }

    fn votes(&self, name: &str, id: &str) -> Vec<Opt> {
        let vote = |(vote, sentence): (Vote, &str)| Opt {
            apart: vote == Vote::Pass,
            ..self.said(name, id, vote.as_str(), sentence)
        };
        VOTES.map(vote).into()
    }

    fn figures(&self, question: &Key, options: &[Choice], width: usize) -> Vec<Entry> {
        let entry = |option: &Choice| {
            let name = field_name(question, Some(&option.key));
            let id = id(question, Some(&option.key));
            let (text, value) = (self.reader.word(&option.text), self.typed(&name));
            Entry { name, error: id.clone(), shared: false, id, text, value, width }
        };
        options.iter().map(entry).collect()
    }

    /// An option in words of the service.
    fn said(&self, name: &str, id: &str, value: &str, sentence: &str) -> Opt {
        self.option(name, id, value, self.sentence(sentence))
    }

    fn option(&self, name: &str, id: &str, value: &str, text: Wording) -> Opt {
        let chosen = self.pairs.iter().any(|(sent, with)| sent == name && with == value);
        Opt { id: format!("{id}_{value}"), value: value.to_owned(), text, chosen, apart: false }
    }

    fn typed(&self, name: &str) -> String {
        sent(self.pairs, name).unwrap_or_default().to_owned()
    }

    fn sentence(&self, id: &str) -> Wording {
        Wording { text: self.reader.t.say(id), lang: None }
    }
}

/// What can be said to a statement, in the order in which it is offered.
const VOTES: [(Vote, &str); 3] = [
    (Vote::Agree, "respond-agree"),
    (Vote::Disagree, "respond-disagree"),
    (Vote::Pass, "respond-pass"),
];

/// The parts of a date, their labels, and how wide they are.
const DAY: [(&str, &str, usize); 3] =
    [("day", "respond-day", 3), ("month", "respond-month", 3), ("year", "respond-year", 5)];
