//! What is put first.

use pictures::{Ranked, Ranking, RankingWords};
use rules::tally::{Category, Count};

use super::caption::Source;
use crate::{
    result::ItemResult,
    web::result::{figure::anchor, finding, wording::Wording},
};

/// By the mean place of each option; where options can be left out, by how many of a hundred gave
/// it a place.
pub(super) fn ranking(
    words: &Wording<'_>,
    items: &[ItemResult],
    source: &Source<'_>,
) -> Option<Ranking> {
    let t = words.t;
    let partial = items.iter().any(|item| item.item.categories.contains(&Category::Unranked));
    let mut options =
        items.iter().map(|item| option(words, item, partial)).collect::<Option<Vec<_>>>()?;
    options.sort_by(|one, other| {
        let ascending = one.value.total_cmp(&other.value);
        if partial { ascending.reverse() } else { ascending }
    });
    let first = items.first()?;
    let question = words.question(&first.item.question).map(|it| words.say(&it.text));
    let title = finding::first_place(words, items).or(question)?;
    let read = if partial { "picture-ranked" } else { "picture-mean-rank" };
    let places = u32::try_from(items.len()).ok()?;
    let key = anchor(first).split('_').next()?.to_owned() + "_";
    Some(Ranking {
        caption: source.caption(words, key, title, &[Some(t.say(read))]),
        words: RankingWords {
            option: t.say("result-answer"),
            value: t.say(if partial { "result-percent" } else { "result-mean-rank" }),
            n: t.say("result-answers"),
        },
        scale: if partial { (0.0, 100.0) } else { (f64::from(places), 1.0) },
        options,
    })
}

fn option(words: &Wording<'_>, item: &ItemResult, partial: bool) -> Option<Ranked> {
    let t = words.t;
    let total = item.released.total.as_ref()?;
    let (value, label) = if partial {
        let share = placed(item, total);
        (share.into(), t.percent(share))
    } else {
        let mean = total.mean_rank(&item.item)?;
        (mean, t.decimal(&format!("{mean:.1}")))
    };
    Some(Ranked {
        name: words.item(&item.item),
        n: t.with("result-n", &[("n", total.n.into())]),
        value,
        label,
    })
}

/// How many of a hundred gave it a place.
fn placed(item: &ItemResult, total: &Count) -> u8 {
    let shares = item.item.shares(total).into_iter().zip(&item.item.categories);
    let without = shares.filter(|(_, category)| **category == Category::Unranked);
    100 - without.map(|(share, _)| share).sum::<u8>()
}
