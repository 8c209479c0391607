//! Consultations and rounds, as an administrator meets them.

use chrono::TimeDelta;
use rules::lifecycle::IdentityMode;

use crate::support::{
    Scene, TestApp, Visitor,
    app::{EMAIL, PASSWORD},
};

pub(super) async fn administrator(app: &TestApp) -> Visitor {
    let mut visitor = app.visitor();
    visitor.post("/de/account/log-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    visitor
}

fn of_round(scene: &Scene, page: &str) -> String {
    format!("/de/organise/rounds/{}{page}", scene.round.id)
}

fn of_consultation(scene: &Scene, page: &str) -> String {
    format!("/de/organise/consultations/{}{page}", scene.consultation.id)
}

async fn close(app: &TestApp, visitor: &mut Visitor, scene: &Scene) {
    visitor.post(&of_round(scene, "/closure"), &[]).await.see("Die Runde ist beendet");
    app.pass(TimeDelta::seconds(1));
}

#[tokio::test]
async fn an_anonymous_round_that_has_closed_does_not_open_again() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&of_round(&scene, "/closure")).await;
    visitor.see("Sie können die Runde nicht wieder öffnen").not_see("mit einem späteren Ende");
    visitor.open(&of_round(&scene, "/settings")).await.see("Ende verschieben");
    close(&app, &mut visitor, &scene).await;

    visitor.open(&of_round(&scene, "/settings")).await.not_see("Ende verschieben");
    visitor.open(&of_round(&scene, "/extension")).await.see("lässt sich nicht wieder öffnen");
    assert_eq!(visitor.status(), 409);
    let later = [("closes-on", "2027-01-31")];
    visitor.post(&of_round(&scene, "/extension"), &later).await;
    assert_eq!(visitor.status(), 409);
}

#[tokio::test]
async fn a_round_with_names_opens_again() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&of_round(&scene, "/closure")).await.see("mit einem späteren Ende wieder öffnen");
    close(&app, &mut visitor, &scene).await;
    let later = [("closes-on", "2027-01-31")];
    visitor.post(&of_round(&scene, "/extension"), &later).await.see("Das Ende ist verschoben");
}

#[tokio::test]
async fn a_consultation_ends_after_its_rounds() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = administrator(&app).await;
    let end = of_consultation(&scene, "/end");
    visitor.open(&end).await.see("Noch geht das nicht").not_see("Schlüssel vernichten");
    visitor.post(&end, &[]).await.see("Diese Beteiligung hat noch eine Runde vor sich");
    assert_eq!(visitor.status(), 409);

    close(&app, &mut visitor, &scene).await;
    visitor.open(&end).await.press("Abschließen und Schlüssel vernichten").await;
    visitor.see("Die Beteiligung ist abgeschlossen").not_see("Runde anlegen");
    visitor.post(&end, &[]).await;
    assert_eq!(visitor.status(), 200, "twice is the same as once");
}

#[tokio::test]
async fn an_ended_consultation_has_no_further_round() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Pseudonymous).await;
    let mut visitor = administrator(&app).await;
    visitor.post(&of_consultation(&scene, "/end"), &[]).await;
    let plan = [
        ("title-de", "Noch eine"),
        ("identity-mode", "anonymous"),
        ("minimum-cell-size", "5"),
        ("ballot-box-size", "20"),
    ];
    visitor.post(&of_consultation(&scene, "/rounds/new"), &plan).await;
    assert_eq!(visitor.status(), 409);
    for page in [of_consultation(&scene, "/rounds/new"), of_round(&scene, "/release")] {
        visitor.open(&page).await.see("Diese Beteiligung ist abgeschlossen");
        assert_eq!(visitor.status(), 409, "{page}");
    }
    visitor.post(&of_round(&scene, "/release"), &[]).await;
    assert_eq!(visitor.status(), 409);
}

#[tokio::test]
async fn a_closed_round_does_not_open_again_in_an_ended_consultation() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = administrator(&app).await;
    close(&app, &mut visitor, &scene).await;
    visitor.post(&of_consultation(&scene, "/end"), &[]).await;
    visitor.post(&of_round(&scene, "/extension"), &[("closes-on", "2027-01-31")]).await;
    visitor.see("Diese Beteiligung ist abgeschlossen");
    assert_eq!(visitor.status(), 409);
}

