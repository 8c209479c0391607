//! A wire between the program and a mail server that breaks at the worst moment: when the server
//! has the whole mail and the program has not heard so.

use std::net::SocketAddr;
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

const END_OF_MAIL: &[u8] = b"\r\n.\r\n";

#[derive(Debug)]
pub(crate) struct Cutter {
    address: SocketAddr,
    cut: Arc<AtomicUsize>,
    listening: JoinHandle<()>,
}

impl Cutter {
    /// In front of the server at `port`; every `each`th mail is its connection's last.
    pub(crate) async fn before(port: u16, each: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("the port is known");
        let (mails, cut) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let done = Arc::clone(&cut);
        let listening = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (mails, done) = (Arc::clone(&mails), Arc::clone(&done));
                tokio::spawn(async move {
                    // The server may be away, or either side hang up.
                    if let Ok(server) = TcpStream::connect(("127.0.0.1", port)).await {
                        pass_on(client, server, each, &mails, &done).await;
                    }
                });
            }
        });
        Self { address, cut, listening }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// How often it has cut the wire.
    pub(crate) fn cuts(&self) -> usize {
        self.cut.load(Ordering::Relaxed)
    }
}

impl Drop for Cutter {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

async fn pass_on(
    mut client: TcpStream,
    mut server: TcpStream,
    each: usize,
    mails: &AtomicUsize,
    cut: &AtomicUsize,
) {
    let (mut sent, mut heard) = ([0; 16 * 1024], [0; 4 * 1024]);
    let mut tail = vec![];
    let mut last = false;
    loop {
        tokio::select! {
            length = client.read(&mut sent) => match length {
                Ok(length) if length > 0 => {
                    tail.extend_from_slice(&sent[..length]);
                    if tail.ends_with(END_OF_MAIL) {
                        last = (mails.fetch_add(1, Ordering::Relaxed) + 1).is_multiple_of(each);
                    }
                    tail.drain(..tail.len().saturating_sub(END_OF_MAIL.len()));
                    if server.write_all(&sent[..length]).await.is_err() {
                        return;
                    }
                }
                _ => return,
            },
            length = server.read(&mut heard) => match length {
                Ok(length) if length > 0 && last => {
                    cut.fetch_add(1, Ordering::Relaxed);
                    return;
                }
                Ok(length) if length > 0 => {
                    if client.write_all(&heard[..length]).await.is_err() {
                        return;
                    }
                }
                _ => return,
            },
        }
    }
}
