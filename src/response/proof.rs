//! Proof of work: a browser that answers without an invitation computes for a moment, so that
//! sending many answers costs more than sending one.
//!
//! The form is that of ALTCHA, version 1: find the number that, written behind a salt, has a given
//! SHA-256. A challenge is signed under a key of its sheet, so it proves nothing for another one;
//! and since a sheet is submitted once, no proof counts twice. Nothing is stored.

use chrono::{DateTime, TimeDelta, Utc};
use entity::DraftId;
use serde::{Deserialize, Serialize};

use crate::token::{Secret, hash};

/// The greatest number to be found. On average it takes half as many hashes: about a second.
const GREATEST: u32 = 50_000;

/// How long a challenge can be answered: longer than anybody leaves the check page open.
const LASTS: TimeDelta = TimeDelta::days(1);

const ALGORITHM: &str = "SHA-256";

/// What a browser is to find out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Challenge {
    pub algorithm: &'static str,
    /// The hash to be met, in hexadecimal digits.
    pub challenge: String,
    pub maxnumber: u32,
    pub salt: String,
    pub signature: String,
}

/// What it found.
#[derive(Debug, Deserialize)]
struct Solution {
    algorithm: String,
    challenge: String,
    number: u32,
    salt: String,
    signature: String,
}

/// A challenge for this sheet.
#[must_use]
pub fn challenge(secret: &Secret, sheet: DraftId, now: DateTime<Utc>) -> Challenge {
    let nonce: [u8; 16] = rand::random();
    let salt = format!("{}?expires={}&", hex::encode(nonce), (now + LASTS).timestamp());
    let challenge = hashed(&salt, rand::random_range(0..=GREATEST));
    let signature = signed(secret, sheet, &challenge);
    Challenge { algorithm: ALGORITHM, challenge, maxnumber: GREATEST, salt, signature }
}

/// Whether somebody has done the work for this sheet, in time. `proof` is JSON.
#[must_use]
pub fn holds(secret: &Secret, sheet: DraftId, proof: &str, now: DateTime<Utc>) -> bool {
    let Ok(solution) = serde_json::from_str::<Solution>(proof) else { return false };
    let Solution { algorithm, challenge, number, salt, signature } = solution;
    let expected = signed(secret, sheet, &challenge);
    // Hashes are compared, so that time tells nothing about the signature.
    let ours = hash(expected.as_bytes()) == hash(signature.as_bytes());
    let in_time = expires(&salt).is_some_and(|until| now.timestamp() <= until);
    algorithm == ALGORITHM && ours && in_time && hashed(&salt, number) == challenge
}

fn hashed(salt: &str, number: u32) -> String {
    hex::encode(hash(format!("{salt}{number}").as_bytes()).0)
}

fn signed(secret: &Secret, sheet: DraftId, challenge: &str) -> String {
    let of_sheet = secret.branch("proof of work", sheet.0.as_bytes());
    hex::encode(of_sheet.derive("challenge", challenge.as_bytes()))
}

/// When a challenge with this salt ends. The salt is part of what was signed.
fn expires(salt: &str) -> Option<i64> {
    let (_, until) = salt.strip_suffix('&')?.split_once("?expires=")?;
    until.parse().ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn solved(it: &Challenge) -> String {
        let number = (0..=it.maxnumber).find(|number| hashed(&it.salt, *number) == it.challenge);
        let Challenge { algorithm, challenge, maxnumber: _, salt, signature } = it;
        json!({ "algorithm": algorithm, "challenge": challenge, "number": number.unwrap(),
            "salt": salt, "signature": signature })
        .to_string()
    }

    #[test]
    fn a_proof_holds_for_its_sheet_for_a_day() {
        let (secret, sheet, now) = (Secret::random(), DraftId::new(), DateTime::UNIX_EPOCH);
        let proof = solved(&challenge(&secret, sheet, now));
        assert!(holds(&secret, sheet, &proof, now));
        assert!(holds(&secret, sheet, &proof, now + LASTS));
        assert!(!holds(&secret, sheet, &proof, now + LASTS + TimeDelta::seconds(1)), "expired");
        assert!(!holds(&secret, DraftId::new(), &proof, now), "for another sheet");
        assert!(!holds(&Secret::random(), sheet, &proof, now), "by another instance");
    }

    #[test]
    fn a_forged_proof_does_not_hold() {
        let (secret, sheet, now) = (Secret::random(), DraftId::new(), DateTime::UNIX_EPOCH);
        let it = challenge(&secret, sheet, now);
        let proof: serde_json::Value = serde_json::from_str(&solved(&it)).unwrap();
        let longer = it.salt.replace("expires=", "expires=9");
        for (field, value) in [
            ("number", json!(GREATEST + 1)),
            ("number", json!(-1)),
            ("salt", json!(longer)),
            ("salt", json!("")),
            ("challenge", json!(hashed(&longer, 1))),
            ("signature", json!("")),
            ("algorithm", json!("SHA-1")),
        ] {
            let mut forged = proof.clone();
            forged[field] = value;
            assert!(!holds(&secret, sheet, &forged.to_string(), now), "{forged}");
        }
        for nonsense in ["", "{}", "[]", "null", "0"] {
            assert!(!holds(&secret, sheet, nonsense, now), "{nonsense}");
        }
    }

    #[test]
    fn the_end_cannot_be_moved_by_a_shorter_number() {
        let (secret, sheet, now) = (Secret::random(), DraftId::new(), DateTime::UNIX_EPOCH);
        let it = challenge(&secret, sheet, now);
        assert!(it.salt.ends_with('&'), "digits of the number are none of the time's");
        assert_eq!(expires(&it.salt), Some((now + LASTS).timestamp()));
    }
}
