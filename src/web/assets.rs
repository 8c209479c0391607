//! Style sheet, fonts, pictures and scripts, embedded in the program. Each address carries a hash of
//! the content, so browsers may keep what they have for good.

use poem::http::{StatusCode, header};
use poem::web::Path;
use poem::{Response, Route, get, handler};

struct Asset {
    name: &'static str,
    address: &'static str,
    content_type: &'static str,
    content: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// Serves the assets below `/assets`.
pub fn routes() -> Route {
    Route::new().at("/:file", get(serve))
}

/// The address of the style sheet for all pages.
pub fn stylesheet() -> &'static str {
    address("rundtisch.css")
}

/// The address of the one that holds no more than pages of answering need.
pub fn answering_stylesheet() -> &'static str {
    address("answering.css")
}

/// The address of the sign of the service, for browser tabs.
pub fn icon() -> &'static str {
    address("rundtisch.svg")
}

/// The address of an asset by its plain name, such as `rundtisch.css`; empty if there is none.
pub fn address(name: &str) -> &'static str {
    ASSETS.iter().find(|asset| asset.name == name).map_or("", |asset| asset.address)
}

/// A work of others that pages carry, with the text of its licence.
#[derive(Clone, Copy, Debug)]
pub struct Licence {
    pub work: &'static str,
    pub licence: &'static str,
    pub text: &'static str,
}

/// What pages carry from others.
pub const LICENCES: [Licence; 2] = [
    Licence { work: "KERN UX-Standard", licence: "EUPL-1.2", text: EUPL },
    Licence { work: "Fira Sans", licence: "OFL-1.1", text: OFL },
];

#[handler]
fn serve(Path(file): Path<String>) -> Response {
    let found =
        ASSETS.iter().find(|asset| asset.address.strip_prefix("/assets/") == Some(file.as_str()));
    match found {
        Some(asset) => Response::builder()
            .header(header::CACHE_CONTROL, "public, max-age=31536000, immutable")
            .content_type(asset.content_type)
            .body(asset.content),
        None => StatusCode::NOT_FOUND.into(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use poem::test::TestClient;

    use super::*;

    fn styles() -> &'static str {
        sheet("rundtisch.css")
    }

    fn sheet(name: &str) -> &'static str {
        let sheet = ASSETS.iter().find(|asset| asset.name == name).expect("a style sheet");
        std::str::from_utf8(sheet.content).expect("text")
    }

    #[tokio::test]
    async fn browsers_may_keep_an_asset_for_good() {
        let client = TestClient::new(Route::new().nest("/assets", routes()));
        let response = client.get(stylesheet()).send().await;
        response.assert_status_is_ok();
        response.assert_content_type("text/css; charset=utf-8");
        response.assert_header("cache-control", "public, max-age=31536000, immutable");
        client.get("/assets/rundtisch.css").send().await.assert_status(StatusCode::NOT_FOUND);
    }

    #[test]
    fn the_style_sheet_fetches_nothing_but_our_own_fonts() {
        let fetched: Vec<_> = styles()
            .split("url(")
            .skip(1)
            .filter(|rest| !rest.starts_with("\"data:image/svg+xml"))
            .collect();
        assert_eq!(fetched.len(), 6, "three weights in two alphabets");
        for rest in fetched {
            let file = rest.trim_start_matches('"').split('"').next().unwrap_or_default();
            assert!(
                ASSETS.iter().any(|asset| asset.address == format!("/assets/{file}")),
                "{file} is served"
            );
        }
    }

    #[test]
    fn a_style_sheet_reads_only_properties_it_defines() {
        for styles in [sheet("rundtisch.css"), sheet("answering.css")] {
            let names = |mark: &str| -> BTreeSet<&str> {
                let starts =
                    styles.match_indices(mark).map(|(at, _)| &styles[at + mark.len() - 2..]);
                starts.map(|rest| rest.split([':', ')', ',']).next().unwrap_or_default()).collect()
            };
            let defined: BTreeSet<_> = names("{--").union(&names(";--")).copied().collect();
            assert!(defined.len() > 20, "names of properties are found");
            let undefined: Vec<_> = names("var(--").difference(&defined).copied().collect();
            assert!(undefined.is_empty(), "{undefined:?}");
        }
    }

    #[test]
    fn the_style_sheet_holds_only_parts_of_kern_in_use() {
        for unused in
            [".kern-dialog", ".kern-table", ".kern-icon--dehaze", "[data-kern-theme=dark]{"]
        {
            assert!(!styles().contains(unused), "{unused}");
        }
        assert!(!styles().contains(".kern-btn--primary:disabled"), "nothing is ever disabled");
        assert!(styles().contains(".kern-btn--primary:active"));
        assert!(styles().len() < 50_000, "{} bytes", styles().len());
    }

    #[test]
    fn pages_of_answering_load_only_styles_of_their_own() {
        let styles = sheet("answering.css");
        for used in [".rt-matrix", ".rt-errors", ".rt-summary", ".rt-receipt", ".kern-alert--info"]
        {
            assert!(styles.contains(used), "{used}");
        }
        for unused in [".rt-heat", ".rt-pic", ".rt-cockpit", ".rt-opening", ".kern-icon--logout"] {
            assert!(!styles.contains(unused), "{unused}");
        }
    }

    #[test]
    fn licences_come_with_their_text() {
        for licence in LICENCES {
            assert!(licence.text.len() > 1000, "{}", licence.work);
        }
    }
}
