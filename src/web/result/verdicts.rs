//! What the groups together say, as people read it.

use publication::Judgement;
use rules::{
    consensus::{Certainty, Direction, VERSION, VerdictKind, Yardstick},
    share::percent,
};

use super::wording::Wording;
use crate::{
    consultation::fingerprint,
    result::ItemResult,
    web::speech::{Speech, in_per_cent},
};

/// A verdict in a word and in sentences.
#[derive(Clone, Debug)]
pub(super) struct Told {
    /// How it is marked.
    pub(super) kind: &'static str,
    pub(super) word: String,
    pub(super) sentences: Vec<String>,
}

/// All verdicts of a result, the broadest first.
#[derive(Clone, Debug)]
pub(super) struct Overview {
    /// Of how many statements the groups are of one mind.
    pub(super) finding: String,
    pub(super) lines: Vec<Line>,
}

/// One of them.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) href: String,
    pub(super) statement: String,
    pub(super) kind: &'static str,
    pub(super) word: String,
    /// The smallest share of any group, and which group that is.
    pub(super) breadth: String,
}

/// The verdict about an item; none if it cannot have one.
pub(super) fn told(words: &Wording<'_>, item: &ItemResult) -> Option<Told> {
    let verdict = item.figures.verdict.as_ref()?;
    let sentences = [
        Some(in_short(words.t, verdict)),
        certainty(words.t, verdict),
        missing(words, verdict),
        dissent(words, verdict),
        breadth(words, verdict),
        ignoring(words.t, verdict),
    ];
    Some(Told {
        kind: mark(verdict),
        word: words.t.say(word(verdict.kind, verdict.direction)),
        sentences: sentences.into_iter().flatten().collect(),
    })
}

/// The verdicts of a result beside each other; none if there are fewer than two.
pub(super) fn overview<'a>(
    words: &Wording<'_>,
    items: &'a [ItemResult],
    href: impl Fn(&'a ItemResult) -> String,
) -> Option<Overview> {
    let mut judged: Vec<(&ItemResult, &Judgement)> =
        items.iter().filter_map(|item| Some((item, item.figures.verdict.as_ref()?))).collect();
    judged.sort_by(|(_, one), (_, other)| rank(one).total_cmp(&rank(other)));
    let lines = judged.iter().map(|(item, verdict)| line(words, item, verdict, href(item)));
    let broad = judged.iter().filter(|(_, it)| it.kind == VerdictKind::BroadConsensus).count();
    let values = [("broad", broad.into()), ("all", judged.len().into())];
    (judged.len() > 1).then(|| Overview {
        finding: words.t.with("consensus-finding", &values),
        lines: lines.collect(),
    })
}

/// By what a consultation judges, for the section on methods.
pub(super) fn method(t: Speech, yardstick: &Yardstick) -> [String; 2] {
    let it = &*yardstick.thresholds;
    let values = [
        ("broad", in_per_cent(it.broad_share).into()),
        ("dissent", in_per_cent(it.strong_dissent).into()),
    ];
    let formulas = [("version", VERSION.into()), ("hash", fingerprint(yardstick).into())];
    [t.with("consensus-method", &values), t.with("consensus-method-formulas", &formulas)]
}

fn line(words: &Wording<'_>, item: &ItemResult, verdict: &Judgement, href: String) -> Line {
    let breadth = verdict.breadth.as_ref();
    Line {
        href,
        statement: words.row(&item.item).unwrap_or_else(|| words.item(&item.item)),
        kind: mark(verdict),
        word: words.t.say(word(verdict.kind, verdict.direction)),
        breadth: breadth.map_or_else(String::new, |it| {
            let group = words.side(&it.groups);
            let values = [("share", hundredths(it.share).into()), ("group", group.into())];
            words.t.with("consensus-least-in", &values)
        }),
    }
}

/// Broad consensus first, the broadest before the others; too few answers last.
fn rank(verdict: &Judgement) -> f64 {
    let kind = match verdict.kind {
        VerdictKind::BroadConsensus => 0.0,
        VerdictKind::MajorityWithDissent => 2.0,
        VerdictKind::NoConsensus => 4.0,
        VerdictKind::Split => 6.0,
        VerdictKind::TooFewAnswers => 8.0,
    };
    kind - verdict.breadth.as_ref().map_or(0.0, |it| it.share)
}

