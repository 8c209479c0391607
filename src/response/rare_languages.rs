//! Which ballots of those that leave a box together keep their language.
//!
//! The register knows who is written to in which language. If of all in a box one read Arabic, and
//! one of those invited is written to in Arabic, then the language would name the answer.

use std::collections::BTreeMap;

use rules::questionnaire::Language;

use super::ballot_box::Ballot;

/// Forgets languages that fewer than the minimum share. If that leaves few without a language, some
/// of the most common one join them. Ballots are in random order, so the first are as good as any.
pub(super) fn forget_rare_languages(ballots: &mut [Ballot], minimum: u64) {
    let mut numbers: BTreeMap<Language, u64> = BTreeMap::new();
    for language in ballots.iter().filter_map(|ballot| ballot.language.clone()) {
        *numbers.entry(language).or_default() += 1;
    }
    for (language, _) in numbers.iter().filter(|(_, number)| **number < minimum) {
        forget(ballots, language, u64::MAX);
    }
    let without = ballots.iter().filter(|ballot| ballot.language.is_none()).count();
    let without = u64::try_from(without).unwrap_or(u64::MAX);
    let most_common = numbers.into_iter().max_by_key(|(_, number)| *number);
    if let Some((language, number)) = most_common
        && (1..minimum).contains(&without)
    {
        let lacking = minimum - without;
        forget(ballots, &language, if number < minimum + lacking { number } else { lacking });
    }
}

/// Forgets a language in so many ballots at most.
fn forget(ballots: &mut [Ballot], language: &Language, most: u64) {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let read = ballots.iter_mut().filter(|ballot| ballot.language.as_ref() == Some(language));
    read.take(most).for_each(|ballot| ballot.language = None);
}

#[cfg(test)]
mod tests {
    use entity::QuestionnaireId;

    use super::*;

    /// What is left of languages that so many ballots have.
    fn left_of(languages: &[(&str, usize)]) -> Vec<(Option<String>, usize)> {
        let ballot = |tag: &str| Ballot {
            questionnaire_id: QuestionnaireId::new(),
            answers: Default::default(),
            submitted_on: Default::default(),
            language: tag.parse().ok(),
        };
        let mut ballots: Vec<Ballot> = languages
            .iter()
            .flat_map(|&(tag, number)| std::iter::repeat_with(move || ballot(tag)).take(number))
            .collect();
        forget_rare_languages(&mut ballots, 5);
        let mut left: BTreeMap<Option<String>, usize> = BTreeMap::new();
        for ballot in ballots {
            *left.entry(ballot.language.map(|it| it.to_string())).or_default() += 1;
        }
        left.into_iter().collect()
    }

    fn some(tag: &str, number: usize) -> (Option<String>, usize) {
        (Some(tag.to_owned()), number)
    }

    #[test]
    fn what_many_share_is_kept() {
        assert_eq!(left_of(&[("ar", 5), ("de", 15)]), [some("ar", 5), some("de", 15)]);
        assert_eq!(left_of(&[("de", 20)]), [some("de", 20)]);
        assert_eq!(left_of(&[]), []);
    }

    #[test]
    fn rare_languages_are_forgotten_together() {
        let left = left_of(&[("ar", 2), ("de", 15), ("uk", 3)]);
        assert_eq!(left, [(None, 5), some("de", 15)]);
    }

    #[test]
    fn who_is_without_a_language_is_never_one_of_few() {
        assert_eq!(left_of(&[("ar", 1), ("de", 19)]), [(None, 5), some("de", 15)]);
        assert_eq!(left_of(&[("ar", 4), ("de", 6)]), [(None, 5), some("de", 5)]);
        assert_eq!(left_of(&[("ar", 3), ("de", 6)]), [(None, 9)], "four would be left");
        let both = left_of(&[("ar", 1), ("de", 12), ("en", 6)]);
        assert_eq!(both, [(None, 5), some("de", 8), some("en", 6)]);
        let older = left_of(&[("", 2), ("de", 12)]);
        assert_eq!(older, [(None, 5), some("de", 9)]);
        assert_eq!(left_of(&[("de", 3)]), [(None, 3)]);
    }
}
