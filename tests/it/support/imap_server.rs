//! A real IMAP server, Dovecot, over a folder of mails.
//!
//! It listens on this machine alone, once with TLS and once without, and has one user: `bounces`
//! with `open-sesame`. It needs no rights: a test run by root hands it to `nobody`.

use std::{
    fs,
    os::unix::{
        fs::{MetadataExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use tempfile::TempDir;
use tokio::time::{Instant, sleep};

use super::smtp_server::{NOBODY, ROOT, free_port, greets};

const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Debug)]
pub(crate) struct ImapServer {
    folder: TempDir,
    mails: PathBuf,
    owner: u32,
    plain: u16,
    tls: u16,
    running: Option<Child>,
    number: usize,
}

impl ImapServer {
    /// Over a folder of its own.
    pub(crate) async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the server");
        let mails = folder.path().join("mail");
        Self::furnished(folder, mails).await
    }

    /// Over the folder to which a mail server delivers.
    pub(crate) async fn over(mails: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the server");
        Self::furnished(folder, mails.to_owned()).await
    }

    async fn furnished(folder: TempDir, mails: PathBuf) -> Self {
        let owner = match fs::metadata(folder.path()).expect("the folder is there").uid() {
            ROOT => NOBODY,
            user => user,
        };
        let mut server = Self { folder, mails, owner, plain: 0, tls: 0, running: None, number: 0 };
        server.furnish();
        for _ in 0..10 {
            (server.plain, server.tls) = (free_port(), free_port());
            let configuration = server.configuration();
            fs::write(server.path("dovecot.conf"), configuration).expect("it is written");
            if server.run().await {
                return server;
            }
        }
        panic!("Dovecot does not start:\n{}", server.log());
    }

    /// Where the mailbox is read without encryption.
    pub(crate) fn url(&self) -> String {
        format!("imap://bounces:open-sesame@127.0.0.1:{}/INBOX", self.plain)
    }

    /// Where it is read with TLS, without the password.
    pub(crate) fn tls_url(&self) -> String {
        format!("imaps://bounces@localhost:{}/INBOX", self.tls)
    }

    /// The certificate that a reader has to trust.
    pub(crate) fn certificate(&self) -> PathBuf {
        self.path("cert.pem")
    }

    /// Puts a mail into the mailbox.
    pub(crate) fn deliver(&mut self, mail: &[u8]) {
        self.number += 1;
        let name = format!("{:010}.M1P1.test", 1_700_000_000 + self.number);
        let (new, file) = (self.mails.join("new"), self.mails.join("new").join(&name));
        for folder in ["", "new", "cur", "tmp"] {
            self.own(&self.mails.join(folder), true);
        }
        assert!(new.is_dir());
        fs::write(&file, mail).expect("the mail is delivered");
        self.own(&file, false);
    }

    /// How many mails lie in the folder that nobody has read, and in all.
    pub(crate) fn mails(&self, folder: &str) -> (usize, usize) {
        let names = |part: &str| -> Vec<String> {
            let path = self.mails.join(folder).join(part);
            let files = fs::read_dir(path).into_iter().flatten().flatten();
            files.map(|file| file.file_name().to_string_lossy().into_owned()).collect()
        };
        let (new, cur) = (names("new"), names("cur"));
        let seen = cur
            .iter()
            .filter(|name| name.split_once(":2,").is_some_and(|(_, flags)| flags.contains('S')));
        let all = new.len() + cur.len();
        (all - seen.count(), all)
    }

    /// Like a power cut.
    pub(crate) fn stop(&mut self) {
        if let Some(mut running) = self.running.take() {
            let group = format!("kill -s KILL -- -{}", running.id());
            let _ = Command::new("sh").args(["-c", &group]).status();
            let _ = running.kill();
            let _ = running.wait();
        }
    }

    fn own(&self, path: &Path, folder: bool) {
        if folder && !path.exists() {
            fs::create_dir(path).expect("the folder can be made");
        }
        chown(path, Some(self.owner), Some(self.owner)).expect("it can be handed over");
    }

    fn furnish(&self) {
        for folder in ["", "base", "state", "home"] {
            self.own(&self.path(folder), true);
        }
        let made = Command::new("openssl")
            .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"])
            .args(["-nodes", "-days", "2", "-subj", "/CN=localhost"])
            .args(["-addext", "subjectAltName=DNS:localhost"])
            .args(["-addext", "basicConstraints=critical,CA:FALSE"])
            .arg("-keyout")
            .arg(self.path("key.pem"))
            .arg("-out")
            .arg(self.certificate())
            .stderr(Stdio::null())
            .status();
        assert!(made.is_ok_and(|it| it.success()), "openssl makes a certificate");
        self.own(&self.path("key.pem"), false);
    }

    fn configuration(&self) -> String {
        let name = |command: &[&str]| {
            let said = Command::new("id").args(command).output().expect("id runs");
            String::from_utf8_lossy(&said.stdout).trim().to_owned()
        };
        let owner = self.owner.to_string();
        CONFIGURATION
            .replace("FOLDER", &self.folder.path().display().to_string())
            .replace("MAILS", &self.mails.display().to_string())
            .replace("USER", &name(&["-un", &owner]))
            .replace("GROUP", &name(&["-gn", &owner]))
            .replace("OWNER", &owner)
            .replace("PLAINPORT", &self.plain.to_string())
            .replace("TLSPORT", &self.tls.to_string())
    }

    async fn run(&mut self) -> bool {
        let mut dovecot = Command::new("setpriv");
        dovecot
            .args(["--pdeathsig", "KILL", "/usr/sbin/dovecot", "-F", "-c"])
            .arg(self.path("dovecot.conf"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0);
        if self.owner == NOBODY {
            dovecot.uid(NOBODY).gid(NOBODY);
        }
        let running = dovecot.spawn().expect("setpriv starts Dovecot; `./dev setup` brings it");
        let running = self.running.insert(running);
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end && matches!(running.try_wait(), Ok(None)) {
            if greets(self.plain, b"* O") {
                return true;
            }
            sleep(Duration::from_millis(20)).await;
        }
        self.stop();
        false
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn log(&self) -> String {
        fs::read_to_string(self.path("log")).unwrap_or_default()
    }
}

impl Drop for ImapServer {
    fn drop(&mut self) {
        self.stop();
    }
}

const CONFIGURATION: &str = r#"
base_dir = FOLDER/base
state_dir = FOLDER/state
log_path = FOLDER/log
protocols = imap
listen = 127.0.0.1
default_internal_user = USER
default_internal_group = GROUP
default_login_user = USER
first_valid_uid = 1
ssl = yes
ssl_cert = <FOLDER/cert.pem
ssl_key = <FOLDER/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain
mail_location = maildir:MAILS
passdb {
  driver = static
  args = user=bounces password={plain}open-sesame
}
userdb {
  driver = static
  args = uid=OWNER gid=OWNER home=FOLDER/home
}
service imap-login {
  chroot =
  inet_listener imap {
    port = PLAINPORT
  }
  inet_listener imaps {
    port = TLSPORT
    ssl = yes
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
"#;
