//! The texts that were found as a file.

use entity::{RoundId, event::EventKind};
use poem::{
    Response, handler,
    web::{Path, Query},
};

use super::{
    search::{Search, Wanted},
    texts::{group_name, in_the_language},
};
use crate::{
    db,
    export::{Value, plain},
    problem::Problem,
    result::{ResultError, Said, TextAnswer, all_texts},
    round,
    web::{handout, visit::OrganiserVisit},
};

/// The texts that were looked for, with their tags. Taking them is recorded.
///
/// # Errors
/// If there is no such round, or it asks for no text.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Problem> {
    let Some(search) = Search::of(&visit, id, &wanted).await? else {
        return Err(ResultError::NoTexts.into());
    };
    let (app, organiser, now) = (&visit.app, &visit.organiser, visit.now);
    let slug = round::find::by_id(&app.db.read, id).await?.slug;
    let found = all_texts(&app.db, organiser, id, &search.question, &search.sought).await?;
    let number = i32::try_from(found.len()).ok();
    let row = |answer: &TextAnswer| {
        let text = match &answer.said {
            Said::Files(files) => {
                files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().join("; ")
            }
            said => in_the_language(visit.t, said),
        };
        let cells = [
            search.question.to_string(),
            group_name(visit.t, &search, answer),
            text,
            answer.tags.join("; "),
        ];
        cells.map(Value::Text).to_vec()
    };
    let rows = found.iter().map(row).collect();
    let file = plain(&["question", "group", "text", "tags"], rows)?;
    let kind = EventKind::ResponsesExportedAsCsv;
    db::write(&app.db, async |tx| round::record(tx, organiser, id, kind, number, now).await)
        .await?;
    Ok(handout::saved(&format!("{slug}-texts.csv"), "text/csv; charset=utf-8", file.into()))
}
