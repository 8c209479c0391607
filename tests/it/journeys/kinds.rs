//! Every kind of question in every state, as it is looked at in each language.

use rules::lifecycle::IdentityMode;
use rundtisch::{account::Organiser, db, round as rounds, round::RoundError};

use crate::support::{Scene, TestApp, browser::Browser, paper::pdf};

pub(super) const KINDS: &str = include_str!("../../data/kinds.yaml");

/// The words that a reader of one language goes by.
struct Words {
    tag: &'static str,
    begin: &'static str,
    forward: &'static str,
    submit: &'static str,
    thanks: &'static str,
    /// What the field for files is called.
    files: &'static str,
}

#[tokio::test]
async fn every_kind_is_accessible_in_every_state_in_german() {
    let (begin, forward) = ("Beteiligung beginnen", "Weiter");
    let (submit, thanks) = ("Antwort absenden", "Danke");
    let files = "Dateien auswählen";
    walk(&Words { tag: "de", begin, forward, submit, thanks, files }).await;
}

#[tokio::test]
async fn every_kind_is_accessible_in_every_state_in_english() {
    let (begin, forward) = ("Start taking part", "Continue");
    let (submit, thanks, files) = ("Submit answer", "Thank you", "Choose files");
    walk(&Words { tag: "en", begin, forward, submit, thanks, files }).await;
}

#[tokio::test]
async fn every_kind_is_accessible_in_every_state_in_leichte_sprache() {
    let (begin, forward) = ("Beteiligung beginnen", "Weiter");
    let (submit, thanks) = ("Antwort absenden", "Danke");
    let files = "Dateien aussuchen";
    walk(&Words { tag: "de-simple", begin, forward, submit, thanks, files }).await;
}

/// Each page empty, with its errors and filled; then the summary and the receipt.
async fn walk(words: &Words) {
    let app = TestApp::start().await;
    let link = round_of_all_kinds(&app).await.replace("/de/", &format!("/{}/", words.tag));
    let served = app.serve().await;
    let browser = Browser::start().await;
    let plan = app.app.config.data_dir.join("plan.pdf");
    std::fs::write(&plan, pdf("plan")).expect("a file to hand in");
    browser.open(&format!("{}{link}", served.base)).await;
    browser.press(words.begin).await;
    for page in 1..=3 {
        looked_at(&browser).await;
        browser.press(words.forward).await;
        assert!(browser.path().await.ends_with(&format!("/pages/{page}")), "errors are shown");
        looked_at(&browser).await;
        fill(&browser).await;
        if page == 3 {
            let plan = plan.to_str().expect("a path of letters");
            browser.fill(words.files, plan).await;
        }
        looked_at(&browser).await;
        browser.press(words.forward).await;
    }
    browser.see("Mehr Bänke").await;
    browser.see("plan.pdf (1").await;
    looked_at(&browser).await;
    let files = browser.path().await.replace("/check", "/pages/3");
    browser.open(&format!("{}{files}", served.base)).await;
    browser.see("plan.pdf (1").await;
    looked_at(&browser).await;
    browser.press(words.forward).await;
    browser.press(words.submit).await;
    browser.see(words.thanks).await;
    app.work().await;
}

async fn looked_at(browser: &Browser) {
    browser.accessible().await;
    browser.forced_colours().await;
    browser.axe().await;
    browser.colours("light").await;
}

/// Something for every field, chosen by what it is.
async fn fill(browser: &Browser) {
    let fill = "
        const values = { 'order.forms': 2, 'order.net': 1, 'order.help': 3, 'budget.paint': 60,
            'budget.tools': 40, age: 75, 'since.day': 27, 'since.month': 3, 'since.year': 1999,
            address: 'eva@club.example', word: 'Offen', idea: 'Mehr Bänke' };
        for (const [name, value] of Object.entries(values))
            for (const field of document.getElementsByName(name)) field.value = value;
        for (const list of document.querySelectorAll('main select')) list.selectedIndex = 3;
        const seen = new Set();
        for (const box of document.querySelectorAll('main input[type=radio], main input[type=checkbox]'))
            if (!seen.has(box.name)) { seen.add(box.name); box.checked = true; }";
    browser.script(fill, vec![]).await;
}

/// The link of somebody who is invited; only a round with names asks for an address.
pub(super) async fn round_of_all_kinds(app: &TestApp) -> String {
    let scene = app.draft_round(IdentityMode::Attributed).await;
    let (now, organiser) = (app.now(), Organiser::operator());
    let round = db::write(&app.app.db, async |tx| {
        rounds::ask(tx, &organiser, scene.round.id, KINDS, now).await?;
        rounds::release(tx, &organiser, scene.round.id, now).await
    });
    let round = round.await.unwrap_or_else(|error: RoundError| panic!("{error:?}"));
    app.contacts("business", 1).await;
    let link = app.invite_all(&Scene { round, ..scene }).await.remove(0);
    app.work().await;
    link
}
