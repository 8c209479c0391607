//! The languages of the pages, Leichte Sprache above all.

use rules::lifecycle::IdentityMode;

use rundtisch::{account::Organiser, db, round};

use crate::support::{
    Scene, TestApp,
    app::{EMAIL, PASSWORD},
};

const UNREVIEWED: &str = "Eine Prüf·gruppe hat die Texte noch nicht geprüft.";

#[tokio::test]
async fn every_public_page_is_one_link_away_in_each_language() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let round = format!("rounds/{}", scene.round.slug);
    let mut visitor = app.visitor();
    for page in ["", "imprint", "privacy", "accessibility", "accessibility/report", &round] {
        visitor.open(&format!("/de/{page}")).await.not_see(UNREVIEWED);
        visitor.follow("Leichte Sprache").await;
        assert_eq!((visitor.path(), visitor.status()), (&*format!("/de-simple/{page}"), 200));
        assert!(visitor.source().contains("<html lang=\"de-simple\">"));
        visitor.see(UNREVIEWED);
        visitor.follow("English").await.not_see(UNREVIEWED);
        assert_eq!(visitor.path(), format!("/en/{page}"));
    }
}

#[tokio::test]
async fn a_questionnaire_without_leichte_sprache_is_announced_and_marked() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor();
    visitor.open(&format!("/de-simple/rounds/{}", scene.round.slug)).await;
    visitor.see("Diese Fragen gibt es nicht in Leichter Sprache").see("So viele Fragen gibt es");
    visitor.press("Beteiligung beginnen").await;
    visitor.see("Wie wichtig ist guter Service?");
    assert!(visitor.source().contains("lang=\"de\""), "the German question is marked");
    visitor.press("Weiter").await;
    assert_eq!(visitor.status(), 422);
    visitor.see("Bitte prüfen Sie 1 Angabe");
    visitor.see("Wählen Sie eine Antwort bei „Wie wichtig ist guter Service?“");
}

#[tokio::test]
async fn the_demonstration_is_asked_and_told_in_leichte_sprache() {
    let app = TestApp::demo().await;
    let mut visitor = app.visitor();
    let round = "/de-simple/rounds/digitale-dachstrategie-2";
    visitor.open(round).await.see("Plan für die digitale Stadt: Vorschläge").see("13 Fragen");
    visitor.press("Beteiligung beginnen").await;
    // The sixth page is for those who answer yes on the fifth.
    let pages = (1..=10).filter(|page| *page != 6).map(|page| format!("{round}/pages/{page}"));
    let results = "/de-simple/rounds/digitale-dachstrategie-1/results".to_owned();
    for page in pages.chain([round.to_owned(), format!("{round}/check"), results]) {
        visitor.open(&page).await.not_see("gibt es nicht in Leichter Sprache");
        assert_eq!((visitor.path(), visitor.status()), (page.as_str(), 200));
        let body = visitor.source().replace("lang=\"de\" hreflang=\"de\"", "");
        let body = body.replace("value=\"language-de\" lang=\"de\"", "");
        assert!(!body.contains("lang=\"de\""), "something is German on {page}");
    }
    app.work().await;
}

#[tokio::test]
async fn a_contact_who_wants_leichte_sprache_is_written_to_in_it() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor();
    visitor.post("/de/account/log-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    let file = "Name;E-Mail;Gruppe;Sprache\nAda;ada@firma.example;business;de-Simple\n";
    visitor.open("/de/organise/register/import").await.fill("Text der Tabelle", file);
    visitor.press("Vorschau ansehen").await.press("Einen Kontakt importieren").await;
    visitor.open("/de/organise/register").await.see("ada@firma.example Wirtschaft Leichte Sprache");
    app.invite_all(&scene).await;
    app.work().await;
    visitor.open("/de/organise/mailbox").await.follow("ada@firma.example").await;
    visitor.see("Das heißt: Sagen Sie uns Ihre Meinung.").see("/de-simple/i/");
    visitor.see("Diese E-Mail ist in Leichter Sprache.");
}

