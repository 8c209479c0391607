//! Importing contacts, second step: what the import would do, line by line. The file travels in
//! the form; nothing is kept here in between.

use std::collections::BTreeSet;

use askama::Template;
use poem::{IntoResponse, Response};

use crate::{
    problem::Problem,
    stakeholder::{self, Column, LineFault, LineProblem, MOST_LINES, Particulars, find},
    web::{
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        texts::in_words,
        visit::OrganiserVisit,
    },
};

/// So many problems are shown; whoever has more has one problem with the whole file.
const MOST_SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "register/preview.html")]
struct PreviewPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    good: usize,
    /// The first contacts, as they were understood.
    first: Vec<Understood>,
    rows: Vec<Row>,
    problems: usize,
    /// How many problems there are, and how many of them are shown.
    counted: String,
    /// How many lines have problems.
    wrong_lines: usize,
    /// What is wrong with the file as a whole, so that no line was read.
    unread: Option<&'static str>,
    /// What travels on; absent if nothing of the file can be imported.
    file: Option<String>,
}

/// A contact of the file, with the words of the register.
struct Understood {
    name: String,
    email: String,
    group: String,
    organisation: String,
    language: String,
}

struct Row {
    line: String,
    column: String,
    sentence: String,
}

/// The preview of an import.
pub(super) async fn show(visit: &OrganiserVisit, file: &[u8]) -> Result<Response, Problem> {
    let preview = stakeholder::preview_contacts(&visit.app.db.read, &visit.organiser, file).await?;
    let wrong: BTreeSet<_> = preview.problems.iter().map(|problem| problem.line).collect();
    let cut_off = preview.problems.iter().any(|problem| problem.fault == LineFault::TooManyLines);
    let file = std::str::from_utf8(file).ok().filter(|_| preview.good > 0 && !cut_off);
    let view = PreviewPage {
        shell: visit.shell().at(&visit.to("organise/register/import")),
        t: visit.t,
        frame: Frame::area(visit, Area::Register),
        good: preview.good,
        first: understood(visit, preview.first).await?,
        rows: preview
            .problems
            .iter()
            .take(MOST_SHOWN)
            .map(|problem| row(visit.t, problem))
            .collect(),
        problems: preview.problems.len(),
        counted: counted(visit.t, preview.problems.len()),
        wrong_lines: wrong.len(),
        unread: preview.problems.first().and_then(|problem| unread(&problem.fault)),
        file: file.map(str::to_owned),
    };
    Ok(Page(view).into_response())
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
        | LineFault::Known
        | LineFault::UnknownGroup(_)
        | LineFault::UnknownLanguage(_)
        | LineFault::TooLong
        | LineFault::Formula => None,
    }
}

async fn understood(
    visit: &OrganiserVisit,
    contacts: Vec<Particulars>,
) -> Result<Vec<Understood>, Problem> {
    let groups = find::groups(&visit.app.db.read).await?;
    let name = |id| groups.iter().find(|group| group.id == id).map(|group| &group.name);
    let contacts = contacts.into_iter().map(|contact| Understood {
        name: contact.name,
        email: contact.email,
        group: name(contact.group_id)
            .map(|name| in_words(visit.t, name))
            .unwrap_or_default()
            .to_owned(),
        organisation: contact.organisation.unwrap_or_default(),
        language: visit.t.say(&format!("register-language-{}", contact.language)),
    });
    Ok(contacts.collect())
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
