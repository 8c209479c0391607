//! How many were asked stands beside how many answered, as it was when the result was published.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use chrono::TimeDelta;
use entity::{invitation, stakeholder_group as group};
use rules::lifecycle::IdentityMode;
use rundtisch::{account::Organiser, db, invitation as invitations, stakeholder};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, DbErr, EntityTrait};
use serde_json::json;

use super::{
    organise::administrator,
    publishing::{document, more, of_round, public},
};
use crate::support::{Scene, TestApp, Visitor, reading::text_of_pdf};

const ASKED: &str = "Wer gefragt wurde und wer geantwortet hat";

/// A round that is over: of each group, how many were invited and how many answered.
async fn over(app: &TestApp, mode: IdentityMode, groups: &[(&str, usize, usize)]) -> Scene {
    let scene = app.open_round(mode).await;
    for &(group, asked, _) in groups {
        app.contacts(group, asked).await;
    }
    let links = app.invite_all(&scene).await;
    let rows = invited(app).await;
    for &(group, _, answered) in groups {
        let of_group = links.iter().zip(&rows).filter(|(_, (key, _))| key == group);
        for (number, (link, _)) in of_group.take(answered).enumerate() {
            let point = if number % 6 == 0 { 1 } else { 3 };
            app.visitor().answer_by(link, &scene, point, "").await;
        }
    }
    app.work().await;
    app.pass(TimeDelta::days(15));
    scene
}

/// All invitations in the order of inviting, each with the key of its group.
async fn invited(app: &TestApp) -> Vec<(String, invitation::Model)> {
    let found = invitation::Entity::find().find_also_related(group::Entity);
    let mut found = found.all(&app.app.db.read).await.expect("invitations");
    found.sort_by_key(|(invitation, _)| invitation.id);
    let keyed = found.into_iter().map(|(row, group)| (group.expect("a group").key, row));
    keyed.collect()
}

async fn publish(app: &TestApp, scene: &Scene) -> Visitor {
    let mut visitor = administrator(app).await;
    visitor.post(&of_round(scene, "/publication"), &[]).await;
    visitor.see("Die Ergebnisse sind veröffentlicht");
    visitor
}

/// Takes back an invitation that waits, and erases somebody else who was invited.
async fn withdraw_and_erase(app: &TestApp) {
    let now = app.now();
    let mut waiting = invited(app).await.into_iter().filter(|(_, row)| row.used_on.is_none());
    let mut waits = || waiting.next().expect("somebody did not answer").1;
    let (taken_back, erased) = (waits().id, waits().contact_id.expect("a contact"));
    let organiser = Organiser::operator();
    let withdrawn = db::write(&app.app.db, async |tx| {
        invitations::withdraw(tx, &organiser, taken_back, now).await
    });
    withdrawn.await.expect("it is taken back");
    let gone = db::write(&app.app.db, async |tx| {
        stakeholder::remove_contact(tx, &organiser, erased).await
    });
    gone.await.expect("it is erased");
}

#[tokio::test]
async fn those_who_were_invited_are_told_beside_those_who_answered() {
    let app = TestApp::start().await;
    let groups = [("business", 8, 6), ("science", 6, 6), ("mentors", 3, 0)];
    let scene = over(&app, IdentityMode::Attributed, &groups).await;
    let mut organiser = administrator(&app).await;
    organiser.open(&of_round(&scene, "/results")).await.see(ASKED).see("Wirtschaft867550");
    publish(&app, &scene).await;

    let mut visitor = app.visitor();
    visitor.open(&public(&scene, "results")).await.see(ASKED);
    visitor.see("GruppeEingeladenRückmeldungenRücklauf in ProzentAnteil in Prozent");
    visitor.see("Wirtschaft867550").see("Wissenschaft6610050").see("Alle Gruppen171271100");
    visitor.see(
        "Eingeladen waren 17 Personen und Organisationen. 3 der Eingeladenen gehören zu Gruppen",
    );
    visitor.not_see("offene Seite teilnehmen");
    visitor.open(&public(&scene, "results/report.pdf")).await;
    let report = text_of_pdf(visitor.bytes());
    for words in [ASKED, "Eingeladen: 17", "Wirtschaft 8 6 75 50"] {
        assert!(report.contains(words), "{words} is not in {report}");
    }
    let participation = document(&app, &scene, "").await["snapshot"]["participation"].clone();
    assert_eq!(participation["asked"], 17);
    assert_eq!(participation["sides"][0], json!({"groups": ["business"], "n": 6, "asked": 8}));
}

