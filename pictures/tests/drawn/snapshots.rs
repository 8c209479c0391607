//! What every kind looks like as a text, and its numbers.

use pictures::{Look, Table, Width};

use crate::samples;

fn told(Table { caption, head, rows }: &Table) -> String {
    let lines: Vec<String> = [head].into_iter().chain(rows).map(|row| row.join(" | ")).collect();
    format!("{caption}\n{}", lines.join("\n"))
}

macro_rules! snapshot {
    ($name:ident, $sample:ident => $less:expr) => {
        #[test]
        fn $name() {
            let mut sample = samples::$sample();
            ($less)(&mut sample);
            let table = sample.table();
            assert!(table.rows.iter().all(|row| row.len() == table.head.len()));
            let page = sample.picture(Width::Narrow).unwrap().svg(Look::Page);
            let paper = sample.picture(Width::Wide).unwrap().alone().svg(Look::Paper);
            insta::assert_snapshot!(format!("{page}\n{paper}\n{}", told(&table)));
        }
    };
}

snapshot!(bars_around_a_line, diverging => |it: &mut pictures::DivergingBars| {
    it.sides.drain(1..5);
});
snapshot!(breadth_over_statements, breadth => |it: &mut pictures::Breadth| {
    it.statements.truncate(2);
});
snapshot!(goals_by_groups, heat => |it: &mut pictures::HeatMap| {
    it.rows.drain(..4);
});
snapshot!(what_is_put_first, ranking => |it: &mut pictures::Ranking| it.options.truncate(2));
snapshot!(what_is_chosen, choices => |it: &mut pictures::Choices| it.answers.truncate(2));
snapshot!(responses_over_days, returns => |it: &mut pictures::Returns| {
    it.days.truncate(15);
    it.marks.truncate(2);
});
snapshot!(numbers_and_their_spread, distribution => |it: &mut pictures::Distribution| {
    it.edges.truncate(6);
    it.counts.truncate(5);
});
