//! How often what was chosen, of answers that stand in no order: a bar for each.

use crate::{
    canvas::Canvas,
    picture::{Caption, Picture, Width},
    plain::{self, PlainBar},
    table::Table,
    unfit::Unfit,
};

/// Answers in the order in which they were offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    pub caption: Caption,
    pub words: ChoicesWords,
    pub answers: Vec<Chosen>,
}

/// The heads of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoicesWords {
    pub answer: String,
    pub share: String,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub name: String,
    /// In per cent.
    pub share: u8,
    /// Share and number as they are to be read.
    pub label: String,
}

impl Choices {
    /// The picture.
    ///
    /// # Errors
    /// If there are no answers, or a share is over 100.
    pub fn picture(&self, format: Width) -> Result<Picture, Unfit> {
        if self.answers.is_empty() {
            return Err(Unfit::Empty);
        }
        if self.answers.iter().any(|answer| answer.share > 100) {
            return Err(Unfit::OutOfScale);
        }
        let mut canvas = Canvas::new(format.pixels());
        let bars: Vec<PlainBar<'_>> = self.answers.iter().map(Chosen::bar).collect();
        plain::draw(&mut canvas, format, (0.0, 100.0), &bars);
        Ok(Picture::new(&self.caption, format, canvas))
    }

    /// The same numbers.
    #[must_use]
    pub fn table(&self) -> Table {
        let ChoicesWords { answer, share } = &self.words;
        let rows = self.answers.iter().map(|it| vec![it.name.clone(), it.label.clone()]);
        Table {
            caption: self.caption.title.clone(),
            head: vec![answer.clone(), share.clone()],
            rows: rows.collect(),
        }
    }
}

impl Chosen {
    fn bar(&self) -> PlainBar<'_> {
        let value = self.share.into();
        PlainBar { name: self.name.clone(), note: "", value, label: &self.label }
    }
}
