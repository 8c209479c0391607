use std::collections::{BTreeMap, HashMap, HashSet};

use entity::{ContactId, OrganisationId, contact, organisation};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::{find::ContactWithOrganisation, sought::folded};
use crate::account::Organiser;

/// Contacts that may be one person.
#[derive(Clone, Debug)]
pub struct Suspicion {
    /// Whether their addresses differ in dots or in what follows a plus only; else they have name
    /// and organisation in common.
    pub by_address: bool,
    /// The one that was added first stands first.
    pub contacts: Vec<ContactWithOrganisation>,
}

type Slight = (ContactId, String, String, Option<OrganisationId>);

/// Contacts that may be in the register twice, at most so many suspicions.
///
/// # Errors
/// If the database does not answer.
pub async fn duplicates(
    db: &impl ConnectionTrait,
    _: &Organiser,
    most: usize,
) -> Result<Vec<Suspicion>, DbErr> {
    let all: Vec<Slight> = contact::Entity::find()
        .select_only()
        .column(contact::Column::Id)
        .column(contact::Column::Name)
        .column(contact::Column::Email)
        .column(contact::Column::OrganisationId)
        .order_by_asc(contact::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let mut alike: Vec<(bool, Vec<ContactId>)> = alike(&all);
    alike.truncate(most);
    let ids: HashSet<_> = alike.iter().flat_map(|(_, ids)| ids.iter().copied()).collect();
    let mut found = HashMap::new();
    for chunk in ids.into_iter().collect::<Vec<_>>().chunks(1000) {
        let rows = contact::Entity::find()
            .filter(contact::Column::Id.is_in(chunk.iter().copied()))
            .find_also_related(organisation::Entity)
            .all(db)
            .await?;
        found.extend(rows.into_iter().map(|row| (row.0.id, row)));
    }
    let suspicion = |(by_address, ids): (bool, Vec<ContactId>)| Suspicion {
        by_address,
        contacts: ids.iter().filter_map(|id| found.get(id).cloned()).collect(),
    };
    Ok(alike.into_iter().map(suspicion).collect())
}

fn alike(all: &[Slight]) -> Vec<(bool, Vec<ContactId>)> {
    let mut by_address: BTreeMap<String, Vec<ContactId>> = BTreeMap::new();
    let mut by_name: BTreeMap<(String, OrganisationId), Vec<ContactId>> = BTreeMap::new();
    for (id, name, email, organisation) in all {
        by_address.entry(plain(email)).or_default().push(*id);
        if let Some(organisation) = organisation
            && !name.is_empty()
        {
            by_name.entry((folded(name), *organisation)).or_default().push(*id);
        }
    }
    let mut told = HashSet::new();
    let by_address = by_address.into_values().map(|ids| (true, ids));
    let by_name = by_name.into_values().map(|ids| (false, ids));
    by_address
        .chain(by_name)
        .filter(|(_, ids)| ids.len() > 1)
        .filter(|(_, ids)| told.insert(ids.clone()))
        .collect()
}

/// An address without what most mail systems pass over.
fn plain(email: &str) -> String {
    let email = email.to_lowercase();
    let (local, domain) = email.rsplit_once('@').unwrap_or((&email, ""));
    let local = local.split('+').next().unwrap_or_default().replace('.', "");
    format!("{local}@{domain}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_and_what_follows_a_plus_make_no_other_address() {
        assert_eq!(plain("a.da+news@firma.example"), plain("ada@firma.example"));
        assert_ne!(plain("ada@firma.example"), plain("ada@fir.ma.example"));
    }

    #[test]
    fn two_of_a_name_are_suspected_within_one_organisation_and_once() {
        let (one, other) = (OrganisationId::new(), OrganisationId::new());
        let contact = |email: &str, of: Option<OrganisationId>| {
            (ContactId::new(), "Ada".to_owned(), email.to_owned(), of)
        };
        let all = [
            contact("a.da@x.example", Some(one)),
            contact("ada@x.example", Some(one)),
            contact("ada@y.example", Some(other)),
            contact("ada@z.example", None),
        ];
        assert_eq!(alike(&all), [(true, vec![all[0].0, all[1].0])]);
    }
}
