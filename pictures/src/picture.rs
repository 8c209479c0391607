//! A picture that is drawn and only has to be written down.

use crate::{
    canvas::{Canvas, Rect, Shape},
    paint::{Paint, Style},
    palette::Look,
    svg,
};

/// How wide a picture is at natural size. Both show the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// 320 pixels, for phones: names stand above their bars.
    Narrow,
    /// 760 pixels, for paper and screens: names stand beside their bars.
    Wide,
}

impl Width {
    pub(crate) fn pixels(self) -> f64 {
        match self {
            Self::Narrow => 320.0,
            Self::Wide => 760.0,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }
}

/// What is said about a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caption {
    /// What tells the picture from all others of the page. Ids in it begin with this.
    pub key: String,
    /// What was found.
    pub title: String,
    /// What can be seen, for those who do not see it.
    pub summary: String,
    /// Where the numbers come from, below a picture that stands alone.
    pub source: Option<String>,
}

/// A picture, drawn for one width.
#[derive(Clone, Debug)]
pub struct Picture {
    caption: Caption,
    format: Width,
    width: f64,
    height: f64,
    shapes: Vec<Shape>,
}

/// Around a picture that stands alone.
const MARGIN: f64 = 20.0;

impl Picture {
    pub(crate) fn new(caption: &Caption, format: Width, canvas: Canvas) -> Self {
        let Canvas { width, y: height, shapes } = canvas;
        // Whole pixels, with room for half a line at the edges.
        Self { caption: caption.clone(), format, width, height: (height + 1.0).ceil(), shapes }
    }

    /// The picture with its title, summary and source in sight, and a margin: as a file, it is
    /// all that people get.
    #[must_use]
    pub fn alone(self) -> Self {
        let Self { caption, format, width, height, shapes } = self;
        let mut canvas = Canvas::new(width);
        canvas.paragraph(Style::Title, &caption.title);
        canvas.y += 6.0;
        canvas.paragraph(Style::Summary, &caption.summary);
        canvas.y += 16.0;
        let down = canvas.y;
        canvas.shapes.extend(shapes.into_iter().map(|shape| moved(shape, 0.0, down)));
        canvas.y += height;
        if let Some(source) = &caption.source {
            canvas.y += 14.0;
            canvas.paragraph(Style::Note, source);
        }
        let (width, height) = (width + 2.0 * MARGIN, canvas.y.ceil() + 2.0 * MARGIN);
        let ground = Rect { x: 0.0, y: 0.0, width, height };
        let mut shapes = vec![Shape::Rect { rect: ground, radius: 0.0, paint: Paint::Ground }];
        shapes.extend(canvas.shapes.into_iter().map(|shape| moved(shape, MARGIN, MARGIN)));
        Self { caption, format, width, height, shapes }
    }

    /// Pixels at natural size.
    #[must_use]
    pub fn size(&self) -> (f64, f64) {
        (self.width, self.height)
    }

    /// The picture as SVG: an element for a page, and a whole file as well. Twice the same picture
    /// is twice the same text.
    #[must_use]
    pub fn svg(&self, look: Look) -> String {
        let Self { caption, format, width, height, shapes } = self;
        let id = svg::escaped(&format!("{}-{}", caption.key, format.name()));
        let [width, height] = [width, height].map(|&it| svg::number(it));
        let manner = match (look, format) {
            (Look::Page, Width::Narrow) => r#" class="rt-pic rt-pic-narrow""#,
            (Look::Page, Width::Wide) => r#" class="rt-pic rt-pic-wide""#,
            // The typesetter of PDFs knows each alphabet of Fira Sans as a family of its own.
            _ => r#" font-family="'Fira Sans', 'Fira Sans latin', sans-serif""#,
        };
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"{manner} role=\"img\" \
             aria-labelledby=\"{id}-title {id}-desc\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\">\n\
             <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n",
            svg::escaped(&caption.title),
            svg::escaped(&caption.summary),
        );
        for shape in shapes {
            svg::write(&mut svg, shape, look);
        }
        svg + "</svg>\n"
    }
}

fn moved(shape: Shape, right: f64, down: f64) -> Shape {
    match shape {
        Shape::Rect { rect, radius, paint } => {
            let rect = Rect { x: rect.x + right, y: rect.y + down, ..rect };
            Shape::Rect { rect, radius, paint }
        }
        Shape::Strokes { mut strokes, paint } => {
            for point in strokes.iter_mut().flat_map(|stroke| &mut stroke.points) {
                *point = (point.0 + right, point.1 + down);
            }
            Shape::Strokes { strokes, paint }
        }
        Shape::Circle { x, y, radius, paint } => {
            Shape::Circle { x: x + right, y: y + down, radius, paint }
        }
        Shape::Words { x, baseline, anchor, style, text } => {
            Shape::Words { x: x + right, baseline: baseline + down, anchor, style, text }
        }
    }
}
