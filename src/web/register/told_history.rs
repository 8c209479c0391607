//! What happened to a contact, in words.

use rules::lifecycle::IdentityMode;

use super::ledger_words;
use crate::{
    invitation::{Happening, What, When},
    web::{organise::rounds::numbered, speech::Speech},
};

/// One line of the history.
pub(super) struct Line {
    pub(super) at: String,
    pub(super) sentence: String,
    /// What was changed, or how far a mail has come.
    pub(super) more: String,
    pub(super) round: String,
    pub(super) who: String,
}

pub(super) fn line(t: Speech, happening: Happening) -> Line {
    let Happening { when, what, round, who } = happening;
    let anonymous =
        round.as_ref().is_some_and(|round| *round.identity_mode == IdentityMode::Anonymous);
    let sentence = match &what {
        What::Answered if anonymous => t.say("register-history-used"),
        What::Mailed { kind, .. } => t.say(&format!("register-history-mailed-{kind}")),
        what => t.say(&format!("register-history-{}", what.code())),
    };
    let more = match what {
        What::Done { fields, .. } => {
            let words = fields.iter().map(|field| t.say(&format!("register-field-{field}")));
            words.collect::<Vec<_>>().join(", ")
        }
        What::Mailed { state, .. } => ledger_words::state(t, state),
        _ => String::new(),
    };
    let at = match when {
        When::Moment(at) => t.date_time(at),
        When::Day(day) => t.date(day),
        When::Untold => t.say("register-history-untold"),
    };
    let round = round.map(|round| numbered(t, &round)).unwrap_or_default();
    Line { at, sentence, more, round, who: who.unwrap_or_default() }
}
