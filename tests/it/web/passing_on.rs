//! A link is passed on to colleagues, who write on the same sheet, and taken back.

use chrono::TimeDelta;
use entity::{consultation, invitation, passed_link, suppression::Reason};
use rules::lifecycle::IdentityMode;
use rundtisch::{
    db,
    invitation::passed_link as link_of,
    stakeholder::suppression::{Addressee, suppress},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, QueryOrder};

use super::organise::administrator;
use crate::support::{Scene, TestApp, Visitor};

async fn passed(app: &TestApp) -> Vec<passed_link::Model> {
    let all = passed_link::Entity::find().order_by_asc(passed_link::Column::Id);
    all.all(&app.app.db.read).await.expect("the database answers")
}

/// The links that were passed on, in their order.
async fn links(app: &TestApp) -> Vec<String> {
    let links = passed(app).await;
    links.iter().map(|it| format!("/de/i/{}", link_of(&app.app.secret, it.id).expose())).collect()
}

async fn invited(app: &TestApp, mode: IdentityMode) -> (Scene, String) {
    let scene = app.open_round(mode).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    (scene, link)
}

async fn pass_on(visitor: &mut Visitor, link: &str, name: &str, email: &str) {
    visitor.open(&format!("{link}/passing-on")).await;
    visitor.fill("Name der Person", name).fill("E-Mail-Adresse der Person", email);
    visitor.press("Link weitergeben").await;
}

#[tokio::test]
async fn colleagues_write_on_one_sheet_and_it_counts_once() {
    let app = TestApp::start().await;
    let (scene, link) = invited(&app, IdentityMode::Attributed).await;
    let mut holder = app.visitor();
    holder.open(&link).await.follow("Link an eine andere Person weitergeben").await;
    holder.see("Sie zählt einmal.");
    pass_on(&mut holder, &link, "Cem Kollege", "Cem@business.example").await;
    holder.see("Der Link ist weitergegeben.").see("Cem Kollege (cem@business.example)");
    holder.see("Weitergegeben am 22. November 2026");
    pass_on(&mut holder, &link, "Cem", "cem@business.example").await;
    app.work().await;
    let mails = app.mailbox().await;
    assert_eq!(mails.len(), 2, "the invitation and one mail: twice is the same as once");
    assert_eq!(mails[1].0, "cem@business.example");
    let mail = String::from_utf8_lossy(&mails[1].1).replace("=\r\n", "");
    let colleague_link = links(&app).await.remove(0);
    assert!(mail.contains(colleague_link.trim_start_matches("/de/i/")));
    assert!(mail.contains("Person 1 bittet Sie"));

    holder.post(&format!("{link}/sheet"), &[]).await;
    holder.fill_in(&scene, 1, "vom Verein").await;
    let mut colleague = app.visitor();
    colleague.open(&colleague_link).await.see("Weiter, wo Sie aufgehört haben");
    colleague.not_see("Link an eine andere Person").not_see("Absagen");
    colleague.post(&format!("{colleague_link}/sheet"), &[]).await;
    colleague.open(&format!("/de/rounds/{}/check", scene.round.slug)).await.see("vom Verein");
    colleague.submit(&scene).await;
    holder.open(&link).await.see("Ihre Antwort ist angekommen");
    let mut organiser = administrator(&app).await;
    organiser.open(&format!("/de/organise/rounds/{}/invitations", scene.round.id)).await;
    organiser.see("Weitergegeben an Cem Kollege (cem@business.example).").see("1 Einladung");
    app.work().await;
    let receivers: Vec<_> = app.mailbox().await.into_iter().map(|(to, _)| to).collect();
    assert_eq!(receivers[2], "person1@business.example", "thanks go to who was invited");
}

