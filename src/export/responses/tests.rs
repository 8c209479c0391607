use entity::{GroupId, OrganisationId, ResponseId, Stored, Word};
use rules::{lifecycle::Channel, questionnaire::read};

use super::*;

const DOCUMENT: &str = "
languages: [de]
title: { de: T }
pages:
- key: p
  title: { de: P }
  questions:
  - key: role
    kind: single_choice
    required: false
    text: { de: Rolle }
    options: [{ key: myself, text: { de: Ich } }, { key: other, text: { de: Andere } }]
  - key: topics
    kind: multiple_choice
    required: false
    text: { de: Themen }
    options: [{ key: bus, text: { de: Bus } }, { key: tram, text: { de: Bahn } }]
  - key: goals
    kind: matrix
    required: false
    text: { de: Ziele }
    rows: [{ key: quick, text: { de: Schnell } }, { key: clean, text: { de: Sauber } }]
    scale: { points: [{ de: nein }, { de: ja }], no_opinion: { de: weiß nicht } }
  - key: idea
    kind: long_text
    required: false
    text: { de: Idee }
";

fn version() -> Version {
    Version {
        id: QuestionnaireId::new(),
        number: 1,
        questionnaire: read(DOCUMENT).expect("a questionnaire"),
    }
}

fn round(mode: IdentityMode) -> round::Model {
    round::Model {
        id: RoundId::new(),
        consultation_id: entity::ConsultationId::new(),
        slug: "r".to_owned(),
        number: 1,
        title: Stored::default(),
        introduction: Stored::default(),
        identity_mode: Word(mode),
        by_link: true,
        open_to_group_id: None,
        minimum_cell_size: 5,
        ballot_box_size: 20,
        released_at: None,
        opens_at: None,
        closes_at: None,
        published_at: None,
        created_at: DateTime::UNIX_EPOCH,
    }
}

fn exported(mode: IdentityMode, answers: &[&str]) -> Responses {
    let newest = version();
    let group = GroupId::new();
    let organisation = organisation::Model {
        id: OrganisationId::new(),
        group_id: group,
        name: "=Werk & Söhne".to_owned(),
        created_at: DateTime::UNIX_EPOCH,
    };
    let round = round(mode);
    let row = |answers: &&str| response::Model {
        round_id: round.id,
        id: ResponseId::random(),
        questionnaire_id: newest.id,
        group_id: group,
        channel: Word(Channel::Link),
        invitation_id: None,
        organisation_id: None,
        pseudonym: None,
        publish_name: false,
        answers: serde_json::from_str(answers).expect("answers"),
        submitted_on: DateTime::UNIX_EPOCH.date_naive(),
    };
    let named = (mode == IdentityMode::Attributed).then_some(organisation);
    Responses {
        rows: answers.iter().map(|answers| (row(answers), named.clone())).collect(),
        groups: [(group, "business".to_owned())].into(),
        versions: [(newest.id, newest.clone())].into(),
        newest,
        round,
    }
}

/// The lines of the file, without the ids.
fn lines(responses: &Responses) -> Vec<String> {
    let file = String::from_utf8(as_csv(responses).expect("a file")).expect("UTF-8");
    file.lines().map(|line| line.split_once(';').expect("cells").1.to_owned()).collect()
}

#[test]
fn every_part_of_a_question_has_its_column() {
    let sheets = [
        concat!(
            r#"{"role":{"choice":"other"},"topics":{"choices":["tram"]},"#,
            r#""goals":{"ratings":{"quick":{"point":2},"clean":"no_opinion"}},"idea":{"text":"=1+1"}}"#,
        ),
        "{}",
    ];
    assert_eq!(
        lines(&exported(IdentityMode::Anonymous, &sheets)),
        [
            "response_group;response_channel;response_organisation;response_consent;response_day;\
             response_version;role;topics.bus;topics.tram;goals.quick;goals.clean;idea",
            "business;link;;;1970-01-01;1;other;0;1;2;none;'=1+1",
            "business;link;;;1970-01-01;1;;;;;;",
        ]
    );
}

#[test]
fn organisations_are_named_in_attributed_rounds_only() {
    let lines = lines(&exported(IdentityMode::Attributed, &["{}"]));
    assert!(lines[1].starts_with("business;link;'=Werk & Söhne;0;"), "{}", lines[1]);
}

#[test]
fn options_that_a_version_did_not_offer_are_missing() {
    let mut responses = exported(IdentityMode::Anonymous, &[r#"{"topics":{"choices":["bus"]}}"#]);
    let later =
        DOCUMENT.replace("{ key: tram, text: { de: Bahn } }", "{ key: bike, text: { de: Rad } }");
    responses.newest = Version {
        id: QuestionnaireId::new(),
        number: 2,
        questionnaire: read(&later).expect("a questionnaire"),
    };
    let lines = lines(&responses);
    assert!(lines[0].contains(";topics.bus;topics.bike;goals.quick;goals.clean;idea;topics.tram"));
    assert_eq!(lines[1], "business;link;;;1970-01-01;1;;1;;;;;0");
}
