//! How responses came in over the days.

use crate::{
    axis::{self, Scale},
    canvas::{self, Anchor, Canvas},
    legend::{self, Symbol},
    marks,
    paint::{Paint, Style},
    picture::{Caption, Picture, Width},
    table::Table,
    unfit::Unfit,
};

/// How many had answered at the end of each day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returns {
    pub caption: Caption,
    pub words: ReturnsWords,
    /// Every day, one after the other.
    pub days: Vec<Day>,
    /// In the order of their days.
    pub marks: Vec<Mark>,
}

/// The heads of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnsWords {
    pub day: String,
    pub total: String,
    pub event: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Short: many stand side by side.
    pub label: String,
    /// All responses up to then.
    pub total: u64,
}

/// Something that happened: the opening, a reminder, the closing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Counted from 0.
    pub day: usize,
    /// What it was, and when.
    pub label: String,
}

const PLOT: f64 = 210.0;

impl Returns {
    /// The picture.
    ///
    /// # Errors
    /// If there are no days, totals shrink, or marks are out of order or on no day.
    pub fn picture(&self, format: Width) -> Result<Picture, Unfit> {
        self.check()?;
        let mut canvas = Canvas::new(format.pixels());
        let entries = (1..).zip(&self.marks);
        let entries: Vec<(Symbol, &str)> =
            entries.map(|(number, mark)| (Symbol::Numbered(number), &*mark.label)).collect();
        legend::legend(&mut canvas, &entries);
        canvas.y += 8.0;
        let rings = self.rings(format);
        let top = canvas.y + rings.height + 12.0;
        let bottom = top + PLOT;
        let most = self.days.last().map_or(0, |day| day.total);
        let ticks = axis::ticks(most);
        let counts = Scale { numbers: (0.0, float(ticks[ticks.len() - 1])), places: (bottom, top) };
        let last = axis::grouped(most);
        let to = canvas.width - canvas::width(&last, Style::Figure).max(marks::RING) - 6.0;
        let from = axis::counts(&mut canvas, &ticks, &counts, to);
        let days = Scale { numbers: (0.0, float(self.days.len() as u64)), places: (from, to) };
        self.steps(&mut canvas, &days, &counts);
        self.events(&mut canvas, &days, &rings, bottom);
        canvas.words((to + 6.0, counts.place(float(most))), Anchor::Start, Style::Figure, &last);
        let labels: Vec<(f64, &str)> = (0_u64..)
            .zip(&self.days)
            .map(|(index, day)| (days.place(float(index) + 0.5), &*day.label))
            .collect();
        axis::labels(&mut canvas, &thinned(&labels), bottom + 16.0);
        canvas.y = bottom + 28.0;
        Ok(Picture::new(&self.caption, format, canvas))
    }

    fn check(&self) -> Result<(), Unfit> {
        if self.days.is_empty() {
            return Err(Unfit::Empty);
        }
        let grow = self.days.is_sorted_by_key(|day| day.total);
        let in_order = self.marks.is_sorted_by_key(|mark| mark.day);
        if !grow || !in_order {
            return Err(Unfit::Uneven);
        }
        let last = self.days.len() - 1;
        if self.marks.iter().any(|mark| mark.day > last) { Err(Unfit::OutOfScale) } else { Ok(()) }
    }

    fn steps(&self, canvas: &mut Canvas, days: &Scale, counts: &Scale) {
        let mut points = vec![(days.place(0.0), counts.place(0.0))];
        for (index, day) in (0_u64..).zip(&self.days) {
            let y = counts.place(float(day.total));
            points.extend([(days.place(float(index)), y), (days.place(float(index + 1)), y)]);
        }
        let mut area = points.clone();
        area.push((days.places.1, counts.place(0.0)));
        canvas.area(area, Paint::Below);
        // Lines across the area stay in sight.
        let behind = canvas.shapes.pop();
        canvas.shapes.splice(0..0, behind);
        canvas.strokes(vec![points], Paint::Steps);
    }

    /// How high up each ring stands, so that those of neighbouring days do not touch.
    fn rings(&self, format: Width) -> Rings {
        const STEP: f64 = 2.0 * marks::RING + 2.0;
        let day = format.pixels() * 0.8 / float(self.days.len() as u64);
        let mut lanes: Vec<f64> = vec![];
        let mut levels = vec![];
        for mark in &self.marks {
            let x = float(mark.day as u64) * day;
            let lane = lanes.iter().position(|&last| x - last > STEP).unwrap_or(lanes.len());
            if lane == lanes.len() {
                lanes.push(x);
            } else {
                lanes[lane] = x;
            }
            levels.push(float(lane as u64) * STEP + marks::RING);
        }
        Rings { height: float(lanes.len() as u64) * STEP, levels }
    }

    fn events(&self, canvas: &mut Canvas, days: &Scale, rings: &Rings, bottom: f64) {
        let places: Vec<(f64, f64)> = self
            .marks
            .iter()
            .zip(&rings.levels)
            .map(|(mark, level)| {
                let x = days.place(float(mark.day as u64) + 0.5);
                (x, canvas.y + level)
            })
            .collect();
        for &(x, y) in &places {
            canvas.line((x, y), (x, bottom), Paint::Event);
        }
        for (number, &at) in (1..).zip(&places) {
            marks::numbered(canvas, at, number);
        }
    }

    /// The same numbers.
    #[must_use]
    pub fn table(&self) -> Table {
        let ReturnsWords { day, total, event } = &self.words;
        let rows = self.days.iter().enumerate().map(|(index, day)| {
            let marks = self.marks.iter().filter(|mark| mark.day == index);
            let marks: Vec<&str> = marks.map(|mark| &*mark.label).collect();
            vec![day.label.clone(), axis::grouped(day.total), marks.join("; ")]
        });
        Table {
            caption: self.caption.title.clone(),
            head: vec![day.clone(), total.clone(), event.clone()],
            rows: rows.collect(),
        }
    }
}

struct Rings {
    height: f64,
    levels: Vec<f64>,
}

/// At regular distances, so that days without a label can be counted.
fn thinned<'a>(labels: &[(f64, &'a str)]) -> Vec<(f64, &'a str)> {
    let widest =
        labels.iter().map(|(_, text)| canvas::width(text, Style::Note)).fold(0.0, f64::max);
    let apart = match labels {
        [(first, _), (second, _), ..] => second - first,
        _ => return labels.to_vec(),
    };
    let steps = [1, 2, 7, 14, 28, 56, 112, 224];
    let enough = |step: &&usize| float(**step as u64) * apart >= widest + 12.0;
    let step = steps.iter().find(enough).copied().unwrap_or(labels.len());
    labels.iter().copied().step_by(step).collect()
}

#[expect(clippy::cast_precision_loss, reason = "pixels are coarser than that")]
fn float(count: u64) -> f64 {
    count as f64
}
