use chrono::TimeDelta;
use entity::{Word, event, event::EventKind, invitation, round};
use rules::lifecycle::{Changes, Channel, IdentityMode};
use rundtisch::{account::Organiser, consultation, db};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use tokio::task::JoinSet;

use super::{LINKED, answered, at, drafts, invited, receipts, responses};
use crate::support::{Scene, TestApp, Visitor};

/// A round whose respondents can change what they submitted, or cannot.
async fn round_with(app: &TestApp, mode: IdentityMode, changes: Changes) -> Scene {
    let scene = app.open_round(mode).await;
    let mut row: round::ActiveModel = scene.round.clone().into();
    row.changes = Set(Word(changes));
    db::write(&app.app.db, async |tx| row.update(tx).await).await.expect("the round is changed");
    scene
}

/// What was remarked in the one response there is.
async fn remark(app: &TestApp) -> String {
    let responses = responses(app).await;
    assert_eq!(responses.len(), 1, "one sheet is one response");
    serde_json::to_string(&responses[0].answers.0).expect("answers")
}

#[tokio::test]
async fn a_correction_takes_the_place_of_the_response_when_it_is_submitted() {
    for (mode, channel) in LINKED {
        let app = TestApp::start().await;
        let scene = app.open_round(mode).await;
        let mut visitor = answered(&app, &scene, channel).await;
        let before = responses(&app).await.remove(0);
        visitor.press("Antwort ändern").await.see("zählt Ihre bisherige").see("Mehr Bänke");
        let begun = drafts(&app).await;
        let named = begun[0].invitation_id.is_some();
        assert_eq!(named, mode == IdentityMode::Attributed, "{mode}: a draft names the invitation");
        visitor
            .post(&at(&scene, "pages/2"), &[("remark", "Weniger Bänke"), ("_step", "forward")])
            .await;
        assert!(remark(&app).await.contains("Mehr Bänke"), "the earlier one counts until then");
        visitor.open(&at(&scene, "check")).await.press("Geänderte Antwort absenden").await;
        visitor.see("Ihre Quittung");
        assert!(remark(&app).await.contains("Weniger Bänke"));
        let after = responses(&app).await.remove(0);
        assert_eq!(
            (before.id, before.sheet_hash, before.pseudonym, before.invitation_id),
            (after.id, after.sheet_hash, after.pseudonym, after.invitation_id)
        );
        assert_eq!(receipts(&app).await, 1);
        assert!(drafts(&app).await.is_empty());
        app.work().await;
    }
}

#[tokio::test]
async fn a_correction_that_is_given_up_leaves_the_response_as_it_was() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = answered(&app, &scene, Channel::Open).await;
    visitor.press("Antwort ändern").await;
    visitor.post(&at(&scene, "pages/2"), &[("remark", "Anders"), ("_step", "forward")]).await;
    visitor.open(&at(&scene, "receipt")).await.see("Sie haben begonnen, Ihre abgesendete Antwort");
    visitor.follow("Weiter ändern").await.see("Anders");
    for _ in 0..2 {
        visitor.post(&at(&scene, "correction/end"), &[]).await.see("Ihre Quittung");
        assert!(remark(&app).await.contains("Mehr Bänke"));
        assert!(drafts(&app).await.is_empty());
    }
}

#[tokio::test]
async fn the_consent_to_be_named_is_kept_and_can_be_taken_back() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = invited(&app, &scene).await;
    visitor.post(&at(&scene, "submission"), &[("publish_name", "yes")]).await;
    assert!(responses(&app).await[0].publish_name);
    visitor.press("Antwort ändern").await.press("Geänderte Antwort absenden").await;
    assert!(responses(&app).await[0].publish_name, "the consent is ticked as it was given");
    visitor.press("Antwort ändern").await;
    visitor.post(&at(&scene, "submission"), &[]).await;
    assert!(!responses(&app).await[0].publish_name);
    app.work().await;
}

