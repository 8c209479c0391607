use entity::{ContactId, OrganisationId, contact, organisation};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, sea_query::Expr,
};

/// Lets nobody but this contact speak for the organisation. Two who are put in at once follow each
/// other.
pub(super) async fn only_coordinator(
    tx: &impl ConnectionTrait,
    organisation: Option<OrganisationId>,
    id: ContactId,
) -> Result<(), DbErr> {
    let Some(organisation) = organisation else { return Ok(()) };
    organisation::Entity::find_by_id(organisation).lock_exclusive().one(tx).await?;
    contact::Entity::update_many()
        .col_expr(contact::Column::Coordinates, Expr::value(false))
        .filter(contact::Column::OrganisationId.eq(organisation))
        .filter(contact::Column::Id.ne(id))
        .filter(contact::Column::Coordinates.eq(true))
        .exec(tx)
        .await?;
    Ok(())
}
