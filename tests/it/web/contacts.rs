//! Looking for contacts, editing, gathering and merging them, as an administrator meets it.

use entity::{contact, invitation, suppression::Reason};
use rules::lifecycle::IdentityMode;
use rundtisch::{
    db,
    stakeholder::suppression::{Addressee, suppress},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::Value;

use super::register::{administrator, app_groups, preview};
use crate::support::{TestApp, Visitor, scene::Scene};

const PEOPLE: &str = "Name;E-Mail;Gruppe;Organisation\n\
    Ada Müller;ada@firma.example;business;Löwenbräu GmbH\n\
    Bo Klein;bo@uni.example;science;Universität\n\
    Cem Groß;cem@firma.example;business;Löwenbräu GmbH\n\
    100%_Dora;dora@buero.example;residents;\n";

async fn with_people(app: &TestApp) -> Visitor {
    let mut visitor = administrator(app).await;
    preview(&mut visitor, PEOPLE).await;
    visitor.press("4 Kontakte importieren").await;
    visitor
}

async fn contact(app: &TestApp, email: &str) -> Option<contact::Model> {
    contact::Entity::find_by_email(email).one(&app.app.db.read).await.expect("the register")
}

/// The page of a contact.
async fn page(app: &TestApp, email: &str) -> String {
    let id = contact(app, email).await.expect("a contact").id;
    format!("/de/organise/register/contacts/{id}")
}

async fn merge(app: &TestApp, visitor: &mut Visitor, kept: &str, gone: &str) {
    let at = page(app, kept).await;
    visitor.open(&format!("{at}/merge")).await.fill("E-Mail-Adresse des anderen", gone);
    visitor.press("Ansehen, was geschieht").await;
}

/// Invites everyone and returns the link of an address.
async fn link(app: &TestApp, scene: &Scene, email: &str) -> String {
    let found = contact(app, email).await.expect("a contact").id;
    let invitations = invitation::Entity::find()
        .filter(invitation::Column::RoundId.eq(scene.round.id))
        .order_by_asc(invitation::Column::Id)
        .all(&app.app.db.read)
        .await
        .expect("invitations");
    let at = invitations.iter().position(|row| row.contact_id == Some(found)).expect("invited");
    app.links(scene).await.remove(at)
}

#[tokio::test]
async fn contacts_are_found_by_words_in_name_address_and_organisation() {
    let app = TestApp::start().await;
    let mut visitor = with_people(&app).await;
    for (words, found, others) in [
        ("mueller", "ada@firma.example", "bo@uni.example"),
        ("FIRMA cem", "cem@firma.example", "ada@firma.example"),
        ("loewenbräu", "ada@firma.example", "bo@uni.example"),
        ("%_", "dora@buero.example", "ada@firma.example"),
    ] {
        visitor.open("/de/organise/register").await.fill("Name, Adresse oder Organisation", words);
        visitor.press("Suchen").await.see(found).not_see(others);
    }
    visitor.open("/de/organise/register?words=niemand").await.see("Niemand gefunden");
    visitor.follow("Alle zeigen").await.see("bo@uni.example").see("4 Kontakte");
}

#[tokio::test]
async fn a_search_is_kept_on_the_next_page() {
    let app = TestApp::start().await;
    app.contacts("business", 60).await;
    let mut visitor = administrator(&app).await;
    visitor.open("/de/organise/register?words=person&group=business").await.see("60 Kontakte");
    visitor.follow("Nächste Seite").await.see("Seite 2 von 2");
    assert!(visitor.path().contains("words=person&group=business&page=2"), "{}", visitor.path());
    visitor.follow("English").await.see("Page 2 of 2").see("60 contacts");
    visitor.open("/de/organise/register?group=nobody").await;
    assert_eq!(visitor.status(), 404);
}

#[tokio::test]
async fn organisations_are_found_and_lead_to_their_contacts() {
    let app = TestApp::start().await;
    let mut visitor = with_people(&app).await;
    visitor.open("/de/organise/register/organisations").await.see("2 Organisationen");
    visitor.fill("Name der Organisation", "LOEWEN").press("Suchen").await;
    visitor.see("Löwenbräu GmbH").not_see("Universität");
    visitor.follow("2 Kontakte: Löwenbräu").await;
    visitor.see("Sie sehen nur Kontakte von „Löwenbräu GmbH“").see("cem@firma.example");
    visitor.not_see("bo@uni.example");
}

#[tokio::test]
async fn what_waits_in_the_outbox_goes_to_the_address_that_a_contact_has_now() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = with_people(&app).await;
    app.invite_all(&scene).await;
    let at = page(&app, "ada@firma.example").await;
    visitor.open(&format!("{at}/edit")).await.fill("E-Mail-Adresse", "Ada.Neu@post.example");
    visitor.fill("Name", "Ada Neumann").press("Kontakt speichern").await;
    visitor.see("Der Kontakt wurde geändert.").see("Name, E-Mail-Adresse");
    visitor.see("Anna Amt").not_see("Müller").not_see("ada@firma.example");
    app.work().await;
    let to: Vec<_> = app.mailbox().await.into_iter().map(|(to, _)| to).collect();
    assert!(to.contains(&"ada.neu@post.example".to_owned()), "{to:?}");
    assert!(!to.contains(&"ada@firma.example".to_owned()), "{to:?}");
    visitor.open("/de/organise/register?words=neumann").await.see("ada.neu@post.example");
}

