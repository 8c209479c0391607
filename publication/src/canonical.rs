//! One text for one document, however it was written.

use serde_json::Value;
use sha2::{Digest, Sha256};

/// JSON with the members of every object in the order of their names' code points, nothing between
/// them, and all but quotation marks, backslashes and control characters as it is: what Python's
/// `json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)` writes.
///
/// Of decimals, languages write different texts: hash whole numbers and words only.
pub(crate) fn text(value: &Value) -> String {
    let mut written = String::new();
    write(value, &mut written);
    written
}

/// As 64 hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

fn write(value: &Value, to: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            enclosed(to, ['{', '}'], members, |to, (name, value)| {
                to.push_str(&Value::String(name.clone()).to_string());
                to.push(':');
                write(value, to);
            });
        }
        Value::Array(elements) => {
            enclosed(to, ['[', ']'], elements, |to, element| write(element, to))
        }
        simple => to.push_str(&simple.to_string()),
    }
}

fn enclosed<T>(
    to: &mut String,
    [open, close]: [char; 2],
    parts: impl IntoIterator<Item = T>,
    write: impl Fn(&mut String, T),
) {
    to.push(open);
    for (place, part) in parts.into_iter().enumerate() {
        if place > 0 {
            to.push(',');
        }
        write(to, part);
    }
    to.push(close);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn members_are_sorted_and_words_stand_as_they_are() {
        let value = json!({"b": [1, null, true], "a": {"z": "ä\u{1}\n\"\\\u{7f}/", "Z": []}});
        let written = "{\"a\":{\"Z\":[],\"z\":\"ä\\u0001\\n\\\"\\\\\u{7f}/\"},\"b\":[1,null,true]}";
        assert_eq!(text(&value), written);
    }

    #[test]
    fn the_hash_is_that_of_the_standard() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(b"abc"), abc);
    }
}
