//! The responses of a round, for organisers: how many, what was written, files to take away.

pub mod file;
pub mod tagging;

mod search;
mod texts;

use askama::Template;
use entity::RoundId;
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use rules::{lifecycle::IdentityMode, questionnaire::FileRef};

use crate::{
    problem::Problem,
    response::{self, attachment::find::any_of_responses},
    round,
    web::{
        form_errors::FormErrors,
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        respond::told::size,
        speech::Speech,
        visit::OrganiserVisit,
    },
};
use search::Wanted;
use texts::{Texts, texts};

#[derive(Template)]
#[template(path = "result/responses.html")]
struct ResponsesPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    here: String,
    anonymous: bool,
    counted: u64,
    waiting: u64,
    drafts: u64,
    quarantined: u64,
    /// Whether there are files to pack.
    files: bool,
    texts: Option<Texts>,
}

#[handler]
pub async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(wanted): Query<Wanted>,
) -> poem::Result<Response> {
    let db = &visit.app.db.read;
    let round = round::find::by_id(db, id).await.map_err(Problem::from)?;
    let per_group = response::find::per_group(db, id).await.map_err(Problem::from)?;
    let waiting = response::ballot_box::sizes(db, id).await.map_err(Problem::from)?;
    let texts = texts(&visit, id, &wanted).await?;
    let mut errors = FormErrors::default();
    if texts.as_ref().is_some_and(|texts| texts.refused) {
        errors.add("new-tag", visit.t.say("register-tag-one"));
    }
    let view = ResponsesPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Responses),
        errors,
        here: visit.to(&format!("organise/rounds/{id}")),
        anonymous: *round.identity_mode == IdentityMode::Anonymous,
        counted: per_group.values().sum(),
        waiting: waiting.values().sum(),
        drafts: response::find::drafts(db, id).await.map_err(Problem::from)?,
        quarantined: response::quarantine::number(db, id).await.map_err(Problem::from)?,
        files: any_of_responses(db, id).await.map_err(Problem::from)?,
        texts,
    };
    Ok(Page(view).into_response())
}

/// Where files can be had, and what they are called.
pub(in crate::web) fn links(
    visit: &OrganiserVisit,
    id: RoundId,
    files: &[FileRef],
) -> Vec<(String, String)> {
    let link = |file: &FileRef| {
        let href = visit.to(&format!("organise/rounds/{id}/files/{}", file.id));
        (href, format!("{} ({})", file.name, size(visit.t, file.bytes)))
    };
    files.iter().map(link).collect()
}
