//! Answering a view from the index of its round.

use entity::{GroupId, OrganisationId, RoundId};
use index::{Condition, Index, Selection};
use rules::{lifecycle::IdentityMode, questionnaire::Language};
use sea_orm::DatabaseTransaction;

use super::{
    Across, Columns, Explored, Fault, Flaw, Outcome, Sight, Tabled, View, Weighting,
    axis::{self, Axis},
    filter::Filtered,
    margins,
    passing::Parted,
    table::Counting,
    weights::{Strata, by_size},
};
use crate::{
    account::Organiser,
    db, questionnaire,
    response::ballot_box,
    result::{
        ResultError, Sources,
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
    pub(super) sight: Sight,
    pub(super) minimum: u64,
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
        let beside = self.beside(item)?;
        let items: Vec<usize> = [item].into_iter().chain(beside).chain(filtered.items).collect();
        let sides = self.sides(&items);
        let across = self.across(beside, &sides);
        let rows = Axis::of_item(self.index, item);
        let columns = match beside {
            Some(beside) => Axis::of_item(self.index, beside),
            None if self.is_by_groups() => Axis::of_sides(self.index, &sides),
            None => Axis::whole(self.index),
        };
        let counted = filtered.who.and(&rows.answered).and(&columns.answered);
        let mut ways = filtered.ways;
        let strata = self.strata(&counted, &sides, &mut ways)?;
        let weighted = self.view.weighting != Weighting::PerHead;
        let counting = Counting {
            counted: &counted,
            strata: &strata,
            weighted,
            rows: &rows,
            columns: &columns,
        };
        let gated = self.sight == Sight::Gated;
        let parted = Parted { items: &items, sides: &sides, groups: &filtered.groups, ways: &ways };
        if gated && !self.passes(&counting, &filtered.who, &parted) {
            return Ok(Outcome::TooFew);
        }
        if strata.number() == 0 {
            return Ok(Outcome::Nobody);
        }
        let shown = &self.index.items()[item];
        let compared = self.is_by_groups() && !weighted && shown.is_graded();
        Ok(Outcome::Table(Box::new(Tabled {
            rows: shown.clone(),
            n: counted.number(),
            no_opinion: self.no_opinion(item, &filtered.who, gated),
            table: counting.table(),
            hidden: match gated && self.is_crossed() {
                true => counting.hidden(self.minimum),
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
    pub(super) fn is_large(&self, number: u64) -> bool {
        !(1..self.minimum).contains(&number)
    }

    /// Whether the groups stand beside each other.
    pub(super) fn is_by_groups(&self) -> bool {
        self.view.columns == Columns::Groups
    }

    /// Everybody's weight; what parts them beside the conditions is added to the ways.
    fn strata(
        &self,
        counted: &Selection,
        sides: &[Vec<GroupId>],
        ways: &mut Vec<Vec<Selection>>,
    ) -> Result<Strata, Flaw> {
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
                ways.push(Axis::of_sides(self.index, sides).parts(self.index));
                Ok(Strata::groups_equal(self.index, counted, sides))
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

    /// The item of the columns, if there is one. It has to be another than that of the rows.
    fn beside(&self, rows: usize) -> Result<Option<usize>, Flaw> {
        let flaw = |fault| Flaw { field: "columns".to_owned(), fault };
        let Columns::Place(place) = &self.view.columns else { return Ok(None) };
        let found = axis::find(self.index, place).map_err(flaw)?;
        if found == rows { Err(flaw(Fault::Same)) } else { Ok(Some(found)) }
    }

    fn across(&self, beside: Option<usize>, sides: &[Vec<GroupId>]) -> Across {
        let keys = |side: &Vec<GroupId>| {
            let named = self.groups.iter().filter(|(id, _)| side.contains(id));
            named.map(|(_, key)| key.clone()).collect()
        };
        match beside {
            Some(item) => Across::Item(self.index.items()[item].clone()),
            None if self.is_by_groups() => Across::Groups(sides.iter().map(keys).collect()),
            None => Across::Nothing,
        }
    }
}
