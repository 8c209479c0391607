//! `/contacts/import`: tables of contacts.

use entity::ContactImportId;
use poem_openapi::{
    Object, OpenApi,
    param::{Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::{
    Tag,
    client::{ApiClient, Caller},
    source::{Accepts, Source},
};
use crate::{
    db,
    problem::Problem,
    stakeholder::{self as domain, Imported, LineProblem, Order},
};

/// What an import did, or would do.
#[derive(Debug, Object)]
pub struct ImportReport {
    /// True if nothing was changed.
    pub preview: bool,
    /// How many contacts were added, or would be.
    pub contacts: u64,
    /// How many contacts were changed, or would be.
    pub updated: u64,
    /// How many were known and stayed as they are, or would.
    pub unchanged: u64,
    /// The lines that were left out, or would be.
    pub wrong_lines: Vec<WrongLine>,
    /// By what it is taken back; left out if nothing was changed.
    #[oai(skip_serializing_if_is_none)]
    pub import: Option<Uuid>,
}

/// What was taken back of an import.
#[derive(Debug, Object)]
pub struct Undone {
    /// How many contacts were removed.
    pub removed: u64,
    /// How many stay, since they were invited, changed or handed out.
    pub kept: u64,
}

/// A line that cannot be imported.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct WrongLine {
    /// Counted from 1, the heading included.
    pub line: u64,
    pub column: Option<String>,
    /// What is wrong. Stable; programs go by it.
    pub code: String,
    /// What is wrong, in plain technical English.
    pub what: String,
}

impl From<LineProblem> for WrongLine {
    fn from(problem: LineProblem) -> Self {
        let LineProblem { line, column, fault } = problem;
        let column = column.map(|column| column.as_str().to_owned());
        Self { line, column, code: fault.code().to_owned(), what: fault.to_string() }
    }
}

/// A table.
#[derive(Debug)]
pub struct Csv;

impl Accepts for Csv {
    const TYPES: &'static [&'static str] =
        &["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];
}

/// The operations.
#[derive(Debug)]
pub struct ContactImport;

#[OpenApi(tag = "Tag::Contacts")]
impl ContactImport {
    /// Import a table of contacts
    ///
    /// UTF-8, or the first sheet of a workbook, with a line of headings: `name`, `email`, `group`,
    /// `organisation`, `language`, `tags`. While a line is wrong, nothing is imported, unless
    /// `without_wrong_lines` is set. Contacts whose address is known stay as they are, unless
    /// `update` is set; empty cells change nothing, and tags come to those that they have.
    #[oai(path = "/contacts/import", method = "post", operation_id = "import_contacts")]
    async fn import(
        &self,
        client: ApiClient,
        /// Only say what would be done.
        #[oai(default)]
        Query(preview): Query<bool>,
        /// Leave out lines that are wrong and import the others.
        #[oai(default)]
        Query(without_wrong_lines): Query<bool>,
        /// Change contacts whose address is in the register already.
        #[oai(default)]
        Query(update): Query<bool>,
        table: Source<Csv>,
    ) -> Result<Json<ImportReport>, Problem> {
        let Caller { app, organiser, now } = &*client;
        let order = Order { updates: update, without_wrong_lines, ..Order::default() };
        let bytes = &table.bytes;
        if preview {
            let found = domain::preview_contacts(&app.db.read, organiser, bytes, &order, 0).await?;
            return Ok(Json(report(true, found.counts, found.problems)));
        }
        let (imported, left_out) = db::write(&app.db, async |tx| {
            let found = domain::preview_contacts(tx, organiser, bytes, &order, 0).await?;
            let imported = domain::import_contacts(tx, organiser, bytes, &order, *now).await?;
            Ok::<_, Problem>((imported, found.problems))
        })
        .await?;
        Ok(Json(report(false, imported, left_out)))
    }

    /// Take an import back
    ///
    /// Removes the contacts that it added, but for those that were invited, changed or handed out
    /// since. What it changed stays. Twice is the same as once.
    #[oai(path = "/contacts/imports/:id/undoing", method = "post", operation_id = "undo_import")]
    async fn undo(&self, client: ApiClient, Path(id): Path<Uuid>) -> Result<Json<Undone>, Problem> {
        let (organiser, id) = (&client.organiser, ContactImportId(id));
        let undone = db::write(&client.app.db, async |tx| {
            let removed = domain::undo_import(tx, organiser, id, client.now).await?;
            let kept = domain::import_standing(tx, organiser, id, 0).await?.kept;
            Ok::<_, Problem>(Undone { removed, kept })
        });
        Ok(Json(undone.await?))
    }
}

fn report(preview: bool, imported: Imported, problems: Vec<LineProblem>) -> ImportReport {
    let Imported { added, updated, unchanged, import } = imported;
    let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let wrong_lines = problems.into_iter().map(WrongLine::from).collect();
    ImportReport {
        preview,
        contacts: number(added),
        updated: number(updated),
        unchanged: number(unchanged),
        wrong_lines,
        import: import.map(|id| id.0),
    }
}
