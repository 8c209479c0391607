//! Two who write on one sheet lose nothing of each other's, and nobody alone is bothered.

use chrono::TimeDelta;
use entity::{draft, response};
use rules::{
    lifecycle::IdentityMode,
    questionnaire::{Answer, Answers},
};
use rundtisch::{account::Organiser, db, round as rounds};
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::{Scene, TestApp, Visitor, scene::QUESTIONS};

const RATE: &str = "Wie wichtig ist guter Service?";
const SAY: &str = "Was möchten Sie uns sagen?";
const TWO_VERSIONS: &str = "Jemand anderes hat inzwischen gespeichert";

/// A round with one page of both questions, and one invited organisation.
async fn one_page(app: &TestApp) -> (Scene, String) {
    let both = QUESTIONS.replace(
        "  - key: words\n    title: {de: Ihre Worte, en: Your words}\n    questions:\n",
        "",
    );
    asking(app, &both).await
}

async fn asking(app: &TestApp, document: &str) -> (Scene, String) {
    let scene = app.draft_round(IdentityMode::Attributed).await;
    let (now, organiser, id) = (app.now(), Organiser::operator(), scene.round.id);
    db::write(&app.app.db, async |tx| {
        rounds::ask(tx, &organiser, id, document, now).await?;
        rounds::release(tx, &organiser, id, now).await
    })
    .await
    .unwrap();
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    (scene, link)
}

/// Somebody of the organisation, at a device of their own, with the first page open.
async fn member(app: &TestApp, link: &str) -> Visitor {
    let mut visitor = app.visitor();
    visitor.post(&format!("{link}/sheet"), &[]).await;
    visitor
}

async fn answers(app: &TestApp) -> Answers {
    draft::Entity::find().one(&app.app.db.read).await.unwrap().unwrap().answers.0
}

async fn said(app: &TestApp) -> Option<String> {
    match answers(app).await.get(&"remark".parse().unwrap()) {
        Some(Answer::Text(text)) => Some(text.clone()),
        _ => None,
    }
}

#[tokio::test]
async fn who_answers_different_questions_of_a_page_is_joined_without_being_asked() {
    let app = TestApp::start().await;
    let (_, link) = one_page(&app).await;
    let (mut anna, mut ben) = (member(&app, &link).await, member(&app, &link).await);
    anna.choose("wichtig").press("Weiter").await;
    ben.fill(SAY, "Mehr Bänke").press("Weiter").await;
    assert!(ben.path().ends_with("/check"), "{}", ben.text());
    ben.see("Mehr Bänke").see("wichtig");
    assert_eq!(answers(&app).await.len(), 2);
}

#[tokio::test]
async fn who_answers_one_question_differently_sees_both_versions_and_loses_neither() {
    let app = TestApp::start().await;
    let (_, link) = one_page(&app).await;
    let (mut anna, mut ben) = (member(&app, &link).await, member(&app, &link).await);
    anna.choose("wichtig").fill(SAY, "Mehr Bänke").press("Weiter").await;
    ben.choose("wichtig").fill(SAY, "Mehr Bäume").press("Weiter").await;
    assert_eq!(ben.status(), 409);
    ben.see(TWO_VERSIONS).see("Mehr Bänke").see("Mehr Bäume").not_see(RATE);
    assert_eq!(said(&app).await.as_deref(), Some("Mehr Bänke"), "nothing is overwritten");

    ben.press("Meine Eingabe noch einmal ändern").await;
    assert_eq!(ben.status(), 200);
    assert!(ben.source().contains("Mehr Bäume"));
    assert_eq!(said(&app).await.as_deref(), Some("Mehr Bänke"), "nothing is saved yet");
    ben.fill(SAY, "Mehr Bänke und Bäume").press("Weiter").await;
    assert!(ben.path().ends_with("/check"));
    assert_eq!(said(&app).await.as_deref(), Some("Mehr Bänke und Bäume"));
}

