//! Small files of each type that can be handed in.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

pub(crate) fn pdf(words: &str) -> Vec<u8> {
    format!("%PDF-1.7\n% {words}\n%%EOF\n").into_bytes()
}

pub(crate) fn png() -> Vec<u8> {
    let begin = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\0\0\0\0";
    [&begin[..], b"\0\0\0\0IEND\xae\x42\x60\x82"].concat()
}

pub(crate) fn jpeg() -> Vec<u8> {
    b"\xff\xd8\xff\xe0\0\x04JF\xff\xc0\0\x03x\xff\xda\0\x02picture\xff\xd9".to_vec()
}

pub(crate) fn odt() -> Vec<u8> {
    let kind = "application/vnd.oasis.opendocument.text";
    archive(&[("mimetype", kind), ("content.xml", "<a/>")])
}

pub(crate) fn docx() -> Vec<u8> {
    archive(&[("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>")])
}

pub(crate) fn archive(entries: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in entries {
        zip.start_file(*name, stored).expect("an entry begins");
        zip.write_all(content.as_bytes()).expect("memory takes it");
    }
    zip.finish().expect("an archive").into_inner()
}
