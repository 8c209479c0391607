//! Conditions in words, for whoever reads a questionnaire through.

use rules::questionnaire::{
    Condition, Expected, Figure, Key, Kind, PointLabel, Scale, Skip, Target, Test, Value, Vote,
};

use super::reader::Reader;

impl Reader<'_> {
    /// `Nur wenn: …`
    pub(super) fn shown_if(&self, condition: &Condition) -> String {
        self.t.with("organise-term-shown", &[("terms", self.terms(condition).into())])
    }

    /// `Pflicht, wenn: …`
    pub(super) fn required_if(&self, condition: &Condition) -> String {
        self.t.with("organise-term-required", &[("terms", self.terms(condition).into())])
    }

    /// Where a page leads, and when.
    pub(super) fn skip(&self, skip: &Skip) -> String {
        let page = match &skip.to {
            Target::End => None,
            Target::Page(key) => self.questionnaire.pages.iter().find(|page| page.key == *key),
        };
        let title = page.map(|page| self.say(&page.title)).unwrap_or_default();
        let terms = skip.condition.as_ref().map(|condition| self.terms(condition));
        let mut values = vec![("page", title.into())];
        let sentence = match (page.is_some(), terms) {
            (true, Some(terms)) => {
                values.push(("terms", terms.into()));
                "organise-term-skip-if"
            }
            (true, None) => "organise-term-skip",
            (false, Some(terms)) => {
                values = vec![("terms", terms.into())];
                "organise-term-end-if"
            }
            (false, None) => return self.t.say("organise-term-end"),
        };
        self.t.with(sentence, &values)
    }

    fn terms(&self, condition: &Condition) -> String {
        match condition {
            Condition::All(parts) => self.joined("organise-term-and", parts),
            Condition::Any(parts) => self.joined("organise-term-or", parts),
            Condition::Not(part) => {
                self.t.with("organise-term-not", &[("term", self.terms(part).into())])
            }
            Condition::Test(test) => self.test(test),
        }
    }

    fn joined(&self, sentence: &str, parts: &[Condition]) -> String {
        let term = |part: &Condition| match part {
            Condition::Test(_) | Condition::Not(_) => self.terms(part),
            Condition::All(_) | Condition::Any(_) => format!("({})", self.terms(part)),
        };
        let joined = parts.iter().map(term).reduce(|first, second| {
            self.t.with(sentence, &[("first", first.into()), ("second", second.into())])
        });
        joined.unwrap_or_default()
    }

    fn test(&self, test: &Test) -> String {
        let Some(question) = self.questionnaire.question(&test.question) else {
            return String::new();
        };
        let kind = &question.kind;
        let mut subject = self.say(&question.text);
        if let Some(row) = &test.row {
            let values = [("question", subject.into()), ("row", self.part(kind, row).into())];
            subject = self.t.with("organise-term-row", &values);
        }
        let (sentence, answer) = match &test.expected {
            Expected::Is(value) => ("organise-term-is", self.value(kind, value)),
            Expected::Includes(option) => ("organise-term-includes", self.part(kind, option)),
            Expected::AtLeast(number) => {
                ("organise-term-at-least", self.value(kind, &Value::Number(*number)))
            }
            Expected::AtMost(number) => {
                ("organise-term-at-most", self.value(kind, &Value::Number(*number)))
            }
            Expected::Answered(true) => {
                return self.t.with("organise-term-answered", &[("question", subject.into())]);
            }
            Expected::Answered(false) => {
                return self.t.with("organise-term-unanswered", &[("question", subject.into())]);
            }
        };
        self.t.with(sentence, &[("question", subject.into()), ("answer", answer.into())])
    }

    fn value(&self, kind: &Kind, value: &Value) -> String {
        match (kind, value) {
            (Kind::YesNo, Value::Word(word)) if word.as_str() == "yes" => self.t.say("result-yes"),
            (Kind::YesNo, Value::Word(_)) => self.t.say("result-no"),
            (Kind::Statements { .. }, Value::Word(word)) => self.vote(word),
            (Kind::Scale { scale } | Kind::Matrix { scale, .. }, Value::Word(_)) => {
                scale.no_opinion.as_ref().map(|texts| self.say(texts)).unwrap_or_default()
            }
            (Kind::Scale { scale } | Kind::Matrix { scale, .. }, Value::Number(number)) => {
                let point = scale.points.labels().find(|(point, _)| {
                    scale.points.number(*point).map(Into::into) == Some(*number)
                });
                point.map(|(point, _)| self.point(scale, point)).unwrap_or_default()
            }
            (_, Value::Word(word)) => self.part(kind, word),
            (_, Value::Number(number)) => self.figure(Figure::Number(*number)),
        }
    }

    fn vote(&self, word: &Key) -> String {
        match Vote::ALL.into_iter().find(|vote| vote.as_str() == word.as_str()) {
            Some(Vote::Agree) => self.t.say("result-agree"),
            Some(Vote::Disagree) => self.t.say("result-disagree"),
            Some(Vote::Pass) => self.t.say("result-pass"),
            None => String::new(),
        }
    }

    /// What the option or row of this key is called.
    fn part(&self, kind: &Kind, key: &Key) -> String {
        let row = kind.rows().and_then(|rows| rows.find(key)).map(|row| &row.text);
        let option = || kind.options()?.find(key).map(|option| &option.text);
        row.or_else(option).or(kind.other()).map(|texts| self.say(texts)).unwrap_or_default()
    }

    /// `sehr wichtig`, or `10 (sehr zufrieden)` of a scale in numbers.
    pub(super) fn point(&self, scale: &Scale, point: u8) -> String {
        match scale.points.label(point) {
            Some(PointLabel::Words(texts)) => self.say(texts),
            Some(PointLabel::Number(number, None)) => self.t.decimal(&number.to_string()),
            Some(PointLabel::Number(number, Some(end))) => {
                format!("{} ({})", self.t.decimal(&number.to_string()), self.say(end))
            }
            None => String::new(),
        }
    }
}
