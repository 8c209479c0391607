//! What cannot be drawn.

use pictures::{Bar, DivergingBars, Unfit, Width};

use crate::samples;

macro_rules! refused {
    ($name:ident, $sample:ident, $unfit:ident, $change:expr) => {
        #[test]
        fn $name() {
            let mut sample = samples::$sample();
            ($change)(&mut sample);
            for width in [Width::Narrow, Width::Wide] {
                assert_eq!(sample.picture(width).err(), Some(Unfit::$unfit));
            }
        }
    };
}

fn shares(bars: &mut DivergingBars) -> &mut Vec<u8> {
    match &mut bars.sides[0].bar {
        Bar::Shares { shares, .. } => shares,
        Bar::Withheld(_) => panic!("the first side is shown"),
    }
}

fn high(bars: &mut DivergingBars) -> &mut u8 {
    match &mut bars.sides[0].bar {
        Bar::Shares { favour: Some(favour), .. } => &mut favour.high,
        _ => panic!("the first side has an interval"),
    }
}

refused!(bars_need_a_side, diverging, Empty, |it: &mut DivergingBars| it.sides.clear());
refused!(one_answer_is_no_scale, diverging, Ragged, |it: &mut DivergingBars| {
    it.answers.truncate(1);
});
refused!(six_answers_cannot_be_told_apart, diverging, TooMany, |it: &mut DivergingBars| {
    it.answers.push("vielleicht".to_owned());
});
refused!(every_answer_has_a_share, diverging, Ragged, |it: &mut DivergingBars| {
    shares(it).pop();
});
refused!(shares_sum_to_a_hundred, diverging, NotWhole, |it: &mut DivergingBars| {
    shares(it)[0] += 1;
});
refused!(an_interval_holds_its_share, diverging, OutOfScale, |it: &mut DivergingBars| {
    *high(it) = 82;
});
refused!(no_interval_goes_beyond_a_hundred, diverging, OutOfScale, |it: &mut DivergingBars| {
    *high(it) = 101;
});
refused!(breadth_needs_a_statement, breadth, Empty, |it: &mut pictures::Breadth| {
    it.statements.clear();
});
refused!(no_bound_is_above_its_share, breadth, OutOfScale, |it: &mut pictures::Breadth| {
    it.statements[0].bound = 75;
});
refused!(no_mean_is_below_the_smallest, breadth, OutOfScale, |it: &mut pictures::Breadth| {
    it.statements[0].mean = 73;
});
refused!(a_map_needs_rows, heat, Empty, |it: &mut pictures::HeatMap| it.rows.clear());
refused!(a_map_needs_columns, heat, Empty, |it: &mut pictures::HeatMap| it.columns.clear());
refused!(rows_are_as_long_as_there_are_columns, heat, Ragged, |it: &mut pictures::HeatMap| {
    it.rows[0].shares.pop();
});
refused!(thirteen_columns_do_not_fit, heat, TooMany, |it: &mut pictures::HeatMap| {
    it.columns.extend(vec!["Gruppe".to_owned(); 8]);
});
refused!(no_share_is_over_a_hundred, heat, OutOfScale, |it: &mut pictures::HeatMap| {
    it.rows[0].shares[0] = Some(101);
});
refused!(a_ranking_needs_options, ranking, Empty, |it: &mut pictures::Ranking| {
    it.options.clear();
});
refused!(what_is_no_number_has_no_bar, ranking, OutOfScale, |it: &mut pictures::Ranking| {
    it.options[0].value = f64::NAN;
});
refused!(no_bar_leaves_its_scale, ranking, OutOfScale, |it: &mut pictures::Ranking| {
    it.options[0].value = 100.5;
});
refused!(a_scale_has_two_ends, ranking, OutOfScale, |it: &mut pictures::Ranking| {
    it.scale = (f64::NEG_INFINITY, 100.0);
});
refused!(choices_need_answers, choices, Empty, |it: &mut pictures::Choices| it.answers.clear());
refused!(nothing_is_chosen_by_more_than_all, choices, OutOfScale, |it: &mut pictures::Choices| {
    it.answers[0].share = 101;
});
refused!(returns_need_days, returns, Empty, |it: &mut pictures::Returns| it.days.clear());
refused!(responses_do_not_become_fewer, returns, Uneven, |it: &mut pictures::Returns| {
    it.days[3].total = 1;
});
refused!(marks_are_in_order, returns, Uneven, |it: &mut pictures::Returns| it.marks.reverse());
refused!(a_mark_stands_on_a_day, returns, OutOfScale, |it: &mut pictures::Returns| {
    it.marks[3].day = 33;
});
refused!(
    without_numbers_nothing_is_spread,
    distribution,
    Empty,
    |it: &mut pictures::Distribution| it.counts.fill(0)
);
refused!(every_class_has_two_edges, distribution, Ragged, |it: &mut pictures::Distribution| {
    it.edges.pop();
});
refused!(classes_are_equally_wide, distribution, Uneven, |it: &mut pictures::Distribution| {
    it.edges[3].at = 32.0;
});
refused!(edges_are_numbers, distribution, Uneven, |it: &mut pictures::Distribution| {
    it.edges[3].at = f64::NAN;
});
refused!(quartiles_are_in_order, distribution, OutOfScale, |it: &mut pictures::Distribution| {
    it.quartiles.lower = 23.0;
});
refused!(
    quartiles_lie_within_the_classes,
    distribution,
    OutOfScale,
    |it: &mut pictures::Distribution| it.quartiles.upper = 91.0
);

#[test]
fn a_hidden_side_alone_is_still_a_picture() {
    let mut sample = samples::diverging();
    sample.sides.drain(..5);
    assert!(sample.picture(Width::Wide).is_ok());
}
