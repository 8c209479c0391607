//! `/rounds/{id}/announcements` and `/rounds/{id}/circulars`: telling those invited how it goes on.

use chrono::{DateTime, Utc};
use entity::{
    CircularId, RoundId,
    circular::{self, CircularText},
};
use poem_openapi::{Enum, Object, OpenApi, param::Path, payload::Json};
use uuid::Uuid;

use super::{
    Tag,
    client::{ApiClient, Caller},
    groups::Keys,
    invitations::count,
    mails::MailWording,
};
use crate::{
    db,
    invitation::{self as domain, NewCircular},
    problem::Problem,
    round,
};

/// What everyone who was invited is told once: `closing` that the round is over, `results` that
/// its results are published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(remote = "domain::News", rename_all = "snake_case")]
pub enum News {
    Closing,
    Results,
}

/// What to tell.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct Announcement {
    pub news: News,
}

/// How many were told.
#[derive(Debug, Object)]
pub struct Told {
    pub told: u64,
}

/// Whom of those invited a message concerns: `waiting` are those who have not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(remote = "circular::Audience", rename_all = "snake_case")]
pub enum Audience {
    Everyone,
    Answered,
    Waiting,
}

/// A message to some of those invited.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct NewMessage {
    /// Made by the program that sends it: a second request with the same id sends nothing more.
    pub id: Uuid,
    /// Keys of groups.
    pub groups: Vec<String>,
    pub audience: Audience,
    /// Subject and paragraphs in each language that is given. Those who read another get the
    /// German text, or the first there is.
    pub wording: MailWording,
}

/// How many it was sent to.
#[derive(Debug, Object)]
pub struct Sent {
    pub sent: u64,
}

/// A message that was sent.
#[derive(Debug, Object)]
pub struct SentMessage {
    pub id: Uuid,
    pub audience: Audience,
    pub wording: MailWording,
    /// To how many it went.
    pub sent: u64,
    pub created_at: DateTime<Utc>,
}

impl From<circular::Model> for SentMessage {
    fn from(row: circular::Model) -> Self {
        let circular::Model {
            id,
            round_id: _,
            account_id: _, // told by the record of the round
            audience,
            texts,
            number,
            created_at,
        } = row;
        let texts = texts.0.into_iter().filter_map(|text| {
            let CircularText { language, subject, paragraphs } = text;
            let language = email_templates::Language::of_tag(&language)?;
            Some((language, round::MailText { subject, paragraphs }))
        });
        Self {
            id: id.0,
            audience: audience.0.into(),
            wording: MailWording::of(texts.collect()),
            sent: u64::try_from(number).unwrap_or_default(),
            created_at,
        }
    }
}

/// The operations.
#[derive(Debug)]
pub struct Announcements;

#[OpenApi(tag = "Tag::Messages")]
impl Announcements {
    /// Tell everyone invited that the round is over, or that its results are published
    ///
    /// Whoever was told before, declined or wants no mail is left in peace.
    #[oai(path = "/rounds/:id/announcements", method = "post", operation_id = "announce")]
    async fn announce(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(announcement): Json<Announcement>,
    ) -> Result<Json<Told>, Problem> {
        let Caller { app, organiser, now } = &*client;
        let news = announcement.news.into();
        let told = db::write(&app.db, async |tx| {
            domain::announce(tx, organiser, &app.secret, RoundId(id), news, *now).await
        });
        Ok(Json(Told { told: count(told.await?) }))
    }

    /// The messages that were sent to some of those invited, the latest first
    #[oai(path = "/rounds/:id/circulars", method = "get", operation_id = "list_circulars")]
    async fn list(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<Vec<SentMessage>>, Problem> {
        let db = &client.app.db.read;
        let round = round::find::by_id(db, RoundId(id)).await?;
        let sent = domain::circulars(db, &client.organiser, round.id).await?;
        Ok(Json(sent.into_iter().map(SentMessage::from).collect()))
    }

    /// Write to some of those invited
    ///
    /// Whoever declined or wants no mail is left in peace. An open anonymous round tells those who
    /// answered apart once in 24 hours (`circular-too-soon`).
    #[oai(path = "/rounds/:id/circulars", method = "post", operation_id = "circulate")]
    async fn circulate(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(message): Json<NewMessage>,
    ) -> Result<Json<Sent>, Problem> {
        let Caller { app, organiser, now } = &*client;
        let sent = db::write(&app.db, async |tx| {
            let groups = Keys::read(tx).await?.ids(&message.groups, "groups")?;
            let new = NewCircular {
                id: CircularId(message.id),
                groups,
                audience: message.audience.into(),
                wording: message.wording.read(),
            };
            let (secret, round) = (&app.secret, RoundId(id));
            Ok::<_, Problem>(domain::circulate(tx, organiser, secret, round, new, *now).await?)
        });
        Ok(Json(Sent { sent: count(sent.await?) }))
    }
}
