//! `/rounds/{id}/invitations` and what becomes of them.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use entity::{
    InvitationId, OrganisationId, PassedLinkId, RoundId, contact, invitation, passed_link,
};
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
    invitation::{self as domain, Chosen, Look, PreviewRow, Side, find::LedgerRow},
    preflight::stops,
    problem::Problem,
    response, round,
    stakeholder::Selection,
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
    /// Why, in the holder's words, if they told.
    pub declined_because: Option<String>,
    /// The day of the answer.
    pub used_on: Option<NaiveDate>,
    /// The day on which its holder took the answer back; it counts as declined since.
    pub retracted_on: Option<NaiveDate>,
    /// The latest mail about it.
    pub message: Option<Message>,
    /// To whom its holder has passed the link on.
    pub passed_on: Vec<PassedLink>,
}

/// A link that was passed on.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct PassedLink {
    pub id: Uuid,
    pub name: String,
    /// Left out once it has been erased.
    pub email: Option<String>,
    pub created_at: DateTime<Utc>,
    /// When it was taken back.
    pub revoked_at: Option<DateTime<Utc>>,
}

impl From<passed_link::Model> for PassedLink {
    fn from(row: passed_link::Model) -> Self {
        let passed_link::Model {
            id,
            invitation_id: _,
            name,
            email,
            language: _,
            token_hash: _, // nobody's business
            created_at,
            revoked_at,
        } = row;
        Self { id: id.0, name, email, created_at, revoked_at }
    }
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
        let LedgerRow { invitation, contact, organisation, message, passed } = row;
        let invitation::Model {
            id,
            round_id: _,
            contact_id: _,
            merged_contact_id: _, // told by the history of the contact
            group_id,
            organisation_id: _, // told by name
            issue: _,
            rekeyed: _,
            token_hash: _, // nobody's business
            created_at,
            withdrawn_at,
            declined_at,
            declined_because,
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
            declined_because,
            used_on,
            retracted_on,
            message: message.map(Message::from),
            passed_on: passed.into_iter().map(PassedLink::from).collect(),
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

/// Whom to invite: everybody who is in one of the groups or organisations, has one of the tags, or
/// has one of the addresses in the register.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct WhomToInvite {
    /// Keys of groups.
    #[oai(default)]
    pub groups: Vec<String>,
    #[oai(default)]
    pub organisations: Vec<Uuid>,
    #[oai(default)]
    pub tags: Vec<String>,
    /// At most 5000.
    #[oai(default)]
    pub addresses: Vec<String>,
    /// The fingerprint of a preview. If those who would be invited are others by now, nobody is:
    /// `selection-changed`.
    pub fingerprint: Option<String>,
}

impl WhomToInvite {
    fn read(self, keys: &Keys) -> Result<(Selection, Option<String>), Problem> {
        let Self { groups, organisations, tags, addresses, fingerprint } = self;
        let groups = keys.ids(&groups, "groups")?;
        let organisations = organisations.into_iter().map(OrganisationId).collect();
        Ok((Selection { groups, organisations, tags, addresses }, fingerprint))
    }
}

/// Who would be invited, and who not and why.
#[derive(Debug, Object)]
pub struct InvitationPreview {
    pub invited: u64,
    /// Why others are left out, and how many: `invited`, `withdrawn`, `left-consultation`,
    /// `left-everything`, `complained`, `bounced`, `spoken-for`, `stranger` or `not-an-address`.
    pub left_out: BTreeMap<String, u64>,
    /// Stands for those who would be invited, and for no others.
    pub fingerprint: String,
    /// Those who would be invited, or those who are left out.
    pub items: Vec<ChosenContact>,
    pub page: u32,
    pub per_page: u32,
    /// How many of them there are on all pages.
    pub total: u64,
}

/// Somebody who was chosen.
#[derive(Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ChosenContact {
    /// Left out if the register does not know the address.
    pub contact: Option<Uuid>,
    pub name: Option<String>,
    /// The address, or what was written instead of one.
    pub email: String,
    /// Why it is left out.
    pub left_out: Option<String>,
}

impl From<PreviewRow> for ChosenContact {
    fn from(row: PreviewRow) -> Self {
        let left_out = row.obstacle.map(|why| why.code().to_owned());
        match row.who {
            Chosen::Written(email) => Self { contact: None, name: None, email, left_out },
            Chosen::Contact(contact, _) => Self {
                contact: Some(contact.id.0),
                name: Some(contact.name),
                email: contact.email,
                left_out,
            },
        }
    }
}

