//! Telling those who were invited that the round is over, or that its results are published.

use std::str::FromStr;

use entity::{RoundId, message::MessageKind};
use poem::{IntoResponse, Response, handler, http::StatusCode, web::Path};

use crate::{
    db,
    invitation::{News, announce, announceable},
    problem::Problem,
    round::find,
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

/// Says how many would be told.
///
/// # Errors
/// If there is no such round or it is not true yet.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id, word)): Path<(String, RoundId, String)>,
) -> Result<Response, Problem> {
    let news = news(&word)?;
    let (db, t) = (&visit.app.db.read, visit.t);
    let round = find::by_id(db, id).await?;
    news.must_be_true(&round, visit.now)?;
    let number = announceable(db, &visit.organiser, &visit.app.secret, &round, news).await?;
    let frame = Frame::round(&visit, &round, Tab::Mails);
    let about = match news {
        News::Closing => "mails-closing",
        News::Results => "mails-results",
    };
    let asked = Confirmation::new(&visit, frame, about, visit.to(&page(id, "/mails")))
        .saying(t.with("mails-announcement-reaches", &[("number", number.into())]))
        .saying(t.say("mails-announcement-spares"));
    Ok(Page(if number == 0 { asked.without_act() } else { asked }).into_response())
}

/// Tells everyone who was not told yet.
///
/// # Errors
/// If there is no such round or it is not true yet.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id, word)): Path<(String, RoundId, String)>,
) -> Result<Response, Problem> {
    let (app, news) = (&visit.app, news(&word)?);
    let told = db::write(&app.db, async |tx| {
        announce(tx, &visit.organiser, &app.secret, id, news, visit.now).await
    })
    .await?;
    Ok(visit.redirect(&page(id, &format!("/mails?done=announced&number={told}"))))
}

fn news(word: &str) -> Result<News, Problem> {
    match MessageKind::from_str(word) {
        Ok(MessageKind::Closing) => Ok(News::Closing),
        Ok(MessageKind::Results) => Ok(News::Results),
        _ => Err(Problem::new("not-found", StatusCode::NOT_FOUND)),
    }
}