#[tokio::test]
async fn whoever_wants_no_mail_gets_none_at_another_address_of_theirs() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = with_people(&app).await;
    leave(&app, "ada@firma.example").await;
    leave(&app, "bo@uni.example").await;
    let at = page(&app, "ada@firma.example").await;
    visitor.open(&format!("{at}/edit")).await.fill("E-Mail-Adresse", "ada@post.example");
    visitor.press("Kontakt speichern").await.see("Der Kontakt wurde geändert.");
    merge(&app, &mut visitor, "cem@firma.example", "bo@uni.example").await;
    visitor.press("Kontakte zusammenführen").await.see("Die Kontakte wurden zusammengeführt.");
    app.invite_all(&scene).await;
    app.work().await;
    let to: Vec<_> = app.mailbox().await.into_iter().map(|(to, _)| to).collect();
    assert_eq!(to, ["dora@buero.example"]);
}

/// Lets somebody ask for no more mail at all.
async fn leave(app: &TestApp, email: &str) {
    let (addressee, now) = (Addressee::of(&app.app.secret, email), app.now());
    db::write(&app.app.db, async |tx| suppress(tx, addressee, None, Reason::Asked, now).await)
        .await
        .expect("they are on the list");
}

#[tokio::test]
async fn an_address_that_another_contact_has_is_refused_with_a_way_out() {
    let app = TestApp::start().await;
    let mut visitor = with_people(&app).await;
    let at = page(&app, "ada@firma.example").await;
    visitor.open(&format!("{at}/edit")).await.fill("E-Mail-Adresse", "BO@uni.example");
    visitor.press("Kontakt speichern").await.see("Diese Adresse steht schon im Verzeichnis");
    assert_eq!(visitor.status(), 422);
    visitor.follow("Die beiden Kontakte zusammenführen").await.see("Dieser Kontakt bleibt");
    visitor.see("bo@uni.example");
    visitor.open("/de/organise/register/contacts/new").await.fill("Name", "Bo");
    let group = app_groups(&app).await.remove(0);
    visitor.fill("E-Mail-Adresse", "bo@uni.example").fill("Gruppe", &group);
    visitor.press("Kontakt speichern").await.follow("Zum vorhandenen Kontakt").await;
    visitor.see("Bo Klein");
}

#[tokio::test]
async fn one_contact_of_an_organisation_coordinates() {
    let app = TestApp::start().await;
    let mut visitor = with_people(&app).await;
    for email in ["ada@firma.example", "cem@firma.example"] {
        let at = page(&app, email).await;
        visitor.open(&format!("{at}/edit")).await.choose("Dieser Kontakt koordiniert");
        visitor.press("Kontakt speichern").await.see("die Arbeit der Organisation");
    }
    visitor.open("/de/organise/register/organisations").await.see("Cem Groß").not_see("Ada");
    assert!(!contact(&app, "ada@firma.example").await.expect("Ada").coordinates);
    let at = page(&app, "dora@buero.example").await;
    visitor.open(&format!("{at}/edit")).await.choose("Dieser Kontakt koordiniert");
    visitor.press("Kontakt speichern").await.see("Geben Sie die Organisation an");
    assert_eq!(visitor.status(), 422);
}

