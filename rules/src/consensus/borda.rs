//! What a set of ballots puts in front.

use serde::Serialize;

use super::ranks::mid_ranks;

/// How options fare on ballots that put them in order.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Borda {
    pub voters: u64,
    /// Of each option, 1 for the best.
    pub mean_rank: Vec<f64>,
    /// Σ(number of options − rank): what an option is ahead of, counted over all ballots.
    pub points: Vec<f64>,
    /// Points by voters·(options − 1), from 0 (last on every ballot) to 1 (first on every one).
    /// None for a single option.
    pub share: Option<Vec<f64>>,
}

/// Borda counts of ballots that give each of so many options a rank, 1 for the best, or none.
///
/// Equal ranks share the middle of their places; options that a voter left out share the places
/// below (Borda 1781, with ties as in Black 1976). A ballot about another number of options is no
/// ballot. None without ballots.
pub fn borda<R: AsRef<[Option<u64>]>>(
    options: usize,
    ballots: impl IntoIterator<Item = R>,
) -> Option<Borda> {
    let mut doubled = vec![0_u64; options];
    let mut voters = 0_u64;
    for ballot in ballots {
        let ranks: Vec<u64> = ballot.as_ref().iter().map(|rank| rank.unwrap_or(u64::MAX)).collect();
        if let Some(ranks) = mid_ranks(&ranks).filter(|ranks| ranks.doubled.len() == options) {
            doubled.iter_mut().zip(&ranks.doubled).for_each(|(sum, rank)| *sum += rank);
            voters += 1;
        }
    }
    let points: Vec<f64> =
        doubled.iter().map(|sum| (2 * voters * options as u64 - sum) as f64 / 2.0).collect();
    let most = voters as f64 * (options as f64 - 1.0);
    (voters > 0).then(|| Borda {
        voters,
        mean_rank: doubled.iter().map(|&sum| sum as f64 / (2 * voters) as f64).collect(),
        share: (options > 1).then(|| points.iter().map(|points| points / most).collect()),
        points,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_voter_left_out_shares_the_places_below() {
        let found = borda(4, [[Some(1), None, Some(2), None]]).expect("a ballot");
        assert_eq!(found.mean_rank, [1.0, 3.5, 2.0, 3.5]);
        assert_eq!(found.points, [3.0, 0.5, 2.0, 0.5]);
    }

    #[test]
    fn without_ballots_nothing_is_in_front() {
        assert_eq!(borda::<[Option<u64>; 2]>(2, []), None);
        assert_eq!(borda(3, [[Some(1), Some(2)]]), None);
    }

    #[test]
    fn a_single_option_is_ahead_of_nothing() {
        let found = borda(1, [[Some(1)]]).expect("a ballot");
        assert_eq!((found.points, found.share), (vec![0.0], None));
    }

    #[test]
    fn every_ballot_gives_the_same_number_of_points() {
        let ballots = [[Some(1), Some(1), None], [None, None, None], [Some(3), Some(2), Some(1)]];
        let found = borda(3, ballots).expect("ballots");
        assert_eq!(found.points.iter().sum::<f64>(), 9.0);
    }
}
