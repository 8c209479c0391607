//! By what a consultation judges statements: settled before anybody answers.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Thresholds;

/// Thresholds, and what is known about groups before they answer. Groups are named by their keys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Yardstick {
    pub thresholds: Thresholds,
    /// Without these groups there is no verdict.
    #[serde(default)]
    pub required: BTreeSet<String>,
    /// How many could answer, where that is known.
    #[serde(default)]
    pub members: BTreeMap<String, u64>,
}

impl Yardstick {
    /// The same text for the same yardstick, always: to be hashed and published, so that anybody
    /// can see later that it was not moved.
    pub fn canonical(&self) -> String {
        serde_json::to_string(self).expect("thresholds, keys and numbers can be written as JSON")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_yardstick_has_the_same_text_however_it_was_written() {
        let thresholds = Thresholds::default().canonical();
        let written = format!(
            r#"{{"members":{{"science":7,"council":5}},"required":["science","business"],"thresholds":{thresholds}}}"#
        );
        let read: Yardstick = serde_json::from_str(&written).expect("a yardstick");
        let text = read.canonical();
        assert!(text.ends_with(
            r#""required":["business","science"],"members":{"council":5,"science":7}}"#
        ));
        assert_eq!(serde_json::from_str::<Yardstick>(&text).expect("a yardstick"), read);
    }

    #[test]
    fn nothing_but_thresholds_needs_to_be_known() {
        let read = format!(r#"{{"thresholds":{}}}"#, Thresholds::default().canonical());
        let read: Yardstick = serde_json::from_str(&read).expect("a yardstick");
        assert_eq!(read, Yardstick::default());
        assert!(serde_json::from_str::<Yardstick>(r#"{"required":[]}"#).is_err());
    }
}
