//! A real mail server, Exim, for what only a real one does: queue, deliver, refuse, bounce.
//!
//! It listens on a port of its own, keeps everything in a folder of its own and delivers mail for
//! any address to one mailbox there. It needs no rights: a test run by root hands it to `nobody`.
//! `refused…@…` is turned away at once, `later…@…` is asked to come again, and
//! `bounced@…` is accepted and answered with a bounce. Whoever logs in is `rundtisch` with `open sesame`. After
//! 100 messages the server wants a new connection, as many do.

use std::collections::{HashMap, hash_map::RandomState};
use std::fs;
use std::hash::{BuildHasher, Hasher};
use std::io::Read;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;
use tokio::time::{Instant, sleep};

const PATIENCE: Duration = Duration::from_secs(30);
pub(super) const ROOT: u32 = 0;
pub(super) const NOBODY: u32 = 65534;

#[derive(Debug)]
pub(crate) struct SmtpServer {
    folder: TempDir,
    owner: u32,
    port: u16,
    running: Option<Child>,
}

/// A message as the server delivered it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RawMail {
    /// Empty for a bounce.
    pub(crate) envelope_from: String,
    pub(crate) bytes: Vec<u8>,
}

impl SmtpServer {
    pub(crate) async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the server");
        let owner = match fs::metadata(folder.path()).expect("the folder is there").uid() {
            ROOT => NOBODY,
            user => user,
        };
        let mut server = Self { folder, owner, port: 0, running: None };
        server.furnish();
        // A port that was free may be taken a moment later.
        for _ in 0..10 {
            server.port = free_port();
            server.write("exim.conf", &server.configuration());
            if server.run().await {
                return server;
            }
        }
        panic!("Exim does not start:\n{}", server.log());
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// The folder to which it delivers.
    pub(crate) fn mailbox(&self) -> PathBuf {
        self.path("mail")
    }

    /// Like a power cut: nobody answers any more, not even on open connections. Mail that was
    /// taken stays.
    pub(crate) fn stop(&mut self) {
        if let Some(mut running) = self.running.take() {
            let group = format!("kill -s KILL -- -{}", running.id());
            let _ = Command::new("sh").args(["-c", &group]).status();
            let _ = running.kill();
            let _ = running.wait();
        }
    }

    /// Back at the same address, with the mail it had.
    pub(crate) async fn restart(&mut self) {
        self.stop();
        assert!(self.run().await, "Exim does not start again:\n{}", self.log());
    }

    /// Waits for the first message to this address.
    pub(crate) async fn wait_for(&self, recipient: &str) -> RawMail {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            if let Some(first) = self.mail_to(recipient).into_iter().next() {
                return first;
            }
            sleep(Duration::from_millis(30)).await;
        }
        panic!("no mail for {recipient} within {PATIENCE:?}:\n{}", self.log());
    }

    /// The address of every message taken and delivered so far. A server that was stopped while it
    /// delivered one does so again: that is still one message.
    pub(crate) fn recipients(&self) -> Vec<String> {
        let Ok(mailbox) = fs::read_dir(self.path("mail/new")) else { return Vec::new() };
        let mails = mailbox.flatten().filter_map(|file| fs::read(file.path()).ok());
        let taken: HashMap<String, String> = mails
            .filter_map(|bytes| {
                Some((line_of(&bytes, "\tid ")?, line_of(&bytes, "Envelope-to: ")?))
            })
            .collect();
        taken.into_values().collect()
    }

    /// How many messages it has taken and not delivered yet.
    pub(crate) fn queued(&self) -> usize {
        fs::read_dir(self.path("spool/input")).map_or(0, |queue| {
            queue
                .flatten()
                .filter(|file| file.file_name().to_string_lossy().ends_with("-H"))
                .count()
        })
    }

    /// What has come for this address so far, the oldest first.
    pub(crate) fn mail_to(&self, recipient: &str) -> Vec<RawMail> {
        let Ok(mailbox) = fs::read_dir(self.path("mail/new")) else { return Vec::new() };
        let mut files: Vec<_> = mailbox.flatten().map(|file| file.path()).collect();
        files.sort();
        files.iter().filter_map(|file| delivered_to(recipient, fs::read(file).ok()?)).collect()
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        self.stop();
    }
}