#[tokio::test]
async fn files_for_spreadsheets_have_a_column_for_those_who_were_asked() {
    let app = TestApp::start().await;
    let groups = [("business", 8, 6), ("mentors", 3, 0)];
    let scene = over(&app, IdentityMode::Attributed, &groups).await;
    let mut visitor = publish(&app, &scene).await;
    visitor.open(&public(&scene, "results.xlsx")).await;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(visitor.bytes())).expect("a workbook");
    let sheet = book.worksheet_range_at(1).expect("a second sheet").expect("cells");
    let lines: Vec<String> = sheet
        .rows()
        .map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>().join("|"))
        .collect();
    for line in ["business|Wirtschaft|8|6|", "*|*|11|6|", "mentors|Mentorinnen und Mentoren|||"] {
        assert!(lines.iter().any(|it| it.starts_with(line)), "{line} is not in {lines:?}");
    }
}

#[tokio::test]
async fn groups_that_are_shown_together_were_asked_together() {
    let app = TestApp::start().await;
    let groups = [("business", 8, 8), ("council-groups", 4, 3), ("mentors", 3, 2)];
    let scene = over(&app, IdentityMode::Anonymous, &groups).await;
    publish(&app, &scene).await;
    let participation = document(&app, &scene, "").await["snapshot"]["participation"].clone();
    let sides = participation["sides"].as_array().expect("sides");
    let pooled = sides.iter().find(|side| side["groups"].as_array().unwrap().len() == 2);
    let pooled = pooled.unwrap_or_else(|| panic!("{participation}"));
    assert_eq!((&pooled["n"], &pooled["asked"]), (&json!(5), &json!(7)));
    assert_eq!((sides.len(), &participation["asked"]), (2, &json!(15)));
}

#[tokio::test]
async fn a_round_that_is_open_too_tells_who_was_invited_and_no_share_of_them() {
    let app = TestApp::start().await;
    let scene = over(&app, IdentityMode::Pseudonymous, &[("business", 8, 6)]).await;
    publish(&app, &scene).await;
    let mut visitor = app.visitor();
    visitor.open(&public(&scene, "results")).await.see(ASKED);
    visitor.see("GruppeEingeladenRückmeldungenAnteil in Prozent").not_see("Rücklauf in Prozent");
    visitor.see("Alle anderen konnten über die offene Seite teilnehmen.");
}

#[tokio::test]
async fn a_round_without_invitations_does_not_speak_of_any() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    for _ in 0..6 {
        let mut visitor = app.visitor();
        visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
        visitor.fill_in(&scene, 3, "").await;
        visitor.submit(&scene).await;
    }
    app.work().await;
    app.pass(TimeDelta::days(15));
    publish(&app, &scene).await;
    let mut visitor = app.visitor();
    visitor.open(&public(&scene, "results")).await.see("Wer geantwortet hat").not_see(ASKED);
    visitor.not_see("Eingeladen waren");
    let participation = document(&app, &scene, "").await["snapshot"]["participation"].clone();
    assert_eq!(participation.get("asked"), None);
    assert_eq!(participation["sides"][0].get("asked"), None);
}

