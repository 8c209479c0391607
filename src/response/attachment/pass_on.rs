use entity::{AttachmentId, ResponseId, attachment};
use rules::questionnaire::Answer;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    sea_query::Expr,
};

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
    let files = sheet.draft.answers.iter().filter_map(|(_, answer)| match answer {
        Answer::Files(files) => Some(files),
        _ => None,
    });
    let named: Vec<_> = files.flatten().map(|file| AttachmentId(file.id)).collect();
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
