//! What can be done to groups: add, rename and, after a question, remove.

use entity::GroupId;
use poem::{IntoResponse, Response, handler, http::StatusCode, web::Path};
use rules::questionnaire::{Key, Texts};

use super::groups::{again, name_field};
use crate::{
    db,
    limit::Limit,
    problem::Problem,
    stakeholder::{self, StakeholderError, find},
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::{
            confirmation::Confirmation,
            frame::{Area, Frame},
        },
        page::Page,
        speech::Lang,
        texts::{in_words, must_fit},
        visit::OrganiserVisit,
        wording::language,
    },
};

/// The addresses of forms on the page of groups only do; whoever opens one sees the groups.
#[handler]
pub(crate) async fn get(visit: OrganiserVisit) -> Response {
    visit.redirect("organise/groups")
}

#[handler]
pub(crate) async fn add(visit: OrganiserVisit, fields: Fields) -> Result<Response, Problem> {
    let t = visit.t;
    let mut errors = FormErrors::default();
    let name = texts(&fields, |lang| lang.tag().to_owned());
    if fields.one("key").parse::<Key>().is_err() {
        errors.add("key", t.say("register-group-key-wrong"));
    }
    if name.is_empty() {
        errors.add("de", t.say("register-group-name-missing"));
    }
    let field = |lang: Lang| lang.tag().to_owned();
    must_fit(t, field, &name, Limit::GROUP_NAME, &mut errors);
    if errors.is_empty() {
        let added = db::write(&visit.app.db, async |tx| {
            stakeholder::add_group(tx, &visit.organiser, fields.one("key"), name).await
        })
        .await;
        match added {
            Ok(_) => return Ok(visit.redirect("organise/groups?done=added")),
            Err(StakeholderError::GroupKeyTaken) => {
                errors.add("key", t.say("register-group-key-taken"));
            }
            Err(error) => return Err(error.into()),
        }
    }
    again(&visit, &fields, errors).await
}

#[handler]
pub(crate) async fn rename(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, GroupId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let group = find::group(&visit.app.db.read, id).await?;
    let name = texts(&fields, |lang| name_field(&group, lang));
    let mut errors = FormErrors::default();
    let field = |lang: Lang| name_field(&group, lang);
    must_fit(visit.t, field, &name, Limit::GROUP_NAME, &mut errors);
    if !errors.is_empty() {
        return again(&visit, &fields, errors).await;
    }
    let renamed = db::write(&visit.app.db, async |tx| {
        stakeholder::rename_group(tx, &visit.organiser, id, name).await
    })
    .await;
    match renamed {
        Ok(()) => Ok(visit.redirect("organise/groups?done=renamed")),
        Err(StakeholderError::UnnamedGroup) => {
            errors.add(&field(Lang::De), visit.t.say("register-group-name-missing"));
            again(&visit, &fields, errors).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Says what removing a group means, or what keeps it from being removed.
#[handler]
pub(crate) async fn removal(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, GroupId)>,
) -> Result<Response, Problem> {
    Ok(Page(question(&visit, id).await?).into_response())
}

async fn question(visit: &OrganiserVisit, id: GroupId) -> Result<Confirmation, Problem> {
    let (t, db) = (visit.t, &visit.app.db.read);
    let group = find::group(db, id).await?;
    let which = [("group", in_words(t, &group.name).into())];
    let frame = Frame::area(visit, Area::Register);
    let back = visit.to("organise/groups");
    let uses = stakeholder::group_uses(db, &visit.organiser, id).await?;
    let title = match uses.is_empty() {
        true => "register-group-removal-title",
        false => "register-group-removal-refused",
    };
    let act = t.say("register-group-removal-act");
    let asked = Confirmation::titled(visit, frame, t.with(title, &which), act, back);
    if uses.is_empty() {
        return Ok(asked.saying(t.say("register-group-removal-means")).drastic());
    }
    let refused = asked.without_act().saying(t.say("register-group-in-use"));
    let reasons = uses.iter().map(|what| t.say(&format!("register-group-use-{}", what.code())));
    Ok(reasons.fold(refused, Confirmation::saying))
}

#[handler]
pub(crate) async fn remove(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, GroupId)>,
) -> Result<Response, Problem> {
    find::group(&visit.app.db.read, id).await?;
    let removed = db::write(&visit.app.db, async |tx| {
        stakeholder::remove_group(tx, &visit.organiser, id).await
    })
    .await;
    match removed {
        Ok(()) => Ok(visit.redirect("organise/groups?done=removed")),
        Err(StakeholderError::GroupInUse) => {
            let refused = Page(question(&visit, id).await?);
            Ok(refused.with_status(StatusCode::CONFLICT).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// The names that were typed, without the languages left empty.
fn texts(fields: &Fields, field: impl Fn(Lang) -> String) -> Texts {
    let typed = Lang::ALL.map(|lang| (lang, fields.one(&field(lang)).to_owned()));
    let filled = typed.into_iter().filter(|(_, text)| !text.is_empty());
    filled.map(|(lang, text)| (language(lang), text)).collect()
}
