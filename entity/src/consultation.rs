//! One subject put to the stakeholders.

use sea_orm::entity::prelude::*;

use rules::{consensus::Yardstick, milestone::Milestone, questionnaire::Texts};

use crate::{ConsultationId, Stored};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consultation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ConsultationId,
    /// The part of the address that names it.
    #[sea_orm(unique)]
    pub slug: String,
    pub title: Stored<Texts>,
    pub summary: Stored<Texts>,
    /// What the answers are used for.
    pub purpose: Stored<Texts>,
    pub legal_basis: Stored<Texts>,
    /// The office that answers for the processing.
    pub responsible: String,
    pub contact_email: String,
    pub contact_phone: Option<String>,
    /// The council motion it goes back to, e.g. A0105/22.
    pub council_reference: Option<String>,
    /// When committees of the council deal with it, in order of day; none of rows from before they
    /// were kept.
    pub milestones: Option<Stored<Vec<Milestone>>>,
    /// By what it judges; the published thresholds unless set.
    pub yardstick: Option<Stored<Yardstick>>,
    /// The day from which contact data are erased.
    pub delete_contacts_on: Option<Date>,
    /// Pairs the responses of one person over rounds; gone when the consultation has ended.
    pub pseudonym_key: Option<Vec<u8>>,
    pub created_at: DateTimeUtc,
    #[sea_orm(has_many)]
    pub rounds: HasMany<super::round::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
