//! The demonstration: a consultation of an invented city, with a round that is published,
//! one that is open and one in draft.
//!
//! What it says stands in the YAML and CSV files beside this one; days in them are counted
//! from the day the demonstration starts.

mod answers;
mod anything;
mod content;

use std::{net::SocketAddr, path::PathBuf};

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc, Weekday};
use entity::{
    GroupId, ResponseId, RoundId, Stored, Word, invitation,
    message::{self, MessageState},
    response, round,
};
use rules::{
    lifecycle::{Changes, Channel, IdentityMode},
    milestone::Milestone,
    questionnaire::{Answers, Language, Texts},
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Expr,
};

use self::content::{Content, MilestoneContent, ReplyContent, RoundContent};
use crate::{
    account::{self, AccountError, NewAccount, Organiser, Role},
    app::{App, StartError},
    clock::Clock,
    config::Config,
    consultation::{self, ConsultationError, Details},
    db,
    invitation::{InvitationError, invite, invitees},
    publication::{Press, PublicationError, publish},
    questionnaire,
    reply::{self, ReplyError},
    response::store,
    round::{Plan, RoundError, ask, create, release},
    stakeholder::{Order, Selection, StakeholderError, find, import_contacts},
    web::result::publisher,
};

/// With which the demonstration's administrator logs in.
pub const EMAIL: &str = "verwaltung@musterstadt.example";
/// The password that goes with it. It is no secret: the demonstration is empty of real data.
pub const PASSWORD: &str = "runder-tisch-demo";

/// How many of the contacts answered the published round by their link.
const ANSWERED_BY_LINK: u64 = 38;

/// How many have answered the open round by their link, and how many without.
const ANSWERED_SO_FAR: u64 = 19;
const ANSWERED_OPENLY: usize = 34;