#[tokio::test]
async fn what_a_city_writes_in_leichte_sprache_is_kept_and_shown() {
    let app = TestApp::start().await;
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor();
    visitor.post("/de/account/log-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    let settings = format!("/de/organise/rounds/{}/settings", scene.round.id);
    visitor.open(&settings).await.fill("Titel in Leichter Sprache", "Ihre Meinung");
    visitor.press("Einstellungen speichern").await.see("Die Einstellungen sind gespeichert");
    visitor.open(&settings.replace("/de/", "/de-simple/")).await;
    visitor.press("Einstellungen speichern").await;
    visitor.see("Die Einstellungen sind gespeichert").see("Runde 1: Ihre Meinung");
    visitor.follow("English").await.see("Round 1: Round one");
}

const BOTH_WAYS: &str = include_str!("../../data/directions.yaml");

/// An open round that asks in German, Arabic and Ukrainian.
pub(crate) async fn round_in_both_directions(app: &TestApp) -> Scene {
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let (now, organiser) = (app.now(), Organiser::operator());
    let released = db::write(&app.app.db, async |tx| {
        round::ask(tx, &organiser, scene.round.id, BOTH_WAYS, now).await?;
        round::release(tx, &organiser, scene.round.id, now).await
    });
    Scene { round: released.await.expect("the round is released"), ..scene }
}

#[tokio::test]
async fn a_round_is_read_in_every_language_that_it_asks_in() {
    let app = TestApp::start().await;
    let slug = round_in_both_directions(&app).await.round.slug;
    let mut visitor = app.visitor();
    visitor.open(&format!("/de/rounds/{slug}")).await.follow("Українська").await;
    assert_eq!((visitor.path(), visitor.status()), (&*format!("/uk/rounds/{slug}"), 200));
    assert!(visitor.source().contains("<html lang=\"de\">"), "the frame stays German");
    visitor.not_see("Diese Fragen gibt es nicht");
    visitor.follow("العربية").await;
    visitor.press("Beteiligung beginnen").await.see("ما مدى أهمية الخدمة الجيدة؟");
    let page = format!("/ar/rounds/{slug}/pages/1");
    assert_eq!(visitor.path(), page);
    assert!(visitor.source().contains("lang=\"ar\" dir=\"rtl\""), "the questions are marked");
    assert!(visitor.source().contains("href=\"/de/imprint\""), "other pages have no Arabic");
    visitor.choose("مهم").press("Українська").await.see("Наскільки важливий добрий сервіс?");
    assert_eq!(visitor.path(), format!("/uk/rounds/{slug}/pages/1"));
    visitor.press("Weiter").await;
    assert_eq!(visitor.path(), format!("/uk/rounds/{slug}/pages/2"), "the answer came along");
}

#[tokio::test]
async fn the_frame_around_a_foreign_language_is_in_one_that_the_browser_knows() {
    let app = TestApp::start().await;
    let slug = round_in_both_directions(&app).await.round.slug;
    for (wishes, frame) in [("ar", "de"), ("ar,en;q=0.7", "en"), ("uk,de;q=0.8,en;q=0.5", "de")] {
        let mut visitor = app.visitor().wishing(wishes);
        visitor.open(&format!("/ar/rounds/{slug}")).await;
        assert!(visitor.source().contains(&format!("<html lang=\"{frame}\">")), "{wishes}");
    }
}

#[tokio::test]
async fn a_language_that_nobody_wrote_in_leads_nowhere() {
    let app = TestApp::start().await;
    let slug = round_in_both_directions(&app).await.round.slug;
    let mut visitor = app.visitor();
    visitor.open(&format!("/de/rounds/{slug}")).await.press("Beteiligung beginnen").await;
    for path in ["rounds/X", "rounds/X/pages/1", "rounds/X/check", "imprint", "", "organise"] {
        for tag in ["fr", "AR", "xx-yy", "a"] {
            let path = format!("/{tag}/{}", path.replace('X', &slug));
            assert_eq!(visitor.open(&path).await.status(), 404, "{path}");
        }
    }
    for path in ["/ar/imprint", "/ar/", "/ar/rounds/nothing", "/ar/organise"] {
        assert_eq!(visitor.open(path).await.status(), 404, "{path}");
    }
}
