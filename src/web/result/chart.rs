//! Where the parts of a chart stand. All lengths are per cent of its width, so that charts
//! grow with the page while their texts stay as they are.

use std::{fmt, ops::Range};

use rules::share::percentages;

/// A length or place, as it stands in an SVG attribute.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Percent(f64);

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = format!("{:.2}", self.0);
        let digits = digits.trim_end_matches('0').trim_end_matches('.');
        write!(f, "{}%", if digits == "-0" { "0" } else { digits })
    }
}

/// What stands between neighbours so that they can be told apart.
const GAP: f64 = 0.37;

/// What a digit takes, also on a phone.
const ROOM_FOR_DIGIT: f64 = 2.7;

/// Whether a part of this width holds its number, also on a phone.
fn holds(width: f64, number: u8) -> bool {
    width >= room_for(number)
}

fn room_for(number: u8) -> f64 {
    ROOM_FOR_DIGIT * f64::from(number.checked_ilog10().unwrap_or_default() + 1)
}

/// How far bars reach to both sides of the line: the same for all charts of a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    left: f64,
    right: f64,
}

impl Axis {
    /// An axis with room for every one of these bars, each given by its percentages.
    pub fn over<'a>(bars: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let (left, right) = bars
            .into_iter()
            .map(extent)
            .fold((0.0_f64, 0.0_f64), |sum, bar| (sum.0.max(bar.0), sum.1.max(bar.1)));
        let whole_fives = |points: f64| ((points / 5.0).ceil() * 5.0).max(5.0);
        Self { left: whole_fives(left), right: whole_fives(right) }
    }

    /// Where the line stands.
    pub fn zero(&self) -> Percent {
        Percent(self.place(0.0))
    }

    /// Where words to the left of the line end.
    pub fn before_zero(&self) -> Percent {
        Percent(self.place(0.0) - 1.0)
    }

    /// Where words to the right of the line begin.
    pub fn after_zero(&self) -> Percent {
        Percent(self.place(0.0) + 1.0)
    }

    fn place(&self, points: f64) -> f64 {
        (points + self.left) * self.point()
    }

    /// The width of one percentage point.
    fn point(&self) -> f64 {
        100.0 / (self.left + self.right)
    }
}

/// How far a bar reaches to the left and to the right of the line.
fn extent(shares: &[u8]) -> (f64, f64) {
    let points = |shares: &[u8]| shares.iter().map(|&share| f64::from(share)).sum::<f64>();
    let half = shares.len() / 2;
    let middle = points(&shares[half..shares.len() - half]) / 2.0;
    (points(&shares[..half]) + middle, points(&shares[shares.len() - half..]) + middle)
}

/// The part of a bar that stands for one answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// One of the five tones of the answer scale.
    pub tone: usize,
    pub x: Percent,
    pub width: Percent,
    /// The percentage, where there is room for it.
    pub number: Option<u8>,
    pub middle: Percent,
    /// The percentage below a part that is too narrow to hold it, and where that stands: under
    /// its middle, or behind the number before it.
    pub below: Option<(u8, Percent)>,
}

/// The parts of a bar whose middle answer lies on the line; with an even number of answers
/// the line parts the middle ones. What nobody answered has no part.
pub fn diverging(axis: &Axis, shares: &[u8]) -> Vec<Segment> {
    let mut reached = -extent(shares).0;
    let mut free_from = f64::MIN;
    let mut segments = vec![];
    for (index, &share) in shares.iter().enumerate() {
        let begin = axis.place(reached);
        reached += f64::from(share);
        if share == 0 {
            continue;
        }
        let room = axis.place(reached) - begin;
        let width = (room - GAP).max(GAP);
        let middle = begin + room / 2.0;
        let below = (!holds(width, share)).then(|| {
            let half = room_for(share) / 2.0;
            let place = middle.max(free_from + half);
            free_from = place + half + ROOM_FOR_DIGIT / 2.0;
            (share, Percent(place))
        });
        segments.push(Segment {
            tone: tone(index, shares.len()),
            x: Percent(begin),
            width: Percent(width),
            number: holds(width, share).then_some(share),
            middle: Percent(middle),
            below,
        });
    }
    segments
}

/// The answers that share one tone, in their order: each its own up to five answers, neighbours
/// together where there are more.
pub fn bands(answers: usize) -> Vec<Range<usize>> {
    if answers <= TONES {
        return (0..answers).map(|index| index..index + 1).collect();
    }
    let indices: Vec<usize> = (0..answers).collect();
    let bands = indices.chunk_by(|&one, &next| tone(one, answers) == tone(next, answers));
    bands.map(|band| band[0]..band[0] + band.len()).collect()
}

