//! One picture of each kind, with numbers as they come from a round.

use pictures::{
    Bar, Breadth, BreadthWords, Caption, Choices, ChoicesWords, Chosen, Day, Distribution,
    DistributionWords, DivergingBars, DivergingWords, Edge, Favour, HeatMap, HeatRow, HeatWords,
    Mark, Place, Quartiles, Ranked, Ranking, RankingWords, Returns, ReturnsWords, Side, Statement,
};

pub fn caption(key: &str, title: &str, summary: &str) -> Caption {
    Caption {
        key: key.to_owned(),
        title: title.to_owned(),
        summary: summary.to_owned(),
        source: Some(
            "Beteiligung „Digitale Dachstrategie“, Runde 1, 1.400 Antworten, \
             9. November bis 11. Dezember 2026"
                .to_owned(),
        ),
    }
}

pub fn side(name: &str, n: &str, shares: &[u8], bounds: Option<(u8, u8)>) -> Side {
    let behind = shares.len() - shares.len() / 2;
    let share: u8 = shares[behind..].iter().sum();
    let favour =
        bounds
            .map(|(low, high)| Favour { low, high, label: format!("{share} % ({low}–{high})") });
    let bar = Bar::Shares { shares: shares.to_vec(), favour };
    Side { name: name.to_owned(), n: n.to_owned(), bar }
}

pub fn diverging() -> DivergingBars {
    DivergingBars {
        caption: caption(
            "serviceorientiert",
            "In jeder Gruppe halten mindestens 74 von 100 das Leitziel „Serviceorientiert“ für wichtig",
            "Anteile in Prozent je Gruppe. Am höchsten ist die Zustimmung in der Wirtschaft (83 %), \
             am niedrigsten in der Wissenschaft (74 %).",
        ),
        answers: ["unwichtig", "eher unwichtig", "teils, teils", "eher wichtig", "sehr wichtig"]
            .map(str::to_owned)
            .to_vec(),
        words: DivergingWords {
            least: "unwichtig".to_owned(),
            most: "wichtig".to_owned(),
            interval: "wichtig zusammen, mit Spanne (95 %)".to_owned(),
            side: "Gruppe".to_owned(),
            in_favour: "wichtig zusammen".to_owned(),
            n: "Antworten".to_owned(),
        },
        sides: vec![
            side("Wirtschaft", "46 Antworten", &[2, 4, 11, 31, 52], Some((70, 91))),
            side("Wissenschaft", "23 Antworten", &[0, 9, 17, 35, 39], Some((54, 87))),
            side("Bildungsträger", "31 Antworten", &[0, 7, 16, 32, 45], Some((60, 88))),
            side("Einwohnerschaft", "1.284 Antworten", &[3, 6, 12, 31, 48], Some((77, 81))),
            side(
                "Sozialpartner und Ratsfraktionen",
                "16 Antworten",
                &[0, 0, 19, 31, 50],
                Some((57, 93)),
            ),
            Side {
                name: "Ratsfraktionen".to_owned(),
                n: "weniger als 5 Antworten".to_owned(),
                bar: Bar::Withheld(
                    "Nicht einzeln dargestellt, damit niemand erkennbar wird. Mit den \
                     Sozialpartnern zusammengefasst."
                        .to_owned(),
                ),
            },
        ],
        axis: None,
    }
}

pub fn breadth() -> Breadth {
    let statement = |name: &str, note: &str, bound, smallest, mean, verdict: &str| Statement {
        name: name.to_owned(),
        note: note.to_owned(),
        smallest,
        bound,
        mean,
        verdict: verdict.to_owned(),
    };
    Breadth {
        caption: caption(
            "breite",
            "Über zwei von sechs Leitzielen besteht ein breiter Konsens",
            "Für jedes Leitziel: der kleinste Anteil an Zustimmung in einer Gruppe, wie klein er \
             sein könnte, und das Mittel aller Gruppen, in Prozent.",
        ),
        words: BreadthWords {
            smallest: "kleinste Zustimmung in einer Gruppe".to_owned(),
            bound: "mindestens (95 %)".to_owned(),
            mean: "Mittel der Gruppen".to_owned(),
            statement: "Leitziel".to_owned(),
            verdict: "Konsens".to_owned(),
        },
        statements: vec![
            statement("Serviceorientiert", "Wissenschaft: 74 %", 54, 74, 79, "mehrheitlich"),
            statement("Technologisch", "Sozialpartner: 76 %", 71, 76, 84, "breit"),
            statement("Energie- und ressourceneffizient", "Wirtschaft: 57 %", 43, 57, 72, "offen"),
            statement("Nachhaltig", "Wirtschaft: 81 %", 76, 81, 86, "sehr breit"),
            statement("Wettbewerbsfähig", "Einwohnerschaft: 49 %", 46, 49, 64, "umstritten"),
            statement("Wirtschaftlich", "Wissenschaft: 8 %", 0, 8, 8, "kein Konsens"),
        ],
    }
}

