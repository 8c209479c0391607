//! How numbers are spread.

use pictures::{Distribution, DistributionWords, Edge, Place, Quartiles};
use rules::tally::{Category, Class};
use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::caption::Source;
use crate::{
    result::ItemResult,
    web::result::{finding, wording::Wording},
};

/// None of what are no numbers, and where the last class is much wider or narrower than others.
pub(super) fn distribution(
    words: &Wording<'_>,
    item: &ItemResult,
    source: &Source<'_>,
) -> Option<Distribution> {
    let t = words.t;
    let total = item.released.total.as_ref()?;
    let classes = item.item.categories.iter().map(|category| match category {
        Category::Numbers(class) => Some(class),
        _ => None,
    });
    let classes: Vec<&Class> = classes.collect::<Option<_>>()?;
    let edges = edges(words, &classes)?;
    let at = |quarters| total.quartile(quarters);
    let (lower, middle, upper) = (at(1)?, at(2)?, at(3)?);
    let answers = words.answers(&item.item);
    let median = [("median", answers.get(middle)?.as_str().into())];
    let half = [
        ("from", words.figure(classes[lower].from).into()),
        ("to", words.figure(classes[upper].to).into()),
    ];
    let question = words.question(&item.item.question)?;
    let summary = [finding::middle(words, item), finding::spread(words, item)];
    Some(Distribution {
        caption: source.of(words, item, &summary),
        words: DistributionWords {
            numbers: words.unit(&question.kind).unwrap_or_else(|| words.item(&item.item)),
            class: t.say("result-answer"),
            count: t.say("result-answers"),
        },
        quartiles: Quartiles {
            lower: edges[lower].at,
            upper: edges[upper + 1].at,
            half: t.with("picture-half", &half),
            median: Place {
                at: f64::midpoint(edges[middle].at, edges[middle + 1].at),
                label: t.with("picture-median", &median),
            },
        },
        edges,
        counts: total.by_category.clone(),
    })
}

/// Where classes begin, and where the last ends.
fn edges(words: &Wording<'_>, classes: &[&Class]) -> Option<Vec<Edge>> {
    let (first, second, last) = (classes.first()?, classes.get(1)?, classes.last()?);
    let width = second.from - first.from;
    let end = last.from + width;
    // Of whole numbers, a class ends one before the next begins.
    if (last.to - end).abs() > width * Decimal::new(3, 1) && last.to != last.from {
        return None;
    }
    let single = first.from == first.to;
    let edge = |at: Decimal, label| Some(Edge { at: at.to_f64()?, label });
    let begins = classes.iter().map(|class| edge(class.from, words.figure(class.from)));
    let label = if single { String::new() } else { words.figure(last.to) };
    begins.chain([edge(end, label)]).collect()
}
