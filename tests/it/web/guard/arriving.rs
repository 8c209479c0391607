//! Who is taken for a program, and who is not.

use std::num::NonZeroU16;

use chrono::TimeDelta;
use entity::arrival;
use poem::{
    Endpoint, EndpointExt, Request,
    http::{Method, header},
};
use rules::{lifecycle::IdentityMode, suspicion::Reason};
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::TestApp;

use super::{A_WHILE, ARRIVED, HALL, about_to_submit, behind_a_proxy, counted, reasons, set_aside};

#[tokio::test]
async fn whoever_fills_a_field_that_nobody_sees_is_set_aside() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut program = about_to_submit(&app, &scene, HALL, "").await;
    app.pass(A_WHILE);
    let at = format!("/de/rounds/{}", scene.round.slug);
    program.post(&format!("{at}/submission"), &[("website", "https://spam.example")]).await;
    program.see(ARRIVED).see("Ihre Quittung").not_see("Ihre Antwort gezählt ist");
    assert_eq!(counted(&app, &scene).await, 0);
    assert_eq!(reasons(&app, &scene).await, [[Reason::Trap]]);
}

#[tokio::test]
async fn a_person_who_leaves_the_hidden_field_alone_counts_at_once() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut person = about_to_submit(&app, &scene, HALL, "").await;
    app.pass(A_WHILE);
    person.open(&format!("/de/rounds/{}/check", scene.round.slug)).await;
    assert!(person.source().contains(r#"name="website""#));
    person.press("Antwort absenden").await.see("angekommen und zählt").not_see(ARRIVED);
    assert_eq!(counted(&app, &scene).await, 1);
    assert_eq!(set_aside(&app, &scene).await.len(), 0);
}

#[tokio::test]
async fn two_answers_take_four_seconds_at_least() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut program = about_to_submit(&app, &scene, HALL, "schnell").await;
    app.pass(TimeDelta::milliseconds(3999));
    program.submit(&scene).await;
    program.see(ARRIVED);
    assert_eq!(reasons(&app, &scene).await, [[Reason::Hasty]]);

    let mut person = about_to_submit(&app, &scene, HALL, "flink").await;
    app.pass(TimeDelta::seconds(4));
    person.submit(&scene).await;
    person.not_see(ARRIVED);
    assert_eq!(counted(&app, &scene).await, 1);
}

#[tokio::test]
async fn a_town_hall_of_sixty_counts_at_once_and_nobody_in_it_is_refused() {
    let app = behind_a_proxy(|_| {}).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut hall = vec![];
    for _ in 0..63 {
        hall.push(about_to_submit(&app, &scene, HALL, "").await);
    }
    app.pass(A_WHILE);
    for (number, person) in hall.iter_mut().enumerate() {
        person.submit(&scene).await;
        assert_eq!(person.text().contains(ARRIVED), number >= 60, "person {number}");
    }
    assert_eq!(counted(&app, &scene).await, 60);
    assert_eq!(reasons(&app, &scene).await, vec![[Reason::Crowded]; 3]);

    let mut elsewhere = about_to_submit(&app, &scene, "192.0.2.8", "").await;
    let mut later = about_to_submit(&app, &scene, HALL, "").await;
    app.pass(A_WHILE);
    elsewhere.submit(&scene).await;
    assert_eq!(counted(&app, &scene).await, 61, "another place is not concerned");
    app.pass(TimeDelta::hours(1));
    later.submit(&scene).await;
    assert_eq!(counted(&app, &scene).await, 62, "nor is another hour");
}

#[tokio::test]
async fn all_addresses_of_a_network_of_version_6_are_one_place() {
    let app = behind_a_proxy(|config| config.open_limit_per_hour = NonZeroU16::MIN).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut first = about_to_submit(&app, &scene, "2001:db8:1:2::a", "").await;
    let mut second = about_to_submit(&app, &scene, "2001:db8:1:2::b", "").await;
    app.pass(A_WHILE);
    first.submit(&scene).await;
    second.submit(&scene).await;
    assert_eq!((counted(&app, &scene).await, set_aside(&app, &scene).await.len()), (1, 1));
}

#[tokio::test]
async fn a_form_that_was_sent_many_times_is_counted_as_one() {
    let app = behind_a_proxy(|config| config.open_limit_per_hour = NonZeroU16::MIN).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor().from(HALL);
    let at = format!("/de/rounds/{}", scene.round.slug);
    visitor.post(&format!("{at}/sheet"), &[]).await;
    app.pass(A_WHILE);
    for _ in 0..3 {
        visitor.post(&format!("{at}/submission"), &[]).await;
        assert_eq!(visitor.status(), 422, "the first answer is missing");
    }
    visitor.fill_in(&scene, 1, "").await;
    visitor.submit(&scene).await;
    let receipt = visitor.text();
    visitor.submit(&scene).await;
    assert_eq!(visitor.text(), receipt, "twice is the same as once");
    assert_eq!((counted(&app, &scene).await, set_aside(&app, &scene).await.len()), (1, 0));
}

#[tokio::test]
async fn beginning_is_refused_only_far_beyond_the_limit_and_says_until_when() {
    let app = behind_a_proxy(|config| config.open_limit_per_hour = NonZeroU16::MIN).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let sheet = format!("/de/rounds/{}/sheet", scene.round.slug);
    for _ in 0..20 {
        let mut visitor = app.visitor().from(HALL);
        visitor.post(&sheet, &[]).await;
        visitor.see("Wie wichtig ist guter Service?");
    }
    let mut one_more = app.visitor().from(HALL);
    one_more.post(&sheet, &[]).await;
    assert_eq!(one_more.status(), 429);
    one_more.see("zu viele auf einmal").see("ab 12:00 Uhr noch einmal");

    let endpoint = rundtisch::routes::routes(app.app.clone()).map_to_response();
    let request = Request::builder()
        .method(Method::POST)
        .uri(sheet.parse().unwrap())
        .header("x-forwarded-for", HALL)
        .finish();
    let refused = endpoint.get_response(request).await;
    assert_eq!(refused.headers()[header::RETRY_AFTER], "3601");

    let mut invited = app.visitor().from(HALL);
    invited.post(&format!("{link}/sheet"), &[]).await;
    invited.see("Wie wichtig ist guter Service?");
    app.pass(TimeDelta::hours(1));
    one_more.post(&sheet, &[]).await;
    one_more.see("Wie wichtig ist guter Service?");
}

#[tokio::test]
async fn an_invited_answer_is_never_set_aside() {
    let app = behind_a_proxy(|config| config.open_limit_per_hour = NonZeroU16::MIN).await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 3).await;
    for link in app.invite_all(&scene).await {
        let mut visitor = app.visitor().from(HALL);
        visitor.post(&format!("{link}/sheet"), &[]).await;
        visitor.fill_in(&scene, 3, "").await;
        let at = format!("/de/rounds/{}", scene.round.slug);
        visitor.open(&format!("{at}/check")).await;
        assert!(!visitor.source().contains("website"), "there is no trap");
        visitor.post(&format!("{at}/submission"), &[("website", "https://verein.example")]).await;
        visitor.see("angekommen und zählt");
    }
    app.work().await;
    assert_eq!((counted(&app, &scene).await, set_aside(&app, &scene).await.len()), (3, 0));
    assert_eq!(arrival::Entity::find().count(&app.app.db.read).await.unwrap(), 0);
}
