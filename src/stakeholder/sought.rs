//! As what texts are looked for: in small letters and without umlauts, so that "mueller" finds
//! "Müller".

use sea_orm::sea_query::LikeExpr;

/// More words than this narrow nothing down.
const MOST_WORDS: usize = 10;

/// A text as it is looked for.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        match character {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            other => folded.push(other),
        }
    }
    folded
}

/// What a contact is found by.
pub(super) fn of_contact(name: &str, email: &str) -> String {
    folded(&format!("{name} {email}"))
}

/// What each of the words has to stand in.
pub(super) fn patterns(words: &str) -> Vec<LikeExpr> {
    let pattern = |word: &str| {
        let plain = word.replace('!', "!!").replace('%', "!%").replace('_', "!_");
        LikeExpr::new(format!("%{plain}%")).escape('!')
    };
    folded(words).split_whitespace().take(MOST_WORDS).map(pattern).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn umlauts_and_capitals_make_no_difference() {
        assert_eq!(folded("MÜLLER Straße"), folded("mueller strasse"));
        assert_eq!(of_contact("Ada", "A@b.example"), "ada a@b.example");
    }

    #[test]
    fn words_are_looked_for_one_by_one() {
        assert_eq!(patterns("  ada   Löwe ").len(), 2);
        assert!(patterns(" ").is_empty());
    }
}
