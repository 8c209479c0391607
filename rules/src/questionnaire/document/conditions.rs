//! Conditions, and what hangs on them.

use std::ops::RangeInclusive;

use super::{
    claims::Claim,
    finding::{Fault, shorten},
    place::{Fields, Place},
    reader::Reader,
    tree::Content,
};
use crate::questionnaire::{
    key::Key,
    logic::{Carried, Condition, Expected, Order, Skip, Take, Target, Test, Value},
};

pub(super) const PARTS: RangeInclusive<usize> = 1..=50;
const TESTS: usize = 50;
const DEPTH: usize = 8;
pub(super) const SKIPS: RangeInclusive<usize> = 1..=20;

/// What can stand at the top of a condition beside a test.
pub(super) const COMPOUNDS: [&str; 3] = ["all", "any", "not"];
/// What a test can compare an answer with.
pub(super) const COMPARISONS: [&str; 5] = ["is", "includes", "at_least", "at_most", "answered"];
pub(super) const TEST: [&str; 7] =
    ["question", "row", "is", "includes", "at_least", "at_most", "answered"];
pub(super) const CARRIED: [&str; 2] = ["question", "take"];
pub(super) const SKIP: [&str; 2] = ["to", "if"];

impl Reader {
    /// The condition in this field, if there is one. It may look at pages before the
    /// one that is numbered `horizon`.
    pub(super) fn condition(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        horizon: usize,
    ) -> Option<Option<Condition>> {
        let Some(place) = fields.find(name) else {
            return Some(None);
        };
        let condition = self.condition_at(&place, horizon, 1)?;
        let found = condition.tests().len();
        if found > TESTS {
            self.note(&place, Fault::TooMany { maximum: TESTS, found });
        } else {
            self.claim(&place, horizon, Claim::Possible(condition.clone()));
        }
        Some(Some(condition))
    }

    fn condition_at(
        &mut self,
        place: &Place<'_>,
        horizon: usize,
        depth: usize,
    ) -> Option<Condition> {
        if depth > DEPTH {
            self.note(place, Fault::TooDeep { maximum: DEPTH });
            return None;
        }
        let compound = COMPOUNDS.into_iter().find(|name| place.has_field(name));
        let Some(name) = compound else {
            return self.test(place, horizon).map(Condition::Test);
        };
        let fields = self.fields(place.clone(), &[name])?;
        let inner =
            |reader: &mut Self, place: Place<'_>| reader.condition_at(&place, horizon, depth + 1);
        match name {
            "all" => self.list(&fields, name, PARTS, inner).map(Condition::All),
            "any" => self.list(&fields, name, PARTS, inner).map(Condition::Any),
            _ => {
                let place = self.required(&fields, name)?;
                inner(self, place).map(|part| Condition::Not(Box::new(part)))
            }
        }
    }

    fn test(&mut self, place: &Place<'_>, horizon: usize) -> Option<Test> {
        let fields = self.fields(place.clone(), &TEST)?;
        let question = self.reference(&fields, "question");
        let row = match fields.find("row") {
            Some(place) => self.key_at(&place).map(Some),
            None => Some(None),
        };
        let given: Vec<_> =
            COMPARISONS.into_iter().filter_map(|name| Some((name, fields.find(name)?))).collect();
        let expected = match given.as_slice() {
            [(name, place)] => self.expected(name, place),
            _ => {
                self.note(place, Fault::OneOf { fields: COMPARISONS.to_vec() });
                None
            }
        };
        let test = Test { question: question?, row: row?, expected: expected? };
        self.claim(place, horizon, Claim::Test(test.clone()));
        Some(test)
    }

    fn expected(&mut self, name: &str, place: &Place<'_>) -> Option<Expected> {
        match name {
            "is" => match &place.node.content {
                Content::Number(_) => self.decimal(place).map(Value::Number).map(Expected::Is),
                Content::Text(_) => self.key_at(place).map(Value::Word).map(Expected::Is),
                _ => self.wrong_type(place, "a text or a number"),
            },
            "includes" => self.key_at(place).map(Expected::Includes),
            "at_least" => self.decimal(place).map(Expected::AtLeast),
            "at_most" => self.decimal(place).map(Expected::AtMost),
            _ => match place.node.content {
                Content::Boolean(answered) => Some(Expected::Answered(answered)),
                _ => self.wrong_type(place, "true or false"),
            },
        }
    }

    /// Where the respondent goes after the page of this number.
    pub(super) fn skips(&mut self, fields: &Fields<'_>, page: usize) -> Option<Vec<Skip>> {
        let Some(_) = fields.find("skip_to") else {
            return Some(Vec::new());
        };
        self.list(fields, "skip_to", SKIPS, |reader, place| reader.skip(place, page))
    }

    fn skip(&mut self, place: Place<'_>, page: usize) -> Option<Skip> {
        let fields = self.fields(place, &SKIP)?;
        let to = self.target(&fields, page);
        // Who leaves a page has answered it.
        let condition = self.condition(&fields, "if", page + 1);
        Some(Skip { to: to?, condition: condition? })
    }

    fn target(&mut self, fields: &Fields<'_>, page: usize) -> Option<Target> {
        let place = self.required(fields, "to")?;
        let key = self.key_at(&place)?;
        let to = if key.as_str() == Target::END { Target::End } else { Target::Page(key) };
        self.claim(&place, page, Claim::Target(to.clone()));
        Some(to)
    }

    /// From where a list is carried, and whether that is possible is known later.
    pub(super) fn carried(&mut self, place: Place<'_>) -> Option<Carried> {
        let fields = self.fields(place.clone(), &CARRIED)?;
        let question = self.reference(&fields, "question");
        let take = self.named(&fields, "take", &Take::ALL.map(|take| (take.as_str(), take)));
        let carried = Carried { question: question?, take: take? };
        let horizon = self.page();
        self.claim(&place, horizon, Claim::Carried(carried.question.clone()));
        Some(carried)
    }

    pub(super) fn order(&mut self, fields: &Fields<'_>) -> Option<Order> {
        match fields.find("order") {
            Some(_) => {
                self.named(fields, "order", &Order::ALL.map(|order| (order.as_str(), order)))
            }
            None => Some(Order::Given),
        }
    }

    /// The field has one of these names.
    fn named<T: Copy>(
        &mut self,
        fields: &Fields<'_>,
        name: &str,
        names: &[(&'static str, T)],
    ) -> Option<T> {
        let place = self.required(fields, name)?;
        let Content::Text(found) = &place.node.content else {
            return self.wrong_type(&place, "a text");
        };
        let meant = names.iter().find(|(name, _)| name == found).map(|(_, meant)| *meant);
        if meant.is_none() {
            let expected = names.iter().map(|(name, _)| *name).collect();
            self.note(&place, Fault::UnknownName { found: shorten(found), expected });
        }
        meant
    }

    /// The field has the key of something that stands elsewhere.
    pub(super) fn reference(&mut self, fields: &Fields<'_>, name: &str) -> Option<Key> {
        let place = self.required(fields, name)?;
        self.key_at(&place)
    }
}
