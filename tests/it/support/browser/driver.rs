//! Chromium and ChromeDriver as processes that never outlive their test.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use poem::http::Method;
use serde_json::{Value, json};
use tempfile::TempDir;
use url::{ParseError, Url};

const PATIENCE: Duration = Duration::from_secs(10);

/// A driver on a free port and the browser it started.
///
/// Both hang on pipes: the driver ends with the thread of the test, even when that is killed, and
/// Chromium ends with the driver.
#[derive(Debug)]
pub(super) struct Chromium {
    driver: Child,
    port: u16,
    _output: BufReader<ChildStdout>,
    /// For all that both of them write.
    folder: TempDir,
}

impl Chromium {
    pub(super) async fn start() -> (Self, Client) {
        let folder = tempfile::tempdir().expect("a folder for the browser");
        let mut driver = Command::new("setpriv")
            .args(["--pdeathsig", "KILL", "chromedriver", "--port=0"])
            .env("TMPDIR", folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("setpriv starts ChromeDriver");
        let mut output = BufReader::new(driver.stdout.take().expect("the output is piped"));
        let port = announced_port(&mut output);
        let chromium = Self { driver, port, _output: output, folder };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(chromium.capabilities())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("ChromeDriver starts Chromium");
        (chromium, client)
    }

    fn capabilities(&self) -> Capabilities {
        let profile = format!("--user-data-dir={}", self.folder.path().join("profile").display());
        let options = json!({
            "args": [
                "--headless", "--no-sandbox", "--remote-debugging-pipe", "--disable-gpu",
                "--disable-dev-shm-usage", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--no-first-run", profile,
            ],
            "prefs": { "intl.accept_languages": "de-DE,de" },
        });
        Capabilities::from_iter([
            ("goog:chromeOptions".to_owned(), options),
            ("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" })),
        ])
    }

    fn shut_down(&mut self) -> io::Result<()> {
        let mut driver = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        driver.set_read_timeout(Some(PATIENCE))?;
        driver.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")?;
        driver.read_exact(&mut [0])
    }
}

/// Reads on until the driver says where it listens.
fn announced_port(output: &mut impl BufRead) -> u16 {
    output
        .lines()
        .map_while(Result::ok)
        .find_map(|line| {
            line.rsplit_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
        })
        .expect("ChromeDriver does not start; `./dev setup` installs it")
}

impl Drop for Chromium {
    /// Asked first, the driver answers when Chromium is gone and has written its last.
    fn drop(&mut self) {
        let _ = self.shut_down();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// What ChromeDriver can do beyond the WebDriver standard.
#[derive(Debug)]
pub(super) enum Extra {
    DevTools(&'static str, Value),
    ConsoleLog,
}

impl WebDriverCompatibleCommand for Extra {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let path = match self {
            Self::DevTools(..) => "goog/cdp/execute",
            Self::ConsoleLog => "se/log",
        };
        base.join(&format!("session/{}/{path}", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = match self {
            Self::DevTools(command, params) => json!({ "cmd": command, "params": params }),
            Self::ConsoleLog => json!({ "type": "browser" }),
        };
        (Method::POST, Some(body.to_string()))
    }
}
