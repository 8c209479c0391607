//! From where on something is broad, a majority, dissent: set before anybody answers.

use std::ops::Deref;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::fraction::{Fraction, constant};

/// What a consultation sets, as it was typed or stored. Becomes [`Thresholds`] if it makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThresholdValues {
    /// The mean share from which on consensus is broad, provided that no group objects.
    pub broad_share: Fraction,
    /// A group is in favour if its share is above this.
    pub majority: Fraction,
    /// A group dissents strongly if its opposite share is above this.
    pub strong_dissent: Fraction,
    /// Opinion is split if the mean shares of both sides reach this.
    pub split_share: Fraction,
    /// A group is heard from so many valid answers on.
    pub minimum_heard: u64,
    /// A group with fewer known members than this is small …
    pub small_group_below: u64,
    /// … and heard from so many valid answers on …
    pub small_group_minimum: u64,
    /// … if they are at least this part of its members.
    pub small_group_share: Fraction,
    /// Consensus is secured if the lower ends of the intervals of this confidence are above the
    /// majority in every group.
    pub confidence: Fraction,
}

impl Default for ThresholdValues {
    fn default() -> Self {
        Self {
            broad_share: constant(3, 4),
            majority: Fraction::HALF,
            strong_dissent: constant(1, 4),
            split_share: constant(1, 3),
            minimum_heard: 5,
            small_group_below: 10,
            small_group_minimum: 3,
            small_group_share: Fraction::HALF,
            confidence: constant(9, 10),
        }
    }
}

/// Why thresholds do not make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ThresholdFault {
    #[error("a majority is at least one half, and not everybody")]
    MajorityOutOfRange,
    #[error("broad consensus takes more than a majority")]
    BroadNotAboveMajority,
    #[error("strong dissent begins below one half")]
    DissentTooLarge,
    #[error("two sides can reach the share of a split only if it is above 0 and at most one half")]
    SplitOutOfRange,
    #[error("a group is heard from one answer on, at the earliest")]
    NobodyHeard,
    #[error("a small group is heard from one answer on, and no later than any other")]
    SmallGroupMinimumOutOfRange,
    #[error("of a small group, some part has to answer")]
    SmallGroupShareZero,
    #[error("the confidence of an interval is at least one half, and no certainty")]
    ConfidenceOutOfRange,
}

impl ThresholdValues {
    /// Everything that is wrong with them, in the order of the fields.
    pub fn faults(&self) -> Vec<ThresholdFault> {
        use ThresholdFault as Fault;
        let (half, all) = (Fraction::HALF, constant(1, 1));
        let nothing = constant(0, 1);
        let small = self.small_group_minimum;
        [
            (self.broad_share <= self.majority, Fault::BroadNotAboveMajority),
            (self.majority < half || self.majority == all, Fault::MajorityOutOfRange),
            (self.strong_dissent >= half, Fault::DissentTooLarge),
            (self.split_share == nothing || self.split_share > half, Fault::SplitOutOfRange),
            (self.minimum_heard == 0, Fault::NobodyHeard),
            (small == 0 || small > self.minimum_heard.max(1), Fault::SmallGroupMinimumOutOfRange),
            (self.small_group_share == nothing, Fault::SmallGroupShareZero),
            (self.confidence < half || self.confidence == all, Fault::ConfidenceOutOfRange),
        ]
        .into_iter()
        .filter_map(|(wrong, fault)| wrong.then_some(fault))
        .collect()
    }
}

/// Thresholds that make sense. [`Default`] has those that are published with the measures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ThresholdValues", into = "ThresholdValues")]
pub struct Thresholds(ThresholdValues);

impl Thresholds {
    /// The same text for the same thresholds, always: to be hashed and published, so that
    /// anybody can see later that they were not moved.
    pub fn canonical(&self) -> String {
        serde_json::to_string(&self.0).expect("numbers and fractions can be written as JSON")
    }
}

impl Deref for Thresholds {
    type Target = ThresholdValues;

