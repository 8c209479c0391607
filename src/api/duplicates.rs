//! `/duplicates`: contacts that may be in the register twice, and merging them.

use entity::ContactId;
use poem_openapi::{
    Object, OpenApi,
    param::{Path, Query},
    payload::Json,
};
use uuid::Uuid;

use super::{Tag, answer::Done, client::ApiClient};
use crate::{
    db,
    invitation::{Clash, merge_contacts, preview_merging},
    problem::Problem,
    stakeholder::{self as domain},
};

/// How many suspicions are told at once.
const MOST: usize = 1000;

/// Contacts that may be one person.
#[derive(Debug, Object)]
pub struct Duplicates {
    /// Whether their addresses differ only in dots or behind a plus; else they have name and
    /// organisation in common.
    pub by_address: bool,
    /// The ids of the contacts, the one that was added first in front.
    pub contacts: Vec<Uuid>,
}

/// Whose place a contact takes.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct Merge {
    /// The contact that goes.
    pub with: Uuid,
}

/// What merging would do.
#[derive(Debug, Object)]
pub struct MergePreview {
    /// The ids of rounds to which only the contact that goes was invited.
    pub moved_invitations: Vec<Uuid>,
    /// The rounds to which both were invited.
    pub clashes: Vec<MergeClash>,
    /// How many mails move along.
    pub mails: u64,
    /// Whether pseudonymous answers of the contact that goes cannot be paired with later ones.
    pub unpaired: bool,
}

/// A round to which both were invited.
#[derive(Debug, Object)]
pub struct MergeClash {
    pub round: Uuid,
    /// `both-answered`, `one-answered` or `none-answered`.
    pub how: String,
}

/// The operations.
#[derive(Debug)]
pub struct Merging;

#[OpenApi(tag = "Tag::Contacts")]
impl Merging {
    /// Contacts that may be in the register twice
    #[oai(path = "/duplicates", method = "get", operation_id = "list_duplicates")]
    async fn list(&self, client: ApiClient) -> Result<Json<Vec<Duplicates>>, Problem> {
        let found = domain::duplicates(&client.app.db.read, &client.organiser, MOST).await?;
        let told = found.into_iter().map(|suspicion| Duplicates {
            by_address: suspicion.by_address,
            contacts: suspicion.contacts.into_iter().map(|(contact, _)| contact.id.0).collect(),
        });
        Ok(Json(told.collect()))
    }

    /// What merging two contacts would do
    #[oai(path = "/contacts/:id/merge", method = "get", operation_id = "preview_merge")]
    async fn preview(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        /// The id of the contact that goes.
        Query(with): Query<Uuid>,
    ) -> Result<Json<MergePreview>, Problem> {
        let db = &client.app.db.read;
        let plan = preview_merging(db, &client.organiser, ContactId(id), ContactId(with)).await?;
        let clash =
            |Clash { round, how }| MergeClash { round: round.id.0, how: how.code().to_owned() };
        Ok(Json(MergePreview {
            moved_invitations: plan.moved.iter().map(|round| round.id.0).collect(),
            clashes: plan.clashes.into_iter().map(clash).collect(),
            mails: plan.mails,
            unpaired: plan.unpaired,
        }))
    }

    /// Let a contact take the place of another
    ///
    /// Invitations and mails go along. Where both were invited to a round, what was answered stays,
    /// else what was begun; nothing that was answered is lost.
    #[oai(path = "/contacts/:id/merge", method = "post", operation_id = "merge_contacts")]
    async fn merge(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Json(merge): Json<Merge>,
    ) -> Result<Done, Problem> {
        let (kept, gone) = (ContactId(id), ContactId(merge.with));
        db::write(&client.app.db, async |tx| {
            merge_contacts(tx, &client.organiser, &client.app.secret, kept, gone, client.now).await
        })
        .await?;
        Ok(Done::Done)
    }
}
