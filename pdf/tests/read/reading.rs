//! How an independent reader finds what stands in a PDF.

use lopdf::{Dictionary, Document, Object};
use pdf::Words;

pub fn words(text: &str) -> Words {
    Words::from(text.to_owned())
}

pub fn text_of(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document.extract_text(&pages).expect("text")
}

/// The text without the places where lines were broken.
pub fn run_of(document: &Document) -> String {
    text_of(document).chars().filter(|it| !it.is_whitespace() && *it != '\u{200b}').collect()
}

pub fn told(object: &Object) -> String {
    lopdf::decode_text_string(object).expect("a text string")
}

/// The roles of the structure tree, in the order of reading.
pub fn roles(document: &Document) -> Vec<String> {
    tree(document).into_iter().filter_map(role).collect()
}

/// The elements of this role, in the order of reading.
pub fn elements<'a>(document: &'a Document, asked: &str) -> Vec<&'a Dictionary> {
    tree(document).into_iter().filter(|it| role(it).as_deref() == Some(asked)).collect()
}

fn role(element: &Dictionary) -> Option<String> {
    let role = element.get(b"S").and_then(Object::as_name).ok()?;
    Some(String::from_utf8_lossy(role).into_owned())
}

fn tree(document: &Document) -> Vec<&Dictionary> {
    let root = document
        .catalog()
        .expect("a catalog")
        .get(b"StructTreeRoot")
        .and_then(|it| resolved(document, it));
    let mut elements = vec![];
    collect(document, root.expect("a structure tree"), &mut elements);
    elements
}

fn collect<'a>(document: &'a Document, node: &'a Dictionary, elements: &mut Vec<&'a Dictionary>) {
    elements.push(node);
    let Ok(children) = node.get(b"K") else { return };
    let children = document.dereference(children).expect("children").1;
    let children =
        children.as_array().map_or_else(|_| vec![children], |them| them.iter().collect());
    for child in children {
        if let Ok(child) = resolved(document, child) {
            collect(document, child, elements);
        }
    }
}

pub fn resolved<'a>(document: &'a Document, object: &'a Object) -> lopdf::Result<&'a Dictionary> {
    document.dereference(object)?.1.as_dict()
}

pub fn metadata(document: &Document) -> String {
    let metadata = document.catalog().expect("a catalog").get(b"Metadata").expect("metadata");
    let metadata = document.dereference(metadata).expect("metadata").1;
    let metadata = metadata.as_stream().expect("a stream").get_plain_content().expect("content");
    String::from_utf8(metadata).expect("UTF-8")
}
