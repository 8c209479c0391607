//! What a table would change in the register.

use std::collections::{BTreeSet, HashMap};

use entity::{GroupId, contact, organisation, stakeholder_group as group};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use super::{
    Column, Mapping, Order,
    line::Line,
    table::{Reading, read},
};
use crate::{
    account::Organiser,
    stakeholder::{find, tags::tags_of},
};

/// What becomes of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Its contact is added.
    New,
    /// The contact of its address gets these columns.
    Updated(Vec<Column>),
    /// The contact of its address stays as it is.
    Unchanged,
}

/// A line that can be used, with what becomes of it.
pub(super) struct Planned {
    pub(super) line: Line,
    pub(super) fate: Fate,
    /// Whom it is about, if its address is known.
    pub(super) known: Option<contact::Model>,
}

/// What a file holds, and what becomes of it.
pub(super) struct Plan {
    pub(super) reading: Reading,
    pub(super) planned: Vec<Planned>,
}

/// Reads a table and compares it with the register.
pub(super) async fn plan(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    table: &[u8],
    order: &Order,
) -> Result<Plan, DbErr> {
    let groups = called(find::groups(db).await?);
    let mut reading = read(table, order.mapping.as_ref(), &groups);
    let lines = std::mem::take(&mut reading.lines);
    let mut planned = Vec::with_capacity(lines.len());
    let mut lines = lines.into_iter();
    loop {
        let chunk: Vec<Line> = lines.by_ref().take(1000).collect();
        if chunk.is_empty() {
            break;
        }
        planned.extend(compare(db, organiser, chunk, &reading.mapping, order).await?);
    }
    reading.problems.sort_by_key(|problem| problem.line);
    Ok(Plan { reading, planned })
}

async fn compare(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    lines: Vec<Line>,
    mapping: &Mapping,
    order: &Order,
) -> Result<Vec<Planned>, DbErr> {
    let found = contact::Entity::find()
        .filter(contact::Column::Email.is_in(lines.iter().map(|line| line.email.as_str())))
        .find_also_related(organisation::Entity)
        .all(db)
        .await?;
    let ids: Vec<_> = found.iter().map(|(contact, _)| contact.id).collect();
    let tags = tags_of(db, organiser, &ids).await?;
    let mut known: HashMap<_, _> =
        found.into_iter().map(|row| (row.0.email.clone(), row)).collect();
    let planned = lines.into_iter().map(|line| match known.remove(line.email.as_str()) {
        None => Planned { line, fate: Fate::New, known: None },
        Some((contact, organisation)) => {
            let had = tags.get(&contact.id).map(Vec::as_slice).unwrap_or_default();
            let name = organisation.as_ref().map(|row| row.name.as_str());
            let changed = match order.updates {
                true => differing(&line, mapping, &contact, name, had),
                false => vec![],
            };
            let fate = if changed.is_empty() { Fate::Unchanged } else { Fate::Updated(changed) };
            Planned { line, fate, known: Some(contact) }
        }
    });
    Ok(planned.collect())
}

/// The columns in which a line says something else than the register. An empty cell says nothing.
fn differing(
    line: &Line,
    mapping: &Mapping,
    contact: &contact::Model,
    organisation: Option<&str>,
    tags: &[String],
) -> Vec<Column> {
    let had: BTreeSet<String> = tags.iter().map(|tag| tag.to_lowercase()).collect();
    let differs = |column: Column| match column {
        Column::Name => !line.name.is_empty() && line.name != contact.name,
        Column::Email => false,
        Column::Group => line.group_id != contact.group_id,
        Column::Organisation => {
            line.organisation.is_some() && line.organisation.as_deref() != organisation
        }
        Column::Language => line.language.as_ref().is_some_and(|it| *it != contact.language),
        Column::Tags => line.tags.iter().any(|tag| !had.contains(&tag.to_lowercase())),
    };
    let read = |column: &Column| mapping.at(*column).is_some();
    Column::ALL.into_iter().filter(read).filter(|column| differs(*column)).collect()
}

/// Groups by their key and by their name in every language. A key goes before a name.
fn called(groups: Vec<group::Model>) -> HashMap<String, GroupId> {
    let names = groups
        .iter()
        .flat_map(|group| group.name.iter().map(|(_, name)| (name.to_lowercase(), group.id)));
    let mut called: HashMap<_, _> = names.collect();
    called.extend(groups.iter().map(|group| (group.key.clone(), group.id)));
    called
}
