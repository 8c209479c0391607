//! Files that were handed in, as an answer names them.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{lifecycle::UnknownWord, questionnaire::text::tidy_phrase};

/// A file that was uploaded; its content is kept elsewhere, under its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FileRef {
    pub id: Uuid,
    /// As the respondent called it.
    pub name: String,
    pub kind: FileKind,
    /// Its size.
    pub bytes: u64,
}

impl FileRef {
    /// The number of characters a name may have.
    pub const LONGEST_NAME: usize = 120;
}

/// The types of file a question can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    Pdf,
    Odt,
    Docx,
    Png,
    Jpeg,
}

impl FileKind {
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Odt, Self::Docx, Self::Png, Self::Jpeg];

    /// The name in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Odt => "odt",
            Self::Docx => "docx",
            Self::Png => "png",
            Self::Jpeg => "jpeg",
        }
    }

    /// How people call it, e.g. `PDF`.
    pub fn called(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Odt => "ODT",
            Self::Docx => "DOCX",
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
        }
    }

    /// How names of such files end, the usual way first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Odt => &["odt"],
            Self::Docx => &["docx"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
        }
    }

    /// As HTTP names it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }

    /// Whether a file of this name can be expected to be of this type.
    pub fn fits(self, name: &str) -> bool {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        ending.is_some_and(|ending| self.endings().contains(&ending.as_str()))
    }
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for FileKind {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        let kind = Self::ALL.into_iter().find(|kind| kind.as_str() == word);
        kind.ok_or_else(|| UnknownWord { word: word.to_owned(), what: "type of file" })
    }
}

/// The name of a file without what could mislead or harm: folders, control characters,
/// characters that turn the direction of writing, and those that some systems refuse.
/// A long name loses its middle and keeps its ending. Empty if nothing is left.
pub fn file_name(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = tidy_phrase(last).chars().filter_map(harmless).collect();
    let plain = plain.trim_matches(|c: char| c.is_whitespace() || c == '.').to_owned();
    let length = plain.chars().count();
    if length <= FileRef::LONGEST_NAME {
        return plain;
    }
    let ending = plain.rsplit_once('.').map(|(_, ending)| format!(".{ending}"));
    let ending = ending.filter(|ending| ending.chars().count() <= 10).unwrap_or_default();
    let kept = FileRef::LONGEST_NAME - ending.chars().count();
    let begin: String = plain.chars().take(kept).collect();
    format!("{}{ending}", begin.trim_end_matches(|c: char| c.is_whitespace() || c == '.'))
}

fn harmless(c: char) -> Option<char> {
    match c {
        '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => None,
        '"' | '<' | '>' | ':' | '|' | '?' | '*' => Some('_'),
        c => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_is_freed_of_what_misleads() {
        for (sent, kept) in [
            ("Plan.pdf", "Plan.pdf"),
            ("C:\\Users\\eva\\Plan.pdf", "Plan.pdf"),
            ("../../etc/passwd", "passwd"),
            ("Plan\r\nSet-Cookie: a=b.pdf", "Plan Set-Cookie_ a=b.pdf"),
            ("Plan\u{202e}fdp.exe", "Planfdp.exe"),
            ("\"Plan\" <b>.pdf", "_Plan_ _b_.pdf"),
            (" .hidden. ", "hidden"),
            ("Straßenplan übrig 👩‍🌾.odt", "Straßenplan übrig 👩🌾.odt"),
            ("..", ""),
            ("", ""),
            ("a/", ""),
        ] {
            assert_eq!(file_name(sent), kept, "{sent:?}");
        }
        let long = file_name(&format!("{}.docx", "ä".repeat(300)));
        assert_eq!(long.chars().count(), FileRef::LONGEST_NAME);
        assert!(long.ends_with("ä.docx"));
    }

    #[test]
    fn a_type_is_known_by_the_ending_in_any_case() {
        assert!(FileKind::Jpeg.fits("a.JPG") && FileKind::Jpeg.fits("b.c.jpeg"));
        for name in ["a.png", "jpg", "a.", "a.jpg.exe", ""] {
            assert!(!FileKind::Jpeg.fits(name), "{name}");
        }
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(sent in any::<String>()) {
            let once = file_name(&sent);
            prop_assert_eq!(&file_name(&once), &once);
            prop_assert!(once.chars().count() <= FileRef::LONGEST_NAME);
            prop_assert!(!once.contains(|c: char| c.is_control() || "/\\\"<>:|?*".contains(c)));
        }
    }
}