#[tokio::test]
async fn a_retracted_response_is_gone_and_its_holder_can_answer_anew() {
    for (mode, channel) in LINKED {
        let app = TestApp::start().await;
        let scene = app.open_round(mode).await;
        let mut visitor = answered(&app, &scene, channel).await;
        visitor.press("Antwort ändern").await.open(&at(&scene, "receipt")).await;
        visitor.follow("Antwort zurückziehen").await.see("Möchten Sie Ihre Antwort zurückziehen?");
        assert_eq!(responses(&app).await.len(), 1, "asking changes nothing");
        visitor.press("Antwort zurückziehen").await.see("Ihre Antwort ist zurückgezogen");
        assert_eq!(visitor.path(), at(&scene, "retraction/done"), "it can be opened again");
        visitor.post(&at(&scene, "retraction"), &[]).await.see("Ihre Antwort ist zurückgezogen");
        assert!(responses(&app).await.is_empty() && drafts(&app).await.is_empty());
        assert_eq!(receipts(&app).await, 0);
        let db = &app.app.db.read;
        let events = event::Entity::find().all(db).await.unwrap();
        let told = events.iter().filter(|it| *it.kind == EventKind::ResponseRetracted);
        assert_eq!(told.count(), 1, "it is recorded once");
        visitor.open(&at(&scene, "answers")).await;
        assert_eq!(visitor.status(), 404);
        if channel == Channel::Link {
            let link = app.links(&scene).await.remove(0);
            let invitation = invitation::Entity::find().one(db).await.unwrap().unwrap();
            assert!(invitation.used_on.is_none() && invitation.retracted_on.is_some());
            visitor.open(&link).await.see("Ihre Antwort ist zurückgezogen");
            visitor.answer_by(&link, &scene, 1, "Keine Bänke").await;
            let invitation = invitation::Entity::find().one(db).await.unwrap().unwrap();
            assert!(invitation.used_on.is_some() && invitation.retracted_on.is_none());
        } else {
            visitor.post(&at(&scene, "sheet"), &[]).await;
            visitor.answer(&scene, 1, "Keine Bänke").await;
        }
        visitor.open(&at(&scene, "retraction/done")).await.see("Ihre Quittung");
        assert!(remark(&app).await.contains("Keine Bänke"));
        app.work().await;
    }
}

#[tokio::test]
async fn who_retracted_is_not_reminded() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = answered(&app, &scene, Channel::Link).await;
    visitor.post(&at(&scene, "retraction"), &[]).await;
    app.pass(TimeDelta::days(8));
    let organiser = Organiser::operator();
    let reminded = db::write(&app.app.db, async |tx| {
        rundtisch::invitation::remind(tx, &organiser, &app.app.secret, scene.round.id, app.now())
            .await
    })
    .await;
    assert_eq!(reminded.expect("reminding works"), 0);
}

#[tokio::test]
async fn after_closing_nothing_can_be_changed_any_more() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = answered(&app, &scene, Channel::Link).await;
    visitor.press("Antwort ändern").await;
    visitor.post(&at(&scene, "pages/2"), &[("remark", "Zu spät"), ("_step", "forward")]).await;
    app.pass(TimeDelta::days(15));
    visitor.post(&at(&scene, "submission"), &[]).await;
    assert_eq!(visitor.status(), 409);
    visitor.open(&at(&scene, "check")).await.see("Es zählt Ihre Antwort von vorher");
    for act in ["correction", "retraction"] {
        visitor.post(&at(&scene, act), &[]).await;
        assert_eq!(visitor.status(), 409, "{act}");
        visitor.see("Diese Runde ist beendet");
    }
    visitor.open(&at(&scene, "retraction")).await;
    assert!(visitor.path().ends_with("/answers"), "{}", visitor.path());
    assert!(remark(&app).await.contains("Mehr Bänke"));
}

#[tokio::test]
async fn a_round_that_lets_nothing_be_changed_says_so_and_keeps_to_it() {
    let app = TestApp::start().await;
    let scene = round_with(&app, IdentityMode::Pseudonymous, Changes::None).await;
    let mut visitor = app.visitor();
    visitor.open(&format!("/de/rounds/{}", scene.round.slug)).await.see("nur vor dem Absenden");
    let mut visitor = answered(&app, &scene, Channel::Open).await;
    visitor.see("Ihre Antworten ansehen").not_see("Antwort zurückziehen");
    for act in ["correction", "retraction"] {
        visitor.post(&at(&scene, act), &[]).await;
        assert_eq!(visitor.status(), 409, "{act}");
        visitor.see("Diese Antwort können Sie nicht mehr ändern");
    }
    assert_eq!(responses(&app).await.len(), 1);
}

