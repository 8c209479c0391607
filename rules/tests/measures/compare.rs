//! How close is close enough.

use std::path::Path;

use serde_json::Value;

use crate::case::Measure;

/// Where a figure stands.
pub struct Place<'a> {
    pub file: &'a Path,
    pub case: &'a str,
}

/// How far numbers may be off, absolutely. Numbers that are written without a decimal point are
/// counts and may not be.
#[derive(Clone, Copy)]
pub struct Tolerance(pub f64);

impl Tolerance {
    pub const FORMULA: Self = Self(1e-9);
    pub const OPINION: Self = Self(1e-8);
    const RAKING: Self = Self(1e-6);

    pub fn of(measure: Measure) -> Self {
        match measure {
            Measure::Raking | Measure::RakingTable => Self::RAKING,
            _ => Self::FORMULA,
        }
    }

    /// What is allowed for this number: expected values have eleven digits, the last of them
    /// rounded; those of tests may be off by a millionth of themselves.
    fn allowed(self, path: &str, expected: f64) -> f64 {
        let field = path.rsplit('.').next().unwrap_or_default();
        let p_value = field == "p" || field.ends_with("_p") || field.ends_with("_p_exact");
        let relative = if p_value { 1e-6 } else { 5.1e-11 };
        self.0.max(expected.abs() * relative)
    }
}

/// One line for each difference. A field that one of the two does not have is a difference.
pub fn differences(
    place: &Place,
    expected: &Value,
    got: &Value,
    tolerance: Tolerance,
) -> Vec<String> {
    let mut found = Vec::new();
    look("", expected, got, tolerance, &mut found);
    let file = place.file.display();
    found.iter().map(|difference| format!("{file}, {}: {difference}", place.case)).collect()
}

fn look(path: &str, expected: &Value, got: &Value, tolerance: Tolerance, found: &mut Vec<String>) {
    match (expected, got) {
        (Value::Object(fields), Value::Object(others)) => {
            for (name, value) in fields {
                match others.get(name) {
                    Some(other) => look(&format!("{path}.{name}"), value, other, tolerance, found),
                    None => found.push(format!("{path}.{name} is expected, and not computed")),
                }
            }
            let unknown = others.keys().filter(|name| !fields.contains_key(*name));
            found.extend(unknown.map(|name| format!("{path}.{name} is computed, not expected")));
        }
        (Value::Array(values), Value::Array(others)) if values.len() == others.len() => {
            for (index, (value, other)) in values.iter().zip(others).enumerate() {
                look(&format!("{path}[{index}]"), value, other, tolerance, found);
            }
        }
        (Value::Number(_), Value::Number(_)) if near(path, expected, got, tolerance) => {}
        _ if expected == got => {}
        _ => found.push(format!("{path} is {got}, expected {expected}")),
    }
}

fn near(path: &str, expected: &Value, got: &Value, tolerance: Tolerance) -> bool {
    if expected.is_i64() && got.is_i64() {
        return expected == got;
    }
    let (expected, got) = (expected.as_f64(), got.as_f64());
    expected
        .zip(got)
        .is_some_and(|(expected, got)| (expected - got).abs() <= tolerance.allowed(path, expected))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(expected: &Value, got: &Value) -> Vec<String> {
        let place = Place { file: Path::new("cases.json"), case: "one" };
        differences(&place, expected, got, Tolerance::FORMULA)
    }

    #[test]
    fn a_difference_tells_file_case_field_and_both_values() {
        let told = found(&json!({"a": [1, {"w": 0.5}]}), &json!({"a": [1, {"w": 0.25}]}));
        assert_eq!(told, ["cases.json, one: .a[1].w is 0.25, expected 0.5"]);
    }

    #[test]
    fn fields_that_one_does_not_have_differ() {
        assert_eq!(found(&json!({"a": null}), &json!({"b": null})).len(), 2);
    }

    #[test]
    fn nothing_is_not_zero_and_counts_are_exact() {
        assert_eq!(found(&json!(null), &json!(0.0)).len(), 1);
        assert_eq!(found(&json!(0.0), &json!(null)).len(), 1);
        assert_eq!(found(&json!(5), &json!(6)).len(), 1);
        assert_eq!(found(&json!([1, 2]), &json!([1])).len(), 1);
        assert_eq!(found(&json!(1.0), &json!(1.000_000_002)).len(), 1);
        assert_eq!(found(&json!(1.0), &json!(1.000_000_000_5)).len(), 0);
        assert_eq!(found(&json!({"p": 0.5}), &json!({"p": 0.500_000_4})).len(), 0);
    }
}
