//! The language of a page: its sentences from `locales/`, its numbers, dates and times.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use chrono::Datelike;
use chrono_tz::Tz;
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{langid, static_loader};
use rules::questionnaire::Language;

mod figure;
mod lang;
mod moment;
mod own_name;
#[cfg(test)]
mod sentences;

pub(crate) use figure::in_per_cent;
pub use lang::{Lang, UnknownLanguage};
pub use moment::{CalendarDay, Moment};
pub use own_name::own_name;

static_loader! {
    static SENTENCES = {
        locales: "locales",
        fallback_language: "de",
        customise: |bundle| {
            bundle.set_use_isolating(false);
            bundle.set_formatter(match bundle.locales.first() {
                Some(locale) if *locale == langid!("en") => Some(figure::english),
                _ => Some(figure::german),
            });
        },
    };
}

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

    /// What a language is called in this one, if the pages speak it, or else by those who do.
    pub fn language_name(&self, language: &Language) -> String {
        match language.as_str().parse::<Lang>() {
            Ok(known) => self.say(&format!("register-language-{}", known.tag())),
            Err(_) => own_name(language.as_str()),
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
        figure::figure(&number.into(), self.lang).unwrap_or_default()
    }

    /// `1.400,125` of a plain decimal such as `1400.125`, with all its digits.
    pub fn decimal(&self, plain: &str) -> String {
        figure::decimal(plain, self.lang)
    }

    /// `1400,125` of a plain decimal such as `1400.125`, as one types it into a field.
    pub fn as_typed(&self, plain: &str) -> String {
        match self.lang {
            Lang::En => plain.to_owned(),
            Lang::De | Lang::DeSimple => plain.replace('.', ","),
        }
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

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate, Utc};

    use super::*;

    fn speech(lang: Lang) -> Speech {
        Speech::new(lang, chrono_tz::Europe::Berlin)
    }

    fn last_minute() -> DateTime<Utc> {
        "2026-12-11T22:59:00Z".parse().expect("a moment")
    }

    #[test]
    fn a_closing_time_is_told_in_the_time_of_the_city() {
        let (german, english) = (speech(Lang::De), speech(Lang::En));
        assert_eq!(
            german.weekday_date_time(last_minute()),
            "Freitag, 11. Dezember 2026, 23:59 Uhr"
        );
        assert_eq!(english.weekday_date_time(last_minute()), "Friday, 11 December 2026, 23:59");
        assert_eq!(german.date_time(last_minute()), "11. Dezember 2026, 23:59 Uhr");
        assert_eq!(german.time(last_minute()), "23:59 Uhr");
        assert_eq!(english.short_date(last_minute()), "11 Dec 2026");
    }

    #[test]
    fn midnight_belongs_to_the_day_of_the_city_also_in_summer() {
        let moment: DateTime<Utc> = "2026-06-30T22:00:00Z".parse().expect("a moment");
        assert_eq!(speech(Lang::De).weekday_date(moment), "Mittwoch, 1. Juli 2026");
        assert_eq!(speech(Lang::De).short_date(moment), "01.07.2026");
        let day = NaiveDate::from_ymd_opt(2026, 3, 31).expect("a day");
        assert_eq!(speech(Lang::En).date(day), "31 March 2026");
    }

    #[test]
    fn numbers_in_sentences_are_grouped() {
        assert_eq!(speech(Lang::De).number(1400), "1.400");
        assert_eq!(speech(Lang::En).number(1400), "1,400");
        assert_eq!(speech(Lang::De).percent(12.5), "12,5\u{a0}%");
        assert_eq!(speech(Lang::En).percent(49), "49%");
        assert_eq!(
            speech(Lang::De).with("common-page-of", &[("page", 2.into()), ("pages", 1000.into())]),
            "Seite 2 von 1.000"
        );
    }

    #[test]
    fn leichte_sprache_abbreviates_nothing() {
        let simple = speech(Lang::DeSimple);
        assert_eq!(simple.date_time(last_minute()), "11. Dezember 2026 um 23:59 Uhr");
        assert_eq!(simple.weekday_date(last_minute()), "Freitag, 11. Dezember 2026");
        assert_eq!(simple.short_date(last_minute()), "11. Dezember 2026");
        assert_eq!(simple.number(1400), "1.400");
        assert_eq!(simple.percent(12.5), "12,5 von\u{a0}100");
        assert_eq!(
            simple.with("common-problems", &[("count", 1.into())]),
            "Bitte prüfen Sie 1 Angabe"
        );
    }

    #[test]
    #[should_panic(expected = "no sentence `common-nothing`")]
    fn an_unknown_sentence_is_loud_while_testing() {
        speech(Lang::De).say(concat!("common", "-nothing"));
    }
}
