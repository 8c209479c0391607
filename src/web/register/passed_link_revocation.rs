//! Taking a link back that was passed on, after saying what that means.

use askama::Template;
use entity::{PassedLinkId, RoundId};
use poem::{IntoResponse, Response, handler, web::Path};

use super::ledger_words::colleague;
use crate::{
    db,
    invitation::find::passed_link,
    problem::Problem,
    response, round,
    web::{
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/passed_link_revocation.html")]
struct PassedLinkRevocationPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    ledger: String,
    who: String,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, round_id, id)): Path<(String, RoundId, PassedLinkId)>,
) -> Result<Response, Problem> {
    let db = &visit.app.db.read;
    let round = round::find::by_id(db, round_id).await?;
    let link = passed_link(db, &visit.organiser, round_id, id).await?;
    let view = PassedLinkRevocationPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Invitations),
        ledger: visit.to(&format!("organise/rounds/{round_id}/invitations")),
        who: colleague(visit.t, &link),
    };
    Ok(Page(view).into_response())
}

#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, round_id, id)): Path<(String, RoundId, PassedLinkId)>,
) -> Result<Response, Problem> {
    let app = &visit.app;
    db::write(&app.db, async |tx| {
        response::take_back(tx, &visit.organiser, &app.secret, round_id, id, visit.now).await
    })
    .await?;
    Ok(visit.redirect(&format!("organise/rounds/{round_id}/invitations?done=revoked")))
}
