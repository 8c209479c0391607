//! When people are reminded without anybody pressing a button.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Datelike, Days, NaiveTime, TimeDelta, TimeZone, Timelike, Utc, Weekday};
use serde::{Deserialize, Serialize};

/// The hours of a day in which mails may go out by themselves, such as `8-20`: from the beginning
/// of the first until the beginning of the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hours {
    from: u32,
    until: u32,
}

/// Text that names no hours of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not hours of a day like `8-20`")]
pub struct NotHours;

impl Hours {
    /// The first hour, and the one in which nothing goes out any more.
    #[must_use]
    pub const fn ends(self) -> (u32, u32) {
        (self.from, self.until)
    }
}

impl FromStr for Hours {
    type Err = NotHours;

    fn from_str(text: &str) -> Result<Self, NotHours> {
        let (from, until) = text.split_once('-').ok_or(NotHours)?;
        let hour = |text: &str| text.trim().parse::<u32>().map_err(|_| NotHours);
        let (from, until) = (hour(from)?, hour(until)?);
        if from < until && until <= 24 { Ok(Self { from, until }) } else { Err(NotHours) }
    }
}

impl TryFrom<String> for Hours {
    type Error = NotHours;

    fn try_from(text: String) -> Result<Self, NotHours> {
        text.parse()
    }
}

impl From<Hours> for String {
    fn from(hours: Hours) -> Self {
        hours.to_string()
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from, self.until)
    }
}

/// When mails may go out by themselves, on the clocks of a place.
#[derive(Clone, Copy, Debug)]
pub struct SendingTimes<Z> {
    pub zone: Z,
    pub hours: Hours,
    pub sundays: bool,
}

impl<Z: TimeZone> SendingTimes<Z> {
    /// Whether mails may go out by themselves now.
    #[must_use]
    pub fn allow(&self, now: DateTime<Utc>) -> bool {
        let local = now.with_timezone(&self.zone);
        let hour = local.hour();
        (self.hours.from..self.hours.until).contains(&hour)
            && (self.sundays || local.weekday() != Weekday::Sun)
    }

    /// When people are reminded so many days before the end: as soon as mails may go out on that
    /// day, or on the next on which they may. None if that is not before the end.
    #[must_use]
    pub fn reminder(&self, ends_at: DateTime<Utc>, days_before: u16) -> Option<DateTime<Utc>> {
        let last = ends_at.with_timezone(&self.zone).date_naive();
        let mut day = last.checked_sub_days(Days::new(days_before.into()))?;
        if !self.sundays && day.weekday() == Weekday::Sun {
            day = day.succ_opt()?;
        }
        // The hour may be left out when clocks are put forward; the next one is not.
        let first = day.and_time(NaiveTime::from_hms_opt(self.hours.from, 0, 0)?);
        let local = [first, first + TimeDelta::hours(1)]
            .into_iter()
            .find_map(|local| self.zone.from_local_datetime(&local).earliest())?;
        Some(local.with_timezone(&Utc)).filter(|at| *at < ends_at)
    }
}

#[cfg(test)]
mod tests {
    use chrono::FixedOffset;

    use super::*;

    fn times(sundays: bool) -> SendingTimes<FixedOffset> {
        let zone = FixedOffset::east_opt(3600).unwrap();
        SendingTimes { zone, hours: "8-20".parse().unwrap(), sundays }
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn hours_are_read_as_they_are_told() {
        assert_eq!("8-20".parse::<Hours>().unwrap().to_string(), "8-20");
        assert_eq!(" 0 - 24 ".parse::<Hours>().unwrap().to_string(), "0-24");
        for wrong in ["", "8", "20-8", "8-8", "8-25", "-1-5", "8:00-20:00", "acht-zwanzig"] {
            assert_eq!(wrong.parse::<Hours>(), Err(NotHours), "{wrong}");
        }
    }

    #[test]
    fn nothing_goes_out_by_night_or_on_a_sunday() {
        let times = times(false);
        for (moment, allowed) in [
            ("2026-12-04T06:59:59Z", false),
            ("2026-12-04T07:00:00Z", true),
            ("2026-12-04T18:59:59Z", true),
            ("2026-12-04T19:00:00Z", false),
            ("2026-12-06T10:00:00Z", false),
        ] {
            assert_eq!(times.allow(at(moment)), allowed, "{moment}");
        }
        let on_sundays = SendingTimes { sundays: true, ..times };
        assert!(on_sundays.allow(at("2026-12-06T10:00:00Z")));
    }

    #[test]
    fn a_reminder_comes_in_the_morning_so_many_days_before_the_end() {
        let end = at("2026-12-11T22:59:59Z");
        assert_eq!(times(false).reminder(end, 7), Some(at("2026-12-04T07:00:00Z")));
        assert_eq!(times(false).reminder(end, 0), Some(at("2026-12-11T07:00:00Z")));
        assert_eq!(
            times(false).reminder(end, 5),
            Some(at("2026-12-07T07:00:00Z")),
            "not on Sunday"
        );
        assert_eq!(times(true).reminder(end, 5), Some(at("2026-12-06T07:00:00Z")));
    }

    #[test]
    fn no_reminder_comes_when_it_is_too_late_for_it() {
        assert_eq!(times(false).reminder(at("2026-12-11T06:00:00Z"), 0), None);
        // A Monday: the Sunday before moves to that Monday, and then it is over.
        assert_eq!(times(false).reminder(at("2026-12-14T06:00:00Z"), 1), None);
    }
}
