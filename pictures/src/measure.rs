//! How wide words are, estimated: a picture is laid out without asking a font.
//!
//! The widths are those of Fira Sans SemiBold, rounded up; a fallback font may be a little wider.

use unicode_segmentation::UnicodeSegmentation;

/// Thousandths of the size that these characters take.
const ADVANCES: [(u16, &str); 22] = [
    (240, "',.:;·‘’‚"),
    (270, " \u{a0}!¡"),
    (300, "IijlÌÍÎÏìíîïı"),
    (340, "J()[]`{}´°˚"),
    (380, "ft•‹›¯"),
    (420, "r|¦²³¹-\u{2011}"),
    (460, "\"¨*“”„1z"),
    (480, "7?cs¿ç"),
    (520, "F/23<=>L\\_vxy~×÷ýÿ–−"),
    (540, "+5ETZ£¬±ÈÉÊË"),
    (560, "#$469^aegk¤§àáâãäåèéêë"),
    (590, "08CSVXhnu¥Çðñùúûü"),
    (600, "APYbdopqµÀÁÂÃÄÅÝÞòóôõöøþ€"),
    (620, "BR«»ß"),
    (640, "K®"),
    (665, "GUÙÚÛÜ"),
    (685, "HNÐÑ"),
    (700, "OQÒÓÔÕÖØ"),
    (780, "…&w¶"),
    (820, "M—©"),
    (860, "%Wmæ"),
    (960, "Æ™Œœ¼½¾"),
];
/// What other letters take at most, such as those of Cyrillic.
const OTHER: u16 = 900;
/// Ideographs, emoji and the like fill a square, and some a little more.
const SQUARE: u16 = 1200;
/// What fonts may be wider than Fira Sans.
const SPARE: f64 = 1.06;

/// How wide a text is in one line.
pub(crate) fn width(text: &str, size: f64) -> f64 {
    let thousandths: u32 = text.chars().map(|it| u32::from(advance(it))).sum();
    f64::from(thousandths) / 1000.0 * size * SPARE
}

fn advance(character: char) -> u16 {
    match character {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | SOFT => 0,
        '\u{2000}'..='\u{200a}' | '\u{202f}' => 500,
        '\u{1100}'..='\u{11ff}' | '\u{2190}'.. => SQUARE,
        _ => {
            let listed = ADVANCES.iter().find(|(_, them)| them.contains(character));
            listed.map_or(OTHER, |&(advance, _)| advance)
        }
    }
}

/// Where a word may be parted, invisibly.
const SOFT: char = '\u{ad}';

/// The text in lines that are no wider than this. It is parted between words and after hyphens
/// and slashes, and within a word only if that is too wide by itself. Nothing is cut off.
pub(crate) fn wrapped(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines = vec![];
    let mut line = String::new();
    for word in words(text) {
        let mut before = if line.is_empty() { "" } else { " " };
        for piece in pieces(word) {
            let shown = format!("{line}{before}{piece}");
            if width(&shown, size) <= room {
                line = shown;
            } else {
                keep(&mut lines, &mut line);
                line = broken(piece, size, room, &mut lines);
            }
            before = "";
        }
    }
    keep(&mut lines, &mut line);
    lines
}

/// What stands between spaces at which a line may end.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = |it: char| it.is_whitespace() && !"\u{a0}\u{2007}\u{202f}".contains(it);
    text.split(parts).filter(|word| !word.is_empty())
}

/// Ends a line; where a word goes on behind it that may be parted there, with a hyphen.
fn keep(lines: &mut Vec<String>, line: &mut String) {
    let parted = line.ends_with(SOFT);
    let mut kept: String = line.drain(..).filter(|&it| it != SOFT).collect();
    if parted {
        kept.push('-');
    }
    if !kept.is_empty() {
        lines.push(kept);
    }
}

/// A word up to each place where it may be parted.
fn pieces(word: &str) -> impl Iterator<Item = &str> {
    word.split_inclusive(['-', '/', '\u{2013}', '\u{200b}', SOFT])
}

/// The last line of a word that is too wide for one; those before are kept.
fn broken(piece: &str, size: f64, room: f64, lines: &mut Vec<String>) -> String {
    let mut line = String::new();
    for letter in piece.graphemes(true) {
        if !line.is_empty() && width(&line, size) + width(letter, size) > room {
            keep(lines, &mut line);
        }
        line.push_str(letter);
    }
    line
}

/// The width of the widest part that wrapping leaves together.
pub(crate) fn widest_piece(text: &str, size: f64) -> f64 {
    let pieces = words(text).flat_map(pieces);
    pieces.map(|piece| width(piece, size)).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_stay_whole_where_they_fit() {
        let lines = wrapped("Sozialpartner und Ratsfraktionen", 16.0, 150.0);
        assert_eq!(lines, ["Sozialpartner und", "Ratsfraktionen"]);
        assert_eq!(wrapped("Energie- und ressourceneffizient", 16.0, 80.0)[0], "Energie-");
    }

    #[test]
    fn a_number_stays_with_its_unit() {
        assert_eq!(wrapped("mit 83\u{a0}% dafür", 16.0, 60.0), ["mit", "83\u{a0}%", "dafür"]);
    }

    #[test]
    fn a_soft_hyphen_shows_only_where_the_word_is_parted() {
        assert_eq!(wrapped("Ein\u{ad}wohner\u{ad}schaft", 16.0, 200.0), ["Einwohnerschaft"]);
        assert_eq!(wrapped("Ein\u{ad}wohner\u{ad}schaft", 16.0, 100.0), ["Einwohner-", "schaft"]);
    }

    #[test]
    fn a_word_without_end_is_broken_and_not_cut() {
        let lines = wrapped(&"Donau".repeat(40), 16.0, 100.0);
        assert!(lines.len() > 10);
        assert_eq!(lines.concat(), "Donau".repeat(40));
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_line_is_too_wide(text in "\\PC{0,60}", room in 40.0..300.0_f64) {
            let lines = wrapped(&text, 16.0, room);
            let bare = |text: &str| -> String {
                text.chars().filter(|it| !it.is_whitespace() && !"-\u{ad}".contains(*it)).collect()
            };
            prop_assert_eq!(bare(&lines.concat()), bare(&text));
            for line in &lines {
                let spare = width("-", 16.0);
                let one = line.graphemes(true).count() == 1;
                prop_assert!(one || width(line, 16.0) <= room + spare, "{line}");
            }
        }
    }
}
