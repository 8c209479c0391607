//! Someone whose requests are timed, from the first byte of the request to the last of the answer.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use poem::{Endpoint, Request, Response, endpoint::BoxEndpoint, http::Method, web::cookie::Cookie};
use url::form_urlencoded;

/// What browsers say they can unpack.
const PACKED: &str = "gzip, deflate, br, zstd";

#[derive(Clone)]
pub(crate) struct Visitor {
    endpoint: Arc<BoxEndpoint<'static, Response>>,
    /// The network address that a proxy in front tells.
    address: String,
    cookies: String,
}

impl Visitor {
    pub(crate) fn at(endpoint: &Arc<BoxEndpoint<'static, Response>>, address: &str) -> Self {
        let endpoint = Arc::clone(endpoint);
        Self { endpoint, address: address.to_owned(), cookies: String::new() }
    }

    /// Opens a page; panics unless it is shown.
    pub(crate) async fn open(&self, path: &str) -> Duration {
        let (took, response) = self.send(Method::GET, path, String::new()).await;
        assert_eq!(response.status().as_u16(), 200, "{path}");
        took
    }

    /// Sends a form; panics unless it leads on.
    pub(crate) async fn post(&self, path: &str, pairs: &[(String, String)]) -> Duration {
        let (took, response) = self.send(Method::POST, path, encoded(pairs)).await;
        assert_eq!(response.status().as_u16(), 303, "{path}");
        took
    }

    /// Begins in a round that is open to all, and keeps the key of the sheet.
    pub(crate) async fn begin(mut self, round: &str) -> Self {
        let (_, response) = self.send(Method::POST, &format!("{round}/sheet"), String::new()).await;
        let cookie = response.headers().get("set-cookie").expect("the key of a sheet");
        let cookie = Cookie::parse(cookie.to_str().expect("text")).expect("a cookie");
        self.cookies = format!("{}={}", cookie.name(), cookie.value_str());
        self
    }

    async fn send(&self, method: Method, path: &str, body: String) -> (Duration, Response) {
        let request = Request::builder()
            .method(method)
            .uri(path.parse().expect("an address"))
            .header("accept-encoding", PACKED)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", &self.cookies)
            .header("x-forwarded-for", &self.address)
            .body(body);
        let begun = Instant::now();
        let mut response = self.endpoint.get_response(request).await;
        response.take_body().into_bytes().await.expect("a whole answer");
        (begun.elapsed(), response)
    }
}

fn encoded(pairs: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}
