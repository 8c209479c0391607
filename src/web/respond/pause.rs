//! What is shown to someone who interrupts: that all is saved, and how to come back.

use askama::Template;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query, cookie::CookieJar},
};
use rules::lifecycle::IdentityMode;
use serde::Deserialize;

use super::{
    contact::Contact,
    desk::{self, place, step_place, where_left},
    way_back::WayBack,
};
use crate::{
    response::Sheet,
    web::{
        form_errors::FormErrors,
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
    },
};

#[derive(Template)]
#[template(path = "respond/pause.html")]
pub(super) struct Pause {
    shell: Shell,
    t: Speech,
    errors: FormErrors,
    way_back: WayBack,
    /// Whether the code leads on once the sheet is submitted.
    lasting: bool,
    /// Where the code can be asked for by mail; absent if no mail leaves the house.
    mail: Option<String>,
    email: String,
    mailed: bool,
    corrects: bool,
    closes: Option<String>,
    go_on: String,
    forgetting: String,
    contact: Contact,
}

/// What has just been done.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Done {
    mailed: bool,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(done): Query<Done>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let key = desk::key(&visit, jar, &slug)?;
    let sheet = desk::sheet(&visit, jar, &slug).await?;
    let way_back = WayBack::to_sheet(&visit, jar, &key, &sheet);
    Ok(Page(view(&visit, &sheet, way_back, "", None, done.mailed)).into_response())
}

/// The page with an address that was typed, and what is wrong with it.
pub(super) fn view(
    visit: &Visit,
    sheet: &Sheet,
    way_back: WayBack,
    email: &str,
    wrong: Option<String>,
    mailed: bool,
) -> Pause {
    let (app, slug) = (&visit.app, &sheet.round.slug);
    let mut errors = FormErrors::default();
    if let Some(sentence) = wrong {
        errors.add("email", sentence);
    }
    Pause {
        shell: visit.shell().at(&visit.to(&place(slug, "pause"))),
        t: visit.t,
        errors,
        way_back,
        mail: (app.courier.sends() && !sheet.corrects)
            .then(|| visit.to(&place(slug, "return-mail"))),
        lasting: *sheet.round.identity_mode != IdentityMode::Anonymous,
        corrects: sheet.corrects,
        email: email.to_owned(),
        mailed,
        closes: sheet.round.closes_at.map(|at| visit.t.weekday_date_time(at)),
        go_on: visit.to(&step_place(slug, where_left(sheet))),
        forgetting: visit.to(&place(slug, "forgetting")),
        contact: Contact::of(&sheet.consultation),
    }
}
