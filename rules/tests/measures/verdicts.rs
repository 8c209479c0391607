//! Cases about what groups together say.

use rules::consensus::{Group, Stances, Thresholds, Verdict, verdict};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::compute::{field, interval};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    name: String,
    agree: u64,
    neutral: u64,
    disagree: u64,
    abstain: u64,
    members: Option<u64>,
    required: bool,
}

pub fn of_case(input: &Value) -> Value {
    let given: Vec<Given> = field(input, "groups");
    let names: Vec<&str> = given.iter().map(|group| group.name.as_str()).collect();
    let groups: Vec<Group> = given
        .iter()
        .map(|&Given { agree, neutral, disagree, abstain, members, required, .. }| Group {
            stances: Stances { agree, neutral, disagree, abstain },
            members,
            required,
        })
        .collect();
    let found = verdict(&groups, &Thresholds::default());
    let views = found.groups.iter().zip(&names).map(|(view, name)| {
        json!({
            "name": name,
            "n": view.n,
            "abstain": view.abstain,
            "heard": view.heard,
            "agree_share": view.agree_share,
            "disagree_share": view.disagree_share,
            "agree_ci90": interval(view.agree_interval),
            "disagree_ci90": interval(view.disagree_interval),
        })
    });
    let mut told = summary(&found, &names);
    told["groups"] = views.collect();
    told
}

/// Everything but the groups' own figures.
pub fn summary(found: &Verdict, names: &[&str]) -> Value {
    let named = |places: &[usize]| places.iter().map(|&place| names[place]).collect::<Vec<_>>();
    json!({
        "not_heard_required": named(&found.not_heard_required),
        "equal_weight_agree": found.equal_weight.map(|it| it.agree),
        "equal_weight_disagree": found.equal_weight.map(|it| it.disagree),
        "per_head_agree": found.per_head.map(|it| it.agree),
        "per_head_disagree": found.per_head.map(|it| it.disagree),
        "verdict": found.kind,
        "direction": found.direction,
        "reasons": found.reasons,
        "certainty": found.certainty,
        "verdict_ignoring_groups": found.ignoring_groups,
        "breadth": found.breadth.map(|it| it.share),
        "breadth_group": found.breadth.map(|it| names[it.group]),
        "breadth_lower": found.breadth.map(|it| it.lower),
        "max_gap": found.max_gap,
        "dissenting_groups": named(&found.dissenting),
        "gic_agree_geometric_mean": found.group_informed_agree,
    })
}