#[tokio::test]
async fn either_version_can_be_taken_and_the_rest_of_the_page_is_saved() {
    for (version, kept) in
        [("Ihre Eingabe", "Mehr Bäume"), ("Inzwischen gespeichert", "Mehr Bänke")]
    {
        let app = TestApp::start().await;
        let (_, link) = one_page(&app).await;
        let (mut anna, mut ben) = (member(&app, &link).await, member(&app, &link).await);
        anna.fill(SAY, "Mehr Bänke").press("Speichern und später fortsetzen").await;
        ben.choose("wichtig").fill(SAY, "Mehr Bäume").press("Weiter").await;
        assert_eq!(ben.status(), 409);
        ben.choose(version).press("Auswahl speichern").await;
        assert!(ben.path().ends_with("/check"), "{}", ben.text());
        ben.see(kept).see("wichtig");
        assert_eq!(said(&app).await.as_deref(), Some(kept));
    }
}

#[tokio::test]
async fn a_third_version_is_told_as_well() {
    let app = TestApp::start().await;
    let (_, link) = one_page(&app).await;
    let (mut anna, mut ben) = (member(&app, &link).await, member(&app, &link).await);
    let mut cem = member(&app, &link).await;
    anna.choose("wichtig").fill(SAY, "eins").press("Weiter").await;
    ben.choose("wichtig").fill(SAY, "zwei").press("Weiter").await;
    cem.choose("wichtig").fill(SAY, "drei").press("Weiter").await;
    cem.choose("Ihre Eingabe").press("Auswahl speichern").await;
    ben.choose("Ihre Eingabe").press("Auswahl speichern").await;
    assert_eq!(ben.status(), 409);
    ben.see("drei").see("zwei").not_see("eins");
}

#[tokio::test]
async fn the_same_answer_twice_is_no_conflict() {
    let app = TestApp::start().await;
    let (_, link) = one_page(&app).await;
    let (mut anna, mut ben) = (member(&app, &link).await, member(&app, &link).await);
    for visitor in [&mut anna, &mut ben] {
        visitor.choose("wichtig").fill(SAY, "Mehr Bänke").press("Weiter").await;
        assert!(visitor.path().ends_with("/check"));
    }
}

#[tokio::test]
async fn someone_alone_is_never_asked_about_their_own_answers() {
    let app = TestApp::start().await;
    let (scene, link) = one_page(&app).await;
    let mut first = member(&app, &link).await;
    // A page from the browser's history, and one in another tab.
    let page = first.path().to_owned();
    let old = seen(&first);
    let mut second = first.second_tab();
    second.open(&page).await;
    first.choose("wichtig").fill(SAY, "eins").press("Weiter").await;
    let back =
        [("_seen", old.as_str()), ("service", "3"), ("remark", "zwei"), ("_step", "forward")];
    first.post(&page, &back).await;
    assert!(first.path().ends_with("/check"), "{}", first.text());
    second.choose("wichtig").fill(SAY, "drei").press("Weiter").await;
    second.see("drei").not_see(TWO_VERSIONS);
    // Beginning again on the same device keeps the hand.
    first.post(&format!("{link}/sheet"), &[]).await;
    first.post(&page, &back).await;
    first.see("zwei").not_see(TWO_VERSIONS);
    first.submit(&scene).await;
    app.work().await;
}

#[tokio::test]
async fn whoever_goes_back_behind_somebody_else_is_asked() {
    let app = TestApp::start().await;
    let (_, link) = one_page(&app).await;
    let mut anna = member(&app, &link).await;
    let (page, old) = (anna.path().to_owned(), seen(&anna));
    anna.choose("wichtig").fill(SAY, "eins").press("Weiter").await;
    let mut ben = member(&app, &link).await;
    ben.open(&page).await.fill(SAY, "zwei").press("Weiter").await;
    assert!(ben.path().ends_with("/check"), "who has seen it may change it");
    let back =
        [("_seen", old.as_str()), ("service", "3"), ("remark", "drei"), ("_step", "forward")];
    anna.post(&page, &back).await;
    assert_eq!(anna.status(), 409);
    anna.see("zwei").see("drei");
}

