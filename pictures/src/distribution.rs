//! How numbers are spread: a bar for each class of them.

use crate::{
    axis::{self, Scale},
    canvas::{self, Anchor, Canvas, Rect},
    legend::{self, Symbol},
    paint::{Paint, Style},
    picture::{Caption, Picture, Width},
    table::Table,
    unfit::Unfit,
};

/// How many gave a number of each class.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    pub caption: Caption,
    pub words: DistributionWords,
    /// Where classes begin and end: one more than there are classes, at equal distances.
    pub edges: Vec<Edge>,
    pub counts: Vec<u64>,
    pub quartiles: Quartiles,
}

/// The words of the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DistributionWords {
    /// What the numbers are, with their unit; below the axis.
    pub numbers: String,
    /// The heads of the table.
    pub class: String,
    pub count: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    pub at: f64,
    pub label: String,
}

/// What parts the numbers into quarters.
#[derive(Clone, Debug, PartialEq)]
pub struct Quartiles {
    pub lower: f64,
    pub upper: f64,
    /// From where to where the middle half lies, in words.
    pub half: String,
    pub median: Place,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub at: f64,
    /// What it is, in words.
    pub label: String,
}

const PLOT: f64 = 200.0;
const STRIP: f64 = 10.0;

impl Distribution {
    /// The picture.
    ///
    /// # Errors
    /// If nobody gave a number, edges and counts do not match, classes differ in width, or a
    /// quartile lies outside.
    pub fn picture(&self, format: Width) -> Result<Picture, Unfit> {
        self.check()?;
        let mut canvas = Canvas::new(format.pixels());
        let Quartiles { half, median, .. } = &self.quartiles;
        let entries = [(Symbol::Median, &*median.label), (Symbol::Half, half)];
        legend::legend(&mut canvas, &entries);
        canvas.y += 8.0;
        let top = canvas.y + Style::Figure.leading();
        let bottom = top + PLOT;
        let most = self.counts.iter().copied().max().unwrap_or_default();
        let ticks = axis::ticks(most);
        let numbered = self.numbered(canvas.width);
        let highest = if numbered { most } else { ticks[ticks.len() - 1] };
        let counts = Scale { numbers: (0.0, float(highest)), places: (bottom, top) };
        let from = if numbered {
            0.0
        } else {
            let to = canvas.width;
            axis::counts(&mut canvas, &ticks, &counts, to)
        };
        let ends = (self.edges[0].at, self.edges[self.edges.len() - 1].at);
        let numbers = Scale { numbers: ends, places: (from + 4.0, canvas.width - 4.0) };
        self.bars(&mut canvas, &numbers, &counts, numbered);
        canvas.line((from, bottom), (canvas.width, bottom), Paint::Zero);
        let strip = bottom + 7.0 + STRIP / 2.0;
        self.middle(&mut canvas, &numbers, strip);
        let labels: Vec<(f64, &str)> =
            self.edges.iter().map(|edge| (numbers.place(edge.at), &*edge.label)).collect();
        let bottom = strip + STRIP / 2.0;
        axis::labels(&mut canvas, &labels, bottom + 16.0);
        canvas.y = bottom + 32.0;
        let axis = canvas::wrapped(&self.words.numbers, Style::Note, canvas.width - from);
        canvas.lines((from, canvas.y), Anchor::Start, Style::Note, &axis);
        canvas.y += canvas::height(&axis, Style::Note);
        Ok(Picture::new(&self.caption, format, canvas))
    }

    fn check(&self) -> Result<(), Unfit> {
        if self.counts.iter().all(|&count| count == 0) {
            return Err(Unfit::Empty);
        }
        if self.edges.len() != self.counts.len() + 1 {
            return Err(Unfit::Ragged);
        }
        let (first, last) = (self.edges[0].at, self.edges[self.edges.len() - 1].at);
        let class = (last - first) / float(self.counts.len() as u64);
        let even = |pair: &[Edge]| {
            let width = pair[1].at - pair[0].at;
            width > 0.0 && (width - class).abs() <= class * 0.001
        };
        if !class.is_finite() || !self.edges.windows(2).all(even) {
            return Err(Unfit::Uneven);
        }
        let Quartiles { lower, upper, median, .. } = &self.quartiles;
        let inside =
            first <= *lower && lower <= &median.at && median.at <= *upper && *upper <= last;
        if inside { Ok(()) } else { Err(Unfit::OutOfScale) }
    }

    /// Whether each bar is wide enough for its number; if not, an axis has numbers.
    fn numbered(&self, width: f64) -> bool {
        let shown = self.counts.iter().map(|&count| axis::grouped(count));
        let widest = shown.map(|it| canvas::width(&it, Style::Figure)).fold(0.0, f64::max);
        widest + 4.0 <= (width - 8.0) / float(self.counts.len() as u64)
    }

    fn bars(&self, canvas: &mut Canvas, numbers: &Scale, counts: &Scale, numbered: bool) {
        for (edges, &count) in self.edges.windows(2).zip(&self.counts) {
            let (x, to) = (numbers.place(edges[0].at), numbers.place(edges[1].at));
            let y = counts.place(float(count));
            let gap = ((to - x) / 8.0).min(2.0);
            let bar = Rect { x, y, width: to - x - gap, height: counts.place(0.0) - y };
            if count > 0 {
                canvas.rect(bar, 0.0, Paint::Class);
            }
            if numbered {
                let at = (f64::midpoint(x, to - gap), y - Style::Figure.leading() / 2.0);
                canvas.words(at, Anchor::Middle, Style::Figure, &axis::grouped(count));
            }
        }
    }

    /// From quartile to quartile, and the median between them.
    fn middle(&self, canvas: &mut Canvas, numbers: &Scale, y: f64) {
        let Quartiles { lower, upper, median, .. } = &self.quartiles;
        let (from, to) = (numbers.place(*lower), numbers.place(*upper));
        let half = Rect { x: from, y: y - STRIP / 2.0, width: (to - from).max(1.0), height: STRIP };
        canvas.rect(half, 2.0, Paint::Half);
        let x = numbers.place(median.at);
        canvas.line((x, y - STRIP / 2.0 - 3.0), (x, y + STRIP / 2.0 + 3.0), Paint::Median);
    }

    /// The same numbers.
    #[must_use]
    pub fn table(&self) -> Table {
        let DistributionWords { class, count, .. } = &self.words;
        let classes = self.edges.windows(2).zip(&self.counts);
        let rows = classes.map(|(edges, &count)| {
            vec![format!("{}–{}", edges[0].label, edges[1].label), axis::grouped(count)]
        });
        let mut rows: Vec<_> = rows.collect();
        let Quartiles { half, median, .. } = &self.quartiles;
        rows.extend([median.label.clone(), half.clone()].map(|words| vec![words, String::new()]));
        Table {
            caption: self.caption.title.clone(),
            head: vec![class.clone(), count.clone()],
            rows,
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "pixels are coarser than that")]
fn float(count: u64) -> f64 {
    count as f64
}
