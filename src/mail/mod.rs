//! The way out for mail: an SMTP server, or the mailbox of the administration area.

mod header;
mod line;
mod server;

pub use line::Line;
pub use server::{NotAServer, Unreached};

use std::sync::Arc;

use lettre::{
    Message,
    address::Envelope,
    message::{Mailbox, MultiPart},
};

use crate::config::Config;
use header::{AutoSubmitted, ListUnsubscribe, ListUnsubscribePost};
use server::Server;

/// Puts mails together and opens lines to where they go. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Courier {
    from: Mailbox,
    server: Option<Arc<Server>>,
}

/// A mail put together: to whom it goes, and its lines.
#[derive(Clone, Debug)]
pub struct Parcel {
    pub envelope: Envelope,
    pub content: Vec<u8>,
}

/// Why no mail can be sent with these settings.
#[derive(Debug, thiserror::Error)]
pub enum CourierError {
    #[error("`mail_from` is not an address like `City of X <round-table@x.example>`: {0}")]
    From(lettre::address::AddressError),
    #[error("`smtp_url` is not an address like `smtps://user:password@mail.example`: {0}")]
    Server(#[from] NotAServer),
}

/// A mail that cannot be put together.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    #[error("the recipient is not an email address: {0}")]
    Recipient(#[from] lettre::address::AddressError),
    #[error("the mail cannot be put together: {0}")]
    Assembly(#[from] lettre::error::Error),
}

/// What is to be sent to whom.
#[derive(Clone, Debug)]
pub struct Letter {
    pub to_name: String,
    pub to_email: String,
    /// Where answers of people go.
    pub reply_to: String,
    /// Stays the same when the mail is tried again.
    pub message_id: String,
    /// Where a mail program stops further mails with one click.
    pub leave: Option<String>,
    pub subject: String,
    pub text: String,
    pub html: String,
}

impl Courier {
    /// Prepares the way; no connection is made yet.
    ///
    /// # Errors
    /// If the sender or the server's address cannot be used.
    pub fn new(config: &Config) -> Result<Self, CourierError> {
        let from = config.mail_from.parse().map_err(CourierError::From)?;
        let server = config.smtp_url.as_deref().map(str::parse).transpose()?.map(Arc::new);
        Ok(Self { from, server })
    }

    /// Whether mails leave the house; otherwise they are kept.
    #[must_use]
    pub fn sends(&self) -> bool {
        self.server.is_some()
    }

    /// Puts a mail together: text and HTML part, and headers that tell machines what it is.
    ///
    /// # Errors
    /// If the recipient's address cannot be used.
    pub fn assemble(&self, letter: Letter) -> Result<Parcel, LetterError> {
        let to = Mailbox::new(
            Some(letter.to_name).filter(|name| !name.is_empty()),
            letter.to_email.parse()?,
        );
        let reply_to = Mailbox::new(None, letter.reply_to.parse()?);
        let body = MultiPart::alternative_plain_html(letter.text, letter.html);
        let mut mail = Message::builder()
            .from(self.from.clone())
            .reply_to(reply_to)
            .to(to)
            .subject(letter.subject)
            .message_id(Some(letter.message_id))
            .header(AutoSubmitted);
        if let Some(address) = letter.leave {
            mail = mail.header(ListUnsubscribe(address)).header(ListUnsubscribePost);
        }
        let mail = mail.multipart(body)?;
        Ok(Parcel { envelope: mail.envelope().clone(), content: mail.formatted() })
    }

    /// A line to the server; nothing is connected yet.
    #[must_use]
    pub fn line(&self) -> Line {
        Line::to(self.server.clone())
    }

    /// Whether there is a server, and it lets us in.
    ///
    /// # Errors
    /// What the server says.
    pub async fn reach(&self) -> Result<bool, Unreached> {
        let Some(server) = &self.server else { return Ok(false) };
        let mut connection = server.connect().await?;
        // The answer to the farewell is of no interest.
        let _ = connection.quit().await;
        Ok(true)
    }
}
