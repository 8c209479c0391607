//! What a page says about the document that it is told from.

use ::publication::changes;
use poem::{
    Response,
    http::{HeaderValue, header},
};
use serde::Deserialize;

use super::changes::told;
use crate::{
    problem::Problem,
    publication::{Published, Version, find},
    web::{speech::Speech, texts::in_words, visit::Visit},
};

/// The end of an address: `?version=1`; the newest without.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub struct Asked {
    pub(super) version: Option<u32>,
}

/// Everything that the template `result/edition.html` shows.
#[derive(Clone, Debug)]
pub(super) struct Edition {
    /// Which version, and when it was frozen.
    pub(super) frozen: String,
    pub(super) correction: Option<Correction>,
    pub(super) licence: String,
    pub(super) licence_href: String,
    pub(super) short_checksum: String,
    pub(super) checksum: String,
    pub(super) formulas: u32,
    pub(super) json: String,
    pub(super) codebook: String,
    /// Where the newest version is, if this is an earlier one.
    pub(super) newest: Option<String>,
    /// All versions, if there are several.
    pub(super) versions: Vec<Line>,
}

/// Why there is this version.
#[derive(Clone, Debug)]
pub(super) struct Correction {
    pub(super) words: String,
    /// What it says differently from the one before.
    pub(super) changes: Vec<String>,
}

/// A version in a list.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) href: String,
    pub(super) name: String,
    pub(super) words: String,
    pub(super) current: bool,
}

/// Tells about a document; `here` is the address of the round.
///
/// # Errors
/// If the database does not answer, or the version before cannot be read any more.
pub(super) async fn edition(
    visit: &Visit,
    published: &Published,
    here: &str,
) -> Result<Edition, Problem> {
    let (t, db) = (visit.t, &visit.app.db.read);
    let snapshot = &published.sealed.snapshot;
    let id = published.result.round.id;
    let correction = match &snapshot.correction {
        None => None,
        Some(correction) => {
            let before = find::version(db, id, snapshot.version - 1).await?;
            let changes = changes(&before, &published.sealed);
            Some(Correction {
                words: in_words(t, &correction.changed).to_owned(),
                changes: told(t, (&before, &published.sealed), &changes),
            })
        }
    };
    let versions = find::versions(db, id).await?;
    let newest = versions.first().map_or(snapshot.version, |newest| newest.number);
    let earlier = newest != snapshot.version;
    let query = if earlier { format!("?version={}", snapshot.version) } else { String::new() };
    Ok(Edition {
        frozen: name(t, snapshot.version, snapshot.frozen_at),
        correction,
        licence: snapshot.licence.spdx.clone(),
        licence_href: snapshot.licence.url.clone(),
        short_checksum: short(&published.sealed.checksum),
        checksum: published.sealed.checksum.clone(),
        formulas: snapshot.formulas,
        json: format!("{here}/results.json{query}"),
        codebook: format!("{here}/codebook.csv{query}"),
        newest: earlier.then(|| format!("{here}/results")),
        versions: if newest == 1 { vec![] } else { lines(t, versions, snapshot.version, here) },
    })
}

fn lines(t: Speech, versions: Vec<Version>, shown: u32, here: &str) -> Vec<Line> {
    let line = |version: Version| Line {
        href: format!("{here}/results?version={}", version.number),
        name: name(t, version.number, version.frozen_at),
        words: version.changed.map(|words| in_words(t, &words).to_owned()).unwrap_or_default(),
        current: version.number == shown,
    };
    versions.into_iter().map(line).collect()
}

fn name(t: Speech, version: u32, frozen_at: chrono::DateTime<chrono::Utc>) -> String {
    let values = [("version", version.into()), ("time", t.date_time(frozen_at).into())];
    t.with("publication-version", &values)
}

/// Enough of a checksum for people to compare.
fn short(checksum: &str) -> String {
    checksum.chars().take(12).collect()
}

/// Names the licence for programs (RFC 8288).
pub(super) fn licensed(mut response: Response, published: &Published) -> Response {
    let link = format!("<{}>; rel=\"license\"", published.sealed.snapshot.licence.url);
    if let Ok(link) = HeaderValue::from_str(&link) {
        response.headers_mut().insert(header::LINK, link);
    }
    response
}
