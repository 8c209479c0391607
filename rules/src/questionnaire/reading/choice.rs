//! Options that were taken, and own words beside them.

use std::collections::BTreeSet;

use super::form::{Form, the_one};
use crate::questionnaire::{
    answer::{Answer, choices},
    check::Refusal,
    key::Key,
    question::Question,
    text::tidy_phrase,
};

pub(super) fn read_single_choice(
    question: &Question,
    form: &Form<'_>,
    takes_other: bool,
) -> Result<Option<Answer>, Refusal> {
    let chosen = the_one(form.values(question))?.map(read_key).transpose()?;
    if !takes_other {
        return Ok(chosen.map(Answer::Choice));
    }
    match chosen {
        Some(key) if key != Key::other() => Ok(Some(Answer::Choice(key))),
        chosen => match (own_words(question, form)?, chosen) {
            (Some(text), _) => Ok(Some(Answer::Other(text))),
            (None, Some(_)) => Err(Refusal::OtherUnstated),
            (None, None) => Ok(None),
        },
    }
}

pub(super) fn read_multiple_choice(
    question: &Question,
    form: &Form<'_>,
    takes_other: bool,
) -> Result<Option<Answer>, Refusal> {
    let mut chosen = read_keys(form.values(question))?;
    if !takes_other {
        return Ok(Some(Answer::Choices(chosen)));
    }
    let nothing = chosen.is_empty();
    let other = chosen.remove(&Key::other());
    let text = if other || nothing { own_words(question, form)? } else { None };
    if other && text.is_none() {
        return Err(Refusal::OtherUnstated);
    }
    Ok(Some(choices(chosen, text)))
}

fn own_words(question: &Question, form: &Form<'_>) -> Result<Option<String>, Refusal> {
    let typed = the_one(form.part(question, Key::other().as_str()))?;
    Ok(typed.map(tidy_phrase).filter(|text| !text.is_empty()))
}

pub(super) fn read_keys(values: &[&str]) -> Result<BTreeSet<Key>, Refusal> {
    values.iter().copied().map(read_key).collect()
}

pub(super) fn read_key(value: &str) -> Result<Key, Refusal> {
    value.trim().parse().map_err(|_| Refusal::UnknownOption)
}
