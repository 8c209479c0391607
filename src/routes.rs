//! Every route, on one screen.

use poem::{Endpoint, EndpointExt, Route, middleware::CookieJarManager};

use crate::{
    app::App,
    web::{assets, guard, problem_page},
};

/// All that can be reached, behind what every request passes.
pub fn routes(app: App) -> impl Endpoint {
    Route::new()
        .nest("/assets", assets::routes())
        .around(guard::limit_body)
        .around(guard::same_site_only)
        .around(problem_page::explain)
        .around(guard::seal)
        .with(CookieJarManager::new())
        .data(app)
}
