//! What of an exploration may be told to whoever may not see small numbers.
//!
//! Whoever asks can ask again. So it is not enough that those counted are many: if everybody is
//! parted by all that a view asks about at once, no part may be small, or two views could be
//! subtracted from each other. Of two questions beside each other, no cell may be small or follow from
//! the totals, as `rules::disclosure::audit` looks at it. What passes when tells `passing`.

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

/// Which cells of a table are left out: the small ones, and as many more as it takes that none
/// follows from the totals.
pub(super) fn hidden(table: &[Vec<u64>], minimum: u64) -> Vec<Vec<bool>> {
    let small = |number: &u64| (1..minimum).contains(number);
    let hidden = table.iter().map(|row| row.iter().map(small).collect()).collect();
    sheltered(table, hidden, minimum)
}

/// Hides more cells, the smallest beside an exposed one first, until none follows from the others.
fn sheltered(table: &[Vec<u64>], mut hidden: Vec<Vec<bool>>, minimum: u64) -> Vec<Vec<bool>> {
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
            Some((r, c)) => hidden[r][c] = true,
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
        let found = hidden(&table, 5);
        assert_eq!(cells(&found), [(0, 0), (0, 1), (1, 0), (1, 1)]);
    }

    #[test]
    fn a_large_table_is_told_as_it_is() {
        let table = vec![vec![20, 0], vec![10, 8]];
        assert_eq!(cells(&hidden(&table, 5)), []);
    }

    proptest! {
        #[test]
        fn nothing_hidden_follows_and_nothing_small_is_told(
            table in prop::collection::vec(prop::collection::vec(0..12_u64, 3), 2..5),
        ) {
            let found = hidden(&table, 4);
            let audit = audit(&table, &found, 4).expect("an audit");
            prop_assert!(audit.small.is_empty());
            let all = found.iter().flatten().all(|it| *it);
            prop_assert!(audit.exposed.is_empty() || all);
        }
    }
}
