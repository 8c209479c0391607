//! What shapes and words look like: by a class in pages, by attributes elsewhere.

use crate::palette::{
    CARD, EDGE, HATCH, HEAT, Hue, INK, LINE, Look, MUTED, ON_HEAT, ON_SCALE, SCALE, TINT,
};

/// What a shape is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paint {
    /// The ground of a file. A page has its own.
    Ground,
    /// An answer of the scale: 0 against to 4 in favour.
    Scale(usize),
    /// The hatching on the answers 0 and 1.
    Hatch(usize),
    /// A share: 0 small to 4 large.
    Heat(usize),
    /// A field without a share, and its hatching.
    Blank,
    BlankHatch,
    /// What bars are measured from.
    Zero,
    /// A line at a round number.
    Grid,
    /// A line at a number that decides something.
    Threshold,
    /// From where to where a number may be.
    Interval,
    /// The middle of an interval.
    IntervalDot,
    /// From the lower bound to the mean of a statement.
    Span,
    /// The three marks of a statement.
    Smallest,
    Bound,
    Mean,
    /// A bar that stands alone.
    Bar,
    /// A class of numbers.
    Class,
    /// Below a line over days, and the line.
    Below,
    Steps,
    /// Something that happened on a day.
    Event,
    /// The middle half of numbers, and the number in the middle.
    Half,
    Median,
    /// Arrows and other signs.
    Sign,
}

/// Widths in pixels; dashes are as long as the gaps between them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Pen {
    hue: Hue,
    width: f64,
    dash: Option<u8>,
}

const fn pen(hue: Hue, width: f64) -> Option<Pen> {
    Some(Pen { hue, width, dash: None })
}

const fn dashed(hue: Hue, width: f64) -> Option<Pen> {
    Some(Pen { hue, width, dash: Some(4) })
}

/// The class of a paint, what it fills with and what it draws lines with.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Manner {
    class: &'static str,
    fill: Option<Hue>,
    pen: Option<Pen>,
}

const SCALE_CLASSES: [&str; 5] = ["rt-pic-f1", "rt-pic-f2", "rt-pic-f3", "rt-pic-f4", "rt-pic-f5"];
const ON_SCALE_CLASSES: [&str; 5] =
    ["rt-pic-w1", "rt-pic-w2", "rt-pic-w3", "rt-pic-w4", "rt-pic-w5"];
const HATCH_CLASSES: [&str; 2] = ["rt-pic-h1", "rt-pic-h2"];
const HEAT_CLASSES: [&str; 5] = ["rt-pic-g1", "rt-pic-g2", "rt-pic-g3", "rt-pic-g4", "rt-pic-g5"];
const ON_HEAT_CLASSES: [&str; 5] =
    ["rt-pic-on-g1", "rt-pic-on-g2", "rt-pic-on-g3", "rt-pic-on-g4", "rt-pic-on-g5"];

impl Paint {
    fn manner(self) -> Manner {
        let (class, fill, pen) = match self {
            Self::Ground => ("rt-pic-ground", Some(CARD), None),
            Self::Scale(tone) => (SCALE_CLASSES[tone], Some(SCALE[tone]), None),
            Self::Hatch(tone) => (HATCH_CLASSES[tone], None, pen(HATCH[tone], 1.0)),
            Self::Heat(tone) => (HEAT_CLASSES[tone], Some(HEAT[tone]), pen(EDGE, 1.0)),
            Self::Blank => ("rt-pic-blank", Some(CARD), pen(EDGE, 1.0)),
            Self::BlankHatch => ("rt-pic-blank-hatch", None, pen(EDGE, 1.0)),
            Self::Zero => ("rt-pic-zero", None, pen(EDGE, 1.5)),
            Self::Grid => ("rt-pic-grid", None, pen(LINE, 1.0)),
            Self::Threshold => ("rt-pic-threshold", None, dashed(EDGE, 1.5)),
            Self::Interval => ("rt-pic-interval", None, pen(INK, 1.5)),
            Self::IntervalDot => ("rt-pic-interval-dot", Some(INK), None),
            Self::Span => ("rt-pic-span", None, pen(EDGE, 2.0)),
            Self::Smallest => ("rt-pic-smallest", Some(SCALE[4]), None),
            Self::Bound => ("rt-pic-bound", None, pen(INK, 2.5)),
            Self::Mean => ("rt-pic-mean", Some(CARD), pen(INK, 2.0)),
            Self::Bar => ("rt-pic-bar", Some(SCALE[4]), None),
            Self::Class => ("rt-pic-class", Some(SCALE[3]), None),
            Self::Below => ("rt-pic-below", Some(TINT), None),
            Self::Steps => ("rt-pic-steps", None, pen(SCALE[4], 2.5)),
            Self::Event => ("rt-pic-event", None, dashed(INK, 1.5)),
            Self::Half => ("rt-pic-half", Some(SCALE[2]), None),
            Self::Median => ("rt-pic-median", None, pen(INK, 3.0)),
            Self::Sign => ("rt-pic-sign", None, pen(MUTED, 1.5)),
        };
        Manner { class, fill, pen }
    }

