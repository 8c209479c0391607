//! Goals by groups: the stronger a field, the larger the share.

use crate::{
    canvas::{self, Anchor, Canvas, Rect},
    legend::{self, Symbol},
    measure,
    paint::{Paint, Style},
    picture::{Caption, Picture, Width},
    table::Table,
    unfit::Unfit,
};

/// Shares by rows and columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeatMap {
    pub caption: Caption,
    pub words: HeatWords,
    /// One to twelve, such as groups.
    pub columns: Vec<String>,
    pub rows: Vec<HeatRow>,
}

/// The words of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeatWords {
    /// The head of the names of rows.
    pub row: String,
    /// What a field without a share is.
    pub blank: String,
}

/// A row, such as a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeatRow {
    pub name: String,
    /// In per cent, one for each column; none where it is not shown.
    pub shares: Vec<Option<u8>>,
}

const CELL: f64 = 38.0;
const MOST_COLUMNS: usize = 12;
const NAMES: f64 = 200.0;
const BEHIND: f64 = 12.0;
const PADDING: f64 = 4.0;
const LETTERS: [char; MOST_COLUMNS] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'];

/// Where the fields are.
struct Grid {
    /// The width of the names; none if they stand above their fields.
    names: f64,
    /// Where each column begins, and the last ends.
    edges: Vec<f64>,
    /// The heads, unless letters stand for them.
    heads: Option<Vec<Vec<String>>>,
}

impl HeatMap {
    /// The picture.
    ///
    /// # Errors
    /// If there are no rows or columns, more than twelve columns, rows of another length, or a
    /// share is over 100.
    pub fn picture(&self, format: Width) -> Result<Picture, Unfit> {
        self.check()?;
        let mut canvas = Canvas::new(format.pixels());
        let grid = self.grid(format);
        self.legend(&mut canvas, &grid);
        canvas.y += 8.0;
        if format == Width::Wide {
            grid.head(&mut canvas);
        }
        for row in &self.rows {
            row.draw(&mut canvas, &grid, format);
        }
        if format == Width::Narrow {
            canvas.y -= 12.0;
        }
        Ok(Picture::new(&self.caption, format, canvas))
    }

    fn check(&self) -> Result<(), Unfit> {
        if self.rows.is_empty() || self.columns.is_empty() {
            return Err(Unfit::Empty);
        }
        if self.columns.len() > MOST_COLUMNS {
            return Err(Unfit::TooMany);
        }
        if self.rows.iter().any(|row| row.shares.len() != self.columns.len()) {
            return Err(Unfit::Ragged);
        }
        let mut shares = self.rows.iter().flat_map(|row| &row.shares).flatten();
        if shares.any(|&share| share > 100) { Err(Unfit::OutOfScale) } else { Ok(()) }
    }

    fn grid(&self, format: Width) -> Grid {
        let all = format.pixels() - 1.0;
        let wanted: Vec<f64> = self.columns.iter().map(|name| wanted(name)).collect();
        let spare = all - wanted.iter().sum::<f64>();
        let (least, most) = self.names();
        let names = match format {
            Width::Narrow => 0.5,
            Width::Wide if least <= spare => most.min(spare),
            Width::Wide => most,
        };
        if format == Width::Wide && names <= spare {
            // Columns are as wide as each other, but for those whose words need more.
            let even = level(&wanted, all - names);
            let edges = edges(names, wanted.iter().map(|&width| width.max(even)));
            let heads = self.columns.iter().map(|name| head_lines(name, even)).collect();
            return Grid { names, edges, heads: Some(heads) };
        }
        let each = (all - names) / float(self.columns.len());
        Grid { names, edges: edges(names, self.columns.iter().map(|_| each)), heads: None }
    }

    /// What names need at least, to stay whole, and what they get at most.
    fn names(&self) -> (f64, f64) {
        let names = || self.rows.iter().map(|row| &*row.name);
        let size = Style::Name.size();
        let least = names().map(|name| measure::widest_piece(name, size)).fold(0.0, f64::max);
        let most = names().map(|name| canvas::wrapped_width(name, Style::Name, NAMES));
        let most = most.fold(0.0, f64::max);
        // Rounding must not part what has just fitted.
        (least.min(most) + BEHIND + 0.01, most + BEHIND + 0.01)
    }

    fn legend(&self, canvas: &mut Canvas, grid: &Grid) {
        let ranges = ["0–19", "20–39", "40–59", "60–79", "80–100"];
        let mut entries: Vec<(Symbol, &str)> =
            (0..5).map(|tone| (Symbol::Heat(tone), ranges[tone])).collect();
        if self.rows.iter().any(|row| row.shares.contains(&None)) {
            entries.push((Symbol::Blank, &self.words.blank));
        }
        legend::legend(canvas, &entries);
        if grid.heads.is_none() {
            let columns = LETTERS.into_iter().zip(&self.columns);
            let columns: Vec<(Symbol, &str)> =
                columns.map(|(letter, name)| (Symbol::Lettered(letter), &**name)).collect();
            canvas.y += 4.0;
            legend::legend(canvas, &columns);
        }
    }

