//! Taking an import back as far as nothing has happened with its contacts since.

use rules::lifecycle::IdentityMode;

use super::organise::administrator;
use crate::support::{TestApp, Visitor};

async fn import(visitor: &mut Visitor, lines: &str) {
    visitor.open("/de/organise/register/import").await;
    let table = format!("name,email,group,organisation\n{lines}");
    visitor.fill("Text der Tabelle", &table).press("Vorschau ansehen").await;
    visitor.press("importieren").await;
}

#[tokio::test]
async fn an_import_is_taken_back_with_the_organisations_that_it_made() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    import(&mut visitor, "Alt,alt@werk.example,business,Werk\n").await;
    app.pass(chrono::TimeDelta::minutes(1));
    import(
        &mut visitor,
        "Ada,ada@verein.example,business,Verein\nBo,bo@werk.example,business,Werk\n",
    )
    .await;
    visitor.see("2 Kontakte wurden importiert.");
    visitor.follow("Diesen Import ansehen oder zurücknehmen").await;
    visitor.see("Import von Kontakten").see("Import zurücknehmen");
    let page = visitor.path().to_owned();
    visitor.press("2 Kontakte wieder entfernen").await;
    visitor.see("2 Kontakte wurden wieder entfernt.").see("kein Kontakt mehr im Verzeichnis");
    visitor.post(&format!("{page}/undoing"), &[]).await.see("0 Kontakte wurden wieder entfernt.");
    visitor.open("/de/organise/register").await.see("Alt").not_see("Ada").not_see("Bo");
    visitor.open("/de/organise/register/organisations").await.see("Werk").not_see("Verein");
}

#[tokio::test]
async fn who_was_invited_or_changed_since_stays_and_is_named() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = administrator(&app).await;
    import(
        &mut visitor,
        "Ada,ada@verein.example,business,Verein\nBo,bo@werk.example,science,Werk\n\
         Cy,cy@werk.example,science,Werk\n",
    )
    .await;
    visitor.follow("Diesen Import ansehen").await;
    let page = visitor.path().to_owned();
    let at = format!("/de/organise/rounds/{}/invitations/new", scene.round.id);
    visitor.open(&at).await.choose("Wirtschaft").press("Vorschau ansehen").await;
    visitor.press("Eine Einladung verschicken").await;
    visitor.open("/de/organise/register").await.follow("Bo").await.follow("Bearbeiten").await;
    visitor.fill("Name", "Bodo").press("Kontakt speichern").await;

    visitor.open(&page).await.see("Was sich nicht zurücknehmen lässt").see("2 Kontakte");
    visitor.see("Adaada@verein.exampleSchon eingeladen");
    visitor.see("Bodobo@werk.exampleSeit dem Import geändert").not_see("Cy");
    visitor.press("Einen Kontakt wieder entfernen").await.see("Ein Kontakt wurde wieder entfernt.");
    visitor.not_see("wieder entfernen").see("Schon eingeladen");
    visitor.open("/de/organise/register").await.see("Ada").see("Bodo").not_see("cy@");
    app.work().await;
}

#[tokio::test]
async fn an_import_that_never_was_is_not_taken_back() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    let page = format!("/de/organise/register/imports/{}", entity::ContactImportId::new());
    visitor.open(&page).await.see("Diesen Import gibt es nicht");
    assert_eq!(visitor.status(), 404);
    visitor.post(&format!("{page}/undoing"), &[]).await;
    assert_eq!(visitor.status(), 404);
    let mut stranger = app.visitor();
    stranger.open(&page).await.see("Nur für Beschäftigte der Verwaltung");
}
