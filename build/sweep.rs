//! Takes out of a style sheet what no page can use: rules for KERN classes and states that no
//! template names, and custom properties that nothing reads. KERN brings some 120 KB of these.

use std::collections::BTreeSet;
use std::mem;

/// How the names of classes begin: KERN's, and those of our own layer.
const OURS: [&str; 2] = ["kern-", "rt-"];

/// Class names that templates mention. A name cut short by a template expression, as in
/// `kern-alert--{{ kind }}`, stands for every class that begins so.
#[derive(Default)]
pub(crate) struct Mentioned {
    classes: BTreeSet<String>,
    /// Those that a template expression goes on.
    begun: BTreeSet<String>,
    /// Whether any control is ever disabled.
    disabled: bool,
}

impl Mentioned {
    /// Notes every `kern-…` and `rt-…` word in the text of a template, and the attribute `disabled`.
    pub(crate) fn note(&mut self, template: &str) {
        self.disabled |= template.contains(" disabled") || template.contains("aria-disabled");
        for (start, _) in OURS.iter().flat_map(|prefix| template.match_indices(prefix)) {
            let name = name_at(&template[start..]);
            let goes_on = template[start + name.len()..].starts_with('{');
            let names = if goes_on { &mut self.begun } else { &mut self.classes };
            names.insert(name.to_owned());
        }
    }

    /// Notes of a file of macros those that `callers` call, and what these call in it; returns
    /// their text.
    pub(crate) fn note_macros(&mut self, file: &str, callers: &str) -> String {
        let file = file.replace("{%- macro ", "{% macro ");
        let macros: Vec<(&str, &str)> = file
            .split("{% macro ")
            .skip(1)
            .map(|text| (name_at(text), text.split("endmacro").next().unwrap_or_default()))
            .collect();
        let (mut noted, mut taken) = (BTreeSet::new(), String::new());
        while let Some((name, text)) = macros.iter().find(|(name, _)| {
            let (elsewhere, here) = (format!("::{name}("), format!(" {name}("));
            !noted.contains(name) && (callers.contains(&elsewhere) || taken.contains(&here))
        }) {
            noted.insert(*name);
            self.note(text);
            taken.push_str(text);
        }
        taken
    }

    fn has(&self, class: &str) -> bool {
        self.classes.contains(class)
            || self.begun.iter().any(|begun| class.starts_with(begun.as_str()))
    }
}

/// The style sheet without what the mentioned classes leave unused.
pub(crate) fn sweep(css: &str, mentioned: &Mentioned) -> String {
    let mut rest = css;
    let mut sheet = keep_selectors(parse(&mut rest), mentioned);
    loop {
        let text = print(&sheet);
        let read = properties_read(&text);
        sheet = keep_read(sheet, &read);
        let swept = print(&sheet);
        if swept.len() == text.len() {
            return swept;
        }
    }
}

pub(crate) enum Node {
    Rule { head: String, body: Vec<Node> },
    Line(String),
}

/// Reads up to the closing brace of the block it starts in.
pub(crate) fn parse(rest: &mut &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    loop {
        let end = next_mark(rest);
        let (text, mark) = (rest[..end].trim(), rest[end..].chars().next());
        *rest = rest.get(end + 1..).unwrap_or_default();
        match mark {
            Some('{') => nodes.push(Node::Rule { head: text.to_owned(), body: parse(rest) }),
            _ if !text.is_empty() => nodes.push(Node::Line(text.to_owned())),
            _ => {}
        }
        if matches!(mark, None | Some('}')) {
            return nodes;
        }
    }
}

/// Where the next `{`, `}` or `;` stands outside of quotes and parentheses.
fn next_mark(text: &str) -> usize {
    let (mut quote, mut depth) = (None, 0);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => depth -= 1,
            (None, '{' | '}' | ';') if depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}

