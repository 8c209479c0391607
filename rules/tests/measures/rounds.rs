//! Cases about orders, and about rounds beside each other.

use rules::consensus::{self, paired::Transition};
use serde_json::{Value, json};

use crate::compute::field;

pub fn borda(input: &Value) -> Value {
    let ballots: Vec<Vec<Option<u64>>> = field(input, "ranks");
    let options = ballots.first().map_or(0, Vec::len);
    let found = consensus::borda(options, &ballots);
    json!({
        "voters": found.as_ref().map_or(0, |it| it.voters),
        "mean_rank": found.as_ref().map(|it| &it.mean_rank),
        "borda": found.as_ref().map(|it| &it.points),
        "borda_share": found.as_ref().and_then(|it| it.share.as_ref()),
    })
}

pub fn kendall(input: &Value) -> Value {
    let ratings: Vec<Vec<Option<f64>>> = field(input, "ratings");
    concordance(ratings.first().map_or(0, Vec::len), &ratings)
}

pub fn concordance(items: usize, ratings: &[Vec<Option<f64>>]) -> Value {
    let found = consensus::kendall(items, ratings);
    json!({
        "raters": found.raters,
        "items": found.items,
        "w": found.w,
        "w_uncorrected": found.w_uncorrected,
        "chi2": found.chi_squared,
        "df": found.degrees,
        "p": found.p,
        "mean_ranks": found.mean_ranks,
    })
}

pub fn stability(input: &Value) -> Value {
    let [first, second] = ["round1", "round2"].map(|name| field::<Vec<u64>>(input, name));
    let found = consensus::stability(&first, &second);
    json!({ "change": found.map(|it| it.change), "stable": found.map(|it| it.stable) })
}

pub fn paired(input: &Value) -> Value {
    let rows: Vec<Vec<u64>> = field(input, "transition");
    let transition = Transition::try_from(rows).expect("a square");
    let [stuart_maxwell, bowker] = [transition.stuart_maxwell(), transition.bowker()];
    let wilcoxon = transition.wilcoxon();
    json!({
        "n": transition.n(),
        "stuart_maxwell": stuart_maxwell.map(|it| it.statistic),
        "stuart_maxwell_df": stuart_maxwell.map(|it| it.degrees),
        "stuart_maxwell_p": stuart_maxwell.map(|it| it.p),
        "bowker": bowker.map(|it| it.statistic),
        "bowker_df": bowker.map(|it| it.degrees),
        "bowker_p": bowker.map(|it| it.p),
        "mcnemar_p_exact": transition.mcnemar_exact(),
        "wilcoxon_n_nonzero": wilcoxon.map_or(0, |it| it.moved),
        "wilcoxon_w_plus": wilcoxon.map(|it| it.rank_sum_up),
        "wilcoxon_z": wilcoxon.map(|it| it.z),
        "wilcoxon_p": wilcoxon.map(|it| it.p),
        "changed_share": transition.changed_share(),
        "net_change_share": transition.net_change_share(),
        "delta_mean": transition.mean_change(),
    })
}
