/// Text as people wrote it; line breaks are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    pub text: String,
    /// Its language tag, if not that of the document. Where there is none, the text itself tells
    /// in which direction it runs.
    pub lang: Option<String>,
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}
