//! A mailbox that is open: reading mails from where it was left, and putting them away.

use std::fmt;

use async_imap::{Session, types::Fetch};
use futures_util::TryStreamExt;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    time::timeout,
};

use super::{Afterwards, PATIENCE, Unread};
use crate::mail::returned::MOST_READ;

/// What a mailbox is read through.
pub(super) trait Stream: AsyncRead + AsyncWrite + Unpin + Send + Sync + fmt::Debug {}

impl<T: AsyncRead + AsyncWrite + Unpin + Send + Sync + fmt::Debug> Stream for T {}

/// A mailbox that is open for reading.
pub struct Opened {
    session: Session<Box<dyn Stream>>,
    validity: u32,
    afterwards: Afterwards,
}

/// A mail, no more of it than [`MOST_READ`], under its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub uid: u32,
    pub content: Vec<u8>,
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Opened({})", self.validity)
    }
}

impl Opened {
    pub(super) fn new(
        session: Session<Box<dyn Stream>>,
        validity: u32,
        afterwards: Afterwards,
    ) -> Self {
        Self { session, validity, afterwards }
    }

    /// What numbers of mails are to be understood with: they mean other mails once it changes.
    #[must_use]
    pub fn validity(&self) -> u32 {
        self.validity
    }

    /// The mails after this number, the oldest first, and not more than so many. They stay unread.
    ///
    /// # Errors
    /// What the server says.
    pub async fn after(&mut self, uid: u32, most: usize) -> Result<Vec<Letter>, Unread> {
        in_time(async {
            let found = self.session.uid_search(format!("UID {}:*", uid.saturating_add(1))).await?;
            // A server names the last mail even if its number is lower than what was asked for.
            let mut uids: Vec<u32> = found.into_iter().filter(|it| *it > uid).collect();
            uids.sort_unstable();
            let mut letters = vec![];
            for uid in uids.into_iter().take(most) {
                let what = format!("(UID BODY.PEEK[]<0.{MOST_READ}>)");
                let fetched = self.session.uid_fetch(uid.to_string(), what).await?;
                let fetched: Vec<Fetch> = fetched.try_collect().await?;
                let content = fetched.iter().find_map(Fetch::body).unwrap_or_default().to_vec();
                letters.push(Letter { uid, content });
            }
            Ok(letters)
        })
        .await
    }

    /// Does with these mails what the settings say, and leaves the mailbox.
    ///
    /// # Errors
    /// What the server says.
    pub async fn put_away(mut self, uids: &[u32]) -> Result<(), Unread> {
        in_time(async {
            if !uids.is_empty() {
                let uids: Vec<String> = uids.iter().map(u32::to_string).collect();
                self.dispose(&uids.join(",")).await?;
            }
            Ok(self.session.logout().await?)
        })
        .await
    }

    async fn dispose(&mut self, uids: &str) -> Result<(), Unread> {
        match self.afterwards.clone() {
            Afterwards::Seen => self.flag(uids, "\\Seen").await,
            Afterwards::Deleted => self.delete(uids).await,
            Afterwards::Moved(folder) => {
                // It is there from the second time on.
                let _ = self.session.create(&folder).await;
                if self.session.capabilities().await?.has_str("MOVE") {
                    return Ok(self.session.uid_mv(uids, &folder).await?);
                }
                self.session.uid_copy(uids, &folder).await?;
                self.delete(uids).await
            }
        }
    }

    /// A server that cannot remove single mails keeps them marked as deleted: to remove all that
    /// are marked could remove some that others marked.
    async fn delete(&mut self, uids: &str) -> Result<(), Unread> {
        self.flag(uids, "\\Seen \\Deleted").await?;
        if self.session.capabilities().await?.has_str("UIDPLUS") {
            let expunged = self.session.uid_expunge(uids).await?;
            expunged.try_collect::<Vec<_>>().await?;
        }
        Ok(())
    }

    async fn flag(&mut self, uids: &str, flags: &str) -> Result<(), Unread> {
        let stored = self.session.uid_store(uids, format!("+FLAGS.SILENT ({flags})")).await?;
        stored.try_collect::<Vec<_>>().await?;
        Ok(())
    }
}

pub(super) async fn in_time<T>(
    reading: impl Future<Output = Result<T, Unread>>,
) -> Result<T, Unread> {
    timeout(PATIENCE, reading).await.map_err(|_| Unread::Silent)?
}
