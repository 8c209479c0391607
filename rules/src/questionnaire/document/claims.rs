//! What a document says about other parts of itself, checked when all of it is known.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    finding::{Fault, Finding},
    place::Place,
    reader::Reader,
};
use crate::questionnaire::{
    key::Key,
    kind::{Kind, Options},
    logic::{Condition, Misfit, Skip, Target, Test, can_fail, can_hold, fit},
};

/// Something that stands at a place and is right only if something else is there too.
#[derive(Debug)]
pub(super) enum Claim {
    /// This test can be made.
    Test(Test),
    /// Some answers make this true.
    Possible(Condition),
    /// A respondent can be led there.
    Target(Target),
    /// The options of this question can stand in another.
    Carried(Key),
    /// The answer to this question can be an end of a range.
    Bound(Key),
    /// The answer to this question can be said in a text.
    Placeholder(Key),
}

/// A claim, with the page before which everything it names has to stand.
#[derive(Debug)]
struct Pending {
    place: (String, Option<usize>),
    horizon: usize,
    claim: Claim,
}

/// What is known of a document while it is read, and needed to judge what refers to it.
#[derive(Debug, Default)]
pub(super) struct Outline {
    pages: Vec<PageOutline>,
    /// The page of each question, and its kind if that has no faults.
    questions: BTreeMap<Key, (usize, Option<Kind>)>,
    pending: Vec<Pending>,
}

#[derive(Debug)]
struct PageOutline {
    place: (String, Option<usize>),
    key: Option<Key>,
    can_be_hidden: bool,
    skips: Vec<Skip>,
}

impl Outline {
    pub(super) fn begin_page(&mut self, place: &Place<'_>) {
        let place = (place.path.clone(), place.node.line);
        self.pages.push(PageOutline { place, key: None, can_be_hidden: false, skips: Vec::new() });
    }

    pub(super) fn name_page(&mut self, key: Option<Key>) {
        if let Some(page) = self.pages.last_mut() {
            page.key = key;
        }
    }

    pub(super) fn end_page(&mut self, can_be_hidden: bool, skips: &[Skip]) {
        if let Some(page) = self.pages.last_mut() {
            page.can_be_hidden = can_be_hidden;
            page.skips = skips.to_vec();
        }
    }

    pub(super) fn add_question(&mut self, key: Key, kind: Option<&Kind>) {
        let page = self.pages.len().saturating_sub(1);
        self.questions.entry(key).or_insert((page, kind.cloned()));
    }

    /// The options that can be carried from this question to the page that is read.
    pub(super) fn options_of(&self, question: &Key) -> Option<&Options> {
        let (page, kind) = self.questions.get(question)?;
        let earlier = page + 1 < self.pages.len();
        kind.as_ref().filter(|_| earlier).and_then(carryable)
    }

    fn kind(&self, question: &Key) -> Option<&Kind> {
        self.questions.get(question)?.1.as_ref()
    }

    fn page(&self, key: &Key) -> Option<usize> {
        self.pages.iter().position(|page| page.key.as_ref() == Some(key))
    }
}

fn carryable(kind: &Kind) -> Option<&Options> {
    match kind {
        Kind::SingleChoice { options, .. }
        | Kind::MultipleChoice { options, .. }
        | Kind::Ranking { options, .. }
        | Kind::Points { options, .. } => Some(options),
        _ => None,
    }
}

fn can_be_said(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::SingleChoice { .. }
            | Kind::Scale { .. }
            | Kind::Number(_)
            | Kind::Date { .. }
            | Kind::ShortText { .. }
            | Kind::Email
    )
}

impl Reader {
    /// The number of the page that is read.
    pub(super) fn page(&self) -> usize {
        self.outline.pages.len().saturating_sub(1)
    }

    pub(super) fn claim(&mut self, place: &Place<'_>, horizon: usize, claim: Claim) {
        let place = (place.path.clone(), place.node.line);
        self.outline.pending.push(Pending { place, horizon, claim });
    }

    /// Notes each claim that is wrong, and pages that nobody can reach.
    pub(super) fn settle_claims(&mut self) {
        let outline = std::mem::take(&mut self.outline);
        for Pending { place, horizon, claim } in &outline.pending {
            if let Err(fault) = outline.judge(claim, *horizon) {
                self.note_at(place, fault);
            }
        }
        for page in outline.unreachable() {
            self.note_at(&page.place, Fault::UnreachablePage);
        }
    }

