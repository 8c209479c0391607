//! A page that says where things stand, what can be done, and whom to ask.

use askama::Template;
use poem::{IntoResponse, Response, http::StatusCode};

use super::contact::Contact;
use crate::web::{
    page::{Page, Shell},
    speech::Speech,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "respond/notice.html")]
pub(super) struct Notice {
    shell: Shell,
    t: Speech,
    title: String,
    sentences: Vec<String>,
    ways: Vec<Way>,
    contact: Contact,
}

/// A way on: an address and the words that lead there, by a link or, if it does something, by a
/// form.
struct Way {
    href: String,
    words: String,
    acts: bool,
}

impl Notice {
    pub(super) fn new(visit: &Visit, title: String, contact: Contact) -> Self {
        let (shell, t) = (visit.shell(), visit.t);
        Self { shell, t, title, sentences: vec![], ways: vec![], contact }
    }

    /// For pages whose own address cannot be opened again: the languages lead elsewhere.
    pub(super) fn seen_at(self, visit: &Visit, page: &str) -> Self {
        Self { shell: Shell::new(visit.t, &visit.app.config.city, &visit.to(page)), ..self }
    }

    pub(super) fn saying(mut self, sentence: String) -> Self {
        self.sentences.push(sentence);
        self
    }

    pub(super) fn leading(mut self, href: String, words: String) -> Self {
        self.ways.push(Way { href, words, acts: false });
        self
    }

    pub(super) fn acting(mut self, href: String, words: String) -> Self {
        self.ways.push(Way { href, words, acts: true });
        self
    }

    pub(super) fn response(self, status: StatusCode) -> Response {
        let mut response = Page(self).into_response();
        response.set_status(status);
        response
    }
}