#[tokio::test]
async fn an_organisation_takes_its_contacts_to_another_group() {
    let app = TestApp::start().await;
    let mut visitor = with_people(&app).await;
    let groups = app_groups(&app).await;
    visitor.open("/de/organise/register/organisations?words=loewen").await;
    visitor.follow("Bearbeiten").await.fill("Name", "Universität").press("speichern").await;
    visitor.see("Eine andere Organisation heißt schon so.");
    visitor.fill("Name", "Löwen AG").fill("Gruppe", &groups[3]).press("speichern").await;
    visitor.see("Die Organisation wurde geändert.").see("Löwen AG");
    visitor.open("/de/organise/register?group=social-partners").await;
    visitor.see("ada@firma.example").see("cem@firma.example").see("2 Kontakte");
}

#[tokio::test]
async fn a_tag_is_given_to_one_and_to_all_that_are_found() {
    let app = TestApp::start().await;
    let mut visitor = with_people(&app).await;
    let at = page(&app, "bo@uni.example").await;
    visitor.open(&at).await.fill("Verteiler", " Auftakt  2026 , Presse");
    visitor.press("Verteiler speichern").await.see("Die Verteiler wurden gespeichert.");
    visitor.open("/de/organise/register?words=firma").await;
    visitor.follow("Verteiler für alle 2 gefundenen Kontakte").await.see("Das betrifft 2");
    visitor.press("Verteiler speichern").await.see("Geben Sie genau einen Verteiler");
    visitor.fill("Verteiler", "auftakt 2026").press("Verteiler speichern").await;
    visitor.see("Bei 2 Kontakten wurde der Verteiler geändert.").see("2 Kontakte");
    visitor.open("/de/organise/register/tags").await.see("Auftakt 20263").see("Presse1");
    visitor.follow("Auftakt 2026").await.see("3 Kontakte").not_see("dora@");
    visitor.follow("Verteiler für alle 3").await.choose("Alle von diesem Verteiler nehmen");
    visitor.press("Verteiler speichern").await.see("Bei 3 Kontakten");
    visitor.open("/de/organise/register/tags").await.see("Presse1");
    visitor.open("/de/organise/register?tag=Auftakt+2026").await.see("Niemand gefunden");
}

#[tokio::test]
async fn suspected_duplicates_are_listed_and_merged() {
    let app = TestApp::start().await;
    let mut visitor = with_people(&app).await;
    visitor.open("/de/organise/register/duplicates").await.see("Niemand scheint doppelt");
    let more = "Name;E-Mail;Gruppe;Organisation\nA. Mueller;a.da@firma.example;business;\n\
        BO KLEIN;klein@uni.example;science;Universität\n";
    preview(&mut visitor, more).await;
    visitor.press("2 Kontakte importieren").await;
    visitor.open("/de/organise/register/duplicates").await;
    visitor.see("fast dieselbe Adresse").see("gleicher Name in derselben Organisation");
    visitor.follow("Ansehen, was geschieht").await.see("a.da@firma.example");
    visitor.second_tab().open("/de/organise/register").await.see("6 Kontakte");
    visitor.press("Kontakte zusammenführen").await.see("Die Kontakte wurden zusammengeführt.");
    visitor.see("Ada Müller").see("Mit einem doppelten Kontakt zusammengeführt");
    assert!(contact(&app, "a.da@firma.example").await.is_none());
    let at = page(&app, "ada@firma.example").await;
    visitor.open(&format!("{at}/merge?email=ada@firma.example")).await;
    assert_eq!(visitor.status(), 422);
}

#[tokio::test]
async fn merging_keeps_what_was_answered_and_voids_the_other_link() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = with_people(&app).await;
    app.invite_all(&scene).await;
    app.work().await;
    let (ada, bo) =
        (link(&app, &scene, "ada@firma.example").await, link(&app, &scene, "bo@uni.example").await);
    app.visitor().answer_by(&bo, &scene, 3, "Von Bo").await;
    app.work().await;
    merge(&app, &mut visitor, "ada@firma.example", "bo@uni.example").await;
    visitor.see("Die Einladung, mit der geantwortet wurde, bleibt.");
    visitor.press("Kontakte zusammenführen").await.see("Geantwortet");
    let mut holder = app.visitor();
    holder.post(&format!("{ada}/sheet"), &[]).await;
    assert_eq!(holder.status(), 410);
    assert_eq!(holder.open(&bo).await.status(), 200);
    visitor.open(&format!("/de/organise/rounds/{}/invitations", scene.round.id)).await;
    visitor.see("Zusammengeführter Kontakt").not_see("bo@uni.example").see("geantwortet");
    visitor.open(&format!("/de/organise/rounds/{}/responses", scene.round.id)).await;
    visitor.see("Von Bo");
}

