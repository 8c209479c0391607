//! JSON lines: one object for each response, with its answers as they are kept.

use std::io::Write;

use rules::{lifecycle::IdentityMode, questionnaire::Answers};
use serde::Serialize;

use super::{ExportError, StoredResponse, Survey};

/// One line.
#[derive(Serialize)]
struct Line<'a> {
    id: String,
    group: Option<&'a str>,
    channel: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    consent: Option<bool>,
    day: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    version: Option<i32>,
    answers: &'a Answers,
}

pub(super) fn write<W: Write>(
    survey: &Survey,
    responses: impl Iterator<Item = StoredResponse>,
    mut out: W,
) -> Result<W, ExportError> {
    let attributed = *survey.round.identity_mode == IdentityMode::Attributed;
    for StoredResponse { response, organisation } in responses {
        let line = Line {
            id: response.id.to_string(),
            group: survey.group(response.group_id),
            channel: response.channel.as_str(),
            organisation: organisation.as_deref().filter(|_| attributed),
            consent: attributed.then_some(response.publish_name),
            day: response.submitted_on.to_string(),
            language: response.language.as_ref().map(|language| language.as_str()),
            version: survey.version(response.questionnaire_id).map(|version| version.number),
            answers: &response.answers,
        };
        serde_json::to_writer(&mut out, &line).map_err(|error| ExportError::File(error.into()))?;
        out.write_all(b"\n").map_err(ExportError::File)?;
    }
    Ok(out)
}
