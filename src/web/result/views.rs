//! Views that are given a name, another one, or none any more.

use askama::Template;
use entity::{RoundId, SavedViewId};
use poem::{IntoResponse, Response, handler, web::Path};

use super::explore::{address, read};
use crate::{
    db,
    problem::Problem,
    result::{ResultError, remove_view, rename_view, save_view, saved_view},
    round,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        visit::{OrganiserVisit, StaffVisit, see_other},
    },
};

#[derive(Template)]
#[template(path = "result/view.html")]
struct ViewPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    title: String,
    act: String,
    name: String,
    /// Where the name goes, with the view if it is new.
    action: String,
    pairs: Vec<(String, String)>,
    /// Where the view can be removed; empty if it is new.
    removal: String,
    back: String,
}

/// Saves what is asked under a name.
///
/// # Errors
/// If there is no such round; a name that cannot be used is told at its field.
#[handler]
pub(crate) async fn post(
    StaffVisit(visit): StaffVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (name, now) = (fields.one("name"), visit.now);
    let (view, _) = read(&fields.0);
    let organiser = &visit.organiser;
    let saved =
        db::write(&visit.app.db, async |tx| save_view(tx, organiser, id, name, &view, now).await)
            .await;
    let mut pairs = view.pairs();
    match saved {
        Ok(_) => {
            pairs.push(("done".to_owned(), "saved".to_owned()));
            Ok(see_other(&address(&explored(&visit, id), &pairs)))
        }
        Err(ResultError::ViewName) => {
            let page = view_page(&visit, id, name, None, pairs).await?;
            Ok(refused(&visit, page))
        }
        Err(error) => Err(error.into()),
    }
}

/// The form for another name.
///
/// # Errors
/// If there is no such view.
#[handler]
pub(crate) async fn get(
    StaffVisit(visit): StaffVisit,
    Path((_, id, view)): Path<(String, RoundId, SavedViewId)>,
) -> Result<Response, Problem> {
    let saved = saved_view(&visit.app.db.read, &visit.organiser, id, view).await?;
    Ok(Page(view_page(&visit, id, &saved.name, Some(view), vec![]).await?).into_response())
}

/// Gives a view another name.
///
/// # Errors
/// If there is no such view; a name that cannot be used is told at its field.
#[handler]
pub(crate) async fn rename(
    StaffVisit(visit): StaffVisit,
    Path((_, id, view)): Path<(String, RoundId, SavedViewId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (name, organiser) = (fields.one("name"), &visit.organiser);
    let renamed =
        db::write(&visit.app.db, async |tx| rename_view(tx, organiser, id, view, name).await).await;
    match renamed {
        Ok(()) => Ok(see_other(&explored(&visit, id))),
        Err(ResultError::ViewName) => {
            Ok(refused(&visit, view_page(&visit, id, name, Some(view), vec![]).await?))
        }
        Err(error) => Err(error.into()),
    }
}

/// Removes a view; what it shows stays.
///
/// # Errors
/// If the database does not answer.
#[handler]
pub(crate) async fn remove(
    StaffVisit(visit): StaffVisit,
    Path((_, id, view)): Path<(String, RoundId, SavedViewId)>,
) -> Result<Response, Problem> {
    let organiser = &visit.organiser;
    db::write(&visit.app.db, async |tx| remove_view(tx, organiser, id, view).await).await?;
    Ok(see_other(&explored(&visit, id)))
}

fn explored(visit: &OrganiserVisit, id: RoundId) -> String {
    visit.to(&format!("organise/rounds/{id}/explore"))
}

fn refused(visit: &OrganiserVisit, mut page: ViewPage) -> Response {
    page.errors.add("name", visit.t.say("explore-name-wrong"));
    Page(page).again().into_response()
}

async fn view_page(
    visit: &OrganiserVisit,
    id: RoundId,
    name: &str,
    saved: Option<SavedViewId>,
    pairs: Vec<(String, String)>,
) -> Result<ViewPage, Problem> {
    let round = round::find::by_id(&visit.app.db.read, id).await?;
    let views = visit.to(&format!("organise/rounds/{id}/views"));
    let of_view = saved.map(|view| format!("{views}/{view}"));
    let back = address(&explored(visit, id), &pairs);
    let (title, act) = match saved {
        None => ("explore-save", "explore-save-act"),
        Some(_) => ("explore-rename", "explore-rename-act"),
    };
    Ok(ViewPage {
        shell: visit.shell().at(of_view.as_ref().unwrap_or(&back)),
        t: visit.t,
        frame: Frame::round(visit, &round, Tab::Explore).seen_by(&visit.organiser),
        errors: FormErrors::default(),
        title: visit.t.say(title),
        act: visit.t.say(act),
        name: name.to_owned(),
        removal: of_view.as_ref().map(|of_view| format!("{of_view}/removal")).unwrap_or_default(),
        action: of_view.unwrap_or(views),
        pairs,
        back,
    })
}
