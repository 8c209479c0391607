//! How the tables came to be: one step per change, the same on SQLite and PostgreSQL.
//!
//! Steps name tables and columns as text, since the entity types move on.

use sea_orm_migration::{MigrationTrait, async_trait};
pub use sea_orm_migration::{MigratorTrait, prelude::DbErr};

mod foreign;
mod m20261122_000001_accounts;
mod m20261122_000002_stakeholders;
mod m20261122_000003_consultations;
mod m20261122_000004_invitations;
mod m20261122_000005_responses;
mod m20261122_000006_messages;
mod m20261122_000007_events;
mod m20261122_000008_return_codes;
mod m20261122_000009_arrivals;
mod m20261122_000010_quarantine;
mod m20261122_000011_hands;
mod m20261122_000012_return_mail;
mod m20261122_000013_proof_of_work;
mod m20261122_000014_attachments;
mod m20261122_000015_own_responses;
mod m20261122_000016_dispatch;
mod m20261122_000017_corrected_receipts;
mod m20261122_000018_suppression;
mod m20261122_000019_register;
mod m20261122_000020_mail_texts;
mod m20261122_000021_announcements;
mod m20261122_000022_reminding;
mod m20261122_000023_bounces;
mod m20261122_000024_message_events;
mod m20261122_000025_passed_links;
mod m20261122_000026_voices;
mod m20261122_000027_imports;
mod m20261122_000028_ledger;
mod m20261122_000029_return_targets;
mod m20261122_000030_newcomers;
mod m20261122_000031_response_changes;
mod m20261123_000032_invitation_batches;
mod m20261123_000033_yardsticks;
mod m20261123_000034_publications;
mod m20261123_000035_exploring;
mod m20261123_000036_roles;
mod m20261123_000037_replies;
mod m20261123_000038_milestones;
mod m20261123_000039_response_language;

/// All steps in their order.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_accounts::Migration),
            Box::new(m20261122_000002_stakeholders::Migration),
            Box::new(m20261122_000003_consultations::Migration),
            Box::new(m20261122_000004_invitations::Migration),
            Box::new(m20261122_000005_responses::Migration),
            Box::new(m20261122_000006_messages::Migration),
            Box::new(m20261122_000007_events::Migration),
            Box::new(m20261122_000008_return_codes::Migration),
            Box::new(m20261122_000009_arrivals::Migration),
            Box::new(m20261122_000010_quarantine::Migration),
            Box::new(m20261122_000011_hands::Migration),
            Box::new(m20261122_000012_return_mail::Migration),
            Box::new(m20261122_000013_proof_of_work::Migration),
            Box::new(m20261122_000014_attachments::Migration),
            Box::new(m20261122_000015_own_responses::Migration),
            Box::new(m20261122_000016_dispatch::Migration),
            Box::new(m20261122_000017_corrected_receipts::Migration),
            Box::new(m20261122_000018_suppression::Migration),
            Box::new(m20261122_000019_register::Migration),
            Box::new(m20261122_000020_mail_texts::Migration),
            Box::new(m20261122_000021_announcements::Migration),
            Box::new(m20261122_000022_reminding::Migration),
            Box::new(m20261122_000023_bounces::Migration),
            Box::new(m20261122_000024_message_events::Migration),
            Box::new(m20261122_000025_passed_links::Migration),
            Box::new(m20261122_000026_voices::Migration),
            Box::new(m20261122_000027_imports::Migration),
            Box::new(m20261122_000028_ledger::Migration),
            Box::new(m20261122_000029_return_targets::Migration),
            Box::new(m20261122_000030_newcomers::Migration),
            Box::new(m20261123_000032_invitation_batches::Migration),
            Box::new(m20261123_000033_yardsticks::Migration),
            Box::new(m20261122_000031_response_changes::Migration),
            Box::new(m20261123_000037_replies::Migration),
            Box::new(m20261123_000034_publications::Migration),
            Box::new(m20261123_000035_exploring::Migration),
            Box::new(m20261123_000036_roles::Migration),
            Box::new(m20261123_000038_milestones::Migration),
            Box::new(m20261123_000039_response_language::Migration),
        ]
    }
}
