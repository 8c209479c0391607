//! A page that says where things stand, what can be done, and whom to ask.

use askama::Template;
use entity::{consultation, round};
use poem::{IntoResponse, Response, http::StatusCode};
use rules::questionnaire::Texts;

use super::contact::Contact;
use crate::web::{
    page::{Page, Shell},
    speech::Speech,
    visit::Visit,
    wording::Wording,
};

#[derive(Template)]
#[template(path = "respond/notice.html")]
pub(super) struct Notice {
    shell: Shell,
    t: Speech,
    title: String,
    round: Option<OfRound>,
    sentences: Vec<String>,
    ways: Vec<Way>,
    contact: Contact,
}

/// What the page is about.
struct OfRound {
    consultation: Wording,
    round: Wording,
    summary: Option<Wording>,
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
        Self { shell, t, title, round: None, sentences: vec![], ways: vec![], contact }
    }

    /// A page about a round: names it, and says what its consultation is about.
    pub(super) fn of(
        visit: &Visit,
        title: String,
        round: &round::Model,
        consultation: &consultation::Model,
    ) -> Self {
        let wording = |texts: &Texts| Wording::of(texts, visit.t.lang());
        let about = OfRound {
            consultation: wording(&consultation.title),
            round: wording(&round.title),
            summary: Some(wording(&consultation.summary)).filter(|text| !text.is_empty()),
        };
        let contact = Contact::of(consultation);
        Self { round: Some(about), ..Self::new(visit, title, contact) }
    }

    /// Leaves out what the consultation is about: whoever answered knows.
    pub(super) fn briefly(mut self) -> Self {
        self.round = self.round.map(|about| OfRound { summary: None, ..about });
        self
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

    /// The page, with the way to the start page last.
    pub(super) fn response(self, status: StatusCode) -> Response {
        let (start, words) = (self.shell.href(""), self.t.say("respond-to-start"));
        let mut response = Page(self.leading(start, words)).into_response();
        response.set_status(status);
        response
    }
}
