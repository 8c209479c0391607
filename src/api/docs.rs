//! The page on which people read the document.
//!
//! RapiDoc comes with `poem-openapi`, whose own page would fetch fonts from elsewhere. Ours
//! takes only the script from it and loads nothing from other hosts.

use askama::Template;
use poem::{Response, Route, endpoint::make_sync, http::header};
use poem_openapi::{OpenApi, OpenApiService};

use super::ADDRESS;

/// RapiDoc writes `style` attributes; scripts and data still come from here alone.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; \
    style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; \
    form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

#[derive(Template)]
#[template(path = "api/docs.html")]
struct DocsPage {
    document: String,
    script: String,
}

/// The page, and the script it needs.
pub(super) fn routes<T: OpenApi>(service: &OpenApiService<T, ()>) -> Route {
    let page = DocsPage {
        document: format!("{ADDRESS}/openapi.json"),
        script: format!("{ADDRESS}/docs/rapidoc.js"),
    };
    let page = page.render().expect("a page of constants");
    let script = script_of(&service.rapidoc_html()).expect("checked by a test").to_owned();
    Route::new()
        .at(
            "/",
            make_sync(move |_| {
                Response::builder()
                    .content_type("text/html; charset=utf-8")
                    .header(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY)
                    .body(page.clone())
            }),
        )
        .at(
            "/rapidoc.js",
            make_sync(move |_| {
                Response::builder()
                    .content_type("text/javascript; charset=utf-8")
                    .header(header::CACHE_CONTROL, "public, max-age=3600")
                    .body(script.clone())
            }),
        )
}

/// The first script of a page.
fn script_of(html: &str) -> Option<&str> {
    let (_, from) = html.split_once("<script")?;
    let (_, from) = from.split_once('>')?;
    let (script, _) = from.split_once("</script>")?;
    Some(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_found_in_the_page_of_the_framework() {
        let html = OpenApiService::new((), "", "").rapidoc_html();
        let script = script_of(&html).unwrap();
        assert!(script.starts_with("/*! RapiDoc"), "{}", &script[..80]);
        assert!(script.contains("customElements.define"), "the whole script is there");
    }
}
