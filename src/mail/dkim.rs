//! Signatures by which receiving servers tell that a mail is ours (DKIM, RFC 6376 and 8463).
//!
//! Made here and not by the crate that builds mails: that one does not cover `Content-Type` and
//! walks through the headers by recursion.

use std::{fmt, io, path::Path};

use base64::{Engine, prelude::BASE64_STANDARD};
use ring::{
    rand::SystemRandom,
    signature::{Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair},
};
use rustls_pki_types::{PrivateKeyDer, pem::PemObject};
use sha2::{Digest, Sha256};

/// What is signed, as far as it is there.
const SIGNED: [&str; 11] = [
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "reply-to",
    "mime-version",
    "content-type",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "auto-submitted",
];

/// `SEQUENCE { OBJECT IDENTIFIER rsaEncryption, NULL }`, RFC 3279.
const RSA_ENCRYPTION: [u8; 15] =
    [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

/// Signs mails for one domain.
pub struct Signer {
    domain: String,
    selector: String,
    key: Key,
}

enum Key {
    Rsa(RsaKeyPair),
    Ed25519(Ed25519KeyPair),
}

/// Why mails cannot be signed with these settings.
#[derive(Debug, thiserror::Error)]
pub enum NotASigner {
    #[error(
        "`dkim_domain`, `dkim_selector` and `dkim_key_file` are set together; `{0}` is missing"
    )]
    Missing(&'static str),
    #[error("`{0}` is no name as it stands in the DNS, in letters, digits, dashes and dots")]
    Name(&'static str),
    #[error("`dkim_key_file`: {0}")]
    File(#[from] io::Error),
    #[error("`dkim_key_file` holds no private key as PEM: {0}")]
    Pem(#[from] rustls_pki_types::pem::Error),
    #[error(
        "`dkim_key_file` holds a key that is neither Ed25519 nor RSA of 2048 bits or more: {0}"
    )]
    Key(ring::error::KeyRejected),
    #[error("`dkim_key_file` holds a key on an elliptic curve, with which no mail is signed")]
    Curve,
}

/// A signature could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the mail could not be signed")]
pub struct Unsigned;

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.place())
    }
}

impl Signer {
    /// Reads the key.
    ///
    /// # Errors
    /// If a name or the key cannot be used.
    pub fn read(domain: &str, selector: &str, key_file: &Path) -> Result<Self, NotASigner> {
        for (setting, name) in [("dkim_domain", domain), ("dkim_selector", selector)] {
            let part = |part: &str| {
                !part.is_empty() && part.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
            };
            if !name.split('.').all(part) {
                return Err(NotASigner::Name(setting));
            }
        }
        let key = Key::of(&PrivateKeyDer::from_pem_slice(&std::fs::read(key_file)?)?)?;
        Ok(Self { domain: domain.to_lowercase(), selector: selector.to_lowercase(), key })
    }

    /// Where in the DNS the key is looked for.
    #[must_use]
    pub fn place(&self) -> String {
        format!("{}._domainkey.{}", self.selector, self.domain)
    }

    /// What stands there, as TXT.
    #[must_use]
    pub fn record(&self) -> String {
        let (kind, key) = match &self.key {
            Key::Rsa(pair) => ("rsa", public_key_info(pair.public_key().as_ref())),
            Key::Ed25519(pair) => ("ed25519", pair.public_key().as_ref().to_vec()),
        };
        format!("v=DKIM1; k={kind}; p={}", BASE64_STANDARD.encode(key))
    }

    /// The mail with a signature in front.
    ///
    /// # Errors
    /// [`Unsigned`] if the machine has no randomness, or the mail has no headers.
    pub fn sign(&self, mail: &[u8]) -> Result<Vec<u8>, Unsigned> {
        let end = mail.windows(4).position(|it| it == b"\r\n\r\n").ok_or(Unsigned)?;
        let head = std::str::from_utf8(&mail[..end + 2]).map_err(|_| Unsigned)?;
        let body = BASE64_STANDARD.encode(Sha256::digest(relaxed_body(&mail[end + 4..])));
        let fields = fields(head);
        let signed: Vec<_> = SIGNED
            .into_iter()
            .filter_map(|name| fields.iter().rfind(|field| name_of(field) == name))
            .collect();
        // `From` a second time: nobody can put another in front.
        let names: Vec<_> =
            std::iter::once("from".to_owned()).chain(signed.iter().map(|it| name_of(it))).collect();
        let algorithm = match &self.key {
            Key::Rsa(_) => "rsa-sha256",
            Key::Ed25519(_) => "ed25519-sha256",
        };
        let unsigned = format!(
            "DKIM-Signature: v=1; a={algorithm}; c=relaxed/relaxed; d={}; s={};\r\n h={};\r\n bh={body};\r\n b=",
            self.domain,
            self.selector,
            names.join(":\r\n ")
        );
        let mut text: String = signed.into_iter().map(|field| relaxed_field(field)).collect();
        text.push_str(relaxed_field(&unsigned).trim_end());
        let signature = folded(&BASE64_STANDARD.encode(self.key.sign(text.as_bytes())?));
        Ok([unsigned.as_bytes(), signature.as_bytes(), b"\r\n", mail].concat())
    }
}

