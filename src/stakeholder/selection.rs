use entity::{GroupId, OrganisationId, contact, contact_tag};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select};

use super::Filter;
use crate::email::Email;

/// Whom somebody chose from the register: everybody who belongs to one of these groups or
/// organisations, has one of these tags, or has one of these addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    pub groups: Vec<GroupId>,
    pub organisations: Vec<OrganisationId>,
    pub tags: Vec<String>,
    /// As they were written; what is no address finds nobody.
    pub addresses: Vec<String>,
}

impl Selection {
    /// Everybody in these groups.
    #[must_use]
    pub fn of_groups(groups: &[GroupId]) -> Self {
        Self { groups: groups.to_vec(), ..Self::default() }
    }

    /// Whether nothing was chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The contacts that were chosen; of these, those in whose name, address or organisation each
    /// of the words stands.
    pub(crate) fn contacts(&self, words: &str) -> Select<contact::Entity> {
        let tagged = contact_tag::Entity::find()
            .select_only()
            .column(contact_tag::Column::ContactId)
            .filter(contact_tag::Column::Tag.is_in(self.tags.iter().map(String::as_str)))
            .into_query();
        let emails = self.addresses.iter().filter_map(|text| text.parse().ok());
        let chosen = Condition::any()
            .add(contact::Column::GroupId.is_in(self.groups.iter().copied()))
            .add(contact::Column::OrganisationId.is_in(self.organisations.iter().copied()))
            .add(contact::Column::Id.in_subquery(tagged))
            .add(contact::Column::Email.is_in(emails.map(Email::into_string)));
        Filter { words: words.to_owned(), ..Filter::default() }.contacts().filter(chosen)
    }
}

/// The addresses in a text, each once: one on a line, or between commas, semicolons or spaces, with
/// a name before if it stands in angle brackets.
#[must_use]
pub fn addresses_in(text: &str) -> Vec<String> {
    let mut addresses: Vec<String> = vec![];
    for part in text.split(['\n', ',', ';']) {
        let part = part.trim();
        let bracketed = part.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
        let found = match bracketed {
            Some((address, _)) => vec![address.trim()],
            None => part.split_whitespace().collect(),
        };
        addresses.extend(found.into_iter().map(str::to_lowercase));
    }
    let mut seen = std::collections::HashSet::new();
    addresses.retain(|address| seen.insert(address.clone()));
    addresses
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_as_people_paste_them_each_once() {
        let text = "Ada Löwe <Ada@firma.example>; bo@firma.example,ada@firma.example\r\n\n\
                    cy@firma.example\tdo@firma.example\nkeine";
        let found = addresses_in(text);
        let wanted = ["ada", "bo", "cy", "do"].map(|name| format!("{name}@firma.example"));
        assert_eq!(found[..4], wanted);
        assert_eq!(found[4..], ["keine"], "what is no address is told, not dropped");
    }
}
