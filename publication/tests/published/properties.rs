//! What holds whatever was asked and answered.

use proptest::prelude::*;
use publication::{Sealed, codebook, csv, verify};
use serde_json::Value;

use super::{made_up::any_snapshot, python, tables::cells};

/// Whether something that is computed is no number.
fn holds_only_finite(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_some_and(f64::is_finite),
        Value::Array(elements) => elements.iter().all(holds_only_finite),
        Value::Object(members) => members.values().all(holds_only_finite),
        _ => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_is_sealed_follows(snapshot in any_snapshot()) {
        let sealed = snapshot.sealed().expect("made up without flaws");
        let report = verify(sealed.to_json().as_bytes()).expect("a snapshot");
        prop_assert_eq!(report.differences, []);
        prop_assert!(holds_only_finite(&serde_json::to_value(&sealed.figures).expect("JSON")));
    }

    #[test]
    fn what_is_written_is_read_again(snapshot in any_snapshot()) {
        let sealed = snapshot.sealed().expect("made up without flaws");
        let read: Sealed = serde_json::from_str(&sealed.to_json()).expect("a snapshot");
        prop_assert_eq!(&read.snapshot, &sealed.snapshot);
        prop_assert_eq!(read.snapshot.sealed().expect("as before"), sealed);
    }

    #[test]
    fn tables_hold_any_text_in_its_cell(snapshot in any_snapshot()) {
        let language = "de".parse().expect("a language");
        for (file, columns) in [(csv(&snapshot, &language), 14), (codebook(&snapshot, &language), 7)] {
            for line in cells(&file) {
                prop_assert_eq!(line.len(), columns);
                let formula = |cell: &String| cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
                prop_assert!(!line.iter().any(formula), "{:?}", line);
            }
        }
    }

    #[test]
    fn garbage_is_refused_and_breaks_nothing(bytes in any::<Vec<u8>>()) {
        prop_assert!(verify(&bytes).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_script_of_others_comes_to_the_same(snapshot in any_snapshot()) {
        python::agrees(snapshot.sealed().expect("made up without flaws").to_json().as_bytes());
    }
}
