use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use entity::{
    InvitationId, ResponseId, Word, consultation, draft, invitation, message::MessageKind,
    response, round,
};
use rules::{
    lifecycle::{Channel, IdentityMode},
    questionnaire::{Language, check},
    suspicion::{self, Signs},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, EntityTrait, QuerySelect};

use super::{
    Receipt, ResponseError, Sheet, Viewpoint,
    attachment::{self, Owner},
    ballot_box,
    ballot_box::Ballot,
    begin::must_be_open,
    correct, find,
    own::sheet_hash,
    proof, quarantine, receipt,
    reconcile::changed_by_others,
    store::store_one,
};
use crate::{
    invitation::InvitationError,
    outbox::{self, NewMessage},
    token::{Secret, Token},
};

/// What comes along with a sheet when it is submitted.
#[derive(Clone, Debug)]
pub struct Submission {
    /// The language that was asked for; the questionnaire may have been shown in another.
    pub reads: Language,
    /// The consent to be named, asked in attributed rounds only.
    pub publish_name: bool,
    /// Whether a field was filled that people do not see.
    pub trap_filled: bool,
    /// Whether more came from the same place within the hour than count at once.
    pub crowded: bool,
    /// The proof of work that came along, as JSON.
    pub proof: Option<String>,
    /// What was shown of the sheet, and to whom.
    pub view: Viewpoint,
}

impl Submission {
    /// The language in which the questionnaire was shown: one that it has, whatever was asked for.
    pub(super) fn language(&self, sheet: &Sheet) -> Language {
        sheet.version.questionnaire.language_for(&self.reads).clone()
    }
}

/// Turns a sheet into a response, and returns its receipt. One that corrects a response takes its
/// place.
///
/// A repeated submission (double click, retry, back button) returns the same receipt.
/// Without an invitation, one that looks as if a program had sent it goes into the quarantine.
/// `today` is the day in the city.
///
/// # Errors
/// [`ResponseError::Overtaken`] with what others changed since the sheet was shown,
/// [`ResponseError::Incomplete`] with what is missing by page, or that the round is not open,
/// or that the key opens nothing. The draft stays as it was.
pub async fn submit(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    key: &Token,
    submission: Submission,
    now: DateTime<Utc>,
    today: NaiveDate,
) -> Result<Receipt, ResponseError> {
    hold_invitation(tx, key).await?;
    let earlier = receipt::hold(tx, &key.hash()).await?;
    let mut sheet = match find::sheet_for_change(tx, key).await {
        Err(ResponseError::AlreadySubmitted(receipt)) => return Ok(receipt),
        found => found?,
    };
    if sheet.corrects && earlier.is_none() {
        // A repetition that waited while the sheet was submitted and its correction begun.
        return find::receipt(tx, key).await;
    }
    must_be_open(sheet.round.state(now))?;
    let changed = changed_by_others(&sheet, &submission.view);
    if !changed.is_empty() {
        return Err(ResponseError::Overtaken(changed));
    }
    let problems = check(&sheet.version.questionnaire, &sheet.draft.answers);
    if !problems.is_empty() {
        return Err(ResponseError::Incomplete(problems));
    }
    sheet.draft.answers.0 = sheet.course().in_force().clone();
    if sheet.corrects {
        return correct::replace(tx, secret, key, sheet, &submission, today).await;
    }
    let invitation = use_up(tx, &sheet, today).await?;
    let reasons = match invitation {
        None => suspicion::reasons(signs(secret, &sheet, &submission, now)),
        Some(_) => BTreeSet::new(),
    };
    let quarantined = !reasons.is_empty();
    let owner = if quarantined {
        let language = submission.language(&sheet);
        let put = quarantine::put(tx, secret, key, &sheet, language, reasons, today).await?;
        Some(Owner::Quarantined(put))
    } else {
        keep(tx, secret, key, &sheet, invitation.as_ref(), &submission, today)
            .await?
            .map(Owner::Response)
    };
    if let Some(owner) = owner {
        attachment::pass_on(tx, &sheet, owner).await?;
    }
    draft::Entity::delete_by_id(sheet.draft.id).exec(tx).await?;
    if let Some(invitation) = invitation {
        outbox::enqueue(tx, vec![thanks(&invitation, now)], now).await?;
    }
    Ok(receipt::write(tx, secret, &key.hash(), sheet.round.id, quarantined, today).await?)
}

