//! How broad the consensus is, over all statements: one line for each.

use crate::{
    axis::{self, Scale},
    canvas::Canvas,
    legend::{self, Symbol},
    marks,
    paint::Paint,
    picture::{Caption, Picture, Width},
    rows::{Columns, RowWords},
    table::Table,
    unfit::{Unfit, within},
};

/// For each statement, how many are in favour in the group with the fewest, how few that may be,
/// and the mean of all groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breadth {
    pub caption: Caption,
    pub words: BreadthWords,
    pub statements: Vec<Statement>,
}

/// The words of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreadthWords {
    /// The legend, and heads of the table.
    pub smallest: String,
    pub bound: String,
    pub mean: String,
    /// The other heads of the table.
    pub statement: String,
    pub verdict: String,
}

/// A row. Shares are in per cent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub name: String,
    /// What else there is to say, such as which group has the smallest share.
    pub note: String,
    /// The smallest share in favour of any group.
    pub smallest: u8,
    /// What that share is at least.
    pub bound: u8,
    /// The mean of the shares of all groups.
    pub mean: u8,
    /// How broad the consensus is, in a word.
    pub verdict: String,
}

/// Where a majority and a broad consensus begin.
const THRESHOLDS: [u8; 2] = [50, 75];
/// How far marks reach beyond their place.
const REACH: f64 = 9.0;

impl Breadth {
    /// The picture.
    ///
    /// # Errors
    /// If there are no statements, a share is over 100, or it is below its bound or above its mean.
    pub fn picture(&self, format: Width) -> Result<Picture, Unfit> {
        if self.statements.is_empty() {
            return Err(Unfit::Empty);
        }
        for Statement { smallest, bound, mean, .. } in &self.statements {
            within(*bound, *smallest, *mean)?;
        }
        let mut canvas = Canvas::new(format.pixels());
        let words = &self.words;
        let entries = [
            (Symbol::Smallest, &*words.smallest),
            (Symbol::Bound, &words.bound),
            (Symbol::Mean, &words.mean),
        ];
        legend::legend(&mut canvas, &entries);
        canvas.y += 10.0;
        let columns = Columns::of(format, self.statements.iter().map(Statement::words));
        let places = (columns.plot.0 + REACH, columns.plot.1 - REACH);
        let scale = Scale { numbers: (0.0, 100.0), places };
        percents(&mut canvas, &scale);
        let top = canvas.y;
        let before = canvas.shapes.len();
        for statement in &self.statements {
            let begin = canvas.y;
            let middle = columns.row(&mut canvas, statement.words(), (14.0, 12.0));
            if !columns.side_by_side() {
                let from = (middle - 14.0).max(begin);
                lines(&mut canvas, &scale, (from, middle + 12.0));
            }
            statement.draw(&mut canvas, &scale, middle);
        }
        columns.end(&mut canvas);
        if columns.side_by_side() {
            let mut behind = Canvas::new(canvas.width);
            lines(&mut behind, &scale, (top - 6.0, canvas.y));
            canvas.shapes.splice(before..before, behind.shapes);
        }
        Ok(Picture::new(&self.caption, format, canvas))
    }

    /// The same numbers, in per cent.
    #[must_use]
    pub fn table(&self) -> Table {
        let BreadthWords { smallest, bound, mean, statement, verdict } = &self.words;
        let head = [statement, smallest, bound, mean, verdict].map(Clone::clone).to_vec();
        let rows = self.statements.iter().map(|it| {
            let shares = [it.smallest, it.bound, it.mean].map(|share| share.to_string());
            let mut row = vec![it.name.clone()];
            row.extend(shares);
            row.push(it.verdict.clone());
            row
        });
        Table { caption: self.caption.title.clone(), rows: rows.collect(), head }
    }
}

impl Statement {
    fn words(&self) -> RowWords<'_> {
        RowWords { name: &self.name, note: &self.note, label: &self.verdict }
    }

    fn draw(&self, canvas: &mut Canvas, scale: &Scale, y: f64) {
        let [bound, smallest, mean] =
            [self.bound, self.smallest, self.mean].map(|share| scale.place(f64::from(share)));
        canvas.line((bound, y), (mean, y), Paint::Span);
        marks::bound(canvas, (bound, y));
        marks::mean(canvas, (mean, y));
        marks::smallest(canvas, (smallest, y));
    }
}

/// The numbers above the rows.
fn percents(canvas: &mut Canvas, scale: &Scale) {
    let numbers: Vec<(f64, String)> = [0, 25, 50, 75, 100]
        .into_iter()
        .map(|percent: u8| (scale.place(f64::from(percent)), percent.to_string()))
        .collect();
    let numbers: Vec<(f64, &str)> = numbers.iter().map(|(x, text)| (*x, &**text)).collect();
    let y = canvas.y + 8.0;
    axis::labels(canvas, &numbers, y);
    canvas.y += 30.0;
}

fn lines(canvas: &mut Canvas, scale: &Scale, (from, to): (f64, f64)) {
    for percent in [0, 25, 50, 75, 100] {
        let x = scale.place(f64::from(percent));
        let paint = if THRESHOLDS.contains(&percent) { Paint::Threshold } else { Paint::Grid };
        canvas.line((x, from), (x, to), paint);
    }
}
