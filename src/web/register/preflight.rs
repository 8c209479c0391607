//! Whether other mail servers will believe our mails.

use askama::Template;
use poem::{IntoResponse, Response, handler};

use crate::{
    preflight::{Check, State, examine},
    problem::Problem,
    web::{
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/preflight.html")]
struct PreflightPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    lines: Vec<Line>,
}

/// A check as the page shows it.
struct Line {
    title: String,
    why: String,
    kind: &'static str,
    word: String,
    check: Check,
}

impl PreflightPage {
    fn mailbox(&self) -> String {
        self.shell.href("organise/mailbox")
    }
}

#[handler]
pub(crate) async fn get(visit: OrganiserVisit) -> Result<Response, Problem> {
    let checks = examine(&visit.app.config, &visit.app.courier).await;
    let view = PreflightPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(&visit, Area::Mailbox),
        lines: checks.into_iter().map(|check| line(visit.t, check)).collect(),
    };
    Ok(Page(view).into_response())
}

fn line(t: Speech, check: Check) -> Line {
    let about = check.about.code();
    Line {
        title: t.say(&format!("register-preflight-{about}")),
        why: t.say(&format!("register-preflight-{about}-why")),
        kind: match check.state {
            State::Good => "good",
            State::Missing | State::Wrong => "bad",
            State::Unknown | State::Unset => "quiet",
        },
        word: t.say(&format!("register-preflight-{}", check.state.code())),
        check,
    }
}
