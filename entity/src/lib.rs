//! The rows of Rundtisch: one module per table, its relations and its typed id.
//!
//! Rows hold facts; what follows from them is decided in `rules` and in the
//! domain. Nothing here knows HTTP or the shapes of the API.

pub mod account;
pub mod api_token;
pub mod arrival;
pub mod attachment;
pub mod attachment_part;
pub mod ballot_box;
pub mod bounce_mailbox;
pub mod change_horizon;
pub mod circular;
pub mod consultation;
pub mod contact;
pub mod contact_event;
pub mod contact_import;
pub mod contact_tag;
pub mod dispatch;
pub mod draft;
pub mod event;
pub mod id;
pub mod invitation;
pub mod invitation_batch;
pub mod kept_mail;
pub mod log_in_throttle;
pub mod mail_text;
pub mod message;
pub mod message_event;
pub mod newcomer;
pub mod organisation;
pub mod passed_link;
pub mod publication;
pub mod quarantined_response;
pub mod questionnaire;
pub mod receipt;
pub mod reminding;
pub mod reply;
pub mod response;
pub mod response_change;
pub mod return_mail;
pub mod return_target;
pub mod round;
pub mod saved_view;
pub mod session;
pub mod stakeholder_group;
pub mod stored;
pub mod suppression;
pub mod text_tag;

pub use id::*;
pub use stored::{Stored, Word};
