//! Two contacts become one. Where both were invited to a round, one invitation stays theirs.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{
    ContactId, InvitationId, RoundId, contact, draft, event::EventKind, invitation, message, round,
};
use rules::lifecycle::IdentityMode;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

use super::{InvitationError, batch};
use crate::{
    account::Organiser,
    outbox,
    round::record,
    stakeholder::{self, StakeholderError, find::ContactWithOrganisation},
    token::Secret,
};

/// What merging two contacts would do.
#[derive(Clone, Debug)]
pub struct Merging {
    pub kept: ContactWithOrganisation,
    pub gone: ContactWithOrganisation,
    /// Rounds to which only the one that goes was invited: the other takes the invitation over.
    pub moved: Vec<round::Model>,
    /// Rounds to which both were invited.
    pub clashes: Vec<Clash>,
    /// How many mails to the one that goes move along.
    pub mails: u64,
    /// Whether pseudonymous answers of the one that goes cannot be paired with later ones.
    pub unpaired: bool,
}

/// A round to which both were invited.
#[derive(Clone, Debug)]
pub struct Clash {
    pub round: round::Model,
    pub how: Settled,
}

/// Which of two invitations to a round stays. What is told says nothing of drafts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// Both answers count; the second stands without a person.
    BothAnswered,
    /// The one that answered stays, the other is withdrawn.
    OneAnswered,
    /// Neither answered. What was begun stays, else a no, else that of the contact that stays.
    NoneAnswered,
}

impl Settled {
    /// Stable; what sentences and programs go by.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::BothAnswered => "both-answered",
            Self::OneAnswered => "one-answered",
            Self::NoneAnswered => "none-answered",
        }
    }

    fn of(one: &invitation::Model, other: &invitation::Model) -> Self {
        match (one.used_on, other.used_on) {
            (Some(_), Some(_)) => Self::BothAnswered,
            (None, None) => Self::NoneAnswered,
            _ => Self::OneAnswered,
        }
    }
}

/// Says what [`merge_contacts`] would do, and changes nothing.
///
/// # Errors
/// As for [`merge_contacts`].
pub async fn preview_merging(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    kept: ContactId,
    gone: ContactId,
) -> Result<Merging, InvitationError> {
    must_differ(kept, gone)?;
    let kept = stakeholder::find::contact(db, organiser, kept).await?;
    let gone = stakeholder::find::contact(db, organiser, gone).await?;
    let by_round: HashMap<RoundId, invitation::Model> =
        invited(db, kept.0.id).await?.into_iter().map(|row| (row.round_id, row)).collect();
    let theirs = invited(db, gone.0.id).await?;
    let rounds = round::Entity::find()
        .filter(round::Column::Id.is_in(theirs.iter().map(|row| row.round_id)))
        .order_by_asc(round::Column::CreatedAt)
        .all(db)
        .await?;
    let (mut moved, mut clashes, mut unpaired) = (vec![], vec![], false);
    for round in rounds {
        let Some(invitation) = theirs.iter().find(|row| row.round_id == round.id) else { continue };
        let pseudonymous = *round.identity_mode == IdentityMode::Pseudonymous;
        unpaired |= pseudonymous && invitation.used_on.is_some();
        match by_round.get(&round.id) {
            Some(own) => clashes.push(Clash { how: Settled::of(own, invitation), round }),
            None => moved.push(round),
        }
    }
    let mails =
        message::Entity::find().filter(message::Column::ContactId.eq(gone.0.id)).count(db).await?;
    Ok(Merging { kept, gone, moved, clashes, mails, unpaired })
}

/// Lets one contact take the place of another. Invitations and messages go along. Where both were
/// invited to a round, what was answered stays theirs, else what was begun; the other link opens
/// nothing any more, unless it answered as well: then both responses count.
///
/// # Errors
/// If they are the same, or one is not in the register.
pub async fn merge_contacts(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    secret: &Secret,
    kept: ContactId,
    gone: ContactId,
    now: DateTime<Utc>,
) -> Result<(), InvitationError> {
    must_differ(kept, gone)?;
    // Before the contacts are held, as whoever writes invitations holds them in this order too.
    batch::replace(tx, gone, kept).await?;
    let both = contact::Entity::find()
        .filter(contact::Column::Id.is_in([kept, gone]))
        .order_by_asc(contact::Column::Id)
        .lock_exclusive()
        .all(tx)
        .await?;
    let one = |id| both.iter().find(|row| row.id == id).cloned();
    let (Some(kept), Some(gone)) = (one(kept), one(gone)) else {
        return Err(StakeholderError::UnknownContact.into());
    };
    move_invitations(tx, organiser, kept.id, gone.id, now).await?;
    message::Entity::update_many()
        .col_expr(message::Column::ContactId, Expr::value(kept.id))
        .filter(message::Column::ContactId.eq(gone.id))
        .exec(tx)
        .await?;
    outbox::readdress(tx, kept.id, &kept.email).await?;
    stakeholder::absorb(tx, organiser, secret, kept, gone, now).await?;
    Ok(())
}

