//! What is put first: a bar for each option.

use crate::{
    axis::Scale,
    canvas::{self, Anchor, Canvas, Rect},
    paint::{Paint, Style},
    picture::{Caption, Picture, Width},
    rows::{Columns, RowWords},
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

const BAR: f64 = 26.0;
const TO_LABEL: f64 = 8.0;

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
        let names: Vec<String> =
            (1..).zip(&self.options).map(|(place, it)| it.name(place)).collect();
        let rows = || self.options.iter().zip(&names).map(|(option, name)| option.words(name));
        let columns = Columns::of(format, rows());
        let labels = self.options.iter().map(|it| canvas::width(&it.label, Style::Figure));
        let label = labels.fold(0.0, f64::max).min((columns.plot.1 - columns.plot.0) / 2.0);
        let places = (columns.plot.0, columns.plot.1 - label - TO_LABEL);
        let scale = Scale { numbers: self.scale, places };
        for (option, words) in self.options.iter().zip(rows()) {
            let label = canvas::wrapped(&option.label, Style::Figure, label);
            let high = canvas::height(&label, Style::Figure);
            let half = (BAR / 2.0 + 3.0).max(high / 2.0);
            let middle = columns.row(&mut canvas, words, (half, half));
            let end = scale.place(option.value);
            let bar =
                Rect { x: places.0, y: middle - BAR / 2.0, width: end - places.0, height: BAR };
            canvas.rect(bar, 2.0, Paint::Bar);
            let edge = (bar.y - 3.0, bar.y + BAR + 3.0);
            canvas.line((places.0, edge.0), (places.0, edge.1), Paint::Zero);
            let at = (end + TO_LABEL, middle - high / 2.0);
            canvas.lines(at, Anchor::Start, Style::Figure, &label);
        }
        columns.end(&mut canvas);
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
    fn name(&self, place: usize) -> String {
        format!("{place}. {}", self.name)
    }

    fn words<'a>(&'a self, name: &'a str) -> RowWords<'a> {
        RowWords { name, note: &self.n, label: "" }
    }
}
