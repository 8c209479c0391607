//! Where mail is handed in, as `smtp_url` says it.

use std::{fmt, io, str::FromStr, time::Duration};

use lettre::transport::smtp::{
    self, SMTP_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT,
    authentication::{Credentials, DEFAULT_MECHANISMS},
    client::{AsyncSmtpConnection, TlsParameters},
    extension::ClientId,
};
use percent_encoding::percent_decode_str;
use tokio::{net::TcpStream, time::timeout};
use url::Url;

/// How long a server may take to let us in.
const PATIENCE: Duration = Duration::from_secs(20);

/// A mail server and how to get in.
#[derive(Clone)]
pub(super) struct Server {
    host: String,
    port: u16,
    security: Security,
    credentials: Option<Credentials>,
    hello: ClientId,
}

#[derive(Clone)]
enum Security {
    Plain,
    /// TLS from the start.
    Tls(TlsParameters),
    StartTls(TlsParameters),
    /// STARTTLS where the server offers it.
    IfOffered(TlsParameters),
}

/// Whether others can read along on the way to the mail server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encryption {
    Always,
    IfOffered,
    Never,
}

/// What is wrong with an `smtp_url`.
#[derive(Debug, thiserror::Error)]
pub enum NotAServer {
    #[error(transparent)]
    Url(#[from] url::ParseError),
    #[error("it names no server")]
    NoHost,
    #[error("it begins with `smtps://` or `smtp://`, and `tls` is `required` or `opportunistic`")]
    Scheme,
    #[error("name and password are not UTF-8")]
    Credentials,
    #[error(transparent)]
    Tls(#[from] smtp::Error),
}

/// Why the server did not let us in.
#[derive(Debug, thiserror::Error)]
pub enum Unreached {
    #[error("no answer from the mail server within {} seconds", PATIENCE.as_secs())]
    Silent,
    #[error("the mail server cannot be reached: {0}")]
    Io(#[from] io::Error),
    #[error("{0}")]
    Smtp(#[from] smtp::Error),
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Server({}:{})", self.host, self.port)
    }
}

impl FromStr for Server {
    type Err = NotAServer;

    fn from_str(text: &str) -> Result<Self, NotAServer> {
        let url = Url::parse(text)?;
        let host = url.host_str().ok_or(NotAServer::NoHost)?.to_owned();
        let tls = url.query_pairs().find(|(name, _)| name == "tls").map(|(_, value)| value);
        let parameters = || TlsParameters::new(host.clone());
        let (security, usual_port) = match (url.scheme(), tls.as_deref()) {
            ("smtp", None) => (Security::Plain, SMTP_PORT),
            ("smtp", Some("required")) => (Security::StartTls(parameters()?), SUBMISSION_PORT),
            ("smtp", Some("opportunistic")) => {
                (Security::IfOffered(parameters()?), SUBMISSION_PORT)
            }
            ("smtps", _) => (Security::Tls(parameters()?), SUBMISSIONS_PORT),
            _ => return Err(NotAServer::Scheme),
        };
        let hello = match url.path().trim_matches('/') {
            "" => ClientId::default(),
            name => ClientId::Domain(name.to_owned()),
        };
        let port = url.port().unwrap_or(usual_port);
        Ok(Self { port, security, credentials: credentials(&url)?, hello, host })
    }
}

fn credentials(url: &Url) -> Result<Option<Credentials>, NotAServer> {
    let Some(password) = url.password() else { return Ok(None) };
    let plain = |text: &str| match percent_decode_str(text).decode_utf8() {
        Ok(text) => Ok(text.into_owned()),
        Err(_) => Err(NotAServer::Credentials),
    };
    Ok(Some(Credentials::new(plain(url.username())?, plain(password)?)))
}

impl Server {
    pub(super) fn host(&self) -> &str {
        &self.host
    }

    pub(super) fn encryption(&self) -> Encryption {
        match self.security {
            Security::Plain => Encryption::Never,
            Security::IfOffered(_) => Encryption::IfOffered,
            Security::Tls(_) | Security::StartTls(_) => Encryption::Always,
        }
    }

    /// Connects and logs in.
    pub(super) async fn connect(&self) -> Result<AsyncSmtpConnection, Unreached> {
        timeout(PATIENCE, self.enter()).await.map_err(|_| Unreached::Silent)?
    }

    async fn enter(&self) -> Result<AsyncSmtpConnection, Unreached> {
        let mut connection = match &self.security {
            Security::Tls(tls) => self.wrapped(tls.clone()).await?,
            Security::Plain => self.plain().await?,
            Security::StartTls(tls) => {
                let mut connection = self.plain().await?;
                connection.starttls(tls.clone(), &self.hello).await?;
                connection
            }
            Security::IfOffered(tls) => {
                let mut connection = self.plain().await?;
                if connection.can_starttls() {
                    connection.starttls(tls.clone(), &self.hello).await?;
                }
                connection
            }
        };
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(connection)
    }

    /// Without Nagle's delay, which would hold back the end of each mail for 40 ms.
    async fn plain(&self) -> Result<AsyncSmtpConnection, Unreached> {
        let stream = TcpStream::connect((self.host.as_str(), self.port)).await?;
        stream.set_nodelay(true)?;
        Ok(AsyncSmtpConnection::connect_with_transport(Box::new(stream), &self.hello).await?)
    }

    /// The crate makes this connection itself, and with the delay.
    async fn wrapped(&self, tls: TlsParameters) -> Result<AsyncSmtpConnection, Unreached> {
        let address = (self.host.as_str(), self.port);
        let hello = &self.hello;
        Ok(AsyncSmtpConnection::connect_tokio1(address, None, hello, Some(tls), None).await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(url: &str) -> Server {
        url.parse().unwrap()
    }

    #[test]
    fn each_kind_of_encryption_has_its_usual_port() {
        assert_eq!(server("smtp://mail.example").port, 25);
        assert_eq!(server("smtp://mail.example?tls=required").port, 587);
        assert_eq!(server("smtp://mail.example?tls=opportunistic").port, 587);
        assert_eq!(server("smtps://mail.example").port, 465);
        assert_eq!(server("smtps://mail.example:4465").port, 4465);
    }

    #[test]
    fn name_and_password_may_hold_special_characters() {
        let credentials = server("smtps://city%40x:p%3A%2F%C3%A4@mail.example").credentials;
        let plain = Credentials::new("city@x".to_owned(), "p:/ä".to_owned());
        assert_eq!(credentials, Some(plain));
    }

    #[test]
    fn what_is_no_mail_server_is_refused() {
        for url in ["mail.example", "https://mail.example", "smtp://mail.example?tls=maybe"] {
            assert!(url.parse::<Server>().is_err(), "{url}");
        }
    }
}
