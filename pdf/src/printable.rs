//! Text as it can be typeset: in characters that a font has, with places to break long words.

use unicode_segmentation::UnicodeSegmentation;

use crate::fonts;

/// Stands for what no font has.
pub(crate) const LEFT_OUT: &str = "\u{fffd}";

/// A space at which no line ends.
const UNBROKEN: &str = "\u{a0}";

/// Words are broken after so many characters, at the latest.
const LONGEST: usize = 40;

/// The lines of the text, each in pieces between which it can be broken, and whether something had
/// to be left out.
pub(crate) fn printable(text: &str) -> (Vec<Vec<String>>, bool) {
    let mut left_out = false;
    let lines = text.split(['\n', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']);
    let lines = lines.map(|line| pieces(line, &mut left_out)).collect();
    (lines, left_out)
}

fn pieces(line: &str, left_out: &mut bool) -> Vec<String> {
    let mut pieces = vec![];
    let (mut piece, mut unbroken) = (String::new(), 0);
    for cluster in line.graphemes(true) {
        if cluster.chars().all(char::is_whitespace) {
            piece.push_str(if cluster == UNBROKEN && is_known(UNBROKEN) { UNBROKEN } else { " " });
            unbroken = 0;
            continue;
        }
        let visible: String = cluster.chars().filter(|it| !is_unseen(*it)).collect();
        if visible.is_empty() {
            continue;
        }
        if unbroken == LONGEST {
            pieces.push(std::mem::take(&mut piece));
            unbroken = 0;
        }
        unbroken += 1;
        if is_known(&visible) {
            piece.push_str(&visible);
        } else {
            *left_out = true;
            piece.push_str(LEFT_OUT);
        }
    }
    pieces.push(piece);
    pieces
}

/// Whether it has a meaning that everybody knows, and a font; marks and what they stand on come
/// from one font.
pub(crate) fn is_known(cluster: &str) -> bool {
    cluster.is_ascii() || !cluster.chars().any(is_private) && fonts::have(cluster)
}

/// Controls, and what only changes how others look or in which direction they run.
pub(crate) fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(
            u32::from(character),
            0xad | 0x34f
                | 0x61c
                | 0x115f..=0x1160
                | 0x17b4..=0x17b5
                | 0x180b..=0x180f
                | 0x200b..=0x200f
                | 0x202a..=0x202e
                | 0x2060..=0x206f
                | 0x3164
                | 0xfe00..=0xfe0f
                | 0xfeff
                | 0xffa0
                | 0xfff0..=0xfffb
                | 0x1bca0..=0x1bca3
                | 0x1d173..=0x1d17a
                | 0xe0000..=0xe0fff
        )
}

fn is_private(character: char) -> bool {
    matches!(u32::from(character), 0xe000..=0xf8ff | 0xf0000..=0x0010_ffff)
        || u32::from(character) & 0xfffe == 0xfffe
}
