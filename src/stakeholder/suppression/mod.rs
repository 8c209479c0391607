//! The suppression list: which addresses get no mail, about one consultation or at all.
//!
//! It knows an address by a keyed hash only, so that a wish outlives the contact and a new
//! import. [`Leaver::leave`] and [`Leaver::come_back`] are for whoever holds the link in a mail,
//! [`suppress`] is for what mail servers report, and [`lift`] for organisers.

mod leaver;
mod list;

pub use leaver::{Leaver, leave_link};
pub(in crate::stakeholder) use list::carry_over;
pub use list::{Suppressed, Suppressions, lift, of_contacts, suppress};

use crate::token::Secret;

/// Whose address it is, without the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Addressee([u8; 16]);

impl Addressee {
    /// The same each time for one address.
    #[must_use]
    pub fn of(secret: &Secret, email: &str) -> Self {
        let mut hash = [0; 16];
        hash.copy_from_slice(&secret.derive("addressee", email.as_bytes())[..16]);
        Self(hash)
    }

    /// As it was stored; nothing if it was not.
    #[must_use]
    pub fn stored(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// What is stored.
    #[must_use]
    pub fn bytes(self) -> Vec<u8> {
        self.0.to_vec()
    }
}

/// How much mail an address does without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// That about one consultation.
    Consultation,
    Everything,
}
