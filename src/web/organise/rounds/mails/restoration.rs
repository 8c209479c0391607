//! Going back to the built-in words.

use entity::RoundId;
use poem::{IntoResponse, Response, handler, web::Path};

use super::{kind, name, of};
use crate::{
    db,
    problem::Problem,
    round::{MailWording, find, reword},
    web::{
        organise::{
            confirmation::Confirmation,
            frame::{Frame, Tab},
            rounds::page,
        },
        page::Page,
        visit::OrganiserVisit,
    },
};

/// Says what going back means.
///
/// # Errors
/// If there is no such round or kind of mail.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id, word)): Path<(String, RoundId, String)>,
) -> Result<Response, Problem> {
    let kind = kind(&word)?;
    let round = find::by_id(&visit.app.db.read, id).await?;
    let frame = Frame::round(&visit, &round, Tab::Mails);
    let back = visit.to(&of(id, kind, ""));
    let about = [("mail", name(visit.t, kind).into())];
    let asked = Confirmation::new(&visit, frame, "mails-restoration", back)
        .saying(visit.t.with("mails-restoration-means", &about))
        .drastic();
    Ok(Page(asked).into_response())
}

/// Lets a kind of mail have the built-in words in every language.
///
/// # Errors
/// If there is no such round or kind of mail.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id, word)): Path<(String, RoundId, String)>,
) -> Result<Response, Problem> {
    let kind = kind(&word)?;
    db::write(&visit.app.db, async |tx| {
        reword(tx, &visit.organiser, id, kind, &MailWording::new(), visit.now).await
    })
    .await?;
    Ok(visit.redirect(&page(id, "/mails?done=restored")))
}
