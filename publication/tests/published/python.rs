//! That others can recompute a snapshot without us.

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use serde_json::{Value, json};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/recompute.py");
const EXAMPLE: &str = include_str!("../example.json");

fn recomputed(document: &[u8]) -> Output {
    let mut python = Command::new("python3")
        .args([SCRIPT])
        .env("PYTHONIOENCODING", "utf-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("python3 is needed for this test");
    let mut input = python.stdin.take().expect("it was piped");
    input.write_all(document).expect("it reads what it is given");
    drop(input);
    python.wait_with_output().expect("it ends")
}

pub fn agrees(document: &[u8]) {
    let Output { status, stdout, stderr } = recomputed(document);
    let [told, trouble] = [stdout, stderr].map(|it| String::from_utf8_lossy(&it).into_owned());
    assert!(status.success(), "{told}{trouble}");
}

#[test]
fn a_short_script_comes_to_the_same() {
    agrees(EXAMPLE.as_bytes());
}

#[test]
fn the_script_names_what_does_not_follow() {
    for (pointer, value, told) in [
        ("/checksum", json!("0"), "checksum"),
        ("/snapshot/service/name", json!("x"), "checksum"),
        ("/figures/items/0/total/percent/0", json!(12), "open-data  percent"),
        ("/figures/items/1/rows/0/sides/agree_interval/lower", json!(0.3), "again  lower"),
        ("/figures/items/0/verdict/kind", json!("split"), "open-data  verdict"),
    ] {
        let mut document: Value = serde_json::from_str(EXAMPLE).expect("JSON");
        *document.pointer_mut(pointer).expect(pointer) = value;
        let Output { status, stdout, .. } = recomputed(document.to_string().as_bytes());
        let said = String::from_utf8(stdout).expect("UTF-8");
        assert!(!status.success() && said.starts_with(told), "{pointer}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}
