//! What comes back: read by IMAP from a real mailbox, and what follows.

use std::time::Duration;

use chrono::TimeDelta;
use entity::{
    MessageId, contact,
    message::{self, Bounce, MessageKind, MessageState},
    message_event,
    suppression::Reason,
};
use rules::lifecycle::IdentityMode;
use rundtisch::{
    account::Organiser,
    db,
    invitation::{came_back, remind, send_again},
    mail::tag,
    outbox::{self, Returned, Verdict},
    stakeholder::{Order, StakeholderError, import_contacts, suppression::of_contacts},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use tokio::time::sleep;

use crate::support::{
    Scene, TestApp, Visitor,
    app::{EMAIL, PASSWORD},
    imap_server::ImapServer,
    program::{Program, terminate},
    sink::Sink,
    smtp_server::SmtpServer,
};

const REPORT: &str = include_str!("../../samples/dsn/postfix-unknown-user.eml");
const FULL: &str = include_str!("../../samples/dsn/gmail-full.eml");
const DELAYED: &str = include_str!("../../samples/dsn/postfix-delayed.eml");
const COMPLAINT: &str = include_str!("../../samples/dsn/complaint.eml");
const LETTER: &str = include_str!("../../samples/dsn/letter.eml");
const STRANGER: &str = include_str!("../../samples/dsn/of-a-stranger.eml");
const AWAY: &str = include_str!("../../samples/dsn/out-of-office.eml");

/// An app whose mails go into a sink and whose bounces lie in a mailbox.
async fn app_reading(mailbox: String, smtp: String) -> TestApp {
    TestApp::with(|config| {
        config.smtp_url = Some(smtp);
        config.bounce_address = Some("bounces@city.example".to_owned());
        config.bounce_mailbox = Some(mailbox);
    })
    .await
}

async fn invited(app: &TestApp, emails: &[&str]) -> Scene {
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut file = "name,email,group\n".to_owned();
    for email in emails {
        file += &format!("Anna,{email},business\n");
    }
    let (now, organiser) = (app.now(), Organiser::operator());
    let imported: Result<_, StakeholderError> = db::write(&app.app.db, async |tx| {
        import_contacts(tx, &organiser, file.as_bytes(), &Order::default(), now).await
    })
    .await;
    imported.unwrap();
    app.invite_all(&scene).await;
    app.work().await;
    scene
}

async fn messages(app: &TestApp) -> Vec<message::Model> {
    let rows = message::Entity::find().order_by_asc(message::Column::Id);
    rows.all(&app.app.db.read).await.unwrap()
}

async fn standing(app: &TestApp) -> Vec<(MessageState, Option<Bounce>)> {
    messages(app).await.into_iter().map(|it| (*it.state, it.bounce.map(|it| it.0))).collect()
}

/// Why a contact gets no mail.
async fn reasons(app: &TestApp, email: &str) -> Vec<Reason> {
    let contact = contact::Entity::find()
        .filter(contact::Column::Email.eq(email))
        .one(&app.app.db.read)
        .await
        .unwrap()
        .unwrap();
    let organiser = Organiser::operator();
    let listed = of_contacts(&app.app.db.read, &organiser, &app.app.secret, &[&contact]).await;
    let rows = listed.unwrap().remove(&contact.id).unwrap_or_default();
    rows.iter().map(|row| *row.reason).collect()
}

/// A sample about this message, which went to this address.
fn about(app: &TestApp, sample: &str, id: MessageId, email: &str) -> Vec<u8> {
    let tag = tag(&app.app.secret, id);
    sample
        .replace("{SENDER}", &format!("bounces+{tag}@city.example"))
        .replace("{ID}", &tag)
        .replace("anna@firma.example", email)
        .replace("anna@provider.example", email)
        .into_bytes()
}

fn returned(id: MessageId, verdict: Verdict) -> Returned {
    let words = "mail server says".to_owned();
    Returned { message: id, verdict, recipient: None, addressed: None, status: None, words }
}

async fn note(app: &TestApp, returned: Returned) {
    let now = app.now();
    db::write(&app.app.db, async |tx| came_back(tx, &app.app.secret, &returned, now).await)
        .await
        .unwrap();
}

async fn administrator(app: &TestApp) -> Visitor {
    let mut visitor = app.visitor();
    visitor.post("/de/account/log-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    visitor
}

/// Reads the mailbox when it is time.
async fn read(app: &TestApp) {
    app.pass(TimeDelta::minutes(11));
    app.work().await;
}

#[tokio::test]
async fn a_bounce_of_a_real_server_is_read_and_the_address_gets_no_more_mail() {
    let smtp = SmtpServer::start().await;
    let imap = ImapServer::over(&smtp.mailbox()).await;
    let app = app_reading(imap.url(), smtp.url()).await;
    let scene = invited(&app, &["bounced@firma.example", "anna@firma.example"]).await;
    smtp.wait_for("anna@firma.example").await;
    let bounces = messages(&app).await;
    let address = app.app.courier.sender_of(&app.app.secret, bounces[0].id).unwrap();
    smtp.wait_for(address.as_ref()).await;

    read(&app).await;
    let gone = (MessageState::Bounced, Some(Bounce::Gone));
    assert_eq!(standing(&app).await, [gone, (MessageState::Sent, None)]);
    assert_eq!(reasons(&app, "bounced@firma.example").await, [Reason::Bounced]);
    assert_eq!(reasons(&app, "anna@firma.example").await, []);

    let (now, organiser) = (app.now() + TimeDelta::days(5), Organiser::operator());
    app.pass(TimeDelta::days(5));
    let (id, secret) = (scene.round.id, &app.app.secret);
    let reminded =
        db::write(&app.app.db, async |tx| remind(tx, &organiser, secret, id, now).await).await;
    assert_eq!(reminded.unwrap(), 1, "only who can be reached");
    app.work().await;
}

#[tokio::test]
async fn a_recipient_that_the_server_refuses_as_unknown_gets_no_more_mail() {
    let smtp = SmtpServer::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(smtp.url())).await;
    invited(&app, &["refused@firma.example", "later@firma.example"]).await;
    let gone = (MessageState::Failed, Some(Bounce::Gone));
    let contact = contact::Entity::find()
        .filter(contact::Column::Email.eq("refused@firma.example"))
        .one(&app.app.db.read)
        .await
        .unwrap()
        .unwrap();
    let mut organiser = administrator(&app).await;
    organiser.open(&format!("/de/organise/register/contacts/{}", contact.id)).await;
    organiser.see("Bekommt keine E-Mails (unzustellbar seit").see("Wieder anschreiben");
    assert_eq!(standing(&app).await, [gone, (MessageState::Deferred, None)]);
    assert_eq!(reasons(&app, "refused@firma.example").await, [Reason::Bounced]);
    assert_eq!(reasons(&app, "later@firma.example").await, []);
}

#[tokio::test]
async fn each_kind_of_answer_has_its_consequence_and_letters_are_left_to_people() {
    let (sink, mut imap) = (Sink::start().await, ImapServer::start().await);
    let app = app_reading(imap.url(), sink.url()).await;
    let emails = ["a@x.example", "b@x.example", "c@x.example", "d@x.example", "e@x.example"];
    invited(&app, &emails).await;
    let sent = messages(&app).await;
    for (at, sample) in [REPORT, FULL, DELAYED, COMPLAINT, AWAY].into_iter().enumerate() {
        imap.deliver(&about(&app, sample, sent[at].id, emails[at]));
    }
    imap.deliver(&about(&app, LETTER, sent[4].id, emails[4]));
    imap.deliver(STRANGER.as_bytes());
    read(&app).await;

    let expected = [
        (MessageState::Bounced, Some(Bounce::Gone)),
        (MessageState::Bounced, Some(Bounce::Unavailable)),
        (MessageState::Sent, Some(Bounce::Delayed)),
        (MessageState::Complained, None),
        (MessageState::Sent, None),
    ];
    assert_eq!(standing(&app).await, expected);
    let reasons = [
        reasons(&app, emails[0]).await,
        reasons(&app, emails[1]).await,
        reasons(&app, emails[2]).await,
        reasons(&app, emails[3]).await,
        reasons(&app, emails[4]).await,
    ];
    assert_eq!(reasons, [vec![Reason::Bounced], vec![], vec![], vec![Reason::Complained], vec![]]);
    assert!(messages(&app).await[0].reply.as_ref().unwrap().starts_with("550 5.1.1"));
    assert_eq!(imap.mails(""), (2, 7), "the letter and the stranger's stay unread");
}

#[tokio::test]
async fn what_was_read_is_deleted_or_moved_as_it_is_set() {
    for (afterwards, inbox, folder) in [("deleted", 1, 0), ("moved:Erledigt", 1, 1)] {
        let (sink, mut imap) = (Sink::start().await, ImapServer::start().await);
        let app = TestApp::with(|config| {
            config.smtp_url = Some(sink.url());
            config.bounce_address = Some("bounces@city.example".to_owned());
            config.bounce_mailbox = Some(imap.url());
            config.bounce_mailbox_afterwards = afterwards.to_owned();
        })
        .await;
        invited(&app, &["a@x.example"]).await;
        imap.deliver(&about(&app, REPORT, messages(&app).await[0].id, "a@x.example"));
        imap.deliver(STRANGER.as_bytes());
        read(&app).await;
        assert_eq!(standing(&app).await, [(MessageState::Bounced, Some(Bounce::Gone))]);
        assert_eq!(imap.mails("").1, inbox, "{afterwards}");
        assert_eq!(imap.mails(".Erledigt").1, folder, "{afterwards}");
    }
}

#[tokio::test]
async fn many_mails_are_read_a_few_at_a_time_and_each_once() {
    let (sink, mut imap) = (Sink::start().await, ImapServer::start().await);
    let app = app_reading(imap.url(), sink.url()).await;
    invited(&app, &["a@x.example"]).await;
    let id = messages(&app).await[0].id;
    for _ in 0..60 {
        imap.deliver(STRANGER.as_bytes());
    }
    imap.deliver(&about(&app, REPORT, id, "a@x.example"));
    read(&app).await;
    assert_eq!(standing(&app).await, [(MessageState::Sent, None)], "not that far yet");
    app.pass(TimeDelta::seconds(10));
    app.work().await;
    assert_eq!(standing(&app).await, [(MessageState::Bounced, Some(Bounce::Gone))]);

    let again = async || {
        let now = app.now();
        let organiser = Organiser::operator();
        let round = messages(&app).await[0].round_id;
        db::write(&app.app.db, async |tx| send_again(tx, &organiser, round, id, now).await).await
    };
    again().await.unwrap();
    read(&app).await;
    assert_eq!(
        standing(&app).await[0].0,
        MessageState::Suppressed,
        "the same report is not read again, and the address is still unknown"
    );
}

#[tokio::test]
async fn a_mailbox_out_of_reach_is_told_and_read_later() {
    let (sink, mut imap) = (Sink::start().await, ImapServer::start().await);
    let app = app_reading(imap.url(), sink.url()).await;
    invited(&app, &["a@x.example"]).await;
    imap.deliver(&about(&app, REPORT, messages(&app).await[0].id, "a@x.example"));
    imap.stop();
    read(&app).await;
    let mut organiser = administrator(&app).await;
    organiser.open("/de/organise/mailbox").await;
    organiser.see("Das Postfach für Rückläufer ist nicht erreichbar");
    assert_eq!(standing(&app).await, [(MessageState::Sent, None)]);
}

#[tokio::test]
async fn one_of_several_instances_reads_with_tls_and_a_password_from_a_file() {
    let (sink, mut imap) = (Sink::start().await, ImapServer::start().await);
    let app = TestApp::with(|config| {
        config.smtp_url = Some(sink.url());
        config.bounce_address = Some("bounces@city.example".to_owned());
    })
    .await;
    app.live_now();
    invited(&app, &["a@x.example"]).await;
    imap.deliver(&about(&app, REPORT, messages(&app).await[0].id, "a@x.example"));
    let reader = || {
        let program = Program::beside(&app)
            .set("RUNDTISCH_BOUNCE_ADDRESS", "bounces@city.example")
            .set("RUNDTISCH_BOUNCE_MAILBOX", imap.tls_url())
            .set("SSL_CERT_FILE", imap.certificate().display().to_string());
        program.file("password", "open-sesame\n");
        let password = program.path("password").display().to_string();
        program.set("RUNDTISCH_BOUNCE_MAILBOX_PASSWORD_FILE", password)
    };
    let programs = [reader(), reader()];
    let working = programs.each_ref().map(|program| program.start(&["work"]));
    for _ in 0..200 {
        if standing(&app).await[0].0 == MessageState::Bounced {
            break;
        }
        sleep(Duration::from_millis(50)).await;
    }
    for child in &working {
        terminate(child).await;
    }
    assert_eq!(standing(&app).await, [(MessageState::Bounced, Some(Bounce::Gone))]);
    let steps = message_event::Entity::find().all(&app.app.db.read).await.unwrap();
    assert_eq!(steps.len(), 2, "sent, and come back once");
}

#[tokio::test]
async fn an_address_that_was_away_three_times_in_a_row_is_no_longer_tried() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let mut told = vec![];
    for _ in 0..3 {
        let scene = app.open_round(IdentityMode::Attributed).await;
        if told.is_empty() {
            app.contacts("business", 1).await;
        }
        app.invite_all(&scene).await;
        app.work().await;
        app.pass(TimeDelta::minutes(1));
        let id = messages(&app).await.last().unwrap().id;
        note(&app, returned(id, Verdict::Unavailable)).await;
        told.push(reasons(&app, "person1@business.example").await.len());
    }
    assert_eq!(told, [0, 0, 1]);
}

