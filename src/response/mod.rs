//! A response: an answer sheet, as a draft until it is submitted.
//!
//! [`begin`] lays a sheet for someone who was admitted and returns its key, which the
//! browser keeps; [`resume`] finds it by its return code, which [`return_mail`] brings to a mailbox;
//! [`leads_back`] tells whether that leads to what became of the sheet as well.
//! [`save`] reads one page into the draft, and overwrites nothing that somebody else saved unseen (a
//! [`Viewpoint`] tells what was [`Seen`]); [`submit`] turns the whole sheet into a response and a
//! [`Receipt`]; doing so twice is the same as once. In an anonymous round the response goes into the
//! [`ballot_box`] first. In others its respondent finds it again by [`own`], and can [`correct`] or
//! [`retract`] it if the round lets them; whoever was invited and has retracted is [`admitted_anew`]
//! by the same key. One without an invitation that looks as if a program had sent it goes into the
//! [`quarantine`] and waits for a decision; [`arrivals`] counts who comes from where, and a
//! [`proof`] of work makes many answers dearer than one. Files that answer a question are
//! [`attachment`]s. [`store`] keeps a response and records that in [`changes`], from which readers learn
//! what to read again. [`take_back`] makes a link void that was passed on, for browsers that have opened
//! the sheet by it too.

pub mod arrivals;
pub mod attachment;
pub mod ballot_box;
mod begin;
pub mod changes;
mod correct;
pub mod find;
mod holder;
mod own;
pub mod proof;
pub mod quarantine;
mod receipt;
mod reconcile;
mod resume;
mod retract;
pub mod return_mail;
mod save;
mod seen;
mod store;
mod submit;
mod take_back;

pub use begin::{Begun, begin};
pub use correct::{correct, give_up, is_correcting};
pub use find::{Sheet, sheet};
pub use holder::admitted_anew;
pub use own::{Own, own};
pub use receipt::Receipt;
pub use reconcile::Viewpoint;
pub use resume::{Resumed, code_of, leads_back, resume, return_code};
pub use retract::retract;
pub use save::{Saved, save};
pub use seen::{NotSeen, Seen};
pub use store::store;
pub use submit::{Submission, asks_for_consent, submit};
pub use take_back::{take_back, take_back_own};

use chrono::{DateTime, Utc};
use rules::questionnaire::{Key, Problem};
use sea_orm::DbErr;

use crate::{
    invitation::InvitationError, questionnaire::QuestionnaireError, round::RoundError,
    token::NotOurs,
};

/// Why a sheet was not laid, saved or submitted, or a response not shown or changed.
#[derive(Debug, thiserror::Error)]
pub enum ResponseError {
    #[error("no sheet has this key")]
    UnknownSheet,
    #[error("the sheet was submitted already")]
    AlreadySubmitted(Receipt),
    #[error("no sheet has this return code")]
    UnknownCode,
    #[error("an invitation leads back to the sheet, not a code")]
    NoReturnCode,
    #[error("the return code was sent by mail often enough")]
    MailedEnough,
    #[error("too many return codes were tried; the next may be at {until}")]
    Throttled { until: DateTime<Utc> },
    #[error("the round has not opened yet")]
    NotYetOpen,
    #[error("the round is closed; the draft can still be read")]
    Closed,
    #[error("there is no such page")]
    UnknownPage,
    #[error("others changed {} answers since the page was shown", .0.len())]
    Overtaken(Vec<Key>),
    #[error("{} answers are missing or cannot be accepted", .0.len())]
    Incomplete(Vec<(usize, Problem)>),
    #[error("no file that may be seen has this id")]
    UnknownFile,
    #[error("nothing leads from the sheet to its response")]
    Unlinked,
    #[error("the round does not let responses be changed")]
    Final,
    #[error("the result is published; what nobody had decided about stays out of it")]
    Decided,
    #[error("a file that came in cannot be read: {0}")]
    Spool(#[from] std::io::Error),
    #[error("the ballot box cannot be opened: {0}")]
    BallotBox(#[from] NotOurs),
    #[error(transparent)]
    Invitation(#[from] InvitationError),
    #[error(transparent)]
    Round(#[from] RoundError),
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
    #[error(transparent)]
    Db(#[from] DbErr),
}
