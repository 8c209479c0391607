//! Whatever the numbers and whatever the names.

use pictures::{
    Bar, Day, DivergingBars, Edge, HeatRow, Look, Mark, Picture, Place, Ranked, Side, Statement,
    Width,
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use roxmltree::Document;

use crate::{fonts, samples, strict::check};

const HOSTILE: [&str; 8] = [
    "</text></svg><script>alert(1)</script>",
    "\" onload=\"alert(1)",
    "' x='&#0;<![CDATA[",
    "]]> --> <!-- &amp; &lt;",
    "\u{202e}rechts\u{0}nach\u{1b}links\u{fffe}",
    "مجلس المدينة",
    "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 Familien",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
];

/// A name as people give it, or as nobody should.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-ZÄÖÜ][a-zäöüß]{0,14}( [a-zäöüß-]{1,18}){0,4}",
        "\\PC{0,40}",
        select(HOSTILE.to_vec()).prop_map(str::to_owned),
    ]
}

/// Whole shares that sum to 100.
fn shares(answers: usize) -> impl Strategy<Value = Vec<u8>> {
    vec(0..=100_u8, answers - 1).prop_map(|mut cuts| {
        cuts.sort_unstable();
        cuts.push(100);
        let mut before = 0;
        cuts.into_iter().map(|cut| cut - std::mem::replace(&mut before, cut)).collect()
    })
}

fn side(answers: usize) -> impl Strategy<Value = Side> {
    let bounds = option::of((0..=100_u8, 0..=100_u8));
    (name(), name(), shares(answers), bounds, option::weighted(0.2, name())).prop_map(
        |(name, n, shares, bounds, withheld)| {
            let favour = shares[shares.len() - shares.len() / 2..].iter().sum::<u8>();
            let mut side = samples::side(
                &name,
                &n,
                &shares,
                bounds.map(|(low, high)| (low.min(favour), high.max(favour))),
            );
            if let Some(reason) = withheld {
                side.bar = Bar::Withheld(reason);
            }
            side
        },
    )
}

fn bars() -> impl Strategy<Value = DivergingBars> {
    (2..=5_usize)
        .prop_flat_map(|answers| (vec(name(), answers), vec(side(answers), 1..6), name(), name()))
        .prop_map(|(answers, sides, least, most)| {
            let mut bars = samples::diverging();
            bars.words.least = least;
            bars.words.most = most;
            DivergingBars { answers, sides, ..bars }
        })
}

fn both(drawn: impl Fn(Width) -> Picture) {
    for width in [Width::Narrow, Width::Wide] {
        let picture = drawn(width);
        assert_eq!(picture.svg(Look::Page), drawn(width).svg(Look::Page));
        check(&picture);
        check(&picture.alone());
    }
}

