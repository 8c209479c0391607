//! Whom a form chose to invite, as it travels from page to page.

use entity::{GroupId, OrganisationId};

use crate::{
    stakeholder::{Selection, addresses_in},
    web::fields::Fields,
};

/// What was chosen and typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Chosen {
    pub(super) selection: Selection,
    /// The addresses as they were typed.
    pub(super) typed: String,
}

impl Chosen {
    pub(super) fn of(fields: &Fields) -> Self {
        let typed = fields.one("addresses").to_owned();
        let selection = Selection {
            groups: ids(fields, "groups", GroupId),
            organisations: ids(fields, "organisations", OrganisationId),
            tags: fields.all("tags").map(str::to_owned).collect(),
            addresses: addresses_in(&typed),
        };
        Self { selection, typed }
    }

    /// What a form sends along that chooses the same.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let Selection { groups, organisations, tags, addresses } = &self.selection;
        let groups = groups.iter().map(|id| ("groups", id.to_string()));
        let organisations = organisations.iter().map(|id| ("organisations", id.to_string()));
        let tags = tags.iter().map(|tag| ("tags", tag.clone()));
        let addresses =
            Some(addresses).filter(|it| !it.is_empty()).map(|it| ("addresses", it.join(" ")));
        groups.chain(organisations).chain(tags).chain(addresses).collect()
    }
}

fn ids<T>(fields: &Fields, name: &str, id: impl Fn(uuid::Uuid) -> T) -> Vec<T> {
    fields.all(name).filter_map(|value| value.parse().ok()).map(id).collect()
}
