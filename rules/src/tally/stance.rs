//! On which side of an item its answers are.

use super::{Category, Count, Item};
use crate::{
    consensus::{Stance, Stances},
    questionnaire::Vote,
};

impl Item {
    /// The side of one of its categories: points above the middle of the scale and a yes are
    /// agreement, the middle is neutral. None if it has no side, as an option.
    pub fn stance(&self, category: &Category) -> Option<Stance> {
        match category {
            Category::Point(point) => Stance::of_point((*point).into(), self.categories.len()),
            Category::Yes(true) | Category::Vote(Vote::Agree) => Some(Stance::Agree),
            Category::Yes(false) | Category::Vote(Vote::Disagree) => Some(Stance::Disagree),
            Category::Vote(Vote::Pass)
            | Category::Choice(_)
            | Category::Rank(_)
            | Category::Unranked
            | Category::Numbers(_)
            | Category::Consent
            | Category::Files
            | Category::Points(_) => None,
        }
    }

    /// How many are for, neutral and against. None unless every category has a side.
    ///
    /// Who has no opinion, or passes a statement, abstains.
    pub fn stances(&self, count: &Count) -> Option<Stances> {
        let mut stances = Stances::default();
        for (category, &answers) in self.categories.iter().zip(&count.by_category) {
            stances.add(self.stance(category)?, answers);
        }
        stances.abstain = count.no_opinion;
        (!self.categories.is_empty()).then_some(stances)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        questionnaire::fixture::{all_kinds, key},
        tally::items,
    };

    /// The stances of an item with so many categories, each with ten times as many answers as the
    /// one before.
    fn of(categories: &[Category]) -> Option<Stances> {
        let counting = items(&all_kinds())[0].counting;
        let item =
            Item { question: key("mood"), row: None, counting, categories: categories.to_vec() };
        let by_category: Vec<u64> = (0..categories.len() as u32).map(|at| 10_u64.pow(at)).collect();
        item.stances(&Count { n: by_category.iter().sum(), no_opinion: 7, by_category })
    }

    fn points(number: u8) -> Vec<Category> {
        (1..=number).map(Category::Point).collect()
    }

    #[test]
    fn points_lie_on_the_side_of_the_middle_they_are_on() {
        for (number, agree, neutral, disagree) in [
            (2, 10, 0, 1),
            (3, 100, 10, 1),
            (4, 1100, 0, 11),
            (5, 11000, 100, 11),
            (7, 1_110_000, 1000, 111),
        ] {
            let expected = Stances { agree, neutral, disagree, abstain: 7 };
            assert_eq!(of(&points(number)), Some(expected), "{number} points");
        }
    }

    #[test]
    fn a_yes_is_agreement_wherever_it_stands() {
        let expected = Stances { agree: 1, neutral: 0, disagree: 10, abstain: 7 };
        assert_eq!(of(&[true, false].map(Category::Yes)), Some(expected));
    }

    #[test]
    fn who_passes_a_statement_abstains() {
        let expected = Stances { agree: 10, neutral: 0, disagree: 1, abstain: 7 };
        assert_eq!(of(&[Vote::Disagree, Vote::Agree].map(Category::Vote)), Some(expected));
    }

    #[test]
    fn only_scales_statements_and_yes_or_no_have_sides() {
        let count = |item: &Item| item.stances(&Count::of(item)).is_some();
        let with: Vec<String> = items(&all_kinds())
            .iter()
            .filter(|item| count(item))
            .map(|item| item.question.to_string())
            .collect();
        assert_eq!(with, ["mood", "again", "claims", "claims"]);
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[Category::Consent]), None);
    }
}
