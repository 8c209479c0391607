//! An attacker who holds the whole database tries to join answers to people.

use chrono::TimeDelta;
use entity::{ballot_box, draft, invitation, receipt, response, response_change};
use rules::lifecycle::IdentityMode;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    Statement,
};

use crate::support::{Scene, TestApp};

/// A full ballot box.
const BOX: usize = 20;

/// By guessing, one of twenty is right on average; more than this happens once in a million.
const LUCK: usize = 8;

async fn with_ballots(count: usize) -> (TestApp, Scene) {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", count).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    for (number, link) in links.iter().enumerate() {
        let remark = format!("geheim-{number:03}");
        app.visitor().answer_by(link, &scene, 3, &remark).await;
        app.pass(TimeDelta::hours(5));
    }
    app.work().await;
    (app, scene)
}

/// The number that each stored response carries in its text, in the order of a query.
async fn numbers(app: &TestApp, order: &str) -> Vec<usize> {
    let db = &app.app.db.read;
    let sql = format!("SELECT answers FROM response ORDER BY {order}");
    let rows = db.query_all_raw(Statement::from_string(app.app.db.backend(), sql)).await.unwrap();
    rows.iter()
        .map(|row| {
            let answers: serde_json::Value = row.try_get("", "answers").unwrap();
            let text = answers.to_string();
            let at = text.find("geheim-").unwrap() + "geheim-".len();
            text[at..at + 3].parse().unwrap()
        })
        .collect()
}

fn hits(order: &[usize]) -> usize {
    order.iter().enumerate().filter(|(at, number)| at == *number).count()
}

#[tokio::test]
async fn no_order_in_a_dump_tells_which_answer_is_whose() {
    let (app, _) = with_ballots(BOX).await;
    let orders: &[&str] = match app.app.db.backend() {
        DbBackend::Sqlite => &["rowid", "id", "submitted_on, rowid"],
        _ => &["ctid", "id", "xmin::text::bigint, ctid", "submitted_on, ctid"],
    };
    for order in orders {
        let numbers = numbers(&app, order).await;
        assert_eq!(numbers.len(), BOX);
        let (straight, backwards) =
            (hits(&numbers), hits(&numbers.iter().rev().copied().collect::<Vec<_>>()));
        assert!(
            straight <= LUCK && backwards <= LUCK,
            "ordered by {order}: {straight}, {backwards}"
        );
    }
}

#[tokio::test]
async fn all_responses_of_a_box_share_one_transaction_and_name_nobody() {
    let (app, scene) = with_ballots(BOX).await;
    let rows = response::Entity::find()
        .filter(response::Column::RoundId.eq(scene.round.id))
        .all(&app.app.db.read)
        .await
        .unwrap();
    assert!(rows.iter().all(|row| {
        row.invitation_id.is_none() && row.organisation_id.is_none() && row.pseudonym.is_none()
    }));
    assert!(rows.iter().all(|row| row.id.0.get_version_num() == 4), "ids tell no time");
    assert!(rows.iter().all(|row| row.submitted_on == rows[0].submitted_on), "days tell nothing");
    let changes = response_change::Entity::find().all(&app.app.db.read).await.unwrap();
    assert_eq!(changes.len(), BOX);
    assert!(changes.iter().all(|it| it.at == changes[0].at), "all changed at once");
    if app.app.db.backend() == DbBackend::Postgres {
        let sql = "SELECT COUNT(DISTINCT xmin::text) AS transactions FROM response";
        let row = app.app.db.read.query_one_raw(Statement::from_string(DbBackend::Postgres, sql));
        let count: i64 = row.await.unwrap().unwrap().try_get("", "transactions").unwrap();
        assert_eq!(count, 1);
    }
}

#[tokio::test]
async fn a_box_that_is_not_full_keeps_its_ballots_sealed_until_the_round_closes() {
    let (app, scene) = with_ballots(BOX - 1).await;
    let db = &app.app.db.read;
    assert_eq!(response::Entity::find().count(db).await.unwrap(), 0);
    assert_eq!(draft::Entity::find().count(db).await.unwrap(), 0, "drafts are erased");
    assert_eq!(response_change::Entity::find().count(db).await.unwrap(), 0, "nothing changed yet");
    let held = ballot_box::Entity::find().one(db).await.unwrap().unwrap();
    assert_eq!(held.ballots, 19);
    assert!(!contains(&held.sealed, b"geheim"));
    if app.app.db.backend() == DbBackend::Sqlite {
        app.app.db.checkpoint().await.unwrap();
        let path = app.app.config.database().replace("sqlite://", "");
        for file in [path.clone(), format!("{path}-wal")] {
            let bytes = std::fs::read(&file).unwrap_or_default();
            assert!(!contains(&bytes, b"geheim"), "an answer can be read in {file}");
        }
    }

    app.pass(TimeDelta::days(15));
    app.work().await;
    let stored = response::Entity::find().filter(response::Column::RoundId.eq(scene.round.id));
    assert_eq!(stored.count(db).await.unwrap(), 19);
}

#[tokio::test]
async fn times_of_an_anonymous_answer_are_days() {
    let (app, _) = with_ballots(3).await;
    let db = &app.app.db.read;
    let used =
        invitation::Entity::find().order_by_asc(invitation::Column::Id).all(db).await.unwrap();
    assert!(used.iter().all(|it| it.used_on.is_some()));
    let receipts = receipt::Entity::find().all(db).await.unwrap();
    assert_eq!(receipts.len(), 3);
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}
