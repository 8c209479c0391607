//! What every page owes its reader, whatever it shows.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::driver::Extra;
use super::{Browser, NARROW, WIDE};

const RUN_AXE: &str = "
    const done = arguments[0];
    axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
        .then(result => done(result.violations), problem => done(String(problem)));";

impl Browser {
    /// The page as it stands satisfies axe-core and needs no sideways scrolling, wide and narrow,
    /// light and dark; and the browser refused nothing on it for its Content-Security-Policy.
    pub(crate) async fn accessible(&self) {
        for size in [NARROW, WIDE] {
            for colours in ["dark", "light"] {
                self.size(size).await.colours(colours).await;
                self.axe().await;
                self.fits().await;
            }
        }
        self.obeys_its_policy().await;
    }

    /// Fails with every violation that axe-core finds, and where.
    ///
    /// A page opened without JavaScript is checked as it was built without it: the page's own
    /// scripts do not start late when the checker's may run.
    pub(crate) async fn axe(&self) {
        self.run_scripts(true).await;
        self.script(&axe_core(), vec![]).await;
        let found = self.client.execute_async(RUN_AXE, vec![]).await.expect("axe-core runs");
        self.run_scripts(self.scripts.get()).await;
        let violations = found.as_array().unwrap_or_else(|| panic!("axe-core fails: {found}"));
        let list: Vec<_> = violations.iter().map(objection).collect();
        assert!(list.is_empty(), "axe-core objects to {}:\n{}", self.path().await, list.join("\n"));
    }

    async fn fits(&self) {
        let excess =
            self.script("return document.documentElement.scrollWidth - innerWidth", vec![]).await;
        assert!(excess.as_i64() <= Some(0), "{} is {excess} pixels too wide", self.path().await);
    }

    async fn obeys_its_policy(&self) {
        let log = self.client.issue_cmd(Extra::ConsoleLog).await.expect("the console can be read");
        let refused: Vec<_> = log
            .as_array()
            .expect("the console has entries")
            .iter()
            .filter_map(|entry| entry["message"].as_str())
            .filter(|message| message.contains("Content Security Policy"))
            .collect();
        assert!(refused.is_empty(), "the browser refused something:\n{}", refused.join("\n"));
    }
}

fn axe_core() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
    fs::read_to_string(file).expect("axe-core is missing; `./dev setup` installs it")
}

fn objection(violation: &Value) -> String {
    let nodes = violation["nodes"].as_array().into_iter().flatten();
    let places: Vec<_> =
        nodes.map(|node| format!("\n    {}", node["html"].as_str().unwrap_or_default())).collect();
    format!("  {}: {}{}", violation["id"], violation["help"], places.concat())
}
