//! The part of a question that depends on its kind.

use super::{
    finding::{Fault, shorten},
    place::{Fields, Place},
    reader::Reader,
    tree::Content,
};
use crate::questionnaire::{kind::Kind, question::Question};

/// The fields every question has.
pub(super) const COMMON: [&str; 7] =
    ["key", "kind", "text", "help", "required", "show_if", "require_if"];

/// Every kind, with its fields beside the common ones.
pub(super) const KINDS: [(&str, &[&str]); 18] = [
    ("information", &[]),
    ("single_choice", &["options", "options_from", "other", "order"]),
    ("multiple_choice", &["options", "options_from", "at_least", "at_most", "other", "order"]),
    ("scale", &["scale"]),
    ("matrix", &["rows", "rows_from", "scale", "order"]),
    ("matrix_single", &["rows", "rows_from", "options", "options_from", "order"]),
    ("matrix_multiple", &["rows", "rows_from", "options", "options_from", "at_most", "order"]),
    ("ranking", &["options", "options_from", "best", "order"]),
    ("points", &["options", "options_from", "total", "exact", "unit", "order"]),
    ("number", &["unit", "from", "to", "step"]),
    ("date", &["from", "to"]),
    ("yes_no", &[]),
    ("short_text", &["limit"]),
    ("long_text", &["limit"]),
    ("email", &[]),
    ("statements", &["rows", "rows_from", "order"]),
    ("files", &["at_most", "types", "size_limit"]),
    ("consent", &[]),
];

/// The fields of one kind; of all, if there is no such kind.
fn own_fields(kind: Option<&str>) -> Vec<&'static str> {
    let of_kind = KINDS.iter().filter(|(name, _)| Some(*name) == kind);
    match of_kind.map(|(_, fields)| fields.to_vec()).next() {
        Some(fields) => fields,
        None => KINDS.iter().flat_map(|(_, fields)| fields.iter().copied()).collect(),
    }
}

impl Reader {
    pub(super) fn question(&mut self, place: Place<'_>) -> Option<Question> {
        self.questions += 1;
        let own = own_fields(kind_name(&place));
        let fields = self.fields(place, &[&COMMON, own.as_slice()].concat())?;
        let key = self.key(&fields, "questions");
        let kind = self.kind(&fields);
        if let Some(key) = key.clone() {
            self.outline.add_question(key, kind.as_ref());
        }
        let text = self.texts(&fields, "text");
        let help = self.optional_texts(&fields, "help");
        let horizon = self.page();
        let show_if = self.condition(&fields, "show_if", horizon);
        let required = self.required_flag(&fields, kind.as_ref());
        let require_if = self.condition(&fields, "require_if", horizon);
        let order = self.order(&fields);
        Some(Question {
            key: key?,
            text: text?,
            help: help?,
            required: required?,
            show_if: show_if?,
            require_if: require_if?,
            order: order?,
            kind: kind?,
        })
    }

    fn required_flag(&mut self, fields: &Fields<'_>, kind: Option<&Kind>) -> Option<bool> {
        let required = self.flag(fields, "required", false)?;
        let sometimes = fields.find("require_if");
        if kind == Some(&Kind::Information) {
            let always = fields.find("required").filter(|_| required);
            for place in always.iter().chain(&sometimes) {
                self.note(place, Fault::RequiredInformation);
            }
        } else if let Some(place) = sometimes.filter(|_| required) {
            self.note(&place, Fault::RequiredTwice);
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
            "single_choice" => self.single_choice(fields),
            "multiple_choice" => self.multiple_choice(fields),
            "scale" => Some(Kind::Scale { scale: self.scale(fields)? }),
            "matrix" => self.matrix(fields),
            "matrix_single" => self.matrix_single(fields),
            "matrix_multiple" => self.matrix_multiple(fields),
            "ranking" => self.ranking(fields),
            "points" => self.points(fields),
            "number" => self.number_range(fields),
            "date" => self.date_range(fields),
            "yes_no" => Some(Kind::YesNo),
            "short_text" => {
                Some(Kind::ShortText { limit: self.limit(fields, Kind::SHORT_TEXT_LIMIT)? })
            }
            "long_text" => {
                Some(Kind::LongText { limit: self.limit(fields, Kind::LONG_TEXT_LIMIT)? })
            }
            "email" => Some(Kind::Email),
            "statements" => self.statements(fields),
            "files" => self.files(fields),
            "consent" => Some(Kind::Consent),
            other => {
                self.note(&place, Fault::UnknownKind { found: shorten(other) });
                None
            }
        }
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
