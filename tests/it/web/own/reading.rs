use chrono::TimeDelta;
use entity::{quarantined_response, receipt};
use rules::lifecycle::{Channel, IdentityMode};
use rundtisch::{account::Organiser, db, response::quarantine};
use sea_orm::EntityTrait;

use super::{LINKED, answered, at, drafts, invited, receipts, responses};
use crate::support::{TestApp, Visitor};

const MODES: [IdentityMode; 3] =
    [IdentityMode::Anonymous, IdentityMode::Pseudonymous, IdentityMode::Attributed];

/// The text of the file that was fetched.
fn text_of(visitor: &Visitor) -> String {
    assert_eq!(visitor.status(), 200, "{}", visitor.text());
    assert_eq!(visitor.content_type(), "application/pdf");
    let document = lopdf::Document::load_mem(visitor.bytes()).expect("a PDF");
    let catalog = document.catalog().expect("a catalog");
    assert!(catalog.has(b"StructTreeRoot"), "the file is tagged");
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document.extract_text(&pages).expect("text")
}

#[tokio::test]
async fn answers_can_be_kept_as_a_file_before_they_are_submitted() {
    for mode in MODES {
        let app = TestApp::start().await;
        let scene = app.open_round(mode).await;
        let mut visitor = invited(&app, &scene).await;
        visitor.see("Antworten als PDF sichern");
        visitor.follow("Antworten als PDF sichern").await;
        let text = text_of(&visitor);
        for words in ["Runde eins", "wichtig", "Mehr Bänke", "noch nicht abgesendet"] {
            assert!(text.contains(words), "{mode}: {words} is not in {text}");
        }
        for sender in ["Musterstadt", "Amt für Digitales", "beteiligung@stadt.example"] {
            assert!(text.contains(sender), "{mode}: {sender} is not in {text}");
        }
        let name = format!("attachment; filename=\"mein-entwurf-{}.pdf\"", scene.round.slug);
        assert_eq!(visitor.header("content-disposition"), name);
    }
}

#[tokio::test]
async fn in_an_anonymous_round_people_are_told_to_keep_their_answers_before_they_submit() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let visitor = invited(&app, &scene).await;
    visitor.see("Nach dem Absenden kann niemand mehr sagen, welche Antwort von Ihnen ist.");
}

#[tokio::test]
async fn nobody_gets_a_file_without_a_sheet() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut stranger = app.visitor();
    stranger.open(&format!("/de/rounds/{}/draft.pdf", scene.round.slug)).await;
    assert_eq!(stranger.status(), 404);
    stranger.see("Hier liegt kein Fragebogen von Ihnen");
}

#[tokio::test]
async fn answers_can_be_read_and_kept_after_they_were_submitted() {
    for (mode, channel) in LINKED {
        let app = TestApp::start().await;
        let scene = app.open_round(mode).await;
        let mut visitor = answered(&app, &scene, channel).await;
        visitor.follow("Ihre Antworten ansehen").await;
        visitor.see("Wie wichtig ist guter Service?").see("wichtig").see("Mehr Bänke");
        visitor.follow("Antworten als PDF sichern").await;
        let text = text_of(&visitor);
        let row = receipt::Entity::find().one(&app.app.db.read).await.unwrap().unwrap();
        for words in ["Abgesendet am", &row.code, "Mehr Bänke"] {
            assert!(text.contains(words), "{mode}: {words} is not in {text}");
        }
        let name =
            |words: &str| format!("attachment; filename=\"{words}-{}.pdf\"", scene.round.slug);
        assert_eq!(visitor.header("content-disposition"), name("meine-antworten"));
        visitor.open(&at(&scene, "answers.pdf").replace("/de/", "/en/")).await;
        assert_eq!(visitor.header("content-disposition"), name("my-answers"));
        app.pass(TimeDelta::days(15));
        visitor.open(&at(&scene, "answers")).await.see("Mehr Bänke");
        visitor.not_see("Antwort zurückziehen").not_see("Antwort ändern");
    }
}

#[tokio::test]
async fn a_personal_link_leads_to_the_answers_on_another_device() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    answered(&app, &scene, Channel::Link).await;
    let link = app.links(&scene).await.remove(0);
    let mut elsewhere = app.visitor();
    elsewhere.open(&link).await.press("Quittung ansehen").await;
    elsewhere.follow("Ihre Antworten ansehen").await.see("Mehr Bänke");
}

#[tokio::test]
async fn an_anonymous_answer_can_be_found_by_nobody() {
    for channel in [Channel::Link, Channel::Open] {
        let app = TestApp::start().await;
        let scene = app.open_round(IdentityMode::Anonymous).await;
        let mut visitor = answered(&app, &scene, channel).await;
        visitor.see("Deshalb können Sie Ihre Antwort hier nicht mehr lesen");
        visitor.not_see("Ihre Antworten ansehen").not_see("Antwort zurückziehen");
        for page in ["answers", "answers.pdf", "retraction"] {
            visitor.open(&at(&scene, page)).await;
            assert!(visitor.path().ends_with("/receipt"), "{page} leads to {}", visitor.path());
        }
        visitor.post(&at(&scene, "correction"), &[]).await;
        assert_eq!(visitor.status(), 404);
        visitor.post(&at(&scene, "retraction"), &[]).await;
        assert_eq!(visitor.status(), 404);
        visitor.see("Diese Antwort können wir Ihnen nicht mehr zeigen");
        assert_eq!(receipts(&app).await, 1);
        assert!(drafts(&app).await.is_empty());
        let hashes = responses(&app).await.into_iter().filter_map(|it| it.sheet_hash);
        assert_eq!(hashes.count(), 0);
    }
}

