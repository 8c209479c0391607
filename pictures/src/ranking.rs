//! What is put first: a bar for each option.

use crate::{
    canvas::Canvas,
    picture::{Caption, Picture, Width},
    plain::{self, PlainBar},
    table::Table,
    unfit::Unfit,
};

/// Options in the order in which they were put, with the number that this order follows: a mean
/// Borda share or a mean rank.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    pub caption: Caption,
    pub words: RankingWords,
    /// The worst number that there can be, and the best. Bars grow from the first to the second,
    /// which is the smaller one for ranks.
    pub scale: (f64, f64),
    /// From the first to the last.
    pub options: Vec<Ranked>,
}

/// The heads of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankingWords {
    pub option: String,
    pub value: String,
    pub n: String,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    pub name: String,
    /// How many ranked it, in words.
    pub n: String,
    pub value: f64,
    /// The value as it is to be read.
    pub label: String,
}

impl Ranking {
    /// The picture.
    ///
    /// # Errors
    /// If there are no options, or a number lies outside the scale or is none.
    pub fn picture(&self, format: Width) -> Result<Picture, Unfit> {
        if self.options.is_empty() {
            return Err(Unfit::Empty);
        }
        let (worst, best) = self.scale;
        let (least, most) = (worst.min(best), worst.max(best));
        let fits = |value: f64| (least..=most).contains(&value);
        let finite = worst.is_finite() && best.is_finite() && least < most;
        if !finite || !self.options.iter().all(|option| fits(option.value)) {
            return Err(Unfit::OutOfScale);
        }
        let mut canvas = Canvas::new(format.pixels());
        let bars: Vec<PlainBar<'_>> =
            (1..).zip(&self.options).map(|(place, option)| option.bar(place)).collect();
        plain::draw(&mut canvas, format, self.scale, &bars);
        Ok(Picture::new(&self.caption, format, canvas))
    }

    /// The same numbers.
    #[must_use]
    pub fn table(&self) -> Table {
        let RankingWords { option, value, n } = &self.words;
        let rows =
            self.options.iter().map(|it| vec![it.name.clone(), it.label.clone(), it.n.clone()]);
        Table {
            caption: self.caption.title.clone(),
            head: vec![option.clone(), value.clone(), n.clone()],
            rows: rows.collect(),
        }
    }
}

impl Ranked {
    fn bar(&self, place: usize) -> PlainBar<'_> {
        let name = format!("{place}. {}", self.name);
        PlainBar { name, note: &self.n, value: self.value, label: &self.label }
    }
}
