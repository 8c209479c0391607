//! The same as tables.

use publication::{codebook, csv};
use rules::questionnaire::Language;

use super::sample::{snapshot, texts};

fn language(tag: &str) -> Language {
    tag.parse().expect("a language")
}

pub fn cells(file: &str) -> Vec<Vec<String>> {
    let file = file.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader =
        ::csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(file.as_bytes());
    let line = |line: Result<::csv::StringRecord, _>| {
        line.expect("equally long lines").iter().map(str::to_owned).collect()
    };
    reader.records().map(line).collect()
}

#[test]
fn every_count_has_a_line() {
    let file = csv(&snapshot(), &language("en"));
    let header = "\u{feff}question;row;question_text;row_text;counting;part;groups;category;\
                  category_text;count;n;no_opinion;percent\r\n";
    assert!(file.starts_with(header));
    let lines: Vec<&str> = file.split("\r\n").collect();
    for line in [
        "open-data;;Question open-data?;;one;row;business;3;important;14;19;1;74",
        "open-data;;Question open-data?;;one;total;;3;important;29;38;1;76",
        "order;parks;Question order?;parks;one;row;science council;1;1;15;19;0;79",
        "topics;;Question topics?;;several;row;business;traffic;traffic;17;18;0;94",
        "ticked;;Question ticked?;;ticks;total;;consent;agreed;9;9;0;",
    ] {
        assert!(lines.contains(&line), "{line} is not in {file}");
    }
    assert_eq!(lines.len(), 1 + 4 * 3 + 3 * 2 + 2 * 3 * 2 + 2 * 2 + 2 + 1);
}

#[test]
fn every_code_is_explained() {
    let file = codebook(&snapshot(), &language("de"));
    assert!(file.starts_with("\u{feff}column;question;row;code;kind;side;meaning\r\n"));
    for line in [
        "groups;;;science;;;Wissenschaft",
        "question;open-data;;open-data;;;Frage open-data?",
        "counting;open-data;;one;;;",
        "category;open-data;;2;point;neutral;teils",
        "row;order;parks;parks;;;parks",
        "category;order;parks;2;rank;;2",
        "category;again;;no;yes;disagree;nein",
    ] {
        assert!(file.contains(&format!("\r\n{line}\r\n")), "{line} is not in {file}");
    }
    assert_eq!(file.matches("\r\nquestion;order;").count(), 1);
}

#[test]
fn every_code_of_the_table_stands_in_the_codebook() {
    let (table, codes) =
        (csv(&snapshot(), &language("de")), codebook(&snapshot(), &language("de")));
    let codes = cells(&codes);
    for line in &cells(&table)[1..] {
        let explained = |code: &Vec<String>| {
            code[0] == "category" && code[1] == line[0] && code[2] == line[1] && code[3] == line[7]
        };
        assert!(codes.iter().any(explained), "{line:?}");
    }
}

#[test]
fn words_that_are_missing_are_those_of_another_language() {
    let simple = csv(&snapshot(), &language("de-simple"));
    assert_eq!(simple, csv(&snapshot(), &language("de")));
    assert_eq!(csv(&snapshot(), &language("uk")), simple);
}

#[test]
fn no_text_is_a_formula_or_leaves_its_cell() {
    let mut hostile = snapshot();
    hostile.items[0].question_texts = texts("=1+1", "\r\n@SUM(A1);\"x\"");
    hostile.groups[0].names = texts("＝1", "+1");
    for tag in ["de", "en"] {
        for file in [csv(&hostile, &language(tag)), codebook(&hostile, &language(tag))] {
            for cell in cells(&file).concat() {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\r', '\n', '＝']), "{cell:?}");
            }
        }
    }
    let lines = cells(&csv(&hostile, &language("en")));
    assert_eq!(lines[1][2], "'\r\n@SUM(A1);\"x\"");
}
