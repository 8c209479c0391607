//! Options and rows in random order, the same whenever the same respondent sees them.

use std::hash::Hasher;

use siphasher::sip::SipHasher24;

use crate::questionnaire::{
    key::Key,
    kind::{Choice, Row},
    logic::Order,
    question::Question,
};

/// The question with its rows, or without rows its options, in the order that this seed
/// gives.
pub(super) fn in_order(mut question: Question, seed: u64) -> Question {
    if question.order == Order::Random {
        let place = |key: &Key| place(seed, &question.key, key);
        if let Some(rows) = question.kind.rows_mut() {
            let mut shuffled = rows.to_vec();
            shuffled.sort_by_cached_key(|row: &Row| place(&row.key));
            *rows = shuffled.into_iter().collect();
        } else if let Some(options) = question.kind.options_mut() {
            let mut shuffled = options.to_vec();
            shuffled.sort_by_cached_key(|option: &Choice| (option.alone, place(&option.key)));
            *options = shuffled.into_iter().collect();
        }
    }
    question
}

/// SipHash, because its values are the same in every version of every program, and the
/// order must not change under a respondent's hands.
fn place(seed: u64, question: &Key, key: &Key) -> u64 {
    let mut hasher = SipHasher24::new_with_keys(seed, 0);
    hasher.write(question.as_str().as_bytes());
    hasher.write(b".");
    hasher.write(key.as_str().as_bytes());
    hasher.finish()
}
