//! Writing shapes down as SVG.

use std::fmt::Write as _;

use crate::{
    canvas::{Anchor, Rect, Shape, Stroke},
    palette::Look,
};

/// A length or place: at most two decimals, none that say nothing.
pub(crate) fn number(value: f64) -> String {
    let digits = format!("{value:.2}");
    let digits = digits.trim_end_matches('0').trim_end_matches('.');
    if digits == "-0" { "0".to_owned() } else { digits.to_owned() }
}

/// A text as it may stand between tags and in attributes. What XML cannot hold becomes `�`.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {
                escaped.push(char::REPLACEMENT_CHARACTER);
            }
            other => escaped.push(other),
        }
    }
    escaped
}

/// Appends one shape.
pub(crate) fn write(svg: &mut String, shape: &Shape, look: Look) {
    let written = match shape {
        Shape::Rect { rect: Rect { x, y, width, height }, radius, paint } => {
            let [x, y, width, height] = [x, y, width, height].map(|&it| number(it));
            let rounded = if *radius > 0.0 { format!(r#" rx="{radius}""#) } else { String::new() };
            let look = paint.attributes(look);
            write!(
                svg,
                r#"<rect{look} x="{x}" y="{y}" width="{width}" height="{height}"{rounded}/>"#
            )
        }
        Shape::Strokes { strokes, paint } => {
            write!(svg, r#"<path{} d="{}"/>"#, paint.attributes(look), course(strokes))
        }
        Shape::Circle { x, y, radius, paint } => {
            let [x, y, radius] = [x, y, radius].map(|&it| number(it));
            write!(svg, r#"<circle{} cx="{x}" cy="{y}" r="{radius}"/>"#, paint.attributes(look))
        }
        Shape::Words { x, baseline, anchor, style, text } => {
            let [x, baseline] = [x, baseline].map(|&it| number(it));
            let anchor = match anchor {
                Anchor::Start => "",
                Anchor::Middle => r#" text-anchor="middle""#,
                Anchor::End => r#" text-anchor="end""#,
            };
            let (look, text) = (style.attributes(look), escaped(text));
            write!(svg, r#"<text{look} x="{x}" y="{baseline}"{anchor}>{text}</text>"#)
        }
    };
    written.expect("a text takes whatever is written");
    svg.push('\n');
}

/// The `d` of a path.
fn course(strokes: &[Stroke]) -> String {
    let mut course = String::new();
    for Stroke { points, closed } in strokes {
        for (index, &(x, y)) in points.iter().enumerate() {
            course.push(if index == 0 { 'M' } else { 'L' });
            course += &number(x);
            course.push(' ');
            course += &number(y);
        }
        if *closed {
            course.push('Z');
        }
    }
    course
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_short_texts() {
        for (length, text) in [(0.0, "0"), (-0.001, "0"), (25.926, "25.93"), (7.5, "7.5")] {
            assert_eq!(number(length), text);
        }
    }

    #[test]
    fn what_people_wrote_stays_text() {
        assert_eq!(
            escaped("<b a=\"1\" b='2'>&\0"),
            "&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;�"
        );
    }
}
