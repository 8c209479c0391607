use chrono::TimeDelta;
use entity::{draft, invitation, receipt, response};
use rules::lifecycle::IdentityMode;
use rundtisch::{
    account::Organiser,
    db,
    round::{self as rounds, RoundError},
};
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::{Scene, TestApp};

async fn counted(app: &TestApp, scene: &Scene) -> u64 {
    let counts = rundtisch::response::find::per_group(&app.app.db.read, scene.round.id).await;
    counts.unwrap().values().sum()
}

#[tokio::test]
async fn a_number_on_a_scale_is_told_with_what_it_is_of() {
    const QUESTIONS: &str = "
languages: [de]
title: {de: Laune}
pages:
  - key: mood
    title: {de: Laune}
    questions:
      - {key: today, kind: scale, text: {de: Heute?}, scale: {from: 0, to: 10, least: {de: mies}, most: {de: bestens}}}
      - {key: then, kind: scale, text: {de: Gestern?}, scale: {from: -2, to: 2, least: {de: mies}, most: {de: bestens}}}
";
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Pseudonymous).await;
    let (now, organiser) = (app.now(), Organiser::operator());
    db::write(&app.app.db, async |tx| {
        rounds::ask(tx, &organiser, scene.round.id, QUESTIONS, now).await?;
        rounds::release(tx, &organiser, scene.round.id, now).await
    })
    .await
    .unwrap();
    let mut visitor = app.visitor();
    let at = format!("/de/rounds/{}", scene.round.slug);
    visitor.post(&format!("{at}/sheet"), &[]).await;
    visitor.post(&format!("{at}/pages/1"), &[("today", "8"), ("then", "2")]).await;
    visitor.see("7 von 10 (10 = bestens)").see("−1, möglich ist −2 bis 2 (2 = bestens)");
    visitor.post(&format!("{at}/pages/1"), &[("today", "1"), ("then", "5")]).await;
    visitor.see("0 – mies").see("2 – bestens");
}

#[tokio::test]
async fn what_was_typed_stays_when_something_is_missing() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor();
    let page = format!("/de/rounds/{}/pages", scene.round.slug);
    visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
    visitor.press("Weiter").await;
    assert_eq!(visitor.status(), 422);
    assert!(visitor.source().contains("<title>Fehler: "));
    visitor.see("Wählen Sie eine Antwort zu „Wie wichtig ist guter Service?“");
    visitor.choose("wichtig").press("Weiter").await;
    assert_eq!(visitor.path(), format!("{page}/2"));

    let long = "w".repeat(4001);
    visitor.fill("Was möchten Sie uns sagen?", &long).press("Weiter").await;
    assert_eq!(visitor.status(), 422);
    assert!(visitor.source().contains(&long), "the text is still in the field");
}

#[tokio::test]
async fn a_page_of_any_kind_can_be_left_empty_by_every_way_but_forward() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Attributed).await;
    let (now, organiser) = (app.now(), Organiser::operator());
    let kinds = include_str!("../../data/kinds.yaml");
    let released = db::write(&app.app.db, async |tx| {
        rounds::ask(tx, &organiser, scene.round.id, kinds, now).await?;
        rounds::release(tx, &organiser, scene.round.id, now).await
    });
    released.await.map_err(|error: RoundError| format!("{error:?}")).unwrap();
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let mut visitor = app.visitor();
    visitor.post(&format!("{link}/sheet"), &[]).await;
    for page in 1..=3 {
        let here = format!("/de/rounds/{}/pages/{page}", scene.round.slug);
        visitor.open(&here).await.press("Weiter").await;
        assert_eq!(visitor.status(), 422, "page {page} is required");
        for way in ["Speichern und später fortsetzen", "Zurück", "English"] {
            visitor.open(&here).await.press(way).await;
            assert_eq!(visitor.status(), 200, "{way} on page {page}: {}", visitor.text());
            assert_ne!(visitor.path(), here, "{way}");
        }
    }
}

