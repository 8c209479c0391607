//! Inviting more people to a round, first step: choosing whom.

use askama::Template;
use entity::{RoundId, suppression::Reason};
use poem::{IntoResponse, Response, handler, web::Path};
use rules::lifecycle::State;

use super::{chosen::Chosen, invitations_preview};
use crate::{
    invitation::find::{self, Uninvited},
    problem::Problem,
    round,
    stakeholder::{self, Filter, tags},
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

/// So many organisations are offered one by one; of more, a tag gathers those that are meant.
const MOST_ORGANISATIONS: u64 = 500;

#[derive(Template)]
#[template(path = "register/invitations_new.html")]
struct InvitationsNewPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    round_id: RoundId,
    /// Why nobody can be invited now.
    refusal: Option<String>,
    /// When mails go out, if that is later than now.
    later: Option<String>,
    groups: Vec<Choice>,
    organisations: Vec<Choice>,
    /// Whether one of them is chosen, so that they are to be seen.
    organisation_chosen: bool,
    /// Whether there are more organisations than are offered.
    more_organisations: bool,
    tags: Vec<Choice>,
    addresses: String,
    /// Whether there is nobody in the register at all.
    nobody: bool,
}

impl InvitationsNewPage {
    /// The address of a page of the round.
    fn of_round(&self, page: &str) -> String {
        self.shell.href(&format!("organise/rounds/{}/{page}", self.round_id))
    }
}

/// Some contacts who can be chosen together.
struct Choice {
    id: String,
    value: String,
    word: String,
    hint: String,
    chosen: bool,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let page = view(&visit, id, &Chosen::default(), FormErrors::default()).await?;
    Ok(Page(page).into_response())
}

/// Shows whom a choice means, or the form again for another one. Changes nothing.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let chosen = Chosen::of(&fields);
    if fields.one("act") == "change" {
        let page = view(&visit, id, &chosen, FormErrors::default()).await?;
        return Ok(Page(page).into_response());
    }
    if chosen.selection.is_empty() {
        let page = view(&visit, id, &chosen, FormErrors::default()).await?;
        let mut errors = FormErrors::default();
        let first = page.groups.first().map_or("addresses", |choice| choice.id.as_str());
        errors.add_at("groups", first, visit.t.say("register-invite-none-chosen"));
        return Ok(Page(InvitationsNewPage { errors, ..page }).again().into_response());
    }
    invitations_preview::show(&visit, id, &chosen, &fields, false).await
}

async fn view(
    visit: &OrganiserVisit,
    id: RoundId,
    chosen: &Chosen,
    errors: FormErrors,
) -> Result<InvitationsNewPage, Problem> {
    let t = visit.t;
    let db = &visit.app.db.read;
    let round = round::find::by_id(db, id).await?;
    let contacts = stakeholder::find::contacts_per_group(db, &visit.organiser).await?;
    let (organisations, more_organisations) = organisations(visit, chosen).await?;
    let refusal = match round.state(visit.now) {
        _ if !round.by_link => Some("register-invite-not-by-link"),
        State::Draft => Some("register-invite-draft"),
        State::Scheduled | State::Open => None,
        State::Closed | State::Published => Some("register-invite-over"),
    };
    let later = round.opens_at.filter(|opens_at| *opens_at > visit.now);
    Ok(InvitationsNewPage {
        shell: visit.shell().at(&visit.to(&format!("organise/rounds/{id}/invitations/new"))),
        t,
        frame: Frame::round(visit, &round, Tab::Invitations),
        errors,
        round_id: id,
        refusal: refusal.map(|id| t.say(id)),
        later: later
            .map(|at| t.with("register-invite-later", &[("moment", t.date_time(at).into())])),
        groups: groups(visit, &round, chosen).await?,
        organisation_chosen: organisations.iter().any(|choice| choice.chosen),
        organisations,
        more_organisations,
        tags: tagged(visit, chosen).await?,
        addresses: chosen.typed.clone(),
        nobody: contacts.is_empty(),
    })
}

async fn groups(
    visit: &OrganiserVisit,
    round: &entity::round::Model,
    chosen: &Chosen,
) -> Result<Vec<Choice>, Problem> {
    let (t, db) = (visit.t, &visit.app.db.read);
    let waiting = find::uninvited(db, &visit.organiser, &visit.app.secret, round).await?;
    let groups = stakeholder::find::groups(db).await?;
    let choice = |group: &entity::stakeholder_group::Model| {
        let uninvited = waiting.get(&group.id)?;
        Some(Choice {
            id: format!("groups-{}", group.key),
            value: group.id.to_string(),
            word: in_words(t, &group.name).to_owned(),
            hint: told(t, uninvited),
            chosen: chosen.selection.groups.contains(&group.id),
        })
    };
    Ok(groups.iter().filter_map(choice).collect())
}

async fn organisations(
    visit: &OrganiserVisit,
    chosen: &Chosen,
) -> Result<(Vec<Choice>, bool), Problem> {
    let (t, db) = (visit.t, &visit.app.db.read);
    let everything = Filter::default();
    let found =
        stakeholder::find::organisations(db, &visit.organiser, &everything, 0, MOST_ORGANISATIONS);
    let (rows, number) = found.await?;
    let choices = rows.into_iter().filter(|row| row.contacts > 0).map(|row| Choice {
        id: format!("organisations-{}", row.organisation.id),
        value: row.organisation.id.to_string(),
        word: row.organisation.name,
        hint: t.with("register-found", &[("number", row.contacts.into())]),
        chosen: chosen.selection.organisations.contains(&row.organisation.id),
    });
    Ok((choices.collect(), number > MOST_ORGANISATIONS))
}

async fn tagged(visit: &OrganiserVisit, chosen: &Chosen) -> Result<Vec<Choice>, Problem> {
    let tags = tags(&visit.app.db.read, &visit.organiser).await?;
    let choices = tags.into_iter().enumerate().map(|(at, (tag, contacts))| Choice {
        id: format!("tags-{at}"),
        value: tag.clone(),
        hint: visit.t.with("register-found", &[("number", contacts.into())]),
        chosen: chosen.selection.tags.contains(&tag),
        word: tag,
    });
    Ok(choices.collect())
}

/// How many would be invited, and how many not, and why.
fn told(t: Speech, uninvited: &Uninvited) -> String {
    let left_out = uninvited.left_out.iter().map(|(reason, number)| {
        let sentence = match reason {
            Reason::Asked => "register-invite-without-asked",
            Reason::Complained => "register-invite-without-complained",
            Reason::Bounced => "register-invite-without-bounced",
        };
        t.with(sentence, &[("number", (*number).into())])
    });
    let waiting = t.with("register-invite-waiting", &[("number", uninvited.waiting.into())]);
    std::iter::once(waiting).chain(left_out).collect::<Vec<_>>().join(" ")
}
