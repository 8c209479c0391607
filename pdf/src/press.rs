//! From a template and what stands in it to the bytes of a PDF.

use typst::{
    Feature, Features, Library, LibraryExt, World, comemo,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Dict, Duration, Smart},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::fonts::FONTS;

/// Something that no document should be able to cause.
#[derive(Debug, thiserror::Error)]
#[error("the document could not be typeset: {0}")]
pub struct Unprintable(String);

/// The PDF of a template that finds all it shows in `sys.inputs`.
pub(crate) fn printed(template: &Source, inputs: Dict) -> Result<Vec<u8>, Unprintable> {
    // Cells that head a row are still among the extras.
    let features: Features = [Feature::A11yExtras].into_iter().collect();
    let library = Library::builder().with_inputs(inputs).with_features(features).build();
    let press = Press { library: LazyHash::new(library), template };
    let outcome = press.pdf();
    // What was typeset is kept for the next time otherwise, with all that stands in it.
    comemo::evict(0);
    outcome
}

/// All that the typesetter may see.
struct Press<'a> {
    library: LazyHash<Library>,
    template: &'a Source,
}

impl Press<'_> {
    fn pdf(&self) -> Result<Vec<u8>, Unprintable> {
        let document =
            typst::compile::<PagedDocument>(self).output.map_err(|them| refusal(&them))?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|refusal| Unprintable(refusal.message().to_string()))?;
        let options = PdfOptions {
            creator: Smart::Custom(Some("Rundtisch".to_owned())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|them| refusal(&them))
    }
}

/// Only what the typesetter says by itself, not the text it says it about.
fn refusal(them: &[SourceDiagnostic]) -> Unprintable {
    let messages: Vec<_> = them.iter().map(|it| it.message.as_str()).collect();
    Unprintable(messages.join("; "))
}

impl World for Press<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        FONTS.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
