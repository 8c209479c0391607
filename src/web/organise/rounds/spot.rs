//! A place in a document, as its author counts: pages and questions from 1.

use crate::web::speech::Speech;

/// `pages[0].questions[3].options[1].key` as `Seite 1, Frage 4: options 2, key`; what is above
/// the pages by its fields alone.
pub(super) fn spot(t: Speech, path: &str) -> String {
    if path.is_empty() {
        return t.say("organise-whole-document");
    }
    let mut parts = path.split('.').map(counted).peekable();
    let mut entry_of = |list: &str| {
        let part = parts.next_if(|(field, entry)| *field == list && entry.is_some());
        part.and_then(|(_, entry)| entry)
    };
    let Some(page) = entry_of("pages") else {
        return fields(parts);
    };
    let place = match entry_of("questions") {
        Some(question) => {
            let values = [("page", page.into()), ("question", question.into())];
            t.with("organise-place-question", &values)
        }
        None => t.with("organise-place-page", &[("page", page.into())]),
    };
    let rest = fields(parts);
    if rest.is_empty() { place } else { format!("{place}: {rest}") }
}

/// A part of a path: its field and, in a list, which entry of it, counted from 1.
fn counted(part: &str) -> (&str, Option<usize>) {
    let entry = part.split_once('[').and_then(|(field, index)| {
        let index: usize = index.strip_suffix(']')?.parse().ok()?;
        Some((field, Some(index + 1)))
    });
    entry.unwrap_or((part, None))
}

fn fields<'p>(parts: impl Iterator<Item = (&'p str, Option<usize>)>) -> String {
    let parts = parts.map(|(field, entry)| match entry {
        Some(entry) => format!("{field} {entry}"),
        None => field.to_owned(),
    });
    parts.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::speech::Lang;

    #[test]
    fn places_are_counted_from_one() {
        let t = Speech::new(Lang::De, chrono_tz::Europe::Berlin);
        for (path, told) in [
            ("", "ganzes Dokument"),
            ("title.de", "title, de"),
            ("languages[0]", "languages 1"),
            ("pages", "pages"),
            ("pages[1].title", "Seite 2: title"),
            ("pages[0].questions", "Seite 1: questions"),
            ("pages[0].questions[3].at_most", "Seite 1, Frage 4: at_most"),
            ("pages[0].questions[3].options[1].key", "Seite 1, Frage 4: options 2, key"),
        ] {
            assert_eq!(spot(t, path), told, "{path}");
        }
    }
}
