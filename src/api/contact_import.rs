//! `/contacts/import`: tables of contacts.

use poem_openapi::{Object, OpenApi, param::Query, payload::Json};

use super::{
    Tag,
    client::{ApiClient, Caller},
    source::{Accepts, Source},
};
use crate::{
    db,
    problem::Problem,
    stakeholder::{self as domain, Import, LineProblem},
};

/// What an import did, or would do.
#[derive(Debug, Object)]
pub struct ImportReport {
    /// True if nothing was changed.
    pub preview: bool,
    /// How many contacts were added, or would be.
    pub contacts: u64,
    /// The lines that were left out, or would be.
    pub wrong_lines: Vec<WrongLine>,
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
    const TYPES: &'static [&'static str] = &["text/csv"];
}

/// The operations.
#[derive(Debug)]
pub struct ContactImport;

#[OpenApi(tag = "Tag::Contacts")]
impl ContactImport {
    /// Import a table of contacts
    ///
    /// UTF-8 with a line of headings: `name`, `email`, `group`, `organisation`, `language`.
    /// While a line is wrong, nothing is imported, unless `without_wrong_lines` is set.
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
        table: Source<Csv>,
    ) -> Result<Json<ImportReport>, Problem> {
        let Caller { app, organiser, now } = &*client;
        if preview {
            let found = domain::preview_contacts(&app.db.read, organiser, &table.bytes).await?;
            return Ok(Json(report(true, found.good, found.problems)));
        }
        let how = match without_wrong_lines {
            true => Import::WithoutWrongLines,
            false => Import::AllOrNothing,
        };
        let (added, left_out) = db::write(&app.db, async |tx| {
            let found = domain::preview_contacts(tx, organiser, &table.bytes).await?;
            let added = domain::import_contacts(tx, organiser, &table.bytes, how, *now).await?;
            Ok::<_, Problem>((added, found.problems))
        })
        .await?;
        Ok(Json(report(false, added, left_out)))
    }
}

fn report(preview: bool, contacts: usize, problems: Vec<LineProblem>) -> ImportReport {
    let contacts = u64::try_from(contacts).unwrap_or(u64::MAX);
    let wrong_lines = problems.into_iter().map(WrongLine::from).collect();
    ImportReport { preview, contacts, wrong_lines }
}
