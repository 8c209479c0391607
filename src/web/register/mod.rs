//! The administration's lists: register of contacts, groups, invitations of a round, kept mails,
//! API tokens.

mod asked;
pub mod contact;
pub mod contact_data;
pub mod contact_edit;
pub mod contact_erasure;
mod contact_form;
pub mod contact_new;
pub mod contact_tags;
pub mod contacts;
pub mod dispatch;
pub mod duplicates;
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
pub mod merge;
pub mod message_retry;
pub mod organisation;
pub mod organisations;
mod pages;
mod parts;
pub mod preview;
mod standing;
pub mod tagging;
pub mod tags;
pub mod token_revocation;
pub mod tokens;
mod told_history;
