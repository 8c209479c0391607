//! Where a round stands, in words.

use chrono::{DateTime, Utc};
use entity::round;
use rules::lifecycle::State;

use crate::web::{
    speech::{CalendarDay, Speech},
    visit::OrganiserVisit,
};

/// The state of a round: as a word with its tone, and as a sentence with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::web::organise) struct Standing {
    pub(in crate::web::organise) kind: &'static str,
    pub(in crate::web::organise) word: String,
    pub(in crate::web::organise) sentence: String,
}

impl Standing {
    pub(in crate::web::organise) fn of(visit: &OrganiserVisit, round: &round::Model) -> Self {
        let t = visit.t;
        let state = round.state(visit.now);
        let kind = match state {
            State::Draft | State::Closed => "quiet",
            State::Scheduled => "waiting",
            State::Open | State::Published => "good",
        };
        let sentence = match (state, round.opens_at, round.closes_at, round.published_at) {
            (State::Draft, ..) => t.say("organise-standing-draft"),
            (State::Scheduled, Some(opens), ..) => at(t, "organise-standing-scheduled", opens),
            (State::Open, _, Some(closes), _) => until(visit, closes),
            (State::Closed, _, Some(closes), _) => at(t, "organise-standing-closed", closes),
            (State::Published, _, _, Some(shown)) => at(t, "organise-standing-published", shown),
            _ => t.say("organise-standing-open-end"),
        };
        Self { kind, word: t.say(&format!("organise-state-{state}")), sentence }
    }
}

fn at(t: Speech, sentence: &str, moment: DateTime<Utc>) -> String {
    t.with(sentence, &[("time", t.date_time(moment).into())])
}

fn until(visit: &OrganiserVisit, closes: DateTime<Utc>) -> String {
    let zone = visit.app.config.timezone;
    let days = (closes.day_in(zone) - visit.now.day_in(zone)).num_days();
    let time = visit.t.date_time(closes);
    visit.t.with("organise-standing-open", &[("days", days.into()), ("time", time.into())])
}
