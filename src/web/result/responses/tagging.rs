//! Tags for texts that were chosen.

use entity::{ResponseId, RoundId};
use poem::{
    Response, handler,
    web::{Path, Query},
};

use super::search::{Search, Wanted};
use crate::{
    db,
    problem::Problem,
    result::{ResultError, tag_texts, untag_texts},
    web::{
        fields::Fields,
        result::explore::address,
        visit::{OrganiserVisit, see_other},
    },
};

/// Gives a tag to the texts that were chosen, or takes it from them.
///
/// # Errors
/// If there is no such round or text.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(wanted): Query<Wanted>,
    fields: Fields,
) -> Result<Response, Problem> {
    let Some(search) = Search::of(&visit, id, &wanted).await? else {
        return Err(ResultError::NoTexts.into());
    };
    let chosen: Option<Vec<ResponseId>> = fields.all("text").map(|it| it.parse().ok()).collect();
    let chosen = chosen.ok_or(ResultError::UnknownText)?;
    let (organiser, question) = (&visit.organiser, &search.question);
    let (tag, takes) = (fields.one("new-tag"), fields.one("how") == "take");
    let done = db::write(&visit.app.db, async |tx| match takes {
        true => untag_texts(tx, organiser, id, question, &chosen, tag).await,
        false => tag_texts(tx, organiser, id, question, &chosen, tag).await,
    })
    .await;
    let done = match done {
        Ok(()) => "tagged",
        Err(ResultError::Tag) => "unfit",
        Err(error) => return Err(error.into()),
    };
    let mut pairs = search.pairs;
    pairs.push(("page".to_owned(), wanted.page.to_string()));
    pairs.push(("done".to_owned(), done.to_owned()));
    let page = visit.to(&format!("organise/rounds/{id}/responses"));
    Ok(see_other(&format!("{}#texts", address(&page, &pairs))))
}
