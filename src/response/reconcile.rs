//! Several people at one sheet: what one sends is joined with what others saved meanwhile.

use std::collections::BTreeSet;

use entity::{DraftId, draft};
use rules::questionnaire::{Answer, Answers, Course, Key, Kind, Page, Problem, Reading, Refusal};

use super::{Seen, Sheet};
use crate::token::{Token, hash};

/// From where somebody saves or submits. The default is nobody in particular, who saw nothing:
/// what they send is taken as it is.
#[derive(Clone, Debug, Default)]
pub struct Viewpoint {
    /// The browser they write with.
    pub hand: Option<Token>,
    /// What the page showed when it was opened.
    pub seen: Option<Seen>,
    /// The questions whose answers they leave as the page showed them, whatever they send.
    pub yields: BTreeSet<Key>,
}

impl Viewpoint {
    fn shows(&self, question: &Key) -> bool {
        self.seen.as_ref().is_some_and(|seen| seen.shows(question))
    }

    /// What a draft remembers of the hand. It means nothing in another draft.
    fn mark(&self, draft: DraftId) -> Option<String> {
        let hand = self.hand.as_ref()?.hash();
        let marked = [draft.0.as_bytes().as_slice(), &hand.0].concat();
        Some(hex::encode(&hash(&marked).0[..8]))
    }

    /// Whether somebody else changed the answer last.
    fn is_of_another(&self, draft: &draft::Model, question: &Key) -> bool {
        draft.hands.get(question) != self.mark(draft.id).as_ref()
    }
}

/// A page as it was shown: what is asked now, and what was asked then. Answers of others may have
/// changed what is asked; what was typed is kept all the same.
pub(super) fn shown(sheet: &Sheet, index: usize, view: &Viewpoint) -> Option<Page> {
    let course = sheet.course();
    let whole = sheet.version.questionnaire.pages.get(index)?;
    let unasked = |key: &Key| view.shows(key) && course.question(key).is_none();
    let earlier = whole.questions.iter().filter(|question| unasked(&question.key));
    let earlier: Vec<_> = earlier.cloned().collect();
    match course.page(index, sheet.seed()) {
        Some(mut page) => {
            page.questions.extend(earlier);
            Some(page)
        }
        None if earlier.is_empty() => None,
        None => Some(Page { questions: earlier, ..whole.clone() }),
    }
}

/// What a draft is to hold of a page: for each question what was sent, or what others saved while
/// the sender left it alone.
///
/// # Errors
/// The questions that both have changed, each in another way.
pub(super) fn reconcile(
    sheet: &Sheet,
    page: &Page,
    reading: &Reading,
    view: &Viewpoint,
) -> Result<Answers, Vec<Key>> {
    let course = sheet.course();
    let (mut joined, mut contested) = (Answers::default(), vec![]);
    for question in page.questions.iter().filter(|question| question.asks()) {
        let key = &question.key;
        let two = Two { now: stored(sheet, &course, key), sent: reading.answers.get(key) };
        let preferred = match question.kind {
            // They were added to those that are there: nobody overwrites any.
            Kind::Files { .. } => Preferred::Sent,
            _ => two.preferred(sheet, key, reading, view),
        };
        let answer = match preferred {
            Preferred::Sent => two.sent,
            Preferred::Stored => two.now,
            Preferred::Neither => {
                contested.push(key.clone());
                continue;
            }
        };
        if let Some(answer) = answer {
            joined.insert(key.clone(), answer.clone());
        }
    }
    if contested.is_empty() { Ok(joined) } else { Err(contested) }
}

/// What a draft is to hold of a page whose answers are contested: what is there, and the files.
pub(super) fn files_alone(sheet: &Sheet, page: &Page, reading: &Reading) -> Answers {
    let course = sheet.course();
    let mut answers = Answers::default();
    for question in page.questions.iter().filter(|question| question.asks()) {
        let answer = match question.kind {
            Kind::Files { .. } => reading.answers.get(&question.key),
            _ => stored(sheet, &course, &question.key),
        };
        if let Some(answer) = answer {
            answers.insert(question.key.clone(), answer.clone());
        }
    }
    answers
}

/// Marks the answers to a page that are no longer what they were as changed by this hand.
pub(super) fn sign(sheet: &mut Sheet, page: &Page, joined: &Answers, view: &Viewpoint) {
    let course = sheet.course();
    let other = |key: &&Key| stored(sheet, &course, key) != joined.get(key);
    let asked = page.questions.iter().filter(|question| question.asks());
    let changed: Vec<_> = asked.map(|question| &question.key).filter(other).cloned().collect();
    let mark = view.mark(sheet.draft.id);
    for key in changed {
        match &mark {
            Some(mark) => sheet.draft.hands.insert(key, mark.clone()),
            None => sheet.draft.hands.remove(&key),
        };
    }
}

/// The questions whose answers others have changed since the whole sheet was shown.
pub(super) fn changed_by_others(sheet: &Sheet, view: &Viewpoint) -> Vec<Key> {
    let Some(seen) = &view.seen else { return vec![] };
    let course = sheet.course();
    let questions = course.pages().flat_map(|page| course.questions_on(page));
    questions
        .map(|question| &question.key)
        .filter(|key| !seen.was(key, course.in_force().get(key)))
        .filter(|key| view.is_of_another(&sheet.draft, key))
        .cloned()
        .collect()
}

/// The answer that is there and the one that was sent.
struct Two<'a> {
    now: Option<&'a Answer>,
    sent: Option<&'a Answer>,
}

enum Preferred {
    Sent,
    Stored,
    Neither,
}

impl Two<'_> {
    fn preferred(
        &self,
        sheet: &Sheet,
        key: &Key,
        reading: &Reading,
        view: &Viewpoint,
    ) -> Preferred {
        let Some(seen) = &view.seen else { return Preferred::Sent };
        if view.yields.contains(key) {
            return if seen.was(key, self.now) { Preferred::Stored } else { Preferred::Neither };
        }
        if self.sent.is_none() && !seen.shows(key) {
            return Preferred::Stored;
        }
        let untouched = seen.was(key, self.now);
        if self.sent == self.now || untouched || !view.is_of_another(&sheet.draft, key) {
            return Preferred::Sent;
        }
        let wrong = |it: &Problem| it.question == *key && it.what != Refusal::Missing;
        match seen.was(key, self.sent) || reading.problems.iter().any(wrong) {
            true => Preferred::Stored,
            false => Preferred::Neither,
        }
    }
}

/// The answer as a page shows it; to a question that is not asked at the moment, as it was.
fn stored<'a>(sheet: &'a Sheet, course: &'a Course<'_>, key: &Key) -> Option<&'a Answer> {
    match course.question(key) {
        Some(_) => course.in_force().get(key),
        None => sheet.draft.answers.get(key),
    }
}
