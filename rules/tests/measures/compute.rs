//! What we compute for a case.

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::{
    case::{Case, Measure},
    distributions, opinion, rounds, tables, verdicts,
};

/// All figures of the measure, under the names that expected ones have.
pub fn compute(measure: Measure, case: &Case) -> Value {
    let input = &case.input;
    match measure {
        Measure::Borda => rounds::borda(input),
        Measure::KendallW => rounds::kendall(input),
        Measure::KruskalWallis => distributions::kruskal_wallis(input),
        Measure::MergeSmallGroups => tables::merge(input),
        Measure::OrdinalDistributions => distributions::ordinal(input),
        Measure::PPercentRule => tables::p_percent_rule(input),
        Measure::PairedRounds => rounds::paired(input),
        Measure::PolisFormulas => opinion::formulas(input),
        Measure::Raking if input.get("table").is_some() => tables::raked_table(case),
        Measure::Raking => tables::raked(case),
        Measure::RakingTable => tables::raked_table(case),
        Measure::RoundStability => rounds::stability(input),
        Measure::ShareDifference => distributions::share_difference(input),
        Measure::SuppressionAudit => tables::audit(input),
        Measure::Verdict => verdicts::of_case(input),
        Measure::WeightedOrdinal => distributions::weighted(case),
        Measure::Wilson => distributions::wilson(input),
    }
}

/// A field of an input.
pub fn field<T: DeserializeOwned>(input: &Value, name: &str) -> T {
    T::deserialize(&input[name]).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A field, or none if it is missing or null.
pub fn optional<T: DeserializeOwned>(input: &Value, name: &str) -> Option<T> {
    input.get(name).and_then(|value| Option::deserialize(value).expect(name))
}

pub fn interval(interval: Option<rules::consensus::Interval>) -> Value {
    interval.map_or(Value::Null, |it| json!([it.lower, it.upper]))
}
