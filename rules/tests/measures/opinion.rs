//! Groups of opinion: single cases, and real conversations from their votes.

use std::{collections::BTreeMap, fs::File, io::Read, path::Path};

use flate2::read::GzDecoder;
use rules::consensus::{
    Stance,
    opinion::{
        Representative, Shared, Votes, group_informed, group_informed_mean, representative,
        representativeness, shared,
    },
};
use serde_json::{Value, json};

use crate::{
    compare::{Place, Tolerance, differences},
    compute::field,
};

pub fn formulas(input: &Value) -> Value {
    let votes = |side: &str| {
        let part = |name: &str| field(input, &format!("{name}_{side}"));
        Votes { agree: part("agree"), disagree: part("disagree"), seen: part("seen") }
    };
    serde_json::to_value(representativeness(votes("in"), votes("out"))).expect("figures")
}

/// The last vote of each participant on each statement, by their ids.
struct Conversation {
    votes: BTreeMap<u64, BTreeMap<u64, i8>>,
}

impl Conversation {
    fn read(folder: &Path) -> Self {
        let plain = folder.join("participants-votes.csv");
        let mut text = String::new();
        if plain.exists() {
            File::open(plain).expect("votes").read_to_string(&mut text)
        } else {
            let file = File::open(folder.join("participants-votes.csv.gz")).expect("votes");
            GzDecoder::new(file).read_to_string(&mut text)
        }
        .expect("readable votes");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let votes = reader.deserialize::<BTreeMap<String, String>>().map(|row| {
            let row = row.expect("a row");
            let cast = row.iter().filter_map(|(column, vote)| {
                Some((column.parse().ok()?, vote.parse::<f64>().ok()? as i8))
            });
            (row["participant"].parse().expect("an id"), cast.collect())
        });
        Self { votes: votes.collect() }
    }

    fn count<'a>(&self, participants: impl Iterator<Item = &'a u64>, statement: u64) -> Votes {
        let mut votes = Votes::default();
        for vote in participants.filter_map(|id| self.votes[id].get(&statement)) {
            votes.seen += 1;
            votes.agree += u64::from(*vote > 0);
            votes.disagree += u64::from(*vote < 0);
        }
        votes
    }
}

fn read_json(folder: &Path) -> Value {
    let plain = folder.join("expected.json");
    if plain.exists() {
        return serde_json::from_reader(File::open(plain).expect("figures")).expect("JSON");
    }
    let file = File::open(folder.join("expected.json.gz")).expect("expected figures");
    serde_json::from_reader(GzDecoder::new(file)).expect("JSON")
}

