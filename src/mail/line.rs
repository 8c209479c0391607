//! One line to the mail server, over which mails go one after the other.

use std::{
    fmt::{self, Display},
    sync::Arc,
    time::Duration,
};

use lettre::{
    Address,
    transport::smtp::{
        self,
        client::AsyncSmtpConnection,
        commands::{Data, Mail, Rcpt, Rset},
        extension::{Extension, MailParameter},
    },
};
use tokio::time::timeout;

use super::{Parcel, server::Server};
use crate::outbox::Outcome;

/// A server that says nothing for so long has broken off.
const PATIENCE: Duration = Duration::from_secs(30);

const SILENCE: &str = "the mail server stopped answering";

/// With this reply a server ends the connection, RFC 5321, section 3.8.
const CLOSING: &str = "421";

/// Many servers want a new connection after 100 mails.
const MOST_PER_CONNECTION: u32 = 100;

/// A way to the server that connects when it is needed, and again when it must.
pub struct Line {
    server: Option<Arc<Server>>,
    connection: Option<Connection>,
}

struct Connection {
    smtp: AsyncSmtpConnection,
    carried: u32,
}

/// Why the content of a mail was not sent.
enum Refusal {
    /// Nothing more goes over this connection: it broke, or the server has had enough of it.
    Over { reply: String },
    /// The server does not want this mail.
    Mail(Outcome),
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line to {:?}", self.server)
    }
}

impl Line {
    pub(super) fn to(server: Option<Arc<Server>>) -> Self {
        Self { server, connection: None }
    }

    /// Hands a mail to the server and says how that ended.
    pub async fn send(&mut self, parcel: &Parcel) -> Outcome {
        if let Some(used) = self.connection.take()
            && let Ok(outcome) = self.carry(used, parcel).await
        {
            return outcome;
        }
        let Some(server) = &self.server else {
            return Outcome::Unreached { reply: "no mail server is configured".to_owned() };
        };
        match server.connect().await {
            Err(error) => Outcome::Unreached { reply: error.to_string() },
            Ok(smtp) => {
                let sent = self.carry(Connection { smtp, carried: 0 }, parcel).await;
                sent.unwrap_or_else(|reply| Outcome::Deferred { reply })
            }
        }
    }

    /// Takes leave of the server.
    pub async fn hang_up(&mut self) {
        if let Some(mut connection) = self.connection.take() {
            // It may be gone already.
            let _ = timeout(PATIENCE, connection.smtp.quit()).await;
        }
    }

    /// Sends over this connection and keeps it if it is still of use.
    ///
    /// # Errors
    /// What the server said, if the connection was over before the mail was on its way.
    async fn carry(
        &mut self,
        mut connection: Connection,
        parcel: &Parcel,
    ) -> Result<Outcome, String> {
        let outcome = match connection.offer(parcel).await {
            Err(Refusal::Over { reply }) => return Err(reply),
            Err(Refusal::Mail(outcome)) => {
                let reset = timeout(PATIENCE, connection.smtp.command(Rset)).await;
                if matches!(reset, Ok(Ok(_))) {
                    self.connection = Some(connection);
                }
                return Ok(outcome);
            }
            Ok(()) => connection.hand_over(parcel).await,
        };
        connection.carried += 1;
        let alive = !matches!(outcome, Outcome::Unknown { .. });
        self.connection = Some(connection).filter(|_| alive);
        if self.connection.as_ref().is_some_and(|it| it.carried >= MOST_PER_CONNECTION) {
            self.hang_up().await;
        }
        Ok(outcome)
    }
}

impl Connection {
    /// The envelope: whatever goes wrong here, the mail is not delivered.
    async fn offer(&mut self, parcel: &Parcel) -> Result<(), Refusal> {
        let utf8 = !parcel.envelope.to().iter().all(is_ascii);
        if utf8 && !self.smtp.server_info().supports_feature(Extension::SmtpUtfEight) {
            let reply = "the mail server does not take addresses beyond ASCII".to_owned();
            return Err(Refusal::Mail(Outcome::Failed { reply }));
        }
        let options = if utf8 { vec![MailParameter::SmtpUtfEight] } else { vec![] };
        let sender = Mail::new(parcel.envelope.from().cloned(), options);
        match self.ask(sender).await {
            // Servers that have had enough of a connection say so here.
            Err(Refusal::Mail(Outcome::Deferred { reply })) => return Err(Refusal::Over { reply }),
            answered => answered?,
        }
        for recipient in parcel.envelope.to() {
            self.ask(Rcpt::new(recipient.clone(), vec![])).await?;
        }
        self.ask(Data).await
    }

    async fn ask(&mut self, command: impl Display) -> Result<(), Refusal> {
        match timeout(PATIENCE, self.smtp.command(command)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(Refusal::of(&error)),
            Err(_) => Err(Refusal::Over { reply: SILENCE.to_owned() }),
        }
    }

    /// The content: if the line breaks now, the server may have it.
    async fn hand_over(&mut self, parcel: &Parcel) -> Outcome {
        match timeout(PATIENCE, self.smtp.message(&parcel.content)).await {
            Ok(Ok(response)) => {
                let words: Vec<_> = response.message().collect();
                Outcome::Sent { reply: format!("{} {}", response.code(), words.join(" ")) }
            }
            Ok(Err(error)) => {
                let reply = error.to_string();
                match () {
                    () if error.is_permanent() => Outcome::Failed { reply },
                    () if error.is_transient() => Outcome::Deferred { reply },
                    () => Outcome::Unknown { reply },
                }
            }
            Err(_) => Outcome::Unknown { reply: SILENCE.to_owned() },
        }
    }
}

fn is_ascii(address: &Address) -> bool {
    address.user().is_ascii() && address.domain().is_ascii()
}

impl Refusal {
    fn of(error: &smtp::Error) -> Self {
        let reply = error.to_string();
        let closing = error.status().is_some_and(|code| code.to_string() == CLOSING);
        match () {
            () if error.is_permanent() => Self::Mail(Outcome::Failed { reply }),
            () if error.is_transient() && !closing => Self::Mail(Outcome::Deferred { reply }),
            () => Self::Over { reply },
        }
    }
}