/// Sends acts at the same time, each from a tab of its own.
async fn at_once(visitor: &Visitor, acts: Vec<String>) {
    let mut tabs = JoinSet::new();
    for act in acts {
        let mut tab = visitor.second_tab();
        tabs.spawn(async move {
            tab.post(&act, &[]).await;
            assert!(tab.status() < 500, "{act}: {}", tab.text());
        });
    }
    tabs.join_all().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whatever_comes_at_once_there_is_one_response_or_none() {
    for (mode, channel) in LINKED {
        let app = TestApp::start().await;
        let scene = app.open_round(mode).await;
        let mut visitor = answered(&app, &scene, channel).await;
        let act = |act: &str| at(&scene, act);
        at_once(&visitor, vec![act("correction"); 8]).await;
        assert_eq!((drafts(&app).await.len(), responses(&app).await.len()), (1, 1));

        visitor.post(&act("pages/2"), &[("remark", "Anders"), ("_step", "forward")]).await;
        let mixed = ["submission", "correction", "correction/end", "submission"];
        at_once(&visitor, mixed.iter().cycle().take(16).map(|it| act(it)).collect()).await;
        assert_eq!((responses(&app).await.len(), receipts(&app).await), (1, 1));

        visitor.post(&act("correction"), &[]).await;
        let mixed = ["retraction", "submission", "correction", "retraction"];
        at_once(&visitor, mixed.iter().cycle().take(16).map(|it| act(it)).collect()).await;
        assert!(responses(&app).await.is_empty() && drafts(&app).await.is_empty());
        assert_eq!(receipts(&app).await, 0);
        let events = event::Entity::find().all(&app.app.db.read).await.unwrap();
        let told = events.iter().filter(|it| *it.kind == EventKind::ResponseRetracted);
        assert_eq!(told.count(), 1, "twice is the same as once");
        app.work().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_retraction_while_others_answer_takes_the_right_response() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 6).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    let mut visitors = vec![];
    for (number, link) in links.iter().enumerate() {
        let mut visitor = app.visitor();
        visitor.answer_by(link, &scene, 3, &format!("Bemerkung {number}")).await;
        visitors.push(visitor);
    }
    let mut tabs = JoinSet::new();
    for mut visitor in visitors.drain(..3) {
        let address = at(&scene, "retraction");
        tabs.spawn(async move {
            visitor.post(&address, &[]).await.see("Ihre Antwort ist zurückgezogen");
        });
    }
    tabs.join_all().await;
    let left: Vec<_> = responses(&app).await;
    let text = serde_json::to_string(&left.iter().map(|it| &it.answers.0).collect::<Vec<_>>());
    let text = text.expect("answers");
    assert_eq!(left.len(), 3);
    assert!((3..6).all(|number| text.contains(&format!("Bemerkung {number}"))), "{text}");
    let rows = invitation::Entity::find().all(&app.app.db.read).await.unwrap();
    assert_eq!(rows.iter().filter(|it| it.retracted_on.is_some()).count(), 3);
    app.work().await;
}

#[tokio::test]
async fn whoever_retracted_is_not_thanked_afterwards() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = invited(&app, &scene).await;
    app.work().await;
    let before = app.mailbox().await.len();
    visitor.post(&at(&scene, "submission"), &[]).await.see("Ihre Quittung");
    visitor.post(&at(&scene, "retraction"), &[]).await.see("Ihre Antwort ist zurückgezogen");
    app.work().await;
    assert_eq!(app.mailbox().await.len(), before);
}

#[tokio::test]
async fn a_correction_that_was_begun_does_not_outlive_the_consultation() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = answered(&app, &scene, Channel::Link).await;
    visitor.press("Antwort ändern").await;
    assert_eq!(drafts(&app).await.len(), 1);
    app.pass(TimeDelta::days(15));
    let (now, organiser, id) = (app.now(), Organiser::operator(), scene.consultation.id);
    db::write(&app.app.db, async |tx| consultation::end(tx, &organiser, id, now).await)
        .await
        .expect("the consultation ends");
    assert!(drafts(&app).await.is_empty());
    assert_eq!(responses(&app).await.len(), 1);
}

#[tokio::test]
async fn whoever_retracted_answers_anew_by_a_button_and_as_the_same_respondent() {
    for (mode, channel) in LINKED {
        let app = TestApp::start().await;
        let scene = app.open_round(mode).await;
        let mut visitor = answered(&app, &scene, channel).await;
        let before = responses(&app).await.remove(0);
        visitor.post(&at(&scene, "retraction"), &[]).await.press("Neu antworten").await;
        assert_eq!(visitor.path(), at(&scene, "pages/1"));
        visitor.open(&at(&scene, "retraction/done")).await;
        assert_eq!(visitor.path(), at(&scene, "check"), "it is no longer all there is");
        visitor.answer(&scene, 1, "Keine Bänke").await;
        let after = responses(&app).await.remove(0);
        assert_eq!(
            (before.channel, before.group_id, before.pseudonym, before.invitation_id),
            (after.channel, after.group_id, after.pseudonym, after.invitation_id),
            "{mode}"
        );
        let invitations = invitation::Entity::find().all(&app.app.db.read).await.unwrap();
        assert!(invitations.iter().all(|it| it.retracted_on.is_none() && it.used_on.is_some()));
        app.work().await;
    }
}

