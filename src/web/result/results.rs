//! What the public page of a result and that of the administration have in common.

use entity::round;

use crate::web::{speech::Speech, texts::in_words};

/// Where the figures can be had as files.
#[derive(Clone, Debug)]
pub(super) struct Files {
    pub(super) csv: String,
    pub(super) xlsx: String,
}

/// `Ergebnisse: Leitziele`
pub(super) fn title(t: Speech, round: &round::Model) -> String {
    t.with("result-of-round", &[("round", in_words(t, &round.title).into())])
}
