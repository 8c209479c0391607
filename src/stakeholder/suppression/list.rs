use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::{
    ConsultationId, ContactId, SuppressionId, Word, contact,
    suppression::{self, Reason},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    sea_query::OnConflict,
};

use super::{Addressee, Extent};
use crate::{
    account::Organiser,
    stakeholder::{StakeholderError, find},
    token::Secret,
};

/// Why somebody gets no mail, and how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suppressed {
    pub reason: Reason,
    pub extent: Extent,
}

/// The list as far as it concerns some mails.
#[derive(Clone, Debug, Default)]
pub struct Suppressions(HashMap<Vec<u8>, Vec<suppression::Model>>);

impl Suppressions {
    /// All that concern mail about one consultation.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn about(
        db: &impl ConnectionTrait,
        consultation_id: ConsultationId,
    ) -> Result<Self, DbErr> {
        let concerned = Condition::any()
            .add(suppression::Column::ConsultationId.is_null())
            .add(suppression::Column::ConsultationId.eq(consultation_id));
        Self::which(db, concerned).await
    }

    /// All that concern these addresses.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn of<'a>(
        db: &impl ConnectionTrait,
        secret: &Secret,
        emails: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, DbErr> {
        let hashes = emails.into_iter().map(|email| Addressee::of(secret, email).0.to_vec());
        let concerned = suppression::Column::AddressHash.is_in(hashes);
        Self::which(db, Condition::all().add(concerned)).await
    }

    async fn which(db: &impl ConnectionTrait, which: Condition) -> Result<Self, DbErr> {
        let rows = suppression::Entity::find().filter(which).all(db).await?;
        let mut by_hash: HashMap<_, Vec<_>> = HashMap::new();
        for row in rows {
            by_hash.entry(row.address_hash.clone()).or_default().push(row);
        }
        Ok(Self(by_hash))
    }

    /// Why this address gets no mail about this consultation; what concerns all mail goes before,
    /// and what people want before what mail servers report.
    #[must_use]
    pub fn hold_back(
        &self,
        secret: &Secret,
        email: &str,
        consultation_id: ConsultationId,
    ) -> Option<Suppressed> {
        if self.0.is_empty() {
            return None;
        }
        let rows = self.0.get(Addressee::of(secret, email).0.as_slice())?;
        let suppressed = |row: &suppression::Model| match row.consultation_id {
            None => Some(Suppressed { reason: *row.reason, extent: Extent::Everything }),
            Some(id) if id == consultation_id => {
                Some(Suppressed { reason: *row.reason, extent: Extent::Consultation })
            }
            Some(_) => None,
        };
        rows.iter()
            .filter_map(suppressed)
            .min_by_key(|it| (std::cmp::Reverse(it.extent), it.reason))
    }
}

/// What stands in the list about these contacts, the latest first.
///
/// # Errors
/// If the database does not answer.
pub async fn of_contacts(
    db: &impl ConnectionTrait,
    _: &Organiser,
    secret: &Secret,
    contacts: &[&contact::Model],
) -> Result<HashMap<ContactId, Vec<suppression::Model>>, DbErr> {
    let emails = contacts.iter().map(|contact| contact.email.as_str());
    let mut listed = Suppressions::of(db, secret, emails).await?.0;
    let mut found = HashMap::new();
    for contact in contacts {
        let hash = Addressee::of(secret, &contact.email).0;
        if let Some(mut rows) = listed.remove(hash.as_slice()) {
            rows.sort_by_key(|row| std::cmp::Reverse(row.id));
            found.insert(contact.id, rows);
        }
    }
    Ok(found)
}

/// Puts an address on the list; of the same reason, the first time stays.
///
/// # Errors
/// If the database does not answer.
pub async fn suppress(
    tx: &impl ConnectionTrait,
    addressee: Addressee,
    about: Option<ConsultationId>,
    reason: Reason,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = suppression::ActiveModel {
        id: Set(SuppressionId::new()),
        address_hash: Set(addressee.0.to_vec()),
        consultation_id: Set(about),
        reason: Set(Word(reason)),
        created_at: Set(now),
    };
    suppression::Entity::insert(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Lets what somebody wished for one address hold for another of theirs too. That mail did not
/// arrive at the first says nothing about the second.
///
/// # Errors
/// If the database does not answer.
pub(in crate::stakeholder) async fn carry_over(
    tx: &impl ConnectionTrait,
    secret: &Secret,
    from: &str,
    to: &str,
) -> Result<(), DbErr> {
    let wishes = suppression::Entity::find()
        .filter(suppression::Column::AddressHash.eq(Addressee::of(secret, from).0.to_vec()))
        .filter(suppression::Column::Reason.ne(Word(Reason::Bounced)))
        .all(tx)
        .await?;
    for wish in wishes {
        let addressee = Addressee::of(secret, to);
        suppress(tx, addressee, wish.consultation_id, *wish.reason, wish.created_at).await?;
    }
    Ok(())
}

/// Lets mail go to a contact again at which it did not arrive. Twice is the same as once.
///
/// # Errors
/// [`StakeholderError::TheirOwnWish`] if nothing but what the person asked for or complained
/// about stands in the way: that is theirs to change. [`StakeholderError::UnknownContact`].
pub async fn lift(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    secret: &Secret,
    id: ContactId,
) -> Result<(), StakeholderError> {
    let (contact, _) = find::contact(tx, organiser, id).await?;
    let listed = of_contacts(tx, organiser, secret, &[&contact]).await?.remove(&id);
    let listed = listed.unwrap_or_default();
    if !listed.is_empty() && listed.iter().all(|row| *row.reason != Reason::Bounced) {
        return Err(StakeholderError::TheirOwnWish);
    }
    let bounced = listed.iter().filter(|row| *row.reason == Reason::Bounced).map(|row| row.id);
    suppression::Entity::delete_many()
        .filter(suppression::Column::Id.is_in(bounced))
        .exec(tx)
        .await?;
    Ok(())
}
