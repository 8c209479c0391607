//! The way out for mail: an SMTP server, or the mailbox of the administration area.

use std::time::Duration;

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, MultiPart, header},
    transport::smtp,
};

use crate::{config::Config, outbox::Outcome};

/// A conversation that takes longer has broken off.
const PATIENCE: Duration = Duration::from_secs(60);

/// Brings mails to where they go. Cheap to clone; connections are pooled.
#[derive(Clone, Debug)]
pub struct Courier {
    from: Mailbox,
    smtp: Option<AsyncSmtpTransport<Tokio1Executor>>,
}

/// Why no mail can be sent with these settings.
#[derive(Debug, thiserror::Error)]
pub enum CourierError {
    #[error("`mail_from` is not an address like `City of X <round-table@x.example>`: {0}")]
    From(#[from] lettre::address::AddressError),
    #[error("`smtp_url` is not an address like `smtps://user:password@mail.example`: {0}")]
    Server(#[from] smtp::Error),
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
        let from = config.mail_from.parse()?;
        let smtp = match &config.smtp_url {
            None => None,
            Some(url) => Some(
                AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?
                    .timeout(Some(Duration::from_secs(20)))
                    .pool_config(smtp::PoolConfig::new().max_size(4))
                    .build(),
            ),
        };
        Ok(Self { from, smtp })
    }

    /// Whether mails leave the house; otherwise they are kept.
    #[must_use]
    pub fn sends(&self) -> bool {
        self.smtp.is_some()
    }

    /// Puts a mail together: text and HTML part, and headers that tell machines what it is.
    ///
    /// # Errors
    /// If the recipient's address cannot be used.
    pub fn assemble(&self, letter: Letter) -> Result<Message, LetterError> {
        let to = Mailbox::new(
            Some(letter.to_name).filter(|name| !name.is_empty()),
            letter.to_email.parse()?,
        );
        let reply_to = Mailbox::new(None, letter.reply_to.parse()?);
        let body = MultiPart::alternative_plain_html(letter.text, letter.html);
        Ok(Message::builder()
            .from(self.from.clone())
            .reply_to(reply_to)
            .to(to)
            .subject(letter.subject)
            .message_id(Some(letter.message_id))
            .header(AutoSubmitted)
            .multipart(body)?)
    }

    /// Hands a mail to the server and says how that ended.
    pub async fn send(&self, message: Message) -> Outcome {
        let Some(smtp) = &self.smtp else {
            return Outcome::Deferred { reply: "no mail server is configured".to_owned() };
        };
        match tokio::time::timeout(PATIENCE, smtp.send(message)).await {
            Ok(Ok(response)) => {
                let words: Vec<_> = response.message().collect();
                Outcome::Sent { reply: format!("{} {}", response.code(), words.join(" ")) }
            }
            Ok(Err(error)) => refused(&error),
            Err(_) => Outcome::Unknown { reply: "the mail server stopped answering".to_owned() },
        }
    }

    /// Whether the server can be reached and logged in to.
    ///
    /// # Errors
    /// What the server says.
    pub async fn reach(&self) -> Result<bool, smtp::Error> {
        match &self.smtp {
            None => Ok(false),
            Some(smtp) => smtp.test_connection().await,
        }
    }
}

/// Sorts errors by whether the server may have taken the mail all the same.
fn refused(error: &smtp::Error) -> Outcome {
    let reply = error.to_string();
    // The crate tells "no connection came about" from "the line broke" by its words alone.
    let never_connected = reply.starts_with("Connection error");
    let line_broke =
        error.is_timeout() || error.is_response() || reply.starts_with("network error");
    match () {
        () if error.is_permanent() => Outcome::Failed { reply },
        () if !never_connected && line_broke => Outcome::Unknown { reply },
        () => Outcome::Deferred { reply },
    }
}

/// RFC 3834: answering machines need not answer.
#[derive(Clone)]
struct AutoSubmitted;

impl header::Header for AutoSubmitted {
    fn name() -> header::HeaderName {
        header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> header::HeaderValue {
        header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}
