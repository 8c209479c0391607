//! Passing the way to a sheet on to colleagues, and taking it back.

use askama::Template;
use entity::{PassedLinkId, passed_link};
use poem::{
    IntoResponse, Request, Response, handler,
    http::StatusCode,
    web::{Path, Query},
};
use serde::Deserialize;

use super::{contact::Contact, crowd, invitation::admitted, notice::Notice};
use crate::{
    db,
    invitation::{self, Admission, Colleague, InvitationError},
    problem::Problem,
    response,
    stakeholder::StakeholderError,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
        wording::Wording,
    },
};

#[derive(Template)]
#[template(path = "respond/passing_on.html")]
struct PassingOn {
    shell: Shell,
    t: Speech,
    errors: FormErrors,
    link: String,
    consultation: Wording,
    round: Wording,
    /// What has just been done.
    done: Option<String>,
    name: String,
    email: String,
    holders: Vec<Holder>,
    contact: Contact,
}

/// A colleague who holds a link.
struct Holder {
    id: String,
    word: String,
    since: String,
}

/// What has just been done.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Done {
    done: String,
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    Query(done): Query<Done>,
) -> poem::Result<Response> {
    let admission = admitted(&visit, &token).await?;
    let done = match done.done.as_str() {
        "passed" => Some(visit.t.say("respond-passed")),
        "taken-back" => Some(visit.t.say("respond-taken-back")),
        _ => None,
    };
    let page = view(&visit, &token, &admission).await?;
    Ok(Page(PassingOn { done, ..page }).into_response())
}

/// Passes it on. Whether a mail to this address is sent is not told: that is between its owner and
/// us.
///
/// # Errors
/// That the link cannot be passed on; what must be corrected is shown at the form.
#[handler]
pub(crate) async fn post(
    visit: Visit,
    request: &Request,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> poem::Result<Response> {
    let admission = admitted(&visit, &token).await?;
    if crowd::at_mailing(&visit, request).await? {
        return Ok(crowded(&visit, &token, &admission));
    }
    let colleague = Colleague {
        name: fields.one("name").to_owned(),
        email: fields.one("email").to_owned(),
        language: visit.t.lang().tag().to_owned(),
    };
    let app = &visit.app;
    let passed = db::write(&app.db, async |tx| {
        invitation::pass_on(tx, &app.secret, &admission, colleague.clone(), visit.now).await
    })
    .await;
    let (field, sentence) = match passed {
        Ok(()) => return Ok(visit.redirect(&format!("i/{token}/passing-on?done=passed"))),
        Err(InvitationError::Stakeholder(StakeholderError::NotAnEmail)) => {
            ("email", "respond-mail-wrong")
        }
        Err(InvitationError::Stakeholder(StakeholderError::NameLength)) => {
            ("name", "respond-pass-name-wrong")
        }
        Err(other) => return Err(Problem::from(other).into()),
    };
    let mut errors = FormErrors::default();
    errors.add(field, visit.t.say(sentence));
    let Colleague { name, email, .. } = colleague;
    let page = view(&visit, &token, &admission).await?;
    Ok(Page(PassingOn { errors, name, email, ..page }).again().into_response())
}

/// Takes a link back that was passed on.
///
/// # Errors
/// That the invitation has no such link.
#[handler]
pub(crate) async fn post_taking_back(
    visit: Visit,
    Path((_, token, id)): Path<(String, String, PassedLinkId)>,
) -> poem::Result<Response> {
    let admission = admitted(&visit, &token).await?;
    let app = &visit.app;
    db::write(&app.db, async |tx| {
        response::take_back_own(tx, &app.secret, &admission, id, visit.now).await
    })
    .await
    .map_err(Problem::from)?;
    Ok(visit.redirect(&format!("i/{token}/passing-on?done=taken-back")))
}

async fn view(visit: &Visit, token: &str, admission: &Admission) -> Result<PassingOn, Problem> {
    let invitation = admission.invitation().filter(|_| admission.passes_on());
    let invitation = invitation.ok_or(InvitationError::NotToBePassedOn)?;
    let passed = invitation::passed_by(&visit.app.db.read, invitation.id).await?;
    let valid = passed.into_iter().filter(|link| link.revoked_at.is_none());
    Ok(PassingOn {
        shell: visit.shell().at(&visit.to(&format!("i/{token}/passing-on"))),
        t: visit.t,
        errors: FormErrors::default(),
        link: visit.to(&format!("i/{token}")),
        consultation: Wording::of(&admission.consultation().title, visit.t.lang()),
        round: Wording::of(&admission.round().title, visit.t.lang()),
        done: None,
        name: String::new(),
        email: String::new(),
        holders: valid.map(|link| holder(visit.t, link)).collect(),
        contact: Contact::of(admission.consultation()),
    })
}

fn holder(t: Speech, link: passed_link::Model) -> Holder {
    let day = [("date", t.date(link.created_at).into())];
    let email = link.email.unwrap_or_default();
    let word = match (link.name.as_str(), email.as_str()) {
        ("", "") => t.say("respond-pass-somebody"),
        ("", email) => email.to_owned(),
        (name, email) => format!("{name} ({email})"),
    };
    Holder { id: link.id.to_string(), word, since: t.with("respond-passed-on-day", &day) }
}

fn crowded(visit: &Visit, token: &str, admission: &Admission) -> Response {
    let here = format!("i/{token}/passing-on");
    Notice::new(visit, visit.t.say("respond-mail-no-more"), Contact::of(admission.consultation()))
        .seen_at(visit, &here)
        .saying(visit.t.say("respond-pass-crowd"))
        .leading(visit.to(&here), visit.t.say("respond-pass-title"))
        .response(StatusCode::TOO_MANY_REQUESTS)
}
