//! Importing contacts, second step: what the import would do, line by line. The table travels in
//! the form; nothing is kept here in between.

use std::{borrow::Cow, collections::BTreeSet};

use askama::Template;
use entity::stakeholder_group as group;
use poem::{IntoResponse, Response};

use super::{import::as_shown, parts};
use crate::{
    problem::Problem,
    stakeholder::{
        self, Column, Fate, Imported, LineFault, LineProblem, MOST_LINES, Order, Preview,
        Understood, as_table, find,
    },
    web::{
        form_errors::FormErrors,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

/// So many problems are shown; whoever has more has one problem with the whole file.
const MOST_SHOWN: usize = 200;

/// How many lines are shown as they were understood.
const FIRST: usize = 10;

#[derive(Template)]
#[template(path = "register/preview.html")]
struct PreviewPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    counts: Imported,
    /// How many contacts would be added or changed.
    good: usize,
    /// The first lines, as they were understood.
    first: Vec<Shown>,
    rows: Vec<Row>,
    problems: usize,
    /// How many problems there are, and how many of them are shown.
    counted: String,
    /// How many lines have problems.
    wrong_lines: usize,
    /// What is wrong with the file as a whole, so that no line was read.
    unread: Option<&'static str>,
    choices: Vec<Choice>,
    updates: bool,
    /// How the table was read.
    as_shown: String,
    /// What travels on; absent if nothing of the file can be used.
    file: Option<String>,
}

/// Which column of the table holds something.
struct Choice {
    name: String,
    label: String,
    optional: bool,
    /// Where the columns stand, by their headings; none first.
    options: Vec<(String, String)>,
    chosen: String,
}

/// A line of the file, with the words of the register.
struct Shown {
    line: String,
    name: String,
    email: String,
    group: String,
    organisation: String,
    language: String,
    tags: String,
    fate: String,
    /// What would be changed.
    changed: String,
}

struct Row {
    line: String,
    column: String,
    sentence: String,
}

/// The preview of an import.
pub(super) async fn show(
    visit: &OrganiserVisit,
    file: &[u8],
    order: &Order,
) -> Result<Response, Problem> {
    let (t, db) = (visit.t, &visit.app.db.read);
    let table = as_table(file).unwrap_or(Cow::Borrowed(file));
    let preview = stakeholder::preview_contacts(db, &visit.organiser, &table, order, FIRST).await?;
    let wrong: BTreeSet<_> = preview.problems.iter().map(|problem| problem.line).collect();
    let cut_off = preview.problems.iter().any(|problem| problem.fault == LineFault::TooManyLines);
    let usable = !preview.headings.is_empty() && !cut_off;
    let groups = find::groups(db).await?;
    let view = PreviewPage {
        shell: visit.shell().at(&visit.to("organise/register/import")),
        t,
        frame: Frame::area(visit, Area::Register),
        errors: FormErrors::default(),
        counts: preview.counts,
        good: preview.counts.added + preview.counts.updated,
        choices: choices(t, &preview),
        as_shown: as_shown(&preview.mapping, order.updates),
        first: preview.first.into_iter().map(|line| shown(t, &groups, line)).collect(),
        rows: preview.problems.iter().take(MOST_SHOWN).map(|problem| row(t, problem)).collect(),
        problems: preview.problems.len(),
        counted: counted(t, preview.problems.len()),
        wrong_lines: wrong.len(),
        unread: preview.problems.first().and_then(|problem| unread(&problem.fault)),
        updates: order.updates,
        file: std::str::from_utf8(&table).ok().filter(|_| usable).map(str::to_owned),
    };
    Ok(Page(view).into_response())
}

fn choices(t: Speech, preview: &Preview) -> Vec<Choice> {
    let choice = |column: Column| {
        let none = (String::new(), t.say("register-mapping-none"));
        let heading = |(at, heading): (usize, &String)| match heading.as_str() {
            "" => t.with("register-mapping-unnamed", &[("number", (at + 1).into())]),
            heading => heading.to_owned(),
        };
        let headings = preview.headings.iter().enumerate();
        let headings = headings.map(|it| (it.0.to_string(), heading(it)));
        Choice {
            name: format!("column-{}", column.as_str()),
            label: t.say(&format!("register-column-{}", column.as_str())),
            optional: !matches!(column, Column::Name | Column::Email | Column::Group),
            options: std::iter::once(none).chain(headings).collect(),
            chosen: preview.mapping.at(column).map(|at| at.to_string()).unwrap_or_default(),
        }
    };
    Column::ALL.map(choice).into()
}

/// The sentence about a file of which no line was read.
fn unread(fault: &LineFault) -> Option<&'static str> {
    match fault {
        LineFault::Workbook | LineFault::NotUtf8 => Some("register-preview-unreadable"),
        LineFault::MissingColumn | LineFault::TwiceTheColumn => Some("register-preview-heading"),
        LineFault::Empty => Some("register-preview-empty"),
        LineFault::TooManyLines
        | LineFault::WrongNumberOfCells
        | LineFault::EmptyCell
        | LineFault::BadEmail
        | LineFault::DuplicateOf(_)
        | LineFault::UnknownGroup(_)
        | LineFault::UnknownLanguage(_)
        | LineFault::TooLong
        | LineFault::LongTag
        | LineFault::Formula => None,
    }
}

fn shown(t: Speech, groups: &[group::Model], line: Understood) -> Shown {
    let (fate, columns) = match &line.fate {
        Fate::New => ("register-fate-new", &[][..]),
        Fate::Updated(columns) => ("register-fate-updated", &columns[..]),
        Fate::Unchanged => ("register-fate-unchanged", &[][..]),
    };
    let changed = columns.iter().map(|it| t.say(&format!("register-column-{}", it.as_str())));
    Shown {
        line: t.number(line.line),
        group: parts::group_name(t, groups, line.group_id),
        organisation: line.organisation.unwrap_or_default(),
        language: match (&line.fate, line.language) {
            (_, Some(tag)) => parts::language(t, &tag),
            (Fate::New, None) => parts::language(t, "de"),
            _ => String::new(),
        },
        tags: line.tags.join(", "),
        fate: t.say(fate),
        changed: changed.collect::<Vec<_>>().join(", "),
        name: line.name,
        email: line.email,
    }
}

fn counted(t: Speech, problems: usize) -> String {
    match problems > MOST_SHOWN {
        true => {
            let values = [("shown", MOST_SHOWN.into()), ("number", problems.into())];
            t.with("register-preview-first", &values)
        }
        false => t.with("register-preview-all", &[("number", problems.into())]),
    }
}

fn row(t: Speech, problem: &LineProblem) -> Row {
    Row {
        line: t.number(problem.line),
        column: problem
            .column
            .map(|column| t.say(&format!("register-column-{}", column.as_str())))
            .unwrap_or_default(),
        sentence: sentence(t, problem),
    }
}

/// How the page of the import calls a column that every table needs.
fn heading(t: Speech, column: Column) -> String {
    t.say(&format!("register-import-head-{}", column.as_str()))
}

fn sentence(t: Speech, problem: &LineProblem) -> String {
    let id = format!("register-fault-{}", problem.fault.code());
    let value = match &problem.fault {
        LineFault::DuplicateOf(line) => (*line).into(),
        LineFault::UnknownGroup(text) | LineFault::UnknownLanguage(text) => text.as_str().into(),
        LineFault::TooManyLines => MOST_LINES.into(),
        LineFault::MissingColumn => problem.column.map(|column| heading(t, column)).into(),
        _ => "".into(),
    };
    t.with(&id, &[("value", value)])
}
