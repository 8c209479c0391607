//! Cases about one distribution, or several beside each other.

use rules::consensus::{
    self, Fraction, KruskalWallis, iqr_rule, leik, mean, panel_rating, quantile, tastle_wierman,
    van_der_eijk, weighted as weights,
};
use serde_json::{Value, json};

use crate::{
    case::Case,
    compute::{field, interval, optional},
};

pub fn at(counts: &[u64], q: &str) -> Option<f64> {
    quantile(counts, q.parse::<Fraction>().expect("a fraction"))
}

pub fn ordinal(input: &Value) -> Value {
    let counts: Vec<u64> = field(input, "counts");
    let n: u64 = counts.iter().sum();
    let sum = |name| -> u64 {
        field::<Vec<usize>>(input, name).iter().map(|category| counts[category - 1]).sum()
    };
    let (agree, disagree) = (sum("agree_categories"), sum("disagree_categories"));
    let panel = panel_rating(&counts);
    let [q1, q3] = ["1/4", "3/4"].map(|q| at(&counts, q));
    json!({
        "n": n,
        "mean": mean(&counts),
        "median": at(&counts, "1/2"),
        "q1": q1,
        "q3": q3,
        "iqr": q1.zip(q3).map(|(q1, q3)| q3 - q1),
        "p30": at(&counts, "3/10"),
        "p70": at(&counts, "7/10"),
        "cns": tastle_wierman(&counts),
        "leik_d": leik(&counts),
        "agreement_a": van_der_eijk(&counts),
        "agree_share": consensus::share(agree, n),
        "disagree_share": consensus::share(disagree, n),
        "neutral_share": consensus::share(n - agree - disagree, n),
        "agree_wilson95": interval(consensus::wilson(agree, n, 0.95, None)),
        "iqr_rule_consensus": iqr_rule(&counts),
        "ipr": panel.map(|it| it.ipr),
        "ipras": panel.map(|it| it.ipras),
        "disagreement_index": panel.map(|it| it.index),
    })
}

/// The cases do not say how many categories there are; the expected sums of weights do. Points
/// above the middle agree.
pub fn weighted(case: &Case) -> Value {
    let categories: Vec<usize> = field(&case.input, "categories");
    let given: Vec<f64> = field(&case.input, "weights");
    let number = case.expected["weighted_counts"].as_array().map_or(5, Vec::len);
    let volumes = weights::volumes(&categories, &given, number).expect("weights");
    let n_eff = weights::effective_number(&given);
    let agrees = |place: usize| {
        consensus::Stance::of_point(place + 1, number) == Some(consensus::Stance::Agree)
    };
    let share = weights::share(&volumes, agrees);
    let wilson =
        share.zip(n_eff).and_then(|(share, n_eff)| consensus::wilson_weighted(share, n_eff, 0.95));
    json!({
        "weighted_counts": volumes,
        "n_eff": n_eff,
        "agree_share": share,
        "agree_wilson95": interval(wilson),
        "cns": tastle_wierman(&volumes),
        "leik_d": leik(&volumes),
        "agreement_a": van_der_eijk(&volumes),
        "median": weights::median(&volumes),
    })
}

pub fn wilson(input: &Value) -> Value {
    let (part, whole) = (field(input, "successes"), field(input, "n"));
    let (confidence, members) = (field(input, "confidence"), optional(input, "population"));
    let found = consensus::wilson(part, whole, confidence, members);
    json!({
        "share": consensus::share(part, whole),
        "lower": found.map(|it| it.lower),
        "upper": found.map(|it| it.upper),
    })
}

pub fn share_difference(input: &Value) -> Value {
    let sides = [("a", "m"), ("b", "n")]
        .map(|(part, whole)| (field::<u64>(input, part), field::<u64>(input, whole)));
    let found = consensus::share_difference(sides[0], sides[1], field(input, "confidence"));
    json!({
        "difference": found.map(|it| it.difference),
        "lower": found.map(|it| it.lower),
        "upper": found.map(|it| it.upper),
    })
}

pub fn kruskal_wallis(input: &Value) -> Value {
    let groups: Vec<Vec<u64>> = field(input, "counts_by_group");
    let KruskalWallis { groups_used, n, test, superiority } = consensus::kruskal_wallis(&groups);
    let pairs = superiority.iter().map(|it| json!([it.first, it.second, it.probability]));
    json!({
        "groups_used": groups_used,
        "n": n,
        "h": test.map(|it| it.h),
        "df": test.map(|it| it.degrees),
        "p": test.map(|it| it.p),
        "epsilon_squared": test.map(|it| it.epsilon_squared),
        "superiority": pairs.collect::<Vec<_>>(),
    })
}
