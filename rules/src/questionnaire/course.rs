//! The way of one respondent through the questionnaire.

mod asked;
mod order;
mod said;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    answer::{Answer, Answers},
    check::known_part,
    key::Key,
    logic::{Condition, Skip, Target, Test, meets},
    question::{Page, Question, Questionnaire},
};

pub use said::{Figure, unfilled};

/// Where a respondent goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The page with this index.
    Page(usize),
    /// The summary before submitting.
    Check,
}

/// What is asked of a respondent who has answered so, and which answers count.
///
/// It is decided once, from the first page to the last, by answers that are in force
/// only: those to questions, options and rows that are shown. Others stay in the draft
/// and have no effect, here or in the response, until they are asked for again. Pages
/// follow each other or are skipped forwards, so that every course ends.
#[derive(Clone, Debug)]
pub struct Course<'q> {
    questionnaire: &'q Questionnaire,
    pages: BTreeSet<usize>,
    /// The questions that are shown, as they are asked of this respondent.
    asked: BTreeMap<&'q Key, Cow<'q, Question>>,
    in_force: Answers,
    out_of_force: Answers,
}

impl<'q> Course<'q> {
    /// The course of a respondent with this sheet.
    pub fn of(questionnaire: &'q Questionnaire, answers: &Answers) -> Self {
        let mut course = Self {
            questionnaire,
            pages: BTreeSet::new(),
            asked: BTreeMap::new(),
            in_force: Answers::default(),
            out_of_force: Answers::default(),
        };
        let mut index = 0;
        while let Some(page) = questionnaire.pages.get(index) {
            index = if course.holds(page.show_if.as_ref()) {
                course.enter(index, page, answers);
                course.leave(index, page)
            } else {
                index + 1
            };
        }
        course.out_of_force = course.beyond(answers);
        course
    }

    fn enter(&mut self, index: usize, page: &'q Page, answers: &Answers) {
        self.pages.insert(index);
        for question in &page.questions {
            if let Some(asked) = self.ask(question) {
                let answer = answers.get(&question.key).cloned();
                let answer = answer.and_then(|answer| known_part(&asked.kind, answer));
                if let Some(answer) = answer {
                    self.in_force.insert(question.key.clone(), answer);
                }
                self.asked.insert(&question.key, asked);
            }
        }
    }

    /// The index of the page that follows, which is never an earlier one.
    fn leave(&self, index: usize, page: &Page) -> usize {
        let applies = |skip: &&Skip| self.holds(skip.condition.as_ref());
        let target = page.skip_to.iter().find(applies).map(|skip| &skip.to);
        let next = match target {
            Some(Target::End) => Some(self.questionnaire.pages.len()),
            Some(Target::Page(key)) => {
                self.questionnaire.pages.iter().position(|page| page.key == *key)
            }
            None => None,
        };
        next.unwrap_or_default().max(index + 1)
    }

    fn holds(&self, condition: Option<&Condition>) -> bool {
        condition.is_none_or(|condition| condition.holds(&|test| self.met(test)))
    }

    fn met(&self, test: &Test) -> bool {
        let known = self.questionnaire.question(&test.question);
        let asked = self.asked.get(&test.question).map(AsRef::as_ref).or(known);
        asked.is_some_and(|asked| meets(&asked.kind, self.in_force.get(&test.question), test))
    }

    /// What of the answers is not in force because nobody asks for it.
    fn beyond(&self, answers: &Answers) -> Answers {
        let unseen = |(key, answer): (&Key, &Answer)| {
            let unseen = match self.asked.get(key) {
                Some(asked) => answer.clone().beyond(&asked.kind),
                None => Some(answer.clone()),
            };
            Some((key.clone(), unseen?))
        };
        answers.iter().filter_map(unseen).collect()
    }

    /// The indices of the pages on the course.
    pub fn pages(&self) -> impl Iterator<Item = usize> {
        self.pages.iter().copied()
    }

    /// Whether the page with this index is on the course.
    pub fn reaches(&self, page: usize) -> bool {
        self.pages.contains(&page)
    }

    /// The page with this index as it is shown to this respondent: its questions,
    /// options and rows, in their order, and what is required of them. To be given to
    /// [`super::read_page`] and [`Answers::replace_page`] as well.
    ///
    /// The same `seed` gives the same order at any time. There is no page if it is not on
    /// the course.
    pub fn page(&self, index: usize, seed: u64) -> Option<Page> {
        let page = self.questionnaire.pages.get(index).filter(|_| self.reaches(index))?;
        let in_order = |question: &Question| order::in_order(question.clone(), seed);
        Some(Page {
            key: page.key.clone(),
            title: page.title.clone(),
            show_if: None,
            questions: self.questions_on(index).map(in_order).collect(),
            skip_to: Vec::new(),
        })
    }

    /// The questions of the page with this index that are shown, as they are asked of
    /// this respondent but in the order of the document; none if it is not on the course.
    pub fn questions_on(&self, page: usize) -> impl Iterator<Item = &Question> {
        let page = self.questionnaire.pages.get(page).filter(|_| self.reaches(page));
        let questions = page.into_iter().flat_map(|page| &page.questions);
        questions.filter_map(|question| self.question(&question.key))
    }

    /// A question as it is asked of this respondent; none if it is not.
    pub fn question(&self, key: &Key) -> Option<&Question> {
        self.asked.get(key).map(AsRef::as_ref)
    }

    /// The answers that count. Those of a response are these and no others.
    pub fn in_force(&self) -> &Answers {
        &self.in_force
    }

    /// The answers, or parts of answers, that stay in the draft in case they are asked
    /// for again.
    pub fn out_of_force(&self) -> &Answers {
        &self.out_of_force
    }

    /// What follows the page with this index.
    pub fn after(&self, page: usize) -> Step {
        let later = page.checked_add(1).and_then(|next| self.pages.range(next..).next());
        later.map_or(Step::Check, |next| Step::Page(*next))
    }

    /// What precedes the page; nothing precedes the first. Before the summary, which is
    /// counted as the page after the last, comes the last.
    pub fn before(&self, page: usize) -> Option<usize> {
        self.pages.range(..page).next_back().copied()
    }

    /// How many questions stand on earlier pages of the course. Information does not
    /// count.
    pub fn questions_before(&self, page: usize) -> usize {
        let pages = self.pages.range(..page);
        pages.flat_map(|page| self.questions_on(*page)).filter(|question| question.asks()).count()
    }

    /// How many questions there are on the course. Information does not count.
    pub fn question_count(&self) -> usize {
        self.questions_before(usize::MAX)
    }
}

#[cfg(test)]
mod tests;
