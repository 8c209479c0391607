use std::{fmt, str::FromStr};

use entity::reply;
use rules::questionnaire::{InvalidKey, Key, Question, Questionnaire};

/// What a reply is about: the round, a question, or one row or option of a question. Written as
/// nothing, `goals` or `goals.service`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    Round,
    Question(Key),
    Row(Key, Key),
}

impl About {
    /// What a stored reply is about. Keys that cannot be read are about the round.
    #[must_use]
    pub fn of(reply: &reply::Model) -> Self {
        let question = reply.question.as_deref().and_then(|key| key.parse().ok());
        let row = reply.row.as_deref().and_then(|key| key.parse().ok());
        match (question, row) {
            (None, _) => Self::Round,
            (Some(question), None) => Self::Question(question),
            (Some(question), Some(row)) => Self::Row(question, row),
        }
    }

    /// Everything that a questionnaire lets a reply be about, in its order.
    pub fn all(questionnaire: &Questionnaire) -> Vec<Self> {
        let parts = questionnaire.questions().filter(|question| question.asks()).flat_map(|it| {
            let rows = parts(it).map(|row| Self::Row(it.key.clone(), row));
            [Self::Question(it.key.clone())].into_iter().chain(rows)
        });
        [Self::Round].into_iter().chain(parts).collect()
    }

    /// The keys of question and row, as they are stored.
    #[must_use]
    pub fn keys(&self) -> (Option<String>, Option<String>) {
        match self {
            Self::Round => (None, None),
            Self::Question(question) => (Some(question.to_string()), None),
            Self::Row(question, row) => (Some(question.to_string()), Some(row.to_string())),
        }
    }
}

/// The keys of what is told apart in a question: its rows, or its options if it has none.
fn parts(question: &Question) -> impl Iterator<Item = Key> + use<'_> {
    let rows = question.kind.rows().into_iter().flatten().map(|row| &row.key);
    let options = question.kind.options().filter(|_| question.kind.rows().is_none());
    rows.chain(options.into_iter().flatten().map(|option| &option.key)).cloned()
}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Round => Ok(()),
            Self::Question(question) => question.fmt(f),
            Self::Row(question, row) => write!(f, "{question}.{row}"),
        }
    }
}

impl FromStr for About {
    type Err = InvalidKey;

    fn from_str(text: &str) -> Result<Self, InvalidKey> {
        match text.split_once('.') {
            _ if text.is_empty() => Ok(Self::Round),
            None => Ok(Self::Question(text.parse()?)),
            Some((question, row)) => Ok(Self::Row(question.parse()?, row.parse()?)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reply_is_about_can_be_written_and_read() {
        for text in ["", "goals", "goals.service"] {
            assert_eq!(text.parse::<About>().expect("keys").to_string(), text);
        }
        for text in [".", "goals.", "goals.service.more", "Goals", " "] {
            assert!(text.parse::<About>().is_err(), "{text:?}");
        }
    }
}
