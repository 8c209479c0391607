//! For how many each answer counts: strata of responses that weigh the same.

use std::collections::BTreeMap;

use entity::GroupId;
use index::{Condition, Index, Selection};
use rules::consensus::{
    Margin, rake,
    weighted::{design_effect, effective_number},
};
use uuid::Uuid;

use super::{
    Fault,
    axis::Axis,
    margins::{Known, blamed},
};

/// What weighting costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// How many answers that count the same would tell as much.
    pub effective: f64,
    /// By how much weighting widens the variance.
    pub design_effect: f64,
    /// The largest and the smallest weight, if all together are the number of answers.
    pub largest: f64,
    pub smallest: f64,
    /// How many are left out, since margins do not say for how many they count.
    pub left_out: u64,
}

/// Responses that weigh the same.
#[derive(Clone, Debug)]
pub(super) struct Stratum {
    pub(super) who: Selection,
    pub(super) weight: f64,
}

/// All strata of those who are counted.
#[derive(Clone, Debug)]
pub(super) struct Strata(pub(super) Vec<Stratum>);

impl Strata {
    pub(super) fn per_head(counted: &Selection) -> Self {
        Self(vec![Stratum { who: counted.clone(), weight: 1.0 }])
    }

    /// The answers of an organisation together are one; who speaks for none is one too.
    pub(super) fn per_organisation(index: &Index, counted: &Selection) -> Self {
        let strata = by_size(index, counted);
        Self(
            strata
                .into_iter()
                .map(|(size, who)| Stratum { who, weight: 1.0 / size as f64 })
                .collect(),
        )
    }

    /// The answers of each side that is there together weigh the same, all together as many as
    /// they are.
    pub(super) fn groups_equal(index: &Index, counted: &Selection, sides: &[Vec<GroupId>]) -> Self {
        let parts = Axis::of_sides(index, sides).categories;
        let there: Vec<Selection> =
            parts.iter().map(|part| part.and(counted)).filter(|part| part.number() > 0).collect();
        let each = counted.number() as f64 / there.len() as f64;
        let weighed = |who: Selection| Stratum { weight: each / who.number() as f64, who };
        Self(there.into_iter().map(weighed).collect())
    }

    /// Those of whom all margins tell a category weigh so that the margins are met.
    pub(super) fn raked(counted: &Selection, known: &[Known]) -> Result<Self, Fault> {
        let mut cells: Vec<(Selection, Vec<usize>)> = vec![(counted.clone(), vec![])];
        for it in known {
            let within = |(who, kinds): &(Selection, Vec<usize>)| {
                let part = |(at, (_, category, _)): (usize, &(usize, usize, f64))| {
                    let who = who.and(&it.axis.categories[*category]);
                    (who, kinds.iter().copied().chain([at]).collect())
                };
                it.lines.iter().enumerate().map(part).collect::<Vec<_>>()
            };
            cells = cells.iter().flat_map(within).filter(|(who, _)| who.number() > 0).collect();
        }
        let sizes: Vec<usize> = cells
            .iter()
            .map(|(who, _)| usize::try_from(who.number()).unwrap_or(usize::MAX))
            .collect();
        let margin = |(at, it): (usize, &Known)| Margin {
            of_respondent: cells
                .iter()
                .zip(&sizes)
                .flat_map(|((_, kinds), &size)| std::iter::repeat_n(kinds[at], size))
                .collect(),
            target: it.lines.iter().map(|(.., part)| *part).collect(),
        };
        let margins: Vec<Margin> = known.iter().enumerate().map(margin).collect();
        let weights = rake(&margins).map_err(|cause| blamed(known, cause))?;
        let mut first = 0;
        let strata = cells.into_iter().zip(sizes).map(|((who, _), size)| {
            let weight = weights[first];
            first += size;
            Stratum { who, weight }
        });
        Ok(Self(strata.collect()))
    }

    /// How much some responses weigh together.
    pub(super) fn weigh(&self, some: &Selection) -> f64 {
        let part = |stratum: &Stratum| stratum.weight * stratum.who.and(some).number() as f64;
        self.0.iter().map(part).sum()
    }

    /// Everybody who weighs anything.
    pub(super) fn number(&self) -> u64 {
        self.0.iter().map(|stratum| stratum.who.number()).sum()
    }

    pub(super) fn effect(&self, counted: u64) -> Option<Weights> {
        let each = |stratum: &Stratum| {
            let number = usize::try_from(stratum.who.number()).unwrap_or(usize::MAX);
            std::iter::repeat_n(stratum.weight, number)
        };
        let weights: Vec<f64> = self.0.iter().flat_map(each).collect();
        let mean = weights.iter().sum::<f64>() / weights.len() as f64;
        Some(Weights {
            effective: effective_number(&weights)?,
            design_effect: design_effect(&weights)?,
            largest: weights.iter().copied().fold(0.0, f64::max) / mean,
            smallest: weights.iter().copied().fold(f64::INFINITY, f64::min) / mean,
            left_out: counted - self.number(),
        })
    }
}

/// Responses by how many name the same organisation.
pub(super) fn by_size(index: &Index, among: &Selection) -> BTreeMap<u64, Selection> {
    let mut of_size: BTreeMap<u64, Vec<Uuid>> = BTreeMap::new();
    for (organisation, number) in index.organisations(among) {
        of_size.entry(number).or_default().push(organisation);
    }
    let mut alone = among.clone();
    let mut sizes: BTreeMap<u64, Selection> = BTreeMap::new();
    for (size, organisations) in of_size {
        let who = index.select(&[Condition::Organisations(organisations)]).and(among);
        alone = alone.without(&who);
        sizes.insert(size, who);
    }
    // Who speaks for no organisation counts as one.
    let one = sizes.remove(&1).map_or_else(|| alone.clone(), |one| one.or(&alone));
    if one.number() > 0 {
        sizes.insert(1, one);
    }
    sizes
}
