use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use entity::{GroupId, QuestionnaireId, RoundId, organisation, response, round};
use rules::{lifecycle::IdentityMode, questionnaire::Course};
use sea_orm::ConnectionTrait;

use super::{
    ExportError,
    codebook::codebook,
    column::{self, AnswerColumn},
    csv,
    file::{Format, Labels},
    table::{Cell, Column, Table, fixed, say},
    xlsx,
};
use crate::{
    account::Organiser,
    questionnaire::{self, Version},
    response as sheets, round as rounds, stakeholder,
};

/// No key of a question has an underscore, so none of these can be one, nor the column of
/// own words, which ends in `_other`.
const COLUMNS: [&str; 7] = [
    "response_id",
    "response_group",
    "response_channel",
    "response_organisation",
    "response_consent",
    "response_day",
    "response_version",
];

/// All stored responses of a round, ready to be written to a file.
#[derive(Clone, Debug)]
pub(super) struct Responses {
    round: round::Model,
    /// In the order of their ids, which are random.
    rows: Vec<(response::Model, Option<organisation::Model>)>,
    groups: HashMap<GroupId, String>,
    versions: HashMap<QuestionnaireId, Version>,
    /// The one whose wording explains the columns.
    newest: Version,
}

impl Responses {
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    fn columns(&self) -> Vec<AnswerColumn> {
        let mut versions: Vec<&Version> = self.versions.values().collect();
        versions.push(&self.newest);
        versions.sort_by_key(|version| std::cmp::Reverse(version.number));
        column::columns(&versions)
    }
}

/// Reads the responses of a round. Ballots that still wait to be mixed are left out.
///
/// # Errors
/// If there is no such round, or nothing it asks.
pub(super) async fn read(
    db: &impl ConnectionTrait,
    organiser: &Organiser,
    round_id: RoundId,
) -> Result<Responses, ExportError> {
    let round = rounds::find::by_id(db, round_id).await?;
    let newest = questionnaire::current(db, round_id).await?;
    let rows = sheets::find::stored(db, organiser, round_id).await?;
    let answered: HashSet<_> = rows.iter().map(|(row, _)| row.questionnaire_id).collect();
    let mut versions = HashMap::new();
    for id in answered {
        versions.insert(id, questionnaire::by_id(db, id).await?);
    }
    let groups = stakeholder::find::groups(db).await?;
    let groups = groups.into_iter().map(|group| (group.id, group.key)).collect();
    Ok(Responses { round, rows, groups, versions, newest })
}

/// One row for each response: CSV under stable keys, XLSX under labels with a second sheet
/// that explains columns and codes.
///
/// # Errors
/// If the file cannot be written.
pub(super) fn write(
    responses: &Responses,
    format: Format,
    labels: Labels<'_>,
    now: DateTime<Utc>,
) -> Result<Vec<u8>, ExportError> {
    match format {
        Format::Csv => as_csv(responses),
        Format::Xlsx => as_xlsx(responses, labels, now),
    }
}

fn as_csv(responses: &Responses) -> Result<Vec<u8>, ExportError> {
    let columns = responses.columns();
    let names = columns.iter().map(|column| Column { key: column.key(), label: String::new() });
    csv::write(&Table {
        columns: fixed(&COLUMNS, &str::to_owned).into_iter().chain(names).collect(),
        rows: rows(responses, &columns),
    })
}

fn as_xlsx(
    responses: &Responses,
    Labels { language, words }: Labels<'_>,
    now: DateTime<Utc>,
) -> Result<Vec<u8>, ExportError> {
    let columns = responses.columns();
    let label = |column: &AnswerColumn| {
        column.label(&|texts| say(&responses.newest.questionnaire, texts, language))
    };
    let names = columns.iter().map(|column| Column { key: column.key(), label: label(column) });
    let table = Table {
        columns: fixed(&COLUMNS, words).into_iter().chain(names).collect(),
        rows: rows(responses, &columns),
    };
    let book = codebook(&columns, COLUMNS.len(), &responses.newest, language, words);
    Ok(xlsx::write(&[("Responses", &table), ("Codebook", &book)], now)?)
}

fn rows(responses: &Responses, columns: &[AnswerColumn]) -> Vec<Vec<Cell>> {
    let attributed = *responses.round.identity_mode == IdentityMode::Attributed;
    let row = |(response, organisation): &(response::Model, Option<organisation::Model>)| {
        let version = responses.versions.get(&response.questionnaire_id)?;
        let organisation = organisation.as_ref().map(|organisation| organisation.name.as_str());
        let consent = Cell::flag(response.publish_name);
        let about = [
            Cell::text(response.id.to_string()),
            Cell::some(responses.groups.get(&response.group_id).map(String::as_str)),
            Cell::text(response.channel.as_str()),
            Cell::some(organisation),
            if attributed { consent } else { Cell::Missing },
            Cell::text(response.submitted_on.to_string()),
            Cell::number(version.number),
        ];
        let course = Course::of(&version.questionnaire, &response.answers);
        let answers = columns.iter().map(|column| column.cell(&response.answers, &course));
        Some(about.into_iter().chain(answers).collect())
    };
    responses.rows.iter().filter_map(row).collect()
}

#[cfg(test)]
mod tests;
