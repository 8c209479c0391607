//! A result as a page tells it: what was found, question by question, who answered, and how it
//! was counted.

use chrono::{DateTime, Utc};
use publication::Participation;
use rules::{lifecycle::IdentityMode, tally::Category};

use super::{
    figure::{Figure, anchor, figure, ranking},
    finding,
    tables::{self, Heat, Table},
    verdicts::{self, Overview},
    wording::Wording,
};
use crate::{
    consultation::milestones,
    result::{ItemResult, RoundResult, is_listed},
    web::{
        milestones::{MilestoneLine, in_lines},
        speech::Speech,
        texts::in_words,
    },
};

/// Everything that the template `result/report.html` shows.
#[derive(Clone, Debug)]
pub(super) struct Report {
    pub(super) eyebrow: String,
    pub(super) headline: String,
    pub(super) lead: Vec<String>,
    /// The language of the questions, if it is not that of the page.
    pub(super) foreign: Option<String>,
    /// All verdicts, the broadest first.
    pub(super) verdicts: Option<Overview>,
    pub(super) sections: Vec<Section>,
    /// When the council deals with it.
    pub(super) milestones: Vec<MilestoneLine>,
    /// What is said of participation, as a heading.
    pub(super) participation_title: String,
    pub(super) participation: Option<Table>,
    pub(super) participation_notes: Vec<String>,
    pub(super) method: Vec<String>,
}

/// One question.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub(super) id: String,
    pub(super) question: String,
    pub(super) overview: Option<Heat>,
    pub(super) figures: Vec<Figure>,
}

/// Tells a result, as it stands at a moment, in the language of a page.
pub(super) fn report(t: Speech, result: &RoundResult, now: DateTime<Utc>) -> Report {
    let words = Wording::new(t, result);
    let round_title = in_words(t, &result.round.title);
    let headline = finding::headline(&words, &result.items);
    let least = headline.as_ref().and_then(|(_, least)| least.clone());
    Report {
        eyebrow: t.with(
            "result-eyebrow",
            &[
                ("consultation", in_words(t, &result.consultation.title).into()),
                ("round", result.round.number.to_string().into()),
            ],
        ),
        headline: headline.map_or_else(
            || t.with("result-of-round", &[("round", round_title.into())]),
            |(headline, _)| headline,
        ),
        lead: [Some(lead(t, result, now)), least].into_iter().flatten().collect(),
        foreign: words.foreign().map(str::to_owned),
        verdicts: result.participation.total.and_then(|_| {
            verdicts::overview(&words, &result.items, |item| format!("#{}", anchor(item)))
        }),
        sections: match result.participation.total {
            Some(_) => sections(&words, result),
            None => vec![],
        },
        milestones: in_lines(t, milestones(&result.consultation)),
        participation_title: t.say(match result.participation.asked {
            Some(_) => "result-asked-and-answered",
            None => "result-participation",
        }),
        participation: tables::participation(
            &words,
            &result.participation,
            is_by_invitation(result),
        ),
        participation_notes: participation_notes(&words, result),
        method: method(t, result),
    }
}

/// How many answered, and when.
fn lead(t: Speech, result: &RoundResult, now: DateTime<Utc>) -> String {
    let participation = &result.participation;
    let Some(total) = participation.total else {
        let sentence = if participation.withheld { "result-lead-few" } else { "result-lead-none" };
        return t.say(sentence);
    };
    let groups: usize = participation.sides.iter().map(|side| side.groups.len()).sum();
    let mut values = vec![("responses", total.into()), ("groups", groups.into())];
    let (Some(from), Some(until)) = (result.round.opens_at, result.round.closes_at) else {
        return t.with("result-lead", &values);
    };
    let over = until <= now;
    let (from, until) = (t.date(from), t.date(until));
    let sentence = match (over, from == until) {
        (false, _) => "result-lead-since",
        (true, true) => "result-lead-day",
        (true, false) => "result-lead-period",
    };
    values.extend([("from", from.into()), ("until", until.into())]);
    t.with(sentence, &values)
}

