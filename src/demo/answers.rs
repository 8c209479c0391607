//! Drawing synthetic responses, so that they tell the same plausible story each time.
//!
//! The weights of a profile are shared out among its responses by largest remainders and then
//! shuffled under a fixed seed.

use std::collections::{BTreeMap, BTreeSet};

use rand::{RngExt, SeedableRng, rngs::StdRng, seq::SliceRandom};
use rules::questionnaire::{Answer, Answers, Key, Rating};
use serde::Deserialize;

use super::content::yaml;

/// One synthetic response.
pub(super) struct Drawn {
    /// The key of its stakeholder group.
    pub(super) group: String,
    pub(super) answers: Answers,
    /// How many days after the opening it came.
    pub(super) day: i64,
}

#[derive(Deserialize)]
struct Recipe {
    seed: u64,
    profiles: Vec<Profile>,
    questions: Vec<Question>,
    texts: Vec<Text>,
}

#[derive(Deserialize)]
struct Profile {
    key: String,
    group: String,
    responses: usize,
}

#[derive(Deserialize)]
struct Question {
    key: Key,
    answered: Option<usize>,
    options: Option<BTreeMap<String, BTreeMap<Key, usize>>>,
    points: Option<BTreeMap<String, Vec<usize>>>,
    rows: Option<BTreeMap<Key, BTreeMap<String, Vec<usize>>>>,
    how_many: Option<Vec<usize>>,
    picks: Option<BTreeMap<String, BTreeMap<Key, usize>>>,
}

#[derive(Deserialize)]
struct Text {
    question: Key,
    profile: String,
    text: String,
}

/// All responses of the recipe.
pub(super) fn draw() -> Result<Vec<Drawn>, String> {
    let recipe: Recipe = yaml("answers.yaml", include_str!("answers.yaml"))?;
    let mut rng = StdRng::seed_from_u64(recipe.seed);
    let mut drawn = vec![];
    for profile in &recipe.profiles {
        let mut sheets = vec![Answers::default(); profile.responses];
        for question in &recipe.questions {
            for (sheet, answer) in sheets.iter_mut().zip(question.draw(profile, &mut rng)) {
                if let Some(answer) = answer {
                    sheet.insert(question.key.clone(), answer);
                }
            }
        }
        let texts = recipe.texts.iter().filter(|text| text.profile == profile.key);
        for (sheet, text) in sheets.iter_mut().zip(texts) {
            sheet.insert(text.question.clone(), Answer::Text(text.text.clone()));
        }
        drawn.extend(sheets.into_iter().map(|answers| {
            let (group, day) = (profile.group.clone(), rng.random_range(0..28));
            Drawn { group, answers, day }
        }));
    }
    Ok(drawn)
}

impl Question {
    /// An answer, or none, for each response of a profile.
    fn draw(&self, profile: &Profile, rng: &mut StdRng) -> Vec<Option<Answer>> {
        let n = profile.responses;
        let mut answers: Vec<Option<Answer>> = if let Some(options) = &self.options {
            let weights = options.get(&profile.key).cloned().unwrap_or_default();
            let keys: Vec<_> = weights.keys().cloned().collect();
            let weights: Vec<_> = weights.into_values().collect();
            shared_out(&weights, n, rng)
                .map(|at| keys.get(at).cloned().map(Answer::Choice))
                .collect()
        } else if let Some(points) = &self.points {
            ratings(points.get(&profile.key), n, rng).map(|it| it.map(Answer::Rating)).collect()
        } else if let Some(rows) = &self.rows {
            matrix(rows, profile, rng)
        } else if let Some(picks) = &self.picks {
            self.picked(picks.get(&profile.key), n, rng)
        } else {
            vec![None; n]
        };
        let unanswered = n - n * self.answered.unwrap_or(100) / 100;
        answers.iter_mut().take(unanswered).for_each(|answer| *answer = None);
        answers.shuffle(rng);
        answers
    }

