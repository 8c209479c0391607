//! Exports of responses, as programs that are not ours read them.

use std::{
    collections::HashMap,
    fs,
    io::{Cursor, Read},
    path::Path,
    process::Command,
};

use entity::round;
use rules::lifecycle::IdentityMode;
use rundtisch::demo;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::Value;
use zip::ZipArchive;

use super::organise::administrator;
use crate::support::{
    Scene, TestApp, Visitor,
    spreadsheet::{as_libreoffice_reads, as_openpyxl_reads},
};

/// What `=` and the like become in CSV, and what they were.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\n'];

async fn taken(visitor: &mut Visitor, round: &round::Model, file: &str) -> Vec<u8> {
    let path = format!("/de/organise/rounds/{}/exports/{file}", round.id);
    visitor.post(&path, &[]).await;
    assert_eq!(visitor.status(), 200, "{file}");
    visitor.bytes().to_vec()
}

async fn administrator_of_the_demonstration(app: &TestApp) -> Visitor {
    let mut visitor = app.visitor();
    let log_in = [("email", demo::EMAIL), ("password", demo::PASSWORD)];
    visitor.post("/de/account/log-in", &log_in).await;
    visitor
}

/// The rows of a CSV file of ours, with texts as they were typed.
fn rows(file: &[u8]) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(file).expect("UTF-8").trim_start_matches('\u{feff}');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text.as_bytes());
    let typed = |cell: &str| match cell.strip_prefix('\'') {
        Some(text) if text.starts_with(FORMULA) => text.to_owned(),
        _ => cell.to_owned(),
    };
    reader.records().map(|row| row.expect("a row").iter().map(typed).collect()).collect()
}

fn unpacked(archive: &[u8], folder: &Path) {
    let mut archive = ZipArchive::new(Cursor::new(archive)).expect("an archive");
    for name in ["responses.csv", "responses.sps", "codebook.csv"] {
        let mut bytes = vec![];
        archive.by_name(name).expect(name).read_to_end(&mut bytes).expect("a file");
        fs::write(folder.join(name), bytes).expect("room");
    }
}

/// Lets PSPP run the syntax of an export and then these commands; says what it printed.
fn pspp(folder: &Path, commands: &str) -> String {
    let all = format!("INSERT FILE='responses.sps' ENCODING='UTF8'.\n{commands}\n");
    fs::write(folder.join("all.sps"), all).expect("room");
    let run = Command::new("pspp")
        .args(["-O", "format=csv", "-o", "printed.csv", "all.sps"])
        .current_dir(folder)
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("PSPP runs; `./dev setup` installs it");
    let printed = fs::read_to_string(folder.join("printed.csv")).unwrap_or_default();
    assert!(run.status.success(), "{printed}{}", String::from_utf8_lossy(&run.stderr));
    assert!(!printed.contains("error:") && !printed.contains("warning:"), "{printed}");
    printed
}

/// What PSPP has read, with its own names of variables, as it writes it again.
fn read_back(folder: &Path) -> Vec<Vec<String>> {
    pspp(
        folder,
        "SAVE TRANSLATE /OUTFILE='back.csv' /TYPE=CSV /REPLACE /FIELDNAMES /CELLS=VALUES.",
    );
    let file = fs::read(folder.join("back.csv")).expect("what it wrote");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(file.as_slice());
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| row.iter().map(|cell| cell.trim_end().to_owned()).collect()).collect()
}

/// How PSPP writes a cell of the CSV file again.
fn expected(cell: &str, values: &HashMap<(String, String), String>, key: &str) -> String {
    if let Some(value) = values.get(&(key.to_owned(), cell.to_owned())) {
        return value.clone();
    }
    if let [year, month, day] = cell.split('-').collect::<Vec<_>>().as_slice()
        && cell.len() == 10
        && year.parse::<u16>().is_ok()
    {
        return format!("{month}/{day}/{year}");
    }
    match cell.replace(',', ".").parse::<f64>() {
        Ok(number) if key != "response_id" => number.to_string(),
        _ => cell.replace(['\r', '\n'], " ").trim_end().to_owned(),
    }
}

/// The values of the codebook, by the key of a column and a code.
fn values(folder: &Path) -> HashMap<(String, String), String> {
    let book = rows(&fs::read(folder.join("codebook.csv")).expect("a codebook"));
    let coded = book.into_iter().skip(1).filter(|row| !row[3].is_empty());
    coded.map(|row| ((row[1].clone(), row[3].clone()), row[4].clone())).collect()
}

/// That PSPP has read every cell of the CSV file.
fn same_cells(csv: &[Vec<String>], folder: &Path) {
    let (back, values) = (read_back(folder), values(folder));
    assert_eq!(back.len(), csv.len());
    for (ours, theirs) in csv.iter().zip(&back).skip(1) {
        assert_eq!(ours.len(), theirs.len());
        for ((cell, key), read) in ours.iter().zip(&csv[0]).zip(theirs) {
            assert_eq!(*read, expected(cell, &values, key), "{key}");
        }
    }
}

