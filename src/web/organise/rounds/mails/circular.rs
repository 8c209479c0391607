//! Writing to a selection of those who were invited: typing, looking, sending.

use std::{collections::HashMap, str::FromStr};

use askama::Template;
use email_templates::{Language, Mail};
use entity::{
    CircularId, GroupId, RoundId,
    circular::{self, Audience},
    consultation, round,
};
use poem::{IntoResponse, Response, handler, web::Path};
use rules::lifecycle::State;

use super::{
    addressee::Addressee,
    language_name,
    wording::{judge, typed},
};
use crate::{
    db,
    invitation::{
        InvitationError, NewCircular, circulate,
        progress::{Progress, progress},
        recipients,
    },
    problem::Problem,
    round::{MailText, MailWording, find},
    stakeholder,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::{
            frame::{Frame, Tab},
            rounds::page,
        },
        page::{Page, Shell},
        speech::Speech,
        texts::in_words,
        visit::OrganiserVisit,
    },
};

const AUDIENCES: [Audience; 3] = [Audience::Everyone, Audience::Answered, Audience::Waiting];

#[derive(Template)]
#[template(path = "organise/circular.html")]
struct CircularPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    /// The id of the message that is written.
    id: String,
    groups: Vec<Choice>,
    audiences: Vec<Choice>,
    languages: Vec<(&'static str, String)>,
    fields: Fields,
    back: String,
}

/// What can be ticked or picked.
struct Choice {
    control: String,
    value: String,
    name: String,
    more: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "organise/circular_check.html")]
struct CheckPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    number: usize,
    groups: String,
    audience: String,
    /// By language: its tag, its name, and the mail.
    mails: Vec<(&'static str, String, Mail)>,
    /// Everything that was typed travels along.
    fields: Fields,
}

/// The empty form.
///
/// # Errors
/// If there is no such round or it has not opened.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let (round, _) = find::with_consultation(&visit.app.db.read, id).await?;
    if matches!(round.state(visit.now), State::Draft | State::Scheduled) {
        return Err(InvitationError::NotRunning.into());
    }
    let fresh = [("circular", CircularId::new().to_string()), ("audience", "everyone".to_owned())];
    let fields = Fields(fresh.map(|(name, value)| (name.to_owned(), value)).into());
    let form = form(&visit, &round, fields, FormErrors::default()).await?;
    Ok(Page(form).into_response())
}

/// Shows what was typed as it would be read, lets it be changed, or sends it.
///
/// # Errors
/// If there is no such round or it has not opened; what must be corrected is shown at the form.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let about = find::with_consultation(&visit.app.db.read, id).await?;
    if fields.one("_step") == "change" {
        let form = form(&visit, &about.0, fields, FormErrors::default()).await?;
        return Ok(Page(form).into_response());
    }
    let form_again = form(&visit, &about.0, fields.clone(), FormErrors::default()).await?;
    let first = form_again.groups.first().map_or("groups", |choice| choice.control.as_str());
    let new = match read(&visit, &fields, first) {
        Ok(new) => new,
        Err(errors) => {
            let page = CircularPage { errors, ..form_again };
            return Ok(Page(page).again().into_response());
        }
    };
    if fields.one("_step") == "send" {
        return send(&visit, &about.0, new, fields).await;
    }
    match check(&visit, &about, &new, &fields).await {
        Ok(check) => Ok(Page(check).into_response()),
        Err(refused) => again(&visit, &about.0, fields, refused).await,
    }
}

async fn send(
    visit: &OrganiserVisit,
    round: &round::Model,
    new: NewCircular,
    fields: Fields,
) -> Result<Response, Problem> {
    let app = &visit.app;
    let sent = db::write(&app.db, async |tx| {
        circulate(tx, &visit.organiser, &app.secret, round.id, new, visit.now).await
    });
    match sent.await {
        Ok(number) => {
            Ok(visit.redirect(&page(round.id, &format!("/mails?done=circulated&number={number}"))))
        }
        Err(refused) => again(visit, round, fields, refused).await,
    }
}

/// The form once more, with the refusal at what it is about.
async fn again(
    visit: &OrganiserVisit,
    round: &round::Model,
    fields: Fields,
    refused: InvitationError,
) -> Result<Response, Problem> {
    let (field, sentence) = match refused {
        InvitationError::NoRecipients => ("groups", "mails-circular-nobody"),
        InvitationError::TooSoon => ("audience", "mails-circular-too-soon"),
        other => return Err(other.into()),
    };
    let mut errors = FormErrors::default();
    let page = form(visit, round, fields, FormErrors::default()).await?;
    let choices = if field == "groups" { &page.groups } else { &page.audiences };
    let control = choices.first().map_or(field, |choice| choice.control.as_str());
    errors.add_at(field, control, visit.t.say(sentence));
    Ok(Page(CircularPage { errors, ..page }).again().into_response())
}

