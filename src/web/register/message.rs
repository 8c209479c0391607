//! One mail: to whom, what for, and what became of it, step by step.

use askama::Template;
use entity::{MessageId, RoundId, message_event};
use poem::{IntoResponse, Response, handler, web::Path};

use super::ledger_words::{bounce, is_anonymous, kind, person, purpose, state};
use crate::{
    invitation,
    outbox::steps,
    problem::Problem,
    round as rounds,
    web::{
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/message.html")]
struct MessagePage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    round_id: RoundId,
    who: String,
    email: String,
    purpose: String,
    steps: Vec<Line>,
}

/// A step as the page shows it.
struct Line {
    at: String,
    kind: &'static str,
    word: String,
    bounce: String,
    reply: String,
}

impl MessagePage {
    fn ledger(&self) -> String {
        self.shell.href(&format!("organise/rounds/{}/invitations", self.round_id))
    }
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, round_id, id)): Path<(String, RoundId, MessageId)>,
) -> Result<Response, Problem> {
    let db = &visit.app.db.read;
    let round = rounds::find::by_id(db, round_id).await?;
    let row = invitation::find::row_of_message(db, &visit.organiser, round_id, id).await?;
    let message = row.message.as_ref();
    // When a receipt went out tells when someone answered.
    let untold = is_anonymous(&round)
        && message.is_some_and(|message| *message.kind == entity::message::MessageKind::Receipt);
    let told = steps(db, row.message.as_slice()).await?;
    let view = MessagePage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Invitations),
        round_id,
        who: person(visit.t, &row),
        purpose: message.map(|message| purpose(visit.t, message)).unwrap_or_default(),
        steps: told.into_iter().map(|step| line(visit.t, step, untold)).collect(),
        email: row.contact.map(|contact| contact.email).unwrap_or_default(),
    };
    Ok(Page(view).into_response())
}

fn line(t: Speech, step: message_event::Model, untold: bool) -> Line {
    Line {
        at: if untold { t.say("register-history-untold") } else { t.date_time(step.at) },
        kind: kind(*step.state),
        word: state(t, *step.state),
        bounce: bounce(t, step.bounce),
        reply: step.reply.unwrap_or_default(),
    }
}
