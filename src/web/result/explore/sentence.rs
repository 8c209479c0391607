//! What a view says, as a sentence.

use super::{
    super::wording::Wording,
    figures::{columns, figure, signed},
    form::title,
};
use crate::{
    result::explore::{Across, Tabled},
    web::speech::Speech,
};

/// From here on a cell stands out: as far off in 5 of 100 cells where nothing goes together.
const STANDS_OUT: f64 = 1.96;
/// With fewer expected in a cell, the test is a rough guess.
const ENOUGH_EXPECTED: f64 = 5.0;
/// What happens as often where nothing goes together is told as nothing.
const CHANCE: f64 = 0.05;
/// Smaller ones are not told exactly.
const LEAST_P: f64 = 0.001;

/// What stands out.
pub(super) fn finding(words: &Wording<'_>, tabled: &Tabled) -> String {
    match &tabled.across {
        Across::Nothing => most(words, tabled),
        Across::Groups(_) | Across::Item(_) => strongest(words, tabled),
    }
}

/// The answer that was given most often, if it is one.
fn most(words: &Wording<'_>, tabled: &Tabled) -> String {
    let t = words.t;
    let cells = || (0..tabled.table.rows.len()).filter_map(|row| Some((row, tabled.cell(row, 0)?)));
    let most = cells().map(|(_, number)| number).fold(0.0, f64::max);
    let mut first = cells().filter(|(_, number)| *number > 0.0 && *number >= most);
    match (first.next(), first.next()) {
        (Some((row, number)), None) if !tabled.hides() => {
            let share = (number / tabled.table.total * 100.0).round();
            let answer = words.answers(&tabled.rows).swap_remove(row);
            let values = [("answer", answer.into()), ("share", share.into())];
            t.with("explore-finding-most", &values)
        }
        _ => t.with("explore-finding-answers", &[("question", title(words, &tabled.rows).into())]),
    }
}

fn strongest(words: &Wording<'_>, tabled: &Tabled) -> String {
    let t = words.t;
    let Some((row, column, residual)) = tabled.strongest() else {
        return t.say("explore-finding-untold");
    };
    let test = tabled.table.independence();
    if residual.abs() < STANDS_OUT || test.is_some_and(|test| test.p >= CHANCE) {
        return t.say("explore-finding-none");
    }
    let answer = words.answers(&tabled.rows).swap_remove(row);
    let beside = columns(words, tabled).swap_remove(column);
    let values = [
        ("answer", answer.into()),
        ("beside", beside.into()),
        ("residual", signed(t, residual).into()),
    ];
    let sentence = match (&tabled.across, residual > 0.0) {
        (Across::Groups(_), true) => "explore-finding-group-more",
        (Across::Groups(_), false) => "explore-finding-group-less",
        (_, true) => "explore-finding-more",
        (_, false) => "explore-finding-less",
    };
    t.with(sentence, &values)
}

/// How sure it is that anything goes together.
pub(super) fn test(t: Speech, tabled: &Tabled) -> Vec<String> {
    let mut lines = vec![];
    if let Some(test) = tabled.table.independence() {
        let values = [
            ("chi", figure(t, test.chi_squared, 2).into()),
            ("degrees", test.degrees.into()),
            ("p", figure(t, test.p.max(LEAST_P), 3).into()),
            ("v", figure(t, test.cramers_v, 2).into()),
        ];
        let sentence = if test.p < LEAST_P { "explore-test-small" } else { "explore-test" };
        lines.push(t.with(sentence, &values));
        if test.least_expected < ENOUGH_EXPECTED {
            let least = [("least", figure(t, test.least_expected, 1).into())];
            lines.push(t.with("explore-test-rough", &least));
        }
    } else if !tabled.table.exclusive {
        lines.push(t.say("explore-test-several"));
    }
    if let Some(test) = tabled.compared.as_ref().and_then(|compared| compared.test) {
        let values = [
            ("h", figure(t, test.h, 2).into()),
            ("degrees", test.degrees.into()),
            ("p", figure(t, test.p.max(LEAST_P), 3).into()),
            ("epsilon", figure(t, test.epsilon_squared, 2).into()),
        ];
        let sentence = if test.p < LEAST_P { "explore-order-small" } else { "explore-order" };
        lines.push(t.with(sentence, &values));
    }
    lines
}
