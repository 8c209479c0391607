//! Tokens, their hashes, and the instance secret from which they are derived.

use std::{fmt, str::FromStr};

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

/// 128 bits that open something. Shown to its holder only; prints as dots.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 16]);

/// What is stored of a token: its SHA-256.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TokenHash(pub Vec<u8>);

/// Text that cannot be a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a token: 32 hexadecimal digits expected")]
pub struct NotAToken;

impl Token {
    /// A token that nobody can guess or derive.
    #[must_use]
    pub fn random() -> Self {
        Self(rand::random())
    }

    /// The token in the form that stands in links, cookies and headers.
    #[must_use]
    pub fn expose(&self) -> String {
        hex::encode(self.0)
    }

    #[must_use]
    pub fn hash(&self) -> TokenHash {
        hash(&self.0)
    }
}

impl FromStr for Token {
    type Err = NotAToken;

    fn from_str(text: &str) -> Result<Self, NotAToken> {
        let mut bytes = [0; 16];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| NotAToken)?;
        Ok(Self(bytes))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// 60 bits in a form that people can read out and type: 12 letters and digits in three blocks,
/// none of which can be taken for another.
#[derive(Clone, PartialEq, Eq)]
pub struct Code([u8; 12]);

/// Text that cannot be a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a code: 12 letters and digits expected")]
pub struct NotACode;

const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

impl Code {
    #[must_use]
    pub fn hash(&self) -> TokenHash {
        hash(&self.0)
    }

    /// The code as it is shown to its holder: `2345-6789-ABCD`.
    #[must_use]
    pub fn expose(&self) -> String {
        let letters: Vec<char> = self.0.iter().copied().map(char::from).collect();
        letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-")
    }
}

impl FromStr for Code {
    type Err = NotACode;

    /// Case, spaces and dashes make no difference.
    fn from_str(text: &str) -> Result<Self, NotACode> {
        let typed = text.chars().filter(|it| !it.is_whitespace() && !matches!(it, '-' | '–'));
        let letters: Vec<u8> = typed
            .map(|it| u8::try_from(it.to_ascii_uppercase()).map_err(|_| NotACode))
            .collect::<Result<_, _>>()?;
        let known = letters.iter().all(|letter| ALPHABET.contains(letter));
        let letters = letters.try_into().map_err(|_| NotACode)?;
        if known { Ok(Self(letters)) } else { Err(NotACode) }
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

/// The SHA-256 of anything that is looked up but not to be read.
#[must_use]
pub fn hash(bytes: &[u8]) -> TokenHash {
    TokenHash(Sha256::digest(bytes).to_vec())
}

/// The key of this instance. Whoever holds it and the database can derive every link.
#[derive(Clone)]
pub struct Secret([u8; 32]);

/// A sealed text that this secret did not seal, or that was changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("sealed under another secret, or damaged; is `secret` the one this data was written with?")]
pub struct NotOurs;

impl Secret {
    /// A new secret.
    #[must_use]
    pub fn random() -> Self {
        Self(rand::random())
    }

    /// The token for one purpose and subject: the same each time it is asked for.
    #[must_use]
    pub fn token(&self, purpose: &str, subject: &[u8]) -> Token {
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&self.derive(purpose, subject)[..16]);
        Token(bytes)
    }

    /// The code for one purpose and subject: the same each time it is asked for.
    #[must_use]
    pub fn code(&self, purpose: &str, subject: &[u8]) -> Code {
        let bytes = self.derive(purpose, subject);
        Code(std::array::from_fn(|at| ALPHABET[usize::from(bytes[at] % 32)]))
    }

    /// 32 bytes for one purpose and subject (HMAC-SHA-256).
    #[must_use]
    pub fn derive(&self, purpose: &str, subject: &[u8]) -> [u8; 32] {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.0)
            .expect("HMAC takes keys of any length");
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(subject);
        mac.finalize().into_bytes().into()
    }

    /// A secret of its own for one purpose and subject. It tells nothing about this one.
    #[must_use]
    pub fn branch(&self, purpose: &str, subject: &[u8]) -> Self {
        Self(self.derive(purpose, subject))
    }