#[tokio::test]
async fn pspp_reads_the_demonstration_with_names_labels_and_missing_values() {
    let app = TestApp::demo().await;
    app.work().await;
    let published = round::Entity::find().filter(round::Column::PublishedAt.is_not_null());
    let round = published.one(&app.app.db.read).await.unwrap().expect("a published round");
    let mut visitor = administrator_of_the_demonstration(&app).await;
    let csv = rows(&taken(&mut visitor, &round, "responses.csv").await);
    let folder = tempfile::tempdir().expect("a folder");
    unpacked(&taken(&mut visitor, &round, "responses.spss.zip").await, folder.path());
    same_cells(&csv, folder.path());

    let printed = pspp(folder.path(), "DISPLAY DICTIONARY.\nFREQUENCIES /VARIABLES=goals.service.");
    for label in ["Gruppe", "Wirtschaft", "sehr wichtig", "weiß ich nicht"] {
        assert!(printed.contains(label), "no label {label} in\n{printed}");
    }
    let place = csv[0].iter().position(|key| key == "goals.service").expect("a column");
    let best = csv.iter().skip(1).filter(|row| row[place] == "5").count();
    let frequency = printed.lines().find(|line| line.starts_with(",sehr wichtig,"));
    let frequency = frequency.unwrap_or_else(|| panic!("no frequency in\n{printed}"));
    assert!(frequency.starts_with(&format!(",sehr wichtig,{best},")), "{frequency}");
    visitor.open(&format!("/de/organise/rounds/{}", round.id)).await;
    visitor.see(&format!("hat {} Rückmeldungen für SPSS heruntergeladen.", csv.len() - 1));
}

const HOSTILE: [&str; 6] = [
    "=HYPERLINK(\"http://evil.example\";\"x\")",
    "''=1+1",
    "eins, \"zwei\"; 'drei'\r\nvier",
    "@SUM(A1:A9)\t|cmd",
    "-1",
    "EXECUTE.\n. \"' /* ß👩‍💻",
];

/// A round that was answered with texts nobody would type by accident.
async fn answered(app: &TestApp) -> Scene {
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", HOSTILE.len()).await;
    let links = app.invite_all(&scene).await;
    for (link, remark) in links.iter().zip(HOSTILE) {
        app.visitor().answer_by(link, &scene, 3, remark).await;
    }
    app.work().await;
    scene
}

#[tokio::test]
async fn no_text_leaves_its_cell_in_any_file() {
    let app = TestApp::start().await;
    let scene = answered(&app).await;
    let mut visitor = administrator(&app).await;
    let csv = rows(&taken(&mut visitor, &scene.round, "responses.csv").await);
    let remark = csv[0].iter().position(|key| key == "remark").expect("a column");
    let mut typed: Vec<_> = csv.iter().skip(1).map(|row| row[remark].clone()).collect();
    typed.sort();
    let mut sent = HOSTILE.map(|text| text.replace("\r\n", "\n").replace('\t', " ").to_owned());
    sent.sort();
    assert_eq!(typed, sent);

    let folder = tempfile::tempdir().expect("a folder");
    unpacked(&taken(&mut visitor, &scene.round, "responses.spss.zip").await, folder.path());
    same_cells(&csv, folder.path());

    let lines = taken(&mut visitor, &scene.round, "responses.jsonl").await;
    let lines: Vec<Value> = std::str::from_utf8(&lines)
        .expect("UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).expect("an object"))
        .collect();
    let said = lines.iter().map(|line| line["answers"]["remark"]["text"].as_str().unwrap());
    assert!(said.eq(csv.iter().skip(1).map(|row| row[remark].as_str())), "in the same order");
    assert!(lines.iter().all(|line| line["organisation"].is_string()));

    let workbook = taken(&mut visitor, &scene.round, "responses.xlsx").await;
    assert_eq!(as_openpyxl_reads(&workbook)[1..], csv[1..]);
    assert_eq!(as_libreoffice_reads(&workbook)[1..], csv[1..]);
}

#[tokio::test]
async fn workbooks_of_the_demonstration_hold_what_the_tables_hold() {
    let app = TestApp::demo().await;
    app.work().await;
    let mut visitor = administrator_of_the_demonstration(&app).await;
    let rounds = round::Entity::find().all(&app.app.db.read).await.expect("rounds");
    let published = rounds.iter().find(|round| round.number == 1).expect("a published round");
    for name in ["responses", "results"] {
        let csv = rows(&taken(&mut visitor, published, &format!("{name}.csv")).await);
        let workbook = taken(&mut visitor, published, &format!("{name}.xlsx")).await;
        assert!(csv.len() > 100, "{name}");
        assert_eq!(as_libreoffice_reads(&workbook)[1..], csv[1..], "{name}");
    }
}

#[tokio::test]
async fn an_export_that_does_not_exist_is_not_found() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    for file in ["results.jsonl", "results.spss.zip", "responses.sav"] {
        let path = format!("/de/organise/rounds/{}/exports/{file}", scene.round.id);
        visitor.post(&path, &[]).await;
        assert_eq!(visitor.status(), 404, "{file}");
    }
}
