//! Every route, on one screen.

use poem::{
    Endpoint, EndpointExt, Route, get,
    middleware::{CatchPanic, Compression, CookieJarManager},
};

use crate::{
    app::App,
    telemetry,
    web::{assets, guard, health, problem_page},
};

/// All that can be reached, behind what every request passes.
pub fn routes(app: App) -> impl Endpoint {
    Route::new()
        .nest("/assets", assets::routes())
        .at("/health/live", get(health::live))
        .at("/health/ready", get(health::ready))
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