#[tokio::test]
async fn whoever_has_answered_by_a_link_is_not_told_how_to_answer() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let mut visitor = app.visitor();
    visitor.open(&link).await.see("jederzeit unterbrechen").see("Bis zum Absenden");
    visitor.answer_by(&link, &scene, 3, "").await;
    app.work().await;
    let receipt = visitor.path().to_owned();
    visitor
        .open(&link)
        .await
        .see("Sie haben schon geantwortet")
        .see("Ihre Antwort ist angekommen.");
    visitor.not_see("jederzeit unterbrechen").not_see("Bis zum Absenden");
    visitor
        .see("Ihren Entwurf haben wir beim Absenden gelöscht.")
        .not_see("sobald Sie ihn absenden");

    visitor.open(&receipt).await.see("Nach dem Ende der Runde veröffentlichen wir");
    app.pass(TimeDelta::days(15));
    let now = app.now();
    let published = db::write(&app.app.db, async |tx| {
        rounds::publish(tx, &Organiser::operator(), scene.round.id, now).await
    });
    published.await.map_err(|error: RoundError| format!("{error:?}")).unwrap();
    visitor.open(&receipt).await.see("Die Ergebnisse sind da").see("Ergebnisse ansehen");
    visitor.not_see("Nach dem Ende der Runde veröffentlichen wir");
}

#[tokio::test]
async fn a_choice_that_is_not_offered_is_not_accepted() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor();
    let at = format!("/de/rounds/{}", scene.round.slug);
    visitor.post(&format!("{at}/sheet"), &[]).await;
    for wrong in ["4", "0", "x", "3; DROP TABLE draft"] {
        visitor.post(&format!("{at}/pages/1"), &[("service", wrong), ("_step", "forward")]).await;
        assert_eq!(visitor.status(), 422, "{wrong}");
    }
    visitor.post(&format!("{at}/submission"), &[]).await;
    assert_eq!(visitor.status(), 422, "a sheet without a required answer is not submitted");
    assert_eq!(counted(&app, &scene).await, 0);
}

#[tokio::test]
async fn submitting_many_times_at_once_counts_once_and_shows_one_receipt() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    let mut visitor = app.visitor();
    let at = format!("/de/rounds/{}", scene.round.slug);
    visitor.post(&format!("{link}/sheet"), &[]).await;
    visitor.post(&format!("{at}/pages/1"), &[("service", "3"), ("_step", "forward")]).await;
    let tabs = (0..12).map(|_| {
        let (mut tab, address) = (visitor.second_tab(), format!("{at}/submission"));
        async move {
            tab.post(&address, &[]).await;
            (tab.status(), tab.text())
        }
    });
    let shown = futures_util::future::join_all(tabs).await;
    app.work().await;
    assert!(shown.iter().all(|page| *page == shown[0]), "all see the same receipt");
    assert_eq!(shown[0].0, 200);
    assert_eq!(counted(&app, &scene).await, 1);
    assert_eq!(receipt::Entity::find().count(&app.app.db.read).await.unwrap(), 1);
    visitor.open(&link).await.see("Sie haben schon geantwortet");
}

#[tokio::test]
async fn after_the_end_a_draft_can_be_read_and_not_submitted() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor();
    let at = format!("/de/rounds/{}", scene.round.slug);
    visitor.post(&format!("{at}/sheet"), &[]).await;
    visitor.post(&format!("{at}/pages/1"), &[("service", "3"), ("_step", "forward")]).await;
    visitor
        .post(&format!("{at}/pages/2"), &[("remark", "Bitte lesen"), ("_step", "forward")])
        .await;
    app.pass(TimeDelta::days(14));
    visitor.open(&format!("{at}/check")).await;
    visitor.see("Antwort absenden");

    app.pass(TimeDelta::microseconds(1));
    visitor.post(&format!("{at}/submission"), &[]).await;
    assert_eq!(visitor.status(), 409);
    visitor.post(&format!("{at}/pages/2"), &[("remark", "anders"), ("_step", "forward")]).await;
    assert_eq!(visitor.status(), 409);
    visitor.open(&format!("{at}/check")).await.see("Bitte lesen").not_see("Antwort absenden");
    assert_eq!(counted(&app, &scene).await, 0);
    assert_eq!(draft::Entity::find().count(&app.app.db.read).await.unwrap(), 1);
}

