use entity::ConsultationId;
use poem::{IntoResponse, Response, handler, web::Path};

use crate::{
    consultation::{self, find},
    db,
    problem::Problem,
    web::{
        organise::{
            confirmation::Confirmation,
            frame::{Area, Frame},
        },
        page::Page,
        texts::in_words,
        visit::OrganiserVisit,
    },
};

/// Says what ending a consultation destroys, or why it cannot be ended yet.
///
/// # Errors
/// If there is no such consultation.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ConsultationId)>,
) -> Result<Response, Problem> {
    let db = &visit.app.db.read;
    let consultation = find::by_id(db, id).await?;
    let frame = Frame::area(&visit, Area::Consultations);
    let title = in_words(visit.t, &consultation.title).into();
    let back = visit.to(&format!("organise/consultations/{id}"));
    let asked = Confirmation::new(&visit, frame, "organise-end", back)
        .saying(visit.t.with("organise-end-which", &[("consultation", title)]));
    let asked = if find::is_asking(db, id, visit.now).await? {
        asked.saying(visit.t.say("organise-end-while-open")).without_act()
    } else {
        asked.saying(visit.t.say("organise-end-destroys")).drastic()
    };
    Ok(Page(asked).into_response())
}

/// Ends a consultation; ending it twice is the same as once.
///
/// # Errors
/// If there is no such consultation or one of its rounds is open or scheduled.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ConsultationId)>,
) -> Result<Response, Problem> {
    db::write(&visit.app.db, async |tx| {
        consultation::end(tx, &visit.organiser, id, visit.now).await
    })
    .await?;
    Ok(visit.redirect(&format!("organise/consultations/{id}?done=ended")))
}
