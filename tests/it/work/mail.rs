use chrono::TimeDelta;
use entity::message::{self, MessageKind, MessageState};
use icalendar::Component;
use mail_parser::{MessageParser, MimeHeaders};
use rules::lifecycle::IdentityMode;
use rundtisch::{
    account::Organiser,
    db,
    invitation::{remind, send_again},
    mail::tag,
    work,
};
use sea_orm::EntityTrait;

use crate::support::{
    Scene, TestApp,
    program::Program,
    sink::{Moment, Sink},
    smtp_server::SmtpServer,
};

async fn app_with(sink: &Sink) -> TestApp {
    TestApp::with(|config| config.smtp_url = Some(sink.url())).await
}

async fn states(app: &TestApp) -> Vec<(MessageKind, MessageState, Option<String>)> {
    let rows = message::Entity::find().all(&app.app.db.read).await.unwrap();
    rows.into_iter().map(|it| (*it.kind, *it.state, it.reply)).collect()
}

async fn reminded(app: &TestApp, scene: &Scene) -> usize {
    let (now, organiser) = (app.now(), Organiser::operator());
    let secret = &app.app.secret;
    db::write(&app.app.db, async |tx| remind(tx, &organiser, secret, scene.round.id, now).await)
        .await
        .unwrap()
}

#[tokio::test]
async fn each_contact_gets_one_invitation_in_their_language_with_their_link() {
    let sink = Sink::start().await;
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 12).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    app.work().await;

    let taken = sink.taken();
    assert_eq!(taken.len(), 12);
    for number in 1..=12 {
        let address = format!("person{number}@business.example");
        let mine: Vec<_> = taken.iter().filter(|it| it.to == [address.clone()]).collect();
        assert_eq!(mine.len(), 1, "{address}");
        let mail = MessageParser::default().parse(mine[0].data.as_bytes()).unwrap();
        let text = mail.body_text(0).unwrap();
        let html = mail.body_html(0).unwrap();
        let token = links[number - 1].rsplit('/').next().unwrap();
        assert!(text.contains(token) && html.contains(token), "the personal link is in both parts");
        let english = number % 5 == 0;
        assert_eq!(text.contains(&format!("/en/i/{token}")), english);
        assert_eq!(mail.header_raw("Auto-Submitted").map(str::trim), Some("auto-generated"));
    }
}

#[tokio::test]
async fn inviting_twice_invites_nobody_twice() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("science", 3).await;
    app.invite_all(&scene).await;
    app.invite_all(&scene).await;
    app.work().await;
    assert_eq!(app.mailbox().await.len(), 3);
}

#[tokio::test]
async fn a_temporary_refusal_is_tried_again_after_a_pause() {
    let sink = Sink::start().await;
    sink.answer(Moment::Recipient, "451 4.3.0 come back later");
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    app.work().await;
    let (_, state, reply) = states(&app).await.remove(0);
    assert_eq!(state, MessageState::Deferred);
    assert!(reply.unwrap().contains("come back later"));
    app.work().await;
    assert!(sink.taken().is_empty(), "nothing is tried before the pause is over");

    app.pass(TimeDelta::minutes(2));
    app.work().await;
    assert_eq!(sink.taken().len(), 1);
    assert_eq!(states(&app).await[0].1, MessageState::Sent);
}

#[tokio::test]
async fn a_permanent_refusal_fails_with_the_servers_words() {
    let sink = Sink::start().await;
    sink.refuse("person1@business.example", "550 5.1.1 no such user");
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 2).await;
    app.invite_all(&scene).await;
    app.work().await;
    app.pass(TimeDelta::days(1));
    app.work().await;
    assert_eq!(sink.taken().len(), 1, "the other one got theirs");
    let failed: Vec<_> =
        states(&app).await.into_iter().filter(|it| it.1 == MessageState::Failed).collect();
    assert_eq!(failed.len(), 1);
    assert!(failed[0].2.as_ref().unwrap().contains("no such user"));
}

#[tokio::test]
async fn a_line_that_breaks_after_the_mail_was_handed_over_is_not_tried_again() {
    let sink = Sink::start().await;
    sink.hang_up(Moment::Message);
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    app.work().await;
    assert_eq!(states(&app).await[0].1, MessageState::Unknown);
    app.pass(TimeDelta::days(2));
    app.work().await;
    assert_eq!(states(&app).await[0].1, MessageState::Unknown);
}