#[tokio::test]
async fn a_form_that_does_not_say_what_it_showed_is_saved_as_it_is() {
    let app = TestApp::start().await;
    let (_, link) = one_page(&app).await;
    let (mut anna, mut ben) = (member(&app, &link).await, member(&app, &link).await);
    let page = anna.path().to_owned();
    anna.post(&page, &[("service", "3"), ("remark", "eins")]).await;
    assert_eq!(said(&app).await.as_deref(), Some("eins"));
    ben.post(&page, &[("service", "3"), ("remark", "zwei")]).await;
    assert_eq!(said(&app).await.as_deref(), Some("zwei"));
    anna.post(&page, &[("service", "3"), ("remark", "drei"), ("_seen", "%&=")]).await;
    assert!(anna.path().ends_with("/check"), "{}", anna.text());
    assert_eq!(said(&app).await.as_deref(), Some("drei"));
}

#[tokio::test]
async fn what_cannot_be_read_does_not_erase_what_somebody_else_saved() {
    let app = TestApp::start().await;
    let (_, link) = one_page(&app).await;
    let (mut anna, mut ben) = (member(&app, &link).await, member(&app, &link).await);
    anna.choose("wichtig").fill(SAY, "Mehr Bänke").press("Weiter").await;
    ben.choose("wichtig").fill(SAY, &"w".repeat(4001)).press("Weiter").await;
    assert_eq!(ben.status(), 422);
    assert_eq!(said(&app).await.as_deref(), Some("Mehr Bänke"));
    ben.choose("wichtig").fill(SAY, "Mehr Bäume").press("Weiter").await;
    assert_eq!(ben.status(), 409, "and is told of once it can");
    ben.see("Mehr Bänke").see("Mehr Bäume");
}

#[tokio::test]
async fn an_answer_is_kept_when_somebody_else_changed_what_is_asked() {
    let app = TestApp::start().await;
    let depending = QUESTIONS.replace(
        "title: {de: Ihre Worte, en: Your words}",
        "title: {de: Ihre Worte, en: Your words}\n    show_if: {question: service, at_least: 3}",
    );
    let (scene, link) = asking(&app, &depending).await;
    let (mut anna, mut ben) = (member(&app, &link).await, member(&app, &link).await);
    anna.choose("wichtig").press("Weiter").await;
    ben.choose("wichtig").press("Weiter").await;
    anna.fill(SAY, "Ein langer Text");
    let at = format!("/de/rounds/{}", scene.round.slug);
    ben.open(&format!("{at}/pages/1")).await.choose("unwichtig").press("Weiter").await;
    anna.press("Weiter").await;
    assert!(anna.path().ends_with("/check"), "{}", anna.text());
    assert_eq!(said(&app).await.as_deref(), Some("Ein langer Text"), "it is not lost");
    anna.see("Einige Antworten zählen nicht mehr").see("Das liegt an Ihren Antworten hier");
}

#[tokio::test]
async fn what_others_changed_since_the_check_is_shown_before_it_is_submitted() {
    let app = TestApp::start().await;
    let (scene, link) = one_page(&app).await;
    let (mut anna, mut ben) = (member(&app, &link).await, member(&app, &link).await);
    anna.choose("wichtig").fill(SAY, "Mehr Bänke").press("Weiter").await;
    let page = ben.path().to_owned();
    ben.open(&page).await.fill(SAY, "Mehr Bäume").press("Weiter").await;
    app.pass(TimeDelta::seconds(10));
    anna.press("Antwort absenden").await;
    assert_eq!(anna.status(), 409);
    anna.see("Jemand anderes hat inzwischen Antworten geändert").see(SAY).see("Mehr Bäume");
    assert_eq!(response::Entity::find().count(&app.app.db.read).await.unwrap(), 0);

    anna.press("Antwort absenden").await.see("Ihre Quittung");
    ben.post(&format!("/de/rounds/{}/submission", scene.round.slug), &[]).await;
    ben.see("Ihre Quittung");
    assert_eq!(response::Entity::find().count(&app.app.db.read).await.unwrap(), 1);
    app.work().await;
}

