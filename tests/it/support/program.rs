//! The program itself, run as its users run it: a process with a folder and settings of its own.

use std::{
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Output, Stdio},
    time::Duration,
};

use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    process::{Child, Command},
    time::{Instant, sleep, timeout},
};

use super::TestApp;

/// More than any command needs, also on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A folder in which the program is run, and what it is told.
pub(crate) struct Program {
    folder: TempDir,
    settings: Vec<(&'static str, String)>,
}

impl Program {
    /// With nothing configured.
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder"), settings: vec![] }
    }

    /// As another instance beside an app: same database, same secret.
    pub(crate) fn beside(app: &TestApp) -> Self {
        let config = &app.app.config;
        let secret = config.data_dir.join("secret").display().to_string();
        let database = config.database_url.clone().expect("tests name their database");
        Self::new().set("RUNDTISCH_DATABASE_URL", database).set("RUNDTISCH_SECRET_FILE", secret)
    }

    pub(crate) fn set(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.settings.push((name, value.into()));
        self
    }

    /// A path in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts a file into the folder.
    pub(crate) fn file(&self, name: &str, text: impl AsRef<[u8]>) -> &Self {
        std::fs::write(self.path(name), text).expect("the file is written");
        self
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rundtisch"));
        command
            .args(arguments)
            .env_clear()
            .env("PATH", env!("PATH"))
            .env("RUNDTISCH_DNS_SERVER", "127.0.0.1:9")
            .current_dir(self.folder.path())
            .envs(self.settings.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        command
    }

    /// Runs a command to its end, with this on its standard input.
    pub(crate) async fn run(&self, arguments: &[&str], input: &str) -> Said {
        let mut child = self.command(arguments).spawn().expect("the program starts");
        let mut stdin = child.stdin.take().expect("an input");
        // A command that reads nothing may have closed it.
        let _ = stdin.write_all(input.as_bytes()).await;
        drop(stdin);
        let output = timeout(PATIENCE, child.wait_with_output()).await;
        Said::of(&output.expect("the command ends").expect("its output can be read"))
    }

    /// Starts a command that goes on until it is told to stop.
    pub(crate) fn start(&self, arguments: &[&str]) -> Child {
        self.command(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts")
    }
}

/// How a command went.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) well: bool,
    /// Standard output, then standard error.
    pub(crate) words: String,
}

impl Said {
    fn of(output: &Output) -> Self {
        let words = [&output.stdout, &output.stderr].map(|it| String::from_utf8_lossy(it));
        Self { well: output.status.success(), words: words.concat() }
    }
}

/// Asks a process to end as a service manager does.
pub(crate) async fn terminate(child: &Child) {
    let id = child.id().expect("it runs").to_string();
    let done = Command::new("kill").args(["-TERM", &id]).status().await.expect("kill runs");
    assert!(done.success(), "the signal is sent");
}

/// Ends a process without a word, as a power cut does.
pub(crate) async fn cut_off(child: &mut Child) {
    child.kill().await.expect("it is killed");
}

/// Whether it ended, and well, in time.
pub(crate) async fn ends_well(child: &mut Child) -> bool {
    let ended = timeout(PATIENCE, child.wait()).await.expect("it ends");
    ended.expect("it can be waited for").success()
}

/// A port that was free a moment ago.
pub(crate) fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address")
}

/// Waits until someone listens.
pub(crate) async fn listened_to(address: SocketAddr) -> TcpStream {
    let end = Instant::now() + PATIENCE;
    loop {
        match TcpStream::connect(address).await {
            Ok(connection) => return connection,
            Err(error) if Instant::now() > end => panic!("nobody listens at {address}: {error}"),
            Err(_) => sleep(Duration::from_millis(20)).await,
        }
    }
}

/// The whole answer to a request that asks for the connection to be closed.
pub(crate) async fn rest(connection: &mut TcpStream) -> String {
    let mut bytes = vec![];
    let read = timeout(PATIENCE, connection.read_to_end(&mut bytes)).await;
    read.expect("the answer ends").expect("the answer is read");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What a GET of this path answers.
pub(crate) async fn get(address: SocketAddr, path: &str) -> String {
    let mut connection = listened_to(address).await;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    connection.write_all(request.as_bytes()).await.expect("it is asked");
    rest(&mut connection).await
}

/// The permissions of a file, as in `0o600`.
pub(crate) fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;

    path.metadata().expect("the file is there").permissions().mode() & 0o777
}
