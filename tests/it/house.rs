//! The walls of the house: who may use whom. Cargo keeps those between crates.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The rooms of the domain, in their order: each may use those before it.
const ROOMS: [&str; 11] = [
    "account",
    "stakeholder",
    "consultation",
    "questionnaire",
    "round",
    "reply",
    "invitation",
    "response",
    "result",
    "publication",
    "export",
];

/// What the rooms of the domain may use besides each other.
const TOOLS: [&str; 11] = [
    "clock", "db", "email", "limit", "mailbox", "outbox", "slug", "sniff", "spool", "throttle",
    "token",
];

#[test]
fn rooms_use_only_those_before_them_and_tools() {
    for (at, room) in ROOMS.iter().enumerate() {
        for (file, used) in uses(&Path::new("src").join(room)) {
            let before = ROOMS[..=at].contains(&used.as_str());
            assert!(before || TOOLS.contains(&used.as_str()), "{file} uses {used}");
        }
    }
}

#[test]
fn tools_know_neither_domain_nor_doors() {
    for tool in TOOLS {
        for (file, used) in uses(&place(tool)) {
            assert!(TOOLS.contains(&used.as_str()) || used == "config", "{file} uses {used}");
        }
    }
}

#[test]
fn rooms_know_no_http() {
    for room in ROOMS {
        for (file, text) in files(&Path::new("src").join(room)) {
            for word in ["poem", "StatusCode", "askama", "fluent"] {
                assert!(!text.contains(word), "{file} speaks of {word}");
            }
        }
    }
}

#[test]
fn doors_ask_the_domain_and_not_the_database() {
    for door in ["web", "api"] {
        for (file, text) in files(&Path::new("src").join(door)) {
            for word in ["EntityTrait", "ActiveModelTrait", "QueryFilter", "Statement::"] {
                assert!(!text.contains(word), "{file} speaks of {word}");
            }
        }
    }
}

#[test]
fn doors_do_not_lead_into_each_other() {
    // The API words its files as pages do, and a problem is told by the door it came through.
    for (door, others) in [("web", &["work"][..]), ("api", &["work"]), ("work", &["api"])] {
        for (file, used) in uses(&Path::new("src").join(door)) {
            assert!(!others.contains(&used.as_str()), "{file} uses {used}");
        }
    }
}

#[test]
fn nothing_but_the_program_knows_the_doors() {
    for (file, used) in ROOMS.iter().chain(&TOOLS).flat_map(|name| uses(&place(name))) {
        let doors = ["web", "api", "work", "routes", "problem"];
        assert!(!doors.contains(&used.as_str()), "{file} uses {used}");
    }
}

#[test]
fn responses_are_written_in_one_place() {
    for (file, text) in files(Path::new("src")) {
        let writes = ["insert", "insert_many", "delete_many", "delete_by_id"];
        let here = writes.iter().any(|verb| text.contains(&format!(" response::Entity::{verb}(")));
        assert!(!here || file.ends_with("response/store.rs"), "{file} writes responses unrecorded");
    }
}

#[test]
fn time_is_read_in_one_place() {
    for (file, text) in files(Path::new("src")) {
        assert!(file.ends_with("clock.rs") || !text.contains("Utc::now"), "{file} reads the time");
    }
}

/// Where a room or tool stands: a folder, or a file alone.
fn place(name: &str) -> PathBuf {
    let folder = Path::new("src").join(name);
    match folder.is_dir() {
        true => folder,
        false => folder.with_extension("rs"),
    }
}

/// The first name behind each `crate::` of a file or of all files in a folder.
fn uses(path: &Path) -> Vec<(String, String)> {
    let mut uses = vec![];
    for (file, text) in files(path) {
        let code: String = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect::<Vec<_>>()
            .join("\n");
        for rest in code.split("crate::").skip(1) {
            match rest.strip_prefix('{') {
                None => uses.push((file.clone(), name(rest))),
                Some(group) => uses.extend(names(group).into_iter().map(|it| (file.clone(), it))),
            }
        }
    }
    uses
}

/// The names at the top of a braced group.
fn names(group: &str) -> Vec<String> {
    let (mut depth, mut names, mut begins) = (0, vec![], true);
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => begins = true,
            _ if begins && depth == 0 && character.is_alphabetic() => {
                names.push(name(&group[at..]));
                begins = false;
            }
            _ => {}
        }
    }
    names
}

fn name(text: &str) -> String {
    text.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect()
}

fn files(path: &Path) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if path.is_file() {
        let text = fs::read_to_string(&path).expect("a source file");
        return vec![(path.display().to_string(), text)];
    }
    let entries = fs::read_dir(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut found = vec![];
    for entry in entries {
        let entry = entry.expect("an entry").path();
        if entry.is_dir() || entry.extension().is_some_and(|it| it == "rs") {
            found.extend(files(&entry));
        }
    }
    found
}
