//! Adding one contact by hand.

use askama::Template;
use poem::{IntoResponse, Response, handler};

use crate::{
    db,
    limit::Limit,
    problem::Problem,
    stakeholder::{self, NewContact, StakeholderError, find},
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::{Lang, Speech},
        texts::in_words,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/contact_new.html")]
struct ContactNewPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    groups: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    typed: Typed,
}

#[derive(Default)]
struct Typed {
    person: String,
    email: String,
    group: String,
    organisation: String,
    language: String,
}

#[handler]
pub(crate) async fn get(visit: OrganiserVisit) -> Result<Response, Problem> {
    let typed = Typed { language: visit.t.lang().tag().to_owned(), ..Typed::default() };
    Ok(Page(view(&visit, typed, FormErrors::default()).await?).into_response())
}

#[handler]
pub(crate) async fn post(visit: OrganiserVisit, fields: Fields) -> Result<Response, Problem> {
    let typed = Typed {
        person: fields.one("person").to_owned(),
        email: fields.one("email").to_owned(),
        group: fields.one("group").to_owned(),
        organisation: fields.one("organisation").to_owned(),
        language: fields.one("language").to_owned(),
    };
    let mut errors = problems(visit.t, &typed);
    if errors.is_empty() {
        match add(&visit, &typed).await {
            Ok(()) => return Ok(visit.redirect("organise/register?done=added")),
            Err(StakeholderError::EmailTaken) => {
                errors.add("email", visit.t.say("register-contact-email-taken"));
            }
            Err(StakeholderError::NotAnEmail) => {
                errors.add("email", visit.t.say("register-contact-email-wrong"));
            }
            Err(StakeholderError::NameLength) => {
                let field =
                    if Limit::LINE.admits(&typed.person) { "organisation" } else { "person" };
                errors.add(field, visit.t.say("register-contact-name-length"));
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Page(view(&visit, typed, errors).await?).again().into_response())
}

async fn add(visit: &OrganiserVisit, typed: &Typed) -> Result<(), StakeholderError> {
    let group_id = typed.group.parse().map_err(|_| StakeholderError::UnknownGroup)?;
    let new = NewContact {
        name: typed.person.clone(),
        email: typed.email.clone(),
        group_id,
        organisation: Some(typed.organisation.clone()),
        language: typed.language.clone(),
    };
    db::write(&visit.app.db, async |tx| {
        stakeholder::add_contact(tx, &visit.organiser, new, visit.now).await.map(|_| ())
    })
    .await
}

fn problems(t: Speech, typed: &Typed) -> FormErrors {
    let mut errors = FormErrors::default();
    if typed.email.is_empty() {
        errors.add("email", t.say("register-contact-email-missing"));
    }
    if typed.group.is_empty() {
        errors.add("group", t.say("register-contact-group-missing"));
    }
    if typed.language.parse::<Lang>().is_err() {
        errors.add_at("language", "language-de", t.say("register-contact-language-missing"));
    }
    errors
}

async fn view(
    visit: &OrganiserVisit,
    typed: Typed,
    errors: FormErrors,
) -> Result<ContactNewPage, Problem> {
    let t = visit.t;
    let groups = find::groups(&visit.app.db.read).await?;
    let options =
        groups.iter().map(|group| (group.id.to_string(), in_words(t, &group.name).to_owned()));
    let language =
        |lang: Lang| (lang.tag().to_owned(), t.say(&format!("register-language-{}", lang.tag())));
    Ok(ContactNewPage {
        shell: visit.shell(),
        t,
        frame: Frame::area(visit, Area::Register),
        errors,
        groups: options.collect(),
        languages: Lang::ALL.map(language).into(),
        typed,
    })
}
