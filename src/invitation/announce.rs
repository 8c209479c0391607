//! Telling those who were invited how it goes on.

use chrono::{DateTime, TimeDelta, Utc};
use email_templates::Language;
use entity::{
    CircularId, GroupId, RoundId, Stored, Word,
    circular::{self, Audience, CircularText},
    contact,
    event::EventKind,
    invitation,
    message::{self, MessageKind},
    round,
};
use rules::lifecycle::{IdentityMode, State};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select, SelectExt,
};

use super::InvitationError;
use crate::{
    account::Organiser,
    outbox::{self, NewMessage},
    round::{MailText, MailWording, RoundError, find, judge, record},
    stakeholder::suppression::Suppressions,
    token::Secret,
};

/// In an anonymous round those who answered are told apart at most so often, so that messages tell
/// no more of when somebody answered than the day that is known anyway.
const BETWEEN_LOOKS: TimeDelta = TimeDelta::hours(24);

/// What everyone who was invited is told once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// The round is over.
    Closing,
    /// The results are published.
    Results,
}

impl News {
    /// As which kind of message it is told.
    #[must_use]
    pub const fn kind(self) -> MessageKind {
        match self {
            Self::Closing => MessageKind::Closing,
            Self::Results => MessageKind::Results,
        }
    }

    /// Refuses what is not so.
    ///
    /// # Errors
    /// [`RoundError::NotClosed`] or [`InvitationError::NotPublished`].
    pub fn must_be_true(
        self,
        round: &round::Model,
        now: DateTime<Utc>,
    ) -> Result<(), InvitationError> {
        match (self, round.state(now)) {
            (Self::Closing, State::Closed) | (Self::Results, State::Published) => Ok(()),
            (Self::Closing, _) => Err(RoundError::NotClosed.into()),
            (Self::Results, _) => Err(InvitationError::NotPublished),
        }
    }
}

/// Tells everyone who was invited, has not declined and gets mail, and says how many that were.
/// Whoever was told before is not told again.
///
/// # Errors
/// [`RoundError::NotClosed`] or [`InvitationError::NotPublished`] if it is not true.
pub async fn announce(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    secret: &Secret,
    round_id: RoundId,
    news: News,
    now: DateTime<Utc>,
) -> Result<usize, InvitationError> {
    let round = find::for_change(tx, round_id).await?;
    news.must_be_true(&round, now)?;
    let untold = untold(tx, secret, &round, news).await?;
    let number = untold.len();
    outbox::enqueue(tx, messages(&untold, news.kind(), now), now).await?;
    if number > 0 {
        let event = match news {
            News::Closing => EventKind::ClosingAnnounced,
            News::Results => EventKind::ResultsAnnounced,
        };
        record(tx, organiser, round_id, event, count(number), now).await?;
    }
    Ok(number)
}

/// How many [`announce`] would tell now.
///
/// # Errors
/// As for [`announce`].
pub async fn announceable(
    db: &impl ConnectionTrait,
    _: &Organiser,
    secret: &Secret,
    round: &round::Model,
    news: News,
) -> Result<usize, InvitationError> {
    Ok(untold(db, secret, round, news).await?.len())
}

/// A message that somebody writes, and to whom.
#[derive(Clone, Debug)]
pub struct NewCircular {
    /// Made before it is sent: sending it again is the same as once.
    pub id: CircularId,
    pub groups: Vec<GroupId>,
    pub audience: Audience,
    /// In each language that somebody wrote; others read the German one, or the first there is.
    pub wording: MailWording,
}

/// Sends a message to those invited who are in one of its groups and its audience, have not
/// declined and get mail, and says how many that are.
///
/// # Errors
/// [`InvitationError::NotRunning`] for a draft and a round that has not opened,
/// [`InvitationError::SaysNothing`] if it has no subject or text in a language,
/// [`InvitationError::NoRecipients`], [`InvitationError::TooSoon`] if an anonymous round would
/// tell more than the day of an answer, or as for [`crate::round::reword`].
pub async fn circulate(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    secret: &Secret,
    round_id: RoundId,
    new: NewCircular,
    now: DateTime<Utc>,
) -> Result<usize, InvitationError> {
    let round = find::for_change(tx, round_id).await?;
    if let Some(sent) = circular::Entity::find_by_id(new.id).one(tx).await? {
        return match sent.round_id == round_id {
            true => Ok(usize::try_from(sent.number).unwrap_or_default()),
            false => Err(InvitationError::Unknown),
        };
    }
    let wording = complete(&new.wording)?;
    let recipients = recipients(tx, organiser, secret, &round, &new, now).await?;
    if recipients.is_empty() {
        return Err(InvitationError::NoRecipients);
    }
    let number = count(recipients.len());
    circular::ActiveModel {
        id: Set(new.id),
        round_id: Set(round_id),
        account_id: Set(organiser.account_id()),
        audience: Set(Word(new.audience)),
        texts: Set(Stored(texts(wording))),
        number: Set(number.unwrap_or_default()),
        created_at: Set(now),
    }
    .insert(tx)
    .await?;
    let messages = messages(&recipients, MessageKind::Circular, now);
    outbox::enqueue_circular(tx, new.id, messages, now).await?;
    record(tx, organiser, round_id, EventKind::CircularSent, number, now).await?;
    Ok(recipients.len())
}

