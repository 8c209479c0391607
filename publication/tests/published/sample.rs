//! A small result with every kind of figure.

use publication::{
    Category, CategoryKind, Channels, Consultation, Count, Group, Item, Licence, Participation,
    Reply, Round, Row, Service, Side, Snapshot,
};
use rules::{
    consensus::{Stance, VERSION, Yardstick},
    lifecycle::IdentityMode,
    questionnaire::Texts,
    tally::Counting,
};

const GROUPS: [(&str, &str, &str); 3] = [
    ("business", "Wirtschaft", "Business"),
    ("science", "Wissenschaft", "Science"),
    ("council", "Fraktionen", "Council groups"),
];

pub fn snapshot() -> Snapshot {
    let yardstick = Yardstick {
        required: ["business".to_owned()].into(),
        members: [("council".to_owned(), 8)].into(),
        ..Yardstick::default()
    };
    Snapshot {
        frozen_at: "2026-11-23T09:30:00Z".parse().expect("an instant"),
        version: 1,
        correction: None,
        service: Service {
            name: "Musterstadt".to_owned(),
            url: "https://rundtisch.example".to_owned(),
        },
        consultation: Consultation {
            slug: "digital-city".to_owned(),
            titles: texts("Digitale Stadt", "Digital city"),
            council_reference: Some("A0105/22".to_owned()),
            milestones: vec![],
        },
        round: Round {
            slug: "digital-city-1".to_owned(),
            number: 1,
            titles: texts("Ziele", "Goals"),
            mode: IdentityMode::Anonymous,
            opened_at: Some("2026-10-01T06:00:00Z".parse().expect("an instant")),
            closed_at: Some("2026-10-31T22:59:59Z".parse().expect("an instant")),
        },
        licence: Licence {
            spdx: "DL-DE-BY-2.0".to_owned(),
            url: "https://www.govdata.de/dl-de/by-2-0".to_owned(),
        },
        minimum_cell_size: 5,
        formulas: VERSION,
        yardstick_hash: Snapshot::yardstick_hash(&yardstick),
        yardstick,
        groups: GROUPS
            .map(|(key, de, en)| Group { key: key.to_owned(), names: texts(de, en) })
            .to_vec(),
        participation: Participation {
            sides: vec![side("business", 20), side("science", 12), side("council", 7)],
            no_answers: vec![],
            withheld: false,
            total: Some(39),
            channels: Some(Channels { link: 39, open: 0 }),
            asked: None,
        },
        items: items(),
        replies: vec![Reply {
            question: Some("open-data".to_owned()),
            row: None,
            statement: texts("Offene Daten sind wichtig.", "Open data is important."),
            reply: texts("Das Portal kommt 2027.", "The portal comes in 2027."),
            status: texts("beschlossen", "decided"),
        }],
    }
}

fn items() -> Vec<Item> {
    let ends = [("unwichtig", "unimportant"), ("teils", "partly"), ("wichtig", "important")];
    let points = ends.into_iter().zip([Stance::Disagree, Stance::Neutral, Stance::Agree]);
    let points = (1..).zip(points).map(|(key, ((de, en), side))| {
        category(&key.to_string(), CategoryKind::Point, Some(side), texts(de, en))
    });
    let yes = category("yes", CategoryKind::Yes, Some(Stance::Agree), texts("ja", "yes"));
    let no = category("no", CategoryKind::Yes, Some(Stance::Disagree), texts("nein", "no"));
    let option = |key: &str| category(key, CategoryKind::Choice, None, texts(key, key));
    let places = || {
        let place = |place: &str| category(place, CategoryKind::Rank, None, texts(place, place));
        ["1", "2"].map(place).to_vec()
    };
    let tick = category("consent", CategoryKind::Consent, None, texts("einverstanden", "agreed"));
    let mut withheld = item("rare", None, Counting::One, vec![option("here"), option("there")]);
    withheld.withheld = true;
    vec![
        counted(
            item("open-data", None, Counting::One, points.collect()),
            vec![
                row("business", 1, &[2, 3, 14]),
                row("science", 0, &[1, 2, 9]),
                row("council", 0, &[1, 0, 6]),
            ],
        ),
        counted(
            item("again", None, Counting::One, vec![yes, no]),
            vec![row("business", 0, &[11, 8]), row("science council", 0, &[6, 11])],
        ),
        counted(
            item("order", Some("paths"), Counting::One, places()),
            vec![row("business", 0, &[12, 8]), row("science council", 0, &[4, 15])],
        ),
        counted(
            item("order", Some("parks"), Counting::One, places()),
            vec![row("business", 0, &[8, 12]), row("science council", 0, &[15, 4])],
        ),
        counted(
            item("topics", None, Counting::Several, vec![option("traffic"), option("energy")]),
            vec![Row { n: 18, ..row("business", 0, &[17, 9]) }],
        ),
        counted(item("ticked", None, Counting::Ticks, vec![tick]), vec![row("business", 0, &[9])]),
        withheld,
    ]
}

pub fn texts(german: &str, english: &str) -> Texts {
    let language = |tag: &str| tag.parse().expect("a language");
    [(language("de"), german.to_owned()), (language("en"), english.to_owned())]
        .into_iter()
        .collect()
}

fn category(key: &str, kind: CategoryKind, side: Option<Stance>, labels: Texts) -> Category {
    Category { key: key.to_owned(), kind, side, labels }
}

fn side(group: &str, n: u64) -> Side {
    Side { groups: vec![group.to_owned()], n, asked: None }
}

fn item(question: &str, row: Option<&str>, counting: Counting, categories: Vec<Category>) -> Item {
    Item {
        question: question.to_owned(),
        row: row.map(str::to_owned),
        question_texts: texts(&format!("Frage {question}?"), &format!("Question {question}?")),
        row_texts: row.map(|row| texts(row, row)),
        counting,
        categories,
        withheld: false,
        rows: vec![],
        total: None,
        no_answers: vec![],
    }
}

/// Groups that are shown together stand with a space between them.
fn row(groups: &str, no_opinion: u64, counts: &[u64]) -> Row {
    Row {
        groups: groups.split(' ').map(str::to_owned).collect(),
        n: counts.iter().sum(),
        no_opinion,
        counts: counts.to_vec(),
    }
}

/// The item with its rows and their sum.
pub fn counted(item: Item, rows: Vec<Row>) -> Item {
    let sum = |place: usize| rows.iter().map(|row| row.counts[place]).sum();
    let total = Count {
        n: rows.iter().map(|row| row.n).sum(),
        no_opinion: rows.iter().map(|row| row.no_opinion).sum(),
        counts: (0..item.categories.len()).map(sum).collect(),
    };
    Item { total: (!rows.is_empty()).then_some(total), rows, ..item }
}