impl SmtpServer {
    /// Exim insists on a user that its package makes, so it is told that this one is it.
    fn furnish(&self) {
        fs::copy(installed_exim(), self.path("exim")).expect("Exim can be copied");
        let owner = self.owner;
        self.write("passwd", &format!("Debian-exim:x:{owner}:{owner}::/:/bin/false\n"));
        self.write("group", &format!("Debian-exim:x:{owner}:\n"));
        for folder in ["spool", "mail"] {
            fs::create_dir(self.path(folder)).expect("the folder can be made");
        }
        for path in [".", "spool", "mail"] {
            chown(self.path(path), Some(owner), Some(owner))
                .expect("the folder can be handed over");
        }
    }

    fn configuration(&self) -> String {
        CONFIGURATION
            .replace("FOLDER", &self.folder.path().display().to_string())
            .replace("PORT", &self.port.to_string())
    }

    /// Whether it answers.
    async fn run(&mut self) -> bool {
        let mut exim = Command::new("setpriv");
        exim.args(["--pdeathsig", "KILL"])
            .arg(self.path("exim"))
            .args(["-bdf", "-q1s", "-C"])
            .arg(self.path("exim.conf"))
            .env("LD_PRELOAD", "libnss_wrapper.so")
            .env("NSS_WRAPPER_PASSWD", self.path("passwd"))
            .env("NSS_WRAPPER_GROUP", self.path("group"))
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0);
        if self.owner == NOBODY {
            exim.uid(NOBODY).gid(NOBODY);
        }
        let running = self.running.insert(exim.spawn().expect("setpriv starts Exim"));
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end && matches!(running.try_wait(), Ok(None)) {
            if greets(self.port, b"220") {
                return true;
            }
            sleep(Duration::from_millis(20)).await;
        }
        false
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("the server's files can be written");
    }

    fn log(&self) -> String {
        let logs = ["mainlog", "paniclog"]
            .map(|log| fs::read_to_string(self.path(log)).unwrap_or_default());
        logs.concat()
    }
}

fn installed_exim() -> PathBuf {
    let unpacked = concat!(env!("CARGO_MANIFEST_DIR"), "/.dev/exim4");
    let places = [unpacked, "/usr/sbin/exim4"].map(PathBuf::from);
    places
        .into_iter()
        .find(|place| place.exists())
        .expect("Exim is missing; `./dev setup` brings it")
}

/// Below the range that the system takes outgoing connections from.
pub(super) fn free_port() -> u16 {
    loop {
        let random = RandomState::new().build_hasher().finish();
        let port = 20_000 + (random % 12_000) as u16;
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return port;
        }
    }
}

pub(super) fn greets(port: u16, words: &[u8; 3]) -> bool {
    let mut greeting = [0; 3];
    TcpStream::connect((Ipv4Addr::LOCALHOST, port))
        .and_then(|mut server| server.read_exact(&mut greeting))
        .is_ok_and(|()| &greeting == words)
}

fn line_of(bytes: &[u8], name: &str) -> Option<String> {
    let text = String::from_utf8_lossy(bytes);
    text.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned)
}

/// The message, if the server's own lines on top name the recipient.
fn delivered_to(recipient: &str, bytes: Vec<u8>) -> Option<RawMail> {
    let to = line_of(&bytes, "Envelope-to: ")?;
    let from = line_of(&bytes, "Return-path: ")?;
    to.eq_ignore_ascii_case(recipient)
        .then(|| RawMail { envelope_from: from.trim_matches(['<', '>']).to_owned(), bytes })
}

const CONFIGURATION: &str = r#"
primary_hostname = mail.example
exim_path = FOLDER/exim
spool_directory = FOLDER/spool
log_file_path = FOLDER/%slog
pid_file_path = FOLDER/pid
local_interfaces = <; [127.0.0.1]:PORT
daemon_startup_retries = 0
keep_environment = LD_PRELOAD : NSS_WRAPPER_PASSWD : NSS_WRAPPER_GROUP
exim_user = Debian-exim
exim_group = Debian-exim
deliver_drop_privilege = true
host_lookup =
rfc1413_query_timeout = 0s
tls_advertise_hosts =
smtp_accept_max_per_connection = 100
acl_smtp_rcpt = recipient

begin acl
recipient:
  deny local_parts = ^refused
       message = 550 5.1.1 no such mailbox
  defer local_parts = ^later
        message = 451 4.7.1 come again later
  accept

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_advertise_condition = true
  server_condition = ${if and {{eq{$auth2}{rundtisch}}{eq{$auth3}{open sesame}}}}

begin routers
bounced:
  driver = redirect
  local_parts = bounced
  allow_fail
  data = :fail: unknown user
everybody:
  driver = accept
  transport = mailbox

begin transports
mailbox:
  driver = appendfile
  directory = FOLDER/mail
  maildir_format
  envelope_to_add
  return_path_add
"#;
