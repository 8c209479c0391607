//! The form of a document as JSON Schema, for editors and other programs.
//!
//! The types here are never built: each mirrors a map that the reader reads, with its
//! fields and limits. A test holds their names to those that the reader accepts.

#![expect(dead_code, reason = "these types are drawn, not built")]

mod parts;

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::Value;

use self::parts::{
    Bound, Carried, Choice, ChoicePerhapsAlone, Condition, Day, FileKind, Key, Language, Number,
    Order, Row, Scale, Texts,
};
use super::{
    choices::{COLUMNS, OPTIONS, ROWS, STATEMENTS, TOTAL},
    conditions::SKIPS,
    numbers::{FILES, LIMIT, MEGABYTES},
    pages::{LANGUAGES, PAGES},
};

/// The schema of questionnaires, in draft 2020-12.
///
/// What it refuses is refused by [`super::read`]. That keys differ, languages are
/// complete and references lead somewhere, it cannot say.
pub fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    generator.into_root_schema_for::<Document>().to_value()
}

/// A questionnaire: pages of questions in several languages.
#[derive(JsonSchema)]
#[schemars(rename = "questionnaire", deny_unknown_fields)]
struct Document {
    /// Every text is given in each; the first is the fallback.
    #[schemars(length(min = *LANGUAGES.start(), max = *LANGUAGES.end()))]
    languages: Vec<Language>,
    title: Texts,
    #[schemars(length(min = *PAGES.start(), max = *PAGES.end()))]
    pages: Vec<Page>,
}

/// What is shown together: one topic.
#[derive(JsonSchema)]
#[schemars(rename = "page", deny_unknown_fields)]
struct Page {
    key: Key,
    title: Texts,
    /// When the page is shown.
    show_if: Option<Condition>,
    #[schemars(length(min = 1))]
    questions: Vec<Question>,
    /// The first that applies leads on; if none does, the next page follows.
    #[schemars(length(min = *SKIPS.start(), max = *SKIPS.end()))]
    skip_to: Option<Vec<Skip>>,
}

/// A way from a page to a later one.
#[derive(JsonSchema)]
#[schemars(rename = "skip", deny_unknown_fields)]
struct Skip {
    /// The key of a later page, or `end`.
    to: Key,
    /// When the skip is taken; left out: always.
    r#if: Option<Condition>,
}

