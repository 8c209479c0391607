//! Whether those who changed their answer went up or down.

use serde::Serialize;

use super::Transition;
use crate::consensus::{distribution::normal_two_sided, ranks::ties};

/// Wilcoxon's signed ranks of those who changed their answer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct SignedRanks {
    /// Who changed their answer.
    pub moved: u64,
    /// The sum of ranks of those who went up, ranked by how far they went.
    pub rank_sum_up: f64,
    /// How far that is from the middle, in standard deviations; above 0 if more went up.
    pub z: f64,
    /// How probable it is to be as far from the middle if both ways were as likely.
    pub p: f64,
}

impl Transition {
    /// Wilcoxon 1945: those who did not move are left out, equal distances share their mid-rank,
    /// and p is that of the normal approximation, corrected for ties and not for continuity.
    /// None without movement.
    pub fn wilcoxon(&self) -> Option<SignedRanks> {
        let (mut moved, mut doubled_up, mut tied) = (0_u64, 0_u128, 0_u128);
        for distance in 1..self.counts.len() {
            let starts = || 0..self.counts.len() - distance;
            let up: u64 = starts().map(|i| self.counts[i][i + distance]).sum();
            let down: u64 = starts().map(|i| self.counts[i + distance][i]).sum();
            doubled_up += u128::from(up) * u128::from(2 * moved + up + down + 1);
            tied += ties(up + down);
            moved += up + down;
        }
        if moved == 0 {
            return None;
        }
        let n = u128::from(moved);
        // Four times the mean and 48 times the variance of the rank sum are whole numbers.
        let excess = (2 * doubled_up) as f64 - (n * (n + 1)) as f64;
        let variance = (2 * n * (n + 1) * (2 * n + 1) - tied) as f64 / 48.0;
        let z = excess / (4.0 * variance.sqrt());
        Some(SignedRanks { moved, rank_sum_up: doubled_up as f64 / 2.0, z, p: normal_two_sided(z) })
    }
}
