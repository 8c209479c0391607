//! The page between a button and an act that cannot be taken back.

use askama::Template;

use super::frame::Frame;
use crate::web::{page::Shell, speech::Speech, visit::OrganiserVisit};

/// Says what will happen and asks for it to be sent.
#[derive(Template)]
#[template(path = "organise/confirmation.html")]
pub(in crate::web) struct Confirmation {
    shell: Shell,
    t: Speech,
    frame: Frame,
    title: String,
    sentences: Vec<String>,
    /// What can be done along with it: name, label and hint of a checkbox.
    choice: Option<(&'static str, String, String)>,
    /// Absent if there is nothing to do now.
    act: Option<String>,
    drastic: bool,
    back: String,
}

impl Confirmation {
    /// Asks, in the sentences `…-title` and `…-act`, whether to go on.
    pub(in crate::web) fn new(
        visit: &OrganiserVisit,
        frame: Frame,
        about: &str,
        back: String,
    ) -> Self {
        let title = visit.t.say(&format!("{about}-title"));
        Self::titled(visit, frame, title, visit.t.say(&format!("{about}-act")), back)
    }

    /// Asks under a title that says what it is about.
    pub(in crate::web) fn titled(
        visit: &OrganiserVisit,
        frame: Frame,
        title: String,
        act: String,
        back: String,
    ) -> Self {
        Self {
            shell: visit.shell(),
            t: visit.t,
            frame,
            title,
            sentences: vec![],
            choice: None,
            act: Some(act),
            drastic: false,
            back,
        }
    }

    /// Adds a paragraph about what will happen.
    pub(in crate::web) fn saying(mut self, sentence: String) -> Self {
        self.sentences.push(sentence);
        self
    }

    /// Offers to do something along with it.
    pub(in crate::web) fn offering(self, name: &'static str, label: String, hint: String) -> Self {
        Self { choice: Some((name, label, hint)), ..self }
    }

    /// Offers no act: the sentences say why there is nothing to do.
    pub(in crate::web) fn without_act(self) -> Self {
        Self { act: None, ..self }
    }

    /// Marks the act as one that destroys or ends something.
    pub(in crate::web) fn drastic(self) -> Self {
        Self { drastic: true, ..self }
    }
}
