//! A person at a browser: reads labels, fills fields, presses buttons, sees text.
//!
//! Chromium runs without a window, driven by the installed ChromeDriver. Every verb waits up to
//! half a minute for what it needs and then fails the test with the text of the page, so tests need no
//! pauses of their own. Words may be the whole of a label or its beginning. Width, colours and
//! JavaScript can be changed at any time.

mod check;
mod driver;
mod find;

use std::cell::Cell;

use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use serde_json::{Value, json};
use url::Position;

use driver::{Chromium, Extra};
use find::{Kind, find, plain, soon};

const WIDE: (u32, u32) = (1280, 900);
const NARROW: (u32, u32) = (360, 740);

const SET_VALUE: &str = "
    const [field, value] = arguments;
    field.value = value;
    for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));";

const FOCUSED_WORDS: &str = "
    const it = document.activeElement;
    const labels = Array.from(it.labels ?? [], label => label.textContent).join(' ');
    return labels || it.ariaLabel || it.textContent || it.value || '';";

#[derive(Debug)]
pub(crate) struct Browser {
    /// For what only one test does.
    pub(crate) client: Client,
    scripts: Cell<bool>,
    _chromium: Chromium,
}

impl Browser {
    /// Opens a wide window for a German reader, in light colours and with JavaScript.
    pub(crate) async fn start() -> Self {
        let (chromium, client) = Chromium::start().await;
        let browser = Self { client, scripts: Cell::new(true), _chromium: chromium };
        browser.size(WIDE).await.colours("light").await;
        browser
    }

    /// As wide as a small phone.
    pub(crate) async fn narrow(&self) -> &Self {
        self.size(NARROW).await
    }

    pub(crate) async fn dark(&self) -> &Self {
        self.colours("dark").await
    }

    /// From the next page on, scripts do not run and `<noscript>` shows.
    pub(crate) async fn without_javascript(&self) -> &Self {
        self.scripts.set(false);
        self.run_scripts(false).await;
        self
    }

    pub(crate) async fn open(&self, url: &str) {
        self.client.goto(url).await.unwrap_or_else(|e| panic!("{url} does not open: {e}"));
    }

    /// Path and query of the page that is shown.
    pub(crate) async fn path(&self) -> String {
        let url = self.client.current_url().await.expect("the browser knows where it is");
        url[Position::BeforePath..Position::AfterQuery].to_owned()
    }

    pub(crate) async fn see(&self, words: &str) {
        let wanted = plain(words);
        if soon(async || self.text().await.filter(|text| text.contains(&wanted))).await.is_none() {
            self.complain(&format!("does not show “{words}”")).await;
        }
    }

    /// The page that shows `words` is being replaced by one that does not.
    pub(crate) async fn see_no_more(&self, words: &str) {
        let unwanted = plain(words);
        let gone = async || self.text().await.filter(|text| !text.contains(&unwanted));
        if soon(gone).await.is_none() {
            self.complain(&format!("still shows “{words}”")).await;
        }
    }

    /// Does not wait: says what the page shows now.
    pub(crate) async fn do_not_see(&self, words: &str) {
        let text = self.text().await.expect("there is a page");
        if text.contains(&plain(words)) {
            self.complain(&format!("shows “{words}”")).await;
        }
    }

    /// Types into a field, picks from a list, sets a date or names a file to upload.
    pub(crate) async fn fill(&self, label: &str, text: &str) {
        self.act(Kind::Field, label, None, async |field| {
            match field.prop("type").await?.unwrap_or_default().as_str() {
                "select-one" => field.select_by_label(text).await,
                "file" => field.send_keys(text).await,
                "date" | "time" | "datetime-local" => {
                    self.client.execute(SET_VALUE, vec![json!(field), json!(text)]).await.map(drop)
                }
                _ => {
                    field.clear().await?;
                    field.send_keys(text).await
                }
            }
        })
        .await;
    }

    /// Ticks a box or picks an option.
    pub(crate) async fn choose(&self, label: &str) {
        self.choose_at(label, None).await;
    }

