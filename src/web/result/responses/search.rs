//! Which texts are looked for.

use entity::{RoundId, stakeholder_group as group};
use rules::questionnaire::{Key, Question, unfilled};
use serde::Deserialize;

use crate::{
    problem::Problem,
    questionnaire,
    result::{Sought, is_listed},
    stakeholder,
    web::{visit::OrganiserVisit, wording::language},
};

/// No key of a group: the choice of all of them.
pub(super) const ALL_GROUPS: &str = "*";
/// More of what is typed narrows nothing down.
const MOST_TYPED: usize = 200;

/// Which texts are shown.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    pub(super) question: String,
    #[serde(default)]
    pub(super) group: String,
    #[serde(default)]
    pub(super) words: String,
    #[serde(default)]
    pub(super) tag: String,
    #[serde(default)]
    pub(super) page: usize,
    /// What has just been done.
    #[serde(default)]
    pub(super) done: String,
}

/// What is looked for, as it makes sense for the round.
pub(super) struct Search {
    pub(super) questions: Vec<(String, String)>,
    pub(super) question: Key,
    pub(super) groups: Vec<group::Model>,
    pub(super) sought: Sought,
    /// The pairs of an address that asks the same.
    pub(super) pairs: Vec<(String, String)>,
}

impl Search {
    /// None if the round asks for no text.
    pub(super) async fn of(
        visit: &OrganiserVisit,
        id: RoundId,
        wanted: &Wanted,
    ) -> Result<Option<Self>, Problem> {
        let db = &visit.app.db.read;
        let version = match questionnaire::current(db, id).await {
            Err(questionnaire::QuestionnaireError::Missing) => return Ok(None),
            version => version?,
        };
        let asked = &version.questionnaire;
        let open: Vec<&Question> = asked.questions().filter(|it| is_listed(&it.kind)).collect();
        let chosen = open.iter().find(|it| it.key.as_str() == wanted.question).or(open.first());
        let Some(question) = chosen.map(|it| it.key.clone()) else { return Ok(None) };
        let groups = stakeholder::find::groups(db).await?;
        let group = groups.iter().find(|group| group.key == wanted.group);
        let language = language(visit.t.lang());
        let named =
            |it: &&Question| (it.key.to_string(), unfilled(asked.say(&it.text, &language).0));
        let sought = Sought {
            group: group.map(|group| group.id),
            words: wanted.words.trim().chars().take(MOST_TYPED).collect(),
            tag: Some(wanted.tag.clone()).filter(|tag| !tag.is_empty()),
        };
        let key = group.map_or(ALL_GROUPS, |group| group.key.as_str()).to_owned();
        let pairs = [
            ("question", question.to_string()),
            ("group", key),
            ("words", sought.words.clone()),
            ("tag", wanted.tag.clone()),
        ];
        let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value)).collect();
        let questions = open.iter().map(named).collect();
        Ok(Some(Self { questions, question, groups, sought, pairs }))
    }
}
