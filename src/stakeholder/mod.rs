//! Stakeholder groups, their organisations, and the contacts in them: the register.
//!
//! [`ensure_groups`] lays the default groups, [`add_group`], [`rename_group`] and
//! [`remove_group`] edit them; [`add_contact`], [`remove_contact`] and
//! [`import_contacts`] (after [`preview_contacts`]) fill the register. [`suppression`] knows which
//! addresses get no mail.

mod add;
pub mod find;
mod groups;
mod import;
mod import_file;
pub mod suppression;

pub use add::{NewContact, add_contact, remove_contact};
pub use groups::{GroupUse, add_group, ensure_groups, group_uses, remove_group, rename_group};
pub use import::{Import, Preview, import_contacts, preview_contacts};
pub use import_file::{Column, LineFault, LineProblem, MOST_LINES};

use sea_orm::DbErr;

use crate::limit::Limit;

/// Why the register was not changed.
#[derive(Debug, thiserror::Error)]
pub enum StakeholderError {
    #[error("there is no such group")]
    UnknownGroup,
    #[error("there is no such contact")]
    UnknownContact,
    #[error("a group has a name in at least one language and a key of letters, digits and dashes")]
    UnnamedGroup,
    #[error("the name of a group has {limit}", limit = Limit::GROUP_NAME)]
    GroupNameLength,
    #[error("there is a group with this key already")]
    GroupKeyTaken,
    #[error("the group has contacts, organisations or responses")]
    GroupInUse,
    #[error("the address is not an email address")]
    NotAnEmail,
    #[error("there is a contact with this address already")]
    EmailTaken,
    #[error("a name has at most 200 characters and no line breaks")]
    NameLength,
    #[error("no mail of ours has this link to leave")]
    UnknownLeaver,
    #[error("whoever wants no mail lifts that by the link in a mail")]
    TheirOwnWish,
    #[error("{} lines cannot be imported", .0.len())]
    WrongLines(Vec<LineProblem>),
    #[error(transparent)]
    Db(#[from] DbErr),
}
