//! Days and times as people type them, in the time zone of the city.

use chrono::{
    DateTime, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc,
};
use chrono_tz::Tz;

/// Reads `2026-12-11`, as browsers send it, or `11.12.2026`, as people type it.
#[must_use]
pub fn date(typed: &str) -> Option<NaiveDate> {
    let read = |format| NaiveDate::parse_from_str(typed, format).ok();
    read("%Y-%m-%d").or_else(|| read("%d.%m.%Y")).filter(|date| (first()..=last()).contains(date))
}

/// Reads `23:59`, `23.59` or `9:30`.
#[must_use]
pub fn time(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim_end_matches("Uhr").trim_end().replace('.', ":");
    NaiveTime::parse_from_str(&typed, "%H:%M").ok()
}

/// The moment at which a clock of the city shows this time; of two, the earlier. None while
/// clocks are put forward.
#[must_use]
pub fn beginning(zone: Tz, date: NaiveDate, time: NaiveTime) -> Option<DateTime<Utc>> {
    match zone.from_local_datetime(&date.and_time(time)) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => {
            Some(moment.with_timezone(&Utc))
        }
        LocalResult::None => None,
    }
}

/// The last second in which a clock of the city shows this minute; of two, the later. None
/// while clocks are put forward. Who reads "until 23:59" may still come at half past.
#[must_use]
pub fn end(zone: Tz, date: NaiveDate, time: NaiveTime) -> Option<DateTime<Utc>> {
    match zone.from_local_datetime(&date.and_time(time)) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(_, moment) => {
            Some(moment.with_timezone(&Utc) + TimeDelta::seconds(59))
        }
        LocalResult::None => None,
    }
}

/// A moment as the two values of its fields: `2026-12-11` and `23:59`.
#[must_use]
pub fn typed(zone: Tz, moment: DateTime<Utc>) -> (String, String) {
    let local: NaiveDateTime = moment.with_timezone(&zone).naive_local();
    (local.format("%Y-%m-%d").to_string(), local.format("%H:%M").to_string())
}

fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default()
}

fn last() -> NaiveDate {
    NaiveDate::from_ymd_opt(2199, 12, 31).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CITY: Tz = chrono_tz::Europe::Berlin;

    fn at(date: &str, time: &str) -> (NaiveDate, NaiveTime) {
        (super::date(date).expect(date), super::time(time).expect(time))
    }

    #[test]
    fn days_and_times_are_read_as_they_are_typed() {
        assert_eq!(date("2026-12-11"), date("11.12.2026"));
        assert_eq!(date("1.2.2027"), date("2027-02-01"));
        for wrong in ["", "morgen", "31.02.2027", "1.1.27", "0001-01-01"] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
        assert_eq!(time("9:30"), time("09.30 Uhr"));
        for wrong in ["", "24:00", "9", "12:60"] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_hour_that_is_left_out_is_no_time() {
        let (day, time) = at("28.03.2027", "2:30");
        assert_eq!(beginning(CITY, day, time), None);
        assert_eq!(end(CITY, day, time), None);
    }

    #[test]
    fn the_hour_that_comes_twice_begins_early_and_ends_late() {
        let (day, time) = at("31.10.2027", "2:30");
        let hour =
            end(CITY, day, time).zip(beginning(CITY, day, time)).map(|(end, begin)| end - begin);
        assert_eq!(hour, Some(TimeDelta::seconds(3659)));
    }

    #[test]
    fn what_was_typed_comes_back() {
        let (day, time) = at("11.12.2026", "23:59");
        for moment in [beginning(CITY, day, time), end(CITY, day, time)] {
            let moment = moment.expect("a time of an ordinary day");
            assert_eq!(typed(CITY, moment), ("2026-12-11".to_owned(), "23:59".to_owned()));
        }
    }
}
