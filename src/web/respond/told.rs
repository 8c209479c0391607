//! An answer in the words of its questionnaire.

use rules::questionnaire::{
    Answer, Figure, FileRef, Key, Kind, Options, PointLabel, Points, Question, Rating, Scale,
    Texts, Vote,
};

use super::reader::Reader;
use crate::web::{speech::Speech, wording::Wording};

/// An answer, or the answer to one row of a matrix or to one of the options.
pub(in crate::web) struct Line {
    pub(in crate::web) row: Option<Wording>,
    pub(in crate::web) answer: Option<Wording>,
}

/// What was answered, line by line; a row without an answer says so.
pub(in crate::web) fn lines(
    reader: Reader<'_>,
    question: &Question,
    answer: Option<&Answer>,
) -> Vec<Line> {
    let teller = Teller { reader, kind: &question.kind };
    if let Some(rows) = question.kind.rows() {
        let line = |row: &rules::questionnaire::Row| Line {
            row: Some(headed(reader, &row.text)),
            answer: answer.and_then(|answer| teller.row(&row.key, answer)),
        };
        return rows.iter().map(line).collect();
    }
    match answer {
        Some(answer) => teller.whole(answer),
        None => vec![Line { row: None, answer: None }],
    }
}

/// The size of a file, as people tell it: `1,4 MB`.
pub(in crate::web) fn size(t: Speech, bytes: u64) -> String {
    let mega = Kind::MEGABYTE;
    if bytes < mega {
        return t.with("respond-kilobytes", &[("size", bytes.div_ceil(1024).into())]);
    }
    let tenths = bytes.saturating_mul(10).div_ceil(mega);
    let plain = format!("{}.{}", tenths / 10, tenths % 10);
    t.with("respond-megabytes", &[("size", t.decimal(plain.trim_end_matches(".0")).into())])
}

/// A statement before a colon does without its full stop.
fn headed(reader: Reader<'_>, texts: &Texts) -> Wording {
    let word = reader.word(texts);
    Wording { text: word.text.trim_end_matches('.').to_owned(), ..word }
}

struct Teller<'a> {
    reader: Reader<'a>,
    kind: &'a Kind,
}

