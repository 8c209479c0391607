//! Which languages there are.

/// A language the mails are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    De,
    En,
}

impl Language {
    /// The nearest language to a tag such as `en`, `en-GB` or `de-simple`; German for all we do not write.
    pub fn best(tag: &str) -> Self {
        match tag.split(['-', '_']).next() {
            Some(primary) if primary.eq_ignore_ascii_case("en") => Self::En,
            _ => Self::De,
        }
    }

    /// The tag in the `lang` attribute, and the folder of the templates.
    pub fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }
}
