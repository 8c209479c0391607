//! What is known of who came from where, and for how long.

use chrono::TimeDelta;
use entity::{arrival, quarantined_response, receipt};
use rules::lifecycle::IdentityMode;
use rundtisch::token;
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, PaginatorTrait, Statement};

use crate::support::TestApp;

use super::{A_WHILE, HALL, about_to_submit, behind_a_proxy, hasty};

#[tokio::test]
async fn neither_addresses_nor_their_hashes_can_be_joined_to_answers() {
    let app = behind_a_proxy(|_| {}).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    hasty(&app, &scene, &["geheim-1"]).await;
    let mut calm = about_to_submit(&app, &scene, HALL, "geheim-2").await;
    app.pass(A_WHILE);
    calm.submit(&scene).await;

    let db = &app.app.db.read;
    let arrivals = arrival::Entity::find().all(db).await.unwrap();
    assert_eq!(arrivals.len(), 2, "beginning and submitting");
    let guessed = [HALL.to_owned(), format!("origin {HALL}")].map(|it| token::hash(it.as_bytes()));
    for row in &arrivals {
        assert!(guessed.iter().all(|hash| hash.0 != row.key_hash), "the hash needs a key");
        assert_eq!(row.hour.timestamp() % 3600, 0, "hours are all that is told of the time");
    }
    let aside = quarantined_response::Entity::find().all(db).await.unwrap().remove(0);
    assert_eq!(aside.id.0.get_version_num(), 4, "the id tells no time");
    assert!(!contains(&aside.sealed, b"geheim"), "answers are sealed");
    assert_eq!(aside.sealed.len(), 24 + 1024 + 16, "the length does not tell how much was said");
    let receipts = receipt::Entity::find().all(db).await.unwrap();
    for row in &arrivals {
        assert!(receipts.iter().all(|receipt| receipt.key_hash != row.key_hash));
        assert!(
            !contains(&aside.sealed, &row.key_hash)
                && !contains(aside.id.0.as_bytes(), &row.key_hash)
        );
    }
    if app.app.db.backend() == DbBackend::Postgres {
        let sql = "SELECT COUNT(*) AS shared FROM arrival a JOIN \
            (SELECT xmin::text AS x FROM quarantined_response UNION ALL \
             SELECT xmin::text FROM receipt UNION ALL SELECT xmin::text FROM ballot_box) b \
            ON a.xmin::text = b.x";
        let row = db.query_one_raw(Statement::from_string(DbBackend::Postgres, sql));
        let shared: i64 = row.await.unwrap().unwrap().try_get("", "shared").unwrap();
        assert_eq!(shared, 0, "no transaction wrote both");
    } else {
        app.app.db.checkpoint().await.unwrap();
        let path = app.app.config.database().replace("sqlite://", "");
        for file in [path.clone(), format!("{path}-wal")] {
            let bytes = std::fs::read(&file).unwrap_or_default();
            assert!(!contains(&bytes, b"geheim"), "an answer can be read in {file}");
            assert!(!contains(&bytes, HALL.as_bytes()), "an address can be read in {file}");
        }
    }
}

#[tokio::test]
async fn after_a_day_nothing_is_left_of_who_came_from_where() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    hasty(&app, &scene, &["x"]).await;
    let left = async || arrival::Entity::find().count(&app.app.db.read).await.unwrap();
    app.pass(TimeDelta::hours(23));
    app.work().await;
    assert_eq!(left().await, 2);
    app.pass(TimeDelta::hours(2));
    app.work().await;
    assert_eq!(left().await, 0);
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}
