use askama::Template;
use entity::{RoundId, round};
use poem::{IntoResponse, Response, handler, web::Path};
use rules::lifecycle::State;

use super::{form, page, standing::Standing};
use crate::{
    db,
    problem::Problem,
    round::{RoundError, can_be_extended, extend, find},
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/extension.html")]
struct ExtensionPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    standing: Standing,
    reopens: bool,
    fields: Fields,
    back: String,
}

impl ExtensionPage {
    fn new(visit: &OrganiserVisit, round: &round::Model, fields: Fields) -> Self {
        Self {
            shell: visit.shell(),
            t: visit.t,
            frame: Frame::round(visit, round, Tab::Overview),
            errors: FormErrors::default(),
            standing: Standing::of(visit, round),
            reopens: round.state(visit.now) == State::Closed,
            fields,
            back: visit.to(&page(round.id, "")),
        }
    }
}

/// The form for a later end.
///
/// # Errors
/// If there is no such round, or its end cannot be moved.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    can_be_extended(&round, visit.now)?;
    let fields = form::to_type(&visit, &round);
    Ok(Page(ExtensionPage::new(&visit, &round, fields)).into_response())
}

/// Moves the end of a round to a later time.
///
/// # Errors
/// If there is no such round, or its end cannot be moved; an earlier time is shown at the form.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    can_be_extended(&round, visit.now)?;
    let mut errors = FormErrors::default();
    let closes_at = form::typed_moment(&visit, &fields, "closes", &mut errors);
    let mut again = ExtensionPage::new(&visit, &round, fields);
    let Some(closes_at) = closes_at else {
        if errors.is_empty() {
            errors.add("closes-on", visit.t.say("organise-date-wrong"));
        }
        again.errors = errors;
        return Ok(Page(again).again().into_response());
    };
    let extended = db::write(&visit.app.db, async |tx| {
        extend(tx, &visit.organiser, id, closes_at, visit.now).await
    });
    match extended.await {
        Ok(()) => Ok(visit.redirect(&page(id, "?done=extended"))),
        Err(RoundError::NotAnExtension) => {
            again.errors.add("closes-on", visit.t.say("organise-not-an-extension"));
            Ok(Page(again).again().into_response())
        }
        Err(error) => Err(error.into()),
    }
}