#[tokio::test]
async fn a_link_that_was_taken_back_opens_nothing_not_even_where_it_had_been_opened() {
    for mode in [IdentityMode::Attributed, IdentityMode::Pseudonymous, IdentityMode::Anonymous] {
        let app = TestApp::start().await;
        let (scene, link) = invited(&app, mode).await;
        let check = format!("/de/rounds/{}/check", scene.round.slug);
        let mut holder = app.visitor();
        pass_on(&mut holder, &link, "", "cem@business.example").await;
        app.work().await;
        let colleague_link = links(&app).await.remove(0);
        let mut colleague = app.visitor();
        colleague.post(&format!("{colleague_link}/sheet"), &[]).await;
        colleague.fill_in(&scene, 2, "schon da").await;

        holder.open(&format!("{link}/passing-on")).await;
        holder.press("Link zurücknehmen").await.see("Der Link ist zurückgenommen.");
        holder.not_see("cem@business.example");
        colleague.open(&check).await;
        assert_eq!(colleague.status(), 404, "the browser has lost the sheet");
        colleague.open(&colleague_link).await;
        assert_eq!(colleague.status(), 410);
        colleague.post(&format!("{colleague_link}/sheet"), &[]).await;
        assert_eq!(colleague.status(), 410);
        colleague.post(&format!("/de/rounds/{}/submission", scene.round.slug), &[]).await;
        assert_eq!(colleague.status(), 404);

        holder.post(&format!("{link}/sheet"), &[]).await;
        holder.open(&check).await.see("schon da");
        holder.submit(&scene).await;
        app.work().await;
    }
}

#[tokio::test]
async fn what_was_submitted_stays_with_its_holder_when_a_link_is_taken_back() {
    for mode in [IdentityMode::Attributed, IdentityMode::Pseudonymous] {
        let app = TestApp::start().await;
        let (scene, link) = invited(&app, mode).await;
        let mut holder = app.visitor();
        pass_on(&mut holder, &link, "Cem", "cem@business.example").await;
        app.work().await;
        let colleague_link = links(&app).await.remove(0);
        let mut colleague = app.visitor();
        colleague.answer_by(&colleague_link, &scene, 3, "unser Wort").await;
        app.work().await;

        let mut organiser = administrator(&app).await;
        organiser.open(&format!("/de/organise/rounds/{}/invitations", scene.round.id)).await;
        organiser.follow("Zurücknehmen").await.see("Was eingetragen ist, bleibt.");
        let revocation = organiser.path().to_owned();
        organiser.press("Weitergegebenen Link zurücknehmen").await;
        organiser.see("Der Link wurde zurückgenommen.").see("War weitergegeben an Cem");
        organiser.post(&revocation, &[]).await.see("Der Link wurde zurückgenommen.");
        organiser.open(&format!("/de/organise/rounds/{}", scene.round.id)).await;
        assert_eq!(organiser.text().matches("hat einen weitergegebenen Link").count(), 1);

        let answers = format!("/de/rounds/{}/answers", scene.round.slug);
        colleague.open(&answers).await.not_see("unser Wort");
        assert_eq!(colleague.status(), 404);
        holder.post(&format!("{link}/sheet"), &[]).await;
        holder.open(&answers).await.see("unser Wort");
        let retraction = format!("/de/rounds/{}/retraction", scene.round.slug);
        colleague.post(&retraction, &[]).await;
        holder.open(&answers).await.see("unser Wort");
        holder.post(&retraction, &[]).await.see("zurückgezogen");
    }
}

#[tokio::test]
async fn who_wants_no_mail_gets_none_and_whoever_passes_on_does_not_learn_it() {
    let app = TestApp::start().await;
    let (_, link) = invited(&app, IdentityMode::Pseudonymous).await;
    let (now, secret) = (app.now(), &app.app.secret);
    let addressee = Addressee::of(secret, "still@business.example");
    db::write(&app.app.db, async |tx| suppress(tx, addressee, None, Reason::Asked, now).await)
        .await
        .expect("it is noted");
    let mut holder = app.visitor();
    pass_on(&mut holder, &link, "", "still@business.example").await;
    let told = holder.text().replace("still@business.example", "…");
    app.work().await;
    assert_eq!(app.mailbox().await.len(), 1, "only the invitation");
    holder.open(&format!("{link}/passing-on")).await.press("Link zurücknehmen").await;
    pass_on(&mut holder, &link, "", "laut@business.example").await;
    assert_eq!(holder.text().replace("laut@business.example", "…"), told);
    app.work().await;
    assert_eq!(app.mailbox().await.len(), 2);
}

