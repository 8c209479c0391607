//! Refusals as `application/problem+json` (RFC 9457), and how the document describes them.

use poem::{
    Response,
    http::{StatusCode, header},
};
use poem_openapi::{
    ApiResponse, Object,
    error::{ContentTypeError, ParseParamError, ParsePathError, ParseRequestPayloadError},
    registry::{MetaMediaType, MetaResponse, MetaResponses, Registry},
    types::{ToJSON, Type},
};

use crate::problem::{Detail, Problem};

const CONTENT_TYPE: &str = "application/problem+json";

/// Why nothing was done (RFC 9457).
#[derive(Debug, Object)]
#[oai(rename = "Problem")]
struct ProblemShape {
    /// Always `about:blank`: `code` says more.
    r#type: String,
    /// The status in words.
    title: String,
    status: u16,
    /// What happened. Stable; programs go by it.
    code: String,
    /// Each single thing that is wrong.
    #[oai(skip_serializing_if_is_empty)]
    details: Vec<DetailShape>,
}

/// One thing that is wrong.
#[derive(Debug, Object)]
#[oai(rename = "Detail")]
struct DetailShape {
    /// Where: a line, a path in a document, a parameter or a field.
    at: String,
    /// What is wrong, in plain technical English.
    what: String,
}

impl From<&Problem> for ProblemShape {
    fn from(problem: &Problem) -> Self {
        let Problem { code, status, details } = problem;
        let details = details
            .iter()
            .map(|Detail { at, what }| DetailShape { at: at.clone(), what: what.clone() });
        Self {
            r#type: "about:blank".to_owned(),
            title: status.canonical_reason().unwrap_or_default().to_owned(),
            status: status.as_u16(),
            code: (*code).to_owned(),
            details: details.collect(),
        }
    }
}

/// A problem as `application/problem+json`.
#[must_use]
pub fn as_json(problem: &Problem) -> Response {
    let response = Response::builder().status(problem.status).content_type(CONTENT_TYPE);
    let response = match problem.status {
        StatusCode::UNAUTHORIZED => response.header(header::WWW_AUTHENTICATE, "Bearer"),
        _ => response,
    };
    response.body(ProblemShape::from(problem).to_json_string())
}

/// What is wrong with a request that the framework could not read.
#[must_use]
pub fn malformed(error: &poem::Error) -> Vec<Detail> {
    let (at, what) = if let Some(error) = error.downcast_ref::<ParseRequestPayloadError>() {
        ("body", error.reason.clone())
    } else if let Some(error) = error.downcast_ref::<ParseParamError>() {
        (error.name, error.reason.clone())
    } else if let Some(error) = error.downcast_ref::<ParsePathError>() {
        ("path", error.reason.clone())
    } else if let Some(error) = error.downcast_ref::<ContentTypeError>() {
        ("content-type", error.to_string())
    } else {
        return vec![];
    };
    vec![Detail { at: at.to_owned(), what }]
}

/// A refusal of something in the body that names what does not exist.
#[must_use]
pub(super) fn unprocessable(code: &'static str, at: &str, what: String) -> Problem {
    let details = vec![Detail { at: at.to_owned(), what }];
    Problem { code, status: StatusCode::UNPROCESSABLE_ENTITY, details }
}

/// The statuses that operations refuse with.
const STATUSES: [(u16, &str); 8] = [
    (400, "The request cannot be read."),
    (401, "The token is missing, unknown or revoked."),
    (403, "The request comes from the page of another site."),
    (404, "There is no such thing."),
    (409, "It cannot be done as things stand."),
    (413, "The body is too large."),
    (415, "The body has a content type that is not read here."),
    (422, "What was sent cannot be used."),
];

impl ApiResponse for Problem {
    fn meta() -> MetaResponses {
        let responses = STATUSES.map(|(status, description)| MetaResponse {
            description,
            status: Some(status),
            status_range: None,
            content: vec![MetaMediaType {
                content_type: CONTENT_TYPE,
                schema: ProblemShape::schema_ref(),
            }],
            headers: vec![],
        });
        MetaResponses { responses: responses.into() }
    }

    fn register(registry: &mut Registry) {
        ProblemShape::register(registry);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_problem_has_the_shape_that_the_document_names() {
        let problem =
            unprocessable("unknown-group", "groups", "there is no group \"x\"".to_owned());
        let response = as_json(&problem);
        assert_eq!(response.content_type(), Some("application/problem+json"));
        let body = response.into_body().into_string().await.unwrap();
        assert_eq!(
            body,
            r#"{"code":"unknown-group","details":[{"at":"groups","what":"there is no group \"x\""}],"status":422,"title":"Unprocessable Entity","type":"about:blank"}"#
        );
    }
}
