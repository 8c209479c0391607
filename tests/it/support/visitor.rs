//! Someone at a browser without scripts: follows links, fills forms by their labels, keeps cookies.

mod form;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};

use chrono::{DateTime, TimeDelta, Utc};
use poem::{
    Body, Endpoint, Request, Response,
    endpoint::BoxEndpoint,
    http::{HeaderMap, Method, StatusCode, header},
};
use scraper::Html;

use self::form::{
    as_form, as_multipart, by_id, css, encoded, filled, form_of, says, squeezed, under_legend,
};
use super::pages;

/// More redirects than this go round in circles.
const MOST_REDIRECTS: usize = 5;

pub(crate) struct Visitor {
    endpoint: Arc<BoxEndpoint<'static, Response>>,
    time: Arc<Mutex<DateTime<Utc>>>,
    /// The network address that a proxy in front tells.
    address: Option<String>,
    cookies: BTreeMap<String, String>,
    path: String,
    status: StatusCode,
    body: Vec<u8>,
    content_type: String,
    /// What was typed into the form of the page, by field name.
    typed: Vec<(String, String)>,
    /// Whether the browser says that it can unpack what is compressed.
    unpacks: bool,
    languages: String,
    /// Files that were chosen: field name, name of the file, content.
    chosen: Vec<(String, String, Vec<u8>)>,
    headers: HeaderMap,
}

impl Visitor {
    pub(crate) fn at(
        endpoint: Arc<BoxEndpoint<'static, Response>>,
        time: Arc<Mutex<DateTime<Utc>>>,
    ) -> Self {
        Self {
            endpoint,
            time,
            address: None,
            cookies: BTreeMap::new(),
            path: "/".to_owned(),
            status: StatusCode::OK,
            body: vec![],
            content_type: String::new(),
            typed: vec![],
            unpacks: false,
            languages: String::new(),
            chosen: vec![],
            headers: HeaderMap::new(),
        }
    }

    /// The same visitor at this network address, behind a proxy.
    pub(crate) fn from(self, address: &str) -> Self {
        Self { address: Some(address.to_owned()), ..self }
    }

    /// The same visitor with a browser that asks for these languages.
    pub(crate) fn wishing(self, languages: &str) -> Self {
        Self { languages: languages.to_owned(), ..self }
    }

    /// Lets time go by, for everyone.
    pub(crate) fn take(&mut self, time: TimeDelta) {
        *self.time.lock().expect("nobody panicked holding the time") += time;
    }

    /// Opens an address, of this site or with its base address in front.
    pub(crate) async fn open(&mut self, address: &str) -> &mut Self {
        self.send(Method::GET, address, None).await;
        self
    }

