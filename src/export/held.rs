//! Everything that is held on one contact, for the person whom it is about.

use chrono::{DateTime, Utc};
use entity::{ContactId, InvitationId, invitation, kept_mail, message, response, round};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};

use super::ExportError;
use crate::{
    account::Organiser,
    invitation::{Happening, What, When, history, of_contact},
    outbox::steps,
    questionnaire,
    stakeholder::{find, tags_of},
};

/// Contact, tags, history, invitations, mails and attributed responses, as JSON. Answers that
/// were given anonymously or under a pseudonym are not in it: nothing here leads to them. Neither
/// are drafts, which only their writers read.
///
/// # Errors
/// If there is no such contact.
pub async fn held(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    id: ContactId,
    now: DateTime<Utc>,
) -> Result<Value, ExportError> {
    let (contact, organisation) = find::contact(db, organiser, id).await?;
    let group = find::group(db, contact.group_id).await?;
    let tags = tags_of(db, organiser, &[id]).await?.remove(&id).unwrap_or_default();
    let history = history(db, organiser, id).await?;
    let invitations = of_contact(db, id).await?;
    Ok(json!({
        "as_of": now,
        "contact": {
            "id": contact.id,
            "name": contact.name,
            "email": contact.email,
            "language": contact.language,
            "group": { "key": group.key, "name": group.name },
            "organisation": organisation.map(|organisation| organisation.name),
            "coordinates": contact.coordinates,
            "tags": tags,
            "created_at": contact.created_at,
        },
        "history": history.iter().map(happening).collect::<Vec<_>>(),
        "invitations": told(db, &invitations).await?,
        "mails": mails(db, id).await?,
        "responses": responses(db, &invitations).await?,
        "not_included": [
            "answers given anonymously or under a pseudonym: nothing leads from a contact to them",
            "drafts: only who holds the personal link reads them",
        ],
    }))
}

/// One thing that happened, as programs read it.
pub fn happening(it: &Happening) -> Value {
    let at = match it.when {
        When::Moment(at) => json!(at),
        When::Day(day) => json!(day),
        When::Untold => Value::Null,
    };
    let mut told = json!({ "at": at, "what": it.what.code() });
    match &it.what {
        What::Done { fields, .. } if !fields.is_empty() => told["fields"] = json!(fields),
        What::Mailed { kind, state } => {
            told["mail"] = json!(kind.as_str());
            told["state"] = json!(state.as_str());
        }
        _ => {}
    }
    if let Some(round) = &it.round {
        told["round"] = json!(round.title);
    }
    if let Some(who) = &it.who {
        told["by"] = json!(who);
    }
    told
}

async fn told(
    db: &impl ConnectionTrait,
    invitations: &[invitation::Model],
) -> Result<Vec<Value>, ExportError> {
    let ids = invitations.iter().map(|row| row.round_id);
    let rounds = round::Entity::find().filter(round::Column::Id.is_in(ids)).all(db).await?;
    let told = invitations.iter().map(|invitation| {
        let round = rounds.iter().find(|round| round.id == invitation.round_id);
        json!({
            "id": invitation.id,
            "round": round.map(|round| &round.title),
            "identity_mode": round.map(|round| round.identity_mode.to_string()),
            "invited_at": invitation.created_at,
            "declined_at": invitation.declined_at,
            "declined_because": invitation.declined_because,
            "withdrawn_at": invitation.withdrawn_at,
            "answered_on": invitation.used_on,
            "retracted_on": invitation.retracted_on,
        })
    });
    Ok(told.collect())
}

async fn mails(db: &impl ConnectionTrait, id: ContactId) -> Result<Vec<Value>, ExportError> {
    let mails = message::Entity::find()
        .filter(message::Column::ContactId.eq(id))
        .order_by_asc(message::Column::Id)
        .all(db)
        .await?;
    let ids = mails.iter().map(|mail| mail.id);
    let kept =
        kept_mail::Entity::find().filter(kept_mail::Column::MessageId.is_in(ids)).all(db).await?;
    let steps = steps(db, &mails).await?;
    let told = mails.iter().map(|mail| {
        let steps = steps.iter().filter(|step| step.message_id == mail.id);
        let kept = kept.iter().find(|kept| kept.message_id == mail.id);
        json!({
            "id": mail.id,
            "kind": mail.kind.as_str(),
            "state": mail.state.as_str(),
            "created_at": mail.created_at,
            "settled_at": mail.settled_at,
            "server_reply": mail.reply,
            "bounce": mail.bounce.map(|it| it.as_str()),
            "steps": steps.map(|step| json!({
                "at": step.at,
                "state": step.state.as_str(),
                "bounce": step.bounce.map(|it| it.as_str()),
                "server_reply": step.reply,
            })).collect::<Vec<_>>(),
            "kept": kept.map(|kept| json!({
                "recipient": kept.recipient,
                "subject": kept.subject,
            })),
        })
    });
    Ok(told.collect())
}

/// The responses that name these invitations: those of attributed rounds.
async fn responses(
    db: &impl ConnectionTrait,
    invitations: &[invitation::Model],
) -> Result<Vec<Value>, ExportError> {
    let ids: Vec<InvitationId> = invitations.iter().map(|row| row.id).collect();
    let rounds = invitations.iter().map(|row| row.round_id);
    let rows = response::Entity::find()
        .filter(response::Column::RoundId.is_in(rounds))
        .filter(response::Column::InvitationId.is_in(ids))
        .all(db)
        .await?;
    let mut told = vec![];
    for row in rows {
        let version = questionnaire::by_id(db, row.questionnaire_id).await?;
        let questions = version.questionnaire.questions();
        let texts = questions.map(|question| (question.key.to_string(), json!(question.text)));
        told.push(json!({
            "round_id": row.round_id,
            "id": row.id,
            "submitted_on": row.submitted_on,
            "language": row.language.as_deref(),
            "publish_name": row.publish_name,
            "questions": texts.collect::<serde_json::Map<_, _>>(),
            "answers": row.answers,
        }));
    }
    Ok(told)
}
