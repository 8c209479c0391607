//! An envelope sender for each message, so that what comes back tells what it is about.

use std::str::FromStr;

use entity::MessageId;
use lettre::Address;

use crate::token::Secret;

/// So long may the part before the `@` be, RFC 5321, section 4.5.3.1.1.
const LONGEST_USER: usize = 64;

/// So much of the proof stands in an address.
const PROOF: usize = 8;

/// Digits of message and proof.
const DIGITS: usize = 2 * (16 + PROOF);

/// Where bounces go: `bounces@city.example`, and `bounces+…@city.example` for each message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BounceAddress {
    user: String,
    domain: String,
}

/// What is wrong with a `bounce_address`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotABounceAddress {
    #[error(transparent)]
    Address(#[from] lettre::address::AddressError),
    #[error("it has letters beyond ASCII")]
    NotAscii,
    #[error("the part before the @ has at most {} characters and no +", LONGEST_USER - 1 - DIGITS)]
    User,
}

impl FromStr for BounceAddress {
    type Err = NotABounceAddress;

    fn from_str(text: &str) -> Result<Self, NotABounceAddress> {
        let address: Address = text.trim().to_lowercase().parse()?;
        let (user, domain) = (address.user().to_owned(), address.domain().to_owned());
        if !user.is_ascii() || !domain.is_ascii() {
            return Err(NotABounceAddress::NotAscii);
        }
        if user.len() + 1 + DIGITS > LONGEST_USER || user.contains(['+', '"']) {
            return Err(NotABounceAddress::User);
        }
        Ok(Self { user, domain })
    }
}

impl BounceAddress {
    /// The address without a message.
    #[must_use]
    pub fn plain(&self) -> Address {
        Address::new(&self.user, &self.domain).expect("it was read from one")
    }

    /// The envelope sender of a message. Nobody else can make one.
    #[must_use]
    pub fn of(&self, secret: &Secret, id: MessageId) -> Address {
        Address::new(format!("{}+{}", self.user, tag(secret, id)), &self.domain)
            .expect("digits behind a plus leave an address one")
    }

    /// Which message a mail to this address is about; nothing if it is about none of ours. Case
    /// makes no difference, since servers on the way may change it.
    #[must_use]
    pub fn read(&self, secret: &Secret, address: &str) -> Option<MessageId> {
        let (user, domain) = address.rsplit_once('@')?;
        let (user, tag) = user.split_once('+')?;
        let ours =
            user.eq_ignore_ascii_case(&self.user) && domain.eq_ignore_ascii_case(&self.domain);
        if ours { read_tag(secret, tag) } else { None }
    }
}

/// Names a message to us, with a proof that we wrote it.
#[must_use]
pub fn tag(secret: &Secret, id: MessageId) -> String {
    format!("{}{}", id.0.simple(), hex::encode(proof(secret, id)))
}

/// The message that a tag names; nothing if we did not write it.
pub(super) fn read_tag(secret: &Secret, tag: &str) -> Option<MessageId> {
    let (id, given) = tag.split_at_checked(32).filter(|_| tag.len() == DIGITS)?;
    let mut bytes = [0; 16];
    hex::decode_to_slice(id, &mut bytes).ok()?;
    let id = MessageId(sea_orm::prelude::Uuid::from_bytes(bytes));
    let mut given_proof = [0; PROOF];
    hex::decode_to_slice(given, &mut given_proof).ok()?;
    (given_proof == proof(secret, id)).then_some(id)
}

fn proof(secret: &Secret, id: MessageId) -> [u8; PROOF] {
    let mut proof = [0; PROOF];
    proof.copy_from_slice(&secret.derive("bounce", id.0.as_bytes())[..PROOF]);
    proof
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bounces() -> BounceAddress {
        "bounces@city.example".parse().unwrap()
    }

    proptest! {
        #[test]
        fn an_address_is_read_back_whatever_its_case(bytes: [u8; 16], key: [u8; 32], case: u64) {
            let secret: Secret = hex::encode(key).parse().unwrap();
            let id = MessageId(sea_orm::prelude::Uuid::from_bytes(bytes));
            let address = bounces().of(&secret, id).to_string();
            prop_assert!(address.rsplit_once('@').unwrap().0.len() <= LONGEST_USER);
            let raised = |(at, letter): (usize, char)| match case >> (at % 64) & 1 {
                1 => letter.to_ascii_uppercase(),
                _ => letter,
            };
            let address: String = address.chars().enumerate().map(raised).collect();
            prop_assert_eq!(bounces().read(&secret, &address), Some(id));
        }

        #[test]
        fn an_address_that_was_changed_anywhere_names_no_message(
            bytes: [u8; 16], at: prop::sample::Index, other in "[0-9a-f]",
        ) {
            let secret = Secret::random();
            let id = MessageId(sea_orm::prelude::Uuid::from_bytes(bytes));
            let address = bounces().of(&secret, id).to_string();
            let at = at.index(DIGITS) + "bounces+".len();
            prop_assume!(address[at..=at] != other);
            let changed = format!("{}{other}{}", &address[..at], &address[at + 1..]);
            prop_assert_eq!(bounces().read(&secret, &changed), None);
            prop_assert_eq!(bounces().read(&Secret::random(), &address), None);
        }

        #[test]
        fn nothing_that_anybody_writes_names_a_message(address in "\\PC*(\\+\\PC*)?@\\PC*") {
            prop_assert_eq!(bounces().read(&Secret::random(), &address), None);
        }
    }

    #[test]
    fn an_address_of_another_mailbox_or_without_a_tag_names_no_message() {
        let secret = Secret::random();
        let address = bounces().of(&secret, MessageId::new()).to_string();
        for other in [
            "bounces@city.example",
            "bounces+@city.example",
            &address.replace("bounces", "other"),
            &address.replace("city", "town"),
            &address.replace('@', "00@"),
            &format!("x{address}"),
        ] {
            assert_eq!(bounces().read(&secret, other), None, "{other}");
        }
    }

    #[test]
    fn what_leaves_no_room_for_the_message_is_refused() {
        assert!("fifteen-letters@city.example".parse::<BounceAddress>().is_ok());
        for (text, refusal) in [
            ("sixteen-letters-@city.example", Some(NotABounceAddress::User)),
            ("bounces+all@city.example", Some(NotABounceAddress::User)),
            ("rückläufer@city.example", Some(NotABounceAddress::NotAscii)),
            ("bounces", None),
            ("", None),
        ] {
            let refused = text.parse::<BounceAddress>().unwrap_err();
            assert!(refusal.is_none_or(|it| it == refused), "{text}: {refused}");
        }
    }
}
