//! The names and wordings in a document.

use std::collections::BTreeSet;

use super::{
    claims::Claim,
    finding::{Fault, shorten},
    place::{Fields, Place},
    reader::Reader,
    tree::Content,
};
use crate::questionnaire::{
    key::{Key, Language},
    logic::{InvalidPlaceholder, Piece, pieces},
    text::Texts,
};

const TEXT_LIMIT: usize = 5000;

impl Reader {
    /// The field `key`, which differs from all others `among` the same.
    pub(super) fn key(&mut self, fields: &Fields<'_>, among: &str) -> Option<Key> {
        let place = self.required(fields, "key")?;
        let key = self.key_at(&place)?;
        let first =
            self.keys.entry((among.to_owned(), key.clone())).or_insert_with(|| place.path.clone());
        if *first != place.path {
            let first = first.clone();
            let key = key.to_string();
            self.note(&place, Fault::DuplicateKey { key, first });
        }
        Some(key)
    }

    pub(super) fn key_at(&mut self, place: &Place<'_>) -> Option<Key> {
        let Content::Text(found) = &place.node.content else {
            return self.wrong_type(place, "a text");
        };
        match found.parse() {
            Ok(key) => Some(key),
            Err(reason) => {
                let found = shorten(found);
                self.note(place, Fault::InvalidKey { found, reason });
                None
            }
        }
    }

    /// The text in this field, in every language of the questionnaire.
    pub(super) fn texts(&mut self, fields: &Fields<'_>, name: &str) -> Option<Texts> {
        let place = self.required(fields, name)?;
        self.texts_at(place)
    }

    /// The same for a field that may be left out.
    pub(super) fn optional_texts(&mut self, fields: &Fields<'_>, name: &str) -> Option<Texts> {
        match fields.find(name) {
            // An empty map is how a text without any language is stored.
            Some(place) if !matches!(&place.node.content, Content::Map(map) if map.is_empty()) => {
                self.texts_at(place)
            }
            _ => Some(Texts::default()),
        }
    }

    /// The text at this place, in every language of the questionnaire.
    pub(super) fn texts_at(&mut self, place: Place<'_>) -> Option<Texts> {
        let Content::Map(entries) = &place.node.content else {
            return self.wrong_type(&place, "a map from languages to texts");
        };
        let mut given = BTreeSet::new();
        let mut texts = Vec::new();
        for (tag, node) in entries {
            let entry = place.field(tag, node);
            let text = self.text(&entry);
            self.placeholders(&entry, text.as_deref().unwrap_or_default());
            let Some(language) = self.language_tag(&entry, tag) else {
                continue;
            };
            if !given.insert(language.clone()) {
                self.note(&entry, Fault::DuplicateLanguage { language });
            } else if self.languages.is_empty() || self.languages.contains(&language) {
                texts.push((language, text));
            } else {
                self.note(&entry, Fault::UnknownLanguage { language });
            }
        }
        for language in self.languages.clone() {
            if !given.contains(&language) {
                self.note(&place, Fault::MissingTranslation { language });
            }
        }
        texts.into_iter().map(|(language, text)| Some((language, text?))).collect()
    }

    fn placeholders(&mut self, place: &Place<'_>, text: &str) {
        let pieces = match pieces(text) {
            Ok(pieces) => pieces,
            Err(InvalidPlaceholder(found)) => {
                self.note(place, Fault::InvalidPlaceholder { found: shorten(found) });
                return;
            }
        };
        let horizon = self.page();
        for piece in pieces {
            if let Piece::Answer { question, .. } = piece {
                self.claim(place, horizon, Claim::Placeholder(question));
            }
        }
    }

    pub(super) fn language_tag(&mut self, place: &Place<'_>, tag: &str) -> Option<Language> {
        match tag.parse() {
            Ok(language) => Some(language),
            Err(reason) => {
                let found = shorten(tag);
                self.note(place, Fault::InvalidLanguage { found, reason });
                None
            }
        }
    }

    pub(super) fn text(&mut self, place: &Place<'_>) -> Option<String> {
        let Content::Text(written) = &place.node.content else {
            return self.wrong_type(place, "a text (put it into quotes)");
        };
        let text = written.trim();
        let length = text.chars().count();
        let control = text.chars().find(|c| c.is_control() && *c != '\n');
        let fault = match control {
            _ if text.is_empty() => Fault::BlankText,
            Some(character) => Fault::ControlCharacter { character },
            None if length > TEXT_LIMIT => Fault::TextTooLong { limit: TEXT_LIMIT, length },
            None => return Some(text.to_owned()),
        };
        self.note(place, fault);
        None
    }
}