/// How an invitation is sent once more.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct Resending {
    /// Whether the link so far went to somebody else.
    #[oai(default)]
    pub new_link: bool,
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

    /// See who would be invited, and who not and why
    ///
    /// Changes nothing.
    #[oai(
        path = "/rounds/:id/invitations/preview",
        method = "post",
        operation_id = "preview_invitations"
    )]
    async fn preview(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(whom): Json<WhomToInvite>,
        /// Whether those who are left out are listed, and not those who would be invited.
        #[oai(default)]
        Query(left_out): Query<bool>,
        /// Counted from 1.
        #[oai(default = "paging::first", validator(minimum(value = "1")))]
        Query(page): Query<u32>,
        #[oai(default = "paging::usual", validator(minimum(value = "1"), maximum(value = "1000")))]
        Query(per_page): Query<u32>,
    ) -> Result<Json<InvitationPreview>, Problem> {
        let Caller { app, organiser, .. } = &*client;
        let db = &app.db.read;
        let (selection, _) = whom.read(&Keys::read(db).await?)?;
        let place = Place::new(page, per_page);
        let look = Look {
            side: if left_out { Side::LeftOut } else { Side::Invited },
            words: String::new(),
            page: place.page,
            per_page: place.per_page,
        };
        let preview =
            domain::preview(db, organiser, &app.secret, RoundId(id), &selection, &look).await?;
        let left_out =
            preview.left_out.into_iter().map(|(why, number)| (why.code().to_owned(), number));
        Ok(Json(InvitationPreview {
            invited: preview.invited,
            left_out: left_out.collect(),
            fingerprint: preview.fingerprint,
            items: preview.rows.into_iter().map(ChosenContact::from).collect(),
            page,
            per_page,
            total: preview.found,
        }))
    }

    /// Invite everybody who was chosen and has not been invited
    ///
    /// The mails wait until the round opens. Twice is the same as once.
    #[oai(path = "/rounds/:id/invitations", method = "post", operation_id = "invite")]
    async fn invite(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(whom): Json<WhomToInvite>,
    ) -> Result<Json<Invited>, Problem> {
        let Caller { app, organiser, now } = &*client;
        let (db, secret) = (&app.db.read, &app.secret);
        let (chosen, shown) = whom.read(&Keys::read(db).await?)?;
        let mut invitees = domain::invitees(db, organiser, secret, RoundId(id), &chosen).await?;
        if let Some(shown) = shown {
            invitees = invitees.as_shown(&shown)?;
        }
        domain::clear_to_send(db, organiser, stops(&app.config, &app.courier)).await?;
        let invited = db::write(&app.db, async |tx| {
            domain::invite(tx, organiser, secret, invitees, *now).await
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

    /// Send an invitation once more
    ///
    /// With a new link, the one before opens nothing any more, and what was begun or declined by it
    /// is forgotten.
    #[oai(
        path = "/rounds/:id/invitations/:invitation/resending",
        method = "post",
        operation_id = "resend_invitation"
    )]
    async fn resend(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Path(invitation): Path<Uuid>,
        Json(how): Json<Resending>,
    ) -> Result<Done, Problem> {
        let Caller { app, organiser, now } = &*client;
        let (round, invitation) = (RoundId(id), InvitationId(invitation));
        db::write(&app.db, async |tx| match how.new_link {
            false => domain::resend(tx, organiser, round, invitation, *now).await,
            true => domain::renew(tx, organiser, &app.secret, round, invitation, *now).await,
        })
        .await?;
        Ok(Done::Done)
    }

    /// Take a link back that was passed on
    ///
    /// Browsers that have opened the sheet by it lose the sheet, too. Twice is the same as once.
    #[oai(
        path = "/rounds/:id/passed-links/:link/revocation",
        method = "post",
        operation_id = "revoke_passed_link"
    )]
    async fn revoke(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Path(link): Path<Uuid>,
    ) -> Result<Done, Problem> {
        let Caller { app, organiser, now } = &*client;
        let (round, link) = (RoundId(id), PassedLinkId(link));
        db::write(&app.db, async |tx| {
            response::take_back(tx, organiser, &app.secret, round, link, *now).await
        })
        .await?;
        Ok(Done::Done)
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
