use entity::ConsultationId;
use poem::{IntoResponse, Response, handler, web::Path};
use rules::lifecycle::State;

use crate::{
    consultation, db,
    problem::Problem,
    round,
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

/// Says what ending a consultation destroys.
///
/// # Errors
/// If there is no such consultation.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ConsultationId)>,
) -> Result<Response, Problem> {
    let db = &visit.app.db.read;
    let consultation = consultation::find::by_id(db, id).await?;
    let rounds = round::find::of_consultation(db, id).await?;
    let frame = Frame::area(&visit, Area::Consultations);
    let title = in_words(visit.t, &consultation.title).into();
    let back = visit.to(&format!("organise/consultations/{id}"));
    let mut page = Confirmation::new(&visit, frame, "organise-end", back)
        .saying(visit.t.with("organise-end-which", &[("consultation", title)]))
        .saying(visit.t.say("organise-end-destroys"))
        .drastic();
    if rounds.iter().any(|round| round.state(visit.now) == State::Open) {
        page = page.saying(visit.t.say("organise-end-while-open"));
    }
    Ok(Page(page).into_response())
}

/// Ends a consultation; ending it twice is the same as once.
///
/// # Errors
/// If there is no such consultation.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ConsultationId)>,
) -> Result<Response, Problem> {
    db::write(&visit.app.db, async |tx| consultation::end(tx, &visit.organiser, id).await).await?;
    Ok(visit.redirect(&format!("organise/consultations/{id}?done=ended")))
}