#[tokio::test]
async fn merging_two_who_answered_loses_no_answer() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = with_people(&app).await;
    app.invite_all(&scene).await;
    app.work().await;
    for email in ["ada@firma.example", "bo@uni.example"] {
        let link = link(&app, &scene, email).await;
        app.visitor().answer_by(&link, &scene, 3, &format!("Von {email}")).await;
    }
    app.work().await;
    merge(&app, &mut visitor, "ada@firma.example", "bo@uni.example").await;
    visitor.see("Beide haben geantwortet.");
    visitor.press("Kontakte zusammenführen").await;
    visitor.open(&format!("/de/organise/rounds/{}/responses", scene.round.id)).await;
    visitor.see("Von ada@firma.example").see("Von bo@uni.example");
    let at = page(&app, "ada@firma.example").await;
    visitor.post(&format!("{at}/data"), &[]).await;
    let held: Value = serde_json::from_slice(visitor.bytes()).expect("JSON");
    assert_eq!(held["responses"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn merging_keeps_what_was_begun_before_what_was_not() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = with_people(&app).await;
    app.invite_all(&scene).await;
    let bo = link(&app, &scene, "bo@uni.example").await;
    let mut holder = app.visitor();
    holder.post(&format!("{bo}/sheet"), &[]).await;
    merge(&app, &mut visitor, "ada@firma.example", "bo@uni.example").await;
    visitor.see("Eine Einladung gilt weiter");
    visitor.press("Kontakte zusammenführen").await;
    holder.fill_in(&scene, 2, "weiter").await;
    holder.submit(&scene).await;
    app.work().await;
    let to: Vec<_> = app.mailbox().await.into_iter().map(|(to, _)| to).collect();
    assert!(!to.contains(&"bo@uni.example".to_owned()), "{to:?}");
}

#[tokio::test]
async fn the_history_of_an_anonymous_round_tells_that_and_not_when() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = with_people(&app).await;
    app.invite_all(&scene).await;
    app.work().await;
    app.pass(chrono::TimeDelta::days(3));
    let ada = link(&app, &scene, "ada@firma.example").await;
    app.visitor().answer_by(&ada, &scene, 1, "Danke").await;
    app.work().await;
    app.pass(chrono::TimeDelta::days(3));
    let mut later = administrator(&app).await;
    visitor.open("/de").await;
    later.open(&page(&app, "ada@firma.example").await).await;
    later.see("Importiert").see("Eingeladen").see("E-Mail: Einladung").see("Einladung benutzt");
    later.see("ohne Zeit: anonyme Runde").not_see("25. November").not_see("Geantwortet");
}

#[tokio::test]
async fn everything_held_is_handed_out_and_that_is_noted() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = with_people(&app).await;
    app.invite_all(&scene).await;
    app.work().await;
    let ada = link(&app, &scene, "ada@firma.example").await;
    app.visitor().answer_by(&ada, &scene, 1, "Mehr Bäume").await;
    app.work().await;
    let at = page(&app, "ada@firma.example").await;
    visitor.open(&at).await.press("Alles über diesen Kontakt herunterladen").await;
    assert_eq!(visitor.content_type(), "application/json");
    let held: Value = serde_json::from_slice(visitor.bytes()).expect("JSON");
    assert_eq!(held["contact"]["email"], "ada@firma.example");
    assert_eq!(held["invitations"].as_array().map(Vec::len), Some(1));
    assert_eq!(held["mails"].as_array().map(Vec::len), Some(2));
    assert_eq!(held["responses"][0]["language"], "de");
    assert!(held["responses"].to_string().contains("Mehr Bäume"));
    assert!(held["responses"].to_string().contains("Was möchten Sie uns sagen?"));
    assert!(!held.to_string().contains("bo@uni.example"));
    visitor.open(&at).await.see("Gespeicherte Daten herausgegeben");
}

#[tokio::test]
async fn pages_of_a_contact_are_for_administrators() {
    let app = TestApp::start().await;
    with_people(&app).await;
    let at = page(&app, "ada@firma.example").await;
    let mut stranger = app.visitor();
    for page in ["", "/edit", "/merge", "/data", "/tags"] {
        stranger.open(&format!("{at}{page}")).await.see("Nur für Beschäftigte der Verwaltung");
    }
    for page in ["organisations", "tags", "tagging", "duplicates"] {
        stranger.open(&format!("/de/organise/register/{page}")).await;
        stranger.see("Nur für Beschäftigte der Verwaltung");
    }
    stranger.post(&format!("{at}/data"), &[]).await.not_see("ada@firma.example");
}
