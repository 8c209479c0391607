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
    let header = "\u{feff}question;row;question_text;row_text;groups;group_names;answer;\
                  answer_text;count;percent;n;no_opinion;status;counting\r\n";
    assert!(file.starts_with(header), "{file}");
    let lines: Vec<&str> = file.split("\r\n").collect();
    for line in [
        "open-data;;Question open-data?;;business;Business;3;important;14;74;19;1;shown;one",
        "open-data;;Question open-data?;;*;*;3;important;29;76;38;1;shown;one",
        "order;parks;Question order?;parks;science + council;Science + Council groups;1;1;15;79;\
         19;0;shown;one",
        "topics;;Question topics?;;business;Business;traffic;traffic;17;94;18;0;shown;several",
        "ticked;;Question ticked?;;*;*;consent;agreed;9;;9;0;shown;ticks",
        "rare;;Question rare?;;*;*;;;;;;;withheld;one",
    ] {
        assert!(lines.contains(&line), "{line} is not in {file}");
    }
    let shown = 4 * 3 + 3 * 2 + 2 * 3 * 2 + 2 * 2 + 2;
    assert_eq!(lines.len(), 1 + shown + 1 + 1);
}

#[test]
fn who_gave_no_answer_is_named() {
    let mut silent = snapshot();
    silent.items[4].no_answers = vec!["science".to_owned()];
    let file = csv(&silent, &language("de"));
    assert!(file.contains("topics;;Frage topics?;;science;Wissenschaft;;;;;;;no_answers;several"));
}

#[test]
fn a_point_below_zero_is_a_number() {
    let mut cold = snapshot();
    for (category, key) in cold.items[0].categories.iter_mut().zip(["-1", "0", "1"]) {
        category.key = key.to_owned();
    }
    let language = language("en");
    assert!(csv(&cold, &language).contains(";Business;-1;unimportant;2;10;19;1;"));
    assert!(codebook(&cold, &language).contains("\r\nanswer;open-data;;-1;point;disagree;"));
}

#[test]
fn every_code_is_explained() {
    let file = codebook(&snapshot(), &language("de"));
    assert!(file.starts_with("\u{feff}column;question;row;code;kind;side;meaning\r\n"));
    for line in [
        "groups;;;science;;;Wissenschaft",
        "question;open-data;;open-data;;;Frage open-data?",
        "answer;open-data;;2;point;neutral;teils",
        "row;order;parks;parks;;;parks",
        "answer;order;parks;2;rank;;2",
        "answer;again;;no;yes;disagree;nein",
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
    for line in cells(&table)[1..].iter().filter(|line| line[12] == "shown") {
        let explained = |code: &Vec<String>| {
            code[0] == "answer" && code[1] == line[0] && code[2] == line[1] && code[3] == line[6]
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
