//! Says the same in fewer bytes. KERN names its custom properties at length and reads most of them
//! through others; a browser needs neither the names nor the detours.

use std::collections::{BTreeMap, BTreeSet};

use super::sweep::{Node, name_at, parse, print, split_outside};

/// How long a reading of a property is once it has a short name: `var(--ab)`.
const READING: usize = "var(--ab)".len();
/// How long a definition is besides its value: `--ab:…;`.
const DEFINITION: usize = "--ab:;".len();

/// The same style sheet, for whoever reads no source.
pub(crate) fn shorten(css: &str) -> String {
    let nodes = merge(tidy(parse(&mut &*css)));
    let mut text = print(&nodes);
    loop {
        let defined = definitions(&text);
        text = without_fallbacks(&text, &defined);
        match inlined(&text, &defined) {
            Some(shorter) => text = shorter,
            None => return renamed(&text),
        }
    }
}

// --- Rules ------------------------------------------------------------------------------------

/// Each rule and line without what says nothing.
fn tidy(nodes: Vec<Node>) -> Vec<Node> {
    let tidied = nodes.into_iter().map(|node| match node {
        Node::Rule { head, body } => Node::Rule { head: tidy_head(&head), body: tidy(body) },
        Node::Line(line) => Node::Line(tidy_line(&line)),
    });
    tidied.collect()
}

/// What has the focus visibly has the focus: a list needs the latter only.
fn tidy_head(head: &str) -> String {
    if head.starts_with('@') {
        return head.replace(": ", ":").replace(", ", ",");
    }
    let selectors = split_outside(head, ',');
    let needed = selectors.iter().filter(|one| {
        let wider = one.replace(":focus-visible", ":focus");
        wider == **one || !selectors.contains(&wider.as_str())
    });
    needed.copied().collect::<Vec<_>>().join(",")
}

/// The picture of a mask needs no size and no colour.
fn tidy_line(line: &str) -> String {
    if !line.starts_with("-webkit-mask:url") {
        let apart = if line.contains('"') { line.to_owned() } else { line.replace(", ", ",") };
        let brief =
            apart.replace("rgba(0,0,0,0)", "#0000").replace("U+00", "U+").replace("U+0", "U+");
        return brief.replace(" 0.", " .").replace(":0.", ":.");
    }
    [" height=''", " width=''", " fill='%23000000'"]
        .iter()
        .fold(line.to_owned(), |line, idle| line.replace(idle, ""))
}

/// Neighbours become one where they have the same head, or the same body.
fn merge(nodes: Vec<Node>) -> Vec<Node> {
    let mut merged: Vec<Node> = Vec::new();
    for node in nodes {
        let Node::Rule { head, body } = node else {
            merged.push(node);
            continue;
        };
        let body = merge(body);
        match merged.last_mut() {
            Some(Node::Rule { head: last, body: before }) if *last == head && mergeable(&head) => {
                let all = std::mem::take(before).into_iter().chain(body).collect();
                *before = merge(all);
            }
            Some(Node::Rule { head: last, body: before })
                if can_share(last, &head) && print(before) == print(&body) =>
            {
                *last = format!("{last},{head}");
            }
            _ => merged.push(Node::Rule { head, body }),
        }
    }
    merged
}

/// Each font face is one of its own.
fn mergeable(head: &str) -> bool {
    head != "@font-face"
}

/// A browser drops a whole list for one selector that it does not know.
fn can_share(one: &str, other: &str) -> bool {
    [one, other].iter().all(|head| !head.starts_with('@') && !head.contains("::-"))
}

// --- Custom properties ------------------------------------------------------------------------

/// What is known of a property.
#[derive(Default)]
struct Property {
    values: BTreeSet<String>,
    /// Whether it is defined for the whole page only, and so is the same in all of it.
    global: bool,
    /// Whether its one value holds in any case: not only in certain media.
    certain: bool,
}

fn definitions(css: &str) -> BTreeMap<String, Property> {
    let mut found = BTreeMap::new();
    note(&parse(&mut &*css), "", &mut found);
    for property in found.values_mut() {
        property.certain &= property.values.len() == 1;
    }
    let names: Vec<String> = found.keys().cloned().collect();
    for name in names {
        let global = is_global(&name, &found, 0);
        if let Some(property) = found.get_mut(&name) {
            property.global &= global;
        }
    }
    found
}

/// Light and dark are all there is: what both say holds in any case.
fn note(nodes: &[Node], medium: &str, found: &mut BTreeMap<String, Property>) {
    for node in nodes {
        let Node::Rule { head, body } = node else { continue };
        if head.starts_with('@') {
            note(body, head, found);
            continue;
        }
        for line in body {
            let Node::Line(line) = line else { continue };
            let Some((name, value)) = line.split_once(':').filter(|_| line.starts_with("--"))
            else {
                continue;
            };
            let first = !found.contains_key(name);
            let property = found.entry(name.to_owned()).or_default();
            property.values.insert(value.trim().to_owned());
            let everywhere = head == ":root" || head.starts_with(":is(body,");
            property.global = everywhere && (first || property.global);
            property.certain |= medium.is_empty() || medium.contains("prefers-color-scheme:light");
        }
    }
}

