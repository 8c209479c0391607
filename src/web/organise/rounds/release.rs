use std::{collections::HashMap, str::FromStr};

use askama::Template;
use entity::{GroupId, RoundId, round};
use poem::{IntoResponse, Response, handler, web::Path};
use rules::{lifecycle::State, questionnaire::question_count};

use super::{
    page,
    privacy::{Privacy, access, voices},
    tasks::remedy,
};
use crate::{
    consultation, db,
    invitation::{
        Invitees, Look, Obstacle, Preview, amiss, clear_to_send, preview, release_and_invite,
    },
    preflight::{is_amiss, stops},
    problem::Problem,
    questionnaire,
    round::{RoundError, asks_for_files, find, readiness},
    stakeholder::{self, Selection},
    web::{
        fields::Fields,
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        texts::in_words,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/release.html")]
struct ReleasePage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    /// What is missing: where to add it, its sentence, and why it is needed.
    lacks: Vec<(String, String, String)>,
    facts: Privacy,
    /// Whether mails may not be believed, as nobody has seen to yet.
    amiss: bool,
    /// Whether nobody is invited until somebody has.
    blocked: bool,
    by_link: bool,
    /// Those that have contacts.
    groups: Vec<GroupChoice>,
    /// How many contacts of all of them would be invited.
    invited: u64,
    /// Why others would not, and how many.
    left_out: Vec<(String, String)>,
    back: String,
}

/// A group that may be invited.
struct GroupChoice {
    id: String,
    control: String,
    name: String,
    contacts: String,
}

/// What is missing, or what releasing means.
///
/// # Errors
/// If there is no such round, it has been released or its consultation has ended.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    Ok(Page(shown(&visit, id).await?).into_response())
}

/// Releases a round and invites the chosen groups, both or neither.
///
/// # Errors
/// If there is no such round or it has been released; what is missing is shown on the page.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let groups: Vec<GroupId> =
        fields.all("groups").filter_map(|group| GroupId::from_str(group).ok()).collect();
    let (app, organiser) = (&visit.app, &visit.organiser);
    let invitees = Invitees::of_groups(&app.db.read, organiser, &app.secret, id, &groups).await?;
    if invitees.is_some() {
        clear_to_send(&app.db.read, organiser, stops(&app.config, &app.courier)).await?;
    }
    let released = db::write(&app.db, async |tx| {
        release_and_invite(tx, organiser, &app.secret, id, invitees, visit.now).await
    });
    match released.await.map_err(Problem::from) {
        Ok((_, 0)) => Ok(visit.redirect(&page(id, "?done=released"))),
        Ok((round, invited)) => {
            let done = match round.state(visit.now) {
                State::Open => "released-inviting-now",
                _ => "released-inviting",
            };
            let done = format!("?done={done}&number={invited}");
            Ok(visit.redirect(&page(id, &done)))
        }
        Err(problem) if problem.code == "round-unready" => {
            Ok(Page(shown(&visit, id).await?).again().into_response())
        }
        Err(problem) => Err(problem),
    }
}

async fn shown(visit: &OrganiserVisit, id: RoundId) -> Result<ReleasePage, Problem> {
    let db = &visit.app.db.read;
    let (round, consultation) = find::with_consultation(db, id).await?;
    if round.state(visit.now) != State::Draft {
        return Err(RoundError::Released.into());
    }
    consultation::find::must_run(&consultation)?;
    let lacks = readiness(db, &round, visit.now).await?;
    let facts = if lacks.is_empty() { facts(visit, &round).await? } else { vec![] };
    let lacks = lacks.into_iter().map(|lack| {
        let (place, sentence) = remedy(visit.t, lack);
        let why = visit.t.say(&format!("organise-unready-{}-more", lack.code()));
        (visit.to(&page(id, place)), sentence, why)
    });
    let contacts = stakeholder::find::contacts_per_group(db, &visit.organiser).await?;
    let everybody = Selection::of_groups(&contacts.keys().copied().collect::<Vec<_>>());
    let secret = &visit.app.secret;
    let Preview { invited, left_out, .. } =
        preview(db, &visit.organiser, secret, id, &everybody, &Look::default()).await?;
    Ok(ReleasePage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(visit, &round, Tab::Overview),
        lacks: lacks.collect(),
        facts,
        amiss: round.by_link
            && amiss(db, &visit.organiser, is_amiss(&visit.app.config, &visit.app.courier)).await?,
        blocked: visit.app.config.preflight_blocks,
        by_link: round.by_link,
        invited,
        left_out: left_out.iter().map(|(why, number)| reason(visit.t, *why, *number)).collect(),
        groups: groups(visit, &contacts).await?,
        back: visit.to(&page(id, "")),
    })
}

/// What is promised to everyone who answers, and stays.
async fn facts(visit: &OrganiserVisit, round: &round::Model) -> Result<Privacy, Problem> {
    let t = visit.t;
    let version = questionnaire::current(&visit.app.db.read, round.id).await?;
    let questions = question_count(&version.questionnaire);
    let opens = match round.opens_at.filter(|opens| *opens > visit.now) {
        Some(opens) => t.weekday_date_time(opens),
        None => t.say("organise-release-at-once"),
    };
    let closes = round.closes_at.map(|closes| t.weekday_date_time(closes)).unwrap_or_default();
    let asked = [("questions", questions.into()), ("version", version.number.into())];
    let files = asks_for_files(&version.questionnaire).then(|| {
        let limit = visit.app.config.files_per_response_mb.get();
        let about = t.with("organise-release-files", &[("limit", limit.into())]);
        (t.say("organise-files"), about)
    });
    let mut facts = vec![
        (t.say("organise-tab-questionnaire"), t.with("organise-release-questions", &asked)),
        (t.say("organise-opens"), opens),
        (t.say("organise-closes"), closes),
        (
            t.say("organise-privacy-answers"),
            t.say(&format!("organise-privacy-{}", *round.identity_mode)),
        ),
        (t.say("organise-privacy-access"), access(visit, round).await?),
        (t.say("organise-voices"), voices(t, round)),
    ];
    facts.extend(files);
    Ok(facts)
}

fn reason(t: Speech, why: Obstacle, number: u64) -> (String, String) {
    (t.say(&format!("register-obstacle-{}", why.code())), t.number(number))
}

async fn groups(
    visit: &OrganiserVisit,
    contacts: &HashMap<GroupId, i64>,
) -> Result<Vec<GroupChoice>, Problem> {
    let groups = stakeholder::find::groups(&visit.app.db.read).await?;
    let groups = groups.into_iter().filter_map(|group| {
        let count = contacts.get(&group.id).copied().filter(|count| *count > 0)?;
        Some(GroupChoice {
            id: group.id.to_string(),
            control: format!("groups-{}", group.key),
            name: in_words(visit.t, &group.name).to_owned(),
            contacts: visit.t.with("organise-contacts", &[("number", count.into())]),
        })
    });
    Ok(groups.collect())
}
