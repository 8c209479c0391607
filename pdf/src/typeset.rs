//! From a paper to the bytes of its PDF.

use std::sync::LazyLock;

use typst::{
    Library, LibraryExt, World, comemo,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue, Smart, Value},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use unicode_bidi::{Direction, get_base_direction};

use crate::{
    fonts::{ASKED, FONTS},
    paper::{Item, Line, Paper, Section, Words},
    printable::printable,
};

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| Source::detached(include_str!("paper.typ")));

/// Something that no paper should be able to cause.
#[derive(Debug, thiserror::Error)]
#[error("the document could not be typeset: {0}")]
pub struct Unprintable(String);

/// The PDF of a paper. Takes a while and much of a processor: not for a thread that others wait
/// for.
///
/// # Errors
/// If the typesetter refuses, which is a fault of this crate.
pub fn typeset(paper: &Paper) -> Result<Vec<u8>, Unprintable> {
    let library = Library::builder().with_inputs(Printing::default().paper(paper)).build();
    let press = Press { library: LazyHash::new(library) };
    let outcome = printed(&press);
    // What was typeset is kept for the next time otherwise, with all that stands in it.
    comemo::evict(0);
    outcome
}

fn printed(press: &Press) -> Result<Vec<u8>, Unprintable> {
    let document = typst::compile::<PagedDocument>(press).output.map_err(|them| refusal(&them))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|refusal| Unprintable(refusal.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Rundtisch".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|them| refusal(&them))
}

/// Only what the typesetter says by itself, not the text it says it about.
fn refusal(them: &[SourceDiagnostic]) -> Unprintable {
    let messages: Vec<_> = them.iter().map(|it| it.message.as_str()).collect();
    Unprintable(messages.join("; "))
}

/// All that the typesetter may see.
struct Press {
    library: LazyHash<Library>,
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        FONTS.book()
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
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

/// Turns a paper into values, and notes whether a character was left out.
#[derive(Default)]
struct Printing {
    left_out: bool,
}

impl Printing {
    fn paper(mut self, paper: &Paper) -> Dict {
        let Paper { lang, title, author, sender, about, notes, sections, left_out } = paper;
        let mut dict = Dict::new();
        dict.insert("lang".into(), language(lang).unwrap_or("en").into_value());
        dict.insert("families".into(), ASKED.clone());
        dict.insert("title".into(), self.line_of(title).into_value());
        dict.insert("author".into(), self.line_of(author).into_value());
        dict.insert("sender".into(), all(sender, |words| self.words(words)));
        dict.insert("about".into(), all(about, |words| self.words(words)));
        dict.insert("notes".into(), all(notes, |words| self.words(words)));
        dict.insert("sections".into(), all(sections, |section| self.section(section)));
        let left_out = self.left_out.then(|| self.words(&left_out.clone().into()));
        dict.insert("left_out".into(), left_out.into_value());
        dict
    }

    fn section(&mut self, Section { title, items }: &Section) -> Value {
        let title = (!title.text.is_empty()).then(|| self.words(title));
        record([("title", title.into_value()), ("items", all(items, |item| self.item(item)))])
    }

    fn item(&mut self, Item { question, lines }: &Item) -> Value {
        let lines = all(lines, |line| self.line(line));
        record([("question", self.words(question)), ("lines", lines)])
    }

    fn line(&mut self, Line { row, answer }: &Line) -> Value {
        let row = row.as_ref().map(|row| self.words(row));
        record([("row", row.into_value()), ("answer", self.words(answer))])
    }

    fn words(&mut self, Words { text, lang }: &Words) -> Value {
        let lines: Array = self.lines(text).into_iter().map(IntoValue::into_value).collect();
        let lang = lang.as_deref().and_then(language);
        let rtl = lang.is_none() && get_base_direction(text.as_str()) == Direction::Rtl;
        record([
            ("lines", lines.into_value()),
            ("lang", lang.into_value()),
            ("rtl", rtl.into_value()),
        ])
    }

    fn line_of(&mut self, text: &str) -> String {
        self.lines(text).concat().concat()
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

fn all<T>(them: &[T], told: impl FnMut(&T) -> Value) -> Value {
    them.iter().map(told).collect::<Array>().into_value()
}

fn record<const N: usize>(fields: [(&str, Value); N]) -> Value {
    fields.into_iter().map(|(name, value)| (name.into(), value)).collect::<Dict>().into_value()
}