/// What was typed, as a message.
fn read(
    visit: &OrganiserVisit,
    fields: &Fields,
    first_group: &str,
) -> Result<NewCircular, FormErrors> {
    let t = visit.t;
    let mut errors = FormErrors::default();
    let groups: Vec<GroupId> = fields.all("groups").filter_map(|id| id.parse().ok()).collect();
    if groups.is_empty() {
        errors.add_at("groups", first_group, t.say("mails-circular-no-group"));
    }
    let mut wording = MailWording::new();
    for language in Language::ALL {
        let text = typed(fields, language);
        judge(visit, language, &text, &mut errors);
        let tag = language.tag();
        match (text.subject.is_empty(), text.paragraphs.is_empty()) {
            (true, true) => continue,
            (true, false) => {
                errors.add(&format!("subject-{tag}"), t.say("mails-circular-no-subject"));
            }
            (false, true) => {
                errors.add(&format!("paragraphs-{tag}"), t.say("mails-circular-no-text"));
            }
            (false, false) => {}
        }
        wording.insert(language, text);
    }
    if wording.is_empty() {
        errors.add("subject-de", t.say("mails-circular-no-subject"));
    }
    let audience = Audience::from_str(fields.one("audience")).unwrap_or(Audience::Everyone);
    match CircularId::from_str(fields.one("circular")) {
        Ok(id) if errors.is_empty() => Ok(NewCircular { id, groups, audience, wording }),
        _ => {
            if errors.is_empty() {
                errors.add("subject-de", t.say("mails-circular-no-subject"));
            }
            Err(errors)
        }
    }
}

async fn check(
    visit: &OrganiserVisit,
    (round, consultation): &(round::Model, consultation::Model),
    new: &NewCircular,
    fields: &Fields,
) -> Result<CheckPage, InvitationError> {
    let (db, t) = (&visit.app.db.read, visit.t);
    let secret = &visit.app.secret;
    let reached = recipients(db, &visit.organiser, secret, round, new, visit.now).await?;
    if reached.is_empty() {
        return Err(InvitationError::NoRecipients);
    }
    let groups = stakeholder::find::groups(db).await?;
    let chosen = groups.iter().filter(|group| new.groups.contains(&group.id));
    let mail = |(language, text): (&Language, &MailText)| {
        let read =
            Addressee::example(visit, *language).circular(visit, (round, consultation), text);
        Some((language.tag(), language_name(t, *language), read.ok()?))
    };
    Ok(CheckPage {
        shell: visit.shell(),
        t,
        frame: Frame::round(visit, round, Tab::Mails),
        number: reached.len(),
        groups: chosen.map(|group| in_words(t, &group.name)).collect::<Vec<_>>().join(", "),
        audience: t.say(&format!("mails-audience-{}", new.audience)),
        mails: new.wording.iter().filter_map(mail).collect(),
        fields: Fields(fields.0.iter().filter(|(name, _)| name != "_step").cloned().collect()),
    })
}

async fn form(
    visit: &OrganiserVisit,
    round: &round::Model,
    fields: Fields,
    errors: FormErrors,
) -> Result<CircularPage, Problem> {
    let (db, t) = (&visit.app.db.read, visit.t);
    let invited = progress(db, &visit.organiser, round.id).await?;
    let groups = groups(visit, &invited, &fields).await?;
    let audience = |audience: Audience| Choice {
        control: format!("audience-{audience}"),
        value: audience.to_string(),
        name: t.say(&format!("mails-audience-{audience}")),
        more: String::new(),
        chosen: fields.one("audience") == audience.as_str(),
    };
    Ok(CircularPage {
        shell: visit.shell(),
        t,
        frame: Frame::round(visit, round, Tab::Mails),
        errors,
        id: fields.one("circular").to_owned(),
        groups,
        audiences: AUDIENCES.map(audience).into(),
        languages: Language::ALL.map(|it| (it.tag(), language_name(t, it))).into(),
        back: visit.to(&page(round.id, "/mails")),
        fields,
    })
}

/// The groups that have somebody invited.
async fn groups(
    visit: &OrganiserVisit,
    invited: &HashMap<GroupId, Progress>,
    fields: &Fields,
) -> Result<Vec<Choice>, Problem> {
    let groups = stakeholder::find::groups(&visit.app.db.read).await?;
    let choice = |group: entity::stakeholder_group::Model| {
        let number = invited.get(&group.id).map(|it| it.invited).filter(|it| *it > 0)?;
        let value = group.id.to_string();
        Some(Choice {
            // The first is where a problem of all of them leads.
            control: format!("groups-{}", group.key),
            name: in_words(visit.t, &group.name).to_owned(),
            more: visit.t.with("mails-circular-invited", &[("number", number.into())]),
            chosen: fields.all("groups").any(|it| it == value),
            value,
        })
    };
    Ok(groups.into_iter().filter_map(choice).collect())
}

/// A message that was sent, in a sentence.
pub(super) fn told(t: Speech, sent: &circular::Model) -> String {
    let subject = sent.texts.iter().map(|text| text.subject.clone()).next().unwrap_or_default();
    let values = [
        ("moment", t.date_time(sent.created_at).into()),
        ("subject", subject.into()),
        ("number", sent.number.into()),
    ];
    t.with("mails-circular-sent", &values)
}
