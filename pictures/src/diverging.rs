//! Bars of all sides around a line: what is against to its left, what is in favour to its right.

mod bar;

use self::bar::{BAR, BEYOND, Plot, in_favour, parts, room, tone};
use crate::{
    canvas::{self, ARROW, Anchor, Canvas, Rect},
    legend::{self, Symbol},
    paint::{Paint, Style},
    picture::{Caption, Picture, Width},
    rows::{Columns, RowWords},
    table::Table,
    unfit::{Unfit, within},
};

/// How every side answered a question whose answers stand in an order. The middle answer lies on
/// the line; with an even number of answers the line parts the middle ones.
#[derive(Clone, Debug, PartialEq)]
pub struct DivergingBars {
    pub caption: Caption,
    /// Two to five, from against to in favour.
    pub answers: Vec<String>,
    pub words: DivergingWords,
    pub sides: Vec<Side>,
    /// That of all bars of a page, so that they can be compared; these bars' own if there is none.
    pub axis: Option<Axis>,
}

/// The words of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DivergingWords {
    /// What lies to the left and to the right of the line.
    pub least: String,
    pub most: String,
    /// What the line above a bar is: from where to where the share in favour may be.
    pub interval: String,
    /// The heads of the table.
    pub side: String,
    pub in_favour: String,
    pub n: String,
}

/// A row: one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    pub name: String,
    /// How many answered, in words.
    pub n: String,
    pub bar: Bar,
}

/// What is to be seen of a side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bar {
    /// A whole per cent for each answer, 100 together.
    Shares { shares: Vec<u8>, favour: Option<Favour> },
    /// Nothing, for this reason.
    Withheld(String),
}

/// How many are in favour, and between which bounds that may be, in per cent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Favour {
    pub low: u8,
    pub high: u8,
    /// Share and bounds as they are to be read.
    pub label: String,
}

/// How far bars reach to both sides of the line, in percentage points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    left: f64,
    right: f64,
}

impl Axis {
    /// One with room for all of these bars.
    #[must_use]
    pub fn over<'a>(pictures: impl IntoIterator<Item = &'a DivergingBars>) -> Self {
        let sides = pictures.into_iter().flat_map(|picture| &picture.sides);
        let reaches = sides.filter_map(|side| match &side.bar {
            Bar::Shares { shares, favour } => Some(reach(shares, favour.as_ref())),
            Bar::Withheld(_) => None,
        });
        let none = Self { left: 5.0, right: 5.0 };
        reaches.fold(none, |axis, (left, right)| axis.with(left, right))
    }

    fn with(self, left: f64, right: f64) -> Self {
        let whole_fives = |points: f64| (points / 5.0).ceil() * 5.0;
        Self { left: self.left.max(whole_fives(left)), right: self.right.max(whole_fives(right)) }
    }
}

/// How far a bar and its interval reach to the left and to the right of the line.
fn reach(shares: &[u8], favour: Option<&Favour>) -> (f64, f64) {
    let (against, middle, for_it) = parts(shares);
    let right = favour.map_or(for_it, |favour| for_it.max(f64::from(favour.high)));
    (against + middle / 2.0, right + middle / 2.0)
}

impl DivergingBars {
    /// The picture.
    ///
    /// # Errors
    /// If there are no sides, not two to five answers, shares that do not match the answers or do
    /// not sum to 100, or an interval that does not hold its share.
    pub fn picture(&self, format: Width) -> Result<Picture, Unfit> {
        self.check()?;
        let mut canvas = Canvas::new(format.pixels());
        let columns = Columns::of(format, self.sides.iter().map(Side::words));
        let axis = Axis::over([self]);
        let axis = self.axis.map_or(axis, |given| axis.with(given.left, given.right));
        let point = (columns.plot.1 - columns.plot.0) / (axis.left + axis.right);
        let plot = Plot { zero: columns.plot.0 + axis.left * point, point };
        self.legend(&mut canvas);
        canvas.y += 6.0;
        self.directions(&mut canvas, plot.zero);
        let top = canvas.y;
        let before = canvas.shapes.len();
        let mut last_bar = top;
        for side in &self.sides {
            match &side.bar {
                Bar::Shares { shares, favour } => {
                    let shown = plot.parts(shares, canvas.width);
                    let room = room(&shown, favour.as_ref());
                    let middle = columns.row(&mut canvas, side.words(), room);
                    last_bar = middle + BAR / 2.0 + BEYOND;
                    if !columns.side_by_side() {
                        let from = middle - BAR / 2.0 - BEYOND;
                        canvas.line((plot.zero, from), (plot.zero, last_bar), Paint::Zero);
                    }
                    plot.draw(&mut canvas, &shown, middle);
                    if let Some(favour) = favour {
                        plot.interval(&mut canvas, shares, favour, middle);
                    }
                }
                Bar::Withheld(reason) => withheld(&mut canvas, &columns, side, reason),
            }
        }
        columns.end(&mut canvas);
        if columns.side_by_side() && last_bar > top {
            let mut line = Canvas::new(canvas.width);
            line.line((plot.zero, top), (plot.zero, last_bar), Paint::Zero);
            canvas.shapes.splice(before..before, line.shapes);
        }
        Ok(Picture::new(&self.caption, format, canvas))
    }

