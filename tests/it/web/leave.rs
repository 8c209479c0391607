//! Whoever wants no mail gets none, and nobody else decides that.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use entity::{
    message::{self, MessageKind, MessageState},
    suppression::{self, Reason},
};
use mail_parser::MessageParser;
use poem::{
    Body, Endpoint, EndpointExt, Request, Response,
    http::{Method, StatusCode, header},
};
use rules::lifecycle::IdentityMode;
use rundtisch::{
    account::Organiser,
    db,
    invitation::{invite, invitees, remind},
    routes::routes,
    stakeholder::{
        self,
        suppression::{Addressee, leave_link, suppress},
    },
};
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, Statement};

use crate::support::{
    Scene, TestApp, Visitor,
    app::{EMAIL, PASSWORD},
    sink::Sink,
};

const ONE_CLICK: &str = "List-Unsubscribe=One-Click";

async fn administrator(app: &TestApp) -> Visitor {
    let mut visitor = app.visitor();
    visitor.post("/de/account/log-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    visitor
}

/// The path behind `/…/leave/` for one of the contacts.
fn link(app: &TestApp, scene: &Scene, email: &str) -> String {
    leave_link(&app.app.secret, email, scene.consultation.id)
}

/// What a mail provider sends: no cookie, no origin.
async fn ask(app: &TestApp, method: Method, address: &str, body: &str) -> Response {
    let request = Request::builder()
        .method(method)
        .uri(address.parse().unwrap())
        .header(header::HOST, "127.0.0.1:8080")
        .content_type("application/x-www-form-urlencoded")
        .body(Body::from(body.to_owned()));
    routes(app.app.clone()).map_to_response().get_response(request).await
}

async fn list(app: &TestApp) -> Vec<suppression::Model> {
    suppression::Entity::find().all(&app.app.db.read).await.unwrap()
}

async fn reminded(app: &TestApp, scene: &Scene) -> usize {
    let (now, organiser) = (app.now(), Organiser::operator());
    let secret = &app.app.secret;
    db::write(&app.app.db, async |tx| remind(tx, &organiser, secret, scene.round.id, now).await)
        .await
        .unwrap()
}

async fn states(app: &TestApp, kind: MessageKind) -> Vec<MessageState> {
    let rows = message::Entity::find().all(&app.app.db.read).await.unwrap();
    rows.into_iter().filter(|row| *row.kind == kind).map(|row| *row.state).collect()
}

/// Every row of every table, as text.
async fn contents(app: &TestApp) -> String {
    let db = &app.app.db.read;
    let postgres = app.app.db.backend() == DbBackend::Postgres;
    let ask = async |sql: String| {
        let rows = db.query_all_raw(Statement::from_string(app.app.db.backend(), sql)).await;
        let of = |row: sea_orm::QueryResult| row.try_get::<String>("", "it").unwrap();
        rows.unwrap().into_iter().map(of).collect::<Vec<_>>()
    };
    let tables = match postgres {
        true => {
            "SELECT table_name::text AS it FROM information_schema.tables \
                 WHERE table_schema = current_schema()"
        }
        false => "SELECT name AS it FROM sqlite_master WHERE type = 'table'",
    };
    let mut all = BTreeSet::new();
    for table in ask(tables.to_owned()).await {
        let row = match postgres {
            true => "it::text".to_owned(),
            false => {
                let sql = format!("SELECT name AS it FROM pragma_table_info('{table}')");
                let columns = ask(sql).await;
                columns
                    .iter()
                    .map(|it| format!("quote(\"{it}\")"))
                    .collect::<Vec<_>>()
                    .join("||';'||")
            }
        };
        let rows = ask(format!("SELECT {row} AS it FROM \"{table}\" AS it")).await;
        all.extend(rows.into_iter().map(|row| format!("{table}: {row}")));
    }
    all.into_iter().collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_scanner_that_follows_every_link_of_every_mail_changes_nothing() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 5).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    app.pass(TimeDelta::days(2));
    app.visitor().answer_by(&links[0], &scene, 3, "").await;
    reminded(&app, &scene).await;
    app.work().await;
    for kind in [MessageKind::Invitation, MessageKind::Reminder, MessageKind::Receipt] {
        assert!(states(&app, kind).await.contains(&MessageState::Sent), "{kind:?} is looked at");
    }

    let before = contents(&app).await;
    assert!(before.contains("person1@business.example"), "all is compared");
    let mut followed = 0;
    for envelope in sink.taken() {
        let mail = MessageParser::default().parse(envelope.data.as_bytes()).unwrap();
        let header = mail.header_raw("List-Unsubscribe").unwrap_or_default().to_owned();
        let (text, html) = (mail.body_text(0).unwrap(), mail.body_html(0).unwrap());
        for address in addresses(&format!("{header}\n{text}\n{html}")) {
            for method in [Method::GET, Method::HEAD] {
                let response = ask(&app, method, &address, "").await;
                assert!(response.status().as_u16() < 400, "{address}: {}", response.status());
                assert!(!response.headers().contains_key(header::SET_COOKIE), "{address}");
                followed += 1;
            }
        }
    }
    assert!(followed > 40, "{followed}");
    assert_eq!(contents(&app).await, before);
}

