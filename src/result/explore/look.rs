//! Answering a view from the index of its round.

use entity::{GroupId, OrganisationId, RoundId};
use index::{Condition, Index, Selection};
use rules::{disclosure::gives_away, lifecycle::IdentityMode, questionnaire::Language};
use sea_orm::DatabaseTransaction;

use super::{
    Across, Columns, Explored, Fault, Flaw, Outcome, Sight, Tabled, View, Weighting,
    axis::{self, Axis},
    filter::Filtered,
    gate, margins,
    table::Counting,
    weights::{Strata, by_size},
};
use crate::{
    account::Organiser,
    db, questionnaire,
    response::ballot_box,
    result::{
        ResultError, Sources,
        count::Tallies,
        gate::{Participation, participation},
        live::{Live, caught_up},
        snapshot,
    },
    round as rounds, stakeholder,
};

/// Answers a view of the responses of a round, as they stand. `misread` are flaws that are known.
///
/// # Errors
/// If there is no such round, or nothing it asks.
pub async fn explore(
    sources: Sources<'_>,
    _: &Organiser,
    id: RoundId,
    view: View,
    misread: Vec<Flaw>,
    sight: Sight,
) -> Result<Explored, ResultError> {
    let held = sources.indexes.of(id);
    // In this order: whoever waits for the index sees a later moment than those before.
    let mut held = held.lock().await;
    let look = async |tx: &DatabaseTransaction| look(tx, &mut held, id, view, misread, sight).await;
    let explored = db::at_one_moment(sources.db, look).await?;
    sources.indexes.note(id, held.as_ref().map_or(0, |live| live.index.len()));
    Ok(explored)
}

async fn look(
    tx: &DatabaseTransaction,
    held: &mut Option<Live>,
    id: RoundId,
    view: View,
    misread: Vec<Flaw>,
    sight: Sight,
) -> Result<Explored, ResultError> {
    let (round, consultation) = rounds::find::with_consultation(tx, id).await?;
    let version = questionnaire::current(tx, id).await?;
    let groups = stakeholder::find::groups(tx).await?;
    let waiting = ballot_box::sizes(tx, id).await?.values().sum();
    let live = caught_up(tx, held, id, &version).await?;
    let index = &live.index;
    let named: Vec<OrganisationId> = match *round.identity_mode {
        IdentityMode::Attributed => {
            index.organisations(&index.select(&[])).into_keys().map(OrganisationId).collect()
        }
        IdentityMode::Anonymous | IdentityMode::Pseudonymous => vec![],
    };
    let mut organisations = stakeholder::find::named(tx, &named).await?;
    organisations.sort_by_cached_key(|(_, name)| name.to_lowercase());
    let keys: Vec<(GroupId, String)> =
        groups.iter().map(|group| (group.id, group.key.clone())).collect();
    let asked = Asked {
        index,
        view: &view,
        groups: &keys,
        organisations: &organisations,
        languages: &version.questionnaire.languages,
        sight,
        minimum: round.minimum(),
    };
    let outcome = if misread.is_empty() { asked.outcome() } else { Outcome::Flawed(misread) };
    let items = axis::crossable(index);
    // Which of them answered is nothing that figures tell.
    let organisations = if sight == Sight::Exact { organisations } else { vec![] };
    Ok(Explored {
        round,
        consultation,
        groups: snapshot::groups(&groups),
        version,
        items,
        organisations,
        view,
        sight,
        waiting,
        outcome,
    })
}

/// A view with all that answers it.
pub(super) struct Asked<'a> {
    pub(super) index: &'a Index,
    pub(super) view: &'a View,
    pub(super) groups: &'a [(GroupId, String)],
    pub(super) organisations: &'a [(OrganisationId, String)],
    /// Those of the newest version.
    pub(super) languages: &'a [Language],
    sight: Sight,
    minimum: u64,
}