#[tokio::test]
async fn a_link_is_passed_on_to_five_people_at_once_by_an_organisation_while_the_round_is_open() {
    let app = TestApp::start().await;
    let (scene, link) = invited(&app, IdentityMode::Pseudonymous).await;
    let mut holder = app.visitor();
    let page = format!("{link}/passing-on");
    for (name, email) in [("", "keine"), (&"x".repeat(201) as &str, "a@business.example")] {
        pass_on(&mut holder, &link, name, email).await;
        assert_eq!(holder.status(), 422);
    }
    for number in 1..=5 {
        pass_on(&mut holder, &link, "", &format!("k{number}@business.example")).await;
        assert_eq!(holder.status(), 200);
    }
    pass_on(&mut holder, &link, "", "k6@business.example").await;
    assert_eq!(holder.status(), 409);
    app.work().await;

    let colleague = links(&app).await.remove(0);
    let taking_back = format!("{colleague}/passing-on/{}/taking-back", passed(&app).await[1].id);
    for address in [format!("{colleague}/passing-on"), taking_back] {
        holder.post(&address, &[("email", "k7@business.example")]).await;
        assert_eq!(holder.status(), 403, "who got a link does not pass it on");
    }
    holder.post(&format!("{colleague}/refusal"), &[]).await;
    assert_eq!(holder.status(), 403, "it is for its holder to say no");
    let foreign = format!("{page}/{}/taking-back", entity::PassedLinkId::new());
    holder.post(&foreign, &[]).await;
    assert_eq!(holder.status(), 404);

    app.pass(TimeDelta::days(15));
    holder.post(&page, &[("email", "k7@business.example")]).await;
    assert_eq!(holder.status(), 409, "the round is over");
    app.visitor().open(&format!("/de/rounds/{}", scene.round.slug)).await;
}

#[tokio::test]
async fn an_invitation_of_a_single_person_is_not_passed_on() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Pseudonymous).await;
    let mut organiser = administrator(&app).await;
    let person = [("person", "Ada"), ("email", "ada@post.example"), ("language", "de")];
    let groups = rundtisch::stakeholder::find::groups(&app.app.db.read).await.expect("groups");
    let residents = groups.iter().find(|it| it.key == "residents").expect("a group").id;
    let residents = residents.to_string();
    let pairs: Vec<_> = person.into_iter().chain([("group", residents.as_str())]).collect();
    organiser.post("/de/organise/register/contacts/new", &pairs).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let mut person = app.visitor();
    person.open(&link).await.see("Beteiligung beginnen").not_see("weitergeben");
    person.open(&format!("{link}/passing-on")).await;
    assert_eq!(person.status(), 403);
    person.post(&format!("{link}/passing-on"), &[("email", "bo@post.example")]).await;
    assert_eq!(person.status(), 403);
    assert!(passed(&app).await.is_empty());
}

#[tokio::test]
async fn colleagues_and_reasons_are_erased_on_the_day_of_deletion() {
    let app = TestApp::start().await;
    let (scene, link) = invited(&app, IdentityMode::Attributed).await;
    pass_on(&mut app.visitor(), &link, "Cem", "cem@business.example").await;
    app.work().await;
    app.visitor().post(&format!("{link}/refusal"), &[("reason", "Keine Zeit.")]).await;
    let told = |mails: Vec<(String, Vec<u8>)>| mails.into_iter().map(|it| it.0).collect::<Vec<_>>();
    assert!(told(app.mailbox().await).contains(&"cem@business.example".to_owned()));

    let day = app.now().date_naive() + TimeDelta::days(30);
    let mut row: consultation::ActiveModel = scene.consultation.clone().into();
    row.delete_contacts_on = Set(Some(day));
    db::write(&app.app.db, async |tx| row.clone().update(tx).await).await.expect("a day is set");
    app.work().await;
    assert_eq!(passed(&app).await[0].email.as_deref(), Some("cem@business.example"));
    app.pass(TimeDelta::days(31));
    app.work().await;
    let forgotten = passed(&app).await.remove(0);
    assert_eq!((forgotten.email, forgotten.name.as_str()), (None, ""));
    assert!(told(app.mailbox().await).is_empty(), "kept mails go too");
    let invitation = invitation::Entity::find().one(&app.app.db.read).await.unwrap().unwrap();
    assert_eq!((invitation.contact_id, invitation.declined_because), (None, None));
    let mut organiser = administrator(&app).await;
    organiser.open(&format!("/de/organise/rounds/{}/invitations", scene.round.id)).await;
    organiser.see("Weitergegeben an Gelöschter Kontakt").not_see("Keine Zeit").not_see("Cem");
}
