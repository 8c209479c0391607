//! Documents as values, which the templates show and never run.

use typst::foundations::{Array, Bytes, Dict, IntoValue, Value};
use unicode_bidi::{Direction, get_base_direction};

use crate::{drawn::drawn, fonts::ASKED, printable::printable, words::Words};

/// Turns words into values, and notes whether a character was left out.
#[derive(Default)]
pub(crate) struct Printing {
    left_out: bool,
}

impl Printing {
    /// What every document says of itself.
    pub(crate) fn head(&mut self, lang: &str, title: &str, author: &str) -> Dict {
        let mut dict = Dict::new();
        dict.insert("lang".into(), language(lang).unwrap_or("en").into_value());
        dict.insert("families".into(), ASKED.clone());
        dict.insert("title".into(), self.line(title));
        dict.insert("author".into(), self.line(author));
        dict
    }

    pub(crate) fn words(&mut self, Words { text, lang }: &Words) -> Value {
        let lines = self.lines(text);
        let blank = lines.iter().flatten().all(|piece| piece.trim().is_empty());
        let lines: Array = lines.into_iter().map(IntoValue::into_value).collect();
        let lang = lang.as_deref().and_then(language);
        let rtl = lang.is_none() && get_base_direction(text.as_str()) == Direction::Rtl;
        record([
            ("lines", lines.into_value()),
            ("lang", lang.into_value()),
            ("rtl", rtl.into_value()),
            ("blank", blank.into_value()),
        ])
    }

    /// All words of a list.
    pub(crate) fn several(&mut self, them: &[Words]) -> Value {
        all(them, |words| self.words(words))
    }

    /// A text that stands beside the document, where nothing is set.
    pub(crate) fn line(&mut self, text: &str) -> Value {
        self.lines(text)
            .iter()
            .map(|pieces| pieces.concat())
            .collect::<Vec<_>>()
            .join(" ")
            .into_value()
    }

    /// A picture, with its letters as far as a font has them.
    pub(crate) fn picture(&mut self, svg: &str) -> Value {
        let (svg, left_out) = drawn(svg);
        self.left_out |= left_out;
        Bytes::from_string(svg).into_value()
    }

    /// What is to be said if something was left out until now.
    pub(crate) fn left_out(&mut self, said: &str) -> Value {
        self.left_out.then(|| self.words(&said.to_owned().into())).into_value()
    }

    fn lines(&mut self, text: &str) -> Vec<Vec<String>> {
        let (lines, left_out) = printable(text);
        self.left_out |= left_out;
        lines
    }
}

/// The language of a tag, as far as the typesetter takes it.
fn language(tag: &str) -> Option<&str> {
    let language = tag.split('-').next()?;
    let fits =
        matches!(language.len(), 2 | 3) && language.bytes().all(|it| it.is_ascii_alphabetic());
    fits.then_some(language)
}

pub(crate) fn all<T>(them: &[T], told: impl FnMut(&T) -> Value) -> Value {
    them.iter().map(told).collect::<Array>().into_value()
}

pub(crate) fn record<const N: usize>(fields: [(&str, Value); N]) -> Value {
    fields.into_iter().map(|(name, value)| (name.into(), value)).collect::<Dict>().into_value()
}
