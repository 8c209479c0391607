//! Names of variables.

use sha2::{Digest, Sha256};

/// The longest name, in bytes.
const LONGEST: usize = 64;

/// Words that mean something else in syntax.
const RESERVED: [&str; 13] =
    ["all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with"];

/// The name of a column of answers, such as `goals.plain_language` for `goals.plain-language`. Each
/// column has its own, and the same in every version.
///
/// Keys consist of letters, digits and `-`, which names do not have; and columns join keys by `.`
/// or `_`. So `-` becomes `_`, and `_` becomes `@`, which stands in no key. A word that means
/// something else in syntax has `@` in front; a name that would be too long ends in part of the
/// checksum of the key.
pub(super) fn of_answers(key: &str) -> String {
    let plain: String = key
        .chars()
        .map(|character| match character {
            '-' => '_',
            '_' => '@',
            other => other,
        })
        .collect();
    if RESERVED.contains(&plain.as_str()) {
        return format!("@{plain}");
    }
    if super::super::COLUMNS.contains(&plain.as_str()) {
        return format!("{plain}@");
    }
    if plain.len() <= LONGEST {
        return plain;
    }
    let mark: String = hex::encode(Sha256::digest(key)).chars().take(12).collect();
    format!("{}@{mark}", &plain[..LONGEST - 1 - mark.len()])
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_those_that_syntax_takes() {
        for (key, name) in [
            ("goals", "goals"),
            ("goals.plain-language", "goals.plain_language"),
            ("topics_other", "topics@other"),
            ("topics-other", "topics_other"),
            ("plan_ids", "plan@ids"),
            ("to", "@to"),
            ("response-id", "response_id@"),
        ] {
            assert_eq!(of_answers(key), name);
        }
        let long = format!("{}.{}", "a".repeat(40), "b".repeat(40));
        assert_eq!(of_answers(&long).len(), LONGEST);
        assert_ne!(of_answers(&long), of_answers(&format!("{long}c")));
    }

    proptest! {
        #[test]
        fn no_two_columns_share_a_name(
            keys in prop::collection::hash_set("[a-z][a-z0-9-]{0,39}(\\.[a-z][a-z-]{0,39}){0,2}(_other|_ids)?", 1..40)
        ) {
            let names: HashSet<String> = keys.iter().map(|key| of_answers(key)).collect();
            prop_assert_eq!(names.len(), keys.len());
            for name in names {
                prop_assert!(name.len() <= LONGEST && !name.ends_with('.'), "{}", name);
            }
        }
    }
}