fn signs(secret: &Secret, sheet: &Sheet, submission: &Submission, now: DateTime<Utc>) -> Signs {
    let proof = submission.proof.as_deref();
    let proven = proof.is_some_and(|proof| proof::holds(secret, sheet.draft.id, proof, now));
    Signs {
        trap_filled: submission.trap_filled,
        took: now - sheet.draft.created_at,
        answered: sheet.draft.answers.len(),
        crowded: submission.crowded,
        unproven: sheet.round.proof_of_work && !proven,
    }
}

/// Holds the invitation behind a sheet, before the sheet: whoever begins or withdraws does it in
/// this order too.
async fn hold_invitation(tx: &impl ConnectionTrait, key: &Token) -> Result<(), ResponseError> {
    let draft = draft::Entity::find_by_key_hash(key.hash().0)
        .select_only()
        .column(draft::Column::InvitationId)
        .into_tuple::<Option<InvitationId>>();
    if let Some(id) = draft.one(tx).await?.flatten() {
        invitation::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
    }
    Ok(())
}

async fn use_up(
    tx: &impl ConnectionTrait,
    sheet: &Sheet,
    today: NaiveDate,
) -> Result<Option<invitation::Model>, ResponseError> {
    let Some(id) = sheet.draft.invitation_id else { return Ok(None) };
    let found = invitation::Entity::find_by_id(id).one(tx).await?;
    let mut row: invitation::ActiveModel = found.ok_or(InvitationError::Unknown)?.into();
    row.used_on = Set(Some(today));
    Ok(Some(row.update(tx).await?))
}

/// Keeps the response and says under which id; none if it went into the ballot box.
async fn keep(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    key: &Token,
    sheet: &Sheet,
    invitation: Option<&invitation::Model>,
    submission: &Submission,
    today: NaiveDate,
) -> Result<Option<ResponseId>, ResponseError> {
    let channel = invitation.map_or(Channel::Open, |_| Channel::Link);
    let (round, group_id) = (&sheet.round, sheet.draft.group_id);
    let ballot = Ballot {
        questionnaire_id: sheet.draft.questionnaire_id,
        answers: sheet.draft.answers.0.clone(),
        submitted_on: today,
        language: Some(submission.language(sheet)),
    };
    let nameless = |ballot| response::ActiveModel {
        sheet_hash: Set(sheet_hash(secret, round, &sheet.consultation, &key.hash())),
        ..ballot_box::nameless(round.id, group_id, Word(channel), ballot)
    };
    let row = match *round.identity_mode {
        IdentityMode::Anonymous => {
            ballot_box::drop(tx, secret, round, group_id, channel, ballot).await?;
            return Ok(None);
        }
        IdentityMode::Pseudonymous => response::ActiveModel {
            pseudonym: Set(pseudonym(secret, &sheet.consultation, invitation)),
            ..nameless(ballot)
        },
        IdentityMode::Attributed => response::ActiveModel {
            invitation_id: Set(invitation.map(|invitation| invitation.id)),
            organisation_id: Set(invitation.and_then(|invitation| invitation.organisation_id)),
            publish_name: Set(submission.publish_name),
            ..nameless(ballot)
        },
    };
    Ok(Some(store_one(tx, row).await?.id))
}

/// What pairs the responses of one contact over the rounds of a consultation: a keyed hash
/// that neither the database nor the instance secret alone can compute.
fn pseudonym(
    secret: &Secret,
    consultation: &consultation::Model,
    invitation: Option<&invitation::Model>,
) -> Option<Vec<u8>> {
    let key = consultation.pseudonym_key.as_ref()?;
    let contact = invitation?.contact_id?;
    let subject = [key.as_slice(), contact.0.as_bytes()].concat();
    Some(secret.derive("pseudonym", &subject).to_vec())
}

fn thanks(invitation: &invitation::Model, now: DateTime<Utc>) -> NewMessage {
    NewMessage {
        round_id: invitation.round_id,
        invitation_id: invitation.id,
        contact_id: invitation.contact_id,
        kind: MessageKind::Receipt,
        due_at: now,
    }
}

/// Whether the name of the respondent's organisation may be asked to be published.
#[must_use]
pub fn asks_for_consent(round: &round::Model) -> bool {
    *round.identity_mode == IdentityMode::Attributed
}
