//! Cases about weights and about what tables give away; and folders with tables.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use rules::{
    consensus::{Margin, Unraked, rake, rake_table, weighted},
    disclosure,
};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::{
    case::Case,
    compute::{field, optional},
};

/// The folders in a folder, in the order of their names.
pub fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders
}

pub fn raked(case: &Case) -> Value {
    let records: Vec<BTreeMap<String, String>> = field(&case.input, "records");
    let targets: BTreeMap<String, BTreeMap<String, f64>> = field(&case.input, "margins");
    let margin = |(name, target): (&String, &BTreeMap<String, f64>)| {
        let place = |record: &BTreeMap<String, String>| {
            target.keys().position(|category| *category == record[name]).unwrap_or(usize::MAX)
        };
        Margin {
            of_respondent: records.iter().map(place).collect(),
            target: target.values().copied().collect(),
        }
    };
    match rake(&targets.iter().map(margin).collect::<Vec<_>>()) {
        Ok(weights) => weighed(&weights, optional(&case.input, "agree")),
        Err(refusal) => refused(case, refusal),
    }
}

fn weighed(weights: &[f64], agree: Option<Vec<u8>>) -> Value {
    let bounds = |pick: fn(f64, f64) -> f64| weights.iter().copied().reduce(pick);
    let mut told = json!({
        "weights": weights,
        "n_eff": weighted::effective_number(weights),
        "design_effect": weighted::design_effect(weights),
        "min_weight": bounds(f64::min),
        "max_weight": bounds(f64::max),
    });
    if let Some(agree) = agree {
        let categories: Vec<usize> = agree.iter().map(|agrees| usize::from(*agrees) + 1).collect();
        let share = |weights: &[f64]| {
            let volumes = weighted::volumes(&categories, weights, 2).expect("weights");
            weighted::share(&volumes, |place| place == 1)
        };
        told["agree_share_raw"] = json!(share(&vec![1.0; weights.len()]));
        told["agree_share_weighted"] = json!(share(weights));
    }
    told
}

pub fn raked_table(case: &Case) -> Value {
    let table: Vec<Vec<f64>> = field(&case.input, "table");
    let [rows, columns] =
        ["row_margins", "column_margins"].map(|name| field::<Vec<f64>>(&case.input, name));
    match rake_table(&table, &rows, &columns) {
        Ok(fitted) => json!({ "fitted": fitted }),
        Err(refusal) => refused(case, refusal),
    }
}

/// How a case names its error, if it does, and nothing for every figure.
fn refused(case: &Case, refusal: Unraked) -> Value {
    let fields = case.expected.as_object().expect("expected fields");
    let told = fields.iter().map(|(name, expected)| {
        let error = name == "error" && !expected.is_null() && *expected != json!(false);
        assert!(!error || !refusal.to_string().is_empty());
        (name.clone(), if error { expected.clone() } else { Value::Null })
    });
    Value::Object(told.collect())
}

pub fn merge(input: &Value) -> Value {
    // The groups of all cases stand in alphabetical order, which a map keeps.
    let sizes: BTreeMap<String, u64> = field(input, "sizes");
    let sizes: Vec<(String, u64)> = sizes.into_iter().collect();
    let found = disclosure::merge_small_groups(&sizes, field(input, "minimum"));
    json!({
        "published": found.published,
        "merged": found.merged,
        "merged_n": found.merged_n,
        "no_answers": found.no_answers,
        "nothing_published": found.nothing_published,
    })
}

pub fn p_percent_rule(input: &Value) -> Value {
    let decimal = |value: &Value| value.to_string().parse::<Decimal>().expect("a number");
    let amounts = input["contributions"].as_array().expect("amounts").iter().map(decimal);
    let found =
        disclosure::p_percent_rule(&amounts.collect::<Vec<_>>(), decimal(&input["p_percent"]));
    let number = |total: Decimal| -> Value {
        serde_json::from_str(&total.normalize().to_string()).expect("a number")
    };
    json!({
        "total": found.map(|it| number(it.total)),
        "sensitive": found.map(|it| it.sensitive),
    })
}

pub fn audit(input: &Value) -> Value {
    assert_eq!(input["row_and_column_totals_published"], true, "other tables are not audited");
    let table: Vec<Vec<u64>> = field(input, "table");
    let suppressed: Vec<Vec<u8>> = field(input, "suppressed");
    let suppressed: Vec<Vec<bool>> =
        suppressed.iter().map(|row| row.iter().map(|&cell| cell != 0).collect()).collect();
    let found =
        disclosure::audit(&table, &suppressed, field(input, "minimum_cell")).expect("an audit");
    let intervals =
        found.intervals.iter().map(|it| json!([it.row, it.column, it.lowest, it.highest]));
    json!({
        "intervals": intervals.collect::<Vec<_>>(),
        "exposed_cells": found.exposed,
        "small_cells_not_suppressed": found.small,
        "safe": found.is_safe(),
    })
}
