//! The way out for mail: an SMTP server, or the mailbox of the administration area.

mod bounce;
mod bounce_mailbox;
mod dkim;
mod header;
mod line;
mod returned;
mod server;

pub use bounce::{BounceAddress, NotABounceAddress, tag};
pub use bounce_mailbox::{
    BounceMailbox, Letter as ReturnedLetter, NotABounceMailbox, Opened, Unread,
};
pub use dkim::{NotASigner, Signer, Unsigned};
pub use line::Line;
pub use returned::MOST_READ;
pub use server::{Encryption, NotAServer, Unreached};

use std::sync::Arc;

use entity::MessageId;
use lettre::{
    Address, Message,
    address::Envelope,
    message::{Attachment, Mailbox, MultiPart, header::ContentType},
};

use crate::{
    config::Config,
    outbox::{Returned, Verdict},
    token::Secret,
};
use header::{AutoSubmitted, ListUnsubscribe, ListUnsubscribePost};
use server::Server;

/// How mail programs know a file for calendars, and that nobody is asked to confirm (RFC 6047).
const CALENDAR: &str = "text/calendar; method=PUBLISH; charset=utf-8";
const CALENDAR_NAME: &str = "deadline.ics";

/// Puts mails together and opens lines to where they go. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Courier {
    from: Mailbox,
    bounces: Option<BounceAddress>,
    bounce_mailbox: Option<BounceMailbox>,
    signer: Option<Arc<Signer>>,
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
    #[error("`bounce_address` is not an address like `bounces@x.example`: {0}")]
    Bounces(#[from] NotABounceAddress),
    #[error(transparent)]
    BounceMailbox(#[from] NotABounceMailbox),
    #[error(transparent)]
    Signer(#[from] NotASigner),
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
    #[error(transparent)]
    Unsigned(#[from] Unsigned),
}

/// What is to be sent to whom.
#[derive(Clone, Debug)]
pub struct Letter {
    pub to_name: String,
    pub to_email: String,
    /// The envelope sender, if it is not that of all mails.
    pub returns_to: Option<Address>,
    /// Where answers of people go.
    pub reply_to: String,
    /// Stays the same when the mail is tried again.
    pub message_id: String,
    /// Where a mail program stops further mails with one click.
    pub leave: Option<String>,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// A file for calendars that goes along.
    pub calendar: Option<String>,
}

impl Courier {
    /// Prepares the way; no connection is made yet.
    ///
    /// # Errors
    /// If the sender, the server's address or the key for signatures cannot be used.
    pub fn new(config: &Config) -> Result<Self, CourierError> {
        let from = config.mail_from.parse().map_err(CourierError::From)?;
        let bounces = config.bounce_address.as_deref().map(str::parse).transpose()?;
        let bounce_mailbox = bounce_mailbox(config)?;
        let signer = signer(config)?.map(Arc::new);
        let server = config.smtp_url.as_deref().map(str::parse).transpose()?.map(Arc::new);
        Ok(Self { from, bounces, bounce_mailbox, signer, server })
    }

    /// What signs the mails, if they are signed here.
    #[must_use]
    pub fn signer(&self) -> Option<&Signer> {
        self.signer.as_deref()
    }

    /// Where bounces go, if each message has an envelope sender of its own.
    #[must_use]
    pub fn bounces(&self) -> Option<&BounceAddress> {
        self.bounces.as_ref()
    }

    /// The address in the name of which mails go out.
    #[must_use]
    pub fn from(&self) -> &Address {
        &self.from.email
    }

    /// Where bounces go: the envelope sender, without the message in it.
    #[must_use]
    pub fn envelope_sender(&self) -> Address {
        self.bounces.as_ref().map_or_else(|| self.from.email.clone(), BounceAddress::plain)
    }

    /// The name of the mail server and how it is spoken to, if there is one.
    #[must_use]
    pub fn way(&self) -> Option<(&str, Encryption)> {
        self.server.as_ref().map(|server| (server.host(), server.encryption()))
    }

    /// The mailbox into which bounces come, if it is to be read.
    #[must_use]
    pub fn bounce_mailbox(&self) -> Option<&BounceMailbox> {
        self.bounce_mailbox.as_ref()
    }

    /// The envelope sender of one message, if it is not that of all.
    #[must_use]
    pub fn sender_of(&self, secret: &Secret, id: MessageId) -> Option<Address> {
        self.bounces.as_ref().map(|bounces| bounces.of(secret, id))
    }

    /// What a mail says that came to the address for bounces; nothing if it is about no message of
    /// ours. See [`Returned`].
    #[must_use]
    pub fn recognise(&self, secret: &Secret, mail: &[u8]) -> Option<Returned> {
        returned::read(self.bounces.as_ref(), secret, mail)
    }

    /// What a server that refused a mail says of the address; nothing if we do not understand it.
    #[must_use]
    pub fn judge(reply: &str) -> Option<Verdict> {
        returned::judge(reply)
    }

    /// Whether mails leave the house; otherwise they are kept.
    #[must_use]
    pub fn sends(&self) -> bool {
        self.server.is_some()
    }

    /// Puts a mail together: text and HTML part, what goes along, and headers that tell machines what it is.
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
        let body = match letter.calendar {
            None => body,
            Some(calendar) => {
                let file = Attachment::new(CALENDAR_NAME.to_owned());
                let kind = ContentType::parse(CALENDAR).expect("a constant media type");
                MultiPart::mixed().multipart(body).singlepart(file.body(calendar, kind))
            }
        };
        let sender = letter.returns_to.unwrap_or_else(|| self.from.email.clone());
        let mut mail = Message::builder()
            .envelope(Envelope::new(Some(sender), vec![to.email.clone()])?)
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
        let content = match &self.signer {
            None => mail.formatted(),
            Some(signer) => signer.sign(&mail.formatted())?,
        };
        Ok(Parcel { envelope: mail.envelope().clone(), content })
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

fn bounce_mailbox(config: &Config) -> Result<Option<BounceMailbox>, NotABounceMailbox> {
    let file = config.bounce_mailbox_password_file.as_ref();
    let read = |url: &String| BounceMailbox::new(url, file, &config.bounce_mailbox_afterwards);
    config.bounce_mailbox.as_ref().map(read).transpose()
}

/// Three settings, or none.
fn signer(config: &Config) -> Result<Option<Signer>, NotASigner> {
    let Config { dkim_domain: domain, dkim_selector: selector, dkim_key_file: key, .. } = config;
    match (domain, selector, key) {
        (None, None, None) => Ok(None),
        (Some(domain), Some(selector), Some(key)) => Signer::read(domain, selector, key).map(Some),
        (None, ..) => Err(NotASigner::Missing("dkim_domain")),
        (_, None, _) => Err(NotASigner::Missing("dkim_selector")),
        (.., None) => Err(NotASigner::Missing("dkim_key_file")),
    }
}
