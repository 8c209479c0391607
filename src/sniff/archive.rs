//! Documents that are ZIP archives, told by the names in their directory alone.

use std::io::{self, Read, Seek, SeekFrom};

use rules::questionnaire::FileKind;

use super::piece;

/// No text document has more entries, or a longer directory.
const MOST_ENTRIES: u16 = 5000;
const LONGEST_DIRECTORY: u32 = 1024 * 1024;

/// How the record at the end begins, and how long it is without a comment.
const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: usize = 22;

/// What the first entry of an OpenDocument text is: its name and content, not compressed, so that
/// they stand at a fixed place.
const ODT: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument.text";

pub(super) fn kind(file: &mut (impl Read + Seek)) -> io::Result<Option<FileKind>> {
    let Some(names) = names(file)? else { return Ok(None) };
    let has = |name: &[u8]| names.iter().any(|it| it == name);
    // Behind a header of 30 bytes, of which those at 8 say how it is compressed.
    let first = piece(file, 0, 30 + ODT.len() as u64 + 2)?;
    let stored = first.get(8..10) == Some(&[0, 0]);
    let says = first.get(30..30 + ODT.len()) == Some(ODT);
    // A longer media type is another kind of document, such as a template.
    let exactly = first.get(30 + ODT.len()..) == Some(b"PK");
    if stored && says && exactly && has(b"content.xml") {
        return Ok(Some(FileKind::Odt));
    }
    let text = names.iter().any(|it| it.starts_with(b"word/document"));
    let word = has(b"[Content_Types].xml") && text;
    // Macros have an ending of their own, .docm.
    Ok((word && !has(b"word/vbaProject.bin")).then_some(FileKind::Docx))
}

/// The names in the directory of an archive; none if it has none that can be read.
fn names(file: &mut (impl Read + Seek)) -> io::Result<Option<Vec<Vec<u8>>>> {
    let size = file.seek(SeekFrom::End(0))?;
    let longest_end = (END_LENGTH + usize::from(u16::MAX)) as u64;
    let tail = piece(file, size.saturating_sub(longest_end), longest_end)?;
    let Some(end) = tail.windows(END_LENGTH).rposition(|it| it.starts_with(END)) else {
        return Ok(None);
    };
    let record = &tail[end..];
    let entries = short(record, 10).unwrap_or(u16::MAX);
    let length = long(record, 12).unwrap_or(u32::MAX);
    let begin = long(record, 16).unwrap_or(u32::MAX);
    if entries > MOST_ENTRIES || length > LONGEST_DIRECTORY {
        return Ok(None);
    }
    let directory = piece(file, u64::from(begin), u64::from(length))?;
    Ok(listed(&directory, entries))
}

fn listed(mut directory: &[u8], entries: u16) -> Option<Vec<Vec<u8>>> {
    const HEAD: usize = 46;
    let mut names = vec![];
    for _ in 0..entries {
        if !directory.starts_with(b"PK\x01\x02") {
            return None;
        }
        let name = usize::from(short(directory, 28)?);
        let others = usize::from(short(directory, 30)?) + usize::from(short(directory, 32)?);
        names.push(directory.get(HEAD..HEAD + name)?.to_vec());
        directory = directory.get(HEAD + name + others..)?;
    }
    Some(names)
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
