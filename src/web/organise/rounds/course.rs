//! How responses came in over the days, as a picture.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use entity::round;
use pictures::{Caption, Mark, Returns, ReturnsWords};
use rules::lifecycle::IdentityMode;

use crate::{
    invitation,
    problem::Problem,
    response,
    round::reminders,
    web::{
        picture::in_both_widths,
        speech::{CalendarDay, Speech},
        visit::OrganiserVisit,
    },
};

/// The days of a round.
pub(super) struct Course {
    /// What stands out.
    pub(super) finding: String,
    /// Whether only answers to invitations are counted: anonymous responses keep no day of
    /// their own.
    pub(super) of_invitations: bool,
    /// As SVG.
    pub(super) picture: String,
    pub(super) days: Vec<Day>,
}

/// One day, in words.
pub(super) struct Day {
    pub(super) day: String,
    pub(super) count: u64,
    /// With all days before.
    pub(super) total: u64,
    /// What happened.
    pub(super) events: String,
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
    let days = days(visit, round, *first, *last);
    let reminded = reminders(db, &visit.organiser, round.id).await?;
    let events = events(visit, round, &reminded, &days);
    let rows = rows(visit.t, &days, &counted, &events);
    let finding = finding(visit.t, &counted);
    let picture = picture(visit.t, finding.clone(), &days, &rows, &events);
    Ok(picture.map(|picture| Course { finding, of_invitations, picture, days: rows }))
}

/// How many there are, and the first of the days with most.
fn finding(t: Speech, counted: &[(NaiveDate, u64)]) -> String {
    let total: u64 = counted.iter().map(|(_, count)| count).sum();
    let most = counted.iter().rev().max_by_key(|(_, count)| *count);
    let (day, most) = most.copied().unwrap_or_default();
    let values = [("total", total.into()), ("most", most.into()), ("day", t.date(day).into())];
    t.with("organise-course-finding", &values)
}

/// What happened on which day, in words and in order; twice on one day is told once.
fn events(
    visit: &OrganiserVisit,
    round: &round::Model,
    reminded: &[DateTime<Utc>],
    days: &[NaiveDate],
) -> Vec<(NaiveDate, String)> {
    let told = |sentence: &str, at: &DateTime<Utc>| {
        let day = at.day_in(visit.app.config.timezone);
        (day, visit.t.with(sentence, &[("day", visit.t.short_date(day).into())]))
    };
    let opened = round.opens_at.iter().map(|at| told("organise-course-opened", at));
    let reminded = reminded.iter().map(|at| told("organise-course-reminded", at));
    let closed = round.closes_at.iter().map(|at| told("organise-course-closed", at));
    let all = opened.chain(reminded).chain(closed);
    let mut events: Vec<_> = all.filter(|(day, _)| days.contains(day)).collect();
    events.sort_by_key(|(day, _)| *day);
    events.dedup();
    events
}

fn rows(
    t: Speech,
    days: &[NaiveDate],
    counted: &[(NaiveDate, u64)],
    events: &[(NaiveDate, String)],
) -> Vec<Day> {
    let counts: HashMap<NaiveDate, u64> = counted.iter().copied().collect();
    let mut total = 0;
    let row = |day: &NaiveDate| {
        let count = counts.get(day).copied().unwrap_or_default();
        total += count;
        let events = events.iter().filter(|(on, _)| on == day);
        let events: Vec<&str> = events.map(|(_, event)| event.as_str()).collect();
        Day { day: t.date(*day), count, total, events: events.join("; ") }
    };
    days.iter().map(row).collect()
}

fn picture(
    t: Speech,
    finding: String,
    days: &[NaiveDate],
    rows: &[Day],
    events: &[(NaiveDate, String)],
) -> Option<String> {
    let day = |(day, row): (&NaiveDate, &Day)| pictures::Day {
        label: t.short_date(*day),
        total: row.total,
    };
    let mark = |(on, event): &(NaiveDate, String)| {
        let day = days.iter().position(|day| day == on)?;
        Some(Mark { day, label: event.clone() })
    };
    let returns = Returns {
        caption: Caption {
            key: "course".to_owned(),
            title: finding,
            summary: t.say("organise-course-summary"),
            source: None,
        },
        words: ReturnsWords {
            day: t.say("organise-day"),
            total: t.say("organise-course-total"),
            event: t.say("organise-course-event"),
        },
        days: days.iter().zip(rows).map(day).collect(),
        marks: events.iter().filter_map(mark).collect(),
    };
    in_both_widths(|width| returns.picture(width))
}

/// From the opening, or the first answer, until today, the closing or the last answer.
fn days(
    visit: &OrganiserVisit,
    round: &round::Model,
    first: NaiveDate,
    last: NaiveDate,
) -> Vec<NaiveDate> {
    let zone = visit.app.config.timezone;
    let today = visit.now.day_in(zone);
    let opened = round.opens_at.map_or(first, |at| at.day_in(zone));
    let closed = round.closes_at.map_or(today, |at| at.day_in(zone));
    let until = closed.min(today).max(last);
    opened.min(first).iter_days().take_while(|day| *day <= until).collect()
}
