//! A place for what is too large for memory and too early for the database: a file without a name
//! in the data folder, which is gone with the program, however that ends.

use std::{io, path::Path};

use rules::questionnaire::FileKind;
use sha2::{Digest, Sha256};
use tokio::{
    fs::File,
    io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt},
};

use crate::sniff;

/// How many bytes are held in memory at once.
pub const PIECE: usize = 256 * 1024;

/// Bytes that still come in.
#[derive(Debug)]
pub struct Spool {
    file: File,
    bytes: u64,
    hash: Sha256,
}

/// Bytes that are all there, and what they are.
#[derive(Debug)]
pub struct Spooled {
    file: File,
    pub bytes: u64,
    pub sha256: Vec<u8>,
    /// What the content shows it to be.
    pub kind: Option<FileKind>,
}

impl Spool {
    /// An empty one.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub fn new(folder: &Path) -> io::Result<Self> {
        let file = File::from_std(tempfile::tempfile_in(folder)?);
        Ok(Self { file, bytes: 0, hash: Sha256::new() })
    }

    /// How many bytes there are so far.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Adds bytes at the end.
    ///
    /// # Errors
    /// If the disk is full.
    pub async fn push(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes).await?;
        self.hash.update(bytes);
        self.bytes += bytes.len() as u64;
        Ok(())
    }

    /// Looks at what came in.
    ///
    /// # Errors
    /// If it cannot be read.
    pub async fn done(self) -> io::Result<Spooled> {
        let Self { mut file, bytes, hash } = self;
        file.flush().await?;
        let mut inner = file.into_std().await;
        let looked = tokio::task::spawn_blocking(move || {
            let kind = sniff::kind(&mut inner)?;
            Ok::<_, io::Error>((inner, kind))
        });
        let (inner, kind) = looked.await.map_err(io::Error::other)??;
        let mut file = File::from_std(inner);
        file.rewind().await?;
        Ok(Spooled { file, bytes, sha256: hash.finalize().to_vec(), kind })
    }
}

impl Spooled {
    /// The next bytes, at most a [`PIECE`]; none at the end.
    ///
    /// # Errors
    /// If they cannot be read.
    pub async fn next(&mut self) -> io::Result<Vec<u8>> {
        let mut piece = Vec::with_capacity(PIECE);
        (&mut self.file).take(PIECE as u64).read_to_end(&mut piece).await?;
        Ok(piece)
    }
}
