//! What may be shown of a round, counted now or as it was frozen.

use std::collections::HashMap;

use ::publication::{Figures, Group, ItemFigures, Participation, Snapshot, item_figures};
use entity::{GroupId, Stored, consultation, round, stakeholder_group as group};
use rules::{
    consensus::Yardstick,
    disclosure::{Released, ReleasedRow},
    tally::Item,
};

use super::{count::Tallies, gate, snapshot};
use crate::{consultation as consultations, questionnaire::Version};

/// Everything that may be shown of a round, and nothing else. Groups are named by their keys.
#[derive(Clone, Debug)]
pub struct RoundResult {
    pub round: round::Model,
    pub consultation: consultation::Model,
    /// All groups in their order.
    pub groups: Vec<Group>,
    /// The newest version, whose items are shown.
    pub version: Version,
    /// By what verdicts are told.
    pub yardstick: Yardstick,
    pub participation: Participation,
    /// In the order of the questionnaire.
    pub items: Vec<ItemResult>,
    /// How many responses do not count, since nobody has decided about them.
    pub undecided: u64,
}

/// The counts of a question, or of one row of a matrix, and what follows from them.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemResult {
    pub item: Item,
    pub released: Released<String>,
    /// With the verdict, if answers are for or against.
    pub figures: ItemFigures,
}

impl RoundResult {
    /// Passes what was counted through the gate; beside it stands how many of each group were asked.
    pub(super) fn counted(
        round: round::Model,
        consultation: consultation::Model,
        groups: &[group::Model],
        version: Version,
        tallies: Tallies,
        asked: &HashMap<GroupId, u64>,
        undecided: u64,
    ) -> Self {
        let ids: Vec<GroupId> = groups.iter().map(|group| group.id).collect();
        let keys: HashMap<GroupId, &str> = groups.iter().map(|it| (it.id, &*it.key)).collect();
        let minimum = round.minimum();
        let sides = gate::participation(&ids, &tallies.sizes, minimum);
        let yardstick = consultations::yardstick(&consultation);
        let groups = snapshot::groups(groups);
        let item = |item, released| ItemResult::of(item, released, &groups, &yardstick);
        let items = tallies
            .items
            .into_iter()
            .map(|tally| item(tally.item, named(sides.release(&tally.rows, minimum), &keys)))
            .collect();
        let participation = gate::named(sides, asked, &keys);
        Self { round, consultation, groups, version, yardstick, participation, items, undecided }
    }

    /// As it was frozen, in the words and by the plan of that moment. None if an item of the
    /// document cannot be counted; such a document was never sealed.
    pub(crate) fn frozen(
        mut round: round::Model,
        mut consultation: consultation::Model,
        version: Version,
        snapshot: &Snapshot,
        figures: &Figures,
        undecided: u64,
    ) -> Option<Self> {
        round.title = Stored(snapshot.round.titles.clone());
        round.opens_at = snapshot.round.opened_at;
        round.closes_at = snapshot.round.closed_at;
        consultation.title = Stored(snapshot.consultation.titles.clone());
        consultation.council_reference.clone_from(&snapshot.consultation.council_reference);
        consultation.milestones = Some(Stored(snapshot.consultation.milestones.clone()));
        let items = snapshot.items.iter().zip(&figures.items);
        let item = |(item, figures): (&::publication::Item, &ItemFigures)| {
            let released = snapshot::released(item);
            Some(ItemResult { item: item.tallied()?, released, figures: figures.clone() })
        };
        Some(Self {
            round,
            consultation,
            groups: snapshot.groups.clone(),
            version,
            yardstick: snapshot.yardstick.clone(),
            participation: snapshot.participation.clone(),
            items: items.map(item).collect::<Option<_>>()?,
            undecided,
        })
    }
}

impl ItemResult {
    fn of(item: Item, released: Released<String>, groups: &[Group], yardstick: &Yardstick) -> Self {
        let figures = item_figures(&snapshot::unworded(&item, &released), groups, yardstick)
            .expect("what was counted can be counted");
        Self { item, released, figures }
    }
}

fn named(released: Released<GroupId>, keys: &HashMap<GroupId, &str>) -> Released<String> {
    let Released { rows, no_answers, withheld, total } = released;
    let row = |ReleasedRow { groups, count }| ReleasedRow { groups: keyed(&groups, keys), count };
    Released {
        rows: rows.into_iter().map(row).collect(),
        no_answers: keyed(&no_answers, keys),
        withheld,
        total,
    }
}

/// The keys of groups in the same order.
pub(super) fn keyed(groups: &[GroupId], keys: &HashMap<GroupId, &str>) -> Vec<String> {
    groups.iter().filter_map(|group| keys.get(group).map(|key| (*key).to_owned())).collect()
}