/// Writes one variant for each kind, with the fields that all questions have.
macro_rules! question {
    ($($(#[$about:meta])* $kind:ident {
        $($(#[$about_field:meta])* $field:ident: $type:ty,)*
    })*) => {
        /// A question, or a passage of information.
        #[derive(JsonSchema)]
        #[schemars(rename = "question", tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
        enum Question {
            $($(#[$about])* $kind {
                key: Key,
                text: Texts,
                /// A sentence below the question that helps to answer it.
                help: Option<Texts>,
                /// Left out: voluntary.
                required: Option<bool>,
                /// When the question is shown.
                show_if: Option<Condition>,
                /// When an answer is required that is voluntary otherwise.
                require_if: Option<Condition>,
                $($(#[$about_field])* $field: $type,)*
            },)*
        }
    };
}

question! {
    /// A passage without an answer.
    Information {}

    /// One option.
    #[schemars(extend("oneOf" = either("options")))]
    SingleChoice {
        #[schemars(length(min = *OPTIONS.start(), max = *OPTIONS.end()))]
        options: Option<Vec<ChoicePerhapsAlone>>,
        options_from: Option<Carried>,
        /// The label of a field for own words.
        other: Option<Texts>,
        order: Option<Order>,
    }

    /// Several options.
    #[schemars(extend("oneOf" = either("options")))]
    MultipleChoice {
        #[schemars(length(min = *OPTIONS.start(), max = *OPTIONS.end()))]
        options: Option<Vec<ChoicePerhapsAlone>>,
        options_from: Option<Carried>,
        #[schemars(range(min = 1))]
        at_least: Option<u32>,
        #[schemars(range(min = 1))]
        at_most: Option<u32>,
        /// The label of a field for own words.
        other: Option<Texts>,
        order: Option<Order>,
    }

    /// One point of a scale.
    Scale {
        scale: Scale,
    }

    /// The same scale for several rows.
    #[schemars(extend("oneOf" = either("rows")))]
    Matrix {
        #[schemars(length(min = *ROWS.start(), max = *ROWS.end()))]
        rows: Option<Vec<Row>>,
        rows_from: Option<Carried>,
        scale: Scale,
        order: Option<Order>,
    }

    /// One of the same options for each row.
    #[schemars(extend("allOf" = [{ "oneOf": either("rows") }, { "oneOf": either("options") }]))]
    MatrixSingle {
        #[schemars(length(min = *ROWS.start(), max = *ROWS.end()))]
        rows: Option<Vec<Row>>,
        rows_from: Option<Carried>,
        #[schemars(length(min = *COLUMNS.start(), max = *COLUMNS.end()))]
        options: Option<Vec<Choice>>,
        options_from: Option<Carried>,
        order: Option<Order>,
    }

    /// Any of the same options for each row.
    #[schemars(extend("allOf" = [{ "oneOf": either("rows") }, { "oneOf": either("options") }]))]
    MatrixMultiple {
        #[schemars(length(min = *ROWS.start(), max = *ROWS.end()))]
        rows: Option<Vec<Row>>,
        rows_from: Option<Carried>,
        #[schemars(length(min = *COLUMNS.start(), max = *COLUMNS.end()))]
        options: Option<Vec<ChoicePerhapsAlone>>,
        options_from: Option<Carried>,
        /// In each row.
        #[schemars(range(min = 1))]
        at_most: Option<u32>,
        order: Option<Order>,
    }

    /// Options in the order of preference.
    #[schemars(extend("oneOf" = either("options")))]
    Ranking {
        #[schemars(length(min = *OPTIONS.start(), max = *OPTIONS.end()))]
        options: Option<Vec<Choice>>,
        options_from: Option<Carried>,
        /// How many are put in order; left out: all.
        #[schemars(range(min = 1))]
        best: Option<u32>,
        order: Option<Order>,
    }

    /// Points that are given to options.
    #[schemars(extend("oneOf" = either("options")))]
    Points {
        #[schemars(length(min = *OPTIONS.start(), max = *OPTIONS.end()))]
        options: Option<Vec<Choice>>,
        options_from: Option<Carried>,
        #[schemars(range(min = *TOTAL.start(), max = *TOTAL.end()))]
        total: u32,
        /// Whether every point has to be given. Left out: true.
        exact: Option<bool>,
        unit: Option<Texts>,
        order: Option<Order>,
    }

    /// A multiple of `step` between two ends.
    Number {
        unit: Option<Texts>,
        from: Option<Bound>,
        to: Option<Bound>,
        /// Left out: 1, whole numbers.
        #[schemars(extend("exclusiveMinimum" = 0))]
        step: Option<Number>,
    }

    /// A day.
    Date {
        from: Option<Day>,
        to: Option<Day>,
    }

    /// Yes or no.
    YesNo {}

    /// One line of text.
    ShortText {
        /// Characters. Left out: 200.
        #[schemars(range(min = *LIMIT.start(), max = *LIMIT.end()))]
        limit: Option<u32>,
    }

    /// Several lines of text.
    LongText {
        /// Characters. Left out: 4000.
        #[schemars(range(min = *LIMIT.start(), max = *LIMIT.end()))]
        limit: Option<u32>,
    }

    /// One mail address.
    Email {}

    /// Agreement, disagreement or neither, for each of many statements.
    #[schemars(extend("oneOf" = either("rows")))]
    Statements {
        #[schemars(length(min = *STATEMENTS.start(), max = *STATEMENTS.end()))]
        rows: Option<Vec<Row>>,
        rows_from: Option<Carried>,
        order: Option<Order>,
    }

    /// Files that are handed in.
    Files {
        /// Left out: 1.
        #[schemars(range(min = *FILES.start(), max = *FILES.end()))]
        at_most: Option<u32>,
        /// Left out: all.
        #[schemars(length(min = 1, max = 5))]
        types: Option<Vec<FileKind>>,
        /// Megabytes of each file. Left out: 10.
        #[schemars(range(min = *MEGABYTES.start(), max = *MEGABYTES.end()))]
        size_limit: Option<u32>,
    }

    /// A box to tick.
    Consent {}
}

/// Either the list itself, or from where it is carried.
fn either(field: &str) -> Value {
    let carried = format!("{field}_from");
    serde_json::json!([{ "required": [field] }, { "required": [carried] }])
}

#[cfg(test)]
mod tests;
