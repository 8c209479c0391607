//! What a page showed of a sheet, so that whoever sends it can be told what others did meanwhile.

use std::{collections::BTreeMap, fmt, str::FromStr};

use rules::questionnaire::{Answer, Answers, Key, Question};

use crate::token::hash;

/// Stands for a question without an answer.
const UNANSWERED: &str = "-";

/// The questions that a page showed, each with a fingerprint of its answer.
///
/// As text, for a hidden field: `service=04c1f8a25b7de390 remark=-`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen(BTreeMap<Key, String>);

/// Text that no page has sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the fingerprints of a page: keys and hexadecimal digits expected")]
pub struct NotSeen;

impl Seen {
    /// What a page with these questions shows while the sheet holds these answers.
    pub fn of<'a>(questions: impl Iterator<Item = &'a Question>, answers: &Answers) -> Self {
        let asked = questions.filter(|question| question.asks());
        let seen = asked.map(|it| (it.key.clone(), fingerprint(answers.get(&it.key))));
        Self(seen.collect())
    }

    /// From now on it shows this answer to a question.
    pub fn renew(&mut self, question: &Key, answer: Option<&Answer>) {
        self.0.insert(question.clone(), fingerprint(answer));
    }

    pub(super) fn shows(&self, question: &Key) -> bool {
        self.0.contains_key(question)
    }

    /// Whether this was the answer. A question that was not shown had none.
    pub(super) fn was(&self, question: &Key, answer: Option<&Answer>) -> bool {
        let seen = self.0.get(question).map_or(UNANSWERED, String::as_str);
        seen == fingerprint(answer)
    }
}

fn fingerprint(answer: Option<&Answer>) -> String {
    let Some(answer) = answer else { return UNANSWERED.to_owned() };
    let json = serde_json::to_vec(answer).expect("answers serialise to JSON");
    hex::encode(&hash(&json).0[..8])
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (question, fingerprint)) in self.0.iter().enumerate() {
            let space = if at == 0 { "" } else { " " };
            write!(f, "{space}{question}={fingerprint}")?;
        }
        Ok(())
    }
}

impl FromStr for Seen {
    type Err = NotSeen;

    fn from_str(text: &str) -> Result<Self, NotSeen> {
        let pair = |word: &str| {
            let (question, fingerprint) = word.split_once('=').ok_or(NotSeen)?;
            let hex =
                fingerprint.len() == 16 && fingerprint.bytes().all(|it| it.is_ascii_hexdigit());
            if !hex && fingerprint != UNANSWERED {
                return Err(NotSeen);
            }
            Ok((question.parse().map_err(|_| NotSeen)?, fingerprint.to_owned()))
        };
        text.split_whitespace().map(pair).collect::<Result<_, _>>().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        text.parse().unwrap()
    }

    fn seen(text: &str) -> Seen {
        Seen([(key("remark"), fingerprint(Some(&Answer::Text(text.to_owned()))))].into())
    }

    #[test]
    fn what_was_seen_is_read_as_it_was_written() {
        let both = Seen(
            [
                (key("a-1"), UNANSWERED.to_owned()),
                (key("b"), fingerprint(Some(&Answer::Yes(true)))),
            ]
            .into(),
        );
        for seen in [Seen::default(), seen("Mehr Bänke"), both] {
            assert_eq!(seen.to_string().parse(), Ok(seen));
        }
    }

    #[test]
    fn nonsense_is_not_read() {
        for wrong in
            ["remark", "remark=", "remark=xyz", "Remark=-", "remark=0123456789abcdeg", "=-"]
        {
            assert_eq!(wrong.parse::<Seen>(), Err(NotSeen), "{wrong}");
        }
    }

    #[test]
    fn other_answers_have_other_fingerprints() {
        let answer = |text: &str| Answer::Text(text.to_owned());
        assert!(seen("ja").was(&key("remark"), Some(&answer("ja"))));
        assert!(!seen("ja").was(&key("remark"), Some(&answer("nein"))));
        assert!(!seen("ja").was(&key("remark"), None));
        assert!(seen("ja").was(&key("elsewhere"), None), "what was not shown had no answer");
    }
}