    /// Encrypts so that only this secret opens it, and only for the same purpose and subject
    /// (XChaCha20-Poly1305 under a fresh nonce, which stands in front).
    #[must_use]
    pub fn seal(&self, purpose: &str, subject: &[u8], plain: &[u8]) -> Vec<u8> {
        let nonce: [u8; 24] = rand::random();
        let payload = Payload { msg: plain, aad: subject };
        let sealed = self
            .cipher(purpose)
            .encrypt(&XNonce::from(nonce), payload)
            .expect("texts far below 256 GiB can be sealed");
        [nonce.as_slice(), &sealed].concat()
    }

    /// Opens what [`Self::seal`] sealed.
    ///
    /// # Errors
    /// [`NotOurs`] if purpose, subject or secret differ or a byte was changed.
    pub fn open(&self, purpose: &str, subject: &[u8], sealed: &[u8]) -> Result<Vec<u8>, NotOurs> {
        let (nonce, rest) = sealed.split_first_chunk::<24>().ok_or(NotOurs)?;
        let payload = Payload { msg: rest, aad: subject };
        self.cipher(purpose).decrypt(&XNonce::from(*nonce), payload).map_err(|_| NotOurs)
    }

    fn cipher(&self, purpose: &str) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.derive("seal", purpose.as_bytes()).into())
    }
}

impl FromStr for Secret {
    type Err = NotASecret;

    fn from_str(text: &str) -> Result<Self, NotASecret> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text.trim(), &mut bytes).map_err(|_| NotASecret)?;
        Ok(Self(bytes))
    }
}

impl Secret {
    /// The secret in the form it is configured in.
    #[must_use]
    pub fn expose(&self) -> String {
        hex::encode(self.0)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Text that cannot be a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`secret` is 64 hexadecimal digits, for example from `openssl rand -hex 32`")]
pub struct NotASecret;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_opens_for_the_same_subject_only() {
        let secret = Secret::random();
        let sealed = secret.seal("ballots", b"round 1", b"yes");
        assert_eq!(secret.open("ballots", b"round 1", &sealed), Ok(b"yes".to_vec()));
        assert_eq!(secret.open("ballots", b"round 2", &sealed), Err(NotOurs));
        assert_eq!(Secret::random().open("ballots", b"round 1", &sealed), Err(NotOurs));
        assert_eq!(secret.open("ballots", b"round 1", &sealed[..20]), Err(NotOurs));
    }

    #[test]
    fn sealing_twice_gives_two_texts() {
        let secret = Secret::random();
        assert_ne!(secret.seal("a", b"", b"x"), secret.seal("a", b"", b"x"));
    }

    #[test]
    fn tokens_are_stable_and_separate() {
        let secret = Secret::random();
        assert_eq!(secret.token("link", b"1"), secret.token("link", b"1"));
        assert_ne!(secret.token("link", b"1"), secret.token("sheet", b"1"));
        assert_eq!(secret.token("link", b"1").expose().parse(), Ok(secret.token("link", b"1")));
    }

    #[test]
    fn codes_have_three_blocks_without_look_alikes_and_are_read_as_people_type_them() {
        let code = Secret::random().code("return", b"1");
        let shown = code.expose();
        assert_eq!(shown.len(), 14);
        assert!(!shown.contains(['0', '1', 'I', 'O']));
        assert_eq!(shown.parse(), Ok(code.clone()));
        assert_eq!(format!(" {} ", shown.to_lowercase().replace('-', " ")).parse(), Ok(code));
        for wrong in ["", "2345-6789-ABC", "2345-6789-ABCDE", "2345-6789-ABC0", "2345-6789-ABCÄ"] {
            assert_eq!(wrong.parse::<Code>(), Err(NotACode), "{wrong}");
        }
    }

    #[test]
    fn each_branch_of_a_secret_is_another_secret() {
        let secret = Secret::random();
        let of = |day: &[u8]| secret.branch("day", day).derive("place", b"here");
        assert_eq!(of(b"1"), of(b"1"));
        assert_ne!(of(b"1"), of(b"2"));
        assert_ne!(of(b"1"), secret.derive("place", b"here"));
    }

    #[test]
    fn tokens_and_secrets_print_as_dots() {
        assert_eq!(format!("{:?} {:?}", Token::random(), Secret::random()), "Token(…) Secret(…)");
    }
}
