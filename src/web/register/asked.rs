//! What the address of a list asks for: words, group, tag, organisation. Every way onward keeps it.

use entity::{organisation, stakeholder_group as group};
use url::form_urlencoded::Serializer;

use crate::{
    problem::Problem,
    stakeholder::{Filter, StakeholderError, find},
    web::{fields::Fields, visit::OrganiserVisit},
};

/// More of what is typed narrows nothing down.
const MOST_TYPED: usize = 200;

/// What is looked for, as it was typed and chosen.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    pub(super) words: String,
    pub(super) group: Option<group::Model>,
    pub(super) tag: String,
    pub(super) organisation: Option<organisation::Model>,
}

impl Asked {
    pub(super) async fn of(visit: &OrganiserVisit, query: &Fields) -> Result<Self, Problem> {
        let db = &visit.app.db.read;
        let group = match query.one("group") {
            "" => None,
            key => {
                let found = find::groups(db).await?.into_iter().find(|group| group.key == key);
                Some(found.ok_or(StakeholderError::UnknownGroup)?)
            }
        };
        let organisation = match query.one("organisation") {
            "" => None,
            id => {
                let id = id.parse().map_err(|_| StakeholderError::UnknownOrganisation)?;
                Some(find::organisation(db, &visit.organiser, id).await?)
            }
        };
        let words = query.one("words").chars().take(MOST_TYPED).collect();
        Ok(Self { words, group, tag: query.one("tag").to_owned(), organisation })
    }

    pub(super) fn filter(&self) -> Filter {
        Filter {
            words: self.words.clone(),
            group: self.group.as_ref().map(|group| group.id),
            organisation: self.organisation.as_ref().map(|organisation| organisation.id),
            tag: Some(self.tag.clone()).filter(|tag| !tag.is_empty()),
        }
    }

    /// The key of the group, empty for all.
    pub(super) fn group_key(&self) -> &str {
        self.group.as_ref().map(|group| group.key.as_str()).unwrap_or_default()
    }

    /// What an address that asks the same carries.
    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let organisation = self.organisation.as_ref().map(|organisation| organisation.id);
        let all = [
            ("words", self.words.clone()),
            ("group", self.group_key().to_owned()),
            ("tag", self.tag.clone()),
            ("organisation", organisation.map(|id| id.to_string()).unwrap_or_default()),
        ];
        all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// The address of a page that asks the same, with its number unless it is the first.
    pub(super) fn address(&self, page: &str, number: u64) -> String {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(self.pairs());
        if number > 1 {
            query.append_pair("page", &number.to_string());
        }
        match query.finish() {
            query if query.is_empty() => page.to_owned(),
            query => format!("{page}?{query}"),
        }
    }
}