/// The percentages of a bar, one for each band of answers.
pub fn shares(by_answer: &[u64]) -> Vec<u8> {
    let bands = bands(by_answer.len());
    let counts: Vec<u64> = bands.into_iter().map(|band| by_answer[band].iter().sum()).collect();
    percentages(&counts)
}

/// How many tones there are.
const TONES: usize = 5;

/// The tone of an answer by its distance from the middle: 1 against, 3 between, 5 in favour.
pub fn tone(index: usize, answers: usize) -> usize {
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

/// A bar from the left edge, as long as the share of one answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Plain {
    pub width: Percent,
    pub number: Option<u8>,
    pub middle: Percent,
}

/// The bar of one answer among others that do not stand in an order.
pub fn plain(share: u8) -> Plain {
    let width = f64::from(share);
    Plain {
        width: Percent(width),
        number: holds(width, share).then_some(share),
        middle: Percent(width / 2.0),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_middle_answer_lies_on_the_line() {
        let bars = [[2, 4, 11, 31, 52], [3, 6, 12, 31, 48], [20, 10, 10, 60, 0]];
        let axis = Axis::over(bars.iter().map(<[u8; 5]>::as_slice));
        assert_eq!((axis.left, axis.right), (35.0, 90.0));
        assert_eq!(axis.zero().to_string(), "28%");
        let segments = diverging(&axis, &bars[0]);
        assert_eq!(segments.iter().map(|it| it.tone).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
        assert_eq!(segments[2].middle, axis.zero());
        assert_eq!(
            (segments[2].x.to_string(), segments[2].width.to_string()),
            ("23.6%".into(), "8.43%".into())
        );
        let numbers: Vec<_> = segments.iter().map(|it| it.number).collect();
        assert_eq!(numbers, [None, Some(4), Some(11), Some(31), Some(52)]);
        assert_eq!(segments[0].below, Some((2, segments[0].middle)));
        assert!(segments[1..].iter().all(|it| it.below.is_none()));
    }

    #[test]
    fn every_number_stands_in_its_part_or_below_it_without_touching_another() {
        let axis = Axis::over([[1, 1, 10, 44, 44].as_slice()]);
        let segments = diverging(&axis, &[1, 1, 10, 44, 44]);
        assert!(segments.iter().all(|it| it.number.is_some() != it.below.is_some()));
        let places: Vec<f64> = segments.iter().filter_map(|it| Some(it.below?.1.0)).collect();
        assert!(places.len() == 2 && places[1] - places[0] >= ROOM_FOR_DIGIT, "{places:?}");
    }

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
    fn an_even_number_of_answers_parts_at_the_line() {
        let axis = Axis::over([[10, 20, 30, 40].as_slice()]);
        let segments = diverging(&axis, &[10, 20, 30, 40]);
        assert_eq!(segments[2].x, axis.zero());
        assert_eq!(segments.iter().map(|it| it.tone).collect::<Vec<_>>(), [1, 2, 4, 5]);
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

    #[test]
    fn what_nobody_answered_is_not_drawn() {
        let axis = Axis::over([[0, 0, 0].as_slice()]);
        assert!(diverging(&axis, &[0, 0, 0]).is_empty());
        assert_eq!(axis.zero().to_string(), "50%");
    }

    #[test]
    fn lengths_are_short_texts() {
        for (length, text) in
            [(0.0, "0%"), (-0.001, "0%"), (25.926, "25.93%"), (100.0, "100%"), (7.5, "7.5%")]
        {
            assert_eq!(Percent(length).to_string(), text);
        }
    }

    proptest! {
        #[test]
        fn every_bar_has_its_place_on_the_axis(
            bars in prop::collection::vec(prop::collection::vec(0..500_u64, 2..12), 1..8),
        ) {
            let bars: Vec<Vec<u8>> = bars.iter().map(|counts| percentages(counts)).collect();
            let axis = Axis::over(bars.iter().map(Vec::as_slice));
            for bar in &bars {
                let segments = diverging(&axis, bar);
                for segment in &segments {
                    prop_assert!(segment.x.0 >= -1e-9 && segment.width.0 > 0.0);
                }
                for pair in segments.windows(2) {
                    prop_assert!(pair[0].x < pair[1].x && pair[0].tone <= pair[1].tone);
                }
                if let Some(last) = segments.last() {
                    prop_assert!(last.x.0 + last.width.0 <= 100.0 + GAP);
                }
            }
        }
    }
}
