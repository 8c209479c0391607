//! What stands in a PDF, as another program reads it.

use std::{
    io::Write,
    process::{Command, Stdio},
};

/// The text in the order in which it was written, cell by cell, with one space between words.
pub(crate) fn text_of_pdf(bytes: &[u8]) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-raw", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler-utils is installed");
    let mut input = reader.stdin.take().expect("it reads");
    let bytes = bytes.to_vec();
    let writing = std::thread::spawn(move || input.write_all(&bytes));
    let read = reader.wait_with_output().expect("it answers");
    writing.join().expect("no panic").expect("it takes the file");
    assert!(read.status.success(), "it is a PDF");
    let text = String::from_utf8(read.stdout).expect("it writes UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
