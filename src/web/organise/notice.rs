//! What has just been done, as the address after a redirect tells.

use serde::Deserialize;

use crate::web::speech::Speech;

/// The end of an address: `?done=reminded&number=12`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Done {
    done: Option<String>,
    number: Option<u64>,
}

/// A notice at the top of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Notice {
    pub(super) title: String,
    pub(super) text: String,
}

impl Notice {
    /// The sentences `…-word` and `…-word-more` of a word that the page knows.
    pub(super) fn of(t: Speech, about: &str, known: &[&str], done: &Done) -> Option<Self> {
        let word = known.iter().find(|word| done.done.as_deref() == Some(**word))?;
        let number = [("number", done.number.unwrap_or_default().into())];
        Some(Self {
            title: t.with(&format!("{about}-{word}"), &number),
            text: t.with(&format!("{about}-{word}-more"), &number),
        })
    }
}
