//! What a question puts in front that asks to put options in order.

use serde::{Deserialize, Serialize};

use crate::{
    figures::finite,
    item::{CategoryKind, Item},
};

/// How the options of one question fare, over all rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RankingFigures {
    pub question: String,
    /// In the order of the questionnaire.
    pub options: Vec<RankedOption>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RankedOption {
    pub option: String,
    /// 1 for the best. None if somebody left the option out, or nobody answered.
    pub mean_rank: Option<f64>,
    /// None if any option of the question could be left out: how many places are shared below then
    /// depends on ballots, which are not published.
    pub borda: Option<Borda>,
}

/// What an option is ahead of.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Borda {
    /// Σ(number of options − rank) over all ballots.
    pub points: f64,
    /// Points by n·(options − 1), from 0 to 1; none for a single option.
    pub share: Option<f64>,
}

/// The rankings among items. None if one of these cannot be counted.
pub(crate) fn rankings(items: &[Item]) -> Option<Vec<RankingFigures>> {
    let ranked: Vec<&Item> = items.iter().filter(|item| is_ranked(item)).collect();
    ranked.chunk_by(|one, other| one.question == other.question).map(ranking).collect()
}

fn is_ranked(item: &Item) -> bool {
    let first = item.categories.first().map(|category| category.kind);
    first == Some(CategoryKind::Rank) && item.row.is_some()
}

fn ranking(items: &[&Item]) -> Option<RankingFigures> {
    let voters = complete(items);
    let options = items.iter().map(|item| {
        let counted = item.counted().ok()?;
        let total = item.total.as_ref();
        let mean_rank = total.and_then(|total| total.count().mean_rank(&counted)).and_then(finite);
        let borda =
            voters.zip(total).map(|(voters, total)| borda(items.len(), voters, &total.counts));
        Some(RankedOption { option: item.row.clone()?, mean_rank, borda })
    });
    let options = options.collect::<Option<_>>()?;
    Some(RankingFigures { question: items.first()?.question.clone(), options })
}

/// How many put all options in order, if everybody did who put any.
fn complete(items: &[&Item]) -> Option<u64> {
    let voters = items.first()?.total.as_ref()?.n;
    let whole = |item: &&Item| {
        item.categories.len() == items.len()
            && item.categories.iter().all(|category| category.kind == CategoryKind::Rank)
            && item.total.as_ref().is_some_and(|total| {
                total.n == voters && total.counts.iter().sum::<u64>() == voters
            })
    };
    (voters > 0 && items.iter().all(whole)).then_some(voters)
}

/// As `rules::consensus::borda` has it, from how often an option had each place.
fn borda(options: usize, voters: u64, counts: &[u64]) -> Borda {
    let ahead = (0..options as u128).rev();
    let points: u128 = ahead.zip(counts).map(|(ahead, &count)| ahead * u128::from(count)).sum();
    let most = u128::from(voters) * (options as u128 - 1);
    Borda { points: points as f64, share: (options > 1).then(|| points as f64 / most as f64) }
}
