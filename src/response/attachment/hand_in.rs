use std::collections::HashSet;

use chrono::NaiveDate;
use entity::{AttachmentId, RoundId, Word, attachment, attachment_part, round};
use rules::questionnaire::{
    Answer, FileRef, Key, Kind, Page, Question, Refusal, accept_file, field_name, part_name,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait,
    QueryFilter, QuerySelect, sea_query::LockType,
};

use super::{Limits, RefusedFile, Upload, Uploads, find};
use crate::{
    response::{ResponseError, Sheet},
    spool::Spooled,
};

/// What became of the files of a page.
pub(in crate::response) struct HandedIn {
    /// What the form said, with the files that each question has now.
    pub(in crate::response) pairs: Vec<(String, String)>,
    /// The files that the page has now.
    pub(in crate::response) here: Vec<FileRef>,
    pub(in crate::response) refused: Vec<RefusedFile>,
}

/// Removes the files that the form asks to remove, and adds those that came in and can be taken.
///
/// A file that the question has already, by name and content, is not added again: repeating a
/// request changes nothing.
pub(in crate::response) async fn hand_in(
    tx: &impl ConnectionTrait,
    sheet: &Sheet,
    asked: &Page,
    pairs: &[(String, String)],
    uploads: Uploads,
) -> Result<HandedIn, ResponseError> {
    let takes_files = |question: &&Question| matches!(question.kind, Kind::Files { .. });
    let asking: Vec<&Question> = asked.questions.iter().filter(takes_files).collect();
    let mut done = HandedIn { pairs: pairs.to_vec(), here: vec![], refused: vec![] };
    if asking.is_empty() {
        return Ok(done);
    }
    let of_files = |name: &str| asking.iter().any(|it| field_name(&it.key, None) == name);
    done.pairs.retain(|(name, _)| !of_files(name));
    let mut desk = Desk::prepare(tx, sheet, &asking, pairs, &uploads).await?;
    let mut files = uploads.files;
    for question in asking {
        let mut has = desk.kept(&question.key);
        for upload in files.extract_if(.., |upload| upload.question == question.key) {
            let name = upload.name.clone();
            match desk.take(tx, question, &has, upload).await? {
                Ok(taken) => has.extend(taken),
                Err(what) => {
                    done.refused.push(RefusedFile { question: question.key.clone(), name, what });
                }
            }
        }
        let named = has.iter().map(|it| (field_name(&question.key, None), it.id.to_string()));
        done.pairs.extend(named);
        done.here.extend(has);
    }
    Ok(done)
}

/// What lies before whoever takes files in.
struct Desk<'a> {
    sheet: &'a Sheet,
    /// What the draft has or names, without what was just removed.
    rows: Vec<attachment::Model>,
    /// How much the draft and the round may still get, in bytes.
    room: [i64; 2],
    limits: Limits,
    today: NaiveDate,
}

