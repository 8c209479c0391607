//! From a filled-in template to a mail.

use std::collections::HashMap;

use minijinja::context;
use minijinja::value::Serde;
use mrml::prelude::render::RenderOptions;
use serde::Serialize;

use crate::Language;
use crate::templates::TEMPLATES;
use crate::text::{shorten, wrap};

/// The subject is cut here, in characters.
const SUBJECT_LENGTH: usize = 200;
/// Lines of the text part are no wider, in characters.
const TEXT_WIDTH: usize = 78;
/// How the first line of each text template begins.
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
    #[error("a text template does not begin with its subject")]
    NoSubject,
    #[error("a mail template is not MJML")]
    Markup(#[from] mrml::prelude::parser::Error),
    #[error("a mail template could not be laid out")]
    Layout(#[from] mrml::prelude::render::Error),
}

/// Fills in the templates called `kind`.
pub(crate) fn render<Values: Serialize>(
    kind: &str,
    language: Language,
    links: &[&str],
    values: &Values,
) -> Result<Mail, RenderError> {
    if !links.iter().all(|link| is_usable(link)) {
        return Err(RenderError::UnusableLink);
    }
    let language = language.tag();
    let message =
        TEMPLATES.get_template(&format!("{language}/{kind}.txt"))?.render(Serde(values))?;
    let (subject, text) = message
        .strip_prefix(SUBJECT)
        .and_then(|message| message.split_once('\n'))
        .ok_or(RenderError::NoSubject)?;
    let subject = shorten(subject.trim(), SUBJECT_LENGTH);
    let markup = TEMPLATES
        .get_template(&format!("{language}/{kind}.mjml"))?
        .render(context! { language, subject => &subject, ..Serde(values) })?;
    Ok(Mail { text: wrap(text, TEXT_WIDTH), html: lay_out(&markup)?, subject })
}

/// Whether the link survives as it is in plain text: nothing in it can end it early.
fn is_usable(link: &str) -> bool {
    let is_web = link.starts_with("https://") || link.starts_with("http://");
    is_web && link.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"'))
}

fn lay_out(markup: &str) -> Result<String, RenderError> {
    let options = RenderOptions {
        disable_comments: true,
        // By default some font names bring a style sheet from elsewhere.
        fonts: HashMap::new(),
        social_icon_origin: None,
    };
    Ok(mrml::parse(markup)?.element.render(&options)?)
}
