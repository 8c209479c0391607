//! What a round found, for those who decide.

mod told;

use crate::{
    press::{Unprintable, printed},
    words::Words,
};

/// A document of chapters, with pictures and tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The language tag of all that has none of its own.
    pub lang: String,
    pub title: String,
    /// Who publishes it.
    pub author: String,
    /// From whom it comes and whom to ask, above all else, a line each; the first stands out.
    pub sender: Vec<Words>,
    /// What it is about, above the title.
    pub about: Vec<Words>,
    /// What identifies it, below the title: the reference of the council, dates, version.
    pub facts: Vec<Fact>,
    /// What is to be known beforehand, a paragraph each.
    pub notes: Vec<Words>,
    /// What stands above the list of chapters.
    pub contents: Words,
    pub chapters: Vec<Chapter>,
    /// Said at the end if a character had to be left out, for which a `�` stands.
    pub left_out: String,
}

/// Some of it under one heading, then more under headings below that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chapter {
    pub title: Words,
    pub blocks: Vec<Block>,
    pub sections: Vec<Section>,
}

/// A part of a chapter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    pub title: Words,
    pub blocks: Vec<Block>,
}

/// What can stand below a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Paragraph(Words),
    /// A paragraph that says what matters most.
    Finding(Words),
    List(Vec<Words>),
    Facts(Vec<Fact>),
    Figure(Figure),
    Table(Table),
}

/// Something that is to be known, and what it is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    pub name: Words,
    pub says: Words,
}

/// A picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// As SVG of our own making; it may be as wide as the page.
    pub svg: String,
    /// What can be seen in it, for those who do not see it.
    pub alt: String,
    /// What stands above it.
    pub title: Words,
    /// What stands below it, if anything: where the numbers come from.
    pub source: Option<Words>,
}

/// Rows of cells; the first of each names its row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub title: Words,
    pub columns: Vec<Column>,
    /// As many cells in each as there are columns; what is missing stays empty.
    pub rows: Vec<Vec<Words>>,
}

/// What stands above the cells of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    pub head: Words,
    /// Whether its cells are numbers, which stand at the right and need little room.
    pub numbers: bool,
}

impl Report {
    /// The PDF of the report. Takes a while and much of a processor: not for a thread that others
    /// wait for.
    ///
    /// # Errors
    /// If the typesetter refuses: a picture that is none, or a fault of this crate.
    pub fn typeset(&self) -> Result<Vec<u8>, Unprintable> {
        printed(&told::TEMPLATE, self.told())
    }
}
