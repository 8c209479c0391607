use chrono::{DateTime, Utc};
use entity::{ConsultationId, suppression};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, prelude::Uuid,
};

use super::{Addressee, Extent, list};
use crate::{
    stakeholder::StakeholderError,
    token::{Secret, Token},
};

/// Somebody who holds the link to leave from a mail that was sent to their address. Made by
/// [`Leaver::recognise`] only.
#[derive(Clone, Copy, Debug)]
pub struct Leaver {
    addressee: Addressee,
    consultation_id: ConsultationId,
}

/// What stands in the link: the addressee, the consultation, and a proof that we wrote it. It
/// holds what is needed, so it works as long as the secret does, whatever was erased since.
#[must_use]
pub fn leave_link(secret: &Secret, email: &str, consultation_id: ConsultationId) -> String {
    let subject = subject(Addressee::of(secret, email), consultation_id);
    format!("{}{}", hex::encode(subject), proof(secret, &subject).expose())
}

impl Leaver {
    /// Whom a link was written for. Changes nothing, so that mail scanners may look.
    ///
    /// # Errors
    /// [`StakeholderError::UnknownLeaver`] if we did not write it, or it was changed since.
    pub fn recognise(secret: &Secret, link: &str) -> Result<Self, StakeholderError> {
        let unknown = || StakeholderError::UnknownLeaver;
        let (subject, given) = link.split_at_checked(64).ok_or_else(unknown)?;
        let given: Token = given.parse().map_err(|_| unknown())?;
        let mut bytes = [0; 32];
        hex::decode_to_slice(subject, &mut bytes).map_err(|_| unknown())?;
        // Hashes are compared, so that the time it takes tells nothing about the proof.
        if proof(secret, &bytes).hash() != given.hash() {
            return Err(unknown());
        }
        let (addressee, consultation) = bytes.split_at(16);
        Ok(Self {
            addressee: Addressee(addressee.try_into().map_err(|_| unknown())?),
            consultation_id: ConsultationId(Uuid::from_slice(consultation).map_err(|_| unknown())?),
        })
    }

    /// The consultation that the mail was about.
    #[must_use]
    pub fn consultation_id(&self) -> ConsultationId {
        self.consultation_id
    }

    /// What mail the address does without, of that about this consultation and of all.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn has_left(&self, db: &impl ConnectionTrait) -> Result<Option<Extent>, DbErr> {
        let rows = suppression::Entity::find()
            .filter(suppression::Column::AddressHash.eq(self.addressee.0.as_slice()))
            .filter(self.concerned())
            .all(db)
            .await?;
        let extent = |row: suppression::Model| match row.consultation_id {
            None => Extent::Everything,
            Some(_) => Extent::Consultation,
        };
        Ok(rows.into_iter().map(extent).max())
    }

    /// From now on, no such mail any more, and no other than such. Twice is the same as once.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn leave(
        &self,
        tx: &impl ConnectionTrait,
        extent: Extent,
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let about = match extent {
            Extent::Everything => None,
            Extent::Consultation => {
                self.forget(tx, suppression::Column::ConsultationId.is_null().into()).await?;
                Some(self.consultation_id)
            }
        };
        list::suppress(tx, self.addressee, about, suppression::Reason::Asked, now).await
    }

    /// Mail about this consultation and all others is welcome again, whatever kept it away;
    /// consultations that were left by their own links stay so. Twice is the same as once.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn come_back(&self, tx: &impl ConnectionTrait) -> Result<(), DbErr> {
        self.forget(tx, self.concerned()).await
    }

    fn concerned(&self) -> Condition {
        Condition::any()
            .add(suppression::Column::ConsultationId.is_null())
            .add(suppression::Column::ConsultationId.eq(self.consultation_id))
    }

    async fn forget(&self, tx: &impl ConnectionTrait, which: Condition) -> Result<(), DbErr> {
        suppression::Entity::delete_many()
            .filter(suppression::Column::AddressHash.eq(self.addressee.0.as_slice()))
            .filter(which)
            .exec(tx)
            .await?;
        Ok(())
    }
}

fn subject(addressee: Addressee, consultation_id: ConsultationId) -> [u8; 32] {
    let mut subject = [0; 32];
    subject[..16].copy_from_slice(&addressee.0);
    subject[16..].copy_from_slice(consultation_id.0.as_bytes());
    subject
}

fn proof(secret: &Secret, subject: &[u8; 32]) -> Token {
    secret.token("leave link", subject)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_names_addressee_and_consultation_but_no_address() {
        let (secret, id) = (Secret::random(), ConsultationId::new());
        let link = leave_link(&secret, "a@b.example", id);
        let leaver = Leaver::recognise(&secret, &link).unwrap();
        assert_eq!(leaver.addressee, Addressee::of(&secret, "a@b.example"));
        assert_eq!(leaver.consultation_id(), id);
        assert!(link.len() == 96 && link.bytes().all(|it| it.is_ascii_hexdigit()));
    }

    #[test]
    fn no_other_link_is_recognised() {
        let secret = Secret::random();
        let link = leave_link(&secret, "a@b.example", ConsultationId::new());
        let known = |link: &str| Leaver::recognise(&secret, link).is_ok();
        assert!(known(&link));
        for at in 0..link.len() {
            let mut other = link.clone().into_bytes();
            other[at] = if other[at] == b'0' { b'1' } else { b'0' };
            assert!(!known(&String::from_utf8(other).unwrap()), "changed at {at}");
            assert!(!known(&link[..at]), "cut at {at}");
        }
        for other in ["", &"ä".repeat(48), &format!("{link}0"), &format!("{link}00")] {
            assert!(!known(other), "{other}");
        }
        assert!(Leaver::recognise(&Secret::random(), &link).is_err());
    }
}