    fn picked(
        &self,
        weights: Option<&BTreeMap<Key, usize>>,
        n: usize,
        rng: &mut StdRng,
    ) -> Vec<Option<Answer>> {
        let numbers: Vec<usize> =
            shared_out(self.how_many.as_deref().unwrap_or(&[1]), n, rng).collect();
        let pick = |more: usize| {
            let mut left: Vec<(Key, usize)> =
                weights.into_iter().flatten().map(|(key, weight)| (key.clone(), *weight)).collect();
            let picks = (0..=more).filter_map(|_| take_one(&mut left, rng));
            Some(Answer::Choices(picks.collect::<BTreeSet<_>>()))
        };
        numbers.into_iter().map(pick).collect()
    }
}

fn matrix(
    rows: &BTreeMap<Key, BTreeMap<String, Vec<usize>>>,
    profile: &Profile,
    rng: &mut StdRng,
) -> Vec<Option<Answer>> {
    let mut sheets = vec![BTreeMap::new(); profile.responses];
    for (row, weights) in rows {
        let drawn: Vec<_> = ratings(weights.get(&profile.key), profile.responses, rng).collect();
        for (sheet, rating) in sheets.iter_mut().zip(drawn) {
            sheet.extend(rating.map(|rating| (row.clone(), rating)));
        }
    }
    sheets.into_iter().map(|ratings| Some(Answer::Ratings(ratings))).collect()
}

/// The last weight is that of no opinion.
fn ratings(
    weights: Option<&Vec<usize>>,
    n: usize,
    rng: &mut StdRng,
) -> impl Iterator<Item = Option<Rating>> {
    let weights = weights.cloned().unwrap_or_default();
    let points = weights.len().saturating_sub(1);
    let drawn: Vec<usize> = shared_out(&weights, n, rng).collect();
    drawn.into_iter().map(move |at| match u8::try_from(at + 1) {
        Ok(point) if at < points => Some(Rating::Point(point)),
        _ => Some(Rating::NoOpinion),
    })
}

/// Which category each of `n` gets: shares by largest remainder, in random order.
fn shared_out(weights: &[usize], n: usize, rng: &mut StdRng) -> impl Iterator<Item = usize> {
    let total = weights.iter().sum::<usize>().max(1);
    let mut counts: Vec<usize> = weights.iter().map(|weight| weight * n / total).collect();
    let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
    by_remainder.sort_by_key(|at| std::cmp::Reverse(weights[*at] * n % total));
    let missing = n - counts.iter().sum::<usize>();
    by_remainder.into_iter().cycle().take(missing).for_each(|at| counts[at] += 1);
    let mut order: Vec<usize> = counts
        .into_iter()
        .enumerate()
        .flat_map(|(at, count)| std::iter::repeat_n(at, count))
        .collect();
    order.shuffle(rng);
    order.into_iter()
}

/// Draws one by weight and takes it out.
fn take_one(left: &mut Vec<(Key, usize)>, rng: &mut StdRng) -> Option<Key> {
    let total: usize = left.iter().map(|(_, weight)| weight).sum();
    if total == 0 {
        return None;
    }
    let mut at = rng.random_range(0..total);
    let found = left.iter().position(|(_, weight)| {
        let here = at < *weight;
        at = at.saturating_sub(*weight);
        here
    })?;
    Some(left.swap_remove(found).0)
}

#[cfg(test)]
mod tests {
    use rules::questionnaire::{check, read};

    use super::*;

    #[test]
    fn every_drawn_response_is_one_that_the_questionnaire_accepts() {
        let questionnaire = read(include_str!("round-1.yaml")).unwrap();
        let drawn = draw().unwrap();
        assert_eq!(drawn.len(), 417);
        for response in drawn {
            assert_eq!(check(&questionnaire, &response.answers), []);
        }
    }

    #[test]
    fn the_documents_of_all_rounds_can_be_read() {
        for document in [include_str!("round-2.yaml"), include_str!("round-3.yaml")] {
            assert!(read(document).is_ok());
        }
    }
}
