use chrono::TimeDelta;
use entity::{draft, invitation};
use rules::lifecycle::IdentityMode;
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::{
    TestApp,
    app::{EMAIL, PASSWORD},
};

#[tokio::test]
async fn looking_at_an_invitation_changes_nothing() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    app.contacts("business", 1).await;
    let link = app.invite_all(&scene).await.remove(0);
    app.work().await;
    let db = &app.app.db.read;
    let before = invitation::Entity::find().all(db).await.unwrap();
    for page in [link.clone(), format!("{link}/refusal"), format!("{link}?x=1")] {
        assert_eq!(app.visitor().open(&page).await.status(), 200);
    }
    assert_eq!(invitation::Entity::find().all(db).await.unwrap(), before);
    assert_eq!(draft::Entity::find().count(db).await.unwrap(), 0);
}

#[tokio::test]
async fn unknown_and_mangled_links_look_alike() {
    let app = TestApp::start().await;
    let mut visitor = app.visitor();
    visitor.open("/de/i/0123456789abcdef0123456789abcdef").await;
    let unknown = (visitor.status(), visitor.text());
    visitor.open("/de/i/what").await;
    assert_eq!((visitor.status(), visitor.text()), unknown);
    assert_eq!(unknown.0, 404);
}

#[tokio::test]
async fn a_form_that_another_site_sends_is_refused() {
    use poem::{Endpoint, EndpointExt, Request, http::Method};

    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let endpoint = rundtisch::routes::routes(app.app.clone()).map_to_response();
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
        let request = Request::builder()
            .method(Method::POST)
            .uri(format!("/de/rounds/{}/sheet", scene.round.slug).parse().unwrap())
            .header("host", "127.0.0.1:8080")
            .header(name, value)
            .finish();
        assert_eq!(endpoint.get_response(request).await.status().as_u16(), 403, "{name}");
    }
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused_and_nothing_is_kept() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = app.visitor();
    visitor.post(&format!("/de/rounds/{}/sheet", scene.round.slug), &[]).await;
    let large = "x".repeat(9 * 1024 * 1024);
    let page = format!("/de/rounds/{}/pages/2", scene.round.slug);
    visitor.post(&page, &[("remark", &large), ("_step", "forward")]).await;
    assert_eq!(visitor.status(), 413);
    visitor.open(&page).await;
    assert_eq!(visitor.status(), 200);
}

#[tokio::test]
async fn pages_carry_the_policies_that_keep_strangers_out() {
    use poem::{Endpoint, EndpointExt, Request};

    let app = TestApp::start().await;
    let endpoint = rundtisch::routes::routes(app.app.clone()).map_to_response();
    let request = Request::builder().uri("/de/".parse().unwrap()).finish();
    let response = endpoint.get_response(request).await;
    let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
    assert!(header("content-security-policy").contains("default-src 'none'"));
    assert_eq!(header("referrer-policy"), "strict-origin");
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert!(response.headers().get("set-cookie").is_none(), "reading sets no cookie");
}

#[tokio::test]
async fn guessing_passwords_at_once_is_slowed_down_and_knowing_one_is_not() {
    let app = TestApp::start().await;
    let guess = || async {
        let mut visitor = app.visitor();
        visitor.open("/de/account/log-in").await;
        visitor.fill("E-Mail-Adresse", EMAIL).fill("Passwort", "wrong wrong wrong");
        visitor.press("Anmelden").await.status()
    };
    let guesses = futures_util::future::join_all((0..16).map(|_| guess())).await;
    let looked_at = guesses.iter().filter(|status| **status == 422).count();
    assert_eq!(looked_at, 11, "the others had to pause: {guesses:?}");

    let mut visitor = app.visitor();
    app.pass(TimeDelta::minutes(1));
    visitor.open("/de/account/log-in").await;
    visitor.fill("E-Mail-Adresse", EMAIL).fill("Passwort", PASSWORD);
    visitor.press("Anmelden").await.see("So beginnen Sie");
}
