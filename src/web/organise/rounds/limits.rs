//! What a question demands of an answer beside its kind, in sentences.

use rules::questionnaire::{
    Bound, Carried, Figure, Kind, NumberRange, Order, Question, Take, Texts,
};
use rust_decimal::Decimal;

use super::reader::Reader;

impl Reader<'_> {
    /// Limits, order and conditions of a question, one sentence each.
    pub(super) fn limits(&self, question: &Question) -> Vec<String> {
        let mut limits = self.of_kind(&question.kind);
        let kind = &question.kind;
        let carried = kind.options().and_then(|options| options.carried());
        limits.extend(carried.map(|from| self.carried(from, "organise-limit-options-from")));
        let carried = kind.rows().and_then(|rows| rows.carried());
        limits.extend(carried.map(|from| self.carried(from, "organise-limit-rows-from")));
        if question.order == Order::Random {
            let sentence = if kind.rows().is_some() { "rows" } else { "options" };
            limits.push(self.t.say(&format!("organise-limit-random-{sentence}")));
        }
        limits.extend(question.show_if.as_ref().map(|condition| self.shown_if(condition)));
        limits.extend(question.require_if.as_ref().map(|condition| self.required_if(condition)));
        limits
    }

    fn of_kind(&self, kind: &Kind) -> Vec<String> {
        match kind {
            // One is what any answer has.
            Kind::MultipleChoice { at_least: Some(least @ 2..), .. } => {
                vec![self.t.with("organise-limit-at-least", &[("least", (*least).into())])]
            }
            Kind::MatrixMultiple { at_most: Some(most), .. } => {
                vec![self.t.with("organise-limit-in-a-row", &[("most", (*most).into())])]
            }
            Kind::Ranking { best: Some(best), .. } => {
                vec![self.t.with("organise-limit-best", &[("best", (*best).into())])]
            }
            Kind::Points { total, exact, unit, .. } => {
                let sentence = if *exact { "organise-limit-total" } else { "organise-limit-up-to" };
                let unit = self.unit(unit).unwrap_or_else(|| self.t.say("result-points"));
                vec![self.t.with(sentence, &[("total", (*total).into()), ("unit", unit.into())])]
            }
            Kind::Number(range) => self.range(range),
            Kind::Date { from, to } => {
                let day = |day| self.figure(Figure::Day(day));
                self.between(from.map(day), to.map(day)).into_iter().collect()
            }
            Kind::Files { at_most, types, size_limit } => {
                let types: Vec<&str> = types.iter().map(|kind| kind.as_str()).collect();
                let values = [
                    ("most", (*at_most).into()),
                    ("types", types.join(", ").into()),
                    ("size", (*size_limit).into()),
                ];
                vec![self.t.with("organise-limit-files", &values)]
            }
            Kind::Information
            | Kind::SingleChoice { .. }
            | Kind::MultipleChoice { .. }
            | Kind::Scale { .. }
            | Kind::Matrix { .. }
            | Kind::MatrixSingle { .. }
            | Kind::MatrixMultiple { .. }
            | Kind::Ranking { .. }
            | Kind::YesNo
            | Kind::ShortText { .. }
            | Kind::LongText { .. }
            | Kind::Email
            | Kind::Statements { .. }
            | Kind::Consent => vec![],
        }
    }

    fn range(&self, range: &NumberRange) -> Vec<String> {
        let end = |bound: &Option<Bound>| bound.as_ref().map(|bound| self.bound(bound));
        let ends = self.between(end(&range.from), end(&range.to));
        let unit = self
            .unit(&range.unit)
            .map(|unit| self.t.with("organise-limit-unit", &[("unit", unit.into())]));
        let step = (range.step != Decimal::ONE).then(|| {
            let step = self.figure(Figure::Number(range.step));
            self.t.with("organise-limit-step", &[("step", step.into())])
        });
        [ends, unit, step].into_iter().flatten().collect()
    }

    fn unit(&self, unit: &Texts) -> Option<String> {
        Some(self.say(unit)).filter(|unit| !unit.is_empty())
    }

    /// One end of a range: a number, or the question whose answer it is.
    fn bound(&self, bound: &Bound) -> String {
        match bound {
            Bound::Fixed(number) => self.figure(Figure::Number(*number)),
            Bound::Answer(key) => {
                let question = self.questionnaire.question(key);
                let text = question.map(|question| self.say(&question.text)).unwrap_or_default();
                self.t.with("organise-limit-answer", &[("question", text.into())])
            }
        }
    }

    fn between(&self, from: Option<String>, to: Option<String>) -> Option<String> {
        match (from, to) {
            (Some(from), Some(to)) => {
                let values = [("from", from.into()), ("to", to.into())];
                Some(self.t.with("organise-limit-between", &values))
            }
            (Some(from), None) => {
                Some(self.t.with("organise-limit-from", &[("from", from.into())]))
            }
            (None, Some(to)) => Some(self.t.with("organise-limit-to", &[("to", to.into())])),
            (None, None) => None,
        }
    }

    fn carried(&self, carried: &Carried, sentence: &str) -> String {
        let question = self.questionnaire.question(&carried.question);
        let text = question.map(|question| self.say(&question.text)).unwrap_or_default();
        let take = match carried.take {
            Take::Chosen => "chosen",
            Take::NotChosen => "left",
        };
        self.t.with(sentence, &[("question", text.into()), ("take", take.into())])
    }
}
