//! How many responses an organisation gives, and saying no with a reason.

use rules::lifecycle::IdentityMode;

use super::organise::administrator;
use crate::support::{Scene, TestApp, Visitor};

const MEMBERS: &str = "name,email,group,organisation\n\
    Ada,ada@verein.example,business,Verein\nBo,bo@verein.example,business,Verein\n\
    Cy,cy@verein.example,business,Verein\nDu,du@werk.example,business,Werk\n";

async fn registered(visitor: &mut Visitor) {
    visitor.open("/de/organise/register/import").await;
    visitor.fill("Text der Tabelle", MEMBERS).press("Vorschau ansehen").await;
    visitor.press("4 Kontakte importieren").await;
    visitor.open("/de/organise/register").await.follow("Bo").await.follow("Bearbeiten").await;
    visitor.choose("Dieser Kontakt koordiniert").press("Kontakt speichern").await;
}

/// A round in which an organisation gives so many responses, open.
async fn round(app: &TestApp, visitor: &mut Visitor, voices: &str) -> Scene {
    let scene = app.draft_round(IdentityMode::Anonymous).await;
    let at = format!("/de/organise/rounds/{}", scene.round.id);
    visitor.open(&format!("{at}/settings")).await;
    visitor.fill("Rückmeldungen je Organisation", voices).press("Einstellungen speichern").await;
    visitor.post(&format!("{at}/release"), &[]).await;
    scene
}

async fn preview(visitor: &mut Visitor, scene: &Scene) {
    let at = format!("/de/organise/rounds/{}/invitations/new", scene.round.id);
    visitor.open(&at).await.choose("Wirtschaft").press("Vorschau ansehen").await;
}

#[tokio::test]
async fn as_many_of_an_organisation_are_invited_as_it_has_voices_who_coordinates_first() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    registered(&mut visitor).await;
    let scene = round(&app, &mut visitor, "1").await;
    preview(&mut visitor, &scene).await;
    visitor.see("Wer eingeladen wird2").see("bo@verein.example").see("du@werk.example");
    visitor.see("Für die Organisation sind schon genug eingeladen2").not_see("ada@");
    visitor.press("2 Einladungen verschicken").await;
    visitor.open(&format!("/de/organise/rounds/{}", scene.round.id)).await.see("Eine gemeinsame");
    let links = app.links(&scene).await;
    app.visitor().open(&links[0]).await.see("gibt eine gemeinsame Antwort");
    preview(&mut visitor, &scene).await;
    visitor.see("Schon eingeladen2").see("schon genug eingeladen2").see("Wer eingeladen wird0");

    let at = format!("/de/organise/rounds/{}", scene.round.id);
    visitor.open(&format!("{at}/invitations")).await;
    visitor.follow("Einladung zurücknehmen").await.press("Einladung zurücknehmen").await;
    preview(&mut visitor, &scene).await;
    visitor.see("Wer eingeladen wird1").see("ada@verein.example");
    visitor.open(&at).await.see("Organisationen: 1 gefragt, 0 mit Antwort");
    app.work().await;
}

#[tokio::test]
async fn a_number_of_voices_is_one_to_twenty_or_left_out() {
    let app = TestApp::start().await;
    let mut visitor = administrator(&app).await;
    registered(&mut visitor).await;
    let scene = round(&app, &mut visitor, "2").await;
    preview(&mut visitor, &scene).await;
    visitor.see("Wer eingeladen wird3").see("ada@verein.example").not_see("cy@");
    let other = app.draft_round(IdentityMode::Anonymous).await;
    let settings = format!("/de/organise/rounds/{}/settings", other.round.id);
    for wrong in ["0", "21", "viele"] {
        visitor.open(&settings).await;
        visitor.fill("Rückmeldungen je Organisation", wrong).press("Einstellungen speichern").await;
        assert_eq!(visitor.status(), 422, "{wrong}");
        visitor.see("Geben Sie eine Zahl von 1 bis 20 ein");
    }
}

#[tokio::test]
async fn a_reason_for_saying_no_is_for_the_administration_and_goes_when_it_is_taken_back() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 2).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    let mut partner = app.visitor();
    partner.open(&format!("{}/refusal", links[0])).await;
    partner.see("Ohne Namen sind in dieser Runde nur die Antworten, nicht die Absagen.");
    partner.fill("Ihr Grund in einem Satz", &"x".repeat(201)).press("Absagen").await;
    assert_eq!(partner.status(), 422);
    partner.see("Schreiben Sie höchstens 200 Zeichen.");
    partner.fill("Ihr Grund in einem Satz", "Wir haben keine Zeit.").press("Absagen").await;
    partner.see("Sie haben abgesagt").not_see("keine Zeit");
    app.visitor().post(&format!("{}/refusal", links[1]), &[]).await;

    let mut visitor = administrator(&app).await;
    let at = format!("/de/organise/rounds/{}", scene.round.id);
    visitor.open(&format!("{at}/invitations")).await.see("„Wir haben keine Zeit.“");
    visitor.open(&at).await.see("2 gefragt, 0 mit Antwort, 2 mit Absage");
    partner.answer_by(&links[0], &scene, 3, "doch").await;
    visitor.open(&format!("{at}/invitations")).await.not_see("keine Zeit");
    visitor.open(&at).await.see("2 gefragt, 1 mit Antwort, 1 mit Absage");
    app.work().await;
}
