//! A picture of a published result as a file, for everyone.

use std::sync::LazyLock;

use pictures::{Fonts, Look, Width};
use poem::{
    Response, handler,
    http::StatusCode,
    web::{Path, Query},
};

use super::{
    drawn,
    edition::{Asked, licensed},
    wording::Wording,
};
use crate::{
    problem::Problem,
    publication::find,
    web::{handout, press::pressed, visit::Visit},
};

/// Files show twice as many pixels as a picture has, for print.
const SCALE: f32 = 2.0;

static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts::new(pdf::font_files()));

/// `…/results/consensus.svg`: on white, with title, summary and source.
#[handler]
pub async fn get(
    visit: Visit,
    Path((_, slug, file)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let missing = || Problem::new("not-found", StatusCode::NOT_FOUND);
    let published = find::by_slug(&visit.app.db.read, &slug, asked.version, visit.now).await?;
    let (key, format) = file.rsplit_once('.').ok_or_else(missing)?;
    let words = Wording::new(visit.t, &published.result);
    let city = &published.sealed.snapshot.service.name;
    let charts = drawn::charts(&words, &published.result, city);
    let chart = charts.iter().find(|chart| chart.key() == key).ok_or_else(missing)?;
    let picture = chart.picture(Width::Wide).map_err(|unfit| Problem::unexpected(&unfit))?.alone();
    let (media_type, bytes) = match format {
        "svg" => ("image/svg+xml", picture.svg(Look::Paper).into_bytes()),
        "png" => ("image/png", pressed(move || picture.png(Look::Paper, SCALE, &FONTS)).await?),
        _ => return Err(missing()),
    };
    let response = handout::saved(&format!("{slug}-{file}"), media_type, bytes.into());
    Ok(licensed(response, &published))
}