/// Why the demonstration cannot be laid out.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    #[error(transparent)]
    Start(#[from] StartError),
    #[error(transparent)]
    Account(#[from] AccountError),
    #[error(transparent)]
    Stakeholder(#[from] StakeholderError),
    #[error(transparent)]
    Consultation(#[from] ConsultationError),
    #[error(transparent)]
    Round(#[from] RoundError),
    #[error(transparent)]
    Reply(#[from] ReplyError),
    #[error(transparent)]
    Invitation(#[from] InvitationError),
    #[error(transparent)]
    Publication(#[from] PublicationError),
    #[error("the demonstration's files do not fit together: {0}")]
    Content(String),
    #[error(transparent)]
    Db(#[from] sea_orm::DbErr),
}

/// The settings of the demonstration: everything in one folder, nothing leaves the machine.
#[must_use]
pub fn config(data_dir: PathBuf, listen: SocketAddr) -> Config {
    let base_url = format!("http://{listen}").parse().expect("a socket address makes an address");
    Config {
        listen,
        base_url,
        data_dir,
        city: "Musterstadt".to_owned(),
        contact_email: "beteiligung@musterstadt.example".to_owned(),
        mail_from: "Beteiligung Musterstadt <beteiligung@musterstadt.example>".to_owned(),
        ..Config::default()
    }
}

/// Opens an app on an empty folder and lays the demonstration out in it.
///
/// # Errors
/// If the folder cannot be used; the content itself is checked by a test.
pub async fn open(config: Config, clock: Clock) -> Result<App, DemoError> {
    let app = App::open(config, clock).await?;
    let content = Content::read().map_err(DemoError::Content)?;
    let today = app.clock.now();
    let answered = db::write(&app.db, async |tx| lay_out(&app, tx, &content, today).await).await?;
    let (organiser, publisher) = (administrator(&app.db.read).await?, publisher(&app.config));
    let press = Press { sources: app.sources(), publisher: &publisher };
    for (id, on_day) in answered {
        let then = day(today, on_day);
        db::write(&app.db, async |tx| publish(tx, press, &organiser, id, then).await).await?;
    }
    Ok(app)
}

/// Everything but publications; answers which rounds are published on which day.
async fn lay_out(
    app: &App,
    tx: &impl ConnectionTrait,
    content: &Content,
    today: DateTime<Utc>,
) -> Result<Vec<(RoundId, i64)>, DemoError> {
    let (email, password) = (EMAIL.to_owned(), PASSWORD.to_owned());
    let name = "M. Beispiel".to_owned();
    let begun = day(today, -90);
    account::create(tx, NewAccount { email, name, password, role: Role::Administrator }, begun)
        .await?;
    let organiser = administrator(tx).await?;
    import_contacts(tx, &organiser, content::CONTACTS.as_bytes(), &Order::default(), begun).await?;
    let consultation = consultation::create(tx, &organiser, details(content, today), begun).await?;
    let mut published = vec![];
    for planned in &content.rounds {
        let plan = plan(tx, planned, today).await?;
        let round = create(tx, &organiser, consultation.id, plan, begun).await?;
        let document = content::document(&planned.questionnaire)?;
        ask(tx, &organiser, round.id, document, begun).await?;
        let Some(opens_on_day) = planned.opens_on_day else { continue };
        let opens_at = day(today, opens_on_day);
        release(tx, &organiser, round.id, opens_at).await?;
        let groups: Vec<_> = find::groups(tx).await?.iter().map(|group| group.id).collect();
        let everybody = Selection::of_groups(&groups);
        let everybody = invitees(tx, &organiser, &app.secret, round.id, &everybody).await?;
        invite(tx, &organiser, &app.secret, everybody, opens_at).await?;
        if let Some(published_on_day) = planned.published_on_day {
            answer(tx, &round, opens_at).await?;
            if planned.key == content.replies.round {
                let said: Result<_, _> =
                    content.replies.replies.iter().map(ReplyContent::read).collect();
                reply::replace(tx, &organiser, round.id, said?, day(today, published_on_day))
                    .await?;
            }
            published.push((round.id, published_on_day));
        } else {
            begin_to_answer(tx, &round, opens_at).await?;
        }
    }
    Ok(published)
}

async fn administrator(db: &impl ConnectionTrait) -> Result<Organiser, DemoError> {
    let account = entity::account::Entity::find_by_email(EMAIL).one(db).await?;
    Ok(account.map_or_else(Organiser::operator, Organiser::of))
}

/// Puts in what came back in the published round: synthetic responses, and mails that were sent.
async fn answer(
    tx: &impl ConnectionTrait,
    round: &round::Model,
    opened_at: DateTime<Utc>,
) -> Result<(), DemoError> {
    let groups = find::groups(tx).await?;
    let mut drawn = vec![];
    for (number, response) in answers::draw().map_err(DemoError::Content)?.into_iter().enumerate() {
        let group = groups.iter().find(|group| group.key == response.group);
        let group =
            group.ok_or_else(|| DemoError::Content(format!("no group {}", response.group)))?;
        let channel = if number % 3 == 0 { Channel::Link } else { Channel::Open };
        drawn.push((group.id, channel, response.answers, response.day));
    }
    keep(tx, round, opened_at, drawn).await?;
    message::Entity::update_many()
        .col_expr(message::Column::State, Expr::value(Word(MessageState::Sent)))
        .col_expr(message::Column::SettledAt, Expr::value(opened_at))
        .filter(message::Column::RoundId.eq(round.id))
        .exec(tx)
        .await?;
    let answered = some_invitations(tx, round, ANSWERED_BY_LINK).await?;
    use_up(tx, &answered, opened_at).await
}

/// Puts in what has come back so far in the open round.
async fn begin_to_answer(
    tx: &impl ConnectionTrait,
    round: &round::Model,
    opened_at: DateTime<Utc>,
) -> Result<(), DemoError> {
    let version = questionnaire::current(tx, round.id).await.map_err(RoundError::from)?;
    let invited = some_invitations(tx, round, ANSWERED_SO_FAR).await?;
    let by_link = invited.iter().map(|invitation| (invitation.group_id, Channel::Link));
    let residents = round.open_to_group_id.map(|group| (group, Channel::Open));
    let openly = residents.into_iter().cycle().take(ANSWERED_OPENLY);
    let mut anything = anything::Anything::new();
    let drawn = by_link
        .chain(openly)
        .enumerate()
        .map(|(number, (group, channel))| {
            let day = i64::try_from(number % 6).unwrap_or_default();
            (group, channel, anything.about(&version.questionnaire), day)
        })
        .collect();
    keep(tx, round, opened_at, drawn).await?;
    use_up(tx, &invited, opened_at).await
}

/// Who answered what, by the group, and how many days after the opening.
type Answered = (GroupId, Channel, Answers, i64);

async fn keep(
    tx: &impl ConnectionTrait,
    round: &round::Model,
    opened_at: DateTime<Utc>,
    drawn: Vec<Answered>,
) -> Result<(), DemoError> {
    let version = questionnaire::current(tx, round.id).await.map_err(RoundError::from)?;
    let languages = &version.questionnaire.languages;
    let row =
        |(number, (group_id, channel, answers, day)): (usize, Answered)| response::ActiveModel {
            round_id: Set(round.id),
            id: Set(ResponseId::random()),
            questionnaire_id: Set(version.id),
            group_id: Set(group_id),
            channel: Set(Word(channel)),
            invitation_id: Set(None),
            organisation_id: Set(None),
            pseudonym: Set(None),
            sheet_hash: Set(None),
            publish_name: Set(false),
            answers: Set(Stored(answers)),
            submitted_on: Set((opened_at + TimeDelta::days(day)).date_naive()),
            language: Set(read_by(languages, number).cloned().map(Word)),
        };
    let rows: Vec<_> = drawn.into_iter().enumerate().map(row).collect();
    Ok(store(tx, round.id, rows).await?)
}

/// One in three reads any of the languages, the others the first.
fn read_by(languages: &[Language], number: usize) -> Option<&Language> {
    let turn = if number % 3 == 2 { number / 3 } else { 0 };
    languages.iter().cycle().nth(turn)
}

/// Some invitations of a round, without regard to who was invited.
async fn some_invitations(
    tx: &impl ConnectionTrait,
    round: &round::Model,
    number: u64,
) -> Result<Vec<invitation::Model>, DemoError> {
    Ok(invitation::Entity::find()
        .filter(invitation::Column::RoundId.eq(round.id))
        .order_by_asc(invitation::Column::TokenHash)
        .limit(number)
        .all(tx)
        .await?)
}

async fn use_up(
    tx: &impl ConnectionTrait,
    invitations: &[invitation::Model],
    opened_at: DateTime<Utc>,
) -> Result<(), DemoError> {
    for (number, invitation) in invitations.iter().enumerate() {
        let day = opened_at.date_naive() + Days::new(u64::try_from(number % 6).unwrap_or_default());
        let mut row: invitation::ActiveModel = invitation.clone().into();
        row.used_on = Set(Some(day));
        row.update(tx).await?;
    }
    Ok(())
}

fn details(content: &Content, today: DateTime<Utc>) -> Details {
    let from = &content.consultation;
    Details {
        title: from.title.clone(),
        summary: from.summary.clone(),
        purpose: from.purpose.clone(),
        legal_basis: from.legal_basis.clone(),
        responsible: first(&from.responsible),
        contact_email: from.contact.email.clone(),
        contact_phone: Some(from.contact.phone.clone()),
        council_reference: Some(from.council_reference.clone()),
        milestones: from.milestones.iter().map(|it| milestone(it, today)).collect(),
        delete_contacts_on: Some(day(today, from.delete_contacts_on_day).date_naive()),
    }
}

/// Committees meet on the Thursday of a week.
fn milestone(content: &MilestoneContent, today: DateTime<Utc>) -> Milestone {
    let MilestoneContent { in_week_of_day, committee, act } = content;
    let week = day(today, *in_week_of_day).date_naive().week(Weekday::Mon);
    Milestone { day: week.first_day() + Days::new(3), committee: committee.clone(), act: *act }
}

async fn plan(
    tx: &impl ConnectionTrait,
    planned: &RoundContent,
    today: DateTime<Utc>,
) -> Result<Plan, DemoError> {
    let residents = find::groups(tx).await?.into_iter().find(|group| group.key == "residents");
    let open = planned.access.iter().any(|way| way == "open");
    let identity_mode: IdentityMode = planned
        .identity
        .parse()
        .map_err(|_| DemoError::Content(format!("no identity mode {}", planned.identity)))?;
    Ok(Plan {
        title: planned.title.clone(),
        introduction: planned.introduction.clone(),
        identity_mode,
        by_link: planned.access.iter().any(|way| way == "link"),
        open_to_group_id: residents.filter(|_| open).map(|group| group.id),
        voices: None,
        minimum_cell_size: planned.minimum_cell_size,
        ballot_box_size: 20,
        proof_of_work: false,
        changes: Changes::UntilClosing,
        opens_at: planned.opens_on_day.map(|days| day(today, days)),
        closes_at: planned.closes_on_day.map(|days| evening(day(today, days))),
    })
}

fn first(texts: &Texts) -> String {
    texts.iter().next().map(|(_, text)| text.to_owned()).unwrap_or_default()
}

fn day(today: DateTime<Utc>, days: i64) -> DateTime<Utc> {
    today + TimeDelta::days(days)
}

fn evening(at: DateTime<Utc>) -> DateTime<Utc> {
    let night = NaiveTime::from_hms_opt(22, 59, 0).unwrap_or_default();
    at.date_naive().and_time(night).and_utc()
}
