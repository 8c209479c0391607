//! The end of a round as a file for calendars (RFC 5545).

use chrono::{DateTime, Utc};
use entity::message::MessageKind;
use icalendar::{Calendar, Component, Event, EventLike};
use rules::questionnaire::Texts;

use super::{
    correspondence::Subject,
    speech::{Lang, Speech},
    wording::Wording,
};
use crate::config::Config;

/// What goes along with a mail that asks for an answer: the moment until which there is time.
/// Calendars are shared, so it leads to the public page of the round and nobody's own.
#[must_use]
pub fn deadline(
    subject: &Subject<'_>,
    config: &Config,
    kind: MessageKind,
    now: DateTime<Utc>,
) -> Option<String> {
    if !matches!(kind, MessageKind::Invitation | MessageKind::Reminder) {
        return None;
    }
    let closes_at = subject.round.closes_at?;
    let lang: Lang = subject.language.tag().parse().unwrap_or(Lang::De);
    let t = Speech::new(lang, config.timezone);
    let say = |texts: &Texts| Wording::of(texts, lang).text;
    let titles = [
        ("consultation", say(&subject.consultation.title).into()),
        ("round", say(&subject.round.title).into()),
    ];
    let host = config.base_url.host_str().unwrap_or("localhost");
    let mut event = Event::new();
    event
        .uid(&format!("{}@{host}", subject.round.id))
        .timestamp(now)
        .starts(closes_at)
        .summary(&t.with("mails-deadline-summary", &titles))
        .description(&t.with("mails-deadline-more", &[("city", config.city.as_str().into())]))
        .url(&config.address(&format!("/{}/rounds/{}", lang.tag(), subject.round.slug)))
        // The end of an open round is only ever moved back, so a later file replaces this one.
        .add_property("SEQUENCE", (closes_at.timestamp() / 60).to_string())
        .add_property("TRANSP", "TRANSPARENT");
    let mut calendar = Calendar::new();
    calendar.append_property(("METHOD", "PUBLISH")).push(event.done());
    Some(calendar.to_string())
}
