//! The colours, by what they are for. Pages have them as tokens; files have them written down.

/// Where a picture is going to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// In a page, whose style sheet knows the classes: light, dark, high contrast and print.
    Page,
    /// On white: in a PDF, or as a file.
    Paper,
    /// On dark: as a file for a dark slide.
    Dark,
}

/// A colour: its name for pages, and what it is on white and on dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hue {
    pub(crate) token: &'static str,
    pub(crate) light: &'static str,
    pub(crate) dark: &'static str,
}

const fn hue(token: &'static str, light: &'static str, dark: &'static str) -> Hue {
    Hue { token, light, dark }
}

pub(crate) const CARD: Hue = hue("--rt-card", "#ffffff", "#1a1c2b");
pub(crate) const INK: Hue = hue("--rt-ink", "#131525", "#f3f4f7");
pub(crate) const MUTED: Hue = hue("--rt-muted", "#51577a", "#b2b6cc");
pub(crate) const EDGE: Hue = hue("--rt-edge", "#6e7597", "#6e7597");
pub(crate) const LINE: Hue = hue("--rt-line", "#cfd2e0", "#30344f");
pub(crate) const TINT: Hue = hue("--rt-heat2", "#dfe7f6", "#222a4c");

/// The scale of answers, from against to in favour.
pub(crate) const SCALE: [Hue; 5] = [
    hue("--rt-s1", "#734000", "#ffa305"),
    hue("--rt-s2", "#c67600", "#ad6500"),
    hue("--rt-s3", "#8e93b1", "#6e7597"),
    hue("--rt-s4", "#6788cf", "#5174c5"),
    hue("--rt-s5", "#2044aa", "#a2b8e4"),
];
/// Numbers on them.
pub(crate) const ON_SCALE: [Hue; 5] = [
    hue("--rt-s1-on", "#ffffff", "#0b0d18"),
    hue("--rt-s2-on", "#0b0d18", "#ffffff"),
    hue("--rt-s3-on", "#0b0d18", "#ffffff"),
    hue("--rt-s4-on", "#0b0d18", "#ffffff"),
    hue("--rt-s5-on", "#ffffff", "#0b0d18"),
];
/// The hatching of the two that are against, for prints without colour: away from their numbers.
pub(crate) const HATCH: [Hue; 2] =
    [hue("--rt-s1-hatch", "#442400", "#feca6e"), hue("--rt-s2-hatch", "#ffb53a", "#734000")];

/// From a small share to a large one.
pub(crate) const HEAT: [Hue; 5] = [
    hue("--rt-heat1", "#f3f6fb", "#1d2136"),
    hue("--rt-heat2", "#dfe7f6", "#222a4c"),
    hue("--rt-heat3", "#c5d2ed", "#2a3a70"),
    hue("--rt-heat4", "#4468bf", "#35519e"),
    hue("--rt-heat5", "#1537a1", "#97afe1"),
];
/// Numbers on them.
pub(crate) const ON_HEAT: [Hue; 5] = [
    INK,
    INK,
    INK,
    hue("--rt-heat4-on", "#ffffff", "#ffffff"),
    hue("--rt-heat5-on", "#ffffff", "#0b0d18"),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2, relative luminance.
    fn luminance(colour: &str) -> f64 {
        let part = |from: usize| {
            let value = u8::from_str_radix(&colour[from..from + 2], 16).unwrap();
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    /// WCAG 2.2, contrast ratio.
    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn at_least(ratio: f64, one: Hue, other: Hue) {
        for (one_colour, other_colour) in [(one.light, other.light), (one.dark, other.dark)] {
            let found = contrast(one_colour, other_colour);
            assert!(found >= ratio, "{} on {}: {found:.2}", one.token, other.token);
        }
    }

    #[test]
    fn what_is_drawn_stands_out_from_the_ground() {
        for hue in SCALE.into_iter().chain([EDGE, INK, MUTED]) {
            at_least(3.0, hue, CARD);
        }
    }

    #[test]
    fn words_can_be_read_on_the_ground_and_on_the_tint() {
        for hue in [INK, MUTED] {
            at_least(4.5, hue, CARD);
            at_least(4.5, hue, TINT);
        }
    }

    #[test]
    fn numbers_can_be_read_in_their_fields_hatched_or_not() {
        for (on, hue) in ON_SCALE.into_iter().zip(SCALE) {
            at_least(4.5, on, hue);
        }
        for (on, hue) in ON_HEAT.into_iter().zip(HEAT) {
            at_least(4.5, on, hue);
        }
        for (on, hue) in ON_SCALE.into_iter().zip(HATCH) {
            at_least(4.5, on, hue);
        }
    }

    #[test]
    fn the_step_line_stands_out_from_its_area() {
        at_least(3.0, SCALE[4], TINT);
    }

    #[test]
    fn strong_fields_stand_out_and_weak_ones_have_an_edge() {
        at_least(3.0, HEAT[4], CARD);
        at_least(3.0, EDGE, CARD);
    }
}
