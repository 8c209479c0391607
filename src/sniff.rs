//! What a file is, by its content: signatures and the outline of its structure. Nothing is
//! unpacked or drawn.

mod archive;

use std::io::{self, Read, Seek, SeekFrom};

use rules::questionnaire::FileKind;

/// Within so many bytes of the end a PDF says that it ends.
const PDF_TAIL: u64 = 1024;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
const PNG_END: &[u8] = b"\0\0\0\0IEND\xae\x42\x60\x82";

/// The type that a file has the outline of, if it is one of those we know.
///
/// # Errors
/// If the file cannot be read.
pub fn kind(file: &mut (impl Read + Seek)) -> io::Result<Option<FileKind>> {
    let begin = piece(file, 0, 16)?;
    if begin.starts_with(b"%PDF-") {
        let size = file.seek(SeekFrom::End(0))?;
        let end = piece(file, size.saturating_sub(PDF_TAIL), PDF_TAIL)?;
        let ends = end.windows(5).any(|five| five == b"%%EOF");
        return Ok(ends.then_some(FileKind::Pdf));
    }
    if begin == PNG {
        let size = file.seek(SeekFrom::End(0))?;
        let end = piece(file, size.saturating_sub(PNG_END.len() as u64), 16)?;
        return Ok((end == PNG_END).then_some(FileKind::Png));
    }
    if begin.starts_with(b"\xff\xd8\xff") {
        return Ok(is_jpeg(file)?.then_some(FileKind::Jpeg));
    }
    if begin.starts_with(b"PK\x03\x04") {
        return archive::kind(file);
    }
    Ok(None)
}

/// Goes over the segments of a JPEG up to the picture itself: there must be a frame before it.
fn is_jpeg(file: &mut (impl Read + Seek)) -> io::Result<bool> {
    const MOST_SEGMENTS: usize = 1000;
    let (mut at, mut framed) = (2, false);
    for _ in 0..MOST_SEGMENTS {
        let head = piece(file, at, 4)?;
        let &[0xff, marker, high, low] = head.as_slice() else { return Ok(false) };
        match marker {
            0xff => at += 1,
            0xda => return Ok(framed),
            0xc0..=0xfe => {
                framed |= matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
                at += 2 + u64::from(u16::from_be_bytes([high, low]));
            }
            _ => return Ok(false),
        }
    }
    Ok(false)
}

/// At most so many bytes from a place on; fewer if the file ends there.
fn piece(file: &mut (impl Read + Seek), from: u64, most: u64) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = vec![];
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests;
