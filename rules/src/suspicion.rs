//! Does a response look as if a program had sent it?
//!
//! A suspicion never refuses anything: a person decides about the response.

use std::{collections::BTreeSet, fmt};

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

/// The least time in which anybody reads a question and answers it.
const PER_QUESTION: TimeDelta = TimeDelta::seconds(2);

/// The least time in which anybody gets from the beginning to the end.
const AT_LEAST: TimeDelta = TimeDelta::seconds(3);

/// Why a response does not count until somebody has looked at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A field that people do not see was filled.
    Trap,
    /// It was submitted sooner after the beginning than anybody can answer.
    Hasty,
    /// Too many came from one place within an hour.
    Crowded,
    /// The work that the round asks browsers to do was not done.
    Unproven,
}

impl Reason {
    pub const ALL: &[Self] = &[Self::Trap, Self::Hasty, Self::Crowded, Self::Unproven];

    /// The word under which it is stored, the same as in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Trap => "trap",
            Self::Hasty => "hasty",
            Self::Crowded => "crowded",
            Self::Unproven => "unproven",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is known of a submission besides its answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs {
    pub trap_filled: bool,
    /// From the beginning of the sheet to its submission.
    pub took: TimeDelta,
    /// How many questions were answered.
    pub answered: usize,
    /// Whether more came from the same place within the hour than are let through.
    pub crowded: bool,
    /// Whether a proof of work was asked for and none came that holds.
    pub unproven: bool,
}

/// Everything that speaks against a response; nothing, if it is to count at once.
pub fn reasons(signs: Signs) -> BTreeSet<Reason> {
    let Signs { trap_filled, took, answered, crowded, unproven } = signs;
    [
        (Reason::Trap, trap_filled),
        (Reason::Hasty, took < least_time(answered)),
        (Reason::Crowded, crowded),
        (Reason::Unproven, unproven),
    ]
    .into_iter()
    .filter_map(|(reason, given)| given.then_some(reason))
    .collect()
}

fn least_time(answered: usize) -> TimeDelta {
    let questions = i32::try_from(answered).unwrap_or(i32::MAX);
    AT_LEAST.max(PER_QUESTION * questions)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn calm(seconds: i64, answered: usize) -> Signs {
        Signs {
            trap_filled: false,
            took: TimeDelta::seconds(seconds),
            answered,
            crowded: false,
            unproven: false,
        }
    }

    #[test]
    fn each_sign_is_one_reason() {
        let unhurried = calm(600, 9);
        let table = [
            (unhurried, vec![]),
            (Signs { trap_filled: true, ..unhurried }, vec![Reason::Trap]),
            (Signs { crowded: true, ..unhurried }, vec![Reason::Crowded]),
            (Signs { unproven: true, ..unhurried }, vec![Reason::Unproven]),
            (calm(17, 9), vec![Reason::Hasty]),
            (
                Signs { trap_filled: true, crowded: true, unproven: true, ..calm(0, 9) },
                Reason::ALL.to_vec(),
            ),
        ];
        for (signs, expected) in table {
            assert_eq!(reasons(signs).into_iter().collect::<Vec<_>>(), expected, "{signs:?}");
        }
    }

    #[test]
    fn two_seconds_a_question_and_three_in_all_are_enough() {
        for (seconds, answered, hasty) in
            [(2, 0, true), (3, 0, false), (2, 1, true), (3, 1, false), (3, 2, true), (4, 2, false)]
        {
            let given = reasons(calm(seconds, answered)).contains(&Reason::Hasty);
            assert_eq!(given, hasty, "{answered} answers in {seconds} s");
        }
    }

    #[test]
    fn reasons_are_stored_as_they_are_called() {
        for reason in Reason::ALL {
            assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
        }
    }

    proptest! {
        #[test]
        fn whoever_takes_longer_is_never_more_suspicious(
            seconds in 0_i64..10_000,
            more in 0_i64..10_000,
            answered in 0_usize..500,
        ) {
            let sooner = reasons(calm(seconds, answered));
            let later = reasons(calm(seconds + more, answered));
            prop_assert!(later.is_subset(&sooner));
        }

        #[test]
        fn answering_less_is_never_more_suspicious(
            seconds in 0_i64..10_000,
            answered in 0_usize..500,
            more in 0_usize..500,
        ) {
            let fewer = reasons(calm(seconds, answered));
            prop_assert!(fewer.is_subset(&reasons(calm(seconds, answered + more))));
        }

        #[test]
        fn no_number_of_answers_is_too_large(answered: usize) {
            prop_assert!(reasons(calm(0, answered)).contains(&Reason::Hasty));
        }
    }
}
