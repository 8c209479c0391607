//! `/rounds/{id}/mails/{kind}/wording`: a city's own words for the mails of a round.

use email_templates::Language;
use entity::RoundId;
use poem_openapi::{Object, OpenApi, param::Path, payload::Json};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    Tag,
    client::{ApiClient, Caller},
    messages::MessageKind,
};
use crate::{
    db,
    problem::Problem,
    round::{self, MailText, MailTexts},
};

/// The words of a mail in one language: plain text that stands between greeting and link. What is
/// left out or blank is built in.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields)]
pub struct MailWords {
    /// One line.
    #[oai(default)]
    pub subject: String,
    /// Paragraphs, parted by blank lines.
    #[oai(default)]
    pub paragraphs: String,
}

/// A city's own words for one kind of mail, by language. Languages that are left out have the
/// built-in words.
#[derive(Debug, Object)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct MailWording {
    pub de: Option<MailWords>,
    pub en: Option<MailWords>,
    /// Leichte Sprache.
    #[oai(rename = "de-simple")]
    pub de_simple: Option<MailWords>,
}

impl MailWording {
    pub(super) fn of(mut wording: round::MailWording) -> Self {
        let mut words = |language| {
            let MailText { subject, paragraphs } = wording.remove(&language)?;
            Some(MailWords { subject, paragraphs })
        };
        Self {
            de: words(Language::De),
            en: words(Language::En),
            de_simple: words(Language::DeSimple),
        }
    }

    pub(super) fn read(self) -> round::MailWording {
        let Self { de, en, de_simple } = self;
        let all = [(Language::De, de), (Language::En, en), (Language::DeSimple, de_simple)];
        let text = |(language, words): (_, Option<MailWords>)| {
            let MailWords { subject, paragraphs } = words?;
            Some((language, MailText { subject, paragraphs }))
        };
        all.into_iter().filter_map(text).collect()
    }
}

/// The operations.
#[derive(Debug)]
pub struct Mails;

#[OpenApi(tag = "Tag::Messages")]
impl Mails {
    /// A city's own words for one kind of mail of a round
    #[oai(
        path = "/rounds/:id/mails/:kind/wording",
        method = "get",
        operation_id = "get_mail_wording"
    )]
    async fn get(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Path(kind): Path<MessageKind>,
    ) -> Result<Json<MailWording>, Problem> {
        let db = &client.app.db.read;
        let round = round::find::by_id(db, RoundId(id)).await?;
        Ok(shown(db, round.id, kind).await?)
    }

    /// Choose the words of one kind of mail of a round
    ///
    /// They hold for all mails that have not been sent yet. There are no placeholders: text with
    /// curly brackets is refused (`mail-placeholder`).
    #[oai(
        path = "/rounds/:id/mails/:kind/wording",
        method = "put",
        operation_id = "change_mail_wording"
    )]
    async fn change(
        &self,
        client: ApiClient,
        Path(id): Path<Uuid>,
        Path(kind): Path<MessageKind>,
        Json(wording): Json<MailWording>,
    ) -> Result<Json<MailWording>, Problem> {
        let Caller { app, organiser, now } = &*client;
        db::write(&app.db, async |tx| {
            let wording = wording.read();
            round::reword(tx, organiser, RoundId(id), kind.into(), &wording, *now).await?;
            Ok::<_, Problem>(shown(tx, RoundId(id), kind).await?)
        })
        .await
    }
}

async fn shown(
    db: &impl ConnectionTrait,
    id: RoundId,
    kind: MessageKind,
) -> Result<Json<MailWording>, sea_orm::DbErr> {
    let texts = MailTexts::of_rounds(db, [id]).await?;
    Ok(Json(MailWording::of(texts.wording(id, kind.into()))))
}