/// The paths of all links to us in a text.
fn addresses(text: &str) -> Vec<String> {
    let base = "http://127.0.0.1:8080";
    let end = |it: char| it.is_whitespace() || ['"', '<', '>', '\''].contains(&it);
    let paths = text.split(base).skip(1).map(|rest| rest.split(end).next().unwrap().to_owned());
    paths.filter(|path| path.starts_with('/')).collect()
}

#[tokio::test]
async fn every_mail_that_asks_can_be_stopped_with_one_click() {
    let sink = Sink::start().await;
    let app = TestApp::with(|config| config.smtp_url = Some(sink.url())).await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 2).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    app.pass(TimeDelta::days(2));
    app.visitor().answer_by(&links[1], &scene, 3, "").await;
    assert_eq!(reminded(&app, &scene).await, 1);
    app.work().await;
    for envelope in sink.taken() {
        let mail = MessageParser::default().parse(envelope.data.as_bytes()).unwrap();
        let thanks = mail.subject().unwrap().contains("angekommen");
        let post = mail.header_raw("List-Unsubscribe-Post").map(str::trim);
        assert_eq!(post, (!thanks).then_some(ONE_CLICK));
        let header = mail.header_raw("List-Unsubscribe").map(str::trim);
        let leave = format!("/leave/{}", link(&app, &scene, &envelope.to[0]));
        let expected = format!("<http://127.0.0.1:8080{leave}>");
        assert_eq!(header, (!thanks).then_some(expected.as_str()));
        let html = mail.body_html(0).unwrap();
        assert_eq!(html.contains("Keine E-Mails mehr"), !thanks);
        assert_eq!(mail.body_text(0).unwrap().contains(&leave), !thanks, "the page has it too");
    }
}

#[tokio::test]
async fn one_click_stops_all_mail_without_cookie_or_redirect_and_twice_is_the_same_as_once() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 3).await;
    app.invite_all(&scene).await;
    app.work().await;
    let address = format!("/leave/{}", link(&app, &scene, "person1@business.example"));
    for _ in 0..2 {
        let response = ask(&app, Method::POST, &address, ONE_CLICK).await;
        assert_eq!(response.status(), StatusCode::OK);
        assert!(!response.headers().contains_key(header::SET_COOKIE));
        let rows = list(&app).await;
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].consultation_id, *rows[0].reason), (None, Reason::Asked));
        assert_eq!(rows[0].created_at, app.now(), "the first time stays");
    }
    app.pass(TimeDelta::days(2));
    ask(&app, Method::POST, &address, ONE_CLICK).await;
    assert_ne!(list(&app).await[0].created_at, app.now());
    assert_eq!(reminded(&app, &scene).await, 2, "the others are reminded");
    app.work().await;
}

#[tokio::test]
async fn a_mail_program_may_send_either_kind_of_form_and_name_where_it_comes_from() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let address = format!("/leave/{}", link(&app, &scene, "a@b.example"));
    let body = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    let request = Request::builder()
        .method(Method::POST)
        .uri(address.parse().unwrap())
        .header(header::ORIGIN, "https://webmail.example")
        .header("sec-fetch-site", "cross-site")
        .content_type("multipart/form-data; boundary=x")
        .body(body);
    let response = routes(app.app.clone()).map_to_response().get_response(request).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(list(&app).await.len(), 1);
}

#[tokio::test]
async fn what_is_not_meant_as_one_click_stops_nothing() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let good = link(&app, &scene, "a@b.example");
    let other =
        leave_link(&rundtisch::token::Secret::random(), "a@b.example", scene.consultation.id);
    let mut turned = good.clone();
    turned.replace_range(..1, if good.starts_with('0') { "1" } else { "0" });
    for (link, body, status) in [
        (good.as_str(), "", StatusCode::BAD_REQUEST),
        (&good, "List-Unsubscribe=Two", StatusCode::BAD_REQUEST),
        (&turned, ONE_CLICK, StatusCode::NOT_FOUND),
        (&other, ONE_CLICK, StatusCode::NOT_FOUND),
        (&good[..95], ONE_CLICK, StatusCode::NOT_FOUND),
        (&format!("{good}="), ONE_CLICK, StatusCode::NOT_FOUND),
        (&format!("{good}%3D"), ONE_CLICK, StatusCode::NOT_FOUND),
        ("x", ONE_CLICK, StatusCode::NOT_FOUND),
    ] {
        let response = ask(&app, Method::POST, &format!("/leave/{link}"), body).await;
        assert_eq!(response.status(), status, "{link} {body}");
        if status == StatusCode::NOT_FOUND {
            let mut visitor = app.visitor();
            visitor.open(&format!("/de/leave/{link}")).await;
            visitor.see("Dieser Link zum Abbestellen stimmt nicht");
            visitor.post(&format!("/de/leave/{link}"), &[("mail", "nothing")]).await;
            assert_eq!(visitor.status(), 404);
        }
    }
    let mut visitor = app.visitor();
    visitor.post(&format!("/de/leave/{good}"), &[("mail", "some")]).await;
    assert_eq!(visitor.status(), 400);
    assert!(list(&app).await.is_empty());
}

