use poem::{Response, handler, http::header};

use crate::web::visit::OrganiserVisit;

const EXAMPLE: &str = include_str!("example.yaml");

/// A questionnaire with every kind of question, to begin one's own from.
#[handler]
pub(crate) fn get(_visit: OrganiserVisit) -> Response {
    Response::builder()
        .content_type("application/yaml; charset=utf-8")
        .header(header::CONTENT_DISPOSITION, "attachment; filename=\"fragebogen-beispiel.yaml\"")
        .body(EXAMPLE)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use rules::questionnaire::read;

    #[test]
    fn the_example_shows_every_kind_of_question_without_a_fault() {
        let questionnaire = read(super::EXAMPLE).expect("a document without faults");
        let kinds: HashSet<_> = questionnaire.questions().map(|it| it.kind.as_str()).collect();
        assert_eq!(kinds.len(), 7);
    }
}
