use calamine::{Reader, Xlsx};
use chrono::TimeDelta;
use entity::round;
use sea_orm::EntityTrait;

use crate::support::{
    Scene, TestApp,
    app::{EMAIL, PASSWORD},
    browser::Browser,
    scene::QUESTIONS,
};

const CONTACTS: &str = "name,email,group\n\
    Person 1,person1@business.example,business\nPerson 2,person2@business.example,business\n\
    Person 3,person3@business.example,business\nPerson 4,person4@business.example,business\n\
    Person 5,person5@business.example,business\nPerson 6,person6@business.example,business\n\
    Nobody,nowhere,business\n";

#[tokio::test]
async fn an_administrator_goes_from_nothing_to_published_results() {
    let app = TestApp::start().await;
    let served = app.serve().await;
    let browser = Browser::start().await;
    log_in(&browser, &served.base).await;
    describe(&browser).await;
    plan(&browser).await;
    ask(&browser).await;
    import_contacts(&browser, &served.base).await;
    release(&browser, &served.base, &app).await;
    let scene = answered(&app).await;
    close_and_publish(&browser, &served.base, &app, &scene).await;
    exports_open(&app, &scene).await;
}

async fn log_in(browser: &Browser, base: &str) {
    browser.open(&format!("{base}/de/organise")).await;
    browser.accessible().await;
    browser.fill("E-Mail-Adresse", EMAIL).await;
    browser.fill("Passwort", "wrong").await;
    browser.press("Anmelden").await;
    browser.see("Prüfen Sie E-Mail-Adresse und Passwort").await;
    browser.accessible().await;
    browser.fill("Passwort", PASSWORD).await;
    browser.press("Anmelden").await;
    browser.see("So beginnen Sie").await;
    browser.accessible().await;
}

async fn describe(browser: &Browser) {
    browser.press("Erste Beteiligung anlegen").await;
    browser.fill("Gremium der 1. Beratung", "Stadtrat").await;
    browser.press("Beteiligung anlegen").await;
    browser.see("Geben Sie einen Titel ein.").await;
    browser.see("Wählen Sie die Art der 1. Beratung.").await;
    browser.accessible().await;
    browser.fill("Titel auf Deutsch", "Dachstrategie").await;
    browser.fill("Zweck auf Deutsch", "Beteiligung").await;
    browser.fill("Rechtsgrundlage auf Deutsch", "Art. 6 DSGVO").await;
    browser.fill("Zuständige Stelle", "Amt für Digitales").await;
    browser.fill("E-Mail-Adresse für Fragen", "beteiligung@stadt.example").await;
    browser.fill("Datum der 1. Beratung", "2027-02-04").await;
    browser.fill("Art der 1. Beratung", "Beschluss").await;
    browser.press("Beteiligung anlegen").await;
    browser.see("Die Beteiligung ist angelegt").await;
    browser.see("Beratung im Rat").await;
    browser.accessible().await;
}

async fn plan(browser: &Browser) {
    browser.press("Runde anlegen").await;
    browser.accessible().await;
    browser.fill("Titel auf Deutsch", "Leitziele").await;
    browser.fill("Ende: Tag", "2026-12-11").await;
    browser.choose("Ohne Namen").await;
    browser.press("Runde anlegen").await;
    browser.see("Die Runde ist angelegt").await;
    browser.accessible().await;
}

async fn ask(browser: &Browser) {
    browser.press("Fragebogen").await;
    browser.press("Oder den Text hier einfügen").await;
    browser.fill("Text des Fragebogens", "languages: [de]\npages: []").await;
    browser.press("Prüfen und speichern").await;
    browser.see("Hier fehlt eine Angabe").await;
    browser.accessible().await;
    browser.fill("Text des Fragebogens", QUESTIONS).await;
    browser.press("Prüfen und speichern").await;
    browser.see("Der Fragebogen ist gespeichert").await;
    browser.accessible().await;
    browser.press("Fragebogen ausprobieren").await;
    browser.accessible().await;
    browser.press("Weiter").await;
    browser.see("Wählen Sie eine Antwort zu").await;
    browser.accessible().await;
    browser.choose("wichtig").await;
    browser.press("Weiter").await;
    browser.fill("Was möchten Sie uns sagen?", "Ein Versuch").await;
    browser.press("Weiter").await;
    browser.see("Ende des Fragebogens").await;
    browser.accessible().await;
    browser.press("Zurück").await;
    browser.see("Höchstens 4.000 Zeichen").await;
    browser.press("Probe beenden").await;
}

async fn import_contacts(browser: &Browser, base: &str) {
    browser.open(&format!("{base}/de/organise/register/import")).await;
    browser.accessible().await;
    browser.fill("Text der Tabelle", CONTACTS).await;
    browser.press("Vorschau ansehen").await;
    browser.see("Eine Zeile lässt sich nicht importieren").await;
    browser.accessible().await;
    browser.press("Ohne diese Zeile importieren").await;
    browser.see("6 Kontakte wurden importiert.").await;
    browser.accessible().await;
    look_round_the_register(browser, base).await;
}

async fn look_round_the_register(browser: &Browser, base: &str) {
    let register = format!("{base}/de/organise/register");
    for page in ["?words=person", "/organisations", "/tags", "/tagging", "/duplicates"] {
        browser.open(&format!("{register}{page}")).await;
        browser.accessible().await;
    }
    browser.open(&format!("{register}?words=person1")).await;
    browser.press("Person 1").await;
    browser.see("Verlauf").await;
    browser.accessible().await;
    browser.press("Zusammenführen").await;
    browser.fill("E-Mail-Adresse des anderen Kontakts", "person2@business.example").await;
    browser.press("Ansehen, was geschieht").await;
    browser.see("Dieser Kontakt geht darin auf").await;
    browser.accessible().await;
    browser.press("Abbrechen").await;
    browser.press("Bearbeiten").await;
    browser.fill("E-Mail-Adresse", "person2@business.example").await;
    browser.press("Kontakt speichern").await;
    browser.see("Diese Adresse steht schon im Verzeichnis").await;
    browser.accessible().await;
}

