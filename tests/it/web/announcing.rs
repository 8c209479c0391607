//! Telling those who were invited how it goes on, as an administrator does.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use entity::{invitation, message, message::MessageKind};
use mail_parser::MessageParser;
use rules::lifecycle::IdentityMode;
use rundtisch::{account::Organiser, db, invitation::withdraw};
use sea_orm::{EntityTrait, QueryOrder};

use super::organise::administrator;
use crate::support::{
    Scene, TestApp, Visitor,
    sink::{Moment, Sink},
};

fn of_round(scene: &Scene, page: &str) -> String {
    format!("/de/organise/rounds/{}{page}", scene.round.id)
}

/// Who got a mail of this subject.
async fn recipients(app: &TestApp, subject: &str) -> BTreeSet<String> {
    let says = |raw: &[u8]| {
        let mail = MessageParser::default().parse(raw).expect("a mail");
        mail.subject().is_some_and(|it| it.starts_with(subject))
    };
    let kept = app.mailbox().await.into_iter();
    let mut got = BTreeSet::new();
    for (to, _) in kept.filter(|(_, raw)| says(raw)) {
        assert!(got.insert(to.clone()), "{to} got “{subject}” twice");
    }
    got
}

async fn texts(app: &TestApp) -> Vec<String> {
    let text = |(_, raw): (String, Vec<u8>)| {
        let mail = MessageParser::default().parse(&raw).expect("a mail");
        let leaves = mail.header_raw("List-Unsubscribe").is_some();
        assert!(leaves, "whoever gets this can leave");
        mail.body_text(0).unwrap_or_default().replace("\r\n", "\n")
    };
    app.mailbox().await.into_iter().map(text).collect()
}

/// Five were invited; the second declined, the third was withdrawn, the fourth left.
async fn five_invited(app: &TestApp, scene: &Scene) -> Vec<String> {
    app.contacts("business", 5).await;
    let links = app.invite_all(scene).await;
    app.work().await;
    app.visitor().post(&format!("{}/refusal", links[1]), &[]).await;
    let all = invitation::Entity::find().order_by_asc(invitation::Column::Id);
    let third = all.all(&app.app.db.read).await.expect("invitations")[2].id;
    let (now, organiser) = (app.now(), Organiser::operator());
    db::write(&app.app.db, async |tx| withdraw(tx, &organiser, third, now).await)
        .await
        .expect("it is withdrawn");
    let mail = app.mailbox().await.into_iter().find(|(to, _)| to.starts_with("person4")).unwrap();
    let mail =
        MessageParser::default().parse(&mail.1).expect("a mail").body_text(0).unwrap().into_owned();
    let leave =
        mail.lines().find(|line| line.contains("/leave/")).expect("a way to leave").to_owned();
    app.visitor().open(&leave).await.press("Gar keine E-Mails mehr").await;
    links
}

fn people(numbers: &[u8]) -> BTreeSet<String> {
    numbers.iter().map(|number| format!("person{number}@business.example")).collect()
}

async fn closed(app: &TestApp, visitor: &mut Visitor, scene: &Scene) {
    visitor.post(&of_round(scene, "/closure"), &[]).await;
    app.pass(TimeDelta::seconds(1));
}

#[tokio::test]
async fn the_end_is_told_once_to_those_who_may_be_written_to() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    five_invited(&app, &scene).await;
    let mut visitor = administrator(&app).await;
    let page = of_round(&scene, "/mails/closing/announcement");
    visitor.open(&page).await;
    assert_eq!(visitor.status(), 409, "a round that is open is not over");
    closed(&app, &mut visitor, &scene).await;

    visitor.open(&of_round(&scene, "")).await.follow("Eingeladenen danken").await;
    visitor.see("2 Personen bekommen eine E-Mail");
    visitor.press("E-Mails verschicken").await.see("2 Personen bekommen sie");
    visitor.post(&page, &[]).await.see("Niemand hatte sie noch nicht");
    app.work().await;
    assert_eq!(recipients(&app, "Die Runde ist beendet").await, people(&[1]));
    assert_eq!(recipients(&app, "The round is over").await, people(&[5]));
    let told =
        texts(&app).await.into_iter().find(|it| it.contains("die Runde ist beendet")).unwrap();
    assert!(told.contains(&format!("/de/rounds/{}\n", scene.round.slug)), "{told}");
    assert!(!told.contains("/de/i/"), "no personal link: {told}");
    visitor.open(&of_round(&scene, "")).await;
    visitor.see("Anna Amt hat 2 Personen das Ende der Runde mitgeteilt.");
}

