//! What was said and what the city does, as a result tells it.

use chrono_tz::Tz;
use entity::{RoundId, reply::Status};
use publication::Reply;
use rules::questionnaire::Texts;

use crate::{
    problem::Problem,
    reply,
    web::{
        speech::{Lang, Speech},
        texts::in_words,
        visit::Visit,
        wording::language,
    },
};

/// Everything that the template `result/replies.html` shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::web) struct Replies {
    /// The language of all of them, if it is not that of the page.
    pub(super) foreign: Option<&'static str>,
    pub(super) cards: Vec<Card>,
    /// Where they are edited, for organisers.
    pub(super) edit: Option<String>,
}

/// One reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::web) struct Card {
    pub(super) statement: String,
    pub(super) reply: String,
    pub(super) status: String,
    /// How the status is marked.
    pub(super) kind: &'static str,
}

impl Replies {
    /// Tells replies in the language of the page, or all of them in German if one is missing there.
    pub(in crate::web) fn of(t: Speech, replies: &[Reply]) -> Self {
        let has = |texts: &Texts| texts.get(&language(t.lang())).is_some();
        let whole = replies.iter().all(|it| has(&it.statement) && has(&it.reply));
        let told = if whole { t } else { Speech::new(Lang::De, Tz::UTC) };
        let card = |it: &Reply| Card {
            statement: in_words(told, &it.statement).to_owned(),
            reply: in_words(told, &it.reply).to_owned(),
            status: in_words(t, &it.status).to_owned(),
            kind: mark(&it.status),
        };
        Self {
            foreign: (!whole).then(|| Lang::De.tag()),
            cards: replies.iter().map(card).collect(),
            edit: None,
        }
    }

    /// With a way to edit them.
    pub(super) fn edited_at(self, href: String) -> Self {
        Self { edit: Some(href), ..self }
    }
}

/// The replies of a round as they stand.
pub(super) async fn of_round(visit: &Visit, id: RoundId) -> Result<Replies, Problem> {
    let rows = reply::find::of(&visit.app.db.read, id).await?;
    let words = |row: entity::reply::Model| {
        let status = in_all_languages(row.status.0);
        reply::published(row, status)
    };
    let replies: Vec<Reply> = rows.into_iter().map(words).collect();
    Ok(Replies::of(visit.t, &replies))
}

/// A status in the words of each language of the interface.
pub(crate) fn in_all_languages(status: Status) -> Texts {
    let told = |lang| (language(lang), told(Speech::new(lang, Tz::UTC), status));
    Lang::ALL.into_iter().map(told).collect()
}

/// A status in words.
pub(in crate::web) fn told(t: Speech, status: Status) -> String {
    t.say(&format!("reply-status-{status}"))
}

/// The mark of a status: good, waiting or quiet.
pub(in crate::web) fn mark_of(status: Status) -> &'static str {
    match status {
        Status::Done => "good",
        Status::Planned | Status::UnderReview => "waiting",
        Status::Declined => "quiet",
    }
}

/// The mark of a status by its words; those of an earlier wording are quiet.
fn mark(words: &Texts) -> &'static str {
    let status = Status::ALL.into_iter().find(|status| in_all_languages(*status) == *words);
    status.map_or("quiet", mark_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(statement: &[(&str, &str)], status: Status) -> Reply {
        let texts = |of: &[(&str, &str)]| {
            of.iter().map(|(tag, text)| (tag.parse().expect("a tag"), (*text).to_owned())).collect()
        };
        Reply {
            question: None,
            row: None,
            statement: texts(statement),
            reply: texts(&[("de", "Ja."), ("en", "Yes.")]),
            status: in_all_languages(status),
        }
    }

    #[test]
    fn languages_are_not_mixed() {
        let both = reply(&[("de", "Bänke"), ("en", "Benches")], Status::Done);
        let german = reply(&[("de", "Bäume")], Status::Declined);
        let english = Speech::new(Lang::En, Tz::UTC);

        let told = Replies::of(english, std::slice::from_ref(&both));
        assert_eq!((told.foreign, told.cards[0].statement.as_str()), (None, "Benches"));
        let told = Replies::of(english, &[both, german]);
        assert_eq!((told.foreign, told.cards[0].statement.as_str()), (Some("de"), "Bänke"));
        assert_eq!(told.cards[0].reply, "Ja.");
        assert_eq!(told.cards[0].kind, "good");
        assert_eq!(told.cards[1].status, "not adopted");
    }
}
