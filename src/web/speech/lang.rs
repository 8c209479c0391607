//! The languages of the interface.

use std::str::FromStr;

use fluent_templates::{LanguageIdentifier, langid};

/// A language of the interface, the first part of every page's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    De,
    En,
    /// *Leichte Sprache*: German in short sentences and known words.
    DeSimple,
}

impl Lang {
    /// Every language, in the order in which pages offer them.
    pub const ALL: [Self; 3] = [Self::De, Self::En, Self::DeSimple];

    /// As it stands in addresses and in the `lang` attribute.
    pub fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::DeSimple => "de-simple",
        }
    }

    /// The language a browser asks for most, German if it knows none of ours.
    pub fn preferred(accept_language: &str) -> Self {
        let wishes = accept_language.split(',').filter_map(|wish| {
            let (range, weight) = wish.split_once(";q=").unwrap_or((wish, "1"));
            let lang = Self::of_range(&range.trim().to_ascii_lowercase())?;
            let weight = weight.trim().parse::<f32>().ok().filter(|weight| *weight > 0.0)?;
            Some((lang, weight))
        });
        wishes.fold((Self::De, 0.0), |best, wish| if wish.1 > best.1 { wish } else { best }).0
    }

    /// The language of a range such as `en-gb`; nothing leads to Leichte Sprache but its own tag.
    fn of_range(range: &str) -> Option<Self> {
        range.parse().ok().or_else(|| range.get(..2)?.parse().ok())
    }

    pub(super) fn id(self) -> LanguageIdentifier {
        match self {
            Self::De => langid!("de"),
            Self::En => langid!("en"),
            Self::DeSimple => langid!("de-simple"),
        }
    }
}

impl FromStr for Lang {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag).ok_or(UnknownLanguage)
    }
}

/// The tag names no language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the interface does not speak this language")]
pub struct UnknownLanguage;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_it_asks_for_most() {
        for (header, expected) in [
            ("", Lang::De),
            ("en", Lang::En),
            ("en-GB,en;q=0.9,de;q=0.8", Lang::En),
            ("fr,de;q=0.7,en;q=0.3", Lang::De),
            ("pl, en;q=0.2", Lang::En),
            ("en;q=0", Lang::De),
            ("*", Lang::De),
            ("é,;q=x", Lang::De),
            ("de-simple", Lang::DeSimple),
            ("de-Simple,de;q=0.8,en;q=0.5", Lang::DeSimple),
            ("de-AT,de;q=0.8", Lang::De),
            ("en,de-simple;q=0.9", Lang::En),
            ("de-simpler", Lang::De),
        ] {
            assert_eq!(Lang::preferred(header), expected, "{header}");
        }
    }

    #[test]
    fn tags_lead_back_to_their_language() {
        for lang in Lang::ALL {
            assert_eq!(lang.tag().parse(), Ok(lang));
        }
        assert_eq!("DE".parse::<Lang>(), Err(UnknownLanguage));
    }
}
