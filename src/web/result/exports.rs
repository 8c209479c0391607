//! Files for organisers. Taking one is recorded, so it is a POST.

use entity::RoundId;
use poem::{Response, handler, http::StatusCode, web::Path};

use super::download::column;
use crate::{
    db,
    export::{Labels, Wanted, pack, prepare},
    problem::Problem,
    round,
    web::{
        handout,
        visit::{OrganiserVisit, StaffVisit},
        wording::language,
    },
};

#[handler]
pub async fn post(
    StaffVisit(visit): StaffVisit,
    Path((_, id, file)): Path<(String, RoundId, String)>,
) -> Result<Response, Problem> {
    if visit.organiser.is_analyst() && !file.starts_with("results.") {
        return Err(Problem::new("not-for-analysts", StatusCode::FORBIDDEN));
    }
    if file == "files.zip" {
        return files(&visit, id).await;
    }
    let wanted: Wanted =
        file.parse().map_err(|_| Problem::new("not-found", StatusCode::NOT_FOUND))?;
    let (app, organiser, now) = (&visit.app, &visit.organiser, visit.now);
    let slug = round::find::by_id(&app.db.read, id).await?.slug;
    let labels = Labels { language: &language(visit.t.lang()), words: &|key| column(visit.t, key) };
    let folder = &app.config.data_dir;
    let ready = prepare(app.sources(), organiser, id, wanted, labels, folder, now).await?;
    let written = db::write(&app.db, async |tx| ready.hand_out(tx, organiser, now).await).await?;
    Ok(handout::written(&format!("{slug}-{wanted}"), wanted.media_type(), written))
}

/// All files of the responses of a round.
async fn files(visit: &OrganiserVisit, id: RoundId) -> Result<Response, Problem> {
    let (app, organiser, now) = (&visit.app, &visit.organiser, visit.now);
    let slug = round::find::by_id(&app.db.read, id).await?.slug;
    let packed = pack(&app.db.read, organiser, id, &app.config.data_dir).await?;
    let file = db::write(&app.db, async |tx| packed.hand_out(tx, organiser, now).await).await?;
    Ok(handout::written(&format!("{slug}-files.zip"), "application/zip", file))
}
