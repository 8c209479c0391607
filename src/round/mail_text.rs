use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use email_templates::{Language, OwnWords};
use entity::{RoundId, Word, event::EventKind, mail_text, message::MessageKind};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use super::{RoundError, find, record};
use crate::{account::Organiser, limit::Limit};

/// The mails whose words a city may choose for a round.
pub const WORDED_MAILS: [MessageKind; 5] = [
    MessageKind::Invitation,
    MessageKind::Reminder,
    MessageKind::Receipt,
    MessageKind::Closing,
    MessageKind::Results,
];

/// The words of one kind of mail in one language; what is blank is built in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailText {
    pub subject: String,
    /// Plain text, paragraphs parted by blank lines.
    pub paragraphs: String,
}

/// The words of one kind of mail, by language.
pub type MailWording = BTreeMap<Language, MailText>;

/// The words that cities chose for the mails of some rounds.
#[derive(Clone, Debug, Default)]
pub struct MailTexts(HashMap<(RoundId, &'static str, &'static str), MailText>);

impl MailText {
    /// As it is kept: without space around it, and with one kind of line break.
    fn tidied(&self) -> Self {
        Self {
            subject: self.subject.trim().to_owned(),
            paragraphs: self.paragraphs.replace("\r\n", "\n").trim().to_owned(),
        }
    }

    fn is_blank(&self) -> bool {
        self.subject.is_empty() && self.paragraphs.is_empty()
    }

    /// Where this stands in for built-in words.
    #[must_use]
    pub fn own(&self) -> OwnWords<'_> {
        OwnWords { subject: &self.subject, paragraphs: &self.paragraphs }
    }
}

impl MailTexts {
    /// Of these rounds.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn of_rounds(
        db: &impl ConnectionTrait,
        rounds: impl IntoIterator<Item = RoundId>,
    ) -> Result<Self, DbErr> {
        let rows = mail_text::Entity::find()
            .filter(mail_text::Column::RoundId.is_in(rounds))
            .all(db)
            .await?;
        let entry = |row: mail_text::Model| {
            let language = Language::of_tag(&row.language)?;
            let text = MailText { subject: row.subject, paragraphs: row.paragraphs };
            Some(((row.round_id, row.kind.as_str(), language.tag()), text))
        };
        Ok(Self(rows.into_iter().filter_map(entry).collect()))
    }

    /// The words of one mail, if the city chose any.
    #[must_use]
    pub fn get(&self, round: RoundId, kind: MessageKind, language: Language) -> Option<&MailText> {
        self.0.get(&(round, kind.as_str(), language.tag()))
    }

    /// The words of one kind of mail of a round.
    #[must_use]
    pub fn wording(&self, round: RoundId, kind: MessageKind) -> MailWording {
        let of = |language| Some((language, self.get(round, kind, language)?.clone()));
        Language::ALL.into_iter().filter_map(of).collect()
    }
}

/// The line, counted from 1, on which a text seems to have a placeholder. There are none: it would
/// be sent as it stands.
#[must_use]
pub fn placeholder(text: &str) -> Option<usize> {
    text.lines().position(|line| line.contains(['{', '}'])).map(|at| at + 1)
}

/// Lets a kind of mail of a round be worded so from now on; languages that are left out have the
/// built-in words. Mails that were sent before stay what they were.
///
/// # Errors
/// [`RoundError::NotWorded`] of a mail that is written anew each time, and as for [`judge`].
pub async fn reword(
    tx: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
    kind: MessageKind,
    wording: &MailWording,
    now: DateTime<Utc>,
) -> Result<(), RoundError> {
    if !WORDED_MAILS.contains(&kind) {
        return Err(RoundError::NotWorded);
    }
    let wording = judge(wording)?;
    let round = find::for_change(tx, round_id).await?;
    let present = MailTexts::of_rounds(tx, [round.id]).await?.wording(round.id, kind);
    if present == wording {
        return Ok(());
    }
    mail_text::Entity::delete_many()
        .filter(mail_text::Column::RoundId.eq(round.id))
        .filter(mail_text::Column::Kind.eq(Word(kind)))
        .exec(tx)
        .await?;
    let rows = wording.into_iter().map(|(language, text)| mail_text::ActiveModel {
        round_id: Set(round.id),
        kind: Set(Word(kind)),
        language: Set(language.tag().to_owned()),
        subject: Set(text.subject),
        paragraphs: Set(text.paragraphs),
    });
    mail_text::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(record(tx, organiser, round.id, EventKind::MailReworded, None, now).await?)
}

/// The words as they are kept, without blank ones.
///
/// # Errors
/// [`RoundError::Unfit`], [`RoundError::Placeholder`].
pub fn judge(wording: &MailWording) -> Result<MailWording, RoundError> {
    let tidied = wording.iter().map(|(language, text)| (*language, text.tidied()));
    let wording: MailWording = tidied.filter(|(_, text)| !text.is_blank()).collect();
    must_fit(&wording)?;
    Ok(wording)
}

fn must_fit(wording: &MailWording) -> Result<(), RoundError> {
    for text in wording.values() {
        for (field, text, limit) in [
            ("subject", &text.subject, Limit::LINE),
            ("paragraphs", &text.paragraphs, Limit::PROSE),
        ] {
            if !limit.admits(text) {
                return Err(RoundError::Unfit { field, limit });
            }
        }
    }
    for (language, text) in wording {
        for (field, text) in [("subject", &text.subject), ("paragraphs", &text.paragraphs)] {
            if let Some(line) = placeholder(text) {
                let language = language.tag();
                return Err(RoundError::Placeholder { language, field, line });
            }
        }
    }
    Ok(())
}
