//! How often what was chosen.

use pictures::{Choices, ChoicesWords, Chosen};
use rules::tally::Counting;

use super::caption::Source;
use crate::{
    result::ItemResult,
    web::result::{finding, wording::Wording},
};

/// None of ticks, since nobody says no, and where nothing is shown.
pub(super) fn choices(
    words: &Wording<'_>,
    item: &ItemResult,
    source: &Source<'_>,
) -> Option<Choices> {
    let t = words.t;
    let total = item.released.total.as_ref()?;
    let read = match item.item.counting {
        Counting::One => "result-read-one",
        Counting::Several => "result-read-several",
        Counting::Points => "result-read-points",
        Counting::Ticks => return None,
    };
    let points = item.item.counting == Counting::Points;
    let shares = item.item.shares(total).into_iter().zip(&total.by_category);
    let chosen = |(name, (share, &count)): (String, (u8, &u64))| {
        let values = [("share", share.into()), ("count", count.into())];
        let label = if points { t.percent(share) } else { t.with("result-choice", &values) };
        Chosen { name, share, label }
    };
    let summary = [Some(t.say(read)), finding::middle(words, item), finding::spread(words, item)];
    Some(Choices {
        caption: source.of(words, item, &summary),
        words: ChoicesWords { answer: t.say("result-answer"), share: t.say("result-percent") },
        answers: words.answers(&item.item).into_iter().zip(shares).map(chosen).collect(),
    })
}
