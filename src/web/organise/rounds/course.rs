//! How many responses came in on each day, as bars.

use std::collections::HashMap;

use chrono::NaiveDate;
use entity::round;
use rules::lifecycle::IdentityMode;

use crate::{
    invitation,
    problem::Problem,
    response,
    web::{speech::CalendarDay, visit::OrganiserVisit},
};

/// The days that fit side by side on a phone.
const MOST_DAYS: usize = 28;
const GROUND: f64 = 112.0;
const HIGHEST: f64 = 92.0;

/// The latest days of a round.
pub(super) struct Course {
    pub(super) bars: Vec<Bar>,
    pub(super) most: u64,
    /// Whether only answers to invitations are counted: anonymous responses keep no day of
    /// their own.
    pub(super) of_invitations: bool,
}

/// One day. Lengths across are in percent, those upwards in pixels.
pub(super) struct Bar {
    pub(super) day: NaiveDate,
    pub(super) count: u64,
    pub(super) today: bool,
    pub(super) left: String,
    pub(super) width: String,
    pub(super) top: String,
    pub(super) height: String,
}

/// The course of a round; none before the first answer.
pub(super) async fn course(
    visit: &OrganiserVisit,
    round: &round::Model,
) -> Result<Option<Course>, Problem> {
    let db = &visit.app.db.read;
    let of_invitations = *round.identity_mode == IdentityMode::Anonymous;
    let counted = if of_invitations {
        invitation::progress::answered_per_day(db, &visit.organiser, round.id).await?
    } else {
        response::find::per_day(db, &visit.organiser, round.id).await?
    };
    let (Some((first, _)), Some((last, _))) = (counted.first(), counted.last()) else {
        return Ok(None);
    };
    let days: Vec<NaiveDate> = first.iter_days().take_while(|day| day <= last).collect();
    let days = &days[days.len().saturating_sub(MOST_DAYS)..];
    let counts: HashMap<NaiveDate, u64> = counted.iter().copied().collect();
    let count = |day: &NaiveDate| counts.get(day).copied().unwrap_or_default();
    let most = days.iter().map(count).max().unwrap_or_default();
    let today = visit.now.day_in(visit.app.config.timezone);
    let bar = |(index, day): (usize, &NaiveDate)| {
        bar(index, days.len(), *day, count(day), most, *day == today)
    };
    Ok(Some(Course { bars: days.iter().enumerate().map(bar).collect(), most, of_invitations }))
}

fn bar(index: usize, days: usize, day: NaiveDate, count: u64, most: u64, today: bool) -> Bar {
    let place = 100.0 / as_length(days.max(7));
    let height = HIGHEST * as_length(count) / as_length(most.max(1));
    Bar {
        day,
        count,
        today,
        left: format!("{:.2}%", place * (as_length(index) + 0.14)),
        width: format!("{:.2}%", place * 0.72),
        top: format!("{:.1}", GROUND - height),
        height: format!("{height:.1}"),
    }
}

fn as_length(number: impl TryInto<u32>) -> f64 {
    number.try_into().map_or(f64::from(u32::MAX), f64::from)
}