pub(super) fn word(kind: VerdictKind, direction: Option<Direction>) -> &'static str {
    match (kind, direction) {
        (VerdictKind::BroadConsensus, Some(Direction::Against)) => "consensus-broad-against",
        (VerdictKind::BroadConsensus, _) => "consensus-broad",
        (VerdictKind::MajorityWithDissent, _) => "consensus-majority",
        (VerdictKind::Split, _) => "consensus-split",
        (VerdictKind::NoConsensus, _) => "consensus-no-consensus",
        (VerdictKind::TooFewAnswers, _) => "consensus-too-few",
    }
}

fn mark(verdict: &Judgement) -> &'static str {
    match verdict.kind {
        VerdictKind::BroadConsensus => "good",
        VerdictKind::MajorityWithDissent | VerdictKind::NoConsensus => "open",
        VerdictKind::Split => "bad",
        VerdictKind::TooFewAnswers => "quiet",
    }
}

fn in_short(t: Speech, verdict: &Judgement) -> String {
    let against = verdict.direction == Some(Direction::Against);
    let means = verdict.equal_weight.map(|it| (hundredths(it.agree), hundredths(it.disagree)));
    let (agree, disagree) = means.unwrap_or_default();
    let mean = [("mean", if against { disagree } else { agree }.into())];
    match (verdict.kind, against) {
        (VerdictKind::BroadConsensus, false) => t.with("consensus-told-broad-for", &mean),
        (VerdictKind::BroadConsensus, true) => t.with("consensus-told-broad-against", &mean),
        (VerdictKind::MajorityWithDissent, false) => t.with("consensus-told-majority-for", &mean),
        (VerdictKind::MajorityWithDissent, true) => {
            t.with("consensus-told-majority-against", &mean)
        }
        (VerdictKind::Split, _) => {
            let values = [("agree", agree.into()), ("disagree", disagree.into())];
            t.with("consensus-told-split", &values)
        }
        (VerdictKind::NoConsensus, _) => t.say("consensus-told-no-consensus"),
        (VerdictKind::TooFewAnswers, _) => t.say("consensus-told-too-few"),
    }
}

fn certainty(t: Speech, verdict: &Judgement) -> Option<String> {
    Some(t.say(match verdict.certainty? {
        Certainty::Secured => "consensus-told-secured",
        Certainty::Provisional => "consensus-told-provisional",
    }))
}

fn missing(words: &Wording<'_>, verdict: &Judgement) -> Option<String> {
    let groups = verdict.not_heard_required.iter().map(|group| words.group(group));
    let groups: Vec<String> = groups.collect();
    (!groups.is_empty()).then(|| about(words, "consensus-told-not-heard", &groups))
}

fn dissent(words: &Wording<'_>, verdict: &Judgement) -> Option<String> {
    let Judgement { kind, dissenting, .. } = verdict;
    let told = *kind == VerdictKind::MajorityWithDissent && !dissenting.is_empty();
    let sides = || dissenting.iter().map(|side| words.side(side)).collect::<Vec<_>>();
    told.then(|| about(words, "consensus-told-dissent", &sides()))
}

fn breadth(words: &Wording<'_>, verdict: &Judgement) -> Option<String> {
    let breadth = verdict.breadth.as_ref().filter(|_| verdict.judged.len() > 1)?;
    let sentence = match verdict.direction? {
        Direction::For => "consensus-told-breadth-for",
        Direction::Against => "consensus-told-breadth-against",
        Direction::None => return None,
    };
    let group = words.side(&breadth.groups);
    let values = [("group", group.into()), ("share", hundredths(breadth.share).into())];
    Some(words.t.with(sentence, &values))
}

/// What whoever looks at all answers alone would have said, if that is something else.
fn ignoring(t: Speech, verdict: &Judgement) -> Option<String> {
    if verdict.kind == VerdictKind::TooFewAnswers || verdict.ignoring_groups == verdict.kind {
        return None;
    }
    let word = t.say(word(verdict.ignoring_groups, None));
    Some(t.with("consensus-told-ignoring", &[("verdict", word.into())]))
}

fn about(words: &Wording<'_>, sentence: &str, names: &[String]) -> String {
    words.t.with(sentence, &[("groups", words.list(names).into())])
}

/// A share as a whole number of a hundred.
fn hundredths(share: f64) -> u8 {
    // A millionth is far below what rounding to a hundredth can notice, but for halves.
    percent((share * 1e9).round() as u64, 1_000_000_000).unwrap_or_default()
}