/// Items of one question stand together.
fn sections(words: &Wording<'_>, result: &RoundResult) -> Vec<Section> {
    result
        .items
        .chunk_by(|one, next| one.item.question == next.item.question)
        .map(|items| {
            let first = &items[0];
            let question = words.question(&first.item.question);
            let all: Vec<&ItemResult> = items.iter().collect();
            let graded = first.item.row.is_some() && first.item.is_graded();
            let sentence = graded.then(|| finding::overview(words, &first.item));
            let one_by_one = items.iter().enumerate();
            Section {
                id: format!("q-{}", first.item.question),
                question: question.map(|it| words.say(&it.text)).unwrap_or_default(),
                overview: sentence.and_then(|sentence| tables::heat(words, &all, sentence, anchor)),
                figures: if first.item.is_rank() {
                    ranking(words, items).into_iter().collect()
                } else {
                    one_by_one.map(|(index, it)| figure(words, it, index == 0)).collect()
                },
            }
        })
        .collect()
}

fn participation_notes(words: &Wording<'_>, result: &RoundResult) -> Vec<String> {
    let t = words.t;
    let shown = &result.participation;
    let mut notes: Vec<String> = shown.asked.map(|all| asked(t, result, all)).into_iter().collect();
    let silent = shown.asked.map_or(0, |all| all.saturating_sub(of_sides(shown)));
    if silent > 0 && shown.total.is_some() {
        notes.push(t.with("result-asked-silent", &[("asked", silent.into())]));
    }
    if shown.withheld {
        notes.push(t.say("result-item-withheld"));
    }
    for side in shown.sides.iter().filter(|side| side.groups.len() > 1) {
        notes.push(t.with("result-pooled", &[("groups", words.names(&side.groups).into())]));
    }
    if !shown.withheld && !shown.no_answers.is_empty() {
        let groups = words.names(&shown.no_answers);
        notes.push(t.with("result-no-responses", &[("groups", groups.into())]));
    }
    if let Some(channels) = shown.channels {
        let values = [("link", channels.link.into()), ("open", channels.open.into())];
        notes.push(t.with("result-channels", &values));
    }
    if result.undecided > 0 {
        notes.push(t.with("quarantine-left-out", &[("number", result.undecided.into())]));
    }
    notes
}

/// How many were invited, and who else could answer.
fn asked(t: Speech, result: &RoundResult, all: u64) -> String {
    let sentence =
        if is_by_invitation(result) { "result-asked-all" } else { "result-asked-and-open" };
    t.with(sentence, &[("asked", all.into())])
}

fn of_sides(shown: &Participation) -> u64 {
    shown.sides.iter().filter_map(|side| side.asked).sum()
}

/// Whether nobody could answer without an invitation.
fn is_by_invitation(result: &RoundResult) -> bool {
    result.round.open_to_group_id.is_none()
}

/// How the figures came about.
fn method(t: Speech, result: &RoundResult) -> Vec<String> {
    let round = &result.round;
    let mode = match *round.identity_mode {
        IdentityMode::Anonymous => "result-method-anonymous",
        IdentityMode::Pseudonymous => "result-method-pseudonymous",
        IdentityMode::Attributed => "result-method-attributed",
    };
    let access = match (round.by_link, round.open_to_group_id.is_some()) {
        (true, true) => "result-method-link-and-open",
        (false, true) => "result-method-open",
        _ => "result-method-link",
    };
    let kinds = || result.version.questionnaire.questions().map(|question| &question.kind);
    let counted = |is: fn(&Category) -> bool| {
        result.items.iter().any(|item| item.item.categories.first().is_some_and(is))
    };
    let mut method = vec![
        t.say(access),
        t.say("result-method-sample"),
        t.say(mode),
        t.with("result-method-minimum", &[("minimum", round.minimum().into())]),
        t.say("result-method-percent"),
        t.say("result-method-sums"),
    ];
    if result.items.iter().any(|item| item.figures.verdict.is_some()) {
        method.extend(verdicts::method(t, &result.yardstick));
    }
    if counted(|category| matches!(category, Category::Points(_))) {
        method.push(t.say("result-method-points"));
    }
    if counted(|category| matches!(category, Category::Numbers(_))) {
        method.push(t.say("result-method-numbers"));
    }
    if kinds().any(is_listed) {
        method.push(t.say("result-method-texts"));
    }
    method
}

#[cfg(test)]
mod tests;