#[tokio::test]
async fn the_closing_second_still_counts() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.pass(TimeDelta::days(14) - TimeDelta::minutes(1));
    let mut visitor = app.visitor();
    visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
    visitor.fill_in(&scene, 2, "").await;
    app.pass(TimeDelta::minutes(1));
    visitor.submit(&scene).await;
    assert_eq!(counted(&app, &scene).await, 1);
}

#[tokio::test]
async fn after_the_end_a_personal_link_still_leads_to_the_draft_or_the_receipt() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 3).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    app.visitor().answer_by(&links[0], &scene, 3, "").await;
    app.work().await;
    let mut begun = app.visitor();
    begun.post(&format!("{}/sheet", links[1]), &[]).await;
    begun.choose("wichtig").press("Weiter").await;
    app.pass(TimeDelta::days(15));

    let mut visitor = app.visitor();
    visitor.open(&links[0]).await.see("Diese Runde ist beendet").see("Ihre Antwort ist angekommen");
    visitor.press("Quittung ansehen").await.see("Ihre Quittung").not_see("Die Runde läuft");
    let mut elsewhere = app.visitor();
    elsewhere.open(&links[1]).await.see("zählt nicht mit");
    elsewhere.press("Entwurf lesen").await;
    elsewhere.see("wichtig").not_see("Antwort absenden");
    app.visitor().open(&links[2]).await.see("Diese Runde ist beendet").not_see("Entwurf lesen");
    let mut late = app.visitor();
    late.post(&format!("{}/sheet", links[2]), &[]).await;
    assert_eq!(late.path(), links[2], "nothing begins after the end");
}

#[tokio::test]
async fn a_question_may_have_any_key() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let (now, organiser) = (app.now(), Organiser::operator());
    let document = crate::support::scene::QUESTIONS
        .replace("key: service", "key: step")
        .replace("key: remark", "key: sheet");
    db::write(&app.app.db, async |tx| {
        rounds::ask(tx, &organiser, scene.round.id, &document, now).await?;
        rounds::release(tx, &organiser, scene.round.id, now).await
    })
    .await
    .unwrap();
    let mut visitor = app.visitor();
    visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
    visitor.choose("wichtig").press("Weiter").await;
    visitor.fill("Was möchten Sie uns sagen?", "Mehr Bänke").press("Weiter").await;
    visitor.see("Mehr Bänke").see("wichtig");
    visitor.press("Antwort absenden").await;
    visitor.see("Ihre Quittung");
}

#[tokio::test]
async fn an_attributed_response_names_its_organisation_and_an_anonymous_one_nobody() {
    let app = TestApp::start().await;
    let named = app.open_round(IdentityMode::Attributed).await;
    let nameless = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("science", 1).await;
    for scene in [&named, &nameless] {
        let link = app.invite_all(scene).await.remove(0);
        app.visitor().answer_by(&link, scene, 3, "Gut.").await;
    }
    app.work().await;
    let rows = response::Entity::find().all(&app.app.db.read).await.unwrap();
    let of = |scene: &Scene| rows.iter().find(|row| row.round_id == scene.round.id).unwrap();
    assert!(of(&named).organisation_id.is_some() && of(&named).pseudonym.is_none());
    assert!(of(&nameless).pseudonym.is_some());
    assert!(of(&nameless).organisation_id.is_none() && of(&nameless).invitation_id.is_none());
}

#[tokio::test]
async fn one_person_has_one_pseudonym_over_the_rounds_of_a_consultation_and_another_elsewhere() {
    let app = TestApp::start().await;
    app.contacts("science", 2).await;
    let first = app.open_round(IdentityMode::Pseudonymous).await;
    let elsewhere = app.open_round(IdentityMode::Pseudonymous).await;
    let mut pseudonyms = vec![];
    for scene in [&first, &elsewhere] {
        for link in app.invite_all(scene).await {
            app.visitor().answer_by(&link, scene, 3, "").await;
        }
    }
    app.work().await;
    let rows = response::Entity::find().all(&app.app.db.read).await.unwrap();
    pseudonyms.extend(rows.into_iter().filter_map(|row| row.pseudonym));
    pseudonyms.sort();
    pseudonyms.dedup();
    assert_eq!(pseudonyms.len(), 4, "two people in two consultations");
}