    /// The attributes that give a shape its look.
    pub(crate) fn attributes(self, look: Look) -> String {
        let Manner { class, fill, pen } = self.manner();
        if look == Look::Page {
            return format!(r#" class="{class}""#);
        }
        let fill = fill.map_or("none", |hue| shade(hue, look));
        let mut attributes = format!(r#" fill="{fill}""#);
        if let Some(Pen { hue, width, dash }) = pen {
            attributes += &format!(r#" stroke="{}" stroke-width="{width}""#, shade(hue, look));
            if let Some(dash) = dash {
                attributes += &format!(r#" stroke-dasharray="{dash}""#);
            }
        }
        attributes
    }
}

/// What words are set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Title,
    Summary,
    /// Who or what a row is about.
    Name,
    /// What else is to be known: how many answered, the numbers of an axis.
    Note,
    /// A number that is meant to be read.
    Figure,
    /// A number on an answer of the scale, or in a field.
    OnScale(usize),
    OnHeat(usize),
}

impl Style {
    /// In pixels. No words are smaller than 15.
    pub(crate) fn size(self) -> f64 {
        match self {
            Self::Title => 21.0,
            Self::Summary | Self::Name => 16.0,
            Self::Note | Self::Figure | Self::OnScale(_) | Self::OnHeat(_) => 15.0,
        }
    }

    /// From one line to the next.
    pub(crate) fn leading(self) -> f64 {
        match self {
            Self::Title => 27.0,
            Self::Summary | Self::Name => 21.0,
            Self::Note | Self::Figure | Self::OnScale(_) | Self::OnHeat(_) => 20.0,
        }
    }

    fn manner(self) -> (&'static str, u16, Hue) {
        match self {
            Self::Title => ("rt-pic-title", 600, INK),
            Self::Summary => ("rt-pic-summary", 400, INK),
            Self::Name => ("rt-pic-name", 600, INK),
            Self::Note => ("rt-pic-note", 400, MUTED),
            Self::Figure => ("rt-pic-figure", 600, INK),
            Self::OnScale(tone) => (ON_SCALE_CLASSES[tone], 600, ON_SCALE[tone]),
            Self::OnHeat(tone) => (ON_HEAT_CLASSES[tone], 600, ON_HEAT[tone]),
        }
    }

    /// The attributes that give words their look.
    pub(crate) fn attributes(self, look: Look) -> String {
        let (class, weight, hue) = self.manner();
        if look == Look::Page {
            return format!(r#" class="{class}""#);
        }
        let (fill, size) = (shade(hue, look), self.size());
        format!(r#" fill="{fill}" font-size="{size}" font-weight="{weight}""#)
    }
}

fn shade(hue: Hue, look: Look) -> &'static str {
    if look == Look::Dark { hue.dark } else { hue.light }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = include_str!("../../assets/styles/_result-pictures.scss");

    fn paints() -> Vec<Paint> {
        let five = 0..5;
        let mut paints = vec![
            Paint::Ground,
            Paint::Hatch(0),
            Paint::Hatch(1),
            Paint::Blank,
            Paint::BlankHatch,
            Paint::Zero,
            Paint::Grid,
            Paint::Threshold,
            Paint::Interval,
            Paint::IntervalDot,
            Paint::Span,
            Paint::Smallest,
            Paint::Bound,
            Paint::Mean,
            Paint::Bar,
            Paint::Class,
            Paint::Below,
            Paint::Steps,
            Paint::Event,
            Paint::Half,
            Paint::Median,
            Paint::Sign,
        ];
        paints.extend(five.clone().map(Paint::Scale));
        paints.extend(five.map(Paint::Heat));
        paints
    }

    fn styles() -> Vec<Style> {
        let mut styles =
            vec![Style::Title, Style::Summary, Style::Name, Style::Note, Style::Figure];
        styles.extend((0..5).map(Style::OnScale));
        styles.extend((0..5).map(Style::OnHeat));
        styles
    }

    fn rule_of(paint: Paint) -> String {
        let Manner { class, fill, pen } = paint.manner();
        let fill = fill.map_or("none".to_owned(), |hue| format!("var({})", hue.token));
        let mut rule = format!(".{class} {{ fill: {fill};");
        if let Some(Pen { hue, width, dash }) = pen {
            rule += &format!(" stroke: var({}); stroke-width: {width};", hue.token);
            if let Some(dash) = dash {
                rule += &format!(" stroke-dasharray: {dash};");
            }
        }
        rule + " }"
    }

    fn rule_for(style: Style) -> String {
        let (class, weight, hue) = style.manner();
        let (token, size) = (hue.token, style.size());
        format!(".{class} {{ fill: var({token}); font-size: {size}px; font-weight: {weight}; }}")
    }

    #[test]
    fn pages_show_what_files_show() {
        let rules: Vec<_> = paints().into_iter().map(rule_of).collect();
        let styles = styles().into_iter().map(rule_for);
        let sheet = SHEET.split_whitespace().collect::<Vec<_>>().join(" ");
        let missing: Vec<_> =
            rules.into_iter().chain(styles).filter(|rule| !sheet.contains(rule)).collect();
        assert!(missing.is_empty(), "the style sheet lacks\n{}", missing.join("\n"));
    }

    #[test]
    fn no_words_are_smaller_than_fifteen_pixels() {
        assert!(styles().into_iter().all(|style| style.size() >= 15.0));
    }
}
