//! What is shown to someone who interrupts: that all is saved, and how to come back.

use askama::Template;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, cookie::CookieJar},
};

use super::{
    contact::Contact,
    desk::{self, step_place, where_left},
};
use crate::{
    response,
    web::{
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "respond/pause.html")]
struct Pause {
    shell: Shell,
    t: Speech,
    /// Absent if a personal link leads back.
    code: Option<String>,
    closes: Option<String>,
    go_on: String,
    contact: Contact,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let sheet = desk::sheet(&visit, jar, &slug).await?;
    let page = Pause {
        shell: visit.shell(),
        t: visit.t,
        code: sheet
            .draft
            .invitation_id
            .is_none()
            .then(|| response::return_code(&visit.app.secret, sheet.draft.id).expose()),
        closes: sheet.round.closes_at.map(|at| visit.t.weekday_date_time(at)),
        go_on: visit.to(&step_place(&slug, where_left(&sheet))),
        contact: Contact::of(&sheet.consultation),
    };
    Ok(Page(page).into_response())
}
