//! What became of an import, and taking it back.

use askama::Template;
use entity::ContactImportId;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};

use crate::{
    db,
    problem::Problem,
    stakeholder::{Kept, import_standing, undo_import},
    web::{
        fields::Fields,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

/// So many of those that stay are named.
const MOST_KEPT: u64 = 100;

#[derive(Template)]
#[template(path = "register/import_result.html")]
struct ImportResultPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    done: Option<String>,
    at: String,
    added: String,
    removable: u64,
    kept: u64,
    rows: Vec<Row>,
    undoing: String,
}

struct Row {
    person: String,
    email: String,
    why: String,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactImportId)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let t = visit.t;
    let standing = import_standing(&visit.app.db.read, &visit.organiser, id, MOST_KEPT).await?;
    let undone = Fields(pairs).one("undone").parse::<u32>().ok();
    let view = ImportResultPage {
        shell: visit.shell().at(&visit.to(&format!("organise/register/imports/{id}"))),
        t,
        frame: Frame::area(&visit, Area::Register),
        done: undone.map(|number| t.with("register-import-undone", &[("number", number.into())])),
        at: t.date_time(standing.import.at),
        added: t.number(standing.import.added.unsigned_abs()),
        removable: standing.removable,
        kept: standing.kept,
        rows: standing.first_kept.into_iter().map(|kept| row(t, kept)).collect(),
        undoing: visit.to(&format!("organise/register/imports/{id}/undoing")),
    };
    Ok(Page(view).into_response())
}

/// Takes it back as far as that is possible.
///
/// # Errors
/// That there was no such import.
#[handler]
pub(crate) async fn post_undoing(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactImportId)>,
) -> Result<Response, Problem> {
    let removed =
        db::write(&visit.app.db, async |tx| undo_import(tx, &visit.organiser, id, visit.now).await)
            .await?;
    Ok(visit.redirect(&format!("organise/register/imports/{id}?undone={removed}")))
}

fn row(t: Speech, kept: Kept) -> Row {
    let Kept { contact, invited } = kept;
    let why = if invited { "register-import-kept-invited" } else { "register-import-kept-changed" };
    let person = if contact.name.is_empty() { t.say("register-unnamed") } else { contact.name };
    Row { person, email: contact.email, why: t.say(why) }
}