/// The first place and the last of each bar, told by their height.
fn lengths(picture: &Picture) -> Vec<f64> {
    let svg = picture.svg(Look::Page);
    let document = Document::parse(&svg).expect("a picture is well formed");
    let mut bars: Vec<(String, f64, f64)> = vec![];
    for rect in document.descendants().filter(|it| it.attribute("height") == Some("34")) {
        let text = |name| rect.attribute(name).expect("the attribute is there");
        let number = |name| text(name).parse::<f64>().expect("a place is a number");
        if !text("class").starts_with("rt-pic-f") {
            continue;
        }
        let (from, to) = (number("x"), number("x") + number("width"));
        match bars.last_mut().filter(|bar| Some(&*bar.0) == rect.attribute("y")) {
            Some(bar) => bar.2 = to,
            None => bars.push((text("y").to_owned(), from, to)),
        }
    }
    bars.into_iter().map(|(_, from, to)| to - from).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn bars_are_drawn_whole(bars in bars()) {
        both(|width| bars.picture(width).unwrap());
        let shown = bars.sides.iter().filter(|it| matches!(it.bar, Bar::Shares { .. })).count();
        for width in [Width::Narrow, Width::Wide] {
            let lengths = lengths(&bars.picture(width).unwrap());
            prop_assert_eq!(lengths.len(), shown);
            for length in &lengths {
                prop_assert!((length - lengths[0]).abs() < 0.05, "{lengths:?}");
            }
        }
    }

    #[test]
    fn statements_are_drawn_whole(
        rows in vec((name(), name(), name(), [0..=100_u8, 0..=100, 0..=100]), 1..5),
    ) {
        let mut breadth = samples::breadth();
        breadth.statements = rows.into_iter().map(|(name, note, verdict, mut shares)| {
            shares.sort_unstable();
            let [bound, smallest, mean] = shares;
            Statement { name, note, verdict, bound, smallest, mean }
        }).collect();
        both(|width| breadth.picture(width).unwrap());
    }

    #[test]
    fn maps_are_drawn_whole(
        columns in vec(name(), 1..=12),
        rows in vec((name(), vec(option::of(0..=100_u8), 12)), 1..5),
    ) {
        let mut heat = samples::heat();
        heat.rows = rows.into_iter().map(|(name, mut shares)| {
            shares.truncate(columns.len());
            HeatRow { name, shares }
        }).collect();
        heat.columns = columns;
        both(|width| heat.picture(width).unwrap());
    }

    #[test]
    fn rankings_are_drawn_whole(
        rows in vec((name(), name(), name(), 1.0..=7.0_f64), 1..6),
    ) {
        let mut ranking = samples::ranking();
        ranking.scale = (7.0, 1.0);
        ranking.options = rows.into_iter()
            .map(|(name, n, label, value)| Ranked { name, n, label, value })
            .collect();
        both(|width| ranking.picture(width).unwrap());
    }

    #[test]
    fn returns_are_drawn_whole(
        more in vec((name(), 0..10_000_000_u64), 1..120),
        marks in vec((0..120_usize, name()), 0..6),
    ) {
        let mut returns = samples::returns();
        let mut total = 0;
        returns.days = more.into_iter().map(|(label, more)| {
            total += more;
            Day { label: label.chars().take(8).collect(), total }
        }).collect();
        let days = returns.days.len();
        returns.marks =
            marks.into_iter().map(|(day, label)| Mark { day: day % days, label }).collect();
        returns.marks.sort_by_key(|mark| mark.day);
        both(|width| returns.picture(width).unwrap());
    }

    #[test]
    fn distributions_are_drawn_whole(
        counts in vec(0..2_000_000_u64, 1..40),
        first in -1.0e6..1.0e6_f64,
        class in 0.01..1.0e4_f64,
        quartiles in [0.0..=1.0_f64, 0.0..=1.0, 0.0..=1.0],
        words in name(),
    ) {
        prop_assume!(counts.iter().any(|&count| count > 0));
        let mut sample = samples::distribution();
        let classes = counts.len();
        sample.edges = (0..=classes).map(|index| {
            let at = first + class * index as f64;
            Edge { at, label: format!("{at:.1}") }
        }).collect();
        sample.counts = counts;
        let mut quartiles = quartiles.map(|part| first + part * class * classes as f64 * 0.999);
        quartiles.sort_by(f64::total_cmp);
        sample.quartiles.lower = quartiles[0];
        sample.quartiles.median = Place { at: quartiles[1], label: words.clone() };
        sample.quartiles.upper = quartiles[2];
        sample.words.numbers = words;
        both(|width| sample.picture(width).unwrap());
    }
}

#[test]
fn what_people_wrote_stays_text() {
    for hostile in HOSTILE {
        let mut bars = samples::diverging();
        bars.caption = samples::caption("x", hostile, hostile);
        bars.answers[0] = hostile.to_owned();
        bars.sides[0].name = hostile.to_owned();
        let picture = bars.picture(Width::Wide).unwrap();
        check(&picture);
        let svg = picture.svg(Look::Page);
        let document = Document::parse(&svg).unwrap();
        let title = document
            .descendants()
            .find(|it| it.has_tag_name(("http://www.w3.org/2000/svg", "title")));
        let harmless: String = hostile
            .chars()
            .map(|it| if "\0\u{1b}\u{fffe}".contains(it) { '�' } else { it })
            .collect();
        assert_eq!(title.unwrap().text(), Some(&*harmless));
    }
}

#[test]
fn names_take_no_more_room_than_was_estimated() {
    // A line that fits exactly is the widest there may be: the strict reader measures it.
    for name in ["WWWWWWWWWWWWWW MMMMMMMMMMMM", "Einwohnerschaft und Öffentlichkeit %%%%%%%%%"] {
        let mut ranking = samples::ranking();
        ranking.options[0].name = name.repeat(3);
        ranking.options[0].label = name.to_owned();
        both(|width| ranking.picture(width).unwrap());
        assert!(fonts::width(name, 16.0) > 0.0);
    }
}
