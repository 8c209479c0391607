//! What a respondent said, to keep.

use std::sync::LazyLock;

use typst::{
    foundations::{Dict, IntoValue, Value},
    syntax::Source,
};

use crate::{
    press::{Unprintable, printed},
    values::{Printing, all, record},
    words::Words,
};

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| {
    Source::detached(concat!(include_str!("words.typ"), include_str!("paper.typ")))
});

/// A document: what stands in it, in the order of reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// The language tag of all that has none of its own.
    pub lang: String,
    pub title: String,
    /// Who publishes it.
    pub author: String,
    /// From whom it comes and whom to ask, above all else, a line each; the first stands out.
    pub sender: Vec<Words>,
    /// What it is about, above the title.
    pub about: Vec<Words>,
    /// What is to be known beforehand, a paragraph each.
    pub notes: Vec<Words>,
    pub sections: Vec<Section>,
    /// Said at the end if a character had to be left out, for which a `�` stands.
    pub left_out: String,
}

/// Some questions under one heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Empty where the questions stand without one.
    pub title: Words,
    pub items: Vec<Item>,
}

/// A question and what was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    pub question: Words,
    pub lines: Vec<Line>,
}

/// An answer, or one of several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What it answers, where the question asks several things.
    pub row: Option<Words>,
    pub answer: Words,
}

impl Paper {
    /// The PDF of the paper. Takes a while and much of a processor: not for a thread that others
    /// wait for.
    ///
    /// # Errors
    /// If the typesetter refuses, which is a fault of this crate.
    pub fn typeset(&self) -> Result<Vec<u8>, Unprintable> {
        printed(&TEMPLATE, self.told())
    }

    fn told(&self) -> Dict {
        let Self { lang, title, author, sender, about, notes, sections, left_out } = self;
        let mut printing = Printing::default();
        let mut dict = printing.head(lang, title, author);
        dict.insert("sender".into(), printing.several(sender));
        dict.insert("about".into(), printing.several(about));
        dict.insert("notes".into(), printing.several(notes));
        dict.insert("sections".into(), all(sections, |section| section.told(&mut printing)));
        dict.insert("left_out".into(), printing.left_out(left_out));
        dict
    }
}

impl Section {
    fn told(&self, printing: &mut Printing) -> Value {
        let title = (!self.title.text.is_empty()).then(|| printing.words(&self.title));
        let items = all(&self.items, |item| item.told(printing));
        record([("title", title.into_value()), ("items", items)])
    }
}

impl Item {
    fn told(&self, printing: &mut Printing) -> Value {
        let question = printing.words(&self.question);
        let lines = all(&self.lines, |line| line.told(printing));
        record([("question", question), ("lines", lines)])
    }
}

impl Line {
    fn told(&self, printing: &mut Printing) -> Value {
        let row = self.row.as_ref().map(|row| printing.words(row));
        record([("row", row.into_value()), ("answer", printing.words(&self.answer))])
    }
}