    fn note_at(&mut self, (path, line): &(String, Option<usize>), fault: Fault) {
        self.findings.push(Finding { path: path.clone(), line: *line, fault });
    }
}

impl Outline {
    fn judge(&self, claim: &Claim, horizon: usize) -> Result<(), Fault> {
        match claim {
            Claim::Test(test) => self.judge_test(test, horizon),
            Claim::Possible(condition) => {
                let sound = |test: &&Test| self.judge_test(test, horizon).is_ok();
                let possible = !condition.tests().iter().all(sound)
                    || can_hold(condition, &|key| self.kind(key));
                if possible { Ok(()) } else { Err(Fault::NeverTrue) }
            }
            Claim::Target(target) => self.judge_target(target, horizon),
            Claim::Carried(key) => self.suits(key, horizon, |kind| carryable(kind).is_some()),
            Claim::Bound(key) => self.suits(key, horizon, |kind| matches!(kind, Kind::Number(_))),
            Claim::Placeholder(key) => self.suits(key, horizon, can_be_said),
        }
    }

    fn judge_test(&self, test: &Test, horizon: usize) -> Result<(), Fault> {
        let kind = self.earlier(&test.question, horizon, Fault::ConditionOnLater)?;
        kind.map_or(Ok(()), |kind| fit(kind, test).map_err(|misfit| fault(misfit, kind)))
    }

    /// The kind of a question that stands before this page; none if it has faults.
    fn earlier(&self, key: &Key, horizon: usize, later: Fault) -> Result<Option<&Kind>, Fault> {
        match self.questions.get(key) {
            None => Err(Fault::UnknownQuestion { key: key.clone() }),
            Some((page, _)) if *page >= horizon => Err(later),
            Some((_, kind)) => Ok(kind.as_ref()),
        }
    }

    fn suits(&self, key: &Key, horizon: usize, suits: fn(&Kind) -> bool) -> Result<(), Fault> {
        match self.earlier(key, horizon, Fault::ReferenceToLater)? {
            Some(kind) if !suits(kind) => Err(Fault::UnsuitableQuestion { kind: kind.as_str() }),
            _ => Ok(()),
        }
    }

    fn judge_target(&self, target: &Target, page: usize) -> Result<(), Fault> {
        let end: Option<Key> = Target::END.parse().ok();
        match target {
            // Nobody could tell which of the two is meant.
            Target::End => match end.filter(|end| self.page(end).is_some()) {
                Some(key) => Err(Fault::ReservedKey { key }),
                None => Ok(()),
            },
            Target::Page(key) => match self.page(key) {
                None => Err(Fault::UnknownPage { key: key.clone() }),
                Some(target) if target <= page => Err(Fault::SkipBackwards),
                Some(_) => Ok(()),
            },
        }
    }

    /// The pages that every way passes by.
    fn unreachable(&self) -> Vec<&PageOutline> {
        let mut reached = BTreeSet::from([0]);
        for (index, page) in self.pages.iter().enumerate() {
            if reached.contains(&index) {
                let certain = page.skips.iter().position(|skip| self.is_certain(skip));
                let taken = certain.map_or(page.skips.len(), |position| position + 1);
                reached.extend(page.skips.iter().take(taken).filter_map(|s| self.destination(s)));
                if certain.is_none() || page.can_be_hidden {
                    reached.insert(index + 1);
                }
            }
        }
        let pages = self.pages.iter().enumerate();
        pages.filter(|(index, _)| !reached.contains(index)).map(|(_, page)| page).collect()
    }

    fn is_certain(&self, skip: &Skip) -> bool {
        let condition = skip.condition.as_ref();
        condition.is_none_or(|condition| !can_fail(condition, &|key| self.kind(key)))
    }

    fn destination(&self, skip: &Skip) -> Option<usize> {
        match &skip.to {
            Target::Page(key) => self.page(key),
            Target::End => Some(self.pages.len()),
        }
    }
}

fn fault(misfit: Misfit, kind: &Kind) -> Fault {
    match misfit {
        Misfit::Comparison => Fault::UnsuitableTest { kind: kind.as_str() },
        Misfit::RowMissing => Fault::RowMissing,
        Misfit::UnknownRow => Fault::UnknownRow,
        Misfit::UnknownValue => Fault::UnknownValue,
    }
}
