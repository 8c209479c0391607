//! From MJML to the HTML that mail programs understand.
//!
//! Laying out takes longer than everything else about a mail, and the mails of one kind differ in
//! their values only. So the values are taken out, what is left is laid out once, and the values
//! are put back in.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use mrml::prelude::render::RenderOptions;

use crate::RenderError;

/// What encloses a value in a template that was filled in. No value holds these: written for HTML,
/// they are character references.
pub(crate) const VALUE: char = '\u{f0000}';
pub(crate) const VALUE_ENDS: char = '\u{f0001}';
/// What encloses the number of a value while its place is laid out.
const PLACE: &str = "@@";

/// So many layouts are kept. There is one for each kind of mail and language, and for each number
/// of paragraphs and facts in it.
const MOST_KEPT: usize = 200;

static LAID_OUT: LazyLock<Mutex<HashMap<String, Arc<str>>>> = LazyLock::new(Mutex::default);

/// Lays out a template that was filled in.
pub(crate) fn lay_out(filled_in: &str) -> Result<String, RenderError> {
    let (markup, values) = without_values(filled_in);
    let html = laid_out(markup)?;
    Ok(with_values(&html, &values))
}

/// The markup with numbers in place of its values, and the values.
fn without_values(filled_in: &str) -> (String, Vec<&str>) {
    let mut parts = filled_in.split(VALUE);
    let mut markup = parts.next().unwrap_or_default().to_owned();
    let mut values = vec![];
    for part in parts {
        let (value, rest) = part.split_once(VALUE_ENDS).unwrap_or((part, ""));
        markup += &format!("{PLACE}{}{PLACE}{rest}", values.len());
        values.push(value);
    }
    (markup, values)
}

fn laid_out(markup: String) -> Result<Arc<str>, RenderError> {
    let kept = || LAID_OUT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(html) = kept().get(&markup) {
        return Ok(Arc::clone(html));
    }
    let html: Arc<str> = laid_out_anew(&markup)?.into();
    let mut kept = kept();
    if kept.len() == MOST_KEPT {
        kept.clear();
    }
    kept.insert(markup, Arc::clone(&html));
    Ok(html)
}

fn laid_out_anew(markup: &str) -> Result<String, RenderError> {
    let options = RenderOptions {
        disable_comments: true,
        // By default some font names bring a style sheet from elsewhere.
        fonts: HashMap::new(),
        social_icon_origin: None,
    };
    Ok(mrml::parse(markup)?.element.render(&options)?)
}

fn with_values(html: &str, values: &[&str]) -> String {
    let mut parts = html.split(PLACE);
    let mut whole = parts.next().unwrap_or_default().to_owned();
    while let Some(number) = parts.next() {
        let value = number.parse().ok().and_then(|number: usize| values.get(number));
        whole += value.copied().unwrap_or_default();
        whole += parts.next().unwrap_or_default();
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKUP: &str = "<mjml><mj-head><mj-title>\u{f0000}A &amp; B\u{f0001}</mj-title></mj-head>\
        <mj-body><mj-section><mj-column><mj-text>an \u{f0000}Ann\u{f0001}</mj-text>\
        <mj-button href=\"\u{f0000}https://a.example/?a=1&amp;b=2\u{f0001}\">\u{f0000}@@0@@\u{f0001}\
        </mj-button></mj-column></mj-section></mj-body></mjml>";

    #[test]
    fn values_stand_where_they_would_stand_if_they_were_laid_out() {
        let bare = MARKUP.replace([VALUE, VALUE_ENDS], "");
        assert_eq!(lay_out(MARKUP).expect("MJML"), laid_out_anew(&bare).expect("MJML"));
    }

    #[test]
    fn what_is_laid_out_anew_for_other_values_has_none_of_those_before() {
        lay_out(MARKUP).expect("MJML");
        let other = lay_out(&MARKUP.replace("Ann", "Zoë")).expect("MJML");
        assert!(other.contains("an Zoë") && !other.contains("Ann"), "{other}");
    }

    #[test]
    fn no_more_layouts_are_kept_than_there_is_room_for() {
        for number in 0..=MOST_KEPT {
            lay_out(&MARKUP.replace("an ", &format!("{number} "))).expect("MJML");
        }
        assert!(LAID_OUT.lock().expect("nobody broke it").len() <= MOST_KEPT);
    }
}
