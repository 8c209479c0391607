use serde_json::Value;

use super::program::Program;
use crate::support::{TestApp, browser::Browser};

#[tokio::test]
async fn the_page_for_readers_names_no_other_host() {
    let test = TestApp::start().await;
    let page = Program::without_token(&test).get("/docs").await;
    assert_eq!((page.status, page.content_type.as_str()), (200, "text/html; charset=utf-8"));
    assert!(!page.text.contains("://"), "{}", page.text);
}

#[tokio::test]
async fn the_page_shows_the_document_and_loads_everything_from_here() {
    let test = TestApp::start().await;
    let served = test.serve().await;
    let browser = Browser::start().await;
    browser.open(&format!("{}/api/v1/docs", served.base)).await;
    let shown = "
        const done = arguments[arguments.length - 1];
        const look = () => {
            const text = document.querySelector('rapi-doc').shadowRoot?.textContent ?? '';
            if (!text.includes('Remind everyone')) return setTimeout(look, 100);
            done(performance.getEntriesByType('resource').map(entry => entry.name));
        };
        look();";
    let loaded = browser.client.execute_async(shown, vec![]).await.expect("the page shows it");
    let loaded: Vec<_> = loaded.as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert!(loaded.iter().any(|name| name.ends_with("openapi.json")), "{loaded:?}");
    assert!(loaded.iter().all(|name| name.starts_with(&served.base)), "{loaded:?}");
}
