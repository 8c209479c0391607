//! What questions are made of.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::questionnaire::{
    document::{
        conditions::PARTS,
        scales::{NUMBERS, POINTS},
    },
    key,
};

/// A stable name.
pub(super) struct Key;

impl JsonSchema for Key {
    fn schema_name() -> Cow<'static, str> {
        "key".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let longest = key::Key::LONGEST;
        json_schema!({ "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "maxLength": longest })
    }
}

/// A tag such as `de` or `de-simple`.
pub(super) struct Language;

impl Language {
    const PATTERN: &str = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";
}

impl JsonSchema for Language {
    fn schema_name() -> Cow<'static, str> {
        "language".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let longest = key::Language::LONGEST;
        json_schema!({ "type": "string", "pattern": Self::PATTERN, "maxLength": longest })
    }
}

/// The same text in each language of the questionnaire.
pub(super) struct Texts;

impl JsonSchema for Texts {
    fn schema_name() -> Cow<'static, str> {
        "texts".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The same text in each language of the questionnaire.",
            "type": "object",
            "propertyNames": generator.subschema_for::<Language>(),
            "additionalProperties": { "type": "string", "pattern": "\\S" },
        })
    }
}

/// A day such as 2026-11-22.
pub(super) struct Day;

impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$", "format": "date" })
    }
}

/// A number with at most six decimals.
pub(super) struct Number;

impl JsonSchema for Number {
    fn schema_name() -> Cow<'static, str> {
        "number".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "minimum": -1e12, "maximum": 1e12 })
    }
}

/// One end of a range: a number, or the answer to an earlier question.
#[derive(JsonSchema)]
#[schemars(rename = "bound", untagged, deny_unknown_fields)]
pub(super) enum Bound {
    Fixed(Number),
    Answer { answer: Key },
}

/// One of the things that can be chosen.
#[derive(JsonSchema)]
#[schemars(rename = "option", deny_unknown_fields)]
pub(super) struct Choice {
    key: Key,
    text: Texts,
    /// When the option is shown.
    show_if: Option<Condition>,
}

/// An option that may be marked as one that stands alone.
#[derive(JsonSchema)]
#[schemars(rename = "option_perhaps_alone", deny_unknown_fields)]
pub(super) struct ChoicePerhapsAlone {
    key: Key,
    text: Texts,
    /// Whether it cannot be taken together with others, as "none of these".
    alone: Option<bool>,
    /// When the option is shown.
    show_if: Option<Condition>,
}

/// One line of a matrix, or one statement.
#[derive(JsonSchema)]
#[schemars(rename = "row", deny_unknown_fields)]
pub(super) struct Row {
    key: Key,
    text: Texts,
    help: Option<Texts>,
    /// When the row is shown.
    show_if: Option<Condition>,
}

/// The options of an earlier question.
#[derive(JsonSchema)]
#[schemars(rename = "carried", deny_unknown_fields)]
pub(super) struct Carried {
    question: Key,
    take: Take,
}

/// Which of the options come along.
#[derive(JsonSchema)]
#[schemars(rename = "take", rename_all = "snake_case")]
pub(super) enum Take {
    Chosen,
    NotChosen,
}

/// The order of rows, or of options if there are no rows.
#[derive(JsonSchema)]
#[schemars(rename = "order", rename_all = "snake_case")]
pub(super) enum Order {
    Given,
    Random,
}

#[derive(JsonSchema)]
#[schemars(rename = "file_type", rename_all = "snake_case")]
pub(super) enum FileKind {
    Pdf,
    Odt,
    Docx,
    Png,
    Jpeg,
}

/// Points in order, from the least to the most, in words or in numbers.
#[derive(JsonSchema)]
#[schemars(rename = "scale", untagged, deny_unknown_fields)]
pub(super) enum Scale {
    Worded {
        #[schemars(length(min = *POINTS.start(), max = *POINTS.end()))]
        points: Vec<Texts>,
        /// The answer that stands apart, e.g. "I do not know".
        no_opinion: Option<Texts>,
    },
    Numbered {
        #[schemars(range(min = *NUMBERS.start(), max = *NUMBERS.end()))]
        from: i64,
        #[schemars(range(min = *NUMBERS.start(), max = *NUMBERS.end()))]
        to: i64,
        least: Texts,
        most: Texts,
        /// The answer that stands apart, e.g. "I do not know".
        no_opinion: Option<Texts>,
    },
}

/// Tests of answers on earlier pages.
#[derive(JsonSchema)]
#[schemars(rename = "condition", untagged, deny_unknown_fields)]
pub(super) enum Condition {
    All {
        #[schemars(length(min = *PARTS.start(), max = *PARTS.end()))]
        all: Vec<Condition>,
    },
    Any {
        #[schemars(length(min = *PARTS.start(), max = *PARTS.end()))]
        any: Vec<Condition>,
    },
    Not {
        not: Box<Condition>,
    },
    Is {
        question: Key,
        row: Option<Key>,
        is: Word,
    },
    Includes {
        question: Key,
        row: Option<Key>,
        includes: Key,
    },
    AtLeast {
        question: Key,
        row: Option<Key>,
        at_least: Number,
    },
    AtMost {
        question: Key,
        row: Option<Key>,
        at_most: Number,
    },
    Answered {
        question: Key,
        row: Option<Key>,
        answered: bool,
    },
}

/// An option, `yes` or `no`, a vote, `none` for no opinion, or a number.
#[derive(JsonSchema)]
#[schemars(rename = "word", untagged)]
pub(super) enum Word {
    Key(Key),
    Number(Number),
}