#[tokio::test]
async fn a_form_of_another_site_does_not_use_the_page() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let request = Request::builder()
        .method(Method::POST)
        .uri(format!("/de/leave/{}", link(&app, &scene, "a@b.example")).parse().unwrap())
        .header("sec-fetch-site", "cross-site")
        .content_type("application/x-www-form-urlencoded")
        .body("mail=nothing");
    let response = routes(app.app.clone()).map_to_response().get_response(request).await;
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    assert!(list(&app).await.is_empty());
}

#[tokio::test]
async fn whoever_leaves_one_consultation_is_asked_no_more_can_answer_and_is_thanked() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 1).await;
    let links = app.invite_all(&scene).await;
    let page = format!("/de/leave/{}", link(&app, &scene, "person1@business.example"));
    let mut person = app.visitor();
    person.open(&page).await.see("Keine E-Mails mehr?").see("Dachstrategie");
    person.press("Keine E-Mails zu dieser Beteiligung").await;
    person.see("Sie bekommen keine E-Mails mehr zu dieser Beteiligung");
    person.see("Ihr persönlicher Link gilt weiter");
    app.work().await;
    assert_eq!(states(&app, MessageKind::Invitation).await, [MessageState::Suppressed]);
    app.pass(TimeDelta::days(2));
    assert_eq!(reminded(&app, &scene).await, 0);

    person.answer_by(&links[0], &scene, 3, "").await;
    app.work().await;
    assert_eq!(states(&app, MessageKind::Receipt).await, [MessageState::Sent]);

    let other = app.open_round(IdentityMode::Pseudonymous).await;
    assert_eq!(app.invite_all(&other).await.len(), 1, "another consultation may ask");
    app.work().await;
}

#[tokio::test]
async fn whoever_leaves_everything_gets_nothing_and_may_come_back() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 1).await;
    let links = app.invite_all(&scene).await;
    app.work().await;
    let page = format!("/de/leave/{}", link(&app, &scene, "person1@business.example"));
    let mut person = app.visitor();
    person.open(&page).await.press("Gar keine E-Mails mehr").await;
    person.see("Sie bekommen gar keine E-Mails mehr von uns").not_see("Gar keine E-Mails mehr von");
    person.see("Ihr persönlicher Link gilt weiter");
    let other = app.open_round(IdentityMode::Pseudonymous).await;
    assert!(app.invite_all(&other).await.is_empty());
    app.pass(TimeDelta::days(2));
    assert_eq!(reminded(&app, &scene).await, 0);
    person.answer_by(&links[0], &scene, 3, "").await;
    app.work().await;
    assert_eq!(states(&app, MessageKind::Receipt).await, [MessageState::Suppressed]);

    person.open(&page).await.press("Keine E-Mails zu dieser Beteiligung").await;
    person.see("Sie bekommen keine E-Mails mehr zu dieser Beteiligung");
    assert_eq!(list(&app).await.len(), 1);
    person.press("Wieder E-Mails bekommen").await.see("Keine E-Mails mehr?");
    assert!(list(&app).await.is_empty());
    assert_eq!(app.invite_all(&other).await.len(), 1);
    app.work().await;
}

#[tokio::test]
async fn the_page_is_there_in_every_language() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let link = link(&app, &scene, "a@b.example");
    for (lang, title, leave, left) in [
        (
            "en",
            "Would you rather receive no more emails?",
            "No more emails at all",
            "from us at all",
        ),
        ("de-simple", "Keine E-Mails mehr?", "Gar keine E-Mails mehr", "von uns"),
    ] {
        let mut visitor = app.visitor();
        visitor.open(&format!("/{lang}/leave/{link}")).await.see(title);
        visitor.press(leave).await.see(left);
        visitor.post(&format!("/{lang}/leave/{link}"), &[("mail", "all")]).await.see(title);
    }
    let mut visitor = app.visitor().wishing("en");
    visitor.open(&format!("/leave/{link}")).await.see("Would you rather receive no more emails?");
}

