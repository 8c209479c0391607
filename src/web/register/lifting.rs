//! Letting mail go to a contact again at which it did not arrive.

use entity::{ContactId, suppression::Reason};
use poem::{IntoResponse, Response, handler, web::Path};

use super::standing::standing;
use crate::{
    db,
    problem::Problem,
    stakeholder::{
        StakeholderError, find,
        suppression::{self, of_contacts},
    },
    web::{
        organise::{
            confirmation::Confirmation,
            frame::{Area, Frame},
        },
        page::Page,
        visit::OrganiserVisit,
    },
};

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactId)>,
) -> Result<Response, Problem> {
    let (db, secret) = (&visit.app.db.read, &visit.app.secret);
    let (contact, _) = find::contact(db, &visit.organiser, id).await?;
    let rows = of_contacts(db, &visit.organiser, secret, &[&contact]).await?.remove(&id);
    let rows = rows.unwrap_or_default();
    if rows.iter().all(|row| *row.reason != Reason::Bounced) && !rows.is_empty() {
        return Err(StakeholderError::TheirOwnWish.into());
    }
    let frame = Frame::area(&visit, Area::Register);
    let back = visit.to("organise/register");
    let mut asked = Confirmation::new(&visit, frame, "register-lifting", back);
    asked = asked
        .saying(visit.t.with("register-lifting-whose", &[("email", contact.email.clone().into())]));
    for sentence in standing(&visit, &rows).await? {
        asked = asked.saying(sentence);
    }
    Ok(Page(asked.saying(visit.t.say("register-lifting-means"))).into_response())
}

#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ContactId)>,
) -> Result<Response, Problem> {
    let app = &visit.app;
    db::write(&app.db, async |tx| suppression::lift(tx, &visit.organiser, &app.secret, id).await)
        .await?;
    Ok(visit.redirect("organise/register?done=lifted"))
}
