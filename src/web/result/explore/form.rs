//! The form that asks, with what was chosen.

use rules::{questionnaire::Language, tally::Item};

use super::{super::wording::Wording, Pairs};
use crate::{
    result::explore::{Explored, Fault, Flaw, MarginFault, NO_OPINION, Place, Sight},
    web::{form_errors::FormErrors, speech::Speech, texts::in_words},
};

/// So many conditions can be chosen from the start; one more than were chosen, if these are more.
const CONDITIONS: usize = 2;
/// A view has no more.
const MOST_CONDITIONS: usize = 8;

/// Pairs of value and label.
type Options = Vec<(String, String)>;

pub(super) struct Form {
    /// Name, label and what is chosen.
    pub(super) conditions: Vec<(String, String, String)>,
    /// Questions with their answers.
    pub(super) answers: Vec<(String, Options)>,
    pub(super) groups: Options,
    pub(super) organisations: Options,
    pub(super) channels: Options,
    /// Empty if there is one only.
    pub(super) languages: Options,
    pub(super) items: Options,
    pub(super) columns: Options,
    pub(super) weights: Options,
    pairs: Pairs,
}

impl Form {
    /// `typed` are the pairs of the address, sense or not.
    pub(super) fn of(words: &Wording<'_>, explored: &Explored, typed: &Pairs) -> Self {
        let t = words.t;
        let any = || ("".to_owned(), t.say("explore-any"));
        let named: Options = explored.items.iter().map(|item| named(words, item)).collect();
        let mut columns = vec![
            (String::new(), t.say("explore-columns-none")),
            ("_groups".to_owned(), t.say("explore-columns-groups")),
        ];
        columns.extend(named.iter().cloned());
        let mut groups = vec![any()];
        groups.extend(
            explored.groups.iter().map(|it| (it.key.clone(), in_words(t, &it.names).to_owned())),
        );
        let mut organisations = vec![any()];
        organisations
            .extend(explored.organisations.iter().map(|(id, name)| (id.to_string(), name.clone())));
        if organisations.len() == 1 {
            organisations.clear();
        }
        Self {
            conditions: conditions(t, typed),
            answers: explored.items.iter().map(|item| answers(words, item)).collect(),
            groups,
            channels: vec![
                any(),
                ("link".to_owned(), t.say("explore-channel-link")),
                ("open".to_owned(), t.say("explore-channel-open")),
            ],
            languages: languages(t, &explored.version.questionnaire.languages),
            weights: weights(t, explored.sight == Sight::Exact && !organisations.is_empty()),
            organisations,
            items: named,
            columns,
            pairs: typed.clone(),
        }
    }

    /// The lines that a table of margins may have, short of their shares, with what each stands for.
    pub(super) fn margins(&self) -> Vec<(String, String)> {
        let answers = self.answers.iter().flat_map(|(question, answers)| {
            let told = move |(value, answer): &(String, String)| {
                (value.replacen(':', ";", 1), format!("{question}: {answer}"))
            };
            answers.iter().filter(|(value, _)| !value.ends_with(NO_OPINION)).map(told)
        });
        let groups = self.groups.iter().filter(|(key, _)| !key.is_empty());
        let groups = groups.map(|(key, name)| (format!("group;{key}"), name.clone()));
        groups.chain(answers).collect()
    }

    fn has(&self, field: &str) -> bool {
        match field {
            "language" => !self.languages.is_empty(),
            "organisation" => !self.organisations.is_empty(),
            _ if field.starts_with("with-") => self.conditions.iter().any(|it| it.0 == field),
            _ => true,
        }
    }

