//! Making an API token void.

use entity::ApiTokenId;
use poem::{Response, handler, web::Path};

use crate::{account, db, problem::Problem, web::visit::OrganiserVisit};

#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ApiTokenId)>,
) -> Result<Response, Problem> {
    db::write(&visit.app.db, async |tx| {
        account::revoke_api_token(tx, &visit.organiser, id, visit.now).await
    })
    .await?;
    Ok(visit.redirect("account/tokens?done=revoked"))
}
