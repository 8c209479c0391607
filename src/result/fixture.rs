//! For tests: the result of a round that nobody stored.

use std::{collections::HashMap, sync::Arc};

use ::publication::{Licence, Service};
use chrono::DateTime;
use entity::{
    ConsultationId, GroupId, QuestionnaireId, RoundId, Stored, Word, consultation, round,
    stakeholder_group as group,
};
use index::Index;
use rules::{
    lifecycle::{Changes, Channel, IdentityMode},
    questionnaire::{Texts, read},
};

use super::{AnswerWords, Publisher, RoundResult, count::Tallies};
use crate::{questionnaire::Version, response::find::Counted};

/// What may be shown if these sheets, given by group as stored, are all answers to the document
/// and figures of fewer than two are not shown.
pub(crate) fn result_of(document: &str, sheets: &[(&str, &[&str])]) -> RoundResult {
    const MINIMUM: i32 = 2;
    let questionnaire = Arc::new(read(document).expect("a questionnaire"));
    let version = QuestionnaireId::new();
    let groups: Vec<group::Model> = sheets.iter().map(|(key, _)| a_group(key)).collect();
    let keys: Vec<GroupId> = groups.iter().map(|group| group.id).collect();
    let responses: Vec<Counted> = keys
        .iter()
        .zip(sheets)
        .flat_map(|(&group_id, (_, sheets))| sheets.iter().map(move |sheet| (group_id, sheet)))
        .map(|(group_id, sheet)| Counted {
            group_id,
            channel: Channel::Link,
            questionnaire_id: version,
            answers: serde_json::from_str(sheet).expect("answers"),
        })
        .collect();
    let index = Index::of(Arc::clone(&questionnaire));
    let asked = index.asked_in(&questionnaire);
    let mut tallies = Tallies::of(&index, &keys);
    responses.iter().for_each(|response| tallies.add(response, &asked));
    let version = Version { id: version, number: 1, questionnaire };
    let asked = HashMap::new();
    RoundResult::counted(a_round(MINIMUM), a_consultation(), &groups, version, tallies, &asked, 0)
}

/// A city that words every answer as our exports are worded in tests: `answer_yes`.
pub(crate) fn a_publisher() -> Publisher {
    let say = |word: &str| german(word).0;
    Publisher {
        service: Service { name: "Stadt".to_owned(), url: "https://stadt.example/".to_owned() },
        licence: Licence { spdx: "CC-BY-4.0".to_owned(), url: "https://cc.example/".to_owned() },
        answers: AnswerWords {
            yes: say("answer_yes"),
            no: say("answer_no"),
            agree: say("answer_agree"),
            disagree: say("answer_disagree"),
            rank: say("answer_rank"),
            unranked: say("answer_unranked"),
            consent: say("answer_consent"),
            files: say("answer_files"),
        },
        status: |_| Texts::default(),
    }
}

fn german(text: &str) -> Stored<Texts> {
    let language = "de".parse().expect("a language");
    Stored([(language, text.to_owned())].into_iter().collect())
}

fn a_group(key: &str) -> group::Model {
    group::Model { id: GroupId::new(), key: key.to_owned(), name: german(key), position: 1 }
}

fn a_round(minimum_cell_size: i32) -> round::Model {
    round::Model {
        id: RoundId::new(),
        consultation_id: ConsultationId::new(),
        slug: "r".to_owned(),
        number: 1,
        title: german("Runde"),
        introduction: german(""),
        identity_mode: Word(IdentityMode::Anonymous),
        by_link: true,
        open_to_group_id: None,
        voices: None,
        minimum_cell_size,
        ballot_box_size: 20,
        proof_of_work: false,
        changes: Word(Changes::None),
        released_at: None,
        opens_at: None,
        closes_at: None,
        published_at: None,
        created_at: DateTime::UNIX_EPOCH,
    }
}

fn a_consultation() -> consultation::Model {
    consultation::Model {
        id: ConsultationId::new(),
        slug: "c".to_owned(),
        title: german("Beteiligung"),
        summary: german(""),
        purpose: german(""),
        legal_basis: german(""),
        responsible: String::new(),
        contact_email: "stadt@example.org".to_owned(),
        contact_phone: None,
        council_reference: None,
        milestones: None,
        yardstick: None,
        delete_contacts_on: None,
        pseudonym_key: None,
        created_at: DateTime::UNIX_EPOCH,
    }
}
