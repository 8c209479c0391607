//! What other programs find in the report; ours might share a mistake with those who write it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use pdf::Block;

use crate::{
    reading::words,
    report::{fact, figure, report, row, table},
};

fn file(name: &str) -> PathBuf {
    let said = Block::Facts(vec![fact("Gesagt", "Mehr offene Daten"), fact("Status", "läuft")]);
    let rows = vec![row(["Wirtschaft", "74 %", "19"])];
    let blocks = vec![
        figure("Wirtschaft"),
        table(rows),
        said,
        Block::List(vec![words("Eins"), words("Zwei")]),
    ];
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, report(blocks).typeset().expect("the report is typeset")).expect("a file");
    file
}

/// What a program says about the file, and what it complains about.
fn said(program: &str, package: &str, arguments: &[&str], file: &Path) -> (String, String) {
    let output = Command::new(program).arg(file).args(arguments).output();
    let output = output.unwrap_or_else(|_| panic!("{program} is needed for this test: {package}"));
    let [said, complained] =
        [output.stdout, output.stderr].map(|it| String::from_utf8_lossy(&it).into_owned());
    assert!(output.status.success(), "{program}: {said}{complained}");
    (said, complained)
}

#[test]
fn poppler_reads_headings_figures_tables_and_lists() {
    let file = file("poppler.pdf");
    // It complains of attributes that the standard has in this form, and reads on.
    let ask = |program, arguments| said(program, "poppler-utils", arguments, &file).0;
    let structure = ask("pdfinfo", &["-struct-text"]);
    let elements = |beginning: &str| {
        structure.lines().filter(|line| line.trim_start().starts_with(beginning)).count()
    };
    for (beginning, number) in [
        ("H1 \"Inhalt\"", 1),
        ("H1 \"Ergebnisse\"", 1),
        ("H2 \"Offene Daten\"", 1),
        ("H1 \"Anhang\"", 1),
        ("TOCI", 3),
        ("Figure", 1),
        ("Table", 2),
        ("TH <", 3 + 1 + 3 + 2),
        ("/Scope /Row", 1 + 2),
        ("TD", 2 + 4),
        ("L (block)", 3),
        ("LI (block)", 2 + 2 + 2),
    ] {
        assert_eq!(elements(beginning), number, "{beginning} in\n{structure}");
    }
    let facts = ask("pdfinfo", &[]);
    assert!(facts.contains("Tagged:          yes"), "{facts}");
    let text = ask("pdftotext", &["-"]);
    for words in ["Ergebnis der ersten Runde", "Wirtschaft", "74 %", "Gesagt"] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
}

#[test]
fn qpdf_finds_nothing_wrong() {
    let (said, complained) = said("qpdf", "qpdf", &["--check"], &file("qpdf.pdf"));
    assert!(said.contains("No syntax or stream encoding errors found"), "{said}{complained}");
    assert_eq!(complained, "");
}