impl<'a> Desk<'a> {
    async fn prepare(
        tx: &impl ConnectionTrait,
        sheet: &'a Sheet,
        asking: &[&Question],
        pairs: &[(String, String)],
        &Uploads { limits, today, ref files }: &Uploads,
    ) -> Result<Self, ResponseError> {
        if !files.is_empty() {
            // Others add files to the same round: what is left is counted by one after the other.
            // Unlike a full lock this one lets responses be submitted meanwhile.
            let held = round::Entity::find_by_id(sheet.round.id).select_only();
            let held = held.column(round::Column::Id).lock(LockType::NoKeyUpdate);
            held.into_tuple::<RoundId>().one(tx).await?;
        }
        let rows = find::of_draft(&sheet.draft).all(tx).await?;
        let (gone, rows): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| {
            let asked = asking.iter().find(|it| it.key.as_str() == row.question);
            asked.is_some_and(|it| removes(pairs, &it.key, row.id))
        });
        if !gone.is_empty() {
            let gone = gone.into_iter().map(|row| row.id);
            // Those of a response that is being corrected stay until it is replaced.
            attachment::Entity::delete_many()
                .filter(attachment::Column::Id.is_in(gone))
                .filter(attachment::Column::DraftId.eq(sheet.draft.id))
                .exec(tx)
                .await?;
        }
        let here: i64 = rows.iter().map(|row| row.bytes).sum();
        let in_round = find::bytes_of_round(tx, sheet.round.id).await?;
        let room = [in_bytes(limits.per_response) - here, in_bytes(limits.per_round) - in_round];
        Ok(Self { sheet, rows, room, limits, today })
    }

    /// The files that a question has, in the order in which they came.
    fn kept(&self, question: &Key) -> Vec<FileRef> {
        let Some(Answer::Files(files)) = self.sheet.draft.answers.get(question) else {
            return vec![];
        };
        let rows: HashSet<_> = self.rows.iter().map(|row| row.id.0).collect();
        files.iter().filter(|file| rows.contains(&file.id)).cloned().collect()
    }

    /// Stores a file; none if the question has it already.
    async fn take(
        &mut self,
        tx: &impl ConnectionTrait,
        question: &Question,
        has: &[FileRef],
        upload: Upload,
    ) -> Result<Result<Option<FileRef>, Refusal>, ResponseError> {
        let Upload { question: key, name, content } = upload;
        let Some(content) = content else {
            // One too many, or larger than any; the size itself was not waited for.
            let judged = accept_file(&question.kind, has.len(), &name, None, u64::MAX);
            return Ok(Err(judged.err().unwrap_or(Refusal::WrongFileType)));
        };
        let same = |row: &&attachment::Model| {
            row.question == key.as_str() && row.name == name && row.sha256 == content.sha256
        };
        if self.rows.iter().any(|row| same(&row)) {
            return Ok(Ok(None));
        }
        let judged = accept_file(&question.kind, has.len(), &name, content.kind, content.bytes);
        let kind = match judged.and_then(|kind| self.fits(content.bytes).map(|()| kind)) {
            Ok(kind) => kind,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let bytes = i64::try_from(content.bytes).unwrap_or(i64::MAX);
        let row = attachment::ActiveModel {
            id: Set(AttachmentId::random()),
            round_id: Set(self.sheet.round.id),
            draft_id: Set(Some(self.sheet.draft.id)),
            response_id: Set(None),
            quarantined_id: Set(None),
            question: Set(key.to_string()),
            name: Set(name.clone()),
            kind: Set(Word(kind)),
            bytes: Set(bytes),
            sha256: Set(content.sha256.clone()),
            added_on: Set(self.today),
        };
        let row = row.insert(tx).await?;
        let file = FileRef { id: row.id.0, name, kind, bytes: content.bytes };
        store(tx, row.id, content).await?;
        self.room = self.room.map(|room| room - bytes);
        self.rows.push(row);
        Ok(Ok(Some(file)))
    }

    fn fits(&self, bytes: u64) -> Result<(), Refusal> {
        let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
        match self.room {
            [of_response, _] if bytes > of_response => {
                Err(Refusal::FilesTooLarge { limit: self.limits.per_response })
            }
            [_, of_round] if bytes > of_round => Err(Refusal::NoRoom),
            _ => Ok(()),
        }
    }
}

/// Whether a form asks to remove a file.
fn removes(pairs: &[(String, String)], question: &Key, id: AttachmentId) -> bool {
    let (name, id) = (part_name(question, "remove"), id.to_string());
    pairs.iter().any(|(sent, value)| *sent == name && *value == id)
}

fn in_bytes(megabytes: u64) -> i64 {
    i64::try_from(megabytes.saturating_mul(Kind::MEGABYTE)).unwrap_or(i64::MAX)
}

async fn store(
    tx: &impl ConnectionTrait,
    id: AttachmentId,
    mut content: Spooled,
) -> Result<(), ResponseError> {
    for number in 0.. {
        let bytes = content.next().await?;
        if bytes.is_empty() {
            break;
        }
        insert(tx, id, number, bytes).await?;
    }
    Ok(())
}

async fn insert(
    tx: &impl ConnectionTrait,
    attachment_id: AttachmentId,
    number: i32,
    bytes: Vec<u8>,
) -> Result<(), DbErr> {
    let part = attachment_part::ActiveModel {
        attachment_id: Set(attachment_id),
        number: Set(number),
        bytes: Set(bytes),
    };
    attachment_part::Entity::insert(part).exec_without_returning(tx).await?;
    Ok(())
}