    fn deref(&self) -> &ThresholdValues {
        &self.0
    }
}

/// The first of all [faults](ThresholdValues::faults), if there are any.
impl TryFrom<ThresholdValues> for Thresholds {
    type Error = ThresholdFault;

    fn try_from(values: ThresholdValues) -> Result<Self, ThresholdFault> {
        values.faults().first().map_or(Ok(Self(values)), |fault| Err(*fault))
    }
}

impl From<Thresholds> for ThresholdValues {
    fn from(thresholds: Thresholds) -> Self {
        thresholds.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CANONICAL: &str = concat!(
        r#"{"broad_share":"3/4","majority":"1/2","strong_dissent":"1/4","split_share":"1/3","#,
        r#""minimum_heard":5,"small_group_below":10,"small_group_minimum":3,"#,
        r#""small_group_share":"1/2","confidence":"9/10"}"#
    );

    #[test]
    fn equal_thresholds_have_the_same_text() {
        assert_eq!(Thresholds::default().canonical(), CANONICAL);
        let unreduced = CANONICAL.replace("3/4", "75/100").replace("9/10", "90/100");
        let read: Thresholds = serde_json::from_str(&unreduced).expect("thresholds");
        assert_eq!(read.canonical(), CANONICAL);
    }

    #[test]
    fn published_thresholds_make_sense() {
        assert_eq!(ThresholdValues::default().faults(), []);
        assert_eq!(Thresholds::try_from(ThresholdValues::default()), Ok(Thresholds::default()));
    }

    #[test]
    fn each_fault_is_named() {
        use ThresholdFault as Fault;
        let faults = |change: &dyn Fn(&mut ThresholdValues)| {
            let mut values = ThresholdValues::default();
            change(&mut values);
            assert_eq!(Thresholds::try_from(values), Err(values.faults()[0]));
            values.faults()
        };
        assert_eq!(faults(&|it| it.broad_share = constant(1, 2)), [Fault::BroadNotAboveMajority]);
        assert_eq!(faults(&|it| it.majority = constant(49, 100)), [Fault::MajorityOutOfRange]);
        assert_eq!(
            faults(&|it| (it.majority, it.broad_share) = (constant(1, 1), constant(1, 1))),
            [Fault::BroadNotAboveMajority, Fault::MajorityOutOfRange]
        );
        assert_eq!(faults(&|it| it.strong_dissent = constant(1, 2)), [Fault::DissentTooLarge]);
        for share in [constant(0, 1), constant(51, 100)] {
            assert_eq!(faults(&|it| it.split_share = share), [Fault::SplitOutOfRange]);
        }
        assert_eq!(
            faults(&|it| (it.minimum_heard, it.small_group_minimum) = (0, 1)),
            [Fault::NobodyHeard]
        );
        for minimum in [0, 6] {
            assert_eq!(
                faults(&|it| it.small_group_minimum = minimum),
                [Fault::SmallGroupMinimumOutOfRange]
            );
        }
        assert_eq!(
            faults(&|it| it.small_group_share = constant(0, 1)),
            [Fault::SmallGroupShareZero]
        );
        for confidence in [constant(1, 3), constant(1, 1)] {
            assert_eq!(faults(&|it| it.confidence = confidence), [Fault::ConfidenceOutOfRange]);
        }
    }

    #[test]
    fn thresholds_without_sense_are_not_read() {
        for (whole, part) in [
            (r#""broad_share":"3/4""#, r#""broad_share":"1/2""#),
            (r#""broad_share":"3/4""#, r#""broad_share":"5/4""#),
            (r#""broad_share":"3/4""#, r#""broad_share":0.75"#),
            (r#""broad_share":"3/4","#, ""),
            (r#"{"#, r#"{"mood":"1/2","#),
            (":5", ":-5"),
        ] {
            let text = CANONICAL.replacen(whole, part, 1);
            assert!(serde_json::from_str::<Thresholds>(&text).is_err(), "{text}");
        }
    }
}
