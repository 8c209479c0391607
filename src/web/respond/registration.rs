//! Coming into the register by oneself: a form on a public page, and the page behind the link that
//! confirms.

use askama::Template;
use entity::{GroupId, consultation, round};
use poem::{IntoResponse, Request, Response, handler, http::StatusCode, web::Path};

use super::{contact::Contact, crowd, desk::place, notice::Notice};
use crate::{
    consultation::find as find_consultation,
    db,
    email::Email,
    invitation::{
        InvitationError,
        newcomer::{self, Newcomer},
    },
    problem::Problem,
    round::{RoundError, find},
    stakeholder::{self, StakeholderError},
    token::Token,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        page::{Page, Shell},
        speech::Speech,
        texts::in_words,
        visit::Visit,
        wording::Wording,
    },
};

#[derive(Template)]
#[template(path = "respond/registration.html")]
struct Registration {
    shell: Shell,
    t: Speech,
    errors: FormErrors,
    back: String,
    here: String,
    consultation: Wording,
    purpose: Wording,
    legal_basis: Wording,
    responsible: String,
    deletion: String,
    groups: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    fields: Fields,
    language: String,
    contact: Contact,
}

/// Whether anybody can come in by this round's page: a mail has to leave the house.
pub(super) fn is_offered(visit: &Visit, consultation: &consultation::Model) -> bool {
    visit.app.courier.sends() && find_consultation::must_run(consultation).is_ok()
}

async fn offered(
    visit: &Visit,
    slug: &str,
) -> Result<(round::Model, consultation::Model), Problem> {
    let (round, consultation) = find::by_slug(&visit.app.db.read, slug).await?;
    if round.released_at.is_none() || !is_offered(visit, &consultation) {
        return Err(RoundError::Unknown.into());
    }
    Ok((round, consultation))
}

#[handler]
pub(crate) async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (_, consultation) = offered(&visit, &slug).await?;
    let view = view(&visit, &slug, &consultation, Fields::default(), FormErrors::default()).await?;
    Ok(Page(view).into_response())
}

