//! The administration's lists: register of contacts, groups, invitations of a round, kept mails,
//! API tokens.

pub mod contact_erasure;
pub mod contact_new;
pub mod contacts;
pub mod dispatch;
pub mod group_forms;
pub mod groups;
pub mod import;
pub mod import_confirmed;
pub mod import_sample;
pub mod invitation_withdrawal;
pub mod invitations;
pub mod invitations_new;
mod ledger_words;
pub mod lifting;
pub mod mail;
pub mod mailbox;
pub mod message_retry;
mod pages;
pub mod preview;
mod standing;
pub mod token_revocation;
pub mod tokens;
mod told_mail;
