//! From a filled-in template to a mail.

use minijinja::context;
use minijinja::value::Serde;
use serde::Serialize;

use crate::Language;
use crate::layout::lay_out;
use crate::templates::TEMPLATES;
use crate::text::{one_line, paragraphs, shorten, wrap};

/// The subject is cut here, in characters.
const SUBJECT_LENGTH: usize = 200;
/// Lines of the text part are no wider, in characters.
const TEXT_WIDTH: usize = 78;
/// How the first line of the words of each mail begins.
const SUBJECT: &str = "Subject: ";

/// A message ready to be addressed and sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// One line.
    pub subject: String,
    /// The whole message for those who read plain text.
    pub text: String,
    /// The whole message as one HTML document that loads nothing.
    pub html: String,
}

/// Why no mail came about.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    #[error("a link is not a plain http or https address")]
    UnusableLink,
    #[error("a mail template could not be filled in")]
    Template(#[from] minijinja::Error),
    #[error("the words of a mail do not begin with its subject")]
    NoSubject,
    #[error("a mail template is not MJML")]
    Markup(#[from] mrml::prelude::parser::Error),
    #[error("a mail template could not be laid out")]
    Layout(#[from] mrml::prelude::render::Error),
}

/// Words of the city in place of those of a mail. What must stand in a mail is no part of them:
/// greeting, facts, link, sender and the way to stop further mails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OwnWords<'a> {
    /// One line; the built-in subject if it is blank.
    pub subject: &'a str,
    /// Plain text, paragraphs parted by blank lines; the built-in ones if it is blank.
    pub paragraphs: &'a str,
}

/// The words that a mail has by itself, to begin one's own from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltInWords {
    pub subject: String,
    /// Plain text, paragraphs parted by blank lines.
    pub paragraphs: String,
}

/// Fills in the templates called `kind`.
pub(crate) fn render<Values: Serialize>(
    kind: &str,
    language: Language,
    links: &[&str],
    own: OwnWords<'_>,
    values: &Values,
) -> Result<Mail, RenderError> {
    if !links.iter().all(|link| is_usable(link)) {
        return Err(RenderError::UnusableLink);
    }
    let built_in = built_in(kind, language, values)?;
    let subject = either(own.subject, &built_in.subject);
    let subject = shorten(one_line(subject).trim(), SUBJECT_LENGTH);
    let mut rest = paragraphs(either(own.paragraphs, &built_in.paragraphs));
    let opening: Vec<_> = rest.drain(..rest.len().min(1)).flatten().collect();
    let language = language.tag();
    let fill = |ending: &str| {
        let template = TEMPLATES.get_template(&format!("{language}/{kind}.{ending}"))?;
        let (subject, opening, rest) = (&subject, &opening, &rest);
        template.render(context! { language, subject, opening, rest, ..Serde(values) })
    };
    Ok(Mail { text: wrap(&fill("txt")?, TEXT_WIDTH), html: lay_out(&fill("mjml")?)?, subject })
}

/// The words that a mail has by itself.
pub(crate) fn built_in<Values: Serialize>(
    kind: &str,
    language: Language,
    values: &Values,
) -> Result<BuiltInWords, RenderError> {
    let template = TEMPLATES.get_template(&format!("{}/{kind}.words.txt", language.tag()))?;
    let words = template.render(Serde(values))?;
    let (subject, text) = words
        .strip_prefix(SUBJECT)
        .and_then(|words| words.split_once('\n'))
        .ok_or(RenderError::NoSubject)?;
    let paragraphs = paragraphs(text).iter().map(|lines| lines.join("\n")).collect::<Vec<_>>();
    Ok(BuiltInWords {
        subject: shorten(subject.trim(), SUBJECT_LENGTH),
        paragraphs: paragraphs.join("\n\n"),
    })
}

fn either<'a>(own: &'a str, built_in: &'a str) -> &'a str {
    if own.trim().is_empty() { built_in } else { own }
}

/// Whether the link survives as it is in plain text: nothing in it can end it early.
fn is_usable(link: &str) -> bool {
    let is_web = link.starts_with("https://") || link.starts_with("http://");
    is_web && link.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"'))
}