    /// The same numbers, in per cent.
    #[must_use]
    pub fn table(&self) -> Table {
        let mut head = vec![self.words.row.clone()];
        head.extend(self.columns.iter().cloned());
        let rows = self.rows.iter().map(|row| {
            let mut cells = vec![row.name.clone()];
            cells.extend(row.shares.iter().map(|&share| shown(share)));
            cells
        });
        Table { caption: self.caption.title.clone(), rows: rows.collect(), head }
    }
}

impl Grid {
    fn head(&self, canvas: &mut Canvas) {
        match &self.heads {
            Some(heads) => {
                let high = heads.iter().map(|head| canvas::height(head, Style::Figure));
                let high = high.fold(0.0, f64::max);
                for (index, head) in heads.iter().enumerate() {
                    let y = canvas.y + high - canvas::height(head, Style::Figure);
                    let at = (self.middle(index), y);
                    canvas.lines(at, Anchor::Middle, Style::Figure, head);
                }
                canvas.y += high;
            }
            None => self.letters(canvas),
        }
        canvas.y += 5.0;
    }

    fn letters(&self, canvas: &mut Canvas) {
        let y = canvas.y + Style::Figure.leading() / 2.0;
        for (index, letter) in (0..self.edges.len() - 1).zip(LETTERS) {
            let at = (self.middle(index), y);
            canvas.words(at, Anchor::Middle, Style::Figure, &letter.to_string());
        }
        canvas.y += Style::Figure.leading();
    }

    fn middle(&self, index: usize) -> f64 {
        f64::midpoint(self.edges[index], self.edges[index + 1])
    }
}

impl HeatRow {
    fn draw(&self, canvas: &mut Canvas, grid: &Grid, format: Width) {
        match format {
            Width::Narrow => {
                canvas.paragraph(Style::Name, &self.name);
                canvas.y += 2.0;
                grid.letters(canvas);
                canvas.y += 1.0;
                self.fields(canvas, grid, CELL);
                canvas.y += CELL + 16.0;
            }
            Width::Wide => {
                let name = canvas::wrapped(&self.name, Style::Name, grid.names - BEHIND);
                let high = canvas::height(&name, Style::Name);
                let cell = CELL.max(high + 8.0);
                let from = (0.0, canvas.y + (cell - high) / 2.0);
                canvas.lines(from, Anchor::Start, Style::Name, &name);
                self.fields(canvas, grid, cell);
                canvas.y += cell;
            }
        }
    }

    fn fields(&self, canvas: &mut Canvas, grid: &Grid, height: f64) {
        for (index, &share) in self.shares.iter().enumerate() {
            let (x, y) = (grid.edges[index], canvas.y);
            let rect = Rect { x, y, width: grid.edges[index + 1] - x, height };
            let style = match share.map(tone) {
                Some(tone) => {
                    canvas.rect(rect, 0.0, Paint::Heat(tone));
                    Style::OnHeat(tone)
                }
                None => {
                    canvas.rect(rect, 0.0, Paint::Blank);
                    canvas.hatch(legend::inside(rect), Paint::BlankHatch);
                    let (middle, half) = (grid.middle(index), 10.0);
                    let clear = Rect {
                        x: middle - half,
                        y: y + height / 2.0 - half,
                        width: 20.0,
                        height: 20.0,
                    };
                    canvas.rect(clear, 2.0, Paint::Ground);
                    Style::Figure
                }
            };
            let at = (grid.middle(index), y + height / 2.0);
            canvas.words(at, Anchor::Middle, style, &shown(share));
        }
    }
}

/// From weak to strong.
fn tone(share: u8) -> usize {
    usize::from(share / 20).min(4)
}

fn shown(share: Option<u8>) -> String {
    share.map_or_else(|| "–".to_owned(), |share| share.to_string())
}

/// What a column needs at least for its longest word.
fn wanted(name: &str) -> f64 {
    (measure::widest_piece(name, Style::Figure.size()) + 2.0 * PADDING).max(CELL)
}

fn head_lines(name: &str, even: f64) -> Vec<String> {
    canvas::wrapped(name, Style::Figure, wanted(name).max(even) - 2.0 * PADDING + 0.01)
}

/// The width that all columns have which do not need more, so that together they fill this.
fn level(wanted: &[f64], all: f64) -> f64 {
    let mut sorted = wanted.to_vec();
    sorted.sort_by(f64::total_cmp);
    let mut left = all;
    for (index, width) in sorted.iter().enumerate().rev() {
        let even = left / float(index + 1);
        if *width <= even {
            return even;
        }
        left -= width;
    }
    0.0
}

fn edges(from: f64, widths: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut edges = vec![from];
    let mut at = from;
    edges.extend(widths.map(|width| {
        at += width;
        at
    }));
    edges
}

fn float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