#[tokio::test]
async fn people_are_told_beforehand_what_can_be_changed() {
    for (mode, words) in [
        (
            IdentityMode::Anonymous,
            "Nach dem Absenden weiß niemand mehr, welche Antwort von Ihnen ist.",
        ),
        (IdentityMode::Pseudonymous, "können Sie Ihre Antwort lesen, ändern oder zurückziehen."),
    ] {
        let app = TestApp::start().await;
        let scene = app.open_round(mode).await;
        let mut visitor = app.visitor();
        visitor.open(&format!("/de/rounds/{}", scene.round.slug)).await.see(words);
        let visitor = invited(&app, &scene).await;
        match mode {
            IdentityMode::Anonymous => visitor.see("können Sie Ihre Antwort nicht mehr ändern"),
            _ => visitor.see("ändern oder zurückziehen.").not_see("nicht mehr ändern"),
        };
    }
}

#[tokio::test]
async fn nobody_reads_or_changes_the_response_of_another() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    answered(&app, &scene, Channel::Open).await;
    let mut stranger = app.visitor();
    for page in ["answers", "answers.pdf", "retraction"] {
        stranger.open(&at(&scene, page)).await;
        assert_eq!(stranger.status(), 404, "{page}");
    }
    let mut other = answered(&app, &scene, Channel::Open).await;
    other.post(&at(&scene, "retraction"), &[]).await;
    assert_eq!(responses(&app).await.len(), 1);
    for act in ["correction", "correction/end", "retraction"] {
        stranger.post(&at(&scene, act), &[]).await;
        assert_eq!(stranger.status(), 404, "{act}");
    }
    assert_eq!((responses(&app).await.len(), receipts(&app).await), (1, 1));
}

#[tokio::test]
async fn when_the_consultation_has_ended_nobody_can_tell_whose_a_response_is() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = answered(&app, &scene, Channel::Open).await;
    app.pass(TimeDelta::days(15));
    let organiser = Organiser::operator();
    db::write(&app.app.db, async |tx| {
        rundtisch::consultation::end(tx, &organiser, scene.consultation.id, app.now()).await
    })
    .await
    .expect("the consultation ends");
    visitor.open(&at(&scene, "receipt")).await.not_see("Ihre Antworten ansehen");
    visitor.open(&at(&scene, "answers")).await;
    assert!(visitor.path().ends_with("/receipt"), "{}", visitor.path());
}

#[tokio::test]
async fn what_was_set_aside_leads_back_once_it_counts() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = app.visitor();
    visitor.post(&at(&scene, "sheet"), &[]).await;
    visitor.fill_in(&scene, 3, "Mehr Bänke").await;
    visitor.submit(&scene).await;
    visitor.not_see("Ihre Antworten ansehen");
    visitor.see("können Sie Ihre Antwort hier nicht lesen, ändern oder zurückziehen");
    let db = &app.app.db;
    let waiting = quarantined_response::Entity::find().all(&db.read).await.unwrap();
    let ids: Vec<_> = waiting.iter().map(|it| it.id).collect();
    assert_eq!(ids.len(), 1);
    let (organiser, secret) = (Organiser::operator(), &app.app.secret);
    let counted = db::write(db, async |tx| {
        quarantine::count(tx, &organiser, secret, scene.round.id, &ids, app.now()).await
    });
    assert_eq!(counted.await.expect("it counts"), 1);
    visitor.open(&at(&scene, "answers")).await.see("Mehr Bänke");
    visitor.open(&at(&scene, "receipt")).await.see("angekommen und zählt").not_see("nicht lesen");
}

#[tokio::test]
async fn whoever_answered_without_a_name_and_was_set_aside_is_told_that_nothing_can_be_changed() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor();
    visitor.post(&at(&scene, "sheet"), &[]).await;
    visitor.fill_in(&scene, 3, "Mehr Bänke").await;
    visitor.submit(&scene).await;
    visitor.see("Wir prüfen sie noch");
    visitor.see("Ändern oder zurückziehen können Sie Ihre Antwort nicht mehr.");
}

#[tokio::test]
async fn the_mail_of_thanks_says_what_can_still_be_done() {
    for (mode, told) in [(IdentityMode::Anonymous, false), (IdentityMode::Attributed, true)] {
        let app = TestApp::start().await;
        let scene = app.open_round(mode).await;
        answered(&app, &scene, Channel::Link).await;
        let mails = app.mailbox().await;
        let (_, mail) = mails.last().expect("a mail of thanks");
        let mail = mail_parser::MessageParser::default().parse(mail).expect("a mail");
        let text =
            mail.body_text(0).expect("text").split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(text.contains("können Sie Ihre Antwort lesen"), told, "{text}");
        assert_eq!(text.contains("ndern oder zurückziehen"), told, "{text}");
    }
}