    /// What was typed or chosen in a field.
    pub(super) fn typed(&self, name: &str) -> &str {
        let found = self.pairs.iter().find(|(it, _)| it == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }
}

fn languages(t: Speech, asked: &[Language]) -> Options {
    if asked.len() < 2 {
        return vec![];
    }
    let any = (String::new(), t.say("explore-any"));
    let named = asked.iter().map(|it| (it.to_string(), t.language_name(it)));
    std::iter::once(any).chain(named).collect()
}

fn conditions(t: Speech, typed: &Pairs) -> Vec<(String, String, String)> {
    let chosen: Vec<&str> = typed
        .iter()
        .filter(|(name, value)| name.starts_with("with-") && !value.is_empty())
        .map(|(_, value)| value.as_str())
        .collect();
    let number = (chosen.len() + 1).clamp(CONDITIONS, MOST_CONDITIONS);
    (1..=number)
        .map(|number| {
            let chosen = chosen.get(number - 1).copied().unwrap_or_default();
            let label = t.with("explore-condition", &[("number", number.into())]);
            (format!("with-{number}"), label, chosen.to_owned())
        })
        .collect()
}

fn weights(t: Speech, names_organisations: bool) -> Options {
    let all = [
        ("", "explore-weights-head"),
        ("organisation", "explore-weights-organisation"),
        ("group", "explore-weights-group"),
        ("margins", "explore-weights-margins"),
    ];
    all.into_iter()
        .filter(|(value, _)| names_organisations || *value != "organisation")
        .map(|(value, sentence)| (value.to_owned(), t.say(sentence)))
        .collect()
}

/// A question, or a question and its row.
pub(super) fn named(words: &Wording<'_>, item: &Item) -> (String, String) {
    (Place::of(item).to_string(), title(words, item))
}

/// `Wie wichtig sind diese Ziele? – Guter Service`
pub(super) fn title(words: &Wording<'_>, item: &Item) -> String {
    let question = words.question(&item.question).map(|it| words.say(&it.text)).unwrap_or_default();
    match words.row(item) {
        Some(row) => {
            let values = [("question", question.into()), ("row", row.into())];
            words.t.with("explore-item", &values)
        }
        None => question,
    }
}

fn answers(words: &Wording<'_>, item: &Item) -> (String, Options) {
    let place = Place::of(item);
    let keys = item.categories.iter().map(|category| format!("{place}:{category}"));
    let mut options: Options = keys.zip(words.answers(item)).collect();
    if let Some(apart) = words.no_opinion(item) {
        options.push((format!("{place}:{NO_OPINION}"), apart));
    }
    (title(words, item), options)
}

/// What is wrong, at the fields; what is wrong with a field that the form does not have leads to
/// its first.
pub(super) fn errors(t: Speech, form: &Form, flaws: &[Flaw]) -> FormErrors {
    let mut errors = FormErrors::default();
    for Flaw { field, fault } in flaws {
        let control = if form.has(field) { field } else { "rows" };
        errors.add_at(field, control, sentence(t, fault));
    }
    errors
}

fn sentence(t: Speech, fault: &Fault) -> String {
    match fault {
        Fault::Question => t.say("explore-fault-question"),
        Fault::Answer => t.say("explore-fault-answer"),
        Fault::Group => t.say("explore-fault-group"),
        Fault::Organisation => t.say("explore-fault-organisation"),
        Fault::Channel => t.say("explore-fault-channel"),
        Fault::Language => t.say("explore-fault-language"),
        Fault::Day => t.say("explore-fault-day"),
        Fault::Backwards => t.say("explore-fault-backwards"),
        Fault::Weighting => t.say("explore-fault-weighting"),
        Fault::Same => t.say("explore-fault-same"),
        Fault::TooMuch => t.say("explore-fault-too-much"),
        Fault::Margins(line, fault) => {
            let line = [("line", (*line).into())];
            match fault {
                MarginFault::Empty => t.say("explore-margins-empty"),
                MarginFault::Cells => t.with("explore-margins-cells", &line),
                MarginFault::Question => t.with("explore-margins-question", &line),
                MarginFault::Answer => t.with("explore-margins-answer", &line),
                MarginFault::Part => t.with("explore-margins-part", &line),
                MarginFault::Twice => t.with("explore-margins-twice", &line),
                MarginFault::NobodyOfThem => t.with("explore-margins-nobody", &line),
                MarginFault::NoParts => t.with("explore-margins-no-parts", &line),
                MarginFault::Contradiction => t.say("explore-margins-contradiction"),
            }
        }
    }
}