#[tokio::test]
async fn of_responses_too_few_to_show_it_is_told_how_many_were_asked_altogether() {
    let app = TestApp::start().await;
    let groups = [("business", 4, 2), ("science", 3, 1)];
    let scene = over(&app, IdentityMode::Attributed, &groups).await;
    publish(&app, &scene).await;
    let mut visitor = app.visitor();
    visitor.open(&public(&scene, "results")).await.see("Eingeladen waren 7 Personen");
    visitor.not_see("Rücklauf in Prozent").not_see("der Eingeladenen gehören");
    let participation = document(&app, &scene, "").await["snapshot"]["participation"].clone();
    assert_eq!((&participation["asked"], &participation["sides"]), (&json!(7), &json!([])));
}

#[tokio::test]
async fn whoever_is_erased_or_withdrawn_later_was_asked_all_the_same() {
    let app = TestApp::start().await;
    let scene = over(&app, IdentityMode::Pseudonymous, &[("business", 9, 6)]).await;
    let mut organiser = publish(&app, &scene).await;
    withdraw_and_erase(&app).await;
    organiser.open(&of_round(&scene, "")).await.not_see("Veröffentlichen Sie eine Berichtigung");
    organiser.post(&of_round(&scene, "/correction"), &[("changed-de", "Nichts.")]).await;
    assert_eq!(organiser.status(), 409);

    more(&app, &scene, 5).await;
    organiser.post(&of_round(&scene, "/correction"), &[("changed-de", "Fünf mehr.")]).await;
    organiser.see("Alle sehen jetzt Fassung 2.");
    let participation = document(&app, &scene, "").await["snapshot"]["participation"].clone();
    assert_eq!(participation["sides"][0], json!({"groups": ["business"], "n": 11, "asked": 9}));
    assert_eq!(participation["asked"], 9);
}

#[tokio::test]
async fn what_was_published_before_this_was_told_needs_no_correction() {
    let app = TestApp::start().await;
    let scene = over(&app, IdentityMode::Pseudonymous, &[("business", 9, 6)]).await;
    let mut organiser = publish(&app, &scene).await;
    let row = entity::publication::Entity::find().one(&app.app.db.read).await.unwrap();
    let row = row.expect("a publication");
    let mut told: publication::Sealed = serde_json::from_str(&row.document).expect("a document");
    told.snapshot.participation.asked = None;
    told.snapshot.participation.sides.iter_mut().for_each(|side| side.asked = None);
    let before = told.snapshot.sealed().expect("sealed");
    let mut row: entity::publication::ActiveModel = row.into();
    (row.checksum, row.document) = (Set(before.checksum.clone()), Set(before.to_json()));
    let stored: Result<_, DbErr> = db::write(&app.app.db, async |tx| row.update(tx).await).await;
    stored.expect("it is stored");

    organiser.open(&of_round(&scene, "")).await.not_see("Veröffentlichen Sie eine Berichtigung");
    organiser.open(&public(&scene, "results")).await.see("Wer geantwortet hat").not_see(ASKED);
    assert_eq!(document(&app, &scene, "").await["checksum"], before.checksum.as_str());
}

#[tokio::test]
async fn an_erased_contact_was_asked_and_a_withdrawn_invitation_was_not() {
    let app = TestApp::start().await;
    let scene = over(&app, IdentityMode::Attributed, &[("business", 9, 6)]).await;
    withdraw_and_erase(&app).await;
    let answered = invited(&app).await.into_iter().find(|(_, row)| row.used_on.is_some());
    let (answered, now) = (answered.expect("somebody answered").1.id, app.now());
    let withdrawn = db::write(&app.app.db, async |tx| {
        invitations::withdraw(tx, &Organiser::operator(), answered, now).await
    });
    withdrawn.await.expect("it is taken back");
    publish(&app, &scene).await;
    let participation = document(&app, &scene, "").await["snapshot"]["participation"].clone();
    assert_eq!(participation["sides"][0], json!({"groups": ["business"], "n": 6, "asked": 8}));
}
