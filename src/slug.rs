//! The part of an address that names a thing in readable letters.

/// Lower-case ASCII letters, digits and single dashes, 60 characters at most; never empty.
#[must_use]
pub fn of(title: &str) -> String {
    let mut slug = String::new();
    for character in title.to_lowercase().chars() {
        match character {
            'ä' => slug.push_str("ae"),
            'ö' => slug.push_str("oe"),
            'ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            'a'..='z' | '0'..='9' => slug.push(character),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
        if slug.len() >= 60 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "x".to_owned() } else { slug.to_owned() }
}

/// The slug for a title, with a number behind it if others have taken it.
#[must_use]
pub fn free(title: &str, taken: &[String]) -> String {
    let slug = of(title);
    let numbered = (2..).map(|number| format!("{slug}-{number}"));
    std::iter::once(slug.clone())
        .chain(numbered)
        .find(|candidate| !taken.contains(candidate))
        .unwrap_or(slug)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_titles_stay_readable() {
        assert_eq!(
            of("Digitale Dachstrategie: Straßen & Übergänge!"),
            "digitale-dachstrategie-strassen-uebergaenge"
        );
        assert_eq!(of("???"), "x");
    }

    #[test]
    fn a_taken_slug_gets_a_number() {
        let taken = ["ziele".to_owned(), "ziele-2".to_owned()];
        assert_eq!(free("Ziele", &taken), "ziele-3");
    }
}