/// Whether it and all that it reads are defined for the whole page.
fn is_global(name: &str, found: &BTreeMap<String, Property>, depth: usize) -> bool {
    let Some(property) = found.get(name).filter(|property| property.global && depth < 9) else {
        return false;
    };
    let mut read = property.values.iter().flat_map(|value| readings(value));
    read.all(|(_, _, name)| is_global(name, found, depth + 1))
}

/// Each `var(…)`: where it begins and ends, and what it reads.
fn readings(css: &str) -> Vec<(usize, usize, &str)> {
    let each = css.match_indices("var(").filter_map(|(at, _)| {
        let inner = &css[at + 4..];
        let mut depth = 1_usize;
        let end = inner.find(|c| {
            depth = match c {
                '(' => depth + 1,
                ')' => depth - 1,
                _ => depth,
            };
            depth == 0
        })?;
        Some((at, at + 4 + end + 1, name_at(inner)))
    });
    each.collect()
}

/// The text with other words for some readings; those within others are left for the next time.
fn replaced(css: &str, other: impl Fn(&str, &str) -> Option<String>) -> String {
    let (mut text, mut done) = (String::with_capacity(css.len()), 0);
    for (start, end, name) in readings(css) {
        if start < done {
            continue;
        }
        if let Some(words) = other(name, &css[start..end]) {
            text.push_str(&css[done..start]);
            text.push_str(&words);
            done = end;
        }
    }
    text + &css[done..]
}

/// A property that is defined needs nothing in its stead.
fn without_fallbacks(css: &str, defined: &BTreeMap<String, Property>) -> String {
    replaced(css, |name, reading| {
        let known = defined.get(name).is_some_and(|property| property.global);
        (known && reading.contains(',')).then(|| format!("var({name})"))
    })
}

/// The text with the values of those properties that cost more than they save; none if there
/// are no such.
fn inlined(css: &str, defined: &BTreeMap<String, Property>) -> Option<String> {
    let mut read: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, _, name) in readings(css) {
        *read.entry(name).or_default() += 1;
    }
    let idle: BTreeMap<&str, &str> = defined
        .iter()
        .filter(|(_, property)| property.global && property.certain)
        .filter_map(|(name, property)| {
            let value = property.values.first()?.as_str();
            let times = read.get(name.as_str()).copied().unwrap_or_default();
            let length = replaced(value, |_, _| Some(" ".repeat(READING))).len();
            let saves = times * length <= times * READING + DEFINITION + length;
            saves.then_some((name.as_str(), value))
        })
        .collect();
    (!idle.is_empty()).then(|| {
        let kept = print(&without(parse(&mut &*css), &|name| idle.contains_key(name)));
        in_place(&kept, &idle)
    })
}

/// The text with values in the place of readings, until none of these properties is read.
fn in_place(css: &str, values: &BTreeMap<&str, &str>) -> String {
    replaced(css, |name, _| values.get(name).map(|value| in_place(value, values)))
}

fn without(nodes: Vec<Node>, idle: &dyn Fn(&str) -> bool) -> Vec<Node> {
    let kept = nodes.into_iter().filter_map(|node| match node {
        Node::Rule { head, body } => {
            let body = without(body, idle);
            (!body.is_empty()).then_some(Node::Rule { head, body })
        }
        Node::Line(line) if line.starts_with("--") && idle(name_at(&line)) => None,
        line => Some(line),
    });
    kept.collect()
}

/// Gives each property a name of a letter or two, the shortest to those that are named most.
fn renamed(css: &str) -> String {
    let mut named: BTreeMap<&str, usize> = BTreeMap::new();
    for at in property_names(css) {
        *named.entry(name_at(&css[at..])).or_default() += 1;
    }
    let mut by_use: Vec<(&str, usize)> = named.into_iter().collect();
    by_use.sort_by_key(|(name, times)| (usize::MAX - times, *name));
    let short: BTreeMap<&str, String> =
        by_use.iter().enumerate().map(|(at, (name, _))| (*name, short_name(at))).collect();
    let (mut text, mut done) = (String::with_capacity(css.len()), 0);
    for at in property_names(css) {
        let name = name_at(&css[at..]);
        text.push_str(&css[done..at]);
        text.push_str(&short[name]);
        done = at + name.len();
    }
    text + &css[done..]
}

/// Where names of properties begin: in a definition or a reading, not in a class such as `a--b`.
fn property_names(css: &str) -> impl Iterator<Item = usize> + '_ {
    let starts = css.match_indices("--").map(|(at, _)| at);
    starts.filter(|at| *at > 0 && matches!(css.as_bytes()[at - 1], b'{' | b';' | b'('))
}

fn short_name(mut number: usize) -> String {
    let mut name = String::from("--");
    loop {
        let letter = u8::try_from(number % 26).unwrap_or_default();
        name.push(char::from(b'a' + letter));
        number /= 26;
        if number == 0 {
            return name;
        }
        number -= 1;
    }
}
