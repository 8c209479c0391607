//! A questionnaire from right to left, within pages that run from left to right.

use crate::{
    support::{TestApp, browser::Browser},
    web::languages::round_in_both_directions,
};

/// Where something of the page begins, how it runs, and in which language it is marked.
const RUNS: &str = "
    const it = document.querySelector(arguments[0]);
    const marked = it.closest('[lang]').lang;
    return getComputedStyle(it).direction + ' ' + marked;";

#[tokio::test]
async fn a_reader_of_arabic_answers_from_right_to_left() {
    let app = TestApp::start().await;
    let slug = round_in_both_directions(&app).await.round.slug;
    let served = app.serve().await;
    let browser = Browser::start().await;
    browser.open(&format!("{}/de/rounds/{slug}", served.base)).await;
    browser.press("العربية").await;
    browser.accessible().await;
    browser.press("Beteiligung beginnen").await;
    browser.see("ما مدى أهمية الخدمة الجيدة؟").await;
    runs(&browser, "html", "ltr de").await;
    runs(&browser, "h1", "rtl ar").await;
    runs(&browser, ".rt-option label span", "rtl ar").await;
    browser.press("Weiter").await;
    browser.see("Bitte prüfen Sie eine Angabe").await;
    browser.accessible().await;
    browser.choose("مهم").await;
    browser.press("Weiter").await;

    browser.see("ما أهمية هذه الأهداف؟").await;
    browser.press("Weiter").await;
    browser.see("Bitte prüfen Sie").await;
    browser.accessible().await;
    browser.fill("ما الذي ينقص؟", "مقاعد في الحديقة").await;
    browser.fill("كم عمرك؟", "42,5").await;
    browser.choose("المدارس").await;
    browser.script(RATE_ALL, vec![]).await;
    browser.press("Deutsch").await;
    browser.see("Wie wichtig sind diese Ziele?").await;
    runs(&browser, "h1", "ltr de").await;
    browser.press("العربية").await;
    browser.see("ما أهمية هذه الأهداف؟").await;
    let typed = browser.script("return document.getElementsByName('age')[0].value", vec![]).await;
    assert_eq!(typed, "42,5", "a number stays as it is written");
    browser.accessible().await;
    browser.press("Weiter").await;

    browser.see("مقاعد في الحديقة").await;
    browser.see("42,5 سنة").await;
    runs(&browser, ".rt-summary dt", "rtl ar").await;
    browser.accessible().await;
    browser.press("Antwort absenden").await;
    browser.see("Danke").await;
    browser.accessible().await;
}

const RATE_ALL: &str = "
    for (const row of document.querySelectorAll('.rt-row')) row.querySelector('input').checked = true;";

async fn runs(browser: &Browser, what: &str, expected: &str) {
    let found = browser.script(RUNS, vec![what.into()]).await;
    assert_eq!(found, expected, "{what}");
}
