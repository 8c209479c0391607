//! Leaving: a page that asks how much mail is unwanted, and the act; and the one click of mail
//! programs (RFC 8058).

use askama::Template;
use poem::{
    IntoResponse, Request, Response, handler,
    http::{StatusCode, header},
    web::{Data, Path},
};

use super::contact::Contact;
use crate::{
    app::App,
    consultation::find,
    db,
    problem::Problem,
    stakeholder::suppression::{Extent, Leaver},
    web::{
        fields::Fields,
        page::{Page, Shell},
        speech::{Lang, Speech},
        visit::{Visit, see_other},
        wording::Wording,
    },
};

#[derive(Template)]
#[template(path = "respond/leave.html")]
struct Leave {
    shell: Shell,
    t: Speech,
    consultation: Wording,
    left: Option<Extent>,
    contact: Contact,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, link)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let db = &visit.app.db.read;
    let leaver = Leaver::recognise(&visit.app.secret, &link)?;
    let consultation = find::by_id(db, leaver.consultation_id()).await?;
    let page = Leave {
        shell: visit.shell(),
        t: visit.t,
        consultation: Wording::of(&consultation.title, visit.t.lang()),
        left: leaver.has_left(db).await?,
        contact: Contact::of(&consultation),
    };
    Ok(Page(page).into_response())
}

#[handler]
pub(crate) async fn post(
    visit: Visit,
    Path((_, link)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let leaver = Leaver::recognise(&visit.app.secret, &link)?;
    let extent = match fields.one("mail") {
        "nothing" => Some(Extent::Everything),
        "other" => Some(Extent::Consultation),
        "all" => None,
        _ => return Err(Problem::new("malformed", StatusCode::BAD_REQUEST)),
    };
    db::write(&visit.app.db, async |tx| match extent {
        Some(extent) => leaver.leave(tx, extent, visit.now).await,
        None => leaver.come_back(tx).await,
    })
    .await?;
    Ok(visit.redirect(&format!("leave/{link}")))
}

/// For people who open the address that is meant for programs.
#[handler]
pub(crate) fn complete(request: &Request, Path(link): Path<String>) -> Response {
    let wishes = request.header(header::ACCEPT_LANGUAGE).unwrap_or_default();
    see_other(&format!("/{}/leave/{link}", Lang::preferred(wishes).tag()))
}

/// What a mail program sends when its button is pressed. It offers no choice, so it means all
/// mail; the page lets people take less of it back.
#[handler]
pub(crate) async fn post_one_click(
    Data(app): Data<&App>,
    Path(link): Path<String>,
    body: String,
) -> Result<StatusCode, Problem> {
    let leaver = Leaver::recognise(&app.secret, &link)?;
    // It may come as either kind of form.
    if !(body.contains("List-Unsubscribe") && body.contains("One-Click")) {
        return Err(Problem::new("malformed", StatusCode::BAD_REQUEST));
    }
    let now = app.clock.now();
    db::write(&app.db, async |tx| leaver.leave(tx, Extent::Everything, now).await).await?;
    Ok(StatusCode::OK)
}
