//! Everything that happened to a contact: in the register, and in the rounds to which it was
//! invited.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use entity::{
    ContactId, RoundId, Word, account,
    contact_event::ContactEventKind,
    event::{self, EventKind},
    invitation,
    message::{self, MessageKind, MessageState},
    round,
};
use rules::lifecycle::IdentityMode;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{
    account::Organiser,
    stakeholder::{self, StakeholderError, deeds},
};

/// One thing that happened to a contact.
#[derive(Clone, Debug)]
pub struct Happening {
    pub when: When,
    pub what: What,
    /// The round that it is about.
    pub round: Option<round::Model>,
    /// Who did it; absent where that is not known, or if it was done from the command line, by the
    /// program or by the contact.
    pub who: Option<String>,
}

/// When something happened, as exactly as it is kept and may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Moment(DateTime<Utc>),
    Day(NaiveDate),
    /// In an anonymous round nobody is told.
    Untold,
}

impl When {
    fn sorted(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Moment(at) => Some(at),
            Self::Day(day) => Some(day.and_time(NaiveTime::MIN).and_utc()),
            Self::Untold => None,
        }
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It stands in the register since then; nobody wrote down who added it.
    There,
    /// Something was done to it in the register, to these fields.
    Done {
        kind: ContactEventKind,
        fields: Vec<String>,
    },
    Invited,
    Mailed {
        kind: MessageKind,
        state: MessageState,
    },
    Declined,
    Withdrawn,
    Answered,
    Retracted,
}

impl What {
    /// Stable; what sentences and programs go by.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::There => "there",
            Self::Done { kind, .. } => kind.as_str(),
            Self::Invited => "invited",
            Self::Mailed { .. } => "mailed",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Answered => "answered",
            Self::Retracted => "retracted",
        }
    }
}

/// What happened to a contact, the latest first. Of anonymous rounds it says that something
/// happened and not when, and that stands last.
///
/// # Errors
/// If there is no such contact.
pub async fn history(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    id: ContactId,
) -> Result<Vec<Happening>, StakeholderError> {
    let (contact, _) = stakeholder::find::contact(db, organiser, id).await?;
    let mut told = of_register(db, organiser, id).await?;
    let begins = |it: &Happening| {
        use ContactEventKind as K;
        matches!(it.what, What::Done { kind: K::Added | K::Imported, .. })
    };
    if !told.iter().any(begins) {
        let when = When::Moment(contact.created_at);
        told.push(Happening { when, what: What::There, round: None, who: None });
    }
    told.extend(of_rounds(db, id).await?);
    // What happened in the same moment stays in its order.
    told.sort_by_key(|it| it.when.sorted());
    told.reverse();
    Ok(told)
}

async fn of_register(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    id: ContactId,
) -> Result<Vec<Happening>, DbErr> {
    let deeds = deeds(db, organiser, id).await?.into_iter().map(|deed| Happening {
        when: When::Moment(deed.at),
        what: What::Done { kind: deed.kind, fields: deed.fields },
        round: None,
        who: deed.who,
    });
    Ok(deeds.collect())
}

async fn of_rounds(db: &impl ConnectionTrait, id: ContactId) -> Result<Vec<Happening>, DbErr> {
    let invitations = of_contact(db, id).await?;
    let mails = message::Entity::find()
        .filter(message::Column::ContactId.eq(id))
        .order_by_asc(message::Column::Id)
        .all(db)
        .await?;
    let ids = invitations.iter().map(|row| row.round_id).chain(mails.iter().map(|it| it.round_id));
    let rounds = round::Entity::find().filter(round::Column::Id.is_in(ids)).all(db).await?;
    let rounds: HashMap<_, _> = rounds.into_iter().map(|round| (round.id, round)).collect();
    let who = who_did(db, rounds.keys().copied().collect()).await?;
    let mut told = vec![];
    for invitation in &invitations {
        let Some(round) = rounds.get(&invitation.round_id) else { continue };
        told.extend(of_invitation(round, invitation, &who));
    }
    for mail in mails {
        let Some(round) = rounds.get(&mail.round_id) else { continue };
        told.push(of_mail(round, &mail));
    }
    Ok(told)
}

/// The invitations of a contact, and those of duplicates that became part of it.
///
/// # Errors
/// If the database does not answer.
pub(crate) async fn of_contact(
    db: &impl ConnectionTrait,
    id: ContactId,
) -> Result<Vec<invitation::Model>, DbErr> {
    invitation::Entity::find()
        .filter(
            Condition::any()
                .add(invitation::Column::ContactId.eq(id))
                .add(invitation::Column::MergedContactId.eq(id)),
        )
        .order_by_asc(invitation::Column::Id)
        .all(db)
        .await
}

type Doers = HashMap<(RoundId, EventKind, DateTime<Utc>), String>;

/// Who invited and who withdrew, by round and moment.
async fn who_did(db: &impl ConnectionTrait, rounds: Vec<RoundId>) -> Result<Doers, DbErr> {
    let kinds = [EventKind::Invited, EventKind::InvitationWithdrawn].map(Word);
    let events = event::Entity::find()
        .filter(event::Column::RoundId.is_in(rounds))
        .filter(event::Column::Kind.is_in(kinds))
        .find_also_related(account::Entity)
        .all(db)
        .await?;
    let doer = |(event, account): (event::Model, Option<account::Model>)| {
        Some(((event.round_id, event.kind.0, event.at), account?.name))
    };
    Ok(events.into_iter().filter_map(doer).collect())
}

fn of_invitation(
    round: &round::Model,
    invitation: &invitation::Model,
    doers: &Doers,
) -> Vec<Happening> {
    let named = *round.identity_mode != IdentityMode::Anonymous;
    let told = |when| if named { when } else { When::Untold };
    let by = |kind, at| doers.get(&(round.id, kind, at)).cloned();
    let happening = |when, what, who| Happening { when, what, round: Some(round.clone()), who };
    let invited = invitation.created_at;
    let mut all =
        vec![happening(When::Moment(invited), What::Invited, by(EventKind::Invited, invited))];
    if let Some(at) = invitation.declined_at.filter(|_| invitation.retracted_on.is_none()) {
        all.push(happening(told(When::Moment(at)), What::Declined, None));
    }
    if let Some(at) = invitation.withdrawn_at {
        let who = by(EventKind::InvitationWithdrawn, at);
        all.push(happening(told(When::Moment(at)), What::Withdrawn, who));
    }
    if let Some(day) = invitation.used_on {
        all.push(happening(told(When::Day(day)), What::Answered, None));
    }
    if let Some(day) = invitation.retracted_on {
        all.push(happening(told(When::Day(day)), What::Retracted, None));
    }
    all
}

/// When a receipt went out tells when somebody answered.
fn of_mail(round: &round::Model, mail: &message::Model) -> Happening {
    let anonymous = *round.identity_mode == IdentityMode::Anonymous;
    let when = match *mail.kind {
        MessageKind::Receipt if anonymous => When::Untold,
        _ => When::Moment(mail.settled_at.unwrap_or(mail.created_at)),
    };
    let what = What::Mailed { kind: *mail.kind, state: *mail.state };
    Happening { when, what, round: Some(round.clone()), who: None }
}
