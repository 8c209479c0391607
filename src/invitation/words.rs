use std::collections::HashMap;

use email_templates::Language;
use entity::{
    CircularId,
    circular::{self, Audience},
    message,
};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

use super::announce::text_for;
use crate::round::{MailText, MailTexts};

/// What somebody worded of some messages: the words for their kind, or those of the message that
/// was written to a selection of the invited.
#[derive(Debug)]
pub struct Words {
    texts: MailTexts,
    circulars: HashMap<CircularId, circular::Model>,
}

impl Words {
    /// Of these messages.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn of(db: &impl ConnectionTrait, messages: &[message::Model]) -> Result<Self, DbErr> {
        let rounds: Vec<_> = messages.iter().map(|message| message.round_id).collect();
        let texts = MailTexts::of_rounds(db, rounds).await?;
        let asked: Vec<_> = messages.iter().filter_map(|message| message.circular_id).collect();
        let circulars = if asked.is_empty() {
            vec![]
        } else {
            let these = circular::Column::Id.is_in(asked);
            circular::Entity::find().filter(these).all(db).await?
        };
        let circulars = circulars.into_iter().map(|circular| (circular.id, circular)).collect();
        Ok(Self { texts, circulars })
    }

    /// In which language somebody reads a message, and the words that stand in it for built-in
    /// ones.
    #[must_use]
    pub fn read_in(&self, message: &message::Model, language: Language) -> (Language, MailText) {
        let circular = message.circular_id.and_then(|id| self.circulars.get(&id));
        match circular.and_then(|circular| text_for(circular, language)) {
            Some(found) => found,
            None => {
                let text = self.texts.get(message.round_id, *message.kind, language);
                (language, text.cloned().unwrap_or_default())
            }
        }
    }

    /// Whom the message concerns.
    #[must_use]
    pub fn audience(&self, message: &message::Model) -> Audience {
        let circular = message.circular_id.and_then(|id| self.circulars.get(&id));
        circular.map_or(Audience::Everyone, |circular| *circular.audience)
    }
}