#[tokio::test]
async fn results_are_told_with_the_publication_if_that_is_wanted() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    five_invited(&app, &scene).await;
    let mut visitor = administrator(&app).await;
    closed(&app, &mut visitor, &scene).await;
    visitor.open(&of_round(&scene, "/mails/results/announcement")).await;
    assert_eq!(visitor.status(), 409, "nothing is told before it is published");
    visitor.open(&of_round(&scene, "/publication")).await.see("2 Personen bekommen eine E-Mail");
    visitor.choose("Eingeladene gleich informieren").press("Ergebnisse veröffentlichen").await;
    app.work().await;
    assert_eq!(recipients(&app, "Die Ergebnisse sind da").await, people(&[1]));
    let told =
        texts(&app).await.into_iter().find(|it| it.contains("die Ergebnisse der Runde")).unwrap();
    assert!(told.contains(&format!("/de/rounds/{}/results\n", scene.round.slug)), "{told}");
    visitor.open(&format!("/de/rounds/{}/results", scene.round.slug)).await;
    assert_eq!(visitor.status(), 200);
}

#[tokio::test]
async fn a_publication_tells_nobody_unless_that_is_wanted() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    five_invited(&app, &scene).await;
    let mut visitor = administrator(&app).await;
    closed(&app, &mut visitor, &scene).await;
    visitor.open(&of_round(&scene, "/publication")).await;
    visitor.press("Ergebnisse veröffentlichen").await;
    app.work().await;
    assert_eq!(recipients(&app, "Die Ergebnisse sind da").await, people(&[]));
    visitor.follow("Eingeladene über die Ergebnisse informieren").await;
    visitor.press("E-Mails verschicken").await;
    app.work().await;
    assert_eq!(recipients(&app, "Die Ergebnisse sind da").await, people(&[1]));
}

/// Types a message to business, up to the look at it.
async fn write(visitor: &mut Visitor, scene: &Scene, audience: &str) {
    visitor.open(&of_round(scene, "/circulars/new")).await;
    visitor.choose_in("An welche Gruppen?", "5 Personen sind eingeladen").choose(audience);
    visitor.fill("Betreff (Deutsch)", "Neuer Ort").fill("Text (Deutsch)", "wir ziehen <b>um</b>.");
    visitor.press("Nachricht ansehen").await;
}

#[tokio::test]
async fn a_message_is_seen_before_it_goes_out_and_goes_out_once() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    five_invited(&app, &scene).await;
    let mut visitor = administrator(&app).await;
    visitor.open(&of_round(&scene, "/circulars/new")).await;
    let invited = "4 Personen sind eingeladen";
    visitor.choose_in("An welche Gruppen?", invited).choose("An alle Eingeladenen");
    visitor.fill("Betreff (Deutsch)", "Neuer Ort").fill("Text (Deutsch)", "wir ziehen <b>um</b>.");
    visitor.press("Nachricht ansehen").await;
    visitor.see("Nachricht an 2 Personen senden?").see("wir ziehen <b>um</b>.");
    visitor.press("Nachricht ändern").await;
    assert!(visitor.source().contains("Neuer Ort"), "what was typed is kept");
    visitor.press("Nachricht ansehen").await;
    let mut again = visitor.second_tab();
    let form = visitor.source();
    let id = form.split("name=\"circular\" value=\"").nth(1).and_then(|it| it.split('"').next());
    let id = id.expect("an id").to_owned();
    visitor.press("An 2 Personen senden").await.see("2 Personen bekommen sie").see("„Neuer Ort“");
    let group = form.split("name=\"groups\" value=\"").nth(1).and_then(|it| it.split('"').next());
    let pairs = [
        ("circular", id.as_str()),
        ("groups", group.expect("a group")),
        ("audience", "everyone"),
        ("subject-de", "Neuer Ort"),
        ("paragraphs-de", "wir ziehen um."),
        ("_step", "send"),
    ];
    again.post(&of_round(&scene, "/circulars/new"), &pairs).await.see("2 Personen bekommen sie");
    app.work().await;
    assert_eq!(recipients(&app, "Neuer Ort").await, people(&[1, 5]), "English readers get German");
    let told = texts(&app).await.into_iter().find(|it| it.contains("wir ziehen")).expect("it");
    assert!(told.contains("/de/i/"), "their own way in: {told}");
    visitor.open(&of_round(&scene, "")).await.see("Anna Amt hat 2 Eingeladenen geschrieben.");
}

