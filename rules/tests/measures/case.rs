//! Case files, and which measure they are about.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    #[serde(default, rename = "note")]
    _note: String,
    pub input: Value,
    pub expected: Value,
}

impl Case {
    pub fn parse(text: &str) -> Vec<Self> {
        serde_json::from_str(text).expect("a list of cases")
    }
}

/// All files with cases in a folder, in the order of their names.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

pub fn read(file: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(file).expect("a readable file");
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Borda,
    KendallW,
    KruskalWallis,
    MergeSmallGroups,
    OrdinalDistributions,
    PPercentRule,
    PairedRounds,
    PolisFormulas,
    Raking,
    RakingTable,
    RoundStability,
    ShareDifference,
    SuppressionAudit,
    Verdict,
    WeightedOrdinal,
    Wilson,
}

/// Each measure with the name of its file and what the input of a case must have.
const KNOWN: [(Measure, &str, &[&str]); 15] = [
    (Measure::Borda, "borda", &["ranks"]),
    (Measure::KendallW, "kendall_w", &["ratings"]),
    (Measure::KruskalWallis, "kruskal_wallis", &["counts_by_group"]),
    (Measure::MergeSmallGroups, "merge_small_groups", &["sizes", "minimum"]),
    (Measure::OrdinalDistributions, "ordinal_distributions", &["counts", "agree_categories"]),
    (Measure::PPercentRule, "p_percent_rule", &["contributions", "p_percent"]),
    (Measure::PairedRounds, "paired_rounds", &["transition"]),
    (Measure::PolisFormulas, "polis_formulas", &["agree_in", "seen_in", "agree_out", "seen_out"]),
    (Measure::Raking, "raking", &["records", "margins"]),
    (Measure::RoundStability, "round_stability", &["round1", "round2"]),
    (Measure::ShareDifference, "share_difference", &["a", "m", "b", "n"]),
    (Measure::SuppressionAudit, "suppression_audit", &["table", "suppressed"]),
    (Measure::Verdict, "verdict", &["groups"]),
    (Measure::WeightedOrdinal, "weighted_ordinal", &["categories", "weights"]),
    (Measure::Wilson, "wilson", &["successes", "n", "confidence"]),
];
const RAKING_TABLE: &[&str] = &["table", "row_margins", "column_margins"];

impl Measure {
    /// By the name of the file, or what it begins with; else by the shape of its first case.
    pub fn of(file: &Path, cases: &[Case]) -> Self {
        let name = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let by_name = KNOWN.iter().find(|(_, known, _)| name.starts_with(known));
        let has = |fields: &&[&str]| {
            cases
                .first()
                .is_some_and(|case| fields.iter().all(|field| case.input.get(field).is_some()))
        };
        let by_shape = || KNOWN.iter().find(|(_, _, fields)| has(fields));
        if by_name.is_none() && has(&RAKING_TABLE) {
            return Self::RakingTable;
        }
        by_name
            .or_else(by_shape)
            .map(|(measure, _, _)| *measure)
            .unwrap_or_else(|| panic!("no measure is known for {}", file.display()))
    }
}
