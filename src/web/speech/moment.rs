//! What pages can put a date or a time to.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

/// Something that happens on a day: a date, or an instant as the city's calendar sees it.
pub trait CalendarDay {
    fn day_in(&self, zone: Tz) -> NaiveDate;
}

impl CalendarDay for NaiveDate {
    fn day_in(&self, _: Tz) -> NaiveDate {
        *self
    }
}

impl CalendarDay for DateTime<Utc> {
    fn day_in(&self, zone: Tz) -> NaiveDate {
        self.with_timezone(&zone).date_naive()
    }
}

impl<T: CalendarDay + ?Sized> CalendarDay for &T {
    fn day_in(&self, zone: Tz) -> NaiveDate {
        (**self).day_in(zone)
    }
}

/// An instant, by value or from a template's loop by reference.
pub trait Moment {
    fn instant(&self) -> DateTime<Utc>;
}

impl Moment for DateTime<Utc> {
    fn instant(&self) -> DateTime<Utc> {
        *self
    }
}

impl<T: Moment + ?Sized> Moment for &T {
    fn instant(&self) -> DateTime<Utc> {
        (**self).instant()
    }
}
