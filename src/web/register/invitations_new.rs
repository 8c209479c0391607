//! Inviting further groups to a round.

use askama::Template;
use entity::{GroupId, RoundId, suppression::Reason};
use poem::{IntoResponse, Response, handler, web::Path};
use rules::lifecycle::State;

use crate::{
    db,
    invitation::{
        self,
        find::{self, Uninvited},
    },
    problem::Problem,
    round, stakeholder,
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
    /// Whether there is nobody in the register at all.
    nobody: bool,
}

impl InvitationsNewPage {
    /// The address of a page of the round.
    fn of_round(&self, page: &str) -> String {
        self.shell.href(&format!("organise/rounds/{}/{page}", self.round_id))
    }
}

/// A group with contacts who can be invited.
struct Choice {
    id: String,
    value: String,
    word: String,
    waiting: String,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    Ok(Page(view(&visit, id, FormErrors::default()).await?).into_response())
}

#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let groups: Vec<GroupId> =
        fields.all("groups").filter_map(|value| value.parse().ok()).collect();
    if groups.is_empty() {
        let page = view(&visit, id, FormErrors::default()).await?;
        let mut errors = FormErrors::default();
        let first = page.groups.first().map_or("groups", |choice| choice.id.as_str());
        errors.add_at("groups", first, visit.t.say("register-invite-none-chosen"));
        return Ok(Page(InvitationsNewPage { errors, ..page }).again().into_response());
    }
    let app = &visit.app;
    let invited = db::write(&app.db, async |tx| {
        invitation::invite(tx, &visit.organiser, &app.secret, id, &groups, visit.now).await
    })
    .await?;
    Ok(visit.redirect(&format!("organise/rounds/{id}/invitations?invited={invited}")))
}

async fn view(
    visit: &OrganiserVisit,
    id: RoundId,
    errors: FormErrors,
) -> Result<InvitationsNewPage, Problem> {
    let t = visit.t;
    let db = &visit.app.db.read;
    let round = round::find::by_id(db, id).await?;
    let waiting = find::uninvited(db, &visit.organiser, &visit.app.secret, &round).await?;
    let contacts = stakeholder::find::contacts_per_group(db, &visit.organiser).await?;
    let groups = stakeholder::find::groups(db).await?;
    let choice = |group: &entity::stakeholder_group::Model| {
        let uninvited = waiting.get(&group.id)?;
        Some(Choice {
            id: format!("groups-{}", group.key),
            value: group.id.to_string(),
            word: in_words(t, &group.name).to_owned(),
            waiting: told(t, uninvited),
        })
    };
    let refusal = match round.state(visit.now) {
        _ if !round.by_link => Some("register-invite-not-by-link"),
        State::Draft => Some("register-invite-draft"),
        State::Scheduled | State::Open => None,
        State::Closed | State::Published => Some("register-invite-over"),
    };
    let later = round.opens_at.filter(|opens_at| *opens_at > visit.now);
    Ok(InvitationsNewPage {
        shell: visit.shell(),
        t,
        frame: Frame::round(visit, &round, Tab::Invitations),
        errors,
        round_id: id,
        refusal: refusal.map(|id| t.say(id)),
        later: later
            .map(|at| t.with("register-invite-later", &[("moment", t.date_time(at).into())])),
        groups: groups.iter().filter_map(choice).collect(),
        nobody: contacts.is_empty(),
    })
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
