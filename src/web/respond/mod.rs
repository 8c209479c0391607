//! The pages of those who answer and of those who read: from the start page over a round's
//! questions to the receipt. A browser is known by the key of its sheet alone.

pub(crate) mod about;
pub(crate) mod answers;
pub(crate) mod check;
mod conflict;
mod contact;
pub(crate) mod correction;
mod crowd;
mod desk;
mod field;
pub(crate) mod file;
pub(crate) mod forgetting;
pub(crate) mod invitation;
mod landing;
pub(crate) mod leave;
mod letting;
mod notice;
pub(crate) mod passing_on;
pub(crate) mod pause;
pub(crate) mod question;
pub(in crate::web) mod reader;
pub(crate) mod receipt;
pub(crate) mod refusal;
pub(crate) mod registration;
pub(crate) mod resumption;
pub(crate) mod retraction;
pub(crate) mod return_mail;
pub(crate) mod round;
mod sentences;
pub(crate) mod sheet;
pub(crate) mod start;
pub(crate) mod submission;
mod table;
pub(in crate::web) mod told;
pub(crate) mod trial;
mod upload;
mod way_back;