    /// The path and query of the page shown.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn status(&self) -> u16 {
        self.status.as_u16()
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.body
    }

    pub(crate) fn content_type(&self) -> &str {
        &self.content_type
    }

    /// How many bytes come over the network for an address, to a browser that unpacks.
    pub(crate) async fn weight(&mut self, address: &str) -> usize {
        self.unpacks = true;
        let response = self.once(&Method::GET, address, None).await;
        self.unpacks = false;
        assert_eq!(response.status(), StatusCode::OK, "{address}");
        response.into_body().into_vec().await.expect("a whole body").len()
    }

    /// The visible text of the page, with single spaces.
    pub(crate) fn text(&self) -> String {
        let html = self.html();
        let body = html.select(&css("body")).next();
        body.map(|body| squeezed(&body.text().collect::<String>())).unwrap_or_default()
    }

    pub(crate) fn source(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn see(&self, words: &str) -> &Self {
        let text = self.text();
        assert!(text.contains(words), "“{words}” does not stand on {}:\n{text}", self.path);
        self
    }

    pub(crate) fn not_see(&self, words: &str) -> &Self {
        assert!(!self.text().contains(words), "“{words}” stands on {}", self.path);
        self
    }

    /// Follows the first link with these words.
    pub(crate) async fn follow(&mut self, words: &str) -> &mut Self {
        let html = self.html();
        let link = html.select(&css("a[href]")).find(|link| says(*link, words));
        let link =
            link.unwrap_or_else(|| panic!("no link “{words}” on {}:\n{}", self.path, self.text()));
        let address = link.attr("href").unwrap_or_default().to_owned();
        drop(html);
        self.open(&address).await
    }

    /// Types into the field with this label.
    pub(crate) fn fill(&mut self, label: &str, text: &str) -> &mut Self {
        let name = self.field(label, "input, textarea, select").1;
        self.typed.retain(|(typed, _)| *typed != name);
        self.typed.push((name, text.to_owned()));
        self
    }

    /// A header of the page shown.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|it| it.to_str().ok()).unwrap_or_default()
    }

    /// Chooses a file in the field with this label, beside those chosen before.
    pub(crate) fn attach(&mut self, label: &str, name: &str, content: &[u8]) -> &mut Self {
        let field = self.field(label, "input[type=file]").1;
        self.chosen.push((field, name.to_owned(), content.to_vec()));
        self
    }

    /// Sends a body as it is.
    pub(crate) async fn post_raw(&mut self, address: &str, kind: &str, body: &[u8]) -> &mut Self {
        self.send(Method::POST, address, Some((kind.to_owned(), body.to_vec()))).await;
        self
    }

    /// Picks a radio button, checkbox or option of a select by its label.
    pub(crate) fn choose(&mut self, label: &str) -> &mut Self {
        self.choose_in("", label)
    }

    /// Picks among the controls of the fieldset whose legend has these words.
    pub(crate) fn choose_in(&mut self, legend: &str, label: &str) -> &mut Self {
        let html = self.html();
        let control = html
            .select(&css("label[for]"))
            .filter(|it| says(*it, label))
            .filter_map(|it| by_id(&html, it.attr("for").unwrap_or_default()))
            .filter(|it| matches!(it.attr("type"), Some("radio" | "checkbox")))
            .find(|it| legend.is_empty() || under_legend(*it, legend));
        let control = control.unwrap_or_else(|| {
            panic!("nothing to choose “{legend}: {label}” on {}:\n{}", self.path, self.text())
        });
        let name = control.attr("name").unwrap_or_default().to_owned();
        let value = control.attr("value").unwrap_or("on").to_owned();
        if control.attr("type") == Some("radio") {
            self.typed.retain(|(typed, _)| *typed != name);
        }
        self.typed.push((name, value));
        self
    }

    /// Presses the button with these words: sends its form with what is in it and was typed.
    pub(crate) async fn press(&mut self, words: &str) -> &mut Self {
        let html = self.html();
        let button = html.select(&css("button, input[type=submit]")).find(|it| says(*it, words));
        let button = button
            .unwrap_or_else(|| panic!("no button “{words}” on {}:\n{}", self.path, self.text()));
        let form = form_of(&html, button).unwrap_or_else(|| panic!("“{words}” has no form"));
        let mut pairs = filled(&html, form);
        for (name, _) in &self.typed {
            pairs.retain(|(already, _)| already != name);
        }
        pairs.extend(self.typed.clone());
        if let Some(name) = button.attr("name") {
            pairs.push((name.to_owned(), button.attr("value").unwrap_or_default().to_owned()));
        }
        let address =
            form.attr("action").filter(|it| !it.is_empty()).unwrap_or(&self.path).to_owned();
        let method = form.attr("method").unwrap_or("get").to_uppercase();
        let multipart = form.attr("enctype") == Some("multipart/form-data");
        let fields = css("input[type=file]");
        let empty = html.select(&fields).filter_map(|it| it.attr("name"));
        let empty = empty.filter(|name| self.chosen.iter().all(|(field, ..)| field != name));
        let empty = empty.map(|name| (name.to_owned(), String::new(), vec![]));
        let files: Vec<_> = self.chosen.iter().cloned().chain(empty).collect();
        drop(html);
        if method == "GET" {
            let query = encoded(&pairs);
            let (place, _) = address.split_once('#').unwrap_or((&address, ""));
            return self.open(&format!("{place}?{query}")).await;
        }
        let body = if multipart { as_multipart(&pairs, &files) } else { as_form(&pairs) };
        self.send(Method::POST, &address, Some(body)).await;
        self
    }

    /// Sends pairs as a form would, whatever page is shown.
    pub(crate) async fn post(&mut self, address: &str, pairs: &[(&str, &str)]) -> &mut Self {
        let pairs: Vec<_> = pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        self.send(Method::POST, address, Some(as_form(&pairs))).await;
        self
    }

    /// Another visitor with the same cookies: a second tab.
    pub(crate) fn second_tab(&self) -> Self {
        Self {
            cookies: self.cookies.clone(),
            path: self.path.clone(),
            address: self.address.clone(),
            ..Self::at(self.endpoint.clone(), self.time.clone())
        }
    }

    async fn send(&mut self, method: Method, address: &str, body: Option<(String, Vec<u8>)>) {
        let (mut method, mut address, mut body) = (method, local(address, &self.path), body);
        for _ in 0..=MOST_REDIRECTS {
            let response = self.once(&method, &address, body.clone()).await;
            self.status = response.status();
            let next = response.headers().get(header::LOCATION);
            let next = next.and_then(|it| it.to_str().ok()).map(|it| local(it, &address));
            let kind = response.content_type().unwrap_or_default().to_owned();
            self.content_type = kind;
            self.headers = response.headers().clone();
            self.body = response.into_body().into_vec().await.expect("a whole body");
            // A mail that is shown is written for mail programs.
            if !self.header("content-security-policy").contains("sandbox") {
                pages::keep(&self.content_type, &self.body);
            }
            self.path = address.clone();
            self.typed.clear();
            self.chosen.clear();
            match next.filter(|_| self.status.is_redirection()) {
                None => return,
                // The same form is sent to another address.
                Some(next) if self.status == StatusCode::TEMPORARY_REDIRECT => address = next,
                Some(next) => (method, address, body) = (Method::GET, next, None),
            }
        }
        panic!("{address} goes round in circles");
    }

    async fn once(
        &mut self,
        method: &Method,
        address: &str,
        body: Option<(String, Vec<u8>)>,
    ) -> Response {
        let cookies: Vec<_> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder()
            .method(method.clone())
            .uri(address.parse().expect("an address"))
            .header(header::HOST, "127.0.0.1:8080")
            .header("sec-fetch-site", "same-origin");
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        if !self.languages.is_empty() {
            request = request.header(header::ACCEPT_LANGUAGE, &self.languages);
        }
        if self.unpacks {
            request = request.header(header::ACCEPT_ENCODING, "gzip, deflate, br, zstd");
        }
        if let Some(address) = &self.address {
            request = request.header("x-forwarded-for", address);
        }
        let request = match body {
            Some((kind, bytes)) => request.content_type(&kind).body(Body::from(bytes)),
            None => request.finish(),
        };
        let response = self.endpoint.get_response(request).await;
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().expect("a cookie of letters"));
        }
        response
    }

    fn keep(&mut self, cookie: &str) {
        let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
        let (name, value) = pair.split_once('=').expect("a cookie has a value");
        if attributes.to_lowercase().contains("max-age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    fn html(&self) -> Html {
        Html::parse_document(&self.source())
    }

    fn field(&self, label: &str, kinds: &str) -> (String, String) {
        let html = self.html();
        let found = html
            .select(&css("label[for]"))
            .filter(|it| says(*it, label))
            .find_map(|it| by_id(&html, it.attr("for").unwrap_or_default()))
            .filter(|it| html.select(&css(kinds)).any(|other| other.id() == it.id()));
        let found = found
            .unwrap_or_else(|| panic!("no field “{label}” on {}:\n{}", self.path, self.text()));
        let attribute = |name| found.attr(name).unwrap_or_default().to_owned();
        (attribute("id"), attribute("name"))
    }
}

/// The path and query of an address, seen from a page.
fn local(address: &str, from: &str) -> String {
    if let Some((_, rest)) = address.split_once("://") {
        return rest.find('/').map_or_else(|| "/".to_owned(), |at| rest[at..].to_owned());
    }
    let address = address.split('#').next().unwrap_or_default();
    let path = from.split('?').next().unwrap_or_default();
    match address {
        "" => from.to_owned(),
        query if query.starts_with('?') => format!("{path}{query}"),
        absolute if absolute.starts_with('/') => absolute.to_owned(),
        relative => {
            let page = url::Url::parse("http://127.0.0.1:8080").and_then(|it| it.join(path));
            let there = page.and_then(|it| it.join(relative)).expect("an address");
            there[url::Position::BeforePath..].to_owned()
        }
    }
}
