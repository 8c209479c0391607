//! Every route, on one screen.

use poem::{
    Endpoint, EndpointExt, Route, get,
    middleware::{CatchPanic, Compression, CookieJarManager},
    post,
};

use crate::{
    app::App,
    telemetry,
    web::{assets, guard, health, problem_page, respond},
};

/// All that can be reached, behind what every request passes.
pub fn routes(app: App) -> impl Endpoint {
    Route::new()
        .nest("/assets", assets::routes())
        .at("/health/live", get(health::live))
        .at("/health/ready", get(health::ready))
        .at("/", get(respond::start::choose_language))
        .at("/:lang", get(respond::start::complete))
        .at("/:lang/", get(respond::start::get))
        .at("/:lang/rounds/:slug", get(respond::round::get))
        .at("/:lang/rounds/:slug/sheet", post(respond::sheet::post))
        .at("/:lang/i/:token", get(respond::invitation::get))
        .at("/:lang/i/:token/sheet", post(respond::sheet::post_invited))
        .at("/:lang/i/:token/refusal", get(respond::refusal::get).post(respond::refusal::post))
        .at(
            "/:lang/rounds/:slug/pages/:number",
            get(respond::question::get).post(respond::question::post),
        )
        .at("/:lang/rounds/:slug/pause", get(respond::pause::get))
        .at("/:lang/rounds/:slug/check", get(respond::check::get))
        .at("/:lang/rounds/:slug/submission", post(respond::submission::post))
        .at("/:lang/rounds/:slug/receipt", get(respond::receipt::get))
        .at("/:lang/imprint", get(respond::about::imprint))
        .at("/:lang/privacy", get(respond::about::privacy))
        .at("/:lang/accessibility", get(respond::about::accessibility))
        .at("/:lang/accessibility/report", get(respond::about::report))
        .at("/:lang/licences", get(respond::about::licences))
        .around(guard::limit_body)
        .around(guard::same_site_only)
        .around(problem_page::explain)
        .around(guard::seal)
        .with(CookieJarManager::new())
        .with(CatchPanic::new())
        .with(Compression::new())
        .around(telemetry::log)
        .data(app)
}
