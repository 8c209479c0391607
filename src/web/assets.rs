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

/// The address of the style sheet.
pub fn stylesheet() -> &'static str {
    address("rundtisch.css")
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