#[tokio::test]
async fn what_one_changed_oneself_since_the_check_does_not_stand_in_the_way() {
    let app = TestApp::start().await;
    let (_, link) = one_page(&app).await;
    let mut anna = member(&app, &link).await;
    let page = anna.path().to_owned();
    anna.choose("wichtig").fill(SAY, "eins").press("Weiter").await;
    let mut tab = anna.second_tab();
    tab.open(&page).await.fill(SAY, "zwei").press("Weiter").await;
    anna.press("Antwort absenden").await.see("Ihre Quittung");
    app.work().await;
}

#[tokio::test]
async fn both_versions_can_be_read_in_another_language() {
    let app = TestApp::start().await;
    let (_, link) = one_page(&app).await;
    let (mut anna, mut ben) = (member(&app, &link).await, member(&app, &link).await);
    anna.choose("wichtig").fill(SAY, "Mehr Bänke").press("Weiter").await;
    ben.choose("wichtig").fill(SAY, "Mehr Bäume").press("Weiter").await;
    ben.press("English").await;
    assert_eq!(ben.status(), 409);
    ben.see("Somebody else has saved in the meantime").see("Mehr Bänke").see("Mehr Bäume");
    ben.choose("Your entry").press("Save my choice").await;
    assert_eq!(said(&app).await.as_deref(), Some("Mehr Bäume"));
}

