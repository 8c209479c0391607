//! Who may only read results and explore, and what that is.

use std::collections::BTreeSet;

use rules::lifecycle::IdentityMode;
use rundtisch::{
    account::{self, NewAccount, Role},
    db,
};
use uuid::Uuid;

use super::organise::administrator;
use crate::support::{Scene, TestApp, Visitor, app::PASSWORD};

const ADDRESS: &str = "zahl@stadt.example";

/// All addresses of the program.
const ROUTES: &str = include_str!("../../../src/routes.rs");

/// What analysts may send, without the beginning of the address.
const SENT: [&str; 4] = ["/exports/:file", "/views", "/views/:view", "/views/:view/removal"];

/// What they may look at.
const SEEN: [&str; 7] = [
    "/:lang/organise",
    "/:lang/account",
    "/:lang/organise/rounds/:id/results",
    "/:lang/organise/rounds/:id/results/report.pdf",
    "/:lang/organise/rounds/:id/explore",
    "/:lang/organise/rounds/:id/explore.csv",
    "/:lang/organise/rounds/:id/views/:view",
];

async fn analyst(app: &TestApp) -> Visitor {
    let new = NewAccount {
        email: ADDRESS.to_owned(),
        name: "Zoe Zahl".to_owned(),
        password: PASSWORD.to_owned(),
        role: Role::Analyst,
    };
    let now = app.now();
    db::write(&app.app.db, async |tx| account::create(tx, new, now).await).await.expect("made");
    let mut visitor = app.visitor();
    visitor.post("/de/account/log-in", &[("email", ADDRESS), ("password", PASSWORD)]).await;
    visitor
}

/// The addresses below `/organise` and `/account` that answer a method.
fn addresses(method: &str) -> BTreeSet<String> {
    let routes = ROUTES.split(".at(").skip(1).filter_map(|route| {
        let (_, rest) = route.split_once('"')?;
        let (address, handlers) = rest.split_once('"')?;
        handlers.contains(&format!("{method}(")).then(|| address.to_owned())
    });
    let own = ["/:lang/account/log-in", "/:lang/account/log-out"];
    let of_staff =
        |it: &String| it.starts_with("/:lang/organise") || it.starts_with("/:lang/account");
    routes.filter(of_staff).filter(|it| !own.contains(&it.as_str())).collect()
}

/// An address of a route.
fn filled(route: &str, scene: &Scene) -> String {
    let part = |part: &str| match part {
        ":lang" => "de".to_owned(),
        ":id" if route.contains("/rounds/:id") => scene.round.id.to_string(),
        ":file" => "responses.csv".to_owned(),
        it if it.starts_with(':') => Uuid::now_v7().to_string(),
        it => it.to_owned(),
    };
    route.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn an_analyst_sends_nothing_but_views() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = analyst(&app).await;
    let all = addresses("post");
    assert!(all.len() > 40, "the routes were read: {}", all.len());
    for route in all {
        let sent = route.strip_prefix("/:lang/organise/rounds/:id").unwrap_or_default();
        if SENT.contains(&sent) && sent != "/exports/:file" {
            continue;
        }
        visitor.post(&filled(&route, &scene), &[("name", "x")]).await;
        assert_eq!(visitor.status(), 403, "{route}");
        visitor.see("Ihr Konto darf das nicht");
    }
    app.work().await;
}

#[tokio::test]
async fn an_analyst_looks_at_nothing_but_figures() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = analyst(&app).await;
    let all = addresses("get");
    assert!(all.len() > 40, "the routes were read: {}", all.len());
    for route in all {
        visitor.open(&filled(&route, &scene)).await;
        let refused = visitor.status() == 403;
        assert_eq!(refused, !SEEN.contains(&route.as_str()), "{route}: {}", visitor.status());
    }
}

#[tokio::test]
async fn an_analyst_finds_rounds_and_what_they_may_see_of_them() {
    let app = TestApp::start().await;
    app.open_round(IdentityMode::Anonymous).await;
    let mut visitor = analyst(&app).await;
    visitor.open("/de/organise").await.see("Runde eins").not_see("Register").not_see("Postausgang");
    visitor.follow("Auswertung: ").await.see("Kleine Zahlen fehlen");
    visitor.not_see("Nicht zur Veröffentlichung").not_see("Einladungen").not_see("Einstellungen");
    visitor.fill("Name der Ansicht", "Alles").press("Speichern").await;
    visitor.see("Die Ansicht ist gespeichert");
    visitor.follow("Ergebnisse").await;
    assert_eq!(visitor.status(), 200);
    visitor.press("Zahlen als CSV").await;
    assert_eq!(visitor.content_type(), "text/csv; charset=utf-8");
    visitor.open("/de/account").await.see("Zoe Zahl").not_see("/account/tokens");
    assert!(!visitor.source().contains("/account/tokens"));

    let mut other = administrator(&app).await;
    other.open("/de/organise").await.not_see("Ihr Konto ist für die Auswertung");
}
