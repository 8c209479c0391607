//! How every side answered on a scale.

use pictures::{Bar, DivergingBars, DivergingWords, Favour, Side};
use rules::disclosure::ReleasedRow;

use super::{caption::Source, judged};
use crate::{
    result::ItemResult,
    web::result::{
        bands::{bands, shares},
        finding::{self, in_favour, share},
        wording::Wording,
    },
};

/// None if nothing of the item is shown.
pub(super) fn diverging(
    words: &Wording<'_>,
    item: &ItemResult,
    source: &Source<'_>,
) -> Option<DivergingBars> {
    let t = words.t;
    item.released.total.as_ref()?;
    let answers = words.answers(&item.item);
    let (least, most) = (answers.first()?.clone(), answers.last()?.clone());
    let sides = (0..item.released.rows.len()).map(|row| side(words, item, row));
    let pooled = item.released.rows.iter().filter(|row| row.groups.len() > 1);
    let withheld = pooled.flat_map(|row| row.groups.iter().cloned()).map(|group| Side {
        name: words.side(std::slice::from_ref(&group)),
        n: String::new(),
        bar: Bar::Withheld(t.say("result-withheld-group")),
    });
    let odd = answers.len() % 2 == 1;
    let ends = [("least", least.as_str().into()), ("most", most.as_str().into())];
    let read = if odd { "result-read-middle" } else { "result-read-line" };
    let summary = [Some(t.with(read, &ends)), finding::spread(words, item)];
    let confidence = [("confidence", judged::confidence(source.result).into())];
    Some(DivergingBars {
        caption: source.of(words, item, &summary),
        answers: bands(answers.len()).into_iter().map(|band| words.band(&answers[band])).collect(),
        words: DivergingWords {
            least,
            most,
            interval: t.with("picture-interval", &confidence),
            side: t.say("result-group"),
            in_favour: t.say("picture-in-favour"),
            n: t.say("result-answers"),
        },
        sides: sides.chain(withheld).collect(),
        axis: None,
    })
}

fn side(words: &Wording<'_>, item: &ItemResult, row: usize) -> Side {
    let ReleasedRow { groups, count } = &item.released.rows[row];
    let t = words.t;
    let drawn = shares(&count.by_category);
    // The parts of a bar are rounded so that they sum to 100; what they sum to is within too.
    let parts: u8 = drawn[drawn.len() - drawn.len() / 2..].iter().sum();
    let share = share(count, &in_favour(&item.item));
    let favour = judged::interval(item, row).map(|(low, high)| {
        let (low, high) = (low.min(share), high.max(share));
        let values = [("share", share.into()), ("low", low.into()), ("high", high.into())];
        let label = t.with("picture-favour", &values);
        Favour { low: low.min(parts), high: high.max(parts), label }
    });
    Side {
        name: words.side(groups),
        n: t.with("result-n", &[("n", count.n.into())]),
        bar: Bar::Shares { shares: drawn, favour },
    }
}
