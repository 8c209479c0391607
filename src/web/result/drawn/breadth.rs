//! How broad the consensus is, over all statements.

use pictures::{Breadth, BreadthWords, Statement};

use super::{
    caption::Source,
    judged::{Judged, judged},
};
use crate::{
    result::ItemResult,
    web::result::{verdicts, wording::Wording},
};

/// None if there are fewer than two statements to compare.
pub(super) fn breadth(words: &Wording<'_>, source: &Source<'_>) -> Option<Breadth> {
    let t = words.t;
    let items = &source.result.items;
    let overview = verdicts::overview(words, items, |_| String::new())?;
    let mut shown: Vec<(&ItemResult, Judged)> =
        items.iter().filter_map(|item| Some((item, judged(words, item)?))).collect();
    shown.sort_by_key(|(_, judged)| std::cmp::Reverse(judged.least));
    let statement = |(item, judged): (&ItemResult, Judged)| {
        let values = [("side", judged.side.into()), ("share", judged.least.into())];
        Statement {
            name: words.item(&item.item),
            note: t.with("picture-least", &values),
            smallest: judged.least,
            bound: judged.bound,
            mean: judged.mean,
            verdict: judged.word,
        }
    };
    let summary = [Some(t.say("picture-breadth"))];
    (shown.len() > 1).then(|| Breadth {
        caption: source.caption(words, "consensus".to_owned(), overview.finding, &summary),
        words: BreadthWords {
            smallest: t.say("picture-smallest"),
            bound: t.say("picture-bound"),
            mean: t.say("picture-mean"),
            statement: t.say("consensus-column-statement"),
            verdict: t.say("consensus-column-verdict"),
        },
        statements: shown.into_iter().map(statement).collect(),
    })
}
