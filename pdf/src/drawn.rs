//! The words of a picture as they can be typeset: each in a font that has it.

use unicode_segmentation::UnicodeSegmentation;

use crate::{
    fonts,
    printable::{LEFT_OUT, is_known, is_unseen},
};

/// An SVG whose words name the fonts that they need, and whether something had to be left out.
///
/// Inside of pictures, the typesetter finds no other font for what the first lacks as soon as one
/// of them puts a letter together from several signs. For the same reason, letters of several
/// characters are left out: they could not be read out of the document again.
pub(crate) fn drawn(svg: &str) -> (String, bool) {
    let mut drawn = Drawn { svg: String::with_capacity(svg.len()), left_out: false };
    let mut rest = svg;
    while let Some((before, words, after)) = next_words(rest) {
        drawn.svg.push_str(before);
        drawn.words(words);
        rest = after;
    }
    drawn.svg.push_str(rest);
    (drawn.svg, drawn.left_out)
}

/// What stands before the words of the next text, these words, and what follows them.
fn next_words(svg: &str) -> Option<(&str, &str, &str)> {
    let element = svg.find("<text")?;
    let begin = element + svg[element..].find('>')? + 1;
    let end = begin + svg[begin..].find("</text>")?;
    Some((&svg[..begin], &svg[begin..end], &svg[end..]))
}

/// Fira Sans puts this letter together from two signs, the second of which stands for none.
const OF_TWO_SIGNS: &str = "\u{268}";

struct Drawn {
    svg: String,
    left_out: bool,
}

impl Drawn {
    fn words(&mut self, words: &str) {
        let (mut run, mut font) = (String::new(), fonts::FIRST);
        for cluster in words.graphemes(true) {
            let visible: String = cluster.chars().filter(|it| !is_unseen(*it)).collect();
            // A mark may stand on what ends an entity, which stays.
            let plain = visible.find(|it: char| !it.is_ascii()).unwrap_or(visible.len());
            let (plain, other) = visible.split_at(plain);
            let fits =
                plain.is_empty() && is_known(other) && !is_mark(other) && other != OF_TWO_SIGNS;
            let known = fonts::of(other).filter(|_| fits);
            self.left_out |= !other.is_empty() && known.is_none();
            let other = match known {
                _ if other.is_empty() => None,
                Some(family) => Some((other, family)),
                None => fonts::of(LEFT_OUT).map(|family| (LEFT_OUT, family)),
            };
            let plain = Some((plain, fonts::FIRST)).filter(|(plain, _)| !plain.is_empty());
            for (part, needed) in plain.into_iter().chain(other) {
                if needed != font {
                    self.run(&run, font);
                    (run, font) = (String::new(), needed);
                }
                run.push_str(part);
            }
        }
        self.run(&run, font);
    }

    fn run(&mut self, run: &str, font: &str) {
        if font == fonts::FIRST || run.is_empty() {
            self.svg.push_str(run);
        } else {
            self.svg.push_str(&format!("<tspan font-family=\"'{font}'\">{run}</tspan>"));
        }
    }
}

/// Whether it joins what stands before it.
fn is_mark(character: &str) -> bool {
    format!("a{character}").graphemes(true).nth(1).is_none()
}