/// Who would get a message, by the order of inviting.
///
/// # Errors
/// [`InvitationError::NotRunning`] and [`InvitationError::TooSoon`].
pub async fn recipients(
    db: &impl ConnectionTrait,
    _: &Organiser,
    secret: &Secret,
    round: &round::Model,
    new: &NewCircular,
    now: DateTime<Utc>,
) -> Result<Vec<(invitation::Model, contact::Model)>, InvitationError> {
    if matches!(round.state(now), State::Draft | State::Scheduled) {
        return Err(InvitationError::NotRunning);
    }
    let invited =
        reachable(round.id).filter(invitation::Column::GroupId.is_in(new.groups.iter().copied()));
    let invited = match new.audience {
        Audience::Everyone => invited,
        Audience::Answered => invited.filter(invitation::Column::UsedOn.is_not_null()),
        Audience::Waiting => invited.filter(invitation::Column::UsedOn.is_null()),
    };
    if new.audience != Audience::Everyone && looked_lately(db, round, now).await? {
        return Err(InvitationError::TooSoon);
    }
    Ok(who_get_mail(db, secret, round, invited).await?)
}

/// A message by its id.
///
/// # Errors
/// If the database does not answer.
pub async fn circulars(
    db: &impl ConnectionTrait,
    _: &Organiser,
    round_id: RoundId,
) -> Result<Vec<circular::Model>, DbErr> {
    circular::Entity::find()
        .filter(circular::Column::RoundId.eq(round_id))
        .order_by_desc(circular::Column::CreatedAt)
        .all(db)
        .await
}

/// The text that somebody reads who is written to in this language: their own, else the German
/// one, else the first there is.
#[must_use]
pub fn text_for(circular: &circular::Model, language: Language) -> Option<(Language, MailText)> {
    let of = |language: Language| circular.texts.iter().find(|it| it.language == language.tag());
    let found = of(language).or_else(|| of(Language::De)).or_else(|| circular.texts.first())?;
    let CircularText { subject, paragraphs, .. } = found.clone();
    Some((Language::of_tag(&found.language)?, MailText { subject, paragraphs }))
}

async fn looked_lately(
    db: &impl ConnectionTrait,
    round: &round::Model,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    if *round.identity_mode != IdentityMode::Anonymous || round.state(now) != State::Open {
        return Ok(false);
    }
    circular::Entity::find()
        .filter(circular::Column::RoundId.eq(round.id))
        .filter(circular::Column::Audience.ne(Word(Audience::Everyone)))
        .filter(circular::Column::CreatedAt.gt(now - BETWEEN_LOOKS))
        .exists(db)
        .await
}

async fn untold(
    db: &impl ConnectionTrait,
    secret: &Secret,
    round: &round::Model,
    news: News,
) -> Result<Vec<(invitation::Model, contact::Model)>, DbErr> {
    let told = message::Entity::find()
        .select_only()
        .column(message::Column::InvitationId)
        .filter(message::Column::RoundId.eq(round.id))
        .filter(message::Column::Kind.eq(Word(news.kind())))
        .into_query();
    let invited = reachable(round.id).filter(invitation::Column::Id.not_in_subquery(told));
    who_get_mail(db, secret, round, invited).await
}

/// Those invited who neither said no nor were taken back.
fn reachable(round_id: RoundId) -> Select<invitation::Entity> {
    invitation::Entity::find()
        .filter(invitation::Column::RoundId.eq(round_id))
        .filter(invitation::Column::ContactId.is_not_null())
        .filter(invitation::Column::WithdrawnAt.is_null())
        .filter(invitation::Column::DeclinedAt.is_null())
        .filter(invitation::Column::RetractedOn.is_null())
}

/// Those of these invitations who get mail.
pub(super) async fn who_get_mail(
    db: &impl ConnectionTrait,
    secret: &Secret,
    round: &round::Model,
    invited: Select<invitation::Entity>,
) -> Result<Vec<(invitation::Model, contact::Model)>, DbErr> {
    let consultation = round.consultation_id;
    let suppressions = Suppressions::about(db, consultation).await?;
    let invited = invited
        .find_also_related(contact::Entity)
        .order_by_asc(invitation::Column::Id)
        .all(db)
        .await?;
    let gets_mail = |contact: &contact::Model| {
        suppressions.hold_back(secret, &contact.email, consultation).is_none()
    };
    let reached = invited
        .into_iter()
        .filter_map(|(invitation, contact)| Some((invitation, contact.filter(gets_mail)?)));
    Ok(reached.collect())
}

fn messages(
    to: &[(invitation::Model, contact::Model)],
    kind: MessageKind,
    now: DateTime<Utc>,
) -> Vec<NewMessage> {
    let message = |(invitation, _): &(invitation::Model, contact::Model)| NewMessage {
        round_id: invitation.round_id,
        invitation_id: invitation.id,
        contact_id: invitation.contact_id,
        kind,
        due_at: now,
    };
    to.iter().map(message).collect()
}

/// The languages that somebody wrote in, each with subject and text.
fn complete(wording: &MailWording) -> Result<MailWording, InvitationError> {
    let written = judge(wording)?;
    let half = |text: &MailText| text.subject.is_empty() || text.paragraphs.is_empty();
    if written.is_empty() || written.values().any(half) {
        return Err(InvitationError::SaysNothing);
    }
    Ok(written)
}

fn texts(wording: MailWording) -> Vec<CircularText> {
    let text = |(language, text): (Language, MailText)| {
        let MailText { subject, paragraphs } = text;
        CircularText { language: language.tag().to_owned(), subject, paragraphs }
    };
    wording.into_iter().map(text).collect()
}

fn count(number: usize) -> Option<i32> {
    Some(i32::try_from(number).unwrap_or(i32::MAX))
}
