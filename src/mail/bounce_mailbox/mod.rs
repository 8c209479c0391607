//! The mailbox into which bounces come, read by IMAP (RFC 9051).

mod opened;

use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use async_imap::Client;
use percent_encoding::percent_decode_str;
use rustls::{ClientConfig, RootCertStore, pki_types::ServerName};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use url::Url;

pub use opened::{Letter, Opened};
use opened::{Stream, in_time};

/// How long one reading may take.
const PATIENCE: Duration = Duration::from_secs(120);

const IMAPS_PORT: u16 = 993;
const IMAP_PORT: u16 = 143;

/// A mailbox and how to get in.
#[derive(Clone)]
pub struct BounceMailbox {
    host: String,
    port: u16,
    tls: bool,
    user: String,
    password: String,
    folder: String,
    afterwards: Afterwards,
}

/// What becomes of a mail that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Afterwards {
    /// It stays, marked as read.
    Seen,
    Deleted,
    Moved(String),
}

/// Why no mailbox can be read with these settings.
#[derive(Debug, thiserror::Error)]
pub enum NotABounceMailbox {
    #[error("`bounce_mailbox` is not an address like `imaps://user@mail.example/INBOX`: {0}")]
    Url(#[from] url::ParseError),
    #[error("`bounce_mailbox` begins with `imaps://`, or with `imap://` if nothing is encrypted")]
    Scheme,
    #[error("`bounce_mailbox` names no {0}")]
    Missing(&'static str),
    #[error("`bounce_mailbox` has letters that are not UTF-8")]
    Letters,
    #[error("`bounce_mailbox` needs a password, in it or in `bounce_mailbox_password_file`")]
    NoPassword,
    #[error("`bounce_mailbox_password_file`: {0}")]
    PasswordFile(io::Error),
    #[error("`bounce_mailbox_afterwards` is `seen`, `deleted` or `moved:FOLDER`")]
    Afterwards,
}

/// Why the mailbox could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    #[error("the mailbox did not answer within {} seconds", PATIENCE.as_secs())]
    Silent,
    #[error("the mailbox cannot be reached: {0}")]
    Io(#[from] io::Error),
    #[error("the name of the mail server cannot be one of a certificate")]
    Name,
    #[error("the mail server hangs up")]
    NoGreeting,
    #[error("the mail server does not let us in: {0}")]
    LogIn(async_imap::error::Error),
    #[error("the mail server says: {0}")]
    Imap(#[from] async_imap::error::Error),
    #[error("the mail server does not number its mails")]
    Unnumbered,
}

impl fmt::Debug for BounceMailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BounceMailbox({}:{}/{})", self.host, self.port, self.folder)
    }
}

impl BounceMailbox {
    /// Reads the settings.
    ///
    /// # Errors
    /// What is wrong with one of them.
    pub(super) fn new(
        url: &str,
        password_file: Option<&PathBuf>,
        afterwards: &str,
    ) -> Result<Self, NotABounceMailbox> {
        let url = Url::parse(url)?;
        let (tls, usual_port) = match url.scheme() {
            "imaps" => (true, IMAPS_PORT),
            "imap" => (false, IMAP_PORT),
            _ => return Err(NotABounceMailbox::Scheme),
        };
        let host = url.host_str().filter(|it| !it.is_empty());
        let host = host.ok_or(NotABounceMailbox::Missing("server"))?.to_owned();
        let user = plain(url.username())?;
        if user.is_empty() {
            return Err(NotABounceMailbox::Missing("user"));
        }
        let folder = match plain(url.path().trim_matches('/'))? {
            folder if folder.is_empty() => "INBOX".to_owned(),
            folder => folder,
        };
        let password = match (url.password(), password_file) {
            (_, Some(file)) => password(file)?,
            (Some(password), None) => plain(password)?,
            (None, None) => return Err(NotABounceMailbox::NoPassword),
        };
        let port = url.port().unwrap_or(usual_port);
        let afterwards = Afterwards::of(afterwards)?;
        Ok(Self { host, port, tls, user, password, folder, afterwards })
    }

