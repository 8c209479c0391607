//! Holds the project to its sentences: what code and pages say exists in every language, in one
//! wording, and what exists is said somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::Lang;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn every_sentence_said_exists_in_every_language() {
    let mut missing = String::new();
    for lang in Lang::ALL {
        let known = sentences(lang);
        for (file, text) in sources() {
            for id in said(&text).into_iter().filter(|id| !known.contains_key(id)) {
                writeln!(missing, "{} in {}, said in {}", id, lang.tag(), file.display()).unwrap();
            }
        }
    }
    assert!(missing.is_empty(), "no such sentence:\n{missing}");
}

#[test]
fn every_language_has_the_same_sentences() {
    let all: BTreeSet<_> =
        Lang::ALL.into_iter().flat_map(|lang| sentences(lang).into_keys()).collect();
    for lang in Lang::ALL {
        let known = sentences(lang).into_keys().collect();
        let missing: Vec<_> = all.difference(&known).cloned().collect();
        assert!(missing.is_empty(), "missing in {}:\n{}", lang.tag(), missing.join("\n"));
    }
}

#[test]
fn a_sentence_takes_the_same_values_in_every_language() {
    // Dates are always given whole; each language takes what it writes.
    let is_date = |id: &str| id.starts_with("common-") && id.ends_with("date");
    let german = sentences(Lang::De);
    for lang in Lang::ALL {
        let others = sentences(lang);
        let differing: Vec<_> = german
            .iter()
            .filter(|(id, text)| !is_date(id) && values(text) != values(&others[*id]))
            .map(|(id, _)| id.as_str())
            .collect();
        assert!(differing.is_empty(), "other values in {}:\n{}", lang.tag(), differing.join("\n"));
    }
}

#[test]
fn every_sentence_is_said_somewhere() {
    let mut said: BTreeSet<String> = sources().iter().flat_map(|(_, text)| quoted(text)).collect();
    said.extend(refusals().iter().flat_map(|code| worded(code)));
    for text in sentences(Lang::De).into_values() {
        said.extend(references(&text));
    }
    let composed: Vec<_> = said.iter().filter_map(|text| composed(text)).collect();
    let is_said = |id: &str| {
        said.contains(id)
            || composed.iter().any(|(from, to)| id.starts_with(from) && id.ends_with(to))
    };
    // Pages name a stem, `organise-closure`, whose `-title` and `-act` a shared template says.
    let known = sentences(Lang::De);
    let has_stem = |id: &str| {
        let stems = id.match_indices('-').map(|(at, _)| id.split_at(at));
        let mut stems = stems.filter(|(stem, _)| stem.contains('-') && said.contains(*stem));
        stems.any(|(stem, rest)| !known.contains_key(stem) || matches!(rest, "-title" | "-act"))
    };
    let unsaid: Vec<_> = known
        .keys()
        .filter(|id| !is_said(id) && !has_stem(id))
        .filter(|id| !id.strip_suffix("-more").is_some_and(|id| is_said(id) || has_stem(id)))
        .cloned()
        .collect();
    assert!(unsaid.is_empty(), "nobody says:\n{}", unsaid.join("\n"));
}

#[test]
fn every_refusal_has_its_sentence_and_a_way_on() {
    let refusals = refusals();
    assert!(refusals.contains("round-closed"), "codes are found in the code");
    for lang in Lang::ALL {
        let known = sentences(lang);
        let ids = refusals.iter().flat_map(|code| worded(code));
        let missing: Vec<_> = ids.filter(|id| !known.contains_key(id)).collect();
        assert!(missing.is_empty(), "no sentence in {}:\n{}", lang.tag(), missing.join("\n"));
    }
}

#[test]
fn every_sentence_is_worded_once() {
    for lang in Lang::ALL {
        let mut seen = BTreeSet::new();
        let twice: Vec<_> = messages(lang)
            .into_iter()
            .filter(|(id, _)| !seen.insert(id.clone()))
            .map(|(id, _)| id)
            .collect();
        assert!(twice.is_empty(), "worded twice in {}:\n{}", lang.tag(), twice.join("\n"));
    }
}

/// The beginning and end of ids that the code puts together, as in `organise-state-{state}`.
fn composed(text: &str) -> Option<(String, String)> {
    let (from, rest) = text.split_once('{')?;
    let (_, to) = rest.rsplit_once('}')?;
    let plain = |part: &str| part.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    (from.len() > 4 && from.ends_with('-') && plain(from) && plain(to))
        .then(|| (from.to_owned(), to.to_owned()))
}

fn sentences(lang: Lang) -> BTreeMap<String, String> {
    messages(lang).into_iter().collect()
}

/// Ids with their wording, in all files of a language. A message begins at the start of a line.
fn messages(lang: Lang) -> Vec<(String, String)> {
    let mut messages: Vec<(String, String)> = Vec::new();
    for file in files_below(&Path::new(ROOT).join("locales").join(lang.tag()), "ftl") {
        for line in read(&file).lines() {
            match line.split_once('=') {
                Some((id, text)) if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                    messages.push((id.trim().to_owned(), text.to_owned()));
                }
                _ if line.starts_with('#') => {}
                _ => {
                    if let Some((_, text)) = messages.last_mut() {
                        text.push_str(line);
                    }
                }
            }
        }
    }
    messages
}

/// The names of the values in a message.
fn values(text: &str) -> BTreeSet<&str> {
    let names = text.split('$').skip(1);
    names.filter_map(|rest| rest.split(|c: char| !c.is_ascii_lowercase()).next()).collect()
}

/// Messages that a message is made of.
fn references(text: &str) -> Vec<String> {
    let placeables = text.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    placeables.map(|inner| inner.trim().to_owned()).collect()
}

/// Everything that speaks: templates and code.
fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(ROOT);
    let files =
        [files_below(&root.join("templates"), "html"), files_below(&root.join("src"), "rs")]
            .concat();
    files.into_iter().map(|file| (file.clone(), read(&file))).collect()
}

/// The ids that `say` and `with` have as their first argument.
fn said(text: &str) -> Vec<String> {
    let calls = ["say", "with"].map(|method| format!(".{method}("));
    let arguments = calls.iter().flat_map(|call| text.split(call.as_str()).skip(1));
    let quoted = arguments.filter_map(|rest| rest.trim_start().strip_prefix('"'));
    quoted.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// The codes of refusals: texts in the code that a status follows.
fn refusals() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for (_, text) in sources() {
        let parts: Vec<_> = text.split('"').collect();
        for pair in parts.windows(2) {
            let status = pair[1].strip_prefix(',').map(str::trim_start).unwrap_or_default();
            if status.starts_with("StatusCode::") || status.starts_with("status)") {
                codes.insert(pair[0].to_owned());
            }
        }
    }
    codes
}

/// The ids under which the page of a refusal finds its words.
fn worded(code: &str) -> [String; 2] {
    [format!("problem-{code}"), format!("problem-{code}-way-on")]
}

/// Whatever stands between two quotes.
fn quoted(text: &str) -> Vec<String> {
    text.split('"').map(str::to_owned).collect()
}

fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            files.extend(files_below(&path, ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
    files
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).expect("a file of the project")
}