pub fn hold(folder: &Path) {
    let expected = read_json(folder);
    let conversation = Conversation::read(folder);
    let statements: Vec<u64> = field(&expected["default"], "statement_ids");
    let participants: Vec<u64> = field(&expected["default"], "clustered_participant_ids");
    let labels: Vec<usize> = field(&expected["default"], "labels");
    let groups: Vec<Vec<u64>> = (0..=labels.iter().copied().max().expect("a group"))
        .map(|group| {
            let members = participants.iter().zip(&labels).filter(|(_, label)| **label == group);
            members.map(|(id, _)| *id).collect()
        })
        .collect();
    let got = figures(&conversation, &statements, &groups);
    let place = Place { file: &folder.join("expected.json"), case: "stats_given_default_labels" };
    let expected = &expected["stats_given_default_labels"];
    let found = differences(&place, expected, &got, Tolerance::OPINION);
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

fn figures(conversation: &Conversation, statements: &[u64], groups: &[Vec<u64>]) -> Value {
    let votes: Vec<Vec<(Votes, Votes)>> = (0..groups.len())
        .map(|group| {
            let others = || {
                let rest = groups.iter().enumerate().filter(move |(other, _)| *other != group);
                rest.flat_map(|(_, ids)| ids)
            };
            let of = |&statement: &u64| {
                let inside = conversation.count(groups[group].iter(), statement);
                (inside, conversation.count(others(), statement))
            };
            statements.iter().map(of).collect()
        })
        .collect();
    let everybody: Vec<Votes> = statements
        .iter()
        .map(|&statement| conversation.count(conversation.votes.keys(), statement))
        .collect();
    let agree = |place: usize| votes.iter().map(move |of| (of[place].0.agree, of[place].0.seen));
    let disagree =
        |place: usize| votes.iter().map(move |of| (of[place].0.disagree, of[place].0.seen));
    let each =
        |figure: &dyn Fn(usize) -> f64| -> Vec<f64> { (0..statements.len()).map(figure).collect() };
    let pa =
        |place: usize| votes.iter().map(move |of| representativeness(of[place].0, of[place].1).pa);
    let least = |place| pa(place).reduce(f64::min).expect("a group");
    let most = |place| pa(place).reduce(f64::max).expect("a group");
    let chosen: BTreeMap<String, Vec<Value>> = votes
        .iter()
        .enumerate()
        .map(|(group, votes)| {
            let of = |it: &Representative| told(it, statements);
            (group.to_string(), representative(votes).iter().map(of).collect())
        })
        .collect();
    let common = |side: Stance| -> Vec<Value> {
        let of = |it: &Shared| told_shared(it, side, statements);
        shared(&everybody, side).iter().map(of).collect()
    };
    json!({
        "group_stats": stats(&votes, statements),
        "gac_agree": each(&|place| group_informed(agree(place))),
        "gac_disagree": each(&|place| group_informed(disagree(place))),
        "gac_agree_geometric_mean": each(&|it| group_informed_mean(agree(it)).expect("groups")),
        "gac_disagree_geometric_mean":
            each(&|it| group_informed_mean(disagree(it)).expect("groups")),
        "min_group_pa": each(&|place| least(place)),
        "max_gap_pa": each(&|place| most(place) - least(place)),
        "representative": chosen,
        "consensus": {
            "agree": common(Stance::Agree),
            "disagree": common(Stance::Disagree),
        },
    })
}

fn stats(votes: &[Vec<(Votes, Votes)>], statements: &[u64]) -> Value {
    let rows = votes.iter().enumerate().flat_map(|(group, votes)| {
        votes.iter().zip(statements).map(move |((inside, others), id)| {
            let it = representativeness(*inside, *others);
            let counts = json!([group, id, inside.agree, inside.disagree, inside.seen]);
            let figures = json!([it.pa, it.pd, it.pat, it.pdt, it.ra, it.rd, it.rat, it.rdt]);
            let both = [counts, figures].map(|list| list.as_array().expect("a list").clone());
            Value::Array(both.concat())
        })
    });
    let columns =
        ["group", "id", "na", "nd", "ns", "pa", "pd", "pat", "pdt", "ra", "rd", "rat", "rdt"];
    json!({ "columns": columns, "rows": rows.collect::<Vec<_>>() })
}

fn told(it: &Representative, statements: &[u64]) -> Value {
    let (side, votes, figures) = match it.side {
        Stance::Disagree => (
            "disagree",
            it.votes.disagree,
            [it.figures.pd, it.figures.pdt, it.figures.rd, it.figures.rdt],
        ),
        _ => (
            "agree",
            it.votes.agree,
            [it.figures.pa, it.figures.pat, it.figures.ra, it.figures.rat],
        ),
    };
    let mut told = json!({
        "tid": statements[it.statement],
        "n-success": votes,
        "n-trials": it.votes.seen,
        "p-success": figures[0],
        "p-test": figures[1],
        "repness": figures[2],
        "repness-test": figures[3],
        "repful-for": side,
    });
    if it.best_agree {
        told["best-agree"] = json!(true);
        // The reference repeats the side's votes here, whichever side that is.
        told["n-agree"] = json!(votes);
    }
    told
}

fn told_shared(it: &Shared, side: Stance, statements: &[u64]) -> Value {
    json!({
        "tid": statements[it.statement],
        "n-success": if side == Stance::Agree { it.votes.agree } else { it.votes.disagree },
        "n-trials": it.votes.seen,
        "p-success": it.p,
        "p-test": it.test,
    })
}
