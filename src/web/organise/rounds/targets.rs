//! What return is hoped for, by group.

use askama::Template;
use entity::{GroupId, RoundId};
use poem::{IntoResponse, Response, handler, web::Path};

use super::page;
use crate::{
    db,
    invitation::target::{Target, aim, targets},
    problem::Problem,
    round::find,
    stakeholder,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        texts::in_words,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/targets.html")]
struct TargetsPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    groups: Vec<Aim>,
    back: String,
}

/// What is typed for one group.
struct Aim {
    id: GroupId,
    field: String,
    name: String,
    typed: String,
}

/// The form for the targets of a round.
///
/// # Errors
/// If there is no such round.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let set = targets(&visit.app.db.read, &visit.organiser, id).await?;
    let typed = |aim: &Aim| set.get(&aim.id).map(|target| target.percent().to_string());
    Ok(Page(view(&visit, id, typed).await?).into_response())
}

/// Sets the targets of a round; an empty field sets none.
///
/// # Errors
/// If there is no such round; what is no percentage is shown at its field.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let mut again = view(&visit, id, |aim| fields.filled(&aim.field)).await?;
    let mut set: Vec<(GroupId, Target)> = vec![];
    for aim in again.groups.iter().filter(|aim| !aim.typed.is_empty()) {
        match aim.typed.parse() {
            Ok(target) => set.push((aim.id, target)),
            Err(_) => again.errors.add(&aim.field, visit.t.say("organise-targets-wrong")),
        }
    }
    if !again.errors.is_empty() {
        return Ok(Page(again).again().into_response());
    }
    db::write(&visit.app.db, async |tx| aim(tx, &visit.organiser, id, &set).await).await?;
    Ok(visit.redirect(&page(id, "?done=aimed")))
}

async fn view(
    visit: &OrganiserVisit,
    id: RoundId,
    typed: impl Fn(&Aim) -> Option<String>,
) -> Result<TargetsPage, Problem> {
    let db = &visit.app.db.read;
    let round = find::by_id(db, id).await?;
    let groups = stakeholder::find::groups(db).await?.into_iter().map(|group| {
        let name = in_words(visit.t, &group.name).to_owned();
        let field = format!("target-{}", group.key);
        let empty = Aim { id: group.id, field, name, typed: String::new() };
        Aim { typed: typed(&empty).unwrap_or_default(), ..empty }
    });
    Ok(TargetsPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(visit, &round, Tab::Overview),
        errors: FormErrors::default(),
        groups: groups.collect(),
        back: visit.to(&page(id, "")),
    })
}
