//! The language of a page: its sentences from `locales/`, its numbers, dates and times.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, langid, static_loader};

static_loader! {
    static SENTENCES = {
        locales: "locales",
        fallback_language: "de",
        customise: |bundle| {
            bundle.set_use_isolating(false);
            bundle.set_formatter(match bundle.locales.first() {
                Some(locale) if *locale == langid!("en") => Some(english_figure),
                _ => Some(german_figure),
            });
        },
    };
}

/// A language of the interface, the first part of every page's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    De,
    En,
}

impl Lang {
    /// Every language, in the order in which pages offer them.
    pub const ALL: [Self; 2] = [Self::De, Self::En];

    /// As it stands in addresses and in the `lang` attribute.
    pub fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::En => "English",
        }
    }

    /// The language a browser asks for most, German if it knows none of ours.
    pub fn preferred(accept_language: &str) -> Self {
        let wishes = accept_language.split(',').filter_map(|wish| {
            let (range, weight) = wish.split_once(";q=").unwrap_or((wish, "1"));
            let lang = range.trim().get(..2)?.to_ascii_lowercase().parse().ok()?;
            let weight = weight.trim().parse::<f32>().ok().filter(|weight| *weight > 0.0)?;
            Some((lang, weight))
        });
        wishes.fold((Self::De, 0.0), |best, wish| if wish.1 > best.1 { wish } else { best }).0
    }

    fn id(self) -> LanguageIdentifier {
        match self {
            Self::De => langid!("de"),
            Self::En => langid!("en"),
        }
    }
}

impl FromStr for Lang {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag).ok_or(UnknownLanguage)
    }
}

/// The tag names no language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the interface does not speak this language")]
pub struct UnknownLanguage;

/// Speaks one language, with clocks set to the city's time. Pages hold it as `t`.
#[derive(Clone, Copy)]
pub struct Speech {
    lang: Lang,
    zone: Tz,
}

impl Speech {
    pub fn new(lang: Lang, zone: Tz) -> Self {
        Self { lang, zone }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The sentence with this id.
    pub fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The sentence with this id and these values; numbers are grouped as the language does.
    pub fn with(&self, id: &str, values: &[(&'static str, FluentValue<'_>)]) -> String {
        let values: HashMap<_, _> =
            values.iter().map(|(name, value)| (Cow::from(*name), value.clone())).collect();
        match SENTENCES.lookup_single_language(&self.lang.id(), id, Some(&values)) {
            Ok(sentence) => sentence,
            Err(cause) => {
                debug_assert!(
                    false,
                    "no sentence `{id}` in `{}` with these values: {cause}",
                    self.lang.tag()
                );
                tracing::error!(sentence.id = id, lang = self.lang.tag(), %cause, "A sentence is missing.");
                id.to_owned()
            }
        }
    }

    /// `11. Dezember 2026`
    pub fn date(&self, day: impl CalendarDay) -> String {
        self.on("common-date", day)
    }

    /// `Freitag, 11. Dezember 2026`
    pub fn weekday_date(&self, day: impl CalendarDay) -> String {
        self.on("common-weekday-date", day)
    }

    /// `11.12.2026`, for tables.
    pub fn short_date(&self, day: impl CalendarDay) -> String {
        self.on("common-short-date", day)
    }

    /// `23:59 Uhr`
    pub fn time(&self, moment: impl Moment) -> String {
        let clock = moment.instant().with_timezone(&self.zone).format("%H:%M").to_string();
        self.with("common-time", &[("clock", clock.into())])
    }

    /// `11. Dezember 2026, 23:59 Uhr`
    pub fn date_time(&self, moment: impl Moment) -> String {
        let instant = moment.instant();
        self.with(
            "common-date-time",
            &[("date", self.date(instant).into()), ("time", self.time(instant).into())],
        )
    }

    /// `Freitag, 11. Dezember 2026, 23:59 Uhr`
    pub fn weekday_date_time(&self, moment: impl Moment) -> String {
        let instant = moment.instant();
        self.with(
            "common-date-time",
            &[("date", self.weekday_date(instant).into()), ("time", self.time(instant).into())],
        )
    }

    /// `1.400`; fractions with at most two digits.
    pub fn number(&self, number: impl Into<FluentValue<'static>>) -> String {
        figure(&number.into(), self.lang).unwrap_or_default()
    }

    /// `49 %` of 49, not of 0.49.
    pub fn percent(&self, points: impl Into<FluentValue<'static>>) -> String {
        self.with("common-percent", &[("points", points.into())])
    }

    fn on(&self, id: &str, day: impl CalendarDay) -> String {
        let day = day.day_in(self.zone);
        let values = [
            ("day", day.day().into()),
            ("month", day.month().into()),
            ("year", day.year().to_string().into()),
            ("weekday", day.weekday().number_from_monday().into()),
            ("numeric", day.format("%d.%m.%Y").to_string().into()),
        ];
        self.with(id, &values)
    }
}

impl fmt::Debug for Speech {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Speech({}, {})", self.lang.tag(), self.zone)
    }
}

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

fn german_figure<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    figure(value, Lang::De)
}

fn english_figure<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    figure(value, Lang::En)
}

/// A number as the language writes it; nothing for other values.
fn figure(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let (group, point) = match lang {
        Lang::De => ('.', ','),
        Lang::En => (',', '.'),
    };
    let plain = format!("{:.2}", number.value.abs());
    let (whole, fraction) = plain.split_once('.')?;
    let mut written = String::new();
    if number.value < 0.0 && plain != "0.00" {
        written.push('−');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            written.push(group);
        }
        written.push(digit);
    }
    let fraction = fraction.trim_end_matches('0');
    if !fraction.is_empty() {
        written.push(point);
        written.push_str(fraction);
    }
    Some(written)
}