#[tokio::test]
async fn a_server_that_cannot_be_reached_defers_the_mail() {
    let app = TestApp::with(|config| config.smtp_url = Some("smtp://127.0.0.1:9".to_owned())).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    app.work().await;
    assert_eq!(states(&app).await[0].1, MessageState::Deferred);
}

#[tokio::test]
async fn two_instances_at_once_send_each_mail_once() {
    let sink = Sink::start().await;
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 20).await;
    app.invite_all(&scene).await;
    let all = async || while work::round_of_work(&app.app).await > 0 {};
    tokio::join!(all(), all(), all());
    app.work().await;
    let mut recipients: Vec<_> = sink.taken().into_iter().flat_map(|it| it.to).collect();
    recipients.sort();
    recipients.dedup();
    assert_eq!((recipients.len(), sink.taken().len()), (20, 20));
}

#[tokio::test]
async fn reminders_go_to_those_who_have_not_answered_and_once_a_day_at_most() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 3).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    assert_eq!(reminded(&app, &scene).await, 0, "the invitation is from today");

    app.pass(TimeDelta::days(2));
    app.visitor().answer_by(&links[0], &scene, 3, "").await;
    app.visitor().post(&format!("{}/refusal", links[1]), &[]).await;
    assert_eq!(reminded(&app, &scene).await, 1);
    assert_eq!(reminded(&app, &scene).await, 0, "pressing twice sends nothing twice");
    app.work().await;
    let reminders: Vec<_> = states(&app)
        .await
        .into_iter()
        .filter(|it| it.0 == MessageKind::Reminder && it.1 == MessageState::Sent)
        .collect();
    assert_eq!(reminders.len(), 1);
}

#[tokio::test]
async fn nobody_is_asked_any_more_once_they_have_answered_or_the_round_is_closed() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 2).await;
    let links = app.invite_all(&scene).await;
    app.visitor().answer_by(&links[0], &scene, 3, "").await;
    app.pass(TimeDelta::days(15));
    app.work().await;
    let asked: Vec<_> = states(&app)
        .await
        .into_iter()
        .filter(|it| it.0 == MessageKind::Invitation)
        .map(|it| it.1)
        .collect();
    assert_eq!(asked, [MessageState::Suppressed, MessageState::Suppressed]);
}

#[tokio::test]
async fn mails_wait_while_a_real_server_is_down_and_arrive_once_when_it_is_back() {
    let mut server = SmtpServer::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(server.url())).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 3).await;
    app.invite_all(&scene).await;
    server.stop();
    app.work().await;
    assert!(states(&app).await.iter().all(|it| it.1 == MessageState::Deferred));

    server.restart().await;
    app.pass(TimeDelta::minutes(2));
    app.work().await;
    for number in 1..=3 {
        let address = format!("person{number}@business.example");
        server.wait_for(&address).await;
        assert_eq!(server.mail_to(&address).len(), 1, "{address}");
    }
}

#[tokio::test]
async fn a_mail_that_is_tried_again_keeps_its_message_id() {
    let sink = Sink::start().await;
    sink.hang_up(Moment::Message);
    let app = app_with(&sink).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    app.work().await;
    let row = message::Entity::find().one(&app.app.db.read).await.unwrap().unwrap();
    let (now, organiser) = (app.now(), Organiser::operator());
    db::write(&app.app.db, async |tx| {
        send_again(tx, &organiser, scene.round.id, row.id, now).await
    })
    .await
    .unwrap();
    app.work().await;
    let ids: Vec<_> = sink
        .taken()
        .iter()
        .map(|it| {
            MessageParser::default().parse(&it.data).unwrap().message_id().unwrap().to_owned()
        })
        .collect();
    let expected = format!("{}@127.0.0.1", tag(&app.app.secret, row.id));
    assert_eq!(ids, [expected.clone(), expected]);
}

#[tokio::test]
async fn each_message_has_an_envelope_sender_of_its_own_if_bounces_have_an_address() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| {
        config.smtp_url = Some(sink.url());
        config.mail_from = "Stadt <runden@stadt.example>".to_owned();
        config.bounce_address = Some("Bounces@stadt.example".to_owned());
    })
    .await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 3).await;
    app.invite_all(&scene).await;
    app.work().await;
    let rows = message::Entity::find().all(&app.app.db.read).await.unwrap();
    let bounces = app.app.courier.bounces().unwrap();
    let mut read = vec![];
    for mail in sink.taken() {
        assert!(mail.from.starts_with("bounces+") && mail.from.ends_with("@stadt.example"));
        assert!(mail.data.contains("From: Stadt <runden@stadt.example>\r\n"), "{}", mail.data);
        let id = bounces.read(&app.app.secret, &mail.from).expect("it names a message");
        let named = format!("Message-ID: <{}@", tag(&app.app.secret, id));
        assert!(mail.data.contains(&named), "and the right one");
        read.push(id);
    }
    read.sort();
    let mut sent: Vec<_> = rows.iter().map(|row| row.id).collect();
    sent.sort();
    assert_eq!(read, sent);
}

