//! Submitting a sheet: once, however often the button is pressed.

use poem::{
    IntoResponse, Request, Response, handler,
    http::StatusCode,
    web::{Form, Path, cookie::CookieJar},
};

use super::{
    check::{self, Wanting},
    conflict, crowd,
    desk::{self, place},
    field::sent,
};
use crate::{
    db,
    response::{self, ResponseError, Submission},
    web::{page::Page, visit::Visit},
};

#[handler]
pub(crate) async fn post(
    visit: Visit,
    request: &Request,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
    Form(pairs): Form<Vec<(String, String)>>,
) -> poem::Result<Response> {
    let key = desk::key(&visit, jar, &slug)?;
    desk::must_be_same(&visit, &key, &pairs).await?;
    let submission = Submission {
        reads: visit.reads().clone(),
        publish_name: pairs.iter().any(|(name, _)| name == "publish_name"),
        trap_filled: pairs.iter().any(|(name, text)| name == check::TRAP && !text.is_empty()),
        crowded: crowd::at_submission(&visit, request, &key).await?,
        proof: sent(&pairs, check::PROOF).map(str::to_owned),
        view: conflict::viewpoint(jar, &slug, &pairs),
    };
    let app = &visit.app;
    let submitted = db::write(&app.db, async |tx| {
        response::submit(tx, &app.secret, &key, submission.clone(), visit.now, visit.today()).await
    })
    .await;
    let (status, wanting) = match submitted {
        Ok(_) => return Ok(visit.redirect(&place(&slug, "receipt"))),
        Err(ResponseError::Incomplete(problems)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, Wanting { problems, ..Wanting::default() })
        }
        Err(ResponseError::Overtaken(changed)) => {
            (StatusCode::CONFLICT, Wanting { changed, ..Wanting::default() })
        }
        Err(refusal) => return Err(desk::refused(&visit, &slug, refusal)),
    };
    let sheet = desk::sheet(&visit, jar, &slug).await?;
    let page = check::view(&visit, &sheet, &wanting, submission.publish_name);
    let mut response = Page(page).into_response();
    response.set_status(status);
    Ok(response)
}