/// What the page says that it shows.
fn seen(visitor: &Visitor) -> String {
    let source = visitor.source();
    let value = source.split("name=\"_seen\" value=\"").nth(1).expect("the page says it");
    value.split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn taking_ones_own_version_overwrites_nothing_that_was_not_shown() {
    let app = TestApp::start().await;
    let (_, link) = one_page(&app).await;
    let (mut anna, mut ben) = (member(&app, &link).await, member(&app, &link).await);
    anna.choose("wichtig").fill(SAY, "Mehr Bänke").press("Weiter").await;
    ben.fill(SAY, "Mehr Bäume").press("Weiter").await;
    assert_eq!(ben.status(), 409);
    ben.not_see(RATE);
    ben.choose("Ihre Eingabe").press("Auswahl speichern").await;
    assert!(ben.path().ends_with("/check"), "{}", ben.text());
    ben.see("Mehr Bäume").see("wichtig");
}

#[tokio::test]
async fn whoever_saves_after_somebody_else_submitted_is_told_that_it_is_not_in() {
    let app = TestApp::start().await;
    let (_, link) = one_page(&app).await;
    let (mut anna, mut ben) = (member(&app, &link).await, member(&app, &link).await);
    anna.choose("wichtig").press("Weiter").await.press("Antwort absenden").await;
    anna.see("Ihre Quittung").not_see("schon abgesendet");
    ben.fill(SAY, "Mehr Bäume").press("Weiter").await;
    ben.see("Ihre Quittung").see("Diese Antwort war schon abgesendet");
    app.work().await;
}

/// Two who have answered both questions of a page in two ways; the second has just been told.
async fn contested(app: &TestApp) -> (Visitor, Visitor) {
    let (_, link) = one_page(app).await;
    let (mut anna, mut ben) = (member(app, &link).await, member(app, &link).await);
    anna.choose("unwichtig").fill(SAY, "Mehr Bänke").press("Weiter").await;
    ben.choose("teils teils").fill(SAY, "Mehr Bäume").press("Weiter").await;
    assert_eq!(ben.status(), 409);
    (anna, ben)
}

async fn rated(app: &TestApp) -> Option<Answer> {
    answers(app).await.get(&"service".parse().unwrap()).cloned()
}

#[tokio::test]
async fn each_question_is_decided_by_itself() {
    let app = TestApp::start().await;
    let (_, mut ben) = contested(&app).await;
    let before = rated(&app).await;
    ben.choose_in(RATE, "Inzwischen gespeichert").choose_in(SAY, "Ihre Eingabe");
    ben.press("Auswahl speichern").await;
    assert!(ben.path().ends_with("/check"), "{}", ben.text());
    assert_eq!(rated(&app).await, before);
    assert_eq!(said(&app).await.as_deref(), Some("Mehr Bäume"));
}

#[tokio::test]
async fn nothing_is_chosen_beforehand_and_nothing_saved_until_all_is_decided() {
    let app = TestApp::start().await;
    let (_, mut ben) = contested(&app).await;
    assert!(!ben.source().contains(" checked"));
    let before = rated(&app).await;
    ben.choose_in(RATE, "Ihre Eingabe").press("Auswahl speichern").await;
    assert_eq!(ben.status(), 422);
    ben.see("Fehler: Wählen Sie, welche Antwort zu „Was möchten Sie uns sagen?“ gilt");
    ben.not_see("welche Antwort zu „Wie wichtig");
    assert_eq!(rated(&app).await, before);
    assert_eq!(said(&app).await.as_deref(), Some("Mehr Bänke"));
    ben.choose_in(SAY, "Inzwischen gespeichert").press("Auswahl speichern").await;
    assert!(ben.path().ends_with("/check"), "what was chosen stays so: {}", ben.text());
    ben.see("teils teils").see("Mehr Bänke");
}

#[tokio::test]
async fn what_was_left_to_others_stays_so_while_a_third_version_is_told() {
    let app = TestApp::start().await;
    let (mut anna, mut ben) = contested(&app).await;
    let before = rated(&app).await;
    let page = ben.path().to_owned();
    anna.open(&page).await.fill(SAY, "drei").press("Weiter").await;
    ben.choose_in(RATE, "Inzwischen gespeichert").choose_in(SAY, "Inzwischen gespeichert");
    ben.press("Auswahl speichern").await;
    assert_eq!(ben.status(), 409);
    ben.see("drei").see("Mehr Bäume").not_see("Mehr Bänke").not_see(RATE);
    ben.choose_in(SAY, "Ihre Eingabe").press("Auswahl speichern").await;
    assert!(ben.path().ends_with("/check"), "{}", ben.text());
    assert_eq!(rated(&app).await, before);
    assert_eq!(said(&app).await.as_deref(), Some("Mehr Bäume"));
}

#[tokio::test]
async fn what_was_left_to_others_stands_in_the_page_that_is_changed_once_more() {
    let app = TestApp::start().await;
    let (_, mut ben) = contested(&app).await;
    let before = rated(&app).await;
    ben.choose_in(RATE, "Inzwischen gespeichert").press("Meine Eingabe noch einmal ändern").await;
    assert_eq!(ben.status(), 200);
    ben.fill(SAY, "Bänke und Bäume").press("Weiter").await;
    assert!(ben.path().ends_with("/check"), "{}", ben.text());
    assert_eq!(rated(&app).await, before);
    assert_eq!(said(&app).await.as_deref(), Some("Bänke und Bäume"));
}

#[tokio::test]
async fn asking_for_another_language_decides_nothing() {
    let app = TestApp::start().await;
    let (_, mut ben) = contested(&app).await;
    ben.choose_in(RATE, "Ihre Eingabe").choose_in(SAY, "Ihre Eingabe").press("English").await;
    assert_eq!(ben.status(), 409);
    assert_eq!(said(&app).await.as_deref(), Some("Mehr Bänke"));
    ben.see("Your entry").not_see("Error:");
    ben.press("Save my choice").await;
    assert_eq!(said(&app).await.as_deref(), Some("Mehr Bäume"));
}