#[tokio::test]
async fn nobody_is_reminded_of_a_closed_round() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = administrator(&app).await;
    close(&app, &mut visitor, &scene).await;
    let reminder = of_round(&scene, "/reminder");
    visitor.open(&reminder).await.see("An diese Runde können Sie niemanden erinnern");
    assert_eq!(visitor.status(), 409);
    visitor.post(&reminder, &[]).await.see("An diese Runde können Sie niemanden erinnern");
    assert_eq!(visitor.status(), 409);
}

#[tokio::test]
async fn invitations_of_a_round_that_opens_at_once_go_out_now() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Attributed).await;
    app.contacts("business", 2).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&of_round(&scene, "/release")).await.choose("Wirtschaft");
    visitor.press("Jetzt freigeben").await.see("2 Einladungen gehen jetzt hinaus");
    app.work().await;
    assert_eq!(app.mailbox().await.len(), 2);
}

#[tokio::test]
async fn the_link_in_the_thanks_tells_its_holder_that_the_answer_is_there() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.visitor().answer_by(&link, &scene, 3, "Gut").await;
    app.work().await;
    let mut visitor = administrator(&app).await;
    visitor.open("/de/organise/mailbox").await.follow("Ihre Antwort ist angekommen").await;
    visitor.follow(&link).await;
    assert_eq!(visitor.path(), link);
    visitor.see("Sie haben schon geantwortet");
}

#[tokio::test]
async fn a_problem_names_a_contact_and_leads_back_to_where_it_happened() {
    let app = TestApp::with(|config| config.contact_email = "hilfe@stadt.example".to_owned()).await;
    let mut visitor = administrator(&app).await;
    let nowhere = "/de/organise/rounds/01900000-0000-7000-8000-000000000000";
    visitor.open(nowhere).await.see("hilfe@stadt.example");
    visitor.follow("Zur Übersicht der Verwaltung").await;
    assert_eq!(visitor.path(), "/de/organise");
    visitor.open("/de/rounds/nowhere").await.see("hilfe@stadt.example");
    visitor.follow("Zur Startseite").await;
    assert_eq!(visitor.path(), "/de/");
}

#[tokio::test]
async fn texts_beyond_their_limits_are_told_at_their_fields() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    let (title, text) = ("t".repeat(201), "x".repeat(5001));
    let pairs = [
        ("title-de", title.as_str()),
        ("summary-en", text.as_str()),
        ("purpose-de", "Klingel\u{7}"),
        ("legal-basis-de-simple", text.as_str()),
        ("responsible", "eins\nzwei"),
        ("contact-email", "amt@stadt.example"),
    ];
    visitor.post("/de/organise/consultations/new", &pairs).await;
    visitor.see("Schreiben Sie höchstens 200 Zeichen").see("Schreiben Sie höchstens 5.000 Zeichen");
    for (field, _) in &pairs[..5] {
        assert!(visitor.source().contains(&format!("{field}-error")), "{field}");
    }
    let plan = [
        ("title-en", title.as_str()),
        ("introduction-de", text.as_str()),
        ("identity-mode", "anonymous"),
        ("minimum-cell-size", "5"),
        ("ballot-box-size", "20"),
    ];
    visitor.post(&of_round(&scene, "/settings"), &plan).await;
    assert_eq!(visitor.status(), 422);
    for field in ["title-en-error", "introduction-de-error"] {
        assert!(visitor.source().contains(field), "{field}");
    }
}

#[tokio::test]
async fn whoever_lets_answers_without_names_be_changed_is_told_that_this_cannot_be() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let mut visitor = administrator(&app).await;
    let plan = |mode| {
        [
            ("title-de", "Ziele"),
            ("identity-mode", mode),
            ("changes", "yes"),
            ("by-link", "yes"),
            ("minimum-cell-size", "5"),
            ("ballot-box-size", "20"),
        ]
    };
    visitor.post(&of_round(&scene, "/settings"), &plan("anonymous")).await;
    assert_eq!(visitor.status(), 422);
    visitor.see("Entfernen Sie das Häkchen bei „Antworten ändern“");
    assert!(visitor.source().contains("href=\"#changes\""), "the problem leads to the box");
    visitor.post(&of_round(&scene, "/settings"), &plan("pseudonymous")).await;
    assert_eq!(visitor.status(), 200, "{}", visitor.text());
}

