//! Someone who works in the administration area.

use sea_orm::entity::prelude::*;

use crate::{AccountId, Word};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AccountId,
    #[sea_orm(unique)]
    pub email: String,
    pub name: String,
    /// Argon2id, in PHC string form.
    pub password_hash: String,
    pub role: Word<Role>,
    pub created_at: DateTimeUtc,
    #[sea_orm(has_many)]
    pub sessions: HasMany<super::session::Entity>,
    #[sea_orm(has_many)]
    pub api_tokens: HasMany<super::api_token::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What somebody may do who is logged in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// Everything.
    #[default]
    Administrator,
    /// Read results and explore answers, without small numbers.
    Analyst,
}

crate::stored::words! { Role { Administrator = "administrator", Analyst = "analyst" } }