#[tokio::test]
async fn whoever_has_not_submitted_is_not_told_that_something_was_deleted() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = app.visitor();
    visitor.post(&at(&scene, "sheet"), &[]).await;
    visitor.fill_in(&scene, 3, "Mehr Bänke").await;
    visitor.post(&at(&scene, "retraction"), &[]).await;
    assert_eq!(visitor.path(), at(&scene, "check"));
    visitor.see("Mehr Bänke").not_see("zurückgezogen");
    assert_eq!(drafts(&app).await.len(), 1);
    let mut stranger = app.visitor();
    stranger.open(&at(&scene, "retraction/done")).await.see("Hier liegt kein Fragebogen von Ihnen");
}

#[tokio::test]
async fn a_correction_that_was_begun_is_named_wherever_its_author_comes() {
    for (mode, channel) in LINKED {
        let app = TestApp::start().await;
        let scene = app.open_round(mode).await;
        let mut visitor = answered(&app, &scene, channel).await;
        visitor.press("Antwort ändern").await;
        let begun = "Sie haben begonnen, Ihre abgesendete Antwort zu ändern.";
        visitor.open(&at(&scene, "pause")).await.see("Ihre Änderung ist gespeichert").see(begun);
        match channel {
            Channel::Link => visitor.see("öffnen Sie den Link aus Ihrer Einladung"),
            Channel::Open => visitor.see("Ihr Code zum Weitermachen").not_see("Einladung"),
        };
        visitor.follow("Weiter ändern").await.see("Geänderte Antwort absenden");
        let landing = match channel {
            Channel::Link => app.links(&scene).await.remove(0),
            Channel::Open => format!("/de/rounds/{}", scene.round.slug),
        };
        visitor.open(&landing).await.see(begun);
        visitor.press("Weiter ändern").await;
        assert_eq!(visitor.path(), at(&scene, "check"));
        visitor.open(&landing).await.press("Quittung ansehen").await.see(begun);
        assert_eq!(visitor.path(), at(&scene, "receipt"));
        visitor.open(&format!("/de/rounds/{}", scene.round.slug)).await.see(begun);
    }
}

#[tokio::test]
async fn the_receipt_of_a_correction_says_that_it_replaces_the_former_answer() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut visitor = answered(&app, &scene, Channel::Open).await;
    visitor.not_see("ersetzt");
    visitor.press("Antwort ändern").await;
    visitor.open(&at(&scene, "receipt")).await.not_see("ersetzt");
    app.pass(TimeDelta::days(1));
    visitor.open(&at(&scene, "check")).await.press("Geänderte Antwort absenden").await;
    visitor.see("am 23. November 2026 angekommen").see("Sie ersetzt Ihre frühere Antwort.");
}

#[tokio::test]
async fn whoever_lost_the_invitation_changes_nothing_any_more() {
    for (mode, channel) in LINKED.into_iter().filter(|(_, channel)| *channel == Channel::Link) {
        let app = TestApp::start().await;
        let scene = app.open_round(mode).await;
        let mut visitor = answered(&app, &scene, channel).await;
        visitor.press("Antwort ändern").await.see("Mehr Bänke");
        let id = invitation::Entity::find().one(&app.app.db.read).await.unwrap().unwrap().id;
        let (now, organiser) = (app.now(), Organiser::operator());
        let withdrawn = db::write(&app.app.db, async |tx| {
            rundtisch::invitation::withdraw(tx, &organiser, id, now).await
        });
        withdrawn.await.expect("the invitation is withdrawn");
        visitor.post(&at(&scene, "submission"), &[]).await.see("Diese Einladung gilt nicht mehr");
        visitor.post(&at(&scene, "correction/end"), &[]).await;
        for act in ["correction", "retraction"] {
            visitor.post(&at(&scene, act), &[]).await.see("Diese Einladung gilt nicht mehr");
            assert!(drafts(&app).await.is_empty(), "{mode}: {act}");
        }
        assert_eq!((responses(&app).await.len(), receipts(&app).await), (1, 1));
    }
}