#[tokio::test]
async fn a_round_without_names_does_not_ask_for_an_email_address() {
    let app = TestApp::start().await;
    let kinds = include_str!("../../data/kinds.yaml");
    let mut visitor = administrator(&app).await;
    for (mode, refused) in [
        (IdentityMode::Anonymous, true),
        (IdentityMode::Pseudonymous, true),
        (IdentityMode::Attributed, false),
    ] {
        let scene = app.draft_round(mode).await;
        visitor.open(&of_round(&scene, "/questionnaire")).await;
        visitor.fill("Text des Fragebogens", kinds).press("Prüfen und speichern").await;
        visitor.post(&of_round(&scene, "/release"), &[]).await;
        assert_eq!(visitor.status() == 422, refused, "{mode}");
        if refused {
            visitor.see("Frage nach der E-Mail-Adresse entfernen, oder Namen zulassen");
            visitor.see("Eine E-Mail-Adresse verrät ihn.");
        }
    }
}

#[tokio::test]
async fn an_overview_names_languages_in_its_own_and_no_limit_that_goes_without_saying() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Attributed).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&of_round(&scene, "/questionnaire")).await;
    visitor.fill("Text des Fragebogens", include_str!("../../data/kinds.yaml"));
    visitor.press("Prüfen und speichern").await;
    visitor.see("Sprachen: Deutsch, Englisch, Leichte Sprache").not_see("Mindestens 1 Antworten");
}

#[tokio::test]
async fn what_is_wrong_with_a_questionnaire_is_told_in_the_language_of_the_page_and_by_line() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Attributed).await;
    let mut visitor = administrator(&app).await;
    let wrong = include_str!("../../data/kinds.yaml")
        .replace("at_most: 2\n        text", "at_most: 99\n        text")
        .replace("kind: yes_no", "kind: slider")
        .replace("total: 100", "total: 0");
    visitor.open(&of_round(&scene, "/questionnaire")).await;
    visitor.fill("Text des Fragebogens", &wrong).press("Prüfen und speichern").await;
    assert_eq!(visitor.status(), 422);
    visitor.see("Die Art von Frage „slider“ gibt es nicht.").see("Seite 1, Frage 4: at_most");
    visitor.see("Schreiben Sie eine ganze Zahl von").not_see("whole number").not_see("pages[");
    let source = visitor.source();
    let rows = source.split("<th scope=\"row\" class=\"rt-number\"").skip(1);
    let line = |row: &str| row.split_once('>')?.1.split('<').next()?.parse().ok();
    let lines: Vec<u32> = rows.filter_map(line).collect();
    assert!(lines.len() > 2 && lines.is_sorted(), "{lines:?}");
}

#[tokio::test]
async fn a_questionnaire_that_was_downloaded_is_taken_by_another_round_as_it_was() {
    let app = TestApp::start().await;
    let first = app.draft_round(IdentityMode::Anonymous).await;
    let second = app.draft_round(IdentityMode::Anonymous).await;
    let kinds = include_str!("../../data/kinds.yaml");
    let mut visitor = administrator(&app).await;
    visitor.open(&of_round(&first, "/questionnaire")).await;
    visitor.fill("Text des Fragebogens", kinds).press("Prüfen und speichern").await;
    visitor.see("Der Fragebogen ist gespeichert");
    visitor.open(&of_round(&first, "/questionnaire.json")).await;
    let document = visitor.source();
    visitor.open(&of_round(&second, "/questionnaire")).await;
    visitor.fill("Text des Fragebogens", &document).press("Prüfen und speichern").await;
    visitor.see("Der Fragebogen ist gespeichert");
    visitor.open(&of_round(&second, "/questionnaire.json")).await;
    assert_eq!(visitor.source(), document);
}
