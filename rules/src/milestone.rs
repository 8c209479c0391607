//! When the council deals with what a consultation is about.

use std::{fmt, str::FromStr};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::lifecycle::{UnknownWord, words};

/// A committee of the council has the subject on its agenda on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    pub day: NaiveDate,
    /// Its name, in the city's own language.
    pub committee: String,
    pub act: Act,
}

/// What a committee does with a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// It is told, and nothing is asked of it.
    TakesNote,
    /// It says what another committee should decide.
    Advises,
    Decides,
}

words!(Act, "act of a committee",
    TakesNote => "takes_note", Advises => "advises", Decides => "decides");

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_act_has_one_word_everywhere() {
        for &act in Act::ALL {
            assert_eq!(json!(act), json!(act.as_str()));
            assert_eq!(act.to_string().parse(), Ok(act));
        }
        assert!("vetoes".parse::<Act>().is_err());
    }

    #[test]
    fn a_milestone_is_written_with_its_day() {
        let milestone = Milestone {
            day: NaiveDate::from_ymd_opt(2026, 12, 3).unwrap(),
            committee: "Stadtrat".to_owned(),
            act: Act::Decides,
        };
        let written = json!({"day": "2026-12-03", "committee": "Stadtrat", "act": "decides"});
        assert_eq!(json!(milestone), written);
        assert_eq!(serde_json::from_value::<Milestone>(written).unwrap(), milestone);
    }
}
