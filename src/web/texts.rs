//! Texts of administrators: in the language of a page, and in the fields of a form.

use rules::questionnaire::Texts;

use crate::limit::Limit;

use super::{
    fields::Fields,
    form_errors::FormErrors,
    speech::{Lang, Speech},
    wording::language,
};

/// The text in the language of the page, else in German, else in any language it has.
#[must_use]
pub fn in_words(t: Speech, texts: &Texts) -> &str {
    let of = |lang: Lang| texts.get(&language(lang));
    of(t.lang())
        .or_else(|| of(Lang::De))
        .or_else(|| texts.iter().next().map(|(_, text)| text))
        .unwrap_or_default()
}

/// What was typed into the fields `title-de`, `title-en`, …; languages left blank are absent.
#[must_use]
pub fn typed(fields: &Fields, name: &str) -> Texts {
    let of = |lang: Lang| Some((language(lang), fields.filled(&field(name, lang))?));
    Lang::ALL.into_iter().filter_map(of).collect()
}

/// The fields `title-de`, `title-en`, … with their values, for a form that is shown.
pub fn to_type<'a>(name: &'a str, texts: &'a Texts) -> impl Iterator<Item = (String, String)> + 'a {
    Lang::ALL.into_iter().map(move |lang| {
        let text = texts.get(&language(lang)).unwrap_or_default();
        (field(name, lang), text.to_owned())
    })
}

/// Notes at their fields which of the texts are beyond the limit.
pub(super) fn must_fit(
    t: Speech,
    field: impl Fn(Lang) -> String,
    texts: &Texts,
    limit: Limit,
    errors: &mut FormErrors,
) {
    for lang in Lang::ALL {
        let text = texts.get(&language(lang)).unwrap_or_default();
        must_fit_line(t, &field(lang), text, limit, errors);
    }
}

/// Notes at its field that a text is beyond the limit.
pub(super) fn must_fit_line(
    t: Speech,
    field: &str,
    text: &str,
    limit: Limit,
    errors: &mut FormErrors,
) {
    if !limit.admits(text) {
        errors.add(field, t.with("common-text-unfit", &[("most", limit.most().into())]));
    }
}

/// The field of a text in a language.
pub(super) fn field(name: &str, lang: Lang) -> String {
    format!("{name}-{}", lang.tag())
}
