//! What of an exploration may be told to whoever may not see small numbers.
//!
//! Whoever asks can ask again. So it is not enough that those counted are many: if everybody is
//! parted by all that a view asks about at once, no part may be small, or two views could be
//! subtracted from each other. Then no cell of a table may be small, here or among those who are not
//! selected, and none may follow from the totals, as `rules::disclosure::audit` looks at it.

use index::Selection;
use rules::disclosure::audit;

/// Whether nobody is in a part with fewer than the minimum, if everybody is parted in all these ways.
pub(super) fn parts_are_large(everyone: &Selection, ways: &[Vec<Selection>], minimum: u64) -> bool {
    let number = everyone.number();
    if number == 0 {
        return true;
    }
    if number < minimum {
        return false;
    }
    match ways {
        [] => true,
        [way, others @ ..] => {
            way.iter().all(|part| parts_are_large(&part.and(everyone), others, minimum))
        }
    }
}

/// Which cells are left out of a table of some people, given that of everybody in the round: the
/// small ones, those in which few of the others are, and as many more as it takes that none follows
/// from the totals.
pub(super) fn hidden(some: &[Vec<u64>], everybody: &[Vec<u64>], minimum: u64) -> Vec<Vec<bool>> {
    let small = |number: u64| (1..minimum).contains(&number);
    let reveals = |(&here, &all): (&u64, &u64)| small(here) || small(all - here);
    let hidden = some
        .iter()
        .zip(everybody)
        .map(|(row, all)| row.iter().zip(all).map(reveals).collect())
        .collect();
    sheltered(some, hidden, minimum, |hidden, row, column| hidden[row][column] = true)
}

/// The same of one column: whoever knows that of everybody subtracts it, so that the others are a
/// second column.
pub(super) fn hidden_column(some: &[u64], everybody: &[u64], minimum: u64) -> Vec<bool> {
    let beside: Vec<Vec<u64>> =
        some.iter().zip(everybody).map(|(&here, &all)| vec![here, all - here]).collect();
    let small = |row: &Vec<u64>| row.iter().any(|number| (1..minimum).contains(number));
    let hidden: Vec<Vec<bool>> = beside.iter().map(|row| vec![small(row); 2]).collect();
    // Each row adds up to what everybody knows.
    let both = |hidden: &mut Vec<Vec<bool>>, row: usize, _: usize| hidden[row] = vec![true; 2];
    sheltered(&beside, hidden, minimum, both).into_iter().map(|row| row[0]).collect()
}

/// Hides more cells, the smallest beside an exposed one first, until none follows from the others.
fn sheltered(
    table: &[Vec<u64>],
    mut hidden: Vec<Vec<bool>>,
    minimum: u64,
    hide: impl Fn(&mut Vec<Vec<bool>>, usize, usize),
) -> Vec<Vec<bool>> {
    loop {
        let exposed = match audit(table, &hidden, minimum) {
            Ok(found) => found.exposed,
            // A table that cannot be looked at is not told.
            Err(_) => return hidden.iter().map(|row| vec![true; row.len()]).collect(),
        };
        if exposed.is_empty() {
            return hidden;
        }
        let beside = |row, column| exposed.iter().any(|&(r, c)| r == row || c == column);
        let cells =
            (0..hidden.len()).flat_map(|row| (0..hidden[row].len()).map(move |it| (row, it)));
        let shown = cells.filter(|&(r, c)| !hidden[r][c] && beside(r, c));
        match shown.min_by_key(|&(r, c)| table[r][c]) {
            Some((r, c)) => hide(&mut hidden, r, c),
            // Totals alone tell it, so nothing of the table can be told.
            None => match hidden.iter().flatten().all(|it| *it) {
                true => return hidden,
                false => hidden.iter_mut().flatten().for_each(|it| *it = true),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cells(hidden: &[Vec<bool>]) -> Vec<(usize, usize)> {
        let of = |(row, cells): (usize, &Vec<bool>)| {
            let hidden = cells.iter().enumerate().filter(|(_, is)| **is);
            hidden.map(|(column, _)| (row, column)).collect::<Vec<_>>()
        };
        hidden.iter().enumerate().flat_map(of).collect()
    }

    #[test]
    fn a_small_cell_never_hides_alone() {
        let table = vec![vec![2, 20, 30], vec![10, 8, 40], vec![50, 60, 70]];
        let found = hidden(&table, &table, 5);
        assert_eq!(cells(&found), [(0, 0), (0, 1), (1, 0), (1, 1)]);
    }

    #[test]
    fn a_large_table_is_told_as_it_is() {
        let table = vec![vec![20, 0], vec![10, 8]];
        assert_eq!(cells(&hidden(&table, &table, 5)), []);
    }

    #[test]
    fn what_would_follow_from_the_table_of_everybody_is_hidden_too() {
        let some = vec![vec![20, 20], vec![20, 20]];
        let everybody = vec![vec![22, 40], vec![40, 40]];
        assert!(hidden(&some, &everybody, 5)[0][0], "two of the others are there");
        let column = hidden_column(&[20, 30, 9], &[22, 60, 30], 5);
        assert_eq!(column, [true, false, true]);
        assert_eq!(hidden_column(&[20, 30], &[20, 30], 5), [false, false]);
        assert_eq!(hidden_column(&[3, 30], &[3, 30], 5), [true, true]);
    }

    proptest! {
        #[test]
        fn nothing_hidden_follows_and_nothing_small_is_told(
            table in prop::collection::vec(prop::collection::vec(0..12_u64, 3), 2..5),
            others in prop::collection::vec(prop::collection::vec(0..12_u64, 3), 5),
        ) {
            let add = |(row, more): (&Vec<u64>, &Vec<u64>)| -> Vec<u64> {
                row.iter().zip(more).map(|(one, other)| one + other).collect()
            };
            let everybody: Vec<Vec<u64>> = table.iter().zip(&others).map(add).collect();
            let found = hidden(&table, &everybody, 4);
            let audit = audit(&table, &found, 4).expect("an audit");
            prop_assert!(audit.small.is_empty());
            let all = found.iter().flatten().all(|it| *it);
            prop_assert!(audit.exposed.is_empty() || all);
            for (at, row) in found.iter().enumerate() {
                for (column, is_hidden) in row.iter().enumerate() {
                    let left = everybody[at][column] - table[at][column];
                    prop_assert!(*is_hidden || !(1..4).contains(&left));
                }
            }
        }
    }
}
