//! Which answers of a scale are drawn as one part of a bar.

use std::ops::Range;

use rules::share::percentages;

/// The answers that share one tone, in their order: each its own up to five answers, neighbours
/// together where there are more.
pub(super) fn bands(answers: usize) -> Vec<Range<usize>> {
    if answers <= TONES {
        return (0..answers).map(|index| index..index + 1).collect();
    }
    let indices: Vec<usize> = (0..answers).collect();
    let bands = indices.chunk_by(|&one, &next| tone(one, answers) == tone(next, answers));
    bands.map(|band| band[0]..band[0] + band.len()).collect()
}

/// The percentages of a bar, one for each band of answers.
pub(super) fn shares(by_answer: &[u64]) -> Vec<u8> {
    let bands = bands(by_answer.len());
    let counts: Vec<u64> = bands.into_iter().map(|band| by_answer[band].iter().sum()).collect();
    percentages(&counts)
}

/// How many tones there are.
const TONES: usize = 5;

/// The tone of an answer by its distance from the middle: 1 against, 3 between, 5 in favour.
fn tone(index: usize, answers: usize) -> usize {
    let half = answers / 2;
    // The middle and the outer half of each side; sides of one answer are all outer.
    let strong = half.div_ceil(2);
    if index < strong {
        1
    } else if index < half {
        2
    } else if index < answers - half {
        3
    } else if index < answers - strong {
        4
    } else {
        5
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_five_answers_are_drawn_in_bands_that_can_be_told_apart() {
        assert_eq!(bands(3), [0..1, 1..2, 2..3]);
        assert_eq!(bands(7), [0..2, 2..3, 3..4, 4..5, 5..7]);
        assert_eq!(bands(11), [0..3, 3..5, 5..6, 6..8, 8..11]);
        assert_eq!(shares(&[1, 1, 1, 2, 0, 5, 3, 3, 1, 2, 1]), [15, 10, 25, 30, 20]);
        for answers in 2..12 {
            let tones: Vec<_> =
                bands(answers).iter().map(|band| tone(band.start, answers)).collect();
            assert!(tones.windows(2).all(|pair| pair[0] < pair[1]), "{answers}: {tones:?}");
        }
    }

    #[test]
    fn tones_grow_from_against_to_in_favour() {
        for (answers, tones) in [
            (2, vec![1, 5]),
            (3, vec![1, 3, 5]),
            (5, vec![1, 2, 3, 4, 5]),
            (7, vec![1, 1, 2, 3, 4, 5, 5]),
            (11, vec![1, 1, 1, 2, 2, 3, 4, 4, 5, 5, 5]),
        ] {
            assert_eq!((0..answers).map(|index| tone(index, answers)).collect::<Vec<_>>(), tones);
        }
    }
}
