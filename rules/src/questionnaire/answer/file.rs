//! Files that were handed in, as an answer names them.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A file that was uploaded; its content is kept elsewhere, under its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    pub const LONGEST_NAME: usize = 255;
}

/// The types of file a question can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
}
