//! Stakeholder groups, their organisations, and the contacts in them: the register.
//!
//! [`ensure_groups`] lays the default groups, [`add_group`], [`rename_group`] and
//! [`remove_group`] edit them; [`add_contact`], [`remove_contact`] and
//! [`import_contacts`] (after [`preview_contacts`]) fill the register, [`undo_import`] takes such
//! a table back. A [`Filter`] finds who is
//! looked for, a [`Selection`] whom somebody chose; [`change_contact`] and [`change_organisation`] edit what is there, [`tag_contact`]
//! and [`tag_found`] gather contacts under words. [`duplicates`] tells who may be in it twice;
//! the invitations of both decide how they are merged, so that is done by the room that knows them.
//! [`deeds`] tells what was done to a contact, and [`suppression`] which addresses get no mail.

mod add;
mod change;
mod coordinate;
mod duplicates;
mod filter;
pub mod find;
mod groups;
mod history;
mod import;
mod merge;
mod selection;
mod sought;
pub mod suppression;
mod tags;

pub use add::{Particulars, add_contact, remove_contact};
pub use change::{change_contact, change_organisation};
pub use duplicates::{Suspicion, duplicates};
pub use filter::Filter;
pub use groups::{GroupUse, add_group, ensure_groups, group_uses, remove_group, rename_group};
pub use history::{Deed, deeds, note_handing_out};
pub use import::{
    Column, Fate, ImportStanding, Imported, Kept, LineFault, LineProblem, MOST_LINES, Mapping,
    Order, Preview, Understood, as_table, import_contacts, import_standing, preview_contacts,
    undo_import,
};
pub(crate) use merge::absorb;
pub use selection::{Selection, addresses_in};
pub(crate) use tags::give_tag;
pub use tags::{Tagging, tag_contact, tag_found, tags, tags_in, tags_of};

use entity::ContactId;
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
    EmailTaken(Option<ContactId>),
    #[error("there was no such import")]
    UnknownImport,
    #[error("there is no such organisation")]
    UnknownOrganisation,
    #[error("there is an organisation of this name already")]
    OrganisationNameTaken,
    #[error("who coordinates belongs to an organisation")]
    CoordinatesNothing,
    #[error("a tag has {limit} and none of , ; |", limit = Limit::GROUP_NAME)]
    TagUnfit,
    #[error("a contact is not merged with itself")]
    SameContact,
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