#[tokio::test]
async fn a_refusal_by_policy_never_counts_against_the_address() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    app.contacts("business", 1).await;
    for _ in 0..4 {
        let scene = app.open_round(IdentityMode::Attributed).await;
        app.invite_all(&scene).await;
        app.work().await;
        app.pass(TimeDelta::minutes(1));
        let id = messages(&app).await.last().unwrap().id;
        note(&app, returned(id, Verdict::Blocked)).await;
    }
    assert_eq!(reasons(&app, "person1@business.example").await, []);
}

#[tokio::test]
async fn a_late_report_says_nothing_of_the_address_that_was_mended_since() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let scene = invited(&app, &["anna@frima.example"]).await;
    let id = messages(&app).await[0].id;
    note(&app, returned(id, Verdict::Gone)).await;

    let mut organiser = administrator(&app).await;
    let contact = contact::Entity::find().one(&app.app.db.read).await.unwrap().unwrap();
    organiser.open(&format!("/de/organise/register/contacts/{}/edit", contact.id)).await;
    organiser.fill("E-Mail-Adresse", "anna@firma.example").press("Kontakt speichern").await;
    let ledger = format!("/de/organise/rounds/{}/invitations", scene.round.id);
    let overview = format!("/de/organise/rounds/{}", scene.round.id);
    organiser.open(&overview).await.see("Eine E-Mail kam als unzustellbar zurück.");
    organiser.open(&ledger).await.see("zurückgekommen").see("Diese Adresse gibt es nicht.");
    organiser.follow("Noch einmal senden").await.press("Noch einmal senden").await;
    app.work().await;
    assert_eq!(sink.taken().last().unwrap().to, ["anna@firma.example"]);
    assert_eq!(standing(&app).await[0].0, MessageState::Sent);

    let addressed = Some("anna@frima.example".to_owned());
    note(&app, Returned { addressed, ..returned(id, Verdict::Gone) }).await;
    assert_eq!(standing(&app).await[0].0, MessageState::Sent);
    assert_eq!(reasons(&app, "anna@firma.example").await, []);

    let message = format!("/de/organise/rounds/{}/messages/{id}", scene.round.id);
    organiser.open(&message).await.see("verschickt").see("zurückgekommen").see("wartet");
    organiser.see("Diese Adresse gibt es nicht.").see("mail server says");
}

