//! A mail server inside the test: quick, and as difficult as the test wants it.
//!
//! It takes and remembers whatever it is given, unless it was told to answer something else.
//! What a real server does with real mail is for `smtp_server`.

use std::collections::{HashMap, VecDeque};
use std::future::pending;
use std::mem::take;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufStream};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::sleep;

/// A moment in the dialogue at which the server may say something else than usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Moment {
    Greeting,
    Sender,
    Recipient,
    /// After the whole message: a server that now falls silent has taken it all the same.
    Message,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Envelope {
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
    pub(crate) data: String,
}

#[derive(Debug)]
pub(crate) struct Sink {
    address: SocketAddr,
    desk: Arc<Mutex<Desk>>,
    listening: JoinHandle<()>,
}

impl Sink {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("the port is known");
        let desk = Arc::<Mutex<Desk>>::default();
        let listening = tokio::spawn(listen(listener, desk.clone()));
        Self { address, desk, listening }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// The next time it comes to this moment, the server answers `reply`. Several wait in line.
    pub(crate) fn answer(&self, moment: Moment, reply: &str) {
        self.plan(moment, Reply::Say(reply.to_owned()));
    }

    /// The next time it comes to this moment, the server is gone without an answer.
    pub(crate) fn hang_up(&self, moment: Moment) {
        self.plan(moment, Reply::HangUp);
    }

    /// The next time it comes to this moment, the server keeps the connection and says nothing.
    pub(crate) fn fall_silent(&self, moment: Moment) {
        self.plan(moment, Reply::Silence);
    }

    fn plan(&self, moment: Moment, reply: Reply) {
        desk(&self.desk).script.entry(moment).or_default().push_back(reply);
    }

    /// From now on, each message takes the server so long.
    pub(crate) fn take_time(&self, pause: Duration) {
        desk(&self.desk).pause = pause;
    }

    /// From now on, nobody is reached at this address.
    pub(crate) fn refuse(&self, recipient: &str, reply: &str) {
        desk(&self.desk).refused.insert(recipient.to_owned(), reply.to_owned());
    }

    /// Every message taken so far, also if the sender was not told.
    pub(crate) fn taken(&self) -> Vec<Envelope> {
        desk(&self.desk).taken.clone()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

#[derive(Debug)]
enum Reply {
    Say(String),
    HangUp,
    Silence,
}

#[derive(Debug, Default)]
struct Desk {
    script: HashMap<Moment, VecDeque<Reply>>,
    refused: HashMap<String, String>,
    taken: Vec<Envelope>,
    pause: Duration,
}

fn desk(desk: &Mutex<Desk>) -> MutexGuard<'_, Desk> {
    desk.lock().expect("nobody panics at the desk")
}

async fn listen(listener: TcpListener, desk: Arc<Mutex<Desk>>) {
    while let Ok((connection, _)) = listener.accept().await {
        let client = BufStream::new(connection);
        let dialogue = Dialogue { client, desk: desk.clone(), from: String::new(), to: Vec::new() };
        // However it ends, the script or the client wanted it so.
        tokio::spawn(dialogue.hold());
    }
}

/// One connection. Its steps yield nothing when it is over.
struct Dialogue {
    client: BufStream<TcpStream>,
    desk: Arc<Mutex<Desk>>,
    from: String,
    to: Vec<String>,
}

impl Dialogue {
    async fn hold(mut self) -> Option<()> {
        let greeting = self.scripted(Moment::Greeting, "220 sink.example").await?;
        self.say(&greeting).await?;
        loop {
            let line = self.hear().await?;
            let answer = self.answer(line.trim_end()).await?;
            self.say(&answer).await?;
        }
    }

    async fn answer(&mut self, line: &str) -> Option<String> {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        match verb.to_ascii_uppercase().as_str() {
            "EHLO" | "HELO" => Some("250 sink.example".to_owned()),
            "MAIL" => {
                (self.from, self.to) = (address(rest), Vec::new());
                self.scripted(Moment::Sender, "250 2.1.0 go on").await
            }
            "RCPT" => self.recipient(address(rest)).await,
            "DATA" if self.to.is_empty() => Some("503 5.5.1 nobody to send it to".to_owned()),
            "DATA" => self.message().await,
            "RSET" | "NOOP" => Some("250 2.0.0 as you wish".to_owned()),
            "QUIT" => None,
            _ => Some("500 5.5.2 not understood".to_owned()),
        }
    }

    async fn recipient(&mut self, address: String) -> Option<String> {
        let refusal = desk(&self.desk).refused.get(&address).cloned();
        let answer = match refusal {
            Some(refusal) => refusal,
            None => self.scripted(Moment::Recipient, "250 2.1.5 go on").await?,
        };
        if answer.starts_with('2') {
            self.to.push(address);
        }
        Some(answer)
    }

    async fn message(&mut self) -> Option<String> {
        self.say("354 go on").await?;
        let mut data = String::new();
        loop {
            let line = self.hear().await?;
            if line == ".\r\n" {
                break;
            }
            data.push_str(line.strip_prefix('.').unwrap_or(&line));
        }
        let pause = desk(&self.desk).pause;
        sleep(pause).await;
        let reply = self.next(Moment::Message);
        let refused = matches!(&reply, Some(Reply::Say(answer)) if !answer.starts_with('2'));
        if !refused {
            let envelope = Envelope { from: self.from.clone(), to: take(&mut self.to), data };
            desk(&self.desk).taken.push(envelope);
        }
        follow(reply, "250 2.0.0 taken").await
    }

    async fn scripted(&self, moment: Moment, usual: &str) -> Option<String> {
        follow(self.next(moment), usual).await
    }

    fn next(&self, moment: Moment) -> Option<Reply> {
        desk(&self.desk).script.get_mut(&moment).and_then(VecDeque::pop_front)
    }

    async fn say(&mut self, line: &str) -> Option<()> {
        self.client.write_all(format!("{line}\r\n").as_bytes()).await.ok()?;
        self.client.flush().await.ok()
    }

    async fn hear(&mut self) -> Option<String> {
        let mut line = String::new();
        let length = self.client.read_line(&mut line).await.ok()?;
        (length > 0).then_some(line)
    }
}

async fn follow(reply: Option<Reply>, usual: &str) -> Option<String> {
    match reply {
        None => Some(usual.to_owned()),
        Some(Reply::Say(answer)) => Some(answer),
        Some(Reply::HangUp) => None,
        Some(Reply::Silence) => pending().await,
    }
}

/// What stands between the angle brackets.
fn address(path: &str) -> String {
    let start = path.find('<').map_or(0, |bracket| bracket + 1);
    let end = path.find('>').unwrap_or(path.len());
    path[start..end].to_owned()
}
