//! `/rounds/{id}/invitations` and what becomes of them.

use chrono::{DateTime, NaiveDate, Utc};
use entity::{InvitationId, RoundId, contact, invitation};
use poem_openapi::{
    Object, OpenApi,
    param::{Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::{
    Tag,
    answer::Done,
    client::{ApiClient, Caller},
    groups::Keys,
    messages::Message,
    paging::{self, Place},
};
use crate::{
    db,
    invitation::{self as domain, find::LedgerRow},
    problem::Problem,
    round,
};

/// The right of one contact to answer one round. Its link is known to its holder only.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Invitation {
    pub id: Uuid,
    /// The key of the group it answers for.
    pub group: String,
    /// The name of the organisation, if one was invited.
    pub organisation: Option<String>,
    /// Left out once the contact has been erased.
    pub contact: Option<InvitedContact>,
    pub created_at: DateTime<Utc>,
    /// When it was taken back.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// When its holder said no.
    pub declined_at: Option<DateTime<Utc>>,
    /// The day of the answer.
    pub used_on: Option<NaiveDate>,
    /// The day on which its holder took the answer back; it counts as declined since.
    pub retracted_on: Option<NaiveDate>,
    /// The latest mail about it.
    pub message: Option<Message>,
}

/// Who was invited.
#[derive(Debug, Object)]
pub struct InvitedContact {
    pub id: Uuid,
    pub name: String,
    pub email: String,
}

impl Invitation {
    fn of(row: LedgerRow, keys: &Keys) -> Self {
        let LedgerRow { invitation, contact, organisation, message } = row;
        let invitation::Model {
            id,
            round_id: _,
            contact_id: _,
            merged_contact_id: _, // told by the history of the contact
            group_id,
            organisation_id: _, // told by name
            issue: _,
            token_hash: _, // nobody's business
            created_at,
            withdrawn_at,
            declined_at,
            used_on,
            retracted_on,
        } = invitation;
        let contact = contact.map(|contact::Model { id, name, email, .. }| InvitedContact {
            id: id.0,
            name,
            email,
        });
        Self {
            id: id.0,
            group: keys.key(group_id),
            organisation: organisation.map(|organisation| organisation.name),
            contact,
            created_at,
            withdrawn_at,
            declined_at,
            used_on,
            retracted_on,
            message: message.map(Message::from),
        }
    }
}

/// A page of the ledger.
#[derive(Debug, Object)]
pub struct InvitationPage {
    pub items: Vec<Invitation>,
    pub page: u32,
    pub per_page: u32,
    /// How many there are on all pages.
    pub total: u64,
}

/// Whom to invite.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct Groups {
    /// Keys of groups.
    pub groups: Vec<String>,
}

/// How many were invited.
#[derive(Debug, Object)]
pub struct Invited {
    pub invited: u64,
}

/// How many were reminded.
#[derive(Debug, Object)]
pub struct Reminded {
    pub reminded: u64,
}

/// The operations.
#[derive(Debug)]
pub struct Invitations;

#[OpenApi(tag = "Tag::Invitations")]
impl Invitations {
    /// The invitations of a round, in the order of inviting
    #[oai(path = "/rounds/:id/invitations", method = "get", operation_id = "list_invitations")]
    async fn list(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        /// Counted from 1.
        #[oai(default = "paging::first", validator(minimum(value = "1")))]
        Query(page): Query<u32>,
        #[oai(default = "paging::usual", validator(minimum(value = "1"), maximum(value = "1000")))]
        Query(per_page): Query<u32>,
    ) -> Result<Json<InvitationPage>, Problem> {
        let db = &client.app.db.read;
        let round = round::find::by_id(db, RoundId(id)).await?;
        let keys = Keys::read(db).await?;
        let place = Place::new(page, per_page);
        let (rows, total) =
            domain::find::ledger(db, &client.organiser, round.id, place.page, place.per_page)
                .await?;
        let items = rows.into_iter().map(|row| Invitation::of(row, &keys)).collect();
        Ok(Json(InvitationPage { items, page, per_page, total }))
    }

    /// Invite every contact of these groups who has not been invited
    ///
    /// The mails wait until the round opens.
    #[oai(path = "/rounds/:id/invitations", method = "post", operation_id = "invite")]
    async fn invite(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(groups): Json<Groups>,
    ) -> Result<Json<Invited>, Problem> {
        let Caller { app, organiser, now } = &*client;
        let invited = db::write(&app.db, async |tx| {
            let groups = Keys::read(tx).await?.ids(&groups.groups, "groups")?;
            let round = RoundId(id);
            Ok::<_, Problem>(
                domain::invite(tx, organiser, &app.secret, round, &groups, *now).await?,
            )
        });
        Ok(Json(Invited { invited: count(invited.await?) }))
    }

    /// Remind everyone who was invited and has not answered
    ///
    /// Whoever got a mail about the round in the last 24 hours, or is still to get one, is left
    /// in peace.
    #[oai(path = "/rounds/:id/reminders", method = "post", operation_id = "remind")]
    async fn remind(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
    ) -> Result<Json<Reminded>, Problem> {
        let reminded = db::write(&client.app.db, async |tx| {
            domain::remind(tx, &client.organiser, &client.app.secret, RoundId(id), client.now).await
        });
        Ok(Json(Reminded { reminded: count(reminded.await?) }))
    }

    /// Take an invitation back
    ///
    /// Its link says so from then on. Twice is the same as once.
    #[oai(path = "/invitations/:id/withdrawal", method = "post", operation_id = "withdraw")]
    async fn withdraw(&self, client: ApiClient, Path(id): Path<Uuid>) -> Result<Done, Problem> {
        db::write(&client.app.db, async |tx| {
            domain::withdraw(tx, &client.organiser, InvitationId(id), client.now).await
        })
        .await?;
        Ok(Done::Done)
    }
}

pub(super) fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
