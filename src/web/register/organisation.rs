//! Editing an organisation.

use askama::Template;
use entity::OrganisationId;
use poem::{IntoResponse, Response, handler, web::Path};

use super::parts;
use crate::{
    db,
    problem::Problem,
    stakeholder::{self, StakeholderError, find},
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/organisation.html")]
struct OrganisationPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    groups: Vec<(String, String)>,
    organisation: String,
    group: String,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, OrganisationId)>,
) -> Result<Response, Problem> {
    let row = find::organisation(&visit.app.db.read, &visit.organiser, id).await?;
    let group = row.group_id.to_string();
    Ok(Page(view(&visit, row.name, group, FormErrors::default()).await?).into_response())
}

#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, OrganisationId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (name, group) = (fields.one("organisation").to_owned(), fields.one("group").to_owned());
    let group_id = group.parse().map_err(|_| StakeholderError::UnknownGroup)?;
    let changed = db::write(&visit.app.db, async |tx| {
        let organiser = &visit.organiser;
        stakeholder::change_organisation(tx, organiser, id, &name, group_id, visit.now).await
    })
    .await;
    let sentence = match changed {
        Ok(()) => return Ok(visit.redirect("organise/register/organisations?done=changed")),
        Err(StakeholderError::OrganisationNameTaken) => "register-organisation-taken",
        Err(StakeholderError::NameLength) => "register-organisation-name-length",
        Err(error) => return Err(error.into()),
    };
    let mut errors = FormErrors::default();
    errors.add("organisation", visit.t.say(sentence));
    Ok(Page(view(&visit, name, group, errors).await?).again().into_response())
}

async fn view(
    visit: &OrganiserVisit,
    organisation: String,
    group: String,
    errors: FormErrors,
) -> Result<OrganisationPage, Problem> {
    Ok(OrganisationPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(visit, Area::Register),
        errors,
        groups: parts::groups_to_choose(visit).await?,
        organisation,
        group,
    })
}
