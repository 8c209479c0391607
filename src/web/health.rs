//! Whether this instance lives, and whether it can serve.

use poem::{Response, handler, http::StatusCode, web::Data};
use sea_orm::ConnectionTrait;

use crate::app::App;

/// The process answers.
#[handler]
pub fn live() -> &'static str {
    "live\n"
}

/// The database answers too.
#[handler]
pub async fn ready(app: Data<&App>) -> Response {
    match app.db.read.execute_unprepared("SELECT 1").await {
        Ok(_) => Response::builder().body("ready\n"),
        Err(error) => {
            tracing::error!(cause = %error, "The database does not answer.");
            Response::builder().status(StatusCode::SERVICE_UNAVAILABLE).body("not ready\n")
        }
    }
}