    /// Connects, logs in and opens the folder.
    ///
    /// # Errors
    /// What the server says.
    pub async fn open(&self) -> Result<Opened, Unread> {
        in_time(async {
            let mut client = Client::new(self.connect().await?);
            client.read_response().await?.ok_or(Unread::NoGreeting)?;
            let logged_in = client.login(&self.user, &self.password).await;
            let mut session = logged_in.map_err(|(error, _)| Unread::LogIn(error))?;
            let folder = session.select(&self.folder).await?;
            let validity = folder.uid_validity.ok_or(Unread::Unnumbered)?;
            Ok(Opened::new(session, validity, self.afterwards.clone()))
        })
        .await
    }

    async fn connect(&self) -> Result<Box<dyn Stream>, Unread> {
        let stream = TcpStream::connect((self.host.as_str(), self.port)).await?;
        if !self.tls {
            return Ok(Box::new(stream));
        }
        let name = ServerName::try_from(self.host.clone()).map_err(|_| Unread::Name)?;
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Box::new(TlsConnector::from(Arc::new(config)).connect(name, stream).await?))
    }
}

impl Afterwards {
    fn of(text: &str) -> Result<Self, NotABounceMailbox> {
        match text.split_once(':') {
            None if text == "seen" => Ok(Self::Seen),
            None if text == "deleted" => Ok(Self::Deleted),
            Some(("moved", folder)) if !folder.is_empty() => Ok(Self::Moved(folder.to_owned())),
            _ => Err(NotABounceMailbox::Afterwards),
        }
    }
}

fn plain(text: &str) -> Result<String, NotABounceMailbox> {
    let text = percent_decode_str(text).decode_utf8();
    Ok(text.map_err(|_| NotABounceMailbox::Letters)?.into_owned())
}

fn password(file: &Path) -> Result<String, NotABounceMailbox> {
    let text = fs::read_to_string(file).map_err(NotABounceMailbox::PasswordFile)?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mailbox(url: &str) -> Result<BounceMailbox, NotABounceMailbox> {
        BounceMailbox::new(url, None, "seen")
    }

    #[test]
    fn an_address_names_server_folder_and_who_reads() {
        let read = mailbox("imaps://bounces%40city.example:p%3A%C3%A4@mail.example").unwrap();
        assert_eq!((read.host.as_str(), read.port, read.tls), ("mail.example", 993, true));
        assert_eq!((read.user.as_str(), read.password.as_str()), ("bounces@city.example", "p:ä"));
        assert_eq!(read.folder, "INBOX");
        let read = mailbox("imap://b:p@mail.example:1143/Archive/Bounces").unwrap();
        assert_eq!((read.port, read.tls, read.folder.as_str()), (1143, false, "Archive/Bounces"));
        assert!(!format!("{read:?}").contains("p@"), "the password is not shown");
    }

    #[test]
    fn the_password_may_stand_in_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("password");
        fs::write(&file, "open sesame\n").unwrap();
        let read = BounceMailbox::new("imaps://b@mail.example", Some(&file), "seen").unwrap();
        assert_eq!(read.password, "open sesame");
        let missing = folder.path().join("missing");
        let refused = BounceMailbox::new("imaps://b@mail.example", Some(&missing), "seen");
        assert!(matches!(refused, Err(NotABounceMailbox::PasswordFile(_))));
    }

    #[test]
    fn what_is_no_mailbox_is_refused() {
        for url in [
            "mail.example",
            "https://b:p@mail.example",
            "imaps://mail.example",
            "imaps://b@mail.example",
            "imaps://b:%ff@mail.example",
        ] {
            assert!(mailbox(url).is_err(), "{url}");
        }
        for afterwards in ["", "kept", "moved", "moved:"] {
            let refused = BounceMailbox::new("imaps://b:p@mail.example", None, afterwards);
            assert!(matches!(refused, Err(NotABounceMailbox::Afterwards)), "{afterwards}");
        }
    }
}