fn keep_selectors(nodes: Vec<Node>, mentioned: &Mentioned) -> Vec<Node> {
    let kept = nodes.into_iter().filter_map(|node| match node {
        Node::Rule { body, .. } if paints_icons_white(&body) => None,
        Node::Rule { head, body } => {
            let head =
                if head.starts_with('@') { head } else { useful_selectors(&head, mentioned)? };
            let body = keep_selectors(body, mentioned);
            (!body.is_empty()).then_some(Node::Rule { head, body })
        }
        line => Some(line),
    });
    kept.collect()
}

fn useful_selectors(head: &str, mentioned: &Mentioned) -> Option<String> {
    let useful: Vec<_> =
        split_outside(head, ',').into_iter().filter(|one| matches_a_page(one, mentioned)).collect();
    (!useful.is_empty()).then(|| useful.join(","))
}

/// The classes of ours in a selector.
fn classes(selector: &str) -> impl Iterator<Item = &str> {
    let names = selector.match_indices('.').map(|(at, _)| name_at(&selector[at + 1..]));
    names.filter(|name| OURS.iter().any(|prefix| name.starts_with(prefix)))
}

/// What KERN does to icons in forced colours; `_media.scss` has a stronger rule for all of them.
fn paints_icons_white(body: &[Node]) -> bool {
    let lines: Vec<_> = body.iter().map(|node| print(std::slice::from_ref(node))).collect();
    lines == ["background-color:var(--kern-color-white) !important;", "forced-color-adjust:none;"]
}

/// Whether a page can hold what the selector names. What it excludes or offers as one of several
/// (`:not(…)`, `:is(…)`) decides nothing; themes chosen by attribute are not ours.
fn matches_a_page(selector: &str, mentioned: &Mentioned) -> bool {
    let mut outside = String::new();
    for (index, part) in split_outside(selector, ':').into_iter().enumerate() {
        if index == 0 || !(part.starts_with("not(") || part.starts_with("is(")) {
            outside.push(' ');
            outside.push_str(part);
        } else if let Some(end) = part.rfind(')') {
            outside.push_str(&part[end..]);
        }
    }
    !outside.contains("[data-kern-theme")
        && (mentioned.disabled || !outside.contains("disabled"))
        && classes(&outside).all(|class| mentioned.has(class))
}

/// Drops custom properties that nothing reads, and doubled icons.
fn keep_read(nodes: Vec<Node>, read: &BTreeSet<String>) -> Vec<Node> {
    let kept = nodes.into_iter().filter_map(|node| match node {
        Node::Rule { head, body } => {
            let body = keep_read(body, read);
            (!body.is_empty()).then_some(Node::Rule { head, body })
        }
        // KERN writes each mask twice; every browser reads the prefixed one.
        Node::Line(line) if line.starts_with("mask:url") => None,
        Node::Line(line) if line.starts_with("--") => {
            read.contains(name_at(&line)).then_some(Node::Line(line))
        }
        line => Some(line),
    });
    kept.collect()
}

fn properties_read(css: &str) -> BTreeSet<String> {
    css.match_indices("var(").map(|(at, _)| name_at(&css[at + 4..]).to_owned()).collect()
}

/// The identifier at the beginning of the text.
pub(crate) fn name_at(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    &text[..end.unwrap_or(text.len())]
}

pub(crate) fn split_outside(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if c == separator && depth == 0 => {
                parts.push(&text[mem::replace(&mut start, at + 1)..at])
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

pub(crate) fn print(nodes: &[Node]) -> String {
    let mut text = String::new();
    for node in nodes {
        match node {
            Node::Line(line) if line.starts_with("--") => {
                text.push_str(&line.replacen(": ", ":", 1))
            }
            Node::Line(line) => text.push_str(line),
            Node::Rule { head, body } => {
                text.push_str(head);
                text.push('{');
                text.push_str(print(body).trim_end_matches(';'));
                text.push('}');
                continue;
            }
        }
        text.push(';');
    }
    text
}
