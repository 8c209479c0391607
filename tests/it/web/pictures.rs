//! Pictures of a result and the report for the council, as files.

use rules::lifecycle::IdentityMode;

use super::organise::administrator;
use crate::support::TestApp;

const RESULTS: &str = "/de/rounds/digitale-dachstrategie-1/results";

#[tokio::test]
async fn pictures_of_a_published_result_are_files_for_everyone() {
    let app = TestApp::demo().await;
    let mut visitor = app.visitor();
    visitor.open(RESULTS).await.see("Bild als SVG").see("Bild als PNG");
    visitor.open(&format!("{RESULTS}/consensus.svg")).await;
    assert_eq!((visitor.status(), visitor.content_type()), (200, "image/svg+xml"));
    assert!(visitor.header("content-disposition").starts_with("attachment; "));
    let svg = visitor.source();
    assert!(svg.starts_with("<svg ") && svg.contains("Rückmeldungen</text>"), "{svg}");
    visitor.open(&format!("{RESULTS}/consensus.png")).await;
    assert_eq!((visitor.status(), visitor.content_type()), (200, "image/png"));
    assert!(visitor.bytes().starts_with(b"\x89PNG"));
    app.work().await;
}

#[tokio::test]
async fn every_picture_that_a_page_offers_is_there() {
    let app = TestApp::demo().await;
    let mut visitor = app.visitor();
    let page = visitor.open(RESULTS).await.source();
    let offered = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let offered: Vec<&str> = offered.filter(|address| address.ends_with(".svg")).collect();
    let pictures: Vec<_> = offered.iter().filter(|it| it.contains("/results/")).collect();
    assert!(pictures.len() > 3, "{offered:?}");
    for address in pictures {
        assert_eq!(visitor.open(address).await.status(), 200, "{address}");
    }
    app.work().await;
}

#[tokio::test]
async fn other_pictures_are_not_found() {
    let app = TestApp::demo().await;
    let mut visitor = app.visitor();
    for file in ["consensus.gif", "consensus", "q-nothing_.svg", "..%2Fconsensus.svg", ".svg"] {
        assert_eq!(visitor.open(&format!("{RESULTS}/{file}")).await.status(), 404, "{file}");
    }
    app.work().await;
}

#[tokio::test]
async fn the_council_gets_what_everyone_can_read() {
    let app = TestApp::demo().await;
    let mut visitor = app.visitor();
    for (tag, name) in [("de", "bericht"), ("en", "report"), ("de-simple", "bericht")] {
        let results = RESULTS.replace("/de/", &format!("/{tag}/"));
        visitor.open(&format!("{results}/report.pdf")).await;
        assert_eq!((visitor.status(), visitor.content_type()), (200, "application/pdf"));
        let named = format!("attachment; filename=\"{name}-digitale-dachstrategie-1.pdf\"");
        assert!(visitor.header("content-disposition").starts_with(&named));
    }
    let document = lopdf::Document::load_mem(visitor.bytes()).expect("a PDF");
    assert!(document.get_pages().len() > 4);
    app.work().await;
}

#[tokio::test]
async fn nothing_of_a_round_is_drawn_before_it_is_published() {
    let app = TestApp::start().await;
    let scene = app.open_round(IdentityMode::Attributed).await;
    let mut visitor = app.visitor();
    for file in ["report.pdf", "consensus.svg", "consensus.png"] {
        visitor.open(&format!("/de/rounds/{}/results/{file}", scene.round.slug)).await;
        assert_eq!(visitor.status(), 404, "{file}");
    }
    let report = format!("/de/organise/rounds/{}/results/report.pdf", scene.round.id);
    visitor.open(&report).await;
    assert_ne!(visitor.content_type(), "application/pdf");
    let mut organiser = administrator(&app).await;
    organiser.open(&report).await;
    assert_eq!((organiser.status(), organiser.content_type()), (200, "application/pdf"));
    app.work().await;
}
