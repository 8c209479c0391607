//! Which statements stand for a group, and which for all.

use serde::Serialize;

use super::{Representativeness, Votes, representativeness};
use crate::consensus::stance::Stance;

/// Below this, a difference counts as chance: the one-sided 90 % point of the normal distribution.
const SIGNIFICANT: f64 = 1.2816;
const MOST: usize = 5;

/// A statement that stands for a group, by its place among those given.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Representative {
    pub statement: usize,
    /// On which side the group differs more from others; never neutral. That of the best agreement
    /// may be disagreement: if others agree even more.
    pub side: Stance,
    pub votes: Votes,
    pub figures: Representativeness,
    /// The one statement that the group agrees with most distinctly.
    pub best_agree: bool,
}

/// A statement with which all agree, or all disagree, by its place among those given.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Shared {
    pub statement: usize,
    pub votes: Votes,
    /// (votes + 1)/(seen + 2) of the side it was found for.
    pub p: f64,
    pub test: f64,
}

impl Representative {
    /// p, its test, repness and its test, of the side.
    fn of_side(&self) -> [f64; 4] {
        let it = &self.figures;
        match self.side {
            Stance::Agree => [it.pa, it.pat, it.ra, it.rat],
            Stance::Neutral | Stance::Disagree => [it.pd, it.pdt, it.rd, it.rdt],
        }
    }

    fn weight(&self) -> f64 {
        self.of_side().iter().product()
    }
}

/// At most five statements that stand for a group, given its votes and those of all others on each
/// statement: the best agreement, then what differs from others beyond chance, the most distinct
/// first; agreements before disagreements. If nothing does, whatever comes nearest to it.
pub fn representative(statements: &[(Votes, Votes)]) -> Vec<Representative> {
    let all: Vec<Representative> = statements
        .iter()
        .enumerate()
        .map(|(statement, &(group, others))| {
            let figures = representativeness(group, others);
            let side = if figures.rat > figures.rdt { Stance::Agree } else { Stance::Disagree };
            Representative { statement, side, votes: group, figures, best_agree: false }
        })
        .collect();
    let best = best_agree(&all).map(|it| Representative { best_agree: true, ..*it });
    let mut sufficient: Vec<Representative> =
        all.iter().filter(|it| is_sufficient(&it.figures)).copied().collect();
    if sufficient.is_empty() {
        let strength = |it: &Representative| it.figures.rat.max(it.figures.rdt);
        let nearest =
            || all.iter().reduce(|a, b| if strength(b) > strength(a) { b } else { a }).copied();
        return best.or_else(nearest).into_iter().collect();
    }
    sufficient.retain(|it| best.is_none_or(|best| best.statement != it.statement));
    sufficient.sort_by(|a, b| b.weight().total_cmp(&a.weight()));
    let mut chosen: Vec<Representative> = best.into_iter().chain(sufficient).take(MOST).collect();
    chosen.sort_by_key(|it| it.side != Stance::Agree);
    chosen
}

fn is_sufficient(it: &Representativeness) -> bool {
    (it.rat > SIGNIFICANT && it.pat > SIGNIFICANT) || (it.rdt > SIGNIFICANT && it.pdt > SIGNIFICANT)
}

fn best_agree(all: &[Representative]) -> Option<&Representative> {
    let voted = all.iter().filter(|it| it.votes.agree + it.votes.disagree > 0);
    voted.fold(None, |best: Option<&Representative>, it| {
        let new = &it.figures;
        let better = match best.map(|best| &best.figures) {
            Some(old) if old.ra > 1.0 => {
                new.ra * new.rat * new.pa * new.pat > old.ra * old.rat * old.pa * old.pat
            }
            Some(old) => new.pa * new.pat > old.pa * old.pat,
            None => new.pat > SIGNIFICANT || (new.ra > 1.0 && new.pa > 0.5),
        };
        if better { Some(it) } else { best }
    })
}

/// At most five statements on which all are on this side beyond chance, the clearest first, given
/// everybody's votes on each.
pub fn shared(statements: &[Votes], side: Stance) -> Vec<Shared> {
    let mut found: Vec<Shared> = statements
        .iter()
        .enumerate()
        .map(|(statement, &votes)| {
            let alone = representativeness(votes, Votes::default());
            let (p, test) = match side {
                Stance::Agree => (alone.pa, alone.pat),
                Stance::Neutral | Stance::Disagree => (alone.pd, alone.pdt),
            };
            Shared { statement, votes, p, test }
        })
        .filter(|it| it.p > 0.5 && it.test > SIGNIFICANT)
        .collect();
    found.sort_by(|a, b| (b.p * b.test).total_cmp(&(a.p * a.test)));
    found.truncate(MOST);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn votes(agree: u64, disagree: u64) -> Votes {
        Votes { agree, disagree, seen: agree + disagree }
    }

    #[test]
    fn a_group_without_votes_is_represented_by_what_comes_nearest() {
        assert_eq!(representative(&[]), []);
        let found = representative(&[(votes(0, 0), votes(5, 5)), (votes(0, 0), votes(0, 9))]);
        assert_eq!(found.iter().map(|it| it.statement).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn agreements_come_before_disagreements() {
        let statements = [
            (votes(0, 40), votes(40, 0)),
            (votes(30, 10), votes(10, 30)),
            (votes(9, 9), votes(9, 9)),
        ];
        let found = representative(&statements);
        let sides: Vec<_> = found.iter().map(|it| (it.statement, it.side, it.best_agree)).collect();
        assert_eq!(sides, [(1, Stance::Agree, true), (0, Stance::Disagree, false)]);
    }

    #[test]
    fn what_all_say_is_shared_and_what_half_say_is_not() {
        let statements = [votes(20, 20), votes(38, 2), votes(40, 0), votes(3, 37)];
        let agreed: Vec<_> =
            shared(&statements, Stance::Agree).iter().map(|it| it.statement).collect();
        assert_eq!(agreed, [2, 1]);
        assert_eq!(shared(&statements, Stance::Disagree)[0].statement, 3);
    }
}
