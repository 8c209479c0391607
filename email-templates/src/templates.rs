//! The template files, and how values are written into them.

use std::fmt::Write;
use std::sync::LazyLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior, Value};

use crate::layout::{VALUE, VALUE_ENDS};
use crate::text::{one_line, paragraphs};

macro_rules! sources {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../templates/", $name)))),*]
    };
}

const SOURCES: &[(&str, &str)] = sources! {
    "layout.mjml" "opening.mjml" "rest.mjml" "opening.txt" "rest.txt"
    "de/letter.mjml" "de/taking-part.mjml"
    "de/invitation.mjml" "de/passed-on.mjml" "de/registration.mjml" "de/reminder.mjml" "de/receipt.mjml" "de/return-code.mjml"
    "de/facts.txt" "de/taking-part.txt" "de/closing.txt" "de/leaving.txt"
    "de/invitation.txt" "de/passed-on.txt" "de/passed-on.words.txt" "de/registration.txt" "de/registration.words.txt" "de/reminder.txt" "de/receipt.txt" "de/return-code.txt"
    "de/closed.mjml" "de/closed.txt" "de/closed.words.txt"
    "de/results.mjml" "de/results.txt" "de/results.words.txt"
    "de/circular.mjml" "de/circular.txt" "de/circular.words.txt"
    "de/invitation.words.txt" "de/reminder.words.txt" "de/receipt.words.txt" "de/return-code.words.txt"
    "de-simple/letter.mjml" "de-simple/taking-part.mjml"
    "de-simple/invitation.mjml" "de-simple/passed-on.mjml" "de-simple/registration.mjml" "de-simple/reminder.mjml" "de-simple/receipt.mjml" "de-simple/return-code.mjml"
    "de-simple/facts.txt" "de-simple/taking-part.txt" "de-simple/closing.txt" "de-simple/leaving.txt"
    "de-simple/invitation.txt" "de-simple/passed-on.txt" "de-simple/passed-on.words.txt" "de-simple/registration.txt" "de-simple/registration.words.txt" "de-simple/reminder.txt" "de-simple/receipt.txt" "de-simple/return-code.txt"
    "de-simple/closed.mjml" "de-simple/closed.txt" "de-simple/closed.words.txt"
    "de-simple/results.mjml" "de-simple/results.txt" "de-simple/results.words.txt"
    "de-simple/circular.mjml" "de-simple/circular.txt" "de-simple/circular.words.txt"
    "de-simple/invitation.words.txt" "de-simple/reminder.words.txt" "de-simple/receipt.words.txt" "de-simple/return-code.words.txt"
    "en/letter.mjml" "en/taking-part.mjml"
    "en/invitation.mjml" "en/passed-on.mjml" "en/registration.mjml" "en/reminder.mjml" "en/receipt.mjml" "en/return-code.mjml"
    "en/facts.txt" "en/taking-part.txt" "en/closing.txt" "en/leaving.txt"
    "en/invitation.txt" "en/passed-on.txt" "en/passed-on.words.txt" "en/registration.txt" "en/registration.words.txt" "en/reminder.txt" "en/receipt.txt" "en/return-code.txt"
    "en/closed.mjml" "en/closed.txt" "en/closed.words.txt"
    "en/results.mjml" "en/results.txt" "en/results.words.txt"
    "en/circular.mjml" "en/circular.txt" "en/circular.words.txt"
    "en/invitation.words.txt" "en/reminder.words.txt" "en/receipt.words.txt" "en/return-code.words.txt"
};

pub(crate) static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut templates = Environment::new();
    templates.set_syntax(
        SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .keep_trailing_newline(true)
            .build()
            .expect("the usual delimiters are valid"),
    );
    templates.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    templates.set_auto_escape_callback(|name| match name.ends_with(".mjml") {
        true => AutoEscape::Html,
        false => AutoEscape::None,
    });
    templates.set_formatter(write_value);
    templates.add_filter("paragraphs", paragraphs);
    templates.set_loader(|name| {
        let source = SOURCES.iter().find(|(known, _)| *known == name);
        Ok(source.map(|(_, text)| *text))
    });
    templates
});

/// Writes a value as one line, whatever it holds; in MJML also escaped, and marked as a value.
fn write_value(out: &mut Output, state: &mut State, value: &Value) -> Result<(), Error> {
    let line = one_line(&value.to_string());
    match state.auto_escape() {
        AutoEscape::None => out.write_str(&line)?,
        _ => {
            out.write_char(VALUE)?;
            line.chars().try_for_each(|c| write_escaped(out, c))?;
            out.write_char(VALUE_ENDS)?;
        }
    }
    Ok(())
}

/// Escapes for HTML text and attributes.
///
/// The MJML renderer writes attributes the way Rust prints strings, which would turn
/// backslashes, combining accents and invisible characters into Rust escapes. As
/// character references they pass unharmed.
fn write_escaped(out: &mut Output, c: char) -> std::fmt::Result {
    match c {
        '&' => out.write_str("&amp;"),
        '<' => out.write_str("&lt;"),
        '>' => out.write_str("&gt;"),
        '"' => out.write_str("&quot;"),
        _ if c.escape_debug().len() > 1 => write!(out, "&#{};", u32::from(c)),
        _ => out.write_char(c),
    }
}