pub fn heat() -> HeatMap {
    let row = |name: &str, shares: [u8; 5]| HeatRow {
        name: name.to_owned(),
        shares: shares.iter().map(|&share| (share > 0).then_some(share)).collect(),
    };
    HeatMap {
        caption: caption(
            "alle-ziele",
            "Technologisch und Serviceorientiert finden in fast allen Gruppen Zustimmung",
            "Anteil der Antworten „sehr wichtig“ oder „eher wichtig“ in Prozent. Je kräftiger das \
             Feld, desto höher der Anteil.",
        ),
        words: HeatWords {
            row: "Leitziel".to_owned(),
            blank: "nicht einzeln dargestellt".to_owned(),
        },
        columns: [
            "Wirtschaft",
            "Wissenschaft",
            "Bildungsträger",
            "Einwohnerschaft",
            "Sozialpartner und Fraktionen",
        ]
        .map(str::to_owned)
        .to_vec(),
        rows: vec![
            row("Nachhaltig", [61, 83, 77, 79, 75]),
            row("Energie- und ressourceneffizient", [57, 78, 68, 74, 81]),
            row("Technologisch", [80, 87, 71, 62, 0]),
            row("Serviceorientiert", [83, 74, 77, 79, 81]),
            row("Wettbewerbsfähig", [89, 34, 18, 49, 50]),
            row("Wirtschaftlich", [100, 12, 55, 71, 0]),
        ],
    }
}

pub fn ranking() -> Ranking {
    let option = |name: &str, n: &str, value: f64| Ranked {
        name: name.to_owned(),
        n: n.to_owned(),
        value,
        label: format!("{value:.1}").replace('.', ","),
    };
    Ranking {
        caption: caption(
            "vorrang",
            "Schulen und Verwaltung sollen zuerst Glasfaser bekommen",
            "Mittlere Punktzahl von 0 (immer zuletzt) bis 100 (immer zuerst).",
        ),
        words: RankingWords {
            option: "Vorhaben".to_owned(),
            value: "Punkte".to_owned(),
            n: "Antworten".to_owned(),
        },
        scale: (0.0, 100.0),
        options: vec![
            option("Glasfaser für Schulen", "1.211 Antworten", 78.4),
            option("Alle Anträge der Bürgerservicestellen online", "1.198 Antworten", 71.0),
            option("Offene Daten der Stadt", "1.004 Antworten", 48.2),
            option("Sensoren im Verkehr", "987 Antworten", 31.9),
            option("Digitales Rathausfoyer", "954 Antworten", 9.5),
        ],
    }
}

pub fn choices() -> Choices {
    let answer = |name: &str, share, n: u64| Chosen {
        name: name.to_owned(),
        share,
        label: format!("{share} % ({n})"),
    };
    Choices {
        caption: caption(
            "wege-zum-amt",
            "Am häufigsten gewählt: „Im Internet“, von 61 von 100",
            "Anteile in Prozent. Mehrere Antworten waren möglich.",
        ),
        words: ChoicesWords { answer: "Antwort".to_owned(), share: "Anteil".to_owned() },
        answers: vec![
            answer("Im Internet", 61, 854),
            answer("In der Bürgerservicestelle meines Stadtteils", 44, 616),
            answer("Am Telefon", 9, 126),
            answer("Etwas anderes", 0, 0),
        ],
    }
}

pub fn returns() -> Returns {
    let totals = [
        41, 122, 180, 214, 240, 251, 259, 301, 344, 371, 392, 401, 406, 410, 622, 741, 802, 840,
        861, 866, 871, 903, 925, 941, 952, 960, 963, 966, 1120, 1241, 1302, 1361, 1400,
    ];
    let days = totals.iter().enumerate().map(|(index, &total)| Day {
        label: if index < 22 {
            format!("{}.11.", index + 9)
        } else {
            format!("{}.12.", index - 21)
        },
        total,
    });
    let mark = |day, label: &str| Mark { day, label: label.to_owned() };
    Returns {
        caption: caption(
            "ruecklauf",
            "Jede Erinnerung brachte rund 400 Antworten",
            "1.400 Antworten in 33 Tagen. Nach den Erinnerungen am 23. November und am \
             7. Dezember steigt die Zahl am stärksten.",
        ),
        words: ReturnsWords {
            day: "Tag".to_owned(),
            total: "Antworten bis dahin".to_owned(),
            event: "Ereignis".to_owned(),
        },
        days: days.collect(),
        marks: vec![
            mark(0, "Beginn, 9. November"),
            mark(14, "erste Erinnerung, 23. November"),
            mark(28, "zweite Erinnerung, 7. Dezember"),
            mark(32, "Ende, 11. Dezember"),
        ],
    }
}

pub fn distribution() -> Distribution {
    Distribution {
        caption: caption(
            "wege",
            "Die Hälfte ist höchstens 22 Minuten zum Rathaus unterwegs",
            "Minuten bis zum nächsten Bürgerbüro. Die mittlere Hälfte braucht 14 bis 31 Minuten.",
        ),
        words: DistributionWords {
            numbers: "Minuten bis zum nächsten Bürgerbüro".to_owned(),
            class: "Minuten".to_owned(),
            count: "Antworten".to_owned(),
        },
        edges: (0..=9)
            .map(|it| Edge { at: f64::from(it * 10), label: (it * 10).to_string() })
            .collect(),
        counts: vec![121, 388, 402, 201, 96, 44, 21, 0, 3],
        quartiles: Quartiles {
            lower: 14.0,
            upper: 31.0,
            half: "mittlere Hälfte: 14 bis 31".to_owned(),
            median: Place { at: 22.0, label: "Median: 22".to_owned() },
        },
    }
}
