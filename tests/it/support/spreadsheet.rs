//! Workbooks, as programs read them that are not ours.

use std::{fs, path::Path, process::Command};

/// Debian's: another may have no openpyxl.
const PYTHON: &str = "/usr/bin/python3";

/// The cells of the first sheet, as openpyxl reads them; a formula would be one there.
pub(crate) fn as_openpyxl_reads(workbook: &[u8]) -> Vec<Vec<String>> {
    let script = "import json, openpyxl\n\
        sheet = openpyxl.load_workbook('book.xlsx').worksheets[0]\n\
        assert all(cell.data_type != 'f' for row in sheet.iter_rows() for cell in row)\n\
        tell = lambda value: '' if value is None else str(value)\n\
        print(json.dumps([[tell(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]))";
    let folder = tempfile::tempdir().expect("a folder");
    let mut python = Command::new(PYTHON);
    let told = read_by(python.args(["-c", script]), workbook, folder.path());
    serde_json::from_slice(&told).expect("rows")
}

/// The cells of the first sheet, as LibreOffice Calc reads them and stores them as CSV.
pub(crate) fn as_libreoffice_reads(workbook: &[u8]) -> Vec<Vec<String>> {
    // Comma, quotation mark, UTF-8, from the first line; in American English, all as stored.
    const FORMAT: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false";
    let folder = tempfile::tempdir().expect("a folder");
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("me").display());
    let mut office = Command::new("timeout");
    office.args(["120", "soffice", "--headless", &profile, "--convert-to", FORMAT, "book.xlsx"]);
    read_by(&mut office, workbook, folder.path());
    let file = fs::read(folder.path().join("book.csv")).expect("LibreOffice stores a file");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(file.as_slice());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

/// What a program prints that finds the workbook in its folder.
fn read_by(program: &mut Command, workbook: &[u8], folder: &Path) -> Vec<u8> {
    fs::write(folder.join("book.xlsx"), workbook).expect("room");
    let run = program.current_dir(folder).output().expect("it runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    run.stdout
}