#[tokio::test]
async fn the_wish_outlives_the_contact_and_a_new_import() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 1).await;
    let mut organiser = administrator(&app).await;
    organiser.open("/de/organise/register").await.follow("Löschen").await;
    organiser.see("bekommt auch künftig keine");
    organiser.press("Kontakt endgültig löschen").await;
    let address = format!("/leave/{}", link(&app, &scene, "person1@business.example"));
    let response = ask(&app, Method::POST, &address, ONE_CLICK).await;
    assert_eq!(response.status(), StatusCode::OK, "an old mail is enough");
    assert!(!contents(&app).await.contains("person1@"), "the list does not hold the address");

    app.contacts("business", 2).await;
    organiser.open("/de/organise/register").await;
    organiser.see("Bekommt keine E-Mails (selbst abbestellt am 22. November 2026).");
    let at = format!("/de/organise/rounds/{}/invitations", scene.round.id);
    organiser.open(&format!("{at}/new")).await;
    organiser.see("Ein Kontakt ist noch nicht eingeladen.");
    organiser.see("Ein Kontakt wird ausgelassen, weil die Person keine E-Mails mehr möchte.");
    assert_eq!(app.invite_all(&scene).await.len(), 1);
    app.work().await;
    assert_eq!(app.mailbox().await[0].0, "person2@business.example");
}

#[tokio::test]
async fn an_organiser_lifts_what_a_bounce_caused_but_not_what_somebody_asked_for() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    app.contacts("business", 3).await;
    let (now, secret) = (app.now(), &app.app.secret);
    for (email, reason) in [
        ("person1@business.example", Reason::Bounced),
        ("person2@business.example", Reason::Complained),
        ("person3@business.example", Reason::Asked),
        ("person3@business.example", Reason::Bounced),
    ] {
        let addressee = Addressee::of(secret, email);
        db::write(&app.app.db, async |tx| suppress(tx, addressee, None, reason, now).await)
            .await
            .unwrap();
    }
    let mut organiser = administrator(&app).await;
    let at = format!("/de/organise/rounds/{}/invitations/new", scene.round.id);
    organiser.open(&at).await.see("0 Kontakte sind noch nicht eingeladen.");
    organiser.see("weil E-Mails dort nicht ankommen").see("als unerwünscht gemeldet");
    assert!(app.invite_all(&scene).await.is_empty());

    let groups = stakeholder::find::groups(&app.app.db.read).await.unwrap();
    let business = groups.iter().find(|it| it.key == "business").unwrap().id;
    let operator = Organiser::operator();
    let filter = stakeholder::Filter { group: Some(business), ..Default::default() };
    let found = stakeholder::find::contacts(&app.app.db.read, &operator, &filter, 0, 10);
    let contacts = found.await.unwrap().0;
    let lifting =
        |at: usize| format!("/de/organise/register/contacts/{}/lifting", contacts[at].0.id);
    organiser.open("/de/organise/register").await.see("unzustellbar seit 22. November 2026");
    organiser.follow("Wieder anschreiben").await.see("person1@business.example");
    assert_eq!(list(&app).await.len(), 4, "looking lifts nothing");
    organiser.press("Wieder anschreiben").await.see("An diese Adresse gehen wieder E-Mails.");
    assert_eq!(list(&app).await.len(), 3);
    organiser.post(&lifting(0), &[]).await.see("An diese Adresse gehen wieder E-Mails.");

    for open in [true, false] {
        match open {
            true => organiser.open(&lifting(1)).await,
            false => organiser.post(&lifting(1), &[]).await,
        };
        assert_eq!(organiser.status(), 409);
        organiser.see("Diese Person möchte selbst keine E-Mails");
    }
    organiser.post(&lifting(2), &[]).await;
    let reasons: Vec<_> = list(&app).await.iter().map(|row| *row.reason).collect();
    assert_eq!(reasons, [Reason::Complained, Reason::Asked], "their wish stays");
    let (organiser, round) = (Organiser::operator(), scene.round.id);
    let invited = db::write(&app.app.db, async |tx| {
        let chosen = stakeholder::Selection::of_groups(&[business]);
        let chosen = invitees(tx, &organiser, secret, round, &chosen).await?;
        invite(tx, &organiser, secret, chosen, now).await
    });
    assert_eq!(invited.await.unwrap(), 1);
    app.work().await;
}

#[tokio::test]
async fn lifting_is_for_administrators() {
    let app = TestApp::start().await;
    app.contacts("business", 1).await;
    let organiser = Organiser::operator();
    let everybody = stakeholder::Filter::default();
    let found = stakeholder::find::contacts(&app.app.db.read, &organiser, &everybody, 0, 1);
    let id = found.await.unwrap().0[0].0.id;
    let mut stranger = app.visitor();
    stranger.open(&format!("/de/organise/register/contacts/{id}/lifting")).await;
    stranger.see("Nur für Beschäftigte der Verwaltung");
}