impl Key {
    fn of(key: &PrivateKeyDer<'_>) -> Result<Self, NotASigner> {
        match key {
            PrivateKeyDer::Pkcs1(der) => {
                RsaKeyPair::from_der(der.secret_pkcs1_der()).map(Self::Rsa).map_err(NotASigner::Key)
            }
            PrivateKeyDer::Pkcs8(der) => {
                let der = der.secret_pkcs8_der();
                match Ed25519KeyPair::from_pkcs8_maybe_unchecked(der) {
                    Ok(pair) => Ok(Self::Ed25519(pair)),
                    Err(_) => RsaKeyPair::from_pkcs8(der).map(Self::Rsa).map_err(NotASigner::Key),
                }
            }
            _ => Err(NotASigner::Curve),
        }
    }

    fn sign(&self, text: &[u8]) -> Result<Vec<u8>, Unsigned> {
        match self {
            Self::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature)
                    .map_err(|_| Unsigned)?;
                Ok(signature)
            }
            // RFC 8463: the hash is signed, not the text.
            Self::Ed25519(pair) => Ok(pair.sign(&Sha256::digest(text)).as_ref().to_vec()),
        }
    }
}

/// Each header field with the lines it goes on in.
fn fields(head: &str) -> Vec<String> {
    let mut fields: Vec<String> = vec![];
    for line in head.split_inclusive("\r\n") {
        match fields.last_mut() {
            Some(field) if line.starts_with([' ', '\t']) => field.push_str(line),
            _ => fields.push(line.to_owned()),
        }
    }
    fields
}

fn name_of(field: &str) -> String {
    field.split(':').next().unwrap_or_default().trim().to_lowercase()
}

/// RFC 6376, section 3.4.2.
fn relaxed_field(field: &str) -> String {
    let value = field.split_once(':').map_or("", |(_, value)| value);
    let words: Vec<_> = value.split([' ', '\t', '\r', '\n']).filter(|it| !it.is_empty()).collect();
    format!("{}:{}\r\n", name_of(field), words.join(" "))
}

/// RFC 6376, section 3.4.4.
fn relaxed_body(body: &[u8]) -> Vec<u8> {
    let mut relaxed = Vec::with_capacity(body.len());
    let mut empty = 0;
    for line in body.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let end = line.iter().rposition(|it| !matches!(it, b' ' | b'\t')).map_or(0, |at| at + 1);
        if end == 0 {
            empty += 1;
            continue;
        }
        relaxed.extend(b"\r\n".repeat(std::mem::take(&mut empty)));
        let mut space = false;
        for byte in &line[..end] {
            let is_space = matches!(byte, b' ' | b'\t');
            match (is_space, space) {
                (true, true) => {}
                (true, false) => relaxed.push(b' '),
                (false, _) => relaxed.push(*byte),
            }
            space = is_space;
        }
        relaxed.extend(b"\r\n");
    }
    relaxed
}

/// Over several lines, of which none is too long.
fn folded(text: &str) -> String {
    let lines: Vec<_> = text.as_bytes().chunks(72).map(String::from_utf8_lossy).collect();
    lines.join("\r\n ")
}

/// `SubjectPublicKeyInfo` of an RSA key, RFC 5280, section 4.1.
fn public_key_info(key: &[u8]) -> Vec<u8> {
    let bits = tagged(0x03, &[&[0], key].concat());
    tagged(0x30, &[RSA_ENCRYPTION.as_slice(), &bits].concat())
}

/// A value of DER: its tag, how long it is, and it.
fn tagged(tag: u8, value: &[u8]) -> Vec<u8> {
    let length = value.len().to_be_bytes();
    let length: Vec<u8> = length.into_iter().skip_while(|byte| *byte == 0).collect();
    let head = match length.as_slice() {
        [] => vec![0],
        [short @ 0..0x80] => vec![*short],
        long => [&[0x80 | u8::try_from(long.len()).unwrap_or_default()], long].concat(),
    };
    [vec![tag], head, value.to_vec()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_bodies_are_relaxed_as_the_standard_shows() {
        // RFC 6376, section 3.4.5.
        let fields: Vec<_> =
            fields("A: X\r\nB : Y\t\r\n\tZ  \r\n").iter().map(|it| relaxed_field(it)).collect();
        assert_eq!(fields, ["a:X\r\n", "b:Y Z\r\n"]);
        assert_eq!(relaxed_body(b" C \r\nD \t E\r\n\r\n\r\n"), b" C\r\nD E\r\n");
        assert_eq!(relaxed_body(b""), b"");
        assert_eq!(relaxed_body(b"\r\n\r\n"), b"");
        assert_eq!(relaxed_body(b"a\r\n\r\nb"), b"a\r\n\r\nb\r\n");
    }

    #[test]
    fn lengths_are_told_as_der_does() {
        assert_eq!(tagged(4, &[7; 3])[..2], [4, 3]);
        assert_eq!(tagged(4, &[7; 200])[..3], [4, 0x81, 200]);
        assert_eq!(tagged(4, &[7; 300])[..4], [4, 0x82, 1, 44]);
    }
}