fn must_differ(kept: ContactId, gone: ContactId) -> Result<(), StakeholderError> {
    if kept == gone { Err(StakeholderError::SameContact) } else { Ok(()) }
}

async fn move_invitations(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    kept: ContactId,
    gone: ContactId,
    now: DateTime<Utc>,
) -> Result<(), InvitationError> {
    let held = invitation::Entity::find()
        .filter(invitation::Column::ContactId.is_in([kept, gone]))
        .order_by_asc(invitation::Column::Id)
        .lock_exclusive()
        .all(tx)
        .await?;
    let (own, theirs): (Vec<_>, Vec<_>) =
        held.into_iter().partition(|row| row.contact_id == Some(kept));
    let begun = begun(tx, own.iter().chain(&theirs).map(|row| row.id).collect()).await?;
    let mut own: HashMap<RoundId, invitation::Model> =
        own.into_iter().map(|row| (row.round_id, row)).collect();
    for their in theirs {
        match own.remove(&their.round_id) {
            None => hand_over(tx, their, kept).await?,
            Some(own) if rank(&their, &begun) > rank(&own, &begun) => {
                set_aside(tx, organiser, own, kept, now).await?;
                hand_over(tx, their, kept).await?;
            }
            Some(_) => set_aside(tx, organiser, their, kept, now).await?,
        }
    }
    invitation::Entity::update_many()
        .col_expr(invitation::Column::MergedContactId, Expr::value(kept))
        .filter(invitation::Column::MergedContactId.eq(gone))
        .exec(tx)
        .await?;
    Ok(())
}

/// When each of these invitations' drafts was saved last.
async fn begun(
    tx: &impl ConnectionTrait,
    ids: Vec<InvitationId>,
) -> Result<HashMap<InvitationId, DateTime<Utc>>, DbErr> {
    let drafts: Vec<(InvitationId, DateTime<Utc>)> = draft::Entity::find()
        .select_only()
        .column(draft::Column::InvitationId)
        .column(draft::Column::SavedAt)
        .filter(draft::Column::InvitationId.is_in(ids))
        .into_tuple()
        .all(tx)
        .await?;
    Ok(drafts.into_iter().collect())
}

/// How much would be lost with an invitation: an answer, else what was begun, and of two what was
/// saved later, else a no.
fn rank(
    invitation: &invitation::Model,
    begun: &HashMap<InvitationId, DateTime<Utc>>,
) -> (u8, Option<DateTime<Utc>>) {
    if invitation.used_on.is_some() {
        return (4, None);
    }
    if invitation.withdrawn_at.is_some() {
        return (0, None);
    }
    if let Some(saved_at) = begun.get(&invitation.id) {
        return (3, Some(*saved_at));
    }
    (if invitation.declined_at.is_some() { 2 } else { 1 }, None)
}

async fn hand_over(
    tx: &impl ConnectionTrait,
    invitation: invitation::Model,
    to: ContactId,
) -> Result<(), DbErr> {
    let mut row: invitation::ActiveModel = invitation.into();
    row.contact_id = Set(Some(to));
    row.update(tx).await?;
    Ok(())
}

/// Leaves an invitation beside the one that stays. An answer given by it counts on; a link that
/// was not used opens nothing any more.
async fn set_aside(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    invitation: invitation::Model,
    kept: ContactId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let void = invitation.used_on.is_none() && invitation.withdrawn_at.is_none();
    let round_id = invitation.round_id;
    let mut row: invitation::ActiveModel = invitation.into();
    row.contact_id = Set(None);
    row.merged_contact_id = Set(Some(kept));
    if void {
        row.withdrawn_at = Set(Some(now));
        record(tx, organiser, round_id, EventKind::InvitationWithdrawn, None, now).await?;
    }
    row.update(tx).await?;
    Ok(())
}

async fn invited(
    db: &impl ConnectionTrait,
    id: ContactId,
) -> Result<Vec<invitation::Model>, DbErr> {
    invitation::Entity::find().filter(invitation::Column::ContactId.eq(id)).all(db).await
}
