//! The pages that every city owes its readers: who offers this, what is stored, how accessible
//! it is, and whose works it carries.

use askama::Template;
use poem::{IntoResponse, Response, handler};

use super::contact::Contact;
use crate::web::{
    assets::{LICENCES, Licence},
    page::{Page, Shell},
    speech::Speech,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "respond/about.html")]
struct About {
    shell: Shell,
    t: Speech,
    title: String,
    lead: String,
    sections: Vec<Section>,
    licences: Vec<Licence>,
    contact: Contact,
}

/// A heading and the paragraphs below it.
struct Section {
    heading: String,
    paragraphs: Vec<String>,
}

impl About {
    fn new(visit: &Visit, title: &str, lead: &str) -> Self {
        let t = visit.t;
        let city = [("city", visit.app.config.city.as_str().into())];
        let contact = Contact::of_service(&visit.app.config);
        let (title, lead) = (t.say(title), t.with(lead, &city));
        Self { shell: visit.shell(), t, title, lead, sections: vec![], licences: vec![], contact }
    }

    fn section(mut self, heading: &str, paragraphs: &[&str]) -> Self {
        let city = [("city", self.shell.city.as_str().into())];
        let paragraphs = paragraphs.iter().map(|id| self.t.with(id, &city)).collect();
        self.sections.push(Section { heading: self.t.say(heading), paragraphs });
        self
    }

    fn response(self) -> Response {
        Page(self).into_response()
    }
}

#[handler]
pub(crate) fn imprint(visit: Visit) -> Response {
    About::new(&visit, "common-imprint", "respond-imprint-lead")
        .section("respond-imprint-content", &["respond-imprint-responsible"])
        .section("respond-imprint-software", &["respond-imprint-rundtisch"])
        .response()
}

#[handler]
pub(crate) fn privacy(visit: Visit) -> Response {
    About::new(&visit, "common-privacy", "respond-privacy-lead")
        .section("respond-privacy-reading", &["respond-privacy-reading-nothing"])
        .section(
            "respond-privacy-answering",
            &[
                "respond-privacy-draft",
                "respond-privacy-round",
                "respond-privacy-language",
                "respond-privacy-texts",
                "quarantine-privacy",
            ],
        )
        .section(
            "respond-privacy-cookies",
            &["respond-privacy-cookie-sheet", "respond-privacy-cookie-staff"],
        )
        .section(
            "respond-privacy-nameless",
            &[
                "respond-privacy-box",
                "respond-privacy-mixed",
                "respond-privacy-box-language",
                "respond-privacy-limits",
            ],
        )
        .section("respond-privacy-mark", &["respond-privacy-mark-meaning"])
        .section("respond-privacy-named", &["respond-privacy-named-meaning"])
        .section("respond-privacy-figures", &["respond-privacy-figures-minimum"])
        .section(
            "respond-privacy-mail",
            &[
                "respond-privacy-mail-contacts",
                "respond-privacy-mail-refusal",
                "respond-privacy-mail-code",
            ],
        )
        .section("respond-rights", &["respond-rights-which", "respond-privacy-rights-ask"])
        .response()
}

#[handler]
pub(crate) fn accessibility(visit: Visit) -> Response {
    About::new(&visit, "common-accessibility", "respond-accessibility-lead")
        .section(
            "respond-accessibility-state",
            &["respond-accessibility-standard", "respond-accessibility-works"],
        )
        .section(
            "respond-accessibility-gaps",
            &["respond-accessibility-gap-languages", "respond-accessibility-gap-texts"],
        )
        .section("respond-accessibility-answer", &["respond-accessibility-enforcement"])
        .response()
}

#[handler]
pub(crate) fn report(visit: Visit) -> Response {
    About::new(&visit, "common-report-barrier", "respond-report-lead")
        .section("respond-report-helps", &["respond-report-what", "respond-report-answer"])
        .response()
}

#[handler]
pub(crate) fn licences(visit: Visit) -> Response {
    let page = About::new(&visit, "common-licences", "respond-licences-lead");
    About { licences: LICENCES.to_vec(), ..page }.response()
}