#[tokio::test]
async fn without_an_address_for_bounces_they_come_to_the_sender() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| {
        config.smtp_url = Some(sink.url());
        config.mail_from = "Stadt <runden@stadt.example>".to_owned();
    })
    .await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    app.work().await;
    assert_eq!(sink.taken()[0].from, "runden@stadt.example");
}

#[tokio::test]
async fn an_address_for_bounces_that_cannot_be_used_is_refused_by_its_name() {
    for address in ["nobody", "much-too-long-for-a-proof@stadt.example"] {
        let program = Program::new().set("RUNDTISCH_BOUNCE_ADDRESS", address);
        let said = program.run(&["serve"], "").await;
        assert!(!said.well && said.words.contains("bounce_address"), "{}", said.words);
    }
}

#[tokio::test]
async fn the_end_goes_along_for_calendars_without_anybodys_own_link() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 5).await;
    app.invite_all(&scene).await;
    app.work().await;
    let mails = app.mailbox().await;
    for (to, raw) in &mails {
        let mail = MessageParser::default().parse(raw).unwrap();
        assert!(mail.is_content_type("multipart", "mixed"), "{to}");
        assert_eq!(mail.attachment_count(), 1, "{to}");
        assert!(raw.len() < 40_000, "{to}: {} bytes", raw.len());
        let file = mail.attachment(0).unwrap();
        assert_eq!(file.attachment_name(), Some("deadline.ics"));
        let kind = file.content_type().unwrap();
        assert_eq!((kind.ctype(), kind.attribute("method")), ("text", Some("PUBLISH")));
        let text = String::from_utf8_lossy(file.contents()).into_owned();
        assert!(!text.contains("/i/") && !text.contains("leave"), "{text}");
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");

        let calendar: icalendar::Calendar = text.parse().unwrap();
        assert_eq!(calendar.property_value("METHOD"), Some("PUBLISH"));
        let event = calendar.events().next().unwrap();
        let value = |name: &str| event.property_value(name).unwrap().to_owned();
        let language = if to.starts_with("person5") { "en" } else { "de" };
        let closes_at = scene.round.closes_at.unwrap();
        assert_eq!(value("UID"), format!("{}@127.0.0.1", scene.round.id));
        assert_eq!(value("DTSTART"), closes_at.format("%Y%m%dT%H%M%SZ").to_string());
        assert!(value("URL").ends_with(&format!("/{language}/rounds/{}", scene.round.slug)));
        let title =
            if language == "en" { "Strategy, Round one" } else { "Dachstrategie, Runde eins" };
        assert!(value("SUMMARY").ends_with(title), "{}", value("SUMMARY"));
    }
}

#[tokio::test]
async fn a_file_for_calendars_of_a_later_end_replaces_the_earlier_one() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 1).await;
    app.invite_all(&scene).await;
    app.work().await;
    app.pass(TimeDelta::days(2));
    let (now, organiser, end) = (app.now(), Organiser::operator(), app.now() + TimeDelta::days(30));
    let id = scene.round.id;
    db::write(&app.app.db, async |tx| rundtisch::round::extend(tx, &organiser, id, end, now).await)
        .await
        .unwrap();
    assert_eq!(reminded(&app, &scene).await, 1);
    app.work().await;
    let sequences: Vec<_> = app
        .mailbox()
        .await
        .iter()
        .map(|(_, raw)| {
            let mail = MessageParser::default().parse(raw).unwrap();
            let text = String::from_utf8_lossy(mail.attachment(0).unwrap().contents()).into_owned();
            let calendar: icalendar::Calendar = text.parse().unwrap();
            let event = calendar.events().next().unwrap();
            let sequence: u32 = event.property_value("SEQUENCE").unwrap().parse().unwrap();
            (event.property_value("UID").unwrap().to_owned(), sequence)
        })
        .collect();
    assert_eq!(sequences[0].0, sequences[1].0);
    assert!(sequences[0].1 < sequences[1].1, "{sequences:?}");
}