async fn release(browser: &Browser, base: &str, app: &TestApp) {
    browser.open(&format!("{base}/de/organise")).await;
    browser.accessible().await;
    browser.press("Runde 1: Leitziele").await;
    browser.press("Freigabe vorbereiten").await;
    browser.see("An alle zusammen gehen 6 E-Mails").await;
    browser.accessible().await;
    browser.press("Jetzt freigeben").await;
    browser.see("Die Runde ist freigegeben").await;
    browser.accessible().await;
    app.work().await;
    browser.press("Ziele für den Rücklauf festlegen").await;
    browser.accessible().await;
    browser.fill("Wirtschaft", "45").await;
    browser.press("Ziele speichern").await;
    browser.see("45 % noch offen").await;
    browser.accessible().await;
    browser.press("Einladungen").await;
    browser.see("person1@business.example").await;
    browser.accessible().await;
    browser.press("Postfach").await;
    browser.see("person6@business.example").await;
    browser.accessible().await;
}

/// Six answers of one group, by their links.
async fn answered(app: &TestApp) -> Scene {
    let found = round::Entity::find().find_also_related(entity::consultation::Entity);
    let (round, consultation) = found.one(&app.app.db.read).await.unwrap().unwrap();
    let scene = Scene { consultation: consultation.unwrap(), round };
    for (number, link) in app.links(&scene).await.iter().enumerate() {
        let point = if number < 5 { 3 } else { 1 };
        app.visitor().answer_by(link, &scene, point, "=1+1 Mehr Bänke").await;
    }
    app.work().await;
    scene
}

async fn close_and_publish(browser: &Browser, base: &str, app: &TestApp, scene: &Scene) {
    let round = format!("{base}/de/organise/rounds/{}", scene.round.id);
    for page in ["", "/invitation", "/invitation/preview", "/reminders"] {
        browser.open(&format!("{round}/mails{page}")).await;
        browser.accessible().await;
    }
    browser.open(&format!("{round}/circulars/new")).await;
    browser.accessible().await;
    browser.press("Nachricht ansehen").await;
    browser.see("Wählen Sie mindestens eine Gruppe").await;
    browser.accessible().await;
    browser.open(&format!("{round}/results")).await;
    browser.accessible().await;
    reply(browser, &round).await;
    browser.open(&round).await;
    browser.accessible().await;
    browser.press("Jetzt beenden").await;
    browser.accessible().await;
    browser.press("Runde jetzt beenden").await;
    browser.see("Die Runde ist beendet").await;
    app.pass(TimeDelta::seconds(1));
    browser.open(&round).await;
    browser.press("Ergebnisse veröffentlichen").await;
    browser.accessible().await;
    browser.press("Ergebnisse veröffentlichen").await;
    browser.see("Die Ergebnisse sind veröffentlicht").await;
    browser.open(&format!("{base}/de/rounds/{}/results", scene.round.slug)).await;
    browser.see("83").await;
    browser.see("Mehr Bänke, sagen viele.").await;
    browser.see("4. Februar 2027").await;
    browser.accessible().await;
}

/// What the city replies, before anybody else sees it.
async fn reply(browser: &Browser, round: &str) {
    browser.press("Antworten der Stadt bearbeiten").await;
    browser.see("Noch gibt es keine Antworten der Stadt").await;
    browser.accessible().await;
    browser.press("Antwort hinzufügen").await;
    browser.accessible().await;
    browser.press("Antwort hinzufügen").await;
    browser.see("Wählen Sie, wie weit die Stadt ist.").await;
    browser.accessible().await;
    browser.fill("Gesagt wurde, auf Deutsch", "Mehr Bänke, sagen viele.").await;
    browser.fill("Antwort auf Deutsch", "Sie kommen.").await;
    browser.fill("Stand", "geplant").await;
    browser.press("Antwort hinzufügen").await;
    browser.see("Die Antwort ist hinzugefügt").await;
    browser.accessible().await;
    browser.open(&format!("{round}/results")).await;
    browser.see("Was Sie gesagt haben").await;
    browser.accessible().await;
}

/// What was exported opens in programs that are not ours.
async fn exports_open(app: &TestApp, scene: &Scene) {
    app.pass(TimeDelta::minutes(5));
    app.work().await;
    let mut administrator = app.visitor();
    administrator.open("/de/account/log-in").await;
    administrator.fill("E-Mail-Adresse", EMAIL).fill("Passwort", PASSWORD);
    administrator.press("Anmelden").await;
    let exports = format!("/de/organise/rounds/{}/exports", scene.round.id);
    administrator.post(&format!("{exports}/responses.csv"), &[]).await;
    let csv = administrator.source();
    assert_eq!(csv.lines().count(), 7, "a heading and six responses");
    assert!(csv.contains("'=1+1 Mehr Bänke"), "a formula is a text");

    administrator.post(&format!("{exports}/responses.xlsx"), &[]).await;
    let file = std::io::Cursor::new(administrator.bytes().to_vec());
    let mut workbook = Xlsx::new(file).expect("a workbook");
    let names = workbook.sheet_names();
    let responses = workbook.worksheet_range(&names[0]).expect("the responses");
    assert_eq!(responses.height(), 7);
    assert!(workbook.worksheet_range(&names[1]).expect("the codebook").height() > 2);
    assert_eq!(administrator.status(), 200);
}
