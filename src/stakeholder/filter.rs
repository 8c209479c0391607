use entity::{GroupId, OrganisationId, contact, contact_tag, organisation};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Select};

use super::sought::patterns;

/// Which contacts or organisations somebody wants to see. What is left out narrows nothing down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Each of these words stands in the name, the address or the name of the organisation.
    pub words: String,
    pub group: Option<GroupId>,
    pub organisation: Option<OrganisationId>,
    pub tag: Option<String>,
}

impl Filter {
    /// Whether it shows less than everything.
    #[must_use]
    pub fn narrows(&self) -> bool {
        *self != Self::default()
    }

    pub(super) fn contacts(&self) -> Select<contact::Entity> {
        let mut select = contact::Entity::find();
        if let Some(group) = self.group {
            select = select.filter(contact::Column::GroupId.eq(group));
        }
        if let Some(organisation) = self.organisation {
            select = select.filter(contact::Column::OrganisationId.eq(organisation));
        }
        if let Some(tag) = &self.tag {
            let tagged = contact_tag::Entity::find()
                .select_only()
                .column(contact_tag::Column::ContactId)
                .filter(contact_tag::Column::Tag.eq(tag))
                .into_query();
            select = select.filter(contact::Column::Id.in_subquery(tagged));
        }
        for pattern in patterns(&self.words) {
            let called = organisation::Entity::find()
                .select_only()
                .column(organisation::Column::Id)
                .filter(organisation::Column::Sought.like(pattern.clone()))
                .into_query();
            select = select.filter(
                Condition::any()
                    .add(contact::Column::Sought.like(pattern))
                    .add(contact::Column::OrganisationId.in_subquery(called)),
            );
        }
        select
    }

    /// Of organisations only words and group are asked.
    pub(super) fn organisations(&self) -> Select<organisation::Entity> {
        let mut select = organisation::Entity::find();
        if let Some(group) = self.group {
            select = select.filter(organisation::Column::GroupId.eq(group));
        }
        for pattern in patterns(&self.words) {
            select = select.filter(organisation::Column::Sought.like(pattern));
        }
        select
    }
}
