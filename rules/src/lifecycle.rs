//! When is a round open?

use std::{fmt, str::FromStr};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The times that decide about a round. None of them changes the round by passing:
/// its [`State`] is what they say at a moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// When it was handed over to its times.
    pub released_at: Option<DateTime<Utc>>,
    /// When it begins; with its release, if no time is given.
    pub opens_at: Option<DateTime<Utc>>,
    /// The last moment at which an answer is in time; open end, if no time is given.
    pub closes_at: Option<DateTime<Utc>>,
    /// When its results were shown to all, which also ends answering.
    pub published_at: Option<DateTime<Utc>>,
}

/// What can be done with a round at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Draft,
    Scheduled,
    Open,
    Closed,
    Published,
}

impl Times {
    /// The state at the moment `now`: for a request, the moment it arrived.
    ///
    /// A round only ever moves forward. A request that arrives exactly at closing
    /// time is in time.
    pub fn state(&self, now: DateTime<Utc>) -> State {
        let reached = |time: Option<DateTime<Utc>>| time.is_some_and(|time| time <= now);
        if !reached(self.released_at) {
            State::Draft
        } else if reached(self.published_at) {
            State::Published
        } else if self.opens_at.is_some_and(|opens| now < opens) {
            State::Scheduled
        } else if self.closes_at.is_some_and(|closes| closes < now) {
            State::Closed
        } else {
            State::Open
        }
    }
}

/// What joins a response to its respondent. Shown before the first question and
/// unchangeable once the round is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdentityMode {
    /// Nothing.
    Anonymous,
    /// A keyed hash that pairs responses of one person across rounds.
    Pseudonymous,
    /// The name of the organisation.
    Attributed,
}

/// How a response came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Through an invitation.
    Link,
    /// Through the round's public page.
    Open,
}

/// Whether respondents may correct or retract what they submitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Changes {
    None,
    UntilClosing,
}

/// A stored word that names none of the values it may name.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{word:?} is no {what}")]
pub struct UnknownWord {
    pub word: String,
    pub what: &'static str,
}

/// The words under which values are stored, the same as in JSON.
macro_rules! words {
    ($name:ident, $what:literal, $($value:ident => $word:literal),+) => {
        impl $name {
            pub const ALL: &[Self] = &[$(Self::$value),+];

            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$value => $word),+
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = UnknownWord;

            fn from_str(word: &str) -> Result<Self, UnknownWord> {
                match word {
                    $($word => Ok(Self::$value),)+
                    _ => Err(UnknownWord { word: word.to_owned(), what: $what }),
                }
            }
        }
    };
}
pub(crate) use words;

words!(State, "state of a round",
    Draft => "draft", Scheduled => "scheduled", Open => "open", Closed => "closed", Published => "published");
words!(IdentityMode, "identity mode",
    Anonymous => "anonymous", Pseudonymous => "pseudonymous", Attributed => "attributed");
words!(Channel, "channel", Link => "link", Open => "open");
words!(Changes, "rule for changes", None => "none", UntilClosing => "until_closing");

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::*;

    fn at(hour: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(hour)
    }

    const INSTANT: TimeDelta = TimeDelta::nanoseconds(1);

    #[test]
    fn a_round_opens_and_closes_by_its_times() {
        let times = Times {
            released_at: Some(at(1)),
            opens_at: Some(at(2)),
            closes_at: Some(at(3)),
            published_at: Some(at(4)),
        };
        for (now, state) in [
            (at(0), State::Draft),
            (at(1), State::Scheduled),
            (at(2) - INSTANT, State::Scheduled),
            (at(2), State::Open),
            (at(3), State::Open),
            (at(3) + INSTANT, State::Closed),
            (at(4), State::Published),
            (at(9), State::Published),
        ] {
            assert_eq!(times.state(now), state, "at {now}");
        }
    }

    #[test]
    fn what_was_never_released_stays_a_draft() {
        let times = Times { opens_at: Some(at(1)), closes_at: Some(at(2)), ..Times::default() };
        assert_eq!(times.state(at(3)), State::Draft);
    }

    #[test]
    fn without_times_a_released_round_is_open_without_end() {
        let times = Times { released_at: Some(at(0)), ..Times::default() };
        assert_eq!(times.state(at(0)), State::Open);
        assert_eq!(times.state(at(100_000)), State::Open);
    }

    #[test]
    fn extending_does_not_reopen_what_is_published() {
        let times = Times {
            released_at: Some(at(0)),
            closes_at: Some(at(9)),
            published_at: Some(at(3)),
            ..Times::default()
        };
        assert_eq!(times.state(at(2)), State::Open);
        assert_eq!(times.state(at(4)), State::Published);
    }

    #[test]
    fn stored_words_are_those_of_json() {
        fn agree<T>(all: &[T], word: fn(T) -> &'static str)
        where
            T: Copy + fmt::Debug + PartialEq + Serialize + FromStr<Err = UnknownWord>,
        {
            for &value in all {
                assert_eq!(serde_json::to_value(value).expect("JSON"), word(value));
                assert_eq!(word(value).parse(), Ok(value));
            }
        }
        agree(State::ALL, State::as_str);
        agree(IdentityMode::ALL, IdentityMode::as_str);
        agree(Channel::ALL, Channel::as_str);
        let stranger = "secret".parse::<IdentityMode>().expect_err("no mode");
        assert_eq!(stranger.to_string(), r#""secret" is no identity mode"#);
    }

    proptest! {
        #[test]
        fn a_round_never_moves_back(
            times in prop::array::uniform4(prop::option::of(0_i64..6)),
            moments in prop::array::uniform2(0_i64..7),
        ) {
            let [released_at, opens_at, closes_at, published_at] = times.map(|time| time.map(at));
            let times = Times { released_at, opens_at, closes_at, published_at };
            let [earlier, later] = if moments[0] < moments[1] { moments } else { [moments[1], moments[0]] };
            prop_assert!(times.state(at(earlier)) <= times.state(at(later)));
        }
    }
}
