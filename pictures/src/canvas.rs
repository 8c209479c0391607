//! Where shapes are put. Lengths are pixels at natural size; y grows downwards.

use crate::{
    measure,
    paint::{Paint, Style},
};

/// The end of a line of words that its place is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// A line from point to point; closed, it is an area.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Stroke {
    pub(crate) points: Vec<(f64, f64)>,
    pub(crate) closed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rect {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    Rect { rect: Rect, radius: f64, paint: Paint },
    Strokes { strokes: Vec<Stroke>, paint: Paint },
    Circle { x: f64, y: f64, radius: f64, paint: Paint },
    Words { x: f64, baseline: f64, anchor: Anchor, style: Style, text: String },
}

/// A picture that is being drawn from top to bottom.
#[derive(Clone, Debug)]
pub(crate) struct Canvas {
    pub(crate) width: f64,
    /// How far down it is drawn.
    pub(crate) y: f64,
    pub(crate) shapes: Vec<Shape>,
}

/// From the middle of a line of words down to where letters stand, as a part of their size.
const HALF_CAPITAL: f64 = 0.345;
/// From one line of a hatching to the next.
const HATCH: f64 = 7.0;

impl Canvas {
    pub(crate) fn new(width: f64) -> Self {
        Self { width, y: 0.0, shapes: vec![] }
    }

    pub(crate) fn rect(&mut self, rect: Rect, radius: f64, paint: Paint) {
        self.shapes.push(Shape::Rect { rect, radius, paint });
    }

    pub(crate) fn circle(&mut self, (x, y): (f64, f64), radius: f64, paint: Paint) {
        self.shapes.push(Shape::Circle { x, y, radius, paint });
    }

    pub(crate) fn line(&mut self, from: (f64, f64), to: (f64, f64), paint: Paint) {
        self.strokes(vec![vec![from, to]], paint);
    }

    pub(crate) fn strokes(&mut self, lines: Vec<Vec<(f64, f64)>>, paint: Paint) {
        let strokes = lines.into_iter().map(|points| Stroke { points, closed: false }).collect();
        self.shapes.push(Shape::Strokes { strokes, paint });
    }

    pub(crate) fn area(&mut self, points: Vec<(f64, f64)>, paint: Paint) {
        let strokes = vec![Stroke { points, closed: true }];
        self.shapes.push(Shape::Strokes { strokes, paint });
    }

    /// Slanting lines across a rectangle.
    pub(crate) fn hatch(&mut self, rect: Rect, paint: Paint) {
        let Rect { x, y, width, height } = rect;
        let mut lines = vec![];
        let mut across = HATCH / 2.0;
        while across < width + height {
            let from = ((across - height).max(0.0), across.min(height));
            let to = (across.min(width), (across - width).max(0.0));
            lines.push(vec![(x + from.0, y + from.1), (x + to.0, y + to.1)]);
            across += HATCH;
        }
        self.strokes(lines, paint);
    }

    /// One line of words whose middle is at this height.
    pub(crate) fn words(&mut self, at: (f64, f64), anchor: Anchor, style: Style, text: &str) {
        let baseline = at.1 + style.size() * HALF_CAPITAL;
        let text = text.to_owned();
        self.shapes.push(Shape::Words { x: at.0, baseline, anchor, style, text });
    }

    /// Lines of words one below the other; `y` is where the first begins.
    pub(crate) fn lines(
        &mut self,
        (x, y): (f64, f64),
        anchor: Anchor,
        style: Style,
        lines: &[String],
    ) {
        let mut middle = y + style.leading() / 2.0;
        for line in lines {
            self.words((x, middle), anchor, style, line);
            middle += style.leading();
        }
    }

    /// A paragraph across the whole width, below what is drawn.
    pub(crate) fn paragraph(&mut self, style: Style, text: &str) {
        let lines = wrapped(text, style, self.width);
        self.lines((0.0, self.y), Anchor::Start, style, &lines);
        self.y += height(&lines, style);
    }

    /// An arrow to the left or right, as wide as [`ARROW`].
    pub(crate) fn arrow(&mut self, x: f64, y: f64, to_the_right: bool) {
        let (tip, tail) = if to_the_right { (x + ARROW, x) } else { (x, x + ARROW) };
        let back = if to_the_right { tip - 4.0 } else { tip + 4.0 };
        let head = vec![(back, y - 4.0), (tip, y), (back, y + 4.0)];
        self.strokes(vec![vec![(tail, y), (tip, y)], head], Paint::Sign);
    }
}

pub(crate) const ARROW: f64 = 14.0;

/// The words in lines no wider than this.
pub(crate) fn wrapped(text: &str, style: Style, room: f64) -> Vec<String> {
    measure::wrapped(text, style.size(), room)
}

/// How wide words are in one line.
pub(crate) fn width(text: &str, style: Style) -> f64 {
    measure::width(text, style.size())
}

/// How wide words are that may be no wider than this, in as many lines as they need.
pub(crate) fn wrapped_width(text: &str, style: Style, room: f64) -> f64 {
    wrapped(text, style, room).iter().map(|line| width(line, style)).fold(0.0, f64::max)
}

/// How high lines of words are.
pub(crate) fn height(lines: &[String], style: Style) -> f64 {
    (0..lines.len()).map(|_| style.leading()).sum()
}
