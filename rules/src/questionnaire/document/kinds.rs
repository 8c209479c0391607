//! The part of a question that depends on its kind.

use std::ops::RangeInclusive;

use super::{
    finding::{Fault, shorten},
    place::{Fields, Place},
    reader::Reader,
    tree::Content,
};
use crate::questionnaire::{
    question::{Choice, Kind, Question, Row, Scale},
    text::Texts,
};

const OPTIONS: RangeInclusive<usize> = 2..=200;
/// More rows would not fit a screen and tire everyone who answers.
const ROWS: RangeInclusive<usize> = 1..=7;
const POINTS: RangeInclusive<usize> = 2..=11;
const LIMIT: RangeInclusive<usize> = 1..=20_000;

/// The fields every question has.
const COMMON: [&str; 5] = ["key", "kind", "text", "help", "required"];

/// The fields of one kind beside the common ones.
fn own_fields(kind: &str) -> Option<&'static [&'static str]> {
    match kind {
        "information" => Some(&[]),
        "single_choice" => Some(&["options"]),
        "multiple_choice" => Some(&["options", "at_most"]),
        "scale" => Some(&["scale"]),
        "matrix" => Some(&["rows", "scale"]),
        "short_text" | "long_text" => Some(&["limit"]),
        _ => None,
    }
}

const ALL_OWN_FIELDS: [&str; 5] = ["options", "at_most", "rows", "scale", "limit"];

impl Reader {
    pub(super) fn question(&mut self, place: Place<'_>) -> Option<Question> {
        self.questions += 1;
        let own = match kind_name(&place) {
            Some(kind) => own_fields(kind).unwrap_or(&ALL_OWN_FIELDS),
            None => &ALL_OWN_FIELDS,
        };
        let fields = self.fields(place, &[&COMMON, own].concat())?;
        let key = self.key(&fields, "questions");
        let kind = self.kind(&fields);
        let text = self.texts(&fields, "text");
        let help = self.optional_texts(&fields, "help");
        let required = self.required_flag(&fields, kind.as_ref());
        Some(Question { key: key?, text: text?, help: help?, required: required?, kind: kind? })
    }

    fn required_flag(&mut self, fields: &Fields<'_>, kind: Option<&Kind>) -> Option<bool> {
        let Some(place) = fields.find("required") else {
            return Some(false);
        };
        let Content::Boolean(required) = place.node.content else {
            return self.wrong_type(&place, "true or false");
        };
        if required && kind == Some(&Kind::Information) {
            self.note(&place, Fault::RequiredInformation);
        }
        Some(required)
    }

    fn kind(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let place = self.required(fields, "kind")?;
        let Content::Text(name) = &place.node.content else {
            return self.wrong_type(&place, "a text");
        };
        match name.as_str() {
            "information" => Some(Kind::Information),
            "single_choice" => Some(Kind::SingleChoice { options: self.options(fields)? }),
            "multiple_choice" => self.multiple_choice(fields),
            "scale" => Some(Kind::Scale { scale: self.scale(fields)? }),
            "matrix" => self.matrix(fields),
            "short_text" => {
                Some(Kind::ShortText { limit: self.limit(fields, Kind::SHORT_TEXT_LIMIT)? })
            }
            "long_text" => {
                Some(Kind::LongText { limit: self.limit(fields, Kind::LONG_TEXT_LIMIT)? })
            }
            other => {
                self.note(&place, Fault::UnknownKind { found: shorten(other) });
                None
            }
        }
    }

    fn options(&mut self, fields: &Fields<'_>) -> Option<Vec<Choice>> {
        self.list(fields, "options", OPTIONS, Self::choice)
    }

    fn choice(&mut self, place: Place<'_>) -> Option<Choice> {
        let siblings = place.list_path();
        let fields = self.fields(place, &["key", "text"])?;
        let key = self.key(&fields, &siblings);
        let text = self.texts(&fields, "text");
        Some(Choice { key: key?, text: text? })
    }

    fn multiple_choice(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let options = self.options(fields);
        let most = options.as_ref().map_or(*OPTIONS.end(), Vec::len);
        let at_most = match fields.find("at_most") {
            Some(place) => Some(self.number(&place, 1..=most)?),
            None => None,
        };
        Some(Kind::MultipleChoice { options: options?, at_most })
    }

    fn matrix(&mut self, fields: &Fields<'_>) -> Option<Kind> {
        let rows = self.list(fields, "rows", ROWS, Self::row);
        let scale = self.scale(fields);
        Some(Kind::Matrix { rows: rows?, scale: scale? })
    }

    fn row(&mut self, place: Place<'_>) -> Option<Row> {
        let siblings = place.list_path();
        let fields = self.fields(place, &["key", "text", "help"])?;
        let key = self.key(&fields, &siblings);
        let text = self.texts(&fields, "text");
        let help = self.optional_texts(&fields, "help");
        Some(Row { key: key?, text: text?, help: help? })
    }

    fn scale(&mut self, fields: &Fields<'_>) -> Option<Scale> {
        let place = self.required(fields, "scale")?;
        let fields = self.fields(place, &["points", "no_opinion"])?;
        let points = self.list(&fields, "points", POINTS, Self::texts_at);
        let no_opinion = self.optional_texts(&fields, "no_opinion");
        let no_opinion =
            no_opinion.map(|texts| Some(texts).filter(|texts: &Texts| !texts.is_empty()));
        Some(Scale { points: points?, no_opinion: no_opinion? })
    }

    fn limit(&mut self, fields: &Fields<'_>, default: usize) -> Option<usize> {
        match fields.find("limit") {
            Some(place) => self.number(&place, LIMIT),
            None => Some(default),
        }
    }

    fn number(&mut self, place: &Place<'_>, allowed: RangeInclusive<usize>) -> Option<usize> {
        let Content::Number(number) = &place.node.content else {
            return self.wrong_type(place, "a whole number");
        };
        let number = number.as_u64().and_then(|number| usize::try_from(number).ok());
        let found = number.filter(|number| allowed.contains(number));
        if found.is_none() {
            let (minimum, maximum) = allowed.into_inner();
            self.note(place, Fault::OutOfRange { minimum, maximum });
        }
        found
    }
}

fn kind_name<'a>(place: &Place<'a>) -> Option<&'a str> {
    let Content::Map(entries) = &place.node.content else {
        return None;
    };
    entries.iter().find_map(|(field, node)| match &node.content {
        Content::Text(kind) if field == "kind" => Some(kind.as_str()),
        _ => None,
    })
}