#[tokio::test]
async fn the_steps_of_a_message_are_kept_in_their_order_and_forgotten_words_with_the_contact() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    invited(&app, &["anna@firma.example"]).await;
    let id = messages(&app).await[0].id;
    for verdict in [Verdict::Delayed, Verdict::Delayed, Verdict::Gone, Verdict::Gone] {
        note(&app, returned(id, verdict)).await;
    }
    let steps = outbox::steps(&app.app.db.read, &messages(&app).await).await.unwrap();
    let told: Vec<_> = steps.iter().map(|it| (*it.state, it.bounce.map(|it| it.0))).collect();
    let expected = [
        (MessageState::Sent, None),
        (MessageState::Sent, Some(Bounce::Delayed)),
        (MessageState::Bounced, Some(Bounce::Gone)),
    ];
    assert_eq!(told, expected, "what is said twice is kept once");
    assert!(steps.iter().all(|step| step.reply.is_some()));

    let contact = contact::Entity::find().one(&app.app.db.read).await.unwrap().unwrap();
    let erasure = format!("/de/organise/register/contacts/{}/erasure", contact.id);
    administrator(&app).await.post(&erasure, &[]).await;
    let rows = message_event::Entity::find().all(&app.app.db.read).await.unwrap();
    assert!(rows.iter().all(|row| row.reply.is_none()), "servers quote addresses");
    let message = messages(&app).await.remove(0);
    assert_eq!((message.reply, message.addressee), (None, None));
    assert_eq!(*message.kind, MessageKind::Invitation);
}

#[tokio::test]
async fn the_doctor_opens_the_mailbox_and_says_if_it_cannot() {
    let mut imap = ImapServer::start().await;
    let program = Program::new().set("RUNDTISCH_BOUNCE_MAILBOX", imap.url());
    assert!(program.run(&["doctor"], "").await.words.contains("for bounces can be read"));
    let wrong = imap.url().replace("open-sesame", "abracadabra");
    let locked = Program::new().set("RUNDTISCH_BOUNCE_MAILBOX", wrong);
    let said = locked.run(&["doctor"], "").await;
    assert!(!said.well && said.words.contains("does not let us in"), "{}", said.words);
    imap.stop();
    let said = program.run(&["doctor"], "").await;
    assert!(!said.well && said.words.contains("see `bounce_mailbox`"), "{}", said.words);
}
