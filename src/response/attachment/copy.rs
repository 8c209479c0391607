use entity::{AttachmentId, DraftId, ResponseId, attachment, attachment_part, response};
use rules::questionnaire::{Answer, Answers, FileRef};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};

/// Lays copies of the files of a response into the draft that is to correct it, and returns the
/// answers with these in their place. The response keeps its own until it is replaced.
pub(in crate::response) async fn copy(
    tx: &impl ConnectionTrait,
    of: &response::Model,
    draft: DraftId,
) -> Result<Answers, DbErr> {
    let mut answers = of.answers.0.clone();
    for (question, answer) in of.answers.iter() {
        let Answer::Files(files) = answer else { continue };
        let mut copies = vec![];
        for file in files {
            copies.extend(copied(tx, file, draft).await?);
        }
        answers.insert(question.clone(), Answer::Files(copies));
    }
    Ok(answers)
}

/// Deletes the files of a response.
pub(in crate::response) async fn delete_of(
    tx: &impl ConnectionTrait,
    response: ResponseId,
) -> Result<(), DbErr> {
    let these = attachment::Column::ResponseId.eq(response);
    attachment::Entity::delete_many().filter(these).exec(tx).await?;
    Ok(())
}

async fn copied(
    tx: &impl ConnectionTrait,
    file: &FileRef,
    draft: DraftId,
) -> Result<Option<FileRef>, DbErr> {
    let original = AttachmentId(file.id);
    let Some(row) = attachment::Entity::find_by_id(original).one(tx).await? else {
        return Ok(None);
    };
    let id = AttachmentId::random();
    let mut row = row.into_active_model().reset_all();
    row.id = Set(id);
    row.draft_id = Set(Some(draft));
    row.response_id = Set(None);
    row.insert(tx).await?;
    let numbers: Vec<i32> = attachment_part::Entity::find()
        .select_only()
        .column(attachment_part::Column::Number)
        .filter(attachment_part::Column::AttachmentId.eq(original))
        .order_by_asc(attachment_part::Column::Number)
        .into_tuple()
        .all(tx)
        .await?;
    for number in numbers {
        let part = attachment_part::Entity::find_by_id((original, number)).one(tx).await?;
        if let Some(part) = part {
            let mut part = part.into_active_model().reset_all();
            part.attachment_id = Set(id);
            part.insert(tx).await?;
        }
    }
    Ok(Some(FileRef { id: id.0, ..file.clone() }))
}
