use std::{
    collections::HashSet,
    fs::File,
    io::{Seek, Write},
    path::Path,
};

use chrono::{DateTime, Utc};
use entity::{RoundId, attachment, event::EventKind};
use sea_orm::{ConnectionTrait, DbErr};
use tokio::{sync::mpsc, task::spawn_blocking};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::ExportError;
use crate::{account::Organiser, response::attachment::find, round};

/// So many pieces are read ahead of the disk.
const AHEAD: usize = 4;

/// All files of the responses of a round, packed and not handed out yet:
/// [`Packed::hand_out`] records it first.
#[derive(Debug)]
#[must_use]
pub struct Packed {
    round_id: RoundId,
    number: i32,
    archive: File,
}

/// Packs the files of a round into a ZIP archive, by response and question. Files in drafts or in
/// the quarantine are left out.
///
/// The archive lies in `folder` without a name, and is gone when nobody holds it any more.
///
/// # Errors
/// If there is no such round, or the folder has no room.
pub async fn pack(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    folder: &Path,
) -> Result<Packed, ExportError> {
    round::find::by_id(db, round_id).await?;
    let files = find::of_responses(db, organiser, round_id).await?;
    let number = i32::try_from(files.len()).unwrap_or(i32::MAX);
    let archive = tempfile::tempfile_in(folder).map_err(ExportError::File)?;
    let (hand, pieces) = mpsc::channel(AHEAD);
    let packer = spawn_blocking(|| write(archive, pieces));
    let handed = hand_over(db, files, hand).await;
    // If the packer stopped early, it says why; what was not handed over comes after that.
    let archive = packer.await.map_err(|broken| ExportError::File(broken.into()))??;
    handed?;
    Ok(Packed { round_id, number, archive })
}

/// What the archive gets next.
enum Next {
    File(String),
    Piece(Vec<u8>),
}

/// Reads piece by piece, so that no file is held in memory as a whole. Ends early if nobody packs
/// any more.
async fn hand_over(
    db: &impl ConnectionTrait,
    files: Vec<attachment::Model>,
    hand: mpsc::Sender<Next>,
) -> Result<(), DbErr> {
    let mut taken = HashSet::new();
    for file in files {
        if hand.send(Next::File(place(&file, &mut taken))).await.is_err() {
            return Ok(());
        }
        let mut next = 0;
        while let Some(bytes) = find::piece(db, file.id, next).await? {
            if hand.send(Next::Piece(bytes)).await.is_err() {
                return Ok(());
            }
            next += 1;
        }
    }
    Ok(())
}

/// Writes the archive; waits for the disk, so no task of the server may do it.
fn write(archive: File, mut pieces: mpsc::Receiver<Next>) -> Result<File, ExportError> {
    let mut zip = ZipWriter::new(archive);
    // Most of these are compressed already.
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    while let Some(next) = pieces.blocking_recv() {
        match next {
            Next::File(name) => zip.start_file(name, stored)?,
            Next::Piece(bytes) => zip.write_all(&bytes).map_err(ExportError::File)?,
        }
    }
    let mut archive = zip.finish()?;
    archive.rewind().map_err(ExportError::File)?;
    Ok(archive)
}

/// Where in the archive: `<response>/<question>/<name>`, with a number if the name is taken.
fn place(file: &attachment::Model, taken: &mut HashSet<String>) -> String {
    let response = file.response_id.map(|id| id.to_string()).unwrap_or_default();
    let folder = format!("{response}/{}", file.question);
    let (stem, ending) = file.name.rsplit_once('.').unwrap_or((&file.name, ""));
    let names = (2..).map(|number| format!("{folder}/{stem} ({number}).{ending}"));
    let mut names = std::iter::once(format!("{folder}/{}", file.name)).chain(names);
    names.find(|name| taken.insert(name.to_lowercase())).expect("numbers do not end")
}

impl Packed {
    /// Records who takes the files, and hands them out.
    ///
    /// # Errors
    /// If the database does not answer; then the files stay.
    pub async fn hand_out(
        self,
        tx: &impl ConnectionTrait,
        organiser: &Organiser,
        now: DateTime<Utc>,
    ) -> Result<File, DbErr> {
        let (kind, number) = (EventKind::FilesExported, Some(self.number));
        round::record(tx, organiser, self.round_id, kind, number, now).await?;
        Ok(self.archive)
    }
}