/// Has the mail sent. Whether one is sent is not told: that is between the address and us.
///
/// # Errors
/// What must be corrected is shown at the form; whoever asked for enough mails is told so.
#[handler]
pub(crate) async fn post(
    visit: Visit,
    request: &Request,
    Path((_, slug)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (round, consultation) = offered(&visit, &slug).await?;
    let t = visit.t;
    let here = place(&slug, "registration");
    if crowd::at_mailing(&visit, request).await? {
        return Ok(Notice::new(&visit, t.say("respond-mail-no-more"), Contact::of(&consultation))
            .seen_at(&visit, &here)
            .saying(t.say("respond-pass-crowd"))
            .response(StatusCode::TOO_MANY_REQUESTS));
    }
    let mut errors = FormErrors::default();
    if fields.one("email").parse::<Email>().is_err() {
        errors.add("email", t.say("respond-mail-wrong"));
    }
    let group: Option<GroupId> = fields.one("group").parse().ok();
    if group.is_none() {
        errors.add("group", t.say("respond-register-group-missing"));
    }
    if let Some(group) = group.filter(|_| errors.is_empty()) {
        let new = Newcomer {
            name: fields.one("name").to_owned(),
            email: fields.one("email").to_owned(),
            language: language(&visit, &fields),
        };
        let (app, now) = (&visit.app, visit.now);
        let asked = db::write(&app.db, async |tx| {
            newcomer::ask(tx, &app.secret, round.id, group, new.clone(), now).await
        });
        let (field, sentence) = match asked.await {
            Ok(()) => return Ok(visit.redirect(&format!("{here}/asked"))),
            Err(InvitationError::Stakeholder(StakeholderError::NameLength)) => {
                ("name", "respond-pass-name-wrong")
            }
            Err(InvitationError::Stakeholder(StakeholderError::UnknownGroup)) => {
                ("group", "respond-register-group-missing")
            }
            Err(other) => return Err(other.into()),
        };
        errors.add(field, t.say(sentence));
    }
    Ok(Page(view(&visit, &slug, &consultation, fields, errors).await?).again().into_response())
}

/// The same for everybody who asked.
#[handler]
pub(crate) async fn get_asked(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (round, consultation) = offered(&visit, &slug).await?;
    let t = visit.t;
    Ok(Notice::of(&visit, t.say("respond-register-asked"), &round, &consultation)
        .saying(t.say("respond-register-asked-how"))
        .saying(t.say("respond-register-asked-nothing"))
        .response(StatusCode::OK))
}

#[handler]
pub(crate) async fn get_confirmation(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let row = newcomer::recognise(&visit.app.db.read, &read(&token)?, visit.now).await?;
    let (round, consultation) = find::with_consultation(&visit.app.db.read, row.round_id).await?;
    let t = visit.t;
    let here = visit.to(&format!("registration/{token}"));
    Ok(Notice::of(&visit, t.say("respond-register-confirm"), &round, &consultation)
        .saying(t.say("respond-register-confirm-means"))
        .acting(here, t.say("respond-register-confirm-act"))
        .response(StatusCode::OK))
}

/// Puts whoever holds the link into the register.
///
/// # Errors
/// That the link is void.
#[handler]
pub(crate) async fn post_confirmation(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (app, token) = (&visit.app, read(&token)?);
    db::write(&app.db, async |tx| {
        newcomer::confirm(tx, &app.secret, &token, visit.now, visit.today()).await
    })
    .await?;
    Ok(visit.redirect("registered"))
}

#[handler]
pub(crate) fn get_registered(visit: Visit) -> Response {
    let t = visit.t;
    Notice::new(&visit, t.say("respond-registered"), Contact::of_service(&visit.app.config))
        .saying(t.say("respond-registered-how"))
        .response(StatusCode::OK)
}

fn read(token: &str) -> Result<Token, Problem> {
    token.parse().map_err(|_| InvitationError::UnknownNewcomer.into())
}

fn language(visit: &Visit, fields: &Fields) -> String {
    match fields.one("language") {
        "" => visit.t.lang().tag().to_owned(),
        tag => crate::web::speech::Lang::ALL
            .into_iter()
            .find(|lang| lang.tag() == tag)
            .unwrap_or(visit.t.lang())
            .tag()
            .to_owned(),
    }
}

async fn view(
    visit: &Visit,
    slug: &str,
    consultation: &consultation::Model,
    fields: Fields,
    errors: FormErrors,
) -> Result<Registration, Problem> {
    let t = visit.t;
    let groups = stakeholder::find::groups(&visit.app.db.read).await?;
    let here = visit.to(&place(slug, "registration"));
    let named = |lang: crate::web::speech::Lang| {
        (lang.tag().to_owned(), t.say(&format!("register-language-{}", lang.tag())))
    };
    let deletion = match consultation.delete_contacts_on {
        Some(day) => t.with("respond-delete-contact-on", &[("date", t.date(day).into())]),
        None => t.say("respond-delete-contact"),
    };
    Ok(Registration {
        shell: visit.shell().at(&here),
        t,
        errors,
        back: visit.to(&format!("rounds/{slug}")),
        here,
        consultation: Wording::of(&consultation.title, t.lang()),
        purpose: Wording::of(&consultation.purpose, t.lang()),
        legal_basis: Wording::of(&consultation.legal_basis, t.lang()),
        responsible: consultation.responsible.clone(),
        deletion,
        groups: groups
            .iter()
            .map(|it| (it.id.to_string(), in_words(t, &it.name).to_owned()))
            .collect(),
        languages: crate::web::speech::Lang::ALL.map(named).into(),
        language: language(visit, &fields),
        fields,
        contact: Contact::of(consultation),
    })
}