#[tokio::test]
async fn a_message_goes_to_those_who_answered_or_to_those_who_did_not() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 5).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    app.visitor().answer_by(&links[0], &scene, 3, "").await;
    app.work().await;
    let mut visitor = administrator(&app).await;
    write(&mut visitor, &scene, "An alle, die geantwortet haben").await;
    visitor.see("Nachricht an eine Person senden?");
    visitor.press("An eine Person senden").await;
    app.work().await;
    assert_eq!(recipients(&app, "Neuer Ort").await, people(&[1]));

    write(&mut visitor, &scene, "An alle, die noch nicht geantwortet haben").await;
    visitor.press("An 4 Personen senden").await;
    app.visitor().answer_by(&links[1], &scene, 3, "").await;
    app.work().await;
    let rows = message::Entity::find().all(&app.app.db.read).await.expect("messages");
    let sent = rows.iter().filter(|it| *it.kind == MessageKind::Circular && it.reply.is_some());
    assert_eq!(sent.count(), 1 + 3, "whoever answered meanwhile is not asked why not");
}

#[tokio::test]
async fn an_anonymous_round_tells_who_answered_apart_once_a_day() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 5).await;
    app.invite_all(&scene).await;
    app.work().await;
    let mut visitor = administrator(&app).await;
    write(&mut visitor, &scene, "An alle, die noch nicht geantwortet haben").await;
    visitor.press("An 5 Personen senden").await.see("Die Nachricht geht hinaus");
    write(&mut visitor, &scene, "An alle, die noch nicht geantwortet haben").await;
    visitor.see("Sonst verrät der Versand, wann jemand geantwortet hat");
    assert_eq!(visitor.status(), 422);
    write(&mut visitor, &scene, "An alle Eingeladenen").await;
    visitor.see("Nachricht an 5 Personen senden?");
    visitor.take(TimeDelta::hours(25));
    app.work().await;
    let mut visitor = administrator(&app).await;
    write(&mut visitor, &scene, "An alle, die noch nicht geantwortet haben").await;
    visitor.see("Nachricht an 5 Personen senden?");
}

#[tokio::test]
async fn a_message_needs_readers_and_words() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 5).await;
    app.invite_all(&scene).await;
    app.work().await;
    let mut visitor = administrator(&app).await;
    visitor.open(&of_round(&scene, "/circulars/new")).await.press("Nachricht ansehen").await;
    visitor.see("Wählen Sie mindestens eine Gruppe.").see("Schreiben Sie einen Betreff.");
    assert_eq!(visitor.status(), 422);
    write(&mut visitor, &scene, "An alle, die geantwortet haben").await;
    visitor.see("In dieser Auswahl bekommt niemand eine E-Mail");
    assert_eq!(visitor.status(), 422);
    visitor.open(&of_round(&scene, "/circulars/new")).await;
    visitor.choose_in("An welche Gruppen?", "5 Personen sind eingeladen");
    visitor.fill("Betreff (Englisch)", "Hello").press("Nachricht ansehen").await;
    visitor.see("Schreiben Sie einen Text.");

    let draft = app.draft_round(IdentityMode::Attributed).await;
    visitor.open(&of_round(&draft, "/circulars/new")).await;
    assert_eq!(visitor.status(), 409);
    visitor.open(&of_round(&draft, "/mails")).await.see("sobald die Runde läuft");
}

#[tokio::test]
async fn news_that_was_refused_is_sent_again_to_those_who_answered_as_well() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    app.visitor().answer_by(&link, &scene, 3, "").await;
    app.work().await;
    let mut visitor = administrator(&app).await;
    closed(&app, &mut visitor, &scene).await;
    let before = sink.taken().len();
    sink.answer(Moment::Recipient, "550 5.7.1 not now");
    visitor.post(&of_round(&scene, "/mails/closing/announcement"), &[]).await;
    app.work().await;
    assert_eq!(sink.taken().len(), before);
    visitor.open(&of_round(&scene, "/invitations")).await.follow("Noch einmal senden").await;
    visitor.see("die Runde ist beendet");
    visitor.press("Noch einmal senden").await;
    app.work().await;
    assert_eq!(sink.taken().len(), before + 1);
}
