//! The words of each mail Rundtisch sends.
//!
//! One struct per mail: [`Invitation`], [`PassedOn`], [`Registration`], [`Reminder`], [`Receipt`],
//! [`Closing`], [`Results`], [`Circular`], [`ReturnCode`]. Filled in and rendered in a [`Language`],
//! it becomes a [`Mail`] of subject, text and HTML.
//! Nothing here sends, asks a database or reads a clock; dates arrive as the words
//! that shall stand in the mail.
//!
//! The sentences live in `templates/`, in a folder for each language. What a city may put in words
//! of its own ([`OwnWords`]) is a `.words.txt`, its first line the subject; what always stands
//! around it is a `.txt` and the same mail in MJML. All MJML shares `layout.mjml`; what the mails of
//! one language have in common stands in its `letter.mjml` and in the files the others include.
//!
//! Every mail has one link that leads on, says who sends it and why, and loads nothing
//! from elsewhere. All but those that answer
//! what somebody did have a second one at their end, by which further
//! mails are stopped. Values may come from anybody: they cannot add markup, template
//! code, header lines or line breaks.

mod language;
mod layout;
mod mail;
mod render;
mod templates;
mod text;

pub use language::Language;
pub use mail::{
    Answers, Circular, Closing, Invitation, PassedOn, Receipt, Recipient, Registration, Reminder,
    Results, ReturnCode, Round, Sender,
};
pub use render::{BuiltInWords, Mail, OwnWords, RenderError};