    /// Presses a button or follows a link.
    pub(crate) async fn press(&self, words: &str) {
        self.press_at(words, None).await;
    }

    /// Goes on with the tabulator until the field, button or link by these words has the focus.
    pub(crate) async fn tab_to(&self, words: &str) {
        let wanted = plain(words);
        for _ in 0..200 {
            self.keys(&char::from(Key::Tab).to_string()).await;
            let focused = self.script(FOCUSED_WORDS, vec![]).await;
            if plain(focused.as_str().unwrap_or_default()).starts_with(&wanted) {
                return;
            }
        }
        self.complain(&format!("has no “{words}” that the keyboard reaches")).await;
    }

    /// Goes on with the tabulator until a control of this name has the focus.
    pub(crate) async fn tab_to_named(&self, name: &str) {
        for _ in 0..200 {
            self.keys(&char::from(Key::Tab).to_string()).await;
            if self.script("return document.activeElement.name", vec![]).await == name {
                return;
            }
        }
        self.complain(&format!("has no “{name}” that the keyboard reaches")).await;
    }

    /// Types where the focus is.
    pub(crate) async fn keys(&self, keys: &str) {
        let typing = keys.chars().fold(KeyActions::new("keyboard".to_owned()), |typing, value| {
            typing.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        self.client.perform_actions(typing).await.expect("the keyboard works");
    }

    async fn choose_at(&self, label: &str, place: Option<&str>) {
        if !self.is_chosen(label, place).await {
            self.act(Kind::Label, label, place, async |label| label.click().await).await;
        }
        assert!(self.is_chosen(label, place).await, "“{label}” cannot be chosen");
    }

    async fn is_chosen(&self, label: &str, place: Option<&str>) -> bool {
        self.act(Kind::Field, label, place, async |field| field.is_selected().await).await
    }

    async fn press_at(&self, words: &str, place: Option<&str>) {
        self.act(Kind::Control, words, place, async |control| control.click().await).await;
    }

    /// Does something with what is called by `words`. An element of a page that is just being
    /// replaced by the next is looked for again.
    async fn act<T>(
        &self,
        kind: Kind,
        words: &str,
        place: Option<&str>,
        act: impl AsyncFn(Element) -> Result<T, CmdError>,
    ) -> T {
        let done = soon(async || match act(find(&self.client, kind, words, place).await?).await {
            Err(gone) if gone.is_stale_element_reference() => None,
            outcome => Some(outcome),
        });
        match done.await {
            Some(outcome) => outcome.unwrap_or_else(|e| panic!("{kind:?} “{words}”: {e}")),
            None => self.complain(&format!("has no {kind:?} called “{words}”")).await,
        }
    }

    /// None while one page is being replaced by the next.
    async fn text(&self) -> Option<String> {
        let text = self.client.execute("return document.body?.innerText", vec![]).await.ok()?;
        Some(plain(text.as_str()?))
    }

    async fn complain(&self, what: &str) -> ! {
        panic!("{} {what}:\n{}", self.path().await, self.text().await.unwrap_or_default())
    }

    async fn size(&self, (width, height): (u32, u32)) -> &Self {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.dev_tools("Emulation.setDeviceMetricsOverride", size).await
    }

    /// As a system with a palette of its own shows pages.
    pub(crate) async fn forced_colours(&self) -> &Self {
        let features = json!([{ "name": "forced-colors", "value": "active" }]);
        self.dev_tools("Emulation.setEmulatedMedia", json!({ "features": features })).await
    }

    /// Also asks for less motion, so that nothing is caught half-way.
    pub(crate) async fn colours(&self, scheme: &str) -> &Self {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.dev_tools("Emulation.setEmulatedMedia", json!({ "features": features })).await
    }

    async fn run_scripts(&self, run: bool) {
        self.dev_tools("Emulation.setScriptExecutionDisabled", json!({ "value": !run })).await;
    }

    async fn dev_tools(&self, command: &'static str, params: Value) -> &Self {
        self.client.issue_cmd(Extra::DevTools(command, params)).await.expect("Chromium obeys");
        self
    }

    pub(crate) async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.expect("the browser runs a script")
    }
}
