use entity::RoundId;
use poem::{IntoResponse, Response, handler, web::Path};
use rules::lifecycle::State;

use super::page;
use crate::{
    db,
    invitation::{News, announce, announceable},
    problem::Problem,
    publication::{Press, publish},
    response::quarantine,
    round::{RoundError, find},
    web::{
        fields::Fields,
        organise::{
            confirmation::Confirmation,
            frame::{Frame, Tab},
        },
        page::Page,
        result::publisher,
        visit::OrganiserVisit,
    },
};

/// Says what publishing means.
///
/// # Errors
/// If there is no such round or it is not closed.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    if round.state(visit.now) != State::Closed {
        return Err(RoundError::NotClosed.into());
    }
    let minimum = [("minimum", round.minimum().into())];
    let frame = Frame::round(&visit, &round, Tab::Overview);
    let asked = Confirmation::new(&visit, frame, "organise-publication", visit.to(&page(id, "")))
        .saying(visit.t.say("organise-publication-means"))
        .saying(visit.t.with("organise-publication-minimum", &minimum))
        .saying(visit.t.say("organise-publication-for-good"));
    let told = if round.by_link {
        announceable(&visit.app.db.read, &visit.organiser, &visit.app.secret, &round, News::Results)
            .await?
    } else {
        0
    };
    let asked = match told {
        0 => asked,
        told => asked.offering(
            "announce",
            visit.t.say("mails-publication-announce"),
            visit.t.with("mails-announcement-reaches", &[("number", told.into())]),
        ),
    };
    let undecided = quarantine::number(&visit.app.db.read, id).await?;
    if undecided == 0 {
        return Ok(Page(asked).into_response());
    }
    let number = [("number", undecided.into())];
    let asked = asked.saying(visit.t.with("quarantine-publication", &number));
    Ok(Page(asked).into_response())
}

/// Shows the results to everyone, and tells those invited if that is wanted.
///
/// # Errors
/// If there is no such round, it is not closed, or its result cannot be frozen.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (app, organiser, now) = (&visit.app, &visit.organiser, visit.now);
    let publisher = publisher(&app.config);
    let press = Press { sources: app.sources(), publisher: &publisher };
    db::write(&app.db, async |tx| {
        publish(tx, press, organiser, id, now).await?;
        if fields.ticked("announce") {
            announce(tx, organiser, &app.secret, id, News::Results, now).await?;
        }
        Ok::<_, Problem>(())
    })
    .await?;
    Ok(visit.redirect(&page(id, "?done=published")))
}
