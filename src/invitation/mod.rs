//! An invitation: the right of one contact to answer one round.
//!
//! [`preview`] tells who of those that were chosen would be invited and why the others not,
//! [`invitees`] just who, [`clear_to_send`] whether mails may go out at all, and [`Invitees::as_shown`] whether the preview still holds; [`invite`]
//! makes invitations and puts their mails into the outbox, of many with [`write_next`],
//! [`release_and_invite`] for a round that is released with it. [`remind`]
//! asks again, [`plan_reminders`] lets the program do so, [`resend`] and [`renew`] send one
//! invitation once more, with its link or a new one, [`send_again`] repeats a mail that failed,
//! [`came_back`] draws the consequences of one that did not arrive, [`pass_on`] gives a colleague a
//! way to the same sheet, [`withdraw`] takes the right back, [`decline`] notes a no, [`announce`]
//! and [`circulate`] tell those invited how it goes on, [`pause_sending`] stops all mails for a
//! while, and [`admit`] tells whom a link belongs to. [`progress`] counts how far they have come,
//! and [`target`] says what is hoped for. [`merge_contacts`] makes one of two contacts, and
//! [`history`] tells what happened to one.
//! A [`newcomer`] comes into the register by themselves.
//! Links are derived from the instance secret, so a reminder carries the same one though
//! only its hash is stored.

mod admit;
mod announce;
mod batch;
mod came_back;
mod clearance;
mod dispatch;
pub mod find;
mod history;
mod invite;
mod merge;
pub mod newcomer;
mod pass_on;
pub mod progress;
mod reminding;
mod resend;
pub mod retention;
pub mod target;
mod weigh;
mod words;

pub(crate) use admit::admit_holder;
pub use admit::{Admission, admit, admit_everyone};
pub use announce::{NewCircular, News, announce, announceable, circulars, circulate, recipients};
pub use batch::{AT_ONCE, any_to_write, still_to_write, write_next};
pub use came_back::{came_back, refused_as_gone};
pub use clearance::{amiss, clear_to_send};
pub use dispatch::{Dispatch, pause_sending, resume_sending, sending};
pub(crate) use history::of_contact;
pub use history::{Happening, What, When, history};
pub use invite::{
    decline, invite, link, release_and_invite, remind, remindable, send_again, withdraw,
};
pub use merge::{Clash, Merging, Settled, merge_contacts, preview_merging};
pub use pass_on::{Colleague, MOST_HOLDERS, pass_on, passed_by, passed_link};
pub use resend::{renew, resend};
pub use weigh::{
    Chosen, Invitees, Look, MOST_ADDRESSES, Obstacle, Preview, PreviewRow, Side, invitees, preview,
};

pub use reminding::{
    Coming, ReminderRules, any_reminder_due, coming_reminders, plan_reminders, remind_due,
    reminders_planned,
};
pub use words::Words;

use sea_orm::DbErr;

use crate::{
    limit::Limit, questionnaire::QuestionnaireError, round::RoundError,
    stakeholder::StakeholderError,
};

/// Why nobody was invited or admitted.
#[derive(Debug, thiserror::Error)]
pub enum InvitationError {
    #[error("no invitation has this link")]
    Unknown,
    #[error("the invitation was withdrawn")]
    Withdrawn,
    #[error("the invitation was answered")]
    Answered,
    #[error("the invitation was declined")]
    Declined,
    #[error("only the link in an organisation's invitation is passed on")]
    NotToBePassedOn,
    #[error("the link has been passed on {MOST_HOLDERS} times, or too often altogether")]
    PassedEnough,
    #[error("a reason has {limit}", limit = Limit::LINE)]
    ReasonLength,
    #[error("nobody waits to confirm an address by this link")]
    UnknownNewcomer,
    #[error("the round can be answered by invitation only")]
    NotOpenToAll,
    #[error("the round is not answered by personal links")]
    NotByLink,
    #[error("nobody is invited to a round that is over or in draft")]
    NotRunning,
    #[error("more than {MOST_ADDRESSES} addresses are no list that somebody wrote")]
    TooManyAddresses,
    #[error(
        "mails may not be believed yet, and the settings want that seen to before the first goes out"
    )]
    MailAmiss,
    #[error("who would be invited has changed since it was shown")]
    ChangedSince,
    #[error("nobody is reminded of a round that is not open")]
    NotOpen,
    #[error("the results are not published")]
    NotPublished,
    #[error("a message has a subject and a text in each of its languages")]
    SaysNothing,
    #[error(
        "a round reminds on up to 5 days, 1 to 90 before its end and not on two in a row, up to 5 times"
    )]
    BadReminders,
    #[error("nobody would get the message")]
    NoRecipients,
    #[error("an anonymous round tells those who answered apart once in 24 hours")]
    TooSoon,
    #[error(transparent)]
    Stakeholder(#[from] StakeholderError),
    #[error(transparent)]
    Round(#[from] RoundError),
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
    #[error(transparent)]
    Db(#[from] DbErr),
}