#[tokio::test]
async fn declining_is_noted_and_beginning_takes_it_back() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let declined = async || {
        let row = invitation::Entity::find().one(&app.app.db.read).await.unwrap().unwrap();
        row.declined_at.is_some()
    };
    let mut visitor = app.visitor();
    visitor.open(&format!("{link}/refusal")).await.press("Absagen").await;
    assert!(declined().await);
    visitor.post(&format!("{link}/sheet"), &[]).await;
    assert!(!declined().await);
}

#[tokio::test]
async fn a_withdrawn_link_says_so_and_opens_nothing() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    let row = invitation::Entity::find().one(&app.app.db.read).await.unwrap().unwrap();
    let organiser = Organiser::operator();
    let now = app.now();
    db::write(&app.app.db, async |tx| {
        rundtisch::invitation::withdraw(tx, &organiser, row.id, now).await
    })
    .await
    .unwrap();
    app.work().await;
    let mut visitor = app.visitor();
    assert_eq!(visitor.open(&link).await.status(), 410);
    visitor.post(&format!("{link}/sheet"), &[]).await;
    assert_eq!(visitor.status(), 410);
    assert_eq!(draft::Entity::find().count(&app.app.db.read).await.unwrap(), 0);
}

#[tokio::test]
async fn changing_the_language_keeps_place_and_answers() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor();
    visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
    visitor.choose("wichtig").press("Weiter").await;
    visitor.fill("Was möchten Sie uns sagen?", "Mehr Bänke").press("English").await;
    assert_eq!(visitor.path(), format!("/en/rounds/{}/pages/2", scene.round.slug));
    visitor.see("What would you like to tell us?");
    assert!(visitor.source().contains("Mehr Bänke"), "what was typed came along");
}

#[tokio::test]
async fn a_form_of_one_sheet_is_not_saved_into_another() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 2).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    let mut first = app.visitor();
    first.open(&links[0]).await.press("Beteiligung beginnen").await;
    let page = first.path().to_owned();
    let mut sheet = first.source();
    sheet = sheet.split("name=\"_sheet\" value=\"").nth(1).unwrap()[..36].to_owned();
    first.open(&links[1]).await.press("Beteiligung beginnen").await;
    first.post(&page, &[("_sheet", &sheet), ("service", "3"), ("_step", "forward")]).await;
    assert_eq!(first.status(), 409);
    let drafts = draft::Entity::find().all(&app.app.db.read).await.unwrap();
    assert!(drafts.iter().all(|draft| draft.answers.is_empty()), "nothing was mixed up");
}

#[tokio::test]
async fn someone_else_may_answer_an_open_round_at_the_same_device() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor();
    let landing = format!("/de/rounds/{}", scene.round.slug);
    for _ in 0..2 {
        visitor.open(&landing).await;
        match visitor.text().contains("Als andere Person beginnen") {
            true => visitor.press("Als andere Person beginnen").await,
            false => visitor.press("Beteiligung beginnen").await,
        };
        visitor.answer(&scene, 2, "").await;
    }
    assert_eq!(counted(&app, &scene).await, 2);
}

#[tokio::test]
async fn every_page_of_a_round_says_which_it_is_and_leads_to_the_start() {
    let app = TestApp::start().await;
    let by_link = app.open_round(IdentityMode::Attributed).await;
    let open = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&by_link).await.remove(0);
    app.work().await;
    let address = |scene: &Scene| format!("/de/rounds/{}", scene.round.slug);
    let mut visitor = app.visitor();
    visitor.open(&link).await.see("Sagen Sie uns Ihre Meinung.").see("Worum es geht.");
    visitor.open(&address(&by_link)).await.see("Dachstrategie: Runde eins").see("Worum es geht.");
    assert!(visitor.source().contains("Dachstrategie: Runde eins – Musterstadt"), "in the title");
    visitor.follow("Zur Startseite").await;

    visitor.post(&format!("{}/sheet", address(&open)), &[]).await;
    app.pass(TimeDelta::days(20));
    for page in [address(&by_link), address(&open), link] {
        visitor.open(&page).await.see("Dachstrategie: Runde eins").see("Worum es geht.");
        visitor.follow("Zur Startseite").await;
        assert_eq!(visitor.path(), "/de/", "{page}");
    }
}
