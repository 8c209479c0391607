//! Which languages there are.

/// A language the mails are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    De,
    En,
    /// *Leichte Sprache*: German in short sentences and known words.
    DeSimple,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::De, Self::En, Self::DeSimple];

    /// The nearest language to a tag such as `en`, `en-GB` or `de-simple`; German for all we do not
    /// write. Nobody is sent Leichte Sprache who has not asked for it by its own tag.
    pub fn best(tag: &str) -> Self {
        if tag.replace('_', "-").eq_ignore_ascii_case(Self::DeSimple.tag()) {
            return Self::DeSimple;
        }
        match tag.split(['-', '_']).next() {
            Some(primary) if primary.eq_ignore_ascii_case("en") => Self::En,
            _ => Self::De,
        }
    }

    /// The language of exactly this tag.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The tag in the `lang` attribute, and the folder of the templates.
    pub fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::DeSimple => "de-simple",
        }
    }
}
