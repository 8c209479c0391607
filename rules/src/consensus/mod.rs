//! Consensus: how far those who answered agree, within each group and across all.
//!
//! Everything here takes numbers of answers, in categories that ascend from against to in
//! favour, and gives figures. What has no meaning is `None`, never 0: the median of no answers,
//! the polarisation of a single category. What is compared with a threshold is compared exactly,
//! as a fraction; numbers with a decimal point are outcomes only.
//!
//! - [`verdict`] says of a statement whether consensus is broad, and who dissents, by the
//!   [`Thresholds`] of the [`Yardstick`] that was settled before anybody answered;
//! - [`wilson`] and [`share_difference`] say how far shares speak for those who did not answer;
//! - [`quantile`](fn@quantile), [`tastle_wierman`], [`leik`], [`van_der_eijk`], [`iqr_rule`] and
//!   [`panel_rating`] describe one distribution, [`weighted`] does so with weights, and
//!   [`rake`] finds these;
//! - [`CrossTable`] says whether answers to two questions go together;
//! - [`kruskal_wallis`] compares groups, [`kendall`] and [`borda`] look at orders;
//! - [`paired`] and [`stability`] compare rounds;
//! - [`opinion`] has the formulas of opinion groups.
//!
//! `docs/measures.md` tells each to those who read results.

mod agreement;
mod association;
mod borda;
mod difference;
mod distribution;
mod fraction;
mod interval;
mod kendall;
mod kruskal_wallis;
mod leik;
pub mod opinion;
pub mod paired;
mod panel;
mod quantile;
mod raking;
mod ranks;
mod stability;
mod stance;
mod tastle_wierman;
mod thresholds;
mod verdict;
pub mod weighted;
mod yardstick;

pub use agreement::van_der_eijk;
pub use association::{CrossTable, Independence};
pub use borda::{Borda, borda};
pub use difference::{Difference, share_difference};
pub use fraction::{Fraction, InvalidFraction};
pub use interval::{Interval, share, wilson, wilson_weighted};
pub use kendall::{Kendall, kendall};
pub use kruskal_wallis::{KruskalWallis, Rejection, Superiority, kruskal_wallis};
pub use leik::leik;
pub use panel::{PanelRating, iqr_rule, panel_rating};
pub use quantile::{mean, quantile};
pub use raking::{Margin, Unraked, rake, rake_table};
pub use stability::{Stability, stability};
pub use stance::{Stance, Stances};
pub use tastle_wierman::tastle_wierman;
pub use thresholds::{ThresholdFault, ThresholdValues, Thresholds};
pub use verdict::{
    Breadth, Certainty, Direction, Group, GroupView, Means, Reason, Verdict, VerdictKind, verdict,
};
pub use yardstick::Yardstick;

/// The version of the formulas, told with every result: it rises when one changes, so that old
/// figures can be recomputed with what they were computed with.
pub const VERSION: u32 = 1;
