use askama::Template;
use entity::{RoundId, round};
use poem::{IntoResponse, Response, handler, web::Path};
use rules::lifecycle::State;

use super::{
    form::{self, RoundForm},
    page,
    privacy::{Privacy, privacy},
};
use crate::{
    db,
    problem::Problem,
    round::{can_be_extended, change, find},
    web::{
        fields::Fields,
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

const ABOUT: &str = "organise-settings";

#[derive(Template)]
#[template(path = "organise/settings.html")]
struct SettingsPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    round: round::Model,
    privacy: Privacy,
    extendable: bool,
    base: String,
}

/// The plan of a round: as a form while it is a draft, afterwards to read.
///
/// # Errors
/// If there is no such round.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let (round, consultation) = find::with_consultation(&visit.app.db.read, id).await?;
    if round.state(visit.now) == State::Draft {
        let fields = form::to_type(&visit, &round);
        return Ok(shown(&visit, &round, fields).await?.show());
    }
    let settings = SettingsPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Settings),
        privacy: privacy(&visit, &round, &consultation).await?,
        extendable: can_be_extended(&round, visit.now).is_ok(),
        base: visit.to(&page(id, "")),
        round,
    };
    Ok(Page(settings).into_response())
}

/// Changes the plan of a draft.
///
/// # Errors
/// If there is no such round or it has been released; what must be corrected is shown at the form.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    let read = form::read(&visit, &fields);
    let again = shown(&visit, &round, fields).await?;
    let plan = match read {
        Ok(plan) => plan,
        Err(errors) => return Ok(again.again(errors)),
    };
    let changed = db::write(&visit.app.db, async |tx| {
        change(tx, &visit.organiser, id, plan, visit.now).await
    });
    match changed.await {
        Ok(()) => Ok(visit.redirect(&page(id, "?done=changed"))),
        Err(error) => again.refuse(error),
    }
}

async fn shown(
    visit: &OrganiserVisit,
    round: &round::Model,
    fields: Fields,
) -> Result<RoundForm, Problem> {
    let frame = Frame::round(visit, round, Tab::Settings);
    RoundForm::new(visit, frame, ABOUT, &page(round.id, ""), fields).await
}
