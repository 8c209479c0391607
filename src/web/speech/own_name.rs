//! What languages call themselves.

/// The name of a language by its tag, in that language; the tag itself where we do not know it.
pub fn own_name(tag: &str) -> String {
    let known = |tag: &str| NAMES.iter().find(|(known, _)| *known == tag).map(|(_, name)| *name);
    let primary = tag.split('-').next().unwrap_or_default();
    match (known(tag), known(primary)) {
        (Some(name), _) => name.to_owned(),
        (None, Some(name)) => format!("{name} ({tag})"),
        (None, None) => tag.to_owned(),
    }
}

/// Those that cities write in most, and those of the pages.
const NAMES: [(&str, &str); 48] = [
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "Azərbaycanca"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bs", "Bosanski"),
    ("ca", "Català"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("de-simple", "Leichte Sprache"),
    ("dsb", "Dolnoserbski"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fr", "Français"),
    ("gsg", "Deutsche Gebärdensprache"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hsb", "Hornjoserbsce"),
    ("hu", "Magyar"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kmr", "Kurmancî"),
    ("ku", "Kurdî"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mk", "Македонски"),
    ("nds", "Plattdüütsch"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("ti", "ትግርኛ"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("vi", "Tiếng Việt"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_offered_by_the_name_its_readers_know() {
        for (tag, name) in [
            ("de-simple", "Leichte Sprache"),
            ("ar", "العربية"),
            ("pt-br", "Português (pt-br)"),
            ("tlh", "tlh"),
        ] {
            assert_eq!(own_name(tag), name);
        }
    }

    #[test]
    fn names_are_in_the_order_of_their_tags() {
        assert!(NAMES.is_sorted_by_key(|(tag, _)| tag));
    }
}
