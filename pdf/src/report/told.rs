//! A report as values.

use std::sync::LazyLock;

use typst::{
    foundations::{Dict, IntoValue, Value},
    syntax::Source,
};

use super::{Block, Chapter, Column, Fact, Figure, Report, Section, Table};
use crate::{
    values::{Printing, all, record},
    words::Words,
};

pub(super) static TEMPLATE: LazyLock<Source> = LazyLock::new(|| {
    Source::detached(concat!(include_str!("../words.typ"), include_str!("../report.typ")))
});

impl Report {
    pub(super) fn told(&self) -> Dict {
        let mut printing = Printing::default();
        let mut dict = printing.head(&self.lang, &self.title, &self.author);
        dict.insert("sender".into(), printing.several(&self.sender));
        dict.insert("about".into(), printing.several(&self.about));
        dict.insert("facts".into(), facts(&self.facts, &mut printing));
        dict.insert("notes".into(), printing.several(&self.notes));
        dict.insert("contents".into(), printing.words(&self.contents));
        dict.insert("chapters".into(), all(&self.chapters, |it| it.told(&mut printing)));
        dict.insert("left_out".into(), printing.left_out(&self.left_out));
        dict
    }
}

impl Chapter {
    fn told(&self, printing: &mut Printing) -> Value {
        record([
            ("title", printing.words(&self.title)),
            ("blocks", all(&self.blocks, |block| block.told(printing))),
            ("sections", all(&self.sections, |section| section.told(printing))),
        ])
    }
}

impl Section {
    fn told(&self, printing: &mut Printing) -> Value {
        record([
            ("title", printing.words(&self.title)),
            ("blocks", all(&self.blocks, |block| block.told(printing))),
        ])
    }
}

impl Block {
    fn told(&self, printing: &mut Printing) -> Value {
        let (kind, holds) = match self {
            Self::Paragraph(words) => ("paragraph", printing.words(words)),
            Self::Finding(words) => ("finding", printing.words(words)),
            Self::List(them) => ("list", printing.several(them)),
            Self::Facts(them) => ("facts", facts(them, printing)),
            Self::Figure(figure) => ("figure", figure.told(printing)),
            Self::Table(table) => ("table", table.told(printing)),
        };
        record([("kind", kind.into_value()), ("holds", holds)])
    }
}

fn facts(them: &[Fact], printing: &mut Printing) -> Value {
    all(them, |Fact { name, says }| {
        record([("name", printing.words(name)), ("says", printing.words(says))])
    })
}

impl Figure {
    fn told(&self, printing: &mut Printing) -> Value {
        let Self { svg, alt, title, source } = self;
        let source = source.as_ref().map(|source| printing.words(source));
        record([
            ("svg", printing.picture(svg)),
            ("alt", printing.line(alt)),
            ("title", printing.words(title)),
            ("source", source.into_value()),
        ])
    }
}

impl Table {
    fn told(&self, printing: &mut Printing) -> Value {
        let none = Words::default();
        let width = self.columns.len();
        let rows = all(&self.rows, |row| {
            let cells: Vec<&Words> =
                row.iter().chain(std::iter::repeat(&none)).take(width).collect();
            all(&cells, |cell| printing.words(cell))
        });
        let columns = all(&self.columns, |Column { head, numbers }| {
            record([("head", printing.words(head)), ("numbers", (*numbers).into_value())])
        });
        record([("title", printing.words(&self.title)), ("columns", columns), ("rows", rows)])
    }
}
