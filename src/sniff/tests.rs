use std::io::{Cursor, Write};

use proptest::prelude::*;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::*;

const ODT_TYPE: &str = "application/vnd.oasis.opendocument.text";
const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\x04JF\xff\xc0\0\x03x\xff\xda\0\x02picture\xff\xd9";

fn of(bytes: &[u8]) -> Option<FileKind> {
    kind(&mut Cursor::new(bytes)).expect("memory can be read")
}

fn archive(entries: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in entries {
        zip.start_file(*name, stored).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn each_type_is_known_by_its_content() {
    let png = [PNG, b"picture", PNG_END].concat();
    let odt = archive(&[("mimetype", ODT_TYPE), ("content.xml", "<a/>")]);
    let docx = archive(&[("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>")]);
    for (bytes, kind) in [
        (&b"%PDF-1.7\n1 0 obj\n%%EOF\n"[..], FileKind::Pdf),
        (&png, FileKind::Png),
        (JPEG, FileKind::Jpeg),
        (&odt, FileKind::Odt),
        (&docx, FileKind::Docx),
    ] {
        assert_eq!(of(bytes), Some(kind));
        assert_eq!(of(&bytes[..bytes.len() / 2]), None, "half a {kind}");
    }
}

#[test]
fn what_only_looks_alike_is_none() {
    let late = archive(&[("content.xml", "<a/>"), ("mimetype", ODT_TYPE)]);
    let template = format!("{ODT_TYPE}-template");
    let macros =
        [("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "")];
    for (what, bytes) in [
        ("nothing", vec![]),
        ("a text", b"Hallo".to_vec()),
        ("a program", b"MZ\x90\0 %PDF-1.7 %%EOF".to_vec()),
        ("a page", b"<html>%PDF-1.7 %%EOF</html>".to_vec()),
        ("a PDF without end", b"%PDF-1.7\n".to_vec()),
        ("a JPEG without frame", b"\xff\xd8\xff\xe0\0\x04JF\xff\xda\0\x02".to_vec()),
        ("any archive", archive(&[("a.txt", "a")])),
        ("an archive that tells its type late", late),
        ("a template", archive(&[("mimetype", &template), ("content.xml", "")])),
        ("a mimetype alone", archive(&[("mimetype", ODT_TYPE)])),
        ("a spreadsheet", archive(&[("[Content_Types].xml", ""), ("xl/workbook.xml", "")])),
        ("a document with macros", archive(&macros)),
        ("a directory that is not there", {
            let mut end = b"PK\x03\x04".to_vec();
            end.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0\xff\0\0\0\xff\xff\xff\x7f\0\0");
            end
        }),
    ] {
        assert_eq!(of(&bytes), None, "{what}");
    }
}

proptest! {
    #[test]
    fn no_content_leads_astray(
        begin in prop::sample::select(vec![&b"PK\x03\x04"[..], b"\xff\xd8\xff", PNG, b"%PDF-"]),
        rest in prop::collection::vec(any::<u8>(), 0..400),
        end in prop::collection::vec(any::<u8>(), 18),
    ) {
        of(&[begin, &rest, b"PK\x05\x06", &end].concat());
    }
}
