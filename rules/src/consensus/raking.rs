//! Weights with which those who answered resemble the town.

use std::collections::BTreeMap;

use thiserror::Error;

/// No factor differs from 1 by more than this once weights fit.
const TOLERANCE: f64 = 1e-13;
/// Margins that contradict each other never fit; those that do not are met long before.
const PASSES: usize = 10_000;

/// What is known of the town in one respect, such as age.
#[derive(Clone, Debug, PartialEq)]
pub struct Margin {
    /// The category of each respondent, counted from 0.
    pub of_respondent: Vec<usize>,
    /// How many of the town are in each category, as numbers or as parts; they are scaled to the
    /// number of respondents.
    pub target: Vec<f64>,
}

/// Why there are no weights. Margins and categories are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unraked {
    #[error("there is nobody to weigh, or nothing to weigh by")]
    Nothing,
    #[error("margin {margin} does not say of every respondent which category they are in")]
    Incomplete { margin: usize },
    #[error("a target of margin {margin} is below 0 or no number, or all are 0")]
    NoTarget { margin: usize },
    #[error("nobody answered of category {category} of margin {margin}")]
    EmptyCategory { margin: usize, category: usize },
    #[error("the margins do not have the same sum")]
    SumsDiffer,
    #[error("the margins contradict each other")]
    Contradiction,
}

/// A weight for each respondent, such that the weights of each category of each margin sum to its
/// target: iterative proportional fitting from weights of 1 (Deming & Stephan 1940). The weights
/// sum to the number of respondents.
///
/// Look at the [effective number](super::weighted::effective_number) of answers and at the largest
/// weight before weighted figures are shown.
pub fn rake(margins: &[Margin]) -> Result<Vec<f64>, Unraked> {
    let number = margins.first().ok_or(Unraked::Nothing)?.of_respondent.len();
    if number == 0 {
        return Err(Unraked::Nothing);
    }
    for (index, margin) in margins.iter().enumerate() {
        let known = |category: &usize| *category < margin.target.len();
        if margin.of_respondent.len() != number || !margin.of_respondent.iter().all(known) {
            return Err(Unraked::Incomplete { margin: index });
        }
    }
    let targets: Vec<Vec<f64>> = margins
        .iter()
        .enumerate()
        .map(|(index, margin)| scaled(index, &margin.target, number as f64))
        .collect::<Result<_, _>>()?;
    // Who is alike in every respect has the same weight: few cells stand for many respondents.
    let kinds = |respondent: usize| -> Vec<usize> {
        margins.iter().map(|margin| margin.of_respondent[respondent]).collect()
    };
    let mut sizes: BTreeMap<Vec<usize>, f64> = BTreeMap::new();
    (0..number).for_each(|respondent| *sizes.entry(kinds(respondent)).or_default() += 1.0);
    let mut cells: Vec<Cell> = sizes
        .iter()
        .map(|(categories, &size)| Cell { categories: categories.clone(), value: size })
        .collect();
    fit(&mut cells, &targets)?;
    let weights: BTreeMap<&[usize], f64> = cells
        .iter()
        .map(|cell| (cell.categories.as_slice(), cell.value / sizes[&cell.categories]))
        .collect();
    Ok((0..number).map(|respondent| weights[kinds(respondent).as_slice()]).collect())
}

/// The table with these sums of rows and columns that is nearest to the given one.
pub fn rake_table(
    table: &[Vec<f64>],
    rows: &[f64],
    columns: &[f64],
) -> Result<Vec<Vec<f64>>, Unraked> {
    let sum: f64 = rows.iter().sum();
    let other: f64 = columns.iter().sum();
    if table.len() != rows.len() || table.iter().any(|row| row.len() != columns.len()) {
        return Err(Unraked::Incomplete { margin: usize::from(table.len() == rows.len()) });
    }
    let targets = vec![scaled(0, rows, sum)?, scaled(1, columns, sum)?];
    if (sum - other).abs() > sum * 1e-9 {
        return Err(Unraked::SumsDiffer);
    }
    let mut cells: Vec<Cell> = table
        .iter()
        .enumerate()
        .flat_map(|(row, cells)| {
            let cell = move |(column, &value)| Cell { categories: vec![row, column], value };
            cells.iter().enumerate().map(cell)
        })
        .collect();
    fit(&mut cells, &targets)?;
    Ok(cells.chunks(columns.len()).map(|row| row.iter().map(|cell| cell.value).collect()).collect())
}

fn scaled(margin: usize, target: &[f64], sum: f64) -> Result<Vec<f64>, Unraked> {
    let total: f64 = target.iter().sum();
    let usable = target.iter().all(|part| *part >= 0.0) && total > 0.0 && total.is_finite();
    usable
        .then(|| target.iter().map(|part| part / total * sum).collect())
        .ok_or(Unraked::NoTarget { margin })
}

/// Those who are alike in every respect, with their weight.
struct Cell {
    categories: Vec<usize>,
    value: f64,
}

