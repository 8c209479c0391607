use rules::lifecycle::{Channel, IdentityMode};
use rundtisch::response::return_code;

use super::{answered, at, drafts, responses};
use crate::support::{TestApp, Visitor};

async fn forget(visitor: &mut Visitor) {
    visitor
        .press("Auf diesem Gerät vergessen")
        .await
        .see("Dieses Gerät hat Ihre Antworten vergessen");
}

#[tokio::test]
async fn a_device_can_be_made_to_forget_and_the_code_leads_back() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = app.visitor();
    visitor.post(&at(&scene, "sheet"), &[]).await;
    let draft = drafts(&app).await.remove(0);
    let code = return_code(&app.app.secret, draft.id).expose();
    visitor.answer(&scene, 3, "Mehr Bänke").await;
    visitor.follow("Auf diesem Gerät vergessen").await;
    visitor.see("Soll dieses Gerät Ihre Antworten vergessen?").see(&code);
    visitor.follow("Nichts ändern").await.see("Ihre Quittung");
    visitor.follow("Ihre Antworten ansehen").await.follow("Auf diesem Gerät vergessen").await;
    forget(&mut visitor).await;
    for page in ["receipt", "answers", "check", "pause"] {
        visitor.open(&at(&scene, page)).await;
        assert_eq!(visitor.status(), 404, "{page}");
    }
    visitor.open(&format!("/de/rounds/{}", scene.round.slug)).await.see("Beteiligung beginnen");
    assert_eq!(responses(&app).await.len(), 1, "nothing is deleted");
    visitor.open("/de/return").await.fill("Ihr Code", &code).press("Weitermachen").await;
    visitor.follow("Ihre Antworten ansehen").await.see("Mehr Bänke");
}

#[tokio::test]
async fn what_leads_back_is_told_before_a_device_forgets() {
    for (mode, channel, told) in [
        (IdentityMode::Attributed, Channel::Link, "Über Ihren persönlichen Link kommen Sie zurück"),
        (IdentityMode::Anonymous, Channel::Link, "Über Ihren persönlichen Link kommen Sie zurück"),
        (IdentityMode::Anonymous, Channel::Open, "Danach führt kein Weg zurück zu dieser Seite."),
        (IdentityMode::Pseudonymous, Channel::Open, "Mit Ihrem Code kommen Sie zurück"),
    ] {
        let app = TestApp::start().await;
        let scene = app.open_round(mode).await;
        let mut visitor = answered(&app, &scene, channel).await;
        visitor.follow("Auf diesem Gerät vergessen").await.see(told);
        forget(&mut visitor).await;
        visitor
            .post(&at(&scene, "forgetting"), &[])
            .await
            .see("Dieses Gerät hat Ihre Antworten vergessen");
        visitor.open(&at(&scene, "receipt")).await;
        assert_eq!(visitor.status(), 404);
        if channel == Channel::Link {
            let link = app.links(&scene).await.remove(0);
            visitor.open(&link).await.press("Quittung ansehen").await.see("Ihre Quittung");
        }
    }
}

#[tokio::test]
async fn a_draft_can_be_left_on_a_shared_device_and_found_again() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor();
    visitor.post(&at(&scene, "sheet"), &[]).await;
    visitor.choose("wichtig").press("Speichern und später fortsetzen").await;
    let draft = drafts(&app).await.remove(0);
    let code = return_code(&app.app.secret, draft.id).expose();
    visitor.follow("Auf diesem Gerät vergessen").await.see(&code);
    forget(&mut visitor).await;
    visitor.open(&at(&scene, "check")).await.see("Hier liegt kein Fragebogen von Ihnen");
    visitor.open("/de/return").await.fill("Ihr Code", &code).press("Weitermachen").await;
    visitor.see("Was möchten Sie uns sagen?");
}

#[tokio::test]
async fn whoever_retracted_can_have_the_device_forget_so_that_nobody_answers_in_the_same_name() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = answered(&app, &scene, Channel::Link).await;
    visitor.post(&at(&scene, "retraction"), &[]).await.see("Neu antworten");
    visitor.follow("Auf diesem Gerät vergessen").await;
    forget(&mut visitor).await;
    visitor.post(&at(&scene, "sheet"), &[]).await;
    assert_eq!(visitor.status(), 403);
    assert!(drafts(&app).await.is_empty());
    app.work().await;
}