impl Asked<'_> {
    fn outcome(&self) -> Outcome {
        if axis::crossable(self.index).is_empty() {
            return Outcome::NothingAsked;
        }
        match self.filtered().and_then(|filtered| self.told(filtered)) {
            Ok(outcome) => outcome,
            Err(flaw) => Outcome::Flawed(vec![flaw]),
        }
    }

    fn told(&self, filtered: Filtered) -> Result<Outcome, Flaw> {
        let item = self.rows()?;
        let sides = self.sides_beside(item);
        let across = self.across(&sides)?;
        let rows = Axis::of_item(self.index, item);
        let columns = match &across {
            Across::Nothing => Axis::whole(self.index),
            Across::Groups(_) => Axis::of_sides(self.index, &sides),
            Across::Item(_) => Axis::of_item(self.index, self.beside(item)?),
        };
        let counted = filtered.who.and(&rows.answered).and(&columns.answered);
        let mut ways = filtered.ways;
        if matches!(across, Across::Groups(_)) {
            ways.push(columns.parts(self.index));
        }
        let strata = self.strata(&counted, &mut ways)?;
        let weighted = self.view.weighting != Weighting::PerHead;
        let gated = self.sight == Sight::Gated;
        let by_groups = matches!(across, Across::Groups(_));
        let counting = Counting {
            counted: &counted,
            strata: &strata,
            weighted,
            rows: &rows,
            columns: &columns,
        };
        let alone = across == Across::Nothing;
        // Without conditions these are the figures that the result shows, which has its own gate.
        let plain = alone && self.view.filter.is_empty();
        let by_result = plain && self.view.weighting == Weighting::GroupsEqual;
        if gated
            && !(self.may_be_told(&counted, &strata, &ways)
                && (!by_groups || self.sides_may_be_told(item, &sides, &filtered.who))
                && (!weighted || by_result || counting.strata_are_large(self.minimum)))
        {
            return Ok(Outcome::TooFew);
        }
        if strata.number() == 0 {
            return Ok(Outcome::Nobody);
        }
        let shown = &self.index.items()[item];
        let compared = by_groups && !weighted && shown.is_graded();
        Ok(Outcome::Table(Box::new(Tabled {
            rows: shown.clone(),
            n: counted.number(),
            no_opinion: self.no_opinion(item, &filtered.who, gated),
            table: counting.table(),
            hidden: match gated && !plain {
                true => counting.hidden(alone, self.minimum),
                false => counting.all_shown(),
            },
            weights: weighted.then(|| strata.effect(counted.number())).flatten(),
            compared: compared.then(|| counting.compared()),
            across,
        })))
    }

    fn no_opinion(&self, item: usize, who: &Selection, gated: bool) -> Option<u64> {
        let number = self.index.select(&[Condition::NoOpinion { item }]).and(who).number();
        (!gated || self.is_large(number)).then_some(number)
    }

    /// Whether a number speaks of nobody, or of enough people.
    fn is_large(&self, number: u64) -> bool {
        !(1..self.minimum).contains(&number)
    }

    fn may_be_told(&self, counted: &Selection, strata: &Strata, ways: &[Vec<Selection>]) -> bool {
        let large = |some: &Selection| self.is_large(some.number());
        let left_out = counted.number() - strata.number();
        let weighed = strata.0.iter().all(|stratum| large(&stratum.who)) && self.is_large(left_out);
        let everyone = self.index.select(&[]);
        large(counted) && weighed && gate::parts_are_large(&everyone, ways, self.minimum)
    }

    /// Whether each side is large, and those that are pooled do not nearly all say the same.
    fn sides_may_be_told(&self, item: usize, sides: &[Vec<GroupId>], who: &Selection) -> bool {
        let those = Axis::of_sides(self.index, sides).categories;
        let may_be_told = |(those, groups): (&Selection, &Vec<GroupId>)| {
            let took_part = those.and(who);
            let count = self.index.counts_among(item, &took_part);
            let agree = || gives_away(&count, took_part.number(), self.minimum);
            self.is_large(count.n) && (groups.len() == 1 || !agree())
        };
        !sides.is_empty() && those.iter().zip(sides).all(may_be_told)
    }

    /// Everybody's weight; what parts them beside the conditions is added to the ways.
    fn strata(&self, counted: &Selection, ways: &mut Vec<Vec<Selection>>) -> Result<Strata, Flaw> {
        let everyone = self.index.select(&[]);
        let flaw = |field: &str, fault| Flaw { field: field.to_owned(), fault };
        match &self.view.weighting {
            Weighting::PerHead => Ok(Strata::per_head(counted)),
            Weighting::PerOrganisation if self.organisations.is_empty() => {
                Err(flaw("weights", Fault::Organisation))
            }
            Weighting::PerOrganisation => {
                ways.push(by_size(self.index, counted).into_values().collect());
                Ok(Strata::per_organisation(self.index, counted))
            }
            Weighting::GroupsEqual => {
                let sides = self.sides();
                ways.push(Axis::of_sides(self.index, &sides).parts(self.index));
                Ok(Strata::groups_equal(self.index, counted, &sides))
            }
            Weighting::Raked(table) => {
                let known = margins::read(table, self.index, self.groups)
                    .map_err(|fault| flaw("margins", fault))?;
                ways.extend(known.iter().map(|it| it.axis.parts(self.index)));
                if counted.and(&everyone).number() == 0 {
                    return Ok(Strata(vec![]));
                }
                Strata::raked(counted, &known).map_err(|fault| flaw("margins", fault))
            }
        }
    }

    fn rows(&self) -> Result<usize, Flaw> {
        let crossable = |place| axis::find(self.index, place);
        let first = || axis::crossable(self.index).first().map(super::Place::of);
        let place = self.view.rows.clone().or_else(first);
        let found = place.as_ref().ok_or(Fault::Question).and_then(crossable);
        found.map_err(|fault| Flaw { field: "rows".to_owned(), fault })
    }

    fn across(&self, sides: &[Vec<GroupId>]) -> Result<Across, Flaw> {
        match &self.view.columns {
            Columns::Nothing => Ok(Across::Nothing),
            Columns::Groups => {
                let keys = |side: &Vec<GroupId>| {
                    let named = self.groups.iter().filter(|(id, _)| side.contains(id));
                    named.map(|(_, key)| key.clone()).collect()
                };
                Ok(Across::Groups(sides.iter().map(keys).collect()))
            }
            Columns::Place(place) => axis::find(self.index, place)
                .map(|item| Across::Item(self.index.items()[item].clone()))
                .map_err(|fault| Flaw { field: "columns".to_owned(), fault }),
        }
    }

    /// The item of the columns, which has to be another than that of the rows.
    fn beside(&self, rows: usize) -> Result<usize, Flaw> {
        let flaw = |fault| Flaw { field: "columns".to_owned(), fault };
        let Columns::Place(place) = &self.view.columns else { return Err(flaw(Fault::Question)) };
        let found = axis::find(self.index, place).map_err(flaw)?;
        if found == rows { Err(flaw(Fault::Same)) } else { Ok(found) }
    }

    /// The groups as they stand beside each other: alone, or for whoever sees no small numbers as in
    /// the result.
    fn sides(&self) -> Vec<Vec<GroupId>> {
        match self.sight {
            Sight::Exact => self.groups.iter().map(|(id, _)| vec![*id]).collect(),
            Sight::Gated => {
                self.participation().0.sides.into_iter().map(|side| side.groups).collect()
            }
        }
    }

    /// The same beside the answers to an item, for which the result may pool more of them.
    fn sides_beside(&self, item: usize) -> Vec<Vec<GroupId>> {
        if self.sight == Sight::Exact {
            return self.sides();
        }
        let (participation, tallies) = self.participation();
        let released = participation.release(&tallies.items[item].rows, self.minimum);
        released.rows.into_iter().map(|row| row.groups).collect()
    }

    /// The same with one group apart.
    pub(super) fn sides_with(&self, apart: GroupId) -> Vec<Vec<GroupId>> {
        let parted = |side: Vec<GroupId>| {
            let (one, others): (Vec<_>, Vec<_>) = side.into_iter().partition(|id| *id == apart);
            [one, others]
        };
        self.sides().into_iter().flat_map(parted).filter(|side| !side.is_empty()).collect()
    }

    fn participation(&self) -> (Participation, Tallies) {
        let groups: Vec<GroupId> = self.groups.iter().map(|(id, _)| *id).collect();
        let tallies = Tallies::of(self.index, &groups);
        (participation(&groups, &tallies.sizes, self.minimum), tallies)
    }
}