fn fit(cells: &mut [Cell], targets: &[Vec<f64>]) -> Result<(), Unraked> {
    for _ in 0..PASSES {
        let mut farthest: f64 = 0.0;
        for (margin, target) in targets.iter().enumerate() {
            let factors = factors(cells, margin, target)?;
            for cell in cells.iter_mut() {
                let factor = factors[cell.categories[margin]];
                cell.value *= factor;
                farthest = farthest.max((factor - 1.0).abs());
            }
        }
        if farthest <= TOLERANCE {
            return Ok(());
        }
    }
    Err(Unraked::Contradiction)
}

/// By what the cells of each category have to be multiplied to meet its target.
fn factors(cells: &[Cell], margin: usize, target: &[f64]) -> Result<Vec<f64>, Unraked> {
    let mut sums = vec![0.0; target.len()];
    cells.iter().for_each(|cell| sums[cell.categories[margin]] += cell.value);
    let factor = |(category, (&sum, &target)): (usize, (&f64, &f64))| match sum > 0.0 {
        true => Ok(target / sum),
        false if target > 0.0 => Err(Unraked::EmptyCategory { margin, category }),
        false => Ok(1.0),
    };
    sums.iter().zip(target).enumerate().map(factor).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn margin(of_respondent: &[usize], target: &[f64]) -> Margin {
        Margin { of_respondent: of_respondent.to_vec(), target: target.to_vec() }
    }

    #[test]
    fn a_category_in_which_nobody_answered_is_reported() {
        let age = margin(&[0, 1, 0], &[0.3, 0.4, 0.3]);
        assert_eq!(rake(&[age]), Err(Unraked::EmptyCategory { margin: 0, category: 2 }));
        let (age, district) = (margin(&[0, 1], &[1.0, 0.0]), margin(&[0, 1], &[0.5, 0.5]));
        let emptied = Err(Unraked::EmptyCategory { margin: 1, category: 1 });
        assert_eq!(rake(&[age, district]), emptied);
    }

    #[test]
    fn a_category_that_the_town_does_not_have_weighs_nothing() {
        assert_eq!(rake(&[margin(&[0, 1, 0], &[1.0, 0.0])]), Ok(vec![1.5, 0.0, 1.5]));
    }

    #[test]
    fn what_cannot_be_raked_is_named() {
        let good = margin(&[0, 1], &[0.5, 0.5]);
        assert_eq!(rake(&[]), Err(Unraked::Nothing));
        assert_eq!(rake(&[margin(&[], &[1.0])]), Err(Unraked::Nothing));
        for wrong in [margin(&[0], &[1.0]), margin(&[0, 2], &[0.5, 0.5])] {
            assert_eq!(rake(&[good.clone(), wrong]), Err(Unraked::Incomplete { margin: 1 }));
        }
        for target in [[0.0, 0.0], [-1.0, 2.0], [f64::NAN, 1.0], [f64::INFINITY, 1.0]] {
            let wrong = margin(&[0, 1], &target);
            assert_eq!(rake(&[wrong]), Err(Unraked::NoTarget { margin: 0 }), "{target:?}");
        }
        let contrary = margin(&[0, 1], &[0.4, 0.6]);
        assert_eq!(rake(&[good, contrary]), Err(Unraked::Contradiction));
    }

    #[test]
    fn tables_need_sums_that_fit() {
        let table = vec![vec![1.0, 2.0], vec![3.0, 4.0]];
        let rake = |rows: &[f64], columns: &[f64]| rake_table(&table, rows, columns);
        assert_eq!(rake(&[5.0], &[2.0, 3.0]), Err(Unraked::Incomplete { margin: 0 }));
        assert_eq!(rake(&[2.0, 3.0], &[5.0]), Err(Unraked::Incomplete { margin: 1 }));
        assert_eq!(rake(&[2.0, 3.0], &[2.0, 4.0]), Err(Unraked::SumsDiffer));
        assert_eq!(rake(&[2.0, 3.0], &[-1.0, 6.0]), Err(Unraked::NoTarget { margin: 1 }));
    }

    proptest! {
        #[test]
        fn weights_meet_every_margin(
            people in prop::collection::vec((0..3_usize, 0..2_usize), 1..60),
            age in prop::collection::vec(1.0..9.0_f64, 3),
            gender in prop::collection::vec(1.0..9.0_f64, 2),
        ) {
            // Somebody of every kind, so that all margins can be met.
            let everybody = (0..3).flat_map(|age| (0..2).map(move |gender| (age, gender)));
            let people: Vec<_> = people.into_iter().chain(everybody).collect();
            let margins = [
                Margin { of_respondent: people.iter().map(|it| it.0).collect(), target: age },
                Margin { of_respondent: people.iter().map(|it| it.1).collect(), target: gender },
            ];
            let weights = rake(&margins).expect("weights");
            for margin in &margins {
                let whole: f64 = margin.target.iter().sum();
                for (category, target) in margin.target.iter().enumerate() {
                    let of = |(place, weight): (usize, &f64)| {
                        if margin.of_respondent[place] == category { *weight } else { 0.0 }
                    };
                    let sum: f64 = weights.iter().enumerate().map(of).sum();
                    prop_assert!((sum - target / whole * people.len() as f64).abs() < 1e-9);
                }
            }
        }
    }
}