    fn check(&self) -> Result<(), Unfit> {
        if self.sides.is_empty() {
            return Err(Unfit::Empty);
        }
        match self.answers.len() {
            0 | 1 => return Err(Unfit::Ragged),
            2..=5 => {}
            _ => return Err(Unfit::TooMany),
        }
        for side in &self.sides {
            let Bar::Shares { shares, favour } = &side.bar else { continue };
            if shares.len() != self.answers.len() {
                return Err(Unfit::Ragged);
            }
            if shares.iter().map(|&share| u32::from(share)).sum::<u32>() != 100 {
                return Err(Unfit::NotWhole);
            }
            if let Some(Favour { low, high, .. }) = favour {
                within(*low, in_favour(shares), *high)?;
            }
        }
        Ok(())
    }

    fn legend(&self, canvas: &mut Canvas) {
        let answers = self.answers.iter().enumerate();
        let mut entries: Vec<(Symbol, &str)> = answers
            .map(|(index, answer)| (Symbol::Scale(tone(index, self.answers.len())), &**answer))
            .collect();
        let has_interval = |side: &Side| matches!(side.bar, Bar::Shares { favour: Some(_), .. });
        if self.sides.iter().any(has_interval) {
            entries.push((Symbol::Interval, &self.words.interval));
        }
        legend::legend(canvas, &entries);
    }

    /// Which way is which, on both sides of the line, or at the edges where there is no room.
    fn directions(&self, canvas: &mut Canvas, zero: f64) {
        const ROOM: f64 = ARROW + 6.0;
        let DivergingWords { least, most, .. } = &self.words;
        let style = Style::Note;
        let (left, right) = (canvas::width(least, style), canvas::width(most, style));
        let line = style.leading();
        let y = canvas.y + line / 2.0;
        let (before, after) = (zero - 6.0 - ROOM, zero + 6.0 + ROOM);
        if before - left >= 0.0 && after + right <= canvas.width {
            canvas.words((before, y), Anchor::End, style, least);
            canvas.arrow(before + ROOM - ARROW, y, false);
            canvas.arrow(zero + 6.0, y, true);
            canvas.words((after, y), Anchor::Start, style, most);
            canvas.y += line;
        } else {
            let room = canvas.width - ROOM;
            let least = canvas::wrapped(least, style, room);
            canvas.arrow(0.0, y, false);
            canvas.lines((ROOM, canvas.y), Anchor::Start, style, &least);
            let beside = left + right + 2.0 * ROOM + 20.0 <= canvas.width;
            canvas.y += if beside { 0.0 } else { canvas::height(&least, style) };
            let most = canvas::wrapped(most, style, room);
            canvas.arrow(canvas.width - ARROW, canvas.y + line / 2.0, true);
            canvas.lines((room, canvas.y), Anchor::End, style, &most);
            canvas.y += canvas::height(&most, style);
        }
        canvas.y += 8.0;
    }

    /// The same numbers, in per cent.
    #[must_use]
    pub fn table(&self) -> Table {
        let DivergingWords { side, in_favour, n, .. } = &self.words;
        let mut head = vec![side.clone()];
        head.extend(self.answers.iter().cloned());
        head.extend([in_favour.clone(), n.clone()]);
        let rows = self.sides.iter().map(|side| {
            let mut row = vec![side.name.clone()];
            match &side.bar {
                Bar::Shares { shares, favour } => {
                    row.extend(shares.iter().map(ToString::to_string));
                    let plain = || bar::in_favour(shares).to_string();
                    row.push(favour.as_ref().map_or_else(plain, |it| it.label.clone()));
                }
                Bar::Withheld(_) => row.extend(vec!["–".to_owned(); self.answers.len() + 1]),
            }
            row.push(side.n.clone());
            row
        });
        Table { caption: self.caption.title.clone(), rows: rows.collect(), head }
    }
}

impl Side {
    fn words(&self) -> RowWords<'_> {
        let label = match &self.bar {
            Bar::Shares { favour: Some(favour), .. } => &favour.label,
            _ => "",
        };
        RowWords { name: &self.name, note: &self.n, label }
    }
}

/// A frame with the reason in place of a bar.
fn withheld(canvas: &mut Canvas, columns: &Columns, side: &Side, reason: &str) {
    const PADDING: f64 = 10.0;
    let (from, to) = columns.plot;
    let lines = canvas::wrapped(reason, Style::Note, to - from - 2.0 * PADDING);
    let half = canvas::height(&lines, Style::Note) / 2.0 + PADDING * 0.6;
    let middle = columns.row(canvas, side.words(), (half, half));
    let frame = Rect { x: from, y: middle - half, width: to - from, height: 2.0 * half };
    canvas.rect(frame, 4.0, Paint::Blank);
    let at = (from + PADDING, middle - half + PADDING * 0.6);
    canvas.lines(at, Anchor::Start, Style::Note, &lines);
}
