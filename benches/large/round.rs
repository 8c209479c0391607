//! An open round for all groups, with very many responses.

use chrono::TimeDelta;
use entity::{QuestionnaireId, ResponseId, RoundId, Stored, Word, response};
use rules::{
    lifecycle::{Changes, Channel, IdentityMode},
    questionnaire::{Answers, Language, Texts},
};
use rundtisch::{
    account::Organiser,
    app::App,
    consultation, db, questionnaire,
    round::{self, Plan, RoundError},
    stakeholder::find,
};
use sea_orm::{ActiveValue::Set, EntityTrait};

use crate::document::{ANSWERS, QUESTIONS, document, is_scale};

/// So many responses are stored at once.
const AT_ONCE: usize = 1000;

/// Makes the round, and stores the responses as submitting would have.
pub(crate) async fn filled(app: &App, responses: usize) -> RoundId {
    let id = open(app).await;
    let groups = find::groups(&app.db.read).await.expect("groups");
    let version = questionnaire::current(&app.db.read, id).await.expect("a questionnaire").id;
    let write = db::write(&app.db, async |tx| {
        for first in (0..responses).step_by(AT_ONCE) {
            let last = responses.min(first + AT_ONCE);
            let group = |number: usize| groups[scattered(number) % groups.len()].id;
            let rows = (first..last).map(|number| row(app, id, version, group(number), number));
            response::Entity::insert_many(rows).exec_without_returning(tx).await?;
        }
        Ok::<_, sea_orm::DbErr>(())
    });
    write.await.expect("the responses are stored");
    id
}

fn row(
    app: &App,
    round_id: RoundId,
    questionnaire_id: QuestionnaireId,
    group_id: entity::GroupId,
    number: usize,
) -> response::ActiveModel {
    response::ActiveModel {
        round_id: Set(round_id),
        id: Set(ResponseId(uuid::Uuid::new_v4())),
        questionnaire_id: Set(questionnaire_id),
        group_id: Set(group_id),
        channel: Set(Word(Channel::Open)),
        invitation_id: Set(None),
        organisation_id: Set(None),
        pseudonym: Set(None),
        sheet_hash: Set(None),
        publish_name: Set(false),
        answers: Set(Stored(answers(number))),
        submitted_on: Set(app.clock.now().date_naive()),
        language: Set(Some(Word("de".parse().expect("a language")))),
    }
}

fn answers(number: usize) -> Answers {
    let said = (0..QUESTIONS).filter_map(|question| {
        let answer = scattered(number * QUESTIONS + question) % (ANSWERS + 1);
        let answer = match (is_scale(question), answer) {
            (true, 0) => r#"{"rating":"no_opinion"}"#.to_owned(),
            (false, 0) => return None,
            (true, point) => format!(r#"{{"rating":{{"point":{point}}}}}"#),
            (false, option) => format!(r#"{{"choice":"o{option}"}}"#),
        };
        Some(format!(r#""q{question}":{answer}"#))
    });
    let json = format!("{{{}}}", said.collect::<Vec<_>>().join(","));
    serde_json::from_str(&json).expect("answers")
}

/// A number that looks like luck and is the same every time.
fn scattered(number: usize) -> usize {
    let mixed = (number as u64).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 31)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    usize::try_from(mixed >> 33).unwrap_or_default()
}

async fn open(app: &App) -> RoundId {
    let (now, organiser) = (app.clock.now(), Organiser::operator());
    let opened = db::write(&app.db, async |tx| {
        let details = consultation::Details {
            title: german("Viele"),
            purpose: german("Beteiligung"),
            legal_basis: german("Art. 6 DSGVO"),
            responsible: "Amt für Digitales".to_owned(),
            contact_email: "beteiligung@stadt.example".to_owned(),
            ..Default::default()
        };
        let consultation = consultation::create(tx, &organiser, details, now).await?;
        let residents = find::groups(tx).await?.into_iter().find(|group| group.key == "residents");
        let plan = Plan {
            title: german("Viele"),
            introduction: german("Sagen Sie uns Ihre Meinung."),
            identity_mode: IdentityMode::Anonymous,
            by_link: true,
            open_to_group_id: residents.map(|group| group.id),
            voices: None,
            minimum_cell_size: 5,
            ballot_box_size: 20,
            changes: Changes::None,
            proof_of_work: false,
            opens_at: None,
            closes_at: Some(now + TimeDelta::days(14)),
        };
        let round = round::create(tx, &organiser, consultation.id, plan, now).await?;
        round::ask(tx, &organiser, round.id, &document(), now).await?;
        round::release(tx, &organiser, round.id, now).await?;
        Ok::<_, RoundError>(round.id)
    });
    opened.await.expect("the round opens")
}

fn german(text: &str) -> Texts {
    let german: Language = "de".parse().expect("a language");
    Texts::from_iter([(german, text.to_owned())])
}
