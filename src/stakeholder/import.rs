use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use entity::{
    ContactId, GroupId, contact, contact_event::ContactEventKind, stakeholder_group as group,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect,
};

use super::{
    StakeholderError,
    add::{Particulars, ensure_organisation},
    find,
    history::note,
    import_file::{Column, Line, LineFault, LineProblem, Reading, read},
    sought::of_contact,
};
use crate::{account::Organiser, email::Email};

/// How many contacts a preview shows.
const FIRST: usize = 10;

/// What an import would do.
#[derive(Clone, Debug)]
pub struct Preview {
    /// How many contacts would be added.
    pub good: usize,
    /// The first of them, as they were understood.
    pub first: Vec<Particulars>,
    pub problems: Vec<LineProblem>,
}

/// What to do about lines that cannot be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Import {
    /// Import nothing while a line is wrong.
    AllOrNothing,
    /// The administrator has seen the problems and goes without these lines.
    WithoutWrongLines,
}

/// Checks a CSV file of contacts against the register and changes nothing.
///
/// # Errors
/// If the database does not answer.
pub async fn preview_contacts(
    db: &impl ConnectionTrait,
    _: &Organiser,
    file: &[u8],
) -> Result<Preview, DbErr> {
    let (good, problems) = check(db, file).await?;
    let (count, first) = (good.len(), good.into_iter().take(FIRST).map(understood).collect());
    Ok(Preview { good: count, first, problems })
}

fn understood(line: Line) -> Particulars {
    let Line { line: _, name, email, group_id, organisation, language } = line;
    Particulars {
        name,
        email: email.into_string(),
        group_id,
        organisation,
        coordinates: false,
        language,
    }
}

/// Imports a CSV file of contacts and says how many were added.
///
/// # Errors
/// [`StakeholderError::WrongLines`] if a line is wrong and was not to be left out.
pub async fn import_contacts(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    file: &[u8],
    how: Import,
    now: DateTime<Utc>,
) -> Result<usize, StakeholderError> {
    let (good, problems) = check(tx, file).await?;
    if how == Import::AllOrNothing && !problems.is_empty() {
        return Err(StakeholderError::WrongLines(problems));
    }
    let mut organisations = HashMap::new();
    let mut ids = Vec::with_capacity(good.len());
    let mut rows = Vec::with_capacity(good.len());
    for line in good {
        let organisation_id = match line.organisation {
            None => None,
            Some(name) => Some(match organisations.get(&name) {
                Some(id) => *id,
                None => {
                    let id = ensure_organisation(tx, &name, line.group_id, now).await?;
                    organisations.insert(name, id);
                    id
                }
            }),
        };
        let id = ContactId::new();
        ids.push(id);
        rows.push(contact::ActiveModel {
            id: Set(id),
            group_id: Set(line.group_id),
            organisation_id: Set(organisation_id),
            sought: Set(of_contact(&line.name, line.email.as_str())),
            name: Set(line.name),
            email: Set(line.email.into_string()),
            language: Set(line.language),
            coordinates: Set(false),
            created_at: Set(now),
        });
    }
    let added = rows.len();
    for chunk in rows.chunks(1000) {
        contact::Entity::insert_many(chunk.to_vec()).exec_without_returning(tx).await?;
    }
    note(tx, organiser, &ids, ContactEventKind::Imported, &[], now).await?;
    Ok(added)
}

async fn check(
    db: &impl ConnectionTrait,
    file: &[u8],
) -> Result<(Vec<Line>, Vec<LineProblem>), DbErr> {
    let groups = called(find::groups(db).await?);
    let Reading { mut lines, mut problems, addresses } = read(file, &groups);
    let known = known_emails(db, &addresses).await?;
    lines.retain(|line| !known.contains(line.email.as_str()));
    let known = addresses.iter().filter(|(email, _)| known.contains(email.as_str()));
    problems.extend(known.map(|(_, &line)| LineProblem {
        line,
        column: Some(Column::Email),
        fault: LineFault::Known,
    }));
    problems.sort_by_key(|problem| problem.line);
    Ok((lines, problems))
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

async fn known_emails(
    db: &impl ConnectionTrait,
    addresses: &HashMap<Email, u64>,
) -> Result<HashSet<String>, DbErr> {
    let mut known = HashSet::new();
    let emails: Vec<_> = addresses.keys().map(Email::as_str).collect();
    for emails in emails.chunks(10_000) {
        let found: Vec<String> = contact::Entity::find()
            .select_only()
            .column(contact::Column::Email)
            .filter(contact::Column::Email.is_in(emails.iter().copied()))
            .into_tuple()
            .all(db)
            .await?;
        known.extend(found);
    }
    Ok(known)
}
