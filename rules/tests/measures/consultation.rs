//! A real consultation, from its answers.

use std::{collections::BTreeMap, path::Path};

use rules::consensus::{
    self, Group, Stance, Stances, Thresholds, leik, share, share_difference, tastle_wierman,
    van_der_eijk, verdict, wilson,
};
use serde_json::{Value, json};

use crate::{
    compare::{Place, Tolerance, differences},
    compute::interval,
    distributions::at,
    rounds::concordance,
    verdicts,
};

/// In the order in which the reference lists them.
const DECLARED: [&str; 7] = [
    "business",
    "business_association",
    "science",
    "citizens",
    "civil_society",
    "administration",
    "trade_unions",
];

/// What one group answered to one item.
#[derive(Clone, Default)]
struct Answers {
    counts: Vec<u64>,
    no_opinion: u64,
    missing: u64,
}

impl Answers {
    fn add(&mut self, answer: &str) {
        match answer {
            "" => self.missing += 1,
            "N" => self.no_opinion += 1,
            point => self.counts[point.parse::<usize>().expect("a point") - 1] += 1,
        }
    }

    fn stances(&self) -> Stances {
        let mut stances = Stances { abstain: self.no_opinion, ..Stances::default() };
        for (place, &answers) in self.counts.iter().enumerate() {
            let stance = Stance::of_point(place + 1, self.counts.len()).expect("a point");
            stances.add(stance, answers);
        }
        stances
    }

    fn figures(&self) -> Value {
        let stances = self.stances();
        let (counts, n) = (&self.counts, stances.n());
        json!({
            "counts": counts,
            "no_opinion": self.no_opinion,
            "missing": self.missing,
            "n": n,
            "median": at(counts, "1/2"),
            "q1": at(counts, "1/4"),
            "q3": at(counts, "3/4"),
            "cns": tastle_wierman(counts),
            "leik_d": leik(counts),
            "agreement_a": van_der_eijk(counts),
            "agree": stances.agree,
            "neutral": stances.neutral,
            "disagree": stances.disagree,
            "agree_share": share(stances.agree, n),
            "disagree_share": share(stances.disagree, n),
            "agree_wilson95": interval(wilson(stances.agree, n, 0.95, None)),
            "agree_wilson90": interval(wilson(stances.agree, n, 0.9, None)),
        })
    }
}

/// Every group's answers to one item, and all.
type ByGroup = BTreeMap<String, Answers>;

fn records(file: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(file).expect("a table");
    reader.deserialize().collect::<Result<_, _>>().expect("its rows")
}

pub fn hold(folder: &Path) {
    let file = folder.join("expected.json");
    let text = std::fs::read_to_string(&file).expect("expected figures");
    let expected: Value = serde_json::from_str(&text).expect("JSON");
    let rows = records(&folder.join("answers.csv"));
    let mut found = Vec::new();
    let mut hold = |case: &str, expected: &Value, got: &Value| {
        let place = Place { file: &file, case };
        found.extend(differences(&place, expected, got, Tolerance::FORMULA));
    };
    hold("respondents", &expected["respondents"], &json!(rows.len()));
    let codebook = records(&folder.join("codebook.csv"));
    assert_eq!(Some(codebook.len()), expected["items"].as_object().map(|items| items.len()));
    for item in &codebook {
        let name = &item["item"];
        let categories = item["categories"].parse().expect("a number");
        let got = of_item(&item["label"], &count(&rows, name, categories));
        hold(name, &expected["items"][name], &got);
    }
    for (block, expected) in expected["kendall_w_by_block"].as_object().expect("blocks") {
        hold(block, expected, &of_block(&rows, expected));
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

fn count(rows: &[BTreeMap<String, String>], item: &str, categories: usize) -> ByGroup {
    let nobody = Answers { counts: vec![0; categories], ..Answers::default() };
    let mut groups = ByGroup::new();
    for row in rows {
        for group in [row["group"].as_str(), "all"] {
            let answers = groups.entry(group.to_owned()).or_insert_with(|| nobody.clone());
            answers.add(&row[item]);
        }
    }
    groups
}

fn of_item(label: &str, groups: &ByGroup) -> Value {
    let declared = DECLARED.map(|name| &groups[name]);
    let figures: BTreeMap<_, _> =
        groups.iter().map(|(name, answers)| (name, answers.figures())).collect();
    let judged = declared.map(|it| Group { stances: it.stances(), members: None, required: true });
    let test = consensus::kruskal_wallis(&declared.map(|it| it.counts.clone())).test;
    json!({
        "label": label,
        "categories": declared[0].counts.len(),
        "groups": figures,
        "kruskal_wallis_seven_groups": test.map(|it| json!({
            "h": it.h,
            "df": it.degrees,
            "p": it.p,
            "epsilon_squared": it.epsilon_squared,
        })),
        "largest_agree_gap": largest_gap(&declared.map(Answers::stances)),
        "verdict_seven_groups":
            verdicts::summary(&verdict(&judged, &Thresholds::default()), &DECLARED),
    })
}

fn largest_gap(groups: &[Stances; 7]) -> Value {
    let of = |place: usize| (groups[place].agree, groups[place].n());
    let above = |a: usize, b: usize| of(a).0 * of(b).1 > of(b).0 * of(a).1;
    let highest = (0..7).reduce(|best, it| if above(it, best) { it } else { best }).expect("one");
    let lowest = (0..7).reduce(|least, it| if above(least, it) { it } else { least }).expect("one");
    let found = share_difference(of(highest), of(lowest), 0.95).expect("a difference");
    json!({
        "highest": DECLARED[highest],
        "lowest": DECLARED[lowest],
        "difference": found.difference,
        "newcombe95": [found.lower, found.upper],
    })
}

/// The concordance of each group that the reference has, about the items that it names.
fn of_block(rows: &[BTreeMap<String, String>], expected: &Value) -> Value {
    let items: Vec<String> = crate::compute::field(expected, "items");
    let groups = expected.as_object().expect("groups").keys().filter(|name| *name != "items");
    let mut told = json!({ "items": items });
    for group in groups {
        let of_group = rows.iter().filter(|row| group == "all" || row["group"] == *group);
        let rating = |row: &BTreeMap<String, String>| -> Vec<Option<f64>> {
            items.iter().map(|item| row[item].parse().ok()).collect()
        };
        let mut found = concordance(items.len(), &of_group.map(rating).collect::<Vec<_>>());
        // The reference has the corrected coefficient only.
        found.as_object_mut().expect("figures").remove("w_uncorrected");
        told[group] = found;
    }
    told
}
