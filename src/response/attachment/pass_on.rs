use entity::{ResponseId, attachment};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    sea_query::Expr,
};

use super::named;
use crate::response::Sheet;

/// What a sheet has become.
#[derive(Clone, Copy, Debug)]
pub(in crate::response) enum Owner {
    Response(ResponseId),
    Quarantined(ResponseId),
}

/// Gives the files that the answers of a sheet name to what the sheet has become. Others stay with
/// the draft and go with it.
pub(in crate::response) async fn pass_on(
    tx: &impl ConnectionTrait,
    sheet: &Sheet,
    owner: Owner,
) -> Result<(), DbErr> {
    let named = named(&sheet.draft.answers);
    if named.is_empty() {
        return Ok(());
    }
    let (response, quarantined) = match owner {
        Owner::Response(id) => (Some(id), None),
        Owner::Quarantined(id) => (None, Some(id)),
    };
    let change = attachment::ActiveModel {
        draft_id: Set(None),
        response_id: Set(response),
        quarantined_id: Set(quarantined),
        ..Default::default()
    };
    attachment::Entity::update_many()
        .set(change)
        .filter(attachment::Column::DraftId.eq(sheet.draft.id))
        .filter(attachment::Column::Id.is_in(named))
        .exec(tx)
        .await?;
    Ok(())
}

/// Gives the files of a correction to the response that it corrects, and deletes those of the
/// response that the correction does not name any more.
pub(in crate::response) async fn take_over(
    tx: &impl ConnectionTrait,
    corrected: &Sheet,
    response: ResponseId,
) -> Result<(), DbErr> {
    attachment::Entity::delete_many()
        .filter(attachment::Column::ResponseId.eq(response))
        .filter(attachment::Column::Id.is_not_in(named(&corrected.draft.answers)))
        .exec(tx)
        .await?;
    pass_on(tx, corrected, Owner::Response(response)).await
}

/// Gives the files of a quarantined response to the response that it has become.
pub(in crate::response) async fn release(
    tx: &impl ConnectionTrait,
    quarantined: ResponseId,
    response: ResponseId,
) -> Result<(), DbErr> {
    attachment::Entity::update_many()
        .col_expr(attachment::Column::ResponseId, Expr::value(response))
        .col_expr(attachment::Column::QuarantinedId, Expr::value(None::<ResponseId>))
        .filter(attachment::Column::QuarantinedId.eq(quarantined))
        .exec(tx)
        .await?;
    Ok(())
}
