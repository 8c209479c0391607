//! Every page that a visitor sees, kept for the checker of HTML that `./dev test` runs afterwards.

use std::{
    collections::hash_map::DefaultHasher,
    env, fs,
    hash::{Hash, Hasher},
    path::Path,
};

/// Keeps a page in the folder that the setting `RUNDTISCH_TEST_PAGES` names, if it does.
#[expect(clippy::disallowed_methods, reason = "a setting of the test run, not of the program")]
pub(super) fn keep(content_type: &str, page: &[u8]) {
    let Ok(folder) = env::var("RUNDTISCH_TEST_PAGES") else { return };
    if !content_type.starts_with("text/html") || page.is_empty() {
        return;
    }
    let mut hash = DefaultHasher::new();
    page.hash(&mut hash);
    let file = Path::new(&folder).join(format!("{:016x}.html", hash.finish()));
    fs::write(file, page).expect("the folder for pages can be written to");
}