impl Teller<'_> {
    fn row(&self, row: &Key, answer: &Answer) -> Option<Wording> {
        match (self.kind, answer) {
            (Kind::Matrix { scale, .. }, Answer::Ratings(rows)) => {
                self.rating(scale, *rows.get(row)?)
            }
            (_, Answer::ChoiceByRow(rows)) => self.option(rows.get(row)?),
            (_, Answer::ChoicesByRow(rows)) => {
                let chosen: Vec<_> =
                    rows.get(row)?.iter().filter_map(|key| self.option(key)).collect();
                let lang = chosen.first()?.lang.clone();
                let words: Vec<_> = chosen.into_iter().map(|option| option.text).collect();
                Some(Wording { text: words.join("; "), lang })
            }
            (_, Answer::Votes(rows)) => Some(self.plain(match rows.get(row)? {
                Vote::Agree => self.reader.t.say("respond-agree"),
                Vote::Disagree => self.reader.t.say("respond-disagree"),
                Vote::Pass => self.reader.t.say("respond-pass"),
            })),
            _ => None,
        }
    }

    fn whole(&self, answer: &Answer) -> Vec<Line> {
        let t = self.reader.t;
        let one = |answer| vec![Line { row: None, answer }];
        let said = |text| one(Some(self.plain(text)));
        match answer {
            Answer::Choice(chosen) => one(self.option(chosen)),
            Answer::Choices(chosen) => self.each(chosen.iter().map(|key| self.option(key))),
            Answer::ChoicesAndOther { chosen, other } => {
                let options = chosen.iter().map(|key| self.option(key));
                self.each(options.chain([Some(self.plain(other.clone()))]))
            }
            Answer::Rating(rating) => match self.kind {
                Kind::Scale { scale } => one(self.rating(scale, *rating)),
                _ => one(None),
            },
            Answer::Ranking(order) => {
                let ranked = (1_u32..).zip(order).map(|(rank, key)| Line {
                    row: Some(self.plain(t.with("respond-rank-is", &[("rank", rank.into())]))),
                    answer: self.option(key),
                });
                ranked.collect()
            }
            Answer::Points(given) => self
                .options()
                .iter()
                .filter_map(|option| {
                    let points = given.get(&option.key)?;
                    let row = Some(self.reader.word(&option.text));
                    Some(Line { row, answer: Some(self.with_unit(&t.number(*points))) })
                })
                .collect(),
            Answer::Number(number) => {
                one(Some(self.with_unit(&self.reader.figure(Figure::Number(*number)))))
            }
            Answer::Date(day) => said(self.reader.figure(Figure::Day(*day))),
            Answer::Yes(true) => said(t.say("respond-yes")),
            Answer::Yes(false) => said(t.say("respond-no")),
            Answer::Consent => said(t.say("respond-tick")),
            Answer::Other(text) | Answer::Text(text) => said(text.clone()),
            Answer::Files(files) => {
                let told = |file: &FileRef| format!("{} ({})", file.name, size(t, file.bytes));
                self.each(files.iter().map(|file| Some(self.plain(told(file)))))
            }
            Answer::Ratings(_)
            | Answer::ChoiceByRow(_)
            | Answer::ChoicesByRow(_)
            | Answer::Votes(_) => one(None),
        }
    }

    fn each(&self, answers: impl Iterator<Item = Option<Wording>>) -> Vec<Line> {
        answers.map(|answer| Line { row: None, answer }).collect()
    }

    fn options(&self) -> &[rules::questionnaire::Choice] {
        self.kind.options().map(|options: &Options| &**options).unwrap_or_default()
    }

    fn option(&self, chosen: &Key) -> Option<Wording> {
        let option = self.options().iter().find(|option| option.key == *chosen)?;
        Some(self.reader.word(&option.text))
    }

    fn rating(&self, scale: &Scale, rating: Rating) -> Option<Wording> {
        match rating {
            Rating::NoOpinion => scale.no_opinion.as_ref().map(|texts| self.reader.word(texts)),
            Rating::Point(point) => Some(match scale.points.label(point)? {
                PointLabel::Words(texts) => self.reader.word(texts),
                PointLabel::Number(number, meaning) => {
                    self.plain(self.number(&scale.points, number, meaning))
                }
            }),
        }
    }

    /// `7 von 10 (10 = sehr wichtig)`: no number says by itself how much it is.
    fn number(&self, points: &Points, number: i32, meaning: Option<&Texts>) -> String {
        let t = self.reader.t;
        let figure = |number: i32| t.decimal(&number.to_string()).into();
        let said = |texts| self.reader.word(texts).within_a_sentence().into();
        let Points::Numbered { from, to, most, .. } = points else { return number.to_string() };
        let [number, least] = [("number", figure(number)), ("least", figure(*from))];
        let greatest = ("greatest", figure(*to));
        match meaning {
            Some(meaning) => t.with("respond-point-end", &[number, ("meaning", said(meaning))]),
            None if matches!(from, 0 | 1) => {
                t.with("respond-point-of", &[number, greatest, ("meaning", said(most))])
            }
            None => {
                let values = [number, least, greatest, ("meaning", said(most))];
                t.with("respond-point-between", &values)
            }
        }
    }

    /// The figure and what it counts.
    fn with_unit(&self, figure: &str) -> Wording {
        let unit: Option<&Texts> = match self.kind {
            Kind::Points { unit, .. } => Some(unit),
            Kind::Number(range) => Some(&range.unit),
            _ => None,
        };
        let unit = unit.map(|unit| self.reader.word(unit)).unwrap_or_default();
        let text = match unit.is_empty() {
            true => figure.to_owned(),
            false => format!("{figure}\u{a0}{unit}"),
        };
        Wording { text, ..unit }
    }

    fn plain(&self, text: String) -> Wording {
        Wording { text, lang: None }
    }
}
