//! Plain text: making it one line, parting it into paragraphs, wrapping it.

/// The same words on one line: white space and control characters of any kind become
/// single spaces. Only spaces that forbid a line break stay what they are.
pub(crate) fn one_line(text: &str) -> String {
    text.split(parts_words).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn parts_words(c: char) -> bool {
    let is_unbreakable = matches!(c, '\u{a0}' | '\u{202f}');
    // Invisible marks that make the rest of a line read backwards.
    let turns_direction = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !is_unbreakable && (c.is_whitespace() || c.is_control() || turns_direction)
}

/// The paragraphs of a text, each with its lines. Blank lines part them.
pub(crate) fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let lines: Vec<_> = text.lines().map(one_line).collect();
    lines
        .split(String::is_empty)
        .filter(|paragraph| !paragraph.is_empty())
        .map(<[String]>::to_vec)
        .collect()
}

/// At most `length` characters, with an ellipsis in place of what is left out.
pub(crate) fn shorten(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let kept: String = text.chars().take(length.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// Breaks lines between words, no wider than `width` characters. A word wider than that,
/// such as a link, stays whole on a line of its own. Several blank lines become one.
pub(crate) fn wrap(text: &str, width: usize) -> String {
    let mut wrapped = String::with_capacity(text.len());
    for line in text.trim().lines() {
        let line = line.trim();
        if !line.is_empty() {
            wrap_line(line, width, &mut wrapped);
        } else if !wrapped.ends_with("\n\n") {
            wrapped.push('\n');
        }
    }
    wrapped
}

fn wrap_line(line: &str, width: usize, wrapped: &mut String) {
    let mut column = 0;
    for word in line.split(' ').filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            wrapped.push('\n');
            column = 0;
        } else if column > 0 {
            wrapped.push(' ');
            column += 1;
        }
        wrapped.push_str(word);
        column += length;
    }
    wrapped.push('\n');
}
