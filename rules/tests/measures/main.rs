//! Every measure, against figures that were computed elsewhere.
//!
//! The cases lie beside this file; `README.md` has the formulas, the tolerance and where the
//! figures come from. Reference data that lie elsewhere, further cases among them, are tested if
//! `RUNDTISCH_REFERENCE_DATA` names their folder.

mod case;
mod compare;
mod compute;
mod consultation;
mod distributions;
mod opinion;
mod rounds;
mod tables;
mod verdicts;

use std::{
    io::{Write, stderr},
    path::{Path, PathBuf},
};

use case::{Case, Measure};
use compare::{Place, Tolerance};

/// The reference data, or none and a word about what is left out, which the test runner would keep
/// to itself if it was printed.
fn reference_data(without: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("RUNDTISCH_REFERENCE_DATA").map(PathBuf::from);
    if folder.is_none() {
        let left_out = format!("RUNDTISCH_REFERENCE_DATA is not set: {without} left out\n");
        stderr().write_all(left_out.as_bytes()).expect("somebody to be told");
    }
    folder
}

fn own_cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/measures")
}

/// Compares all cases of a folder and returns how many there were.
fn hold_cases(folder: &Path) -> usize {
    let mut differences = Vec::new();
    let mut number = 0;
    for file in case::files(folder) {
        let cases = case::read(&file);
        let measure = Measure::of(&file, &cases);
        for case in &cases {
            let place = Place { file: &file, case: &case.name };
            let got = compute::compute(measure, case);
            let tolerance = Tolerance::of(measure);
            differences.extend(compare::differences(&place, &case.expected, &got, tolerance));
            number += 1;
        }
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
    number
}

#[test]
fn all_cases_are_met() {
    assert!(hold_cases(&own_cases()) >= 156);
}

#[test]
fn all_cases_of_the_reference_data_are_met() {
    if let Some(data) = reference_data("further cases are") {
        assert!(hold_cases(&data.join("measures")) > 0);
    }
}

#[test]
fn a_consultation_is_recomputed_from_its_answers() {
    if let Some(data) = reference_data("a real consultation is") {
        consultation::hold(&data.join("consultations/eu-ai-white-paper-2020"));
    }
}

#[test]
fn opinion_groups_are_recomputed_from_their_votes() {
    if let Some(data) = reference_data("real conversations are") {
        let names = tables::folders(&data.join("polis"));
        assert!(names.len() >= 3, "{names:?}");
        names.iter().for_each(|folder| opinion::hold(folder));
    }
}

#[test]
fn a_file_that_nobody_understands_is_named() {
    let unknown = Case::parse(r#"[{"name": "a", "input": {"mood": 1}, "expected": {"p": 1}}]"#);
    let found = std::panic::catch_unwind(|| Measure::of(Path::new("moods.json"), &unknown));
    let message = found.expect_err("nobody understands it");
    let message = message.downcast_ref::<String>().expect("a message");
    assert!(message.contains("moods.json"), "{message}");
}

#[test]
fn a_file_is_known_by_its_name_or_else_by_its_shape() {
    let borda = Case::parse(r#"[{"name": "a", "input": {"ranks": []}, "expected": {}}]"#);
    for name in ["borda.json", "borda-more.json", "further.json"] {
        assert_eq!(Measure::of(Path::new(name), &borda), Measure::Borda, "{name}");
    }
}
