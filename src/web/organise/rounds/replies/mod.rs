//! What the city replies to what was said in a round.

pub mod add;
pub mod edit;
mod form;
pub mod position;
pub mod removal;

use askama::Template;
use entity::{ReplyId, RoundId, reply as row};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use rules::questionnaire::{Questionnaire, Texts};

use self::form::name;
use super::page;
use crate::{
    problem::Problem,
    questionnaire::{self, QuestionnaireError},
    reply::{self, About},
    round::find,
    web::{
        organise::{
            frame::{Frame, Tab},
            notice::{Done, Notice},
        },
        page::{Page, Shell},
        result::replies::{mark_of, told},
        speech::{Lang, Speech, own_name},
        texts::in_words,
        visit::OrganiserVisit,
        wording::language,
    },
};

const NOTICES: &[&str] = &["added", "changed", "removed", "moved"];

#[derive(Template)]
#[template(path = "organise/replies.html")]
struct RepliesPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    notice: Option<Notice>,
    here: String,
    back: String,
    cards: Vec<Card>,
}

/// One reply.
struct Card {
    id: ReplyId,
    number: usize,
    about: String,
    statement: String,
    reply: String,
    status: String,
    /// How the status is marked.
    kind: &'static str,
    /// The languages of the interface in which it is not written, joined.
    lacks: String,
    first: bool,
    last: bool,
}

/// All replies of a round, to be edited and put in order.
///
/// # Errors
/// If there is no such round.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(done): Query<Done>,
) -> Result<Response, Problem> {
    let db = &visit.app.db.read;
    let round = find::by_id(db, id).await?;
    let asked = asked(&visit, id).await?;
    let replies = reply::find::of(db, id).await?;
    let number = replies.len();
    let cards = (1..).zip(replies).map(|(at, reply)| Card {
        first: at == 1,
        last: at == number,
        ..card(visit.t, at, reply, asked.as_ref())
    });
    let view = RepliesPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Results),
        notice: Notice::of(visit.t, "reply-done", NOTICES, &done),
        here: visit.to(&page(id, "/replies")),
        back: visit.to(&page(id, "/results")),
        cards: cards.collect(),
    };
    Ok(Page(view).into_response())
}

/// The questionnaire of a round, if it has one yet.
async fn asked(
    visit: &OrganiserVisit,
    id: RoundId,
) -> Result<Option<std::sync::Arc<Questionnaire>>, Problem> {
    match questionnaire::current(&visit.app.db.read, id).await {
        Ok(version) => Ok(Some(version.questionnaire)),
        Err(QuestionnaireError::Missing) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn card(
    t: Speech,
    number: usize,
    reply: row::Model,
    asked: Option<&std::sync::Arc<Questionnaire>>,
) -> Card {
    let about = About::of(&reply);
    Card {
        id: reply.id,
        number,
        about: asked.map_or_else(|| t.say("reply-about-round"), |asked| name(t, asked, &about)),
        statement: in_words(t, &reply.statement).to_owned(),
        reply: in_words(t, &reply.reply).to_owned(),
        status: told(t, reply.status.0),
        kind: mark_of(reply.status.0),
        lacks: lacks([&reply.statement, &reply.reply]),
        first: false,
        last: false,
    }
}

/// The languages of the interface in which one of the texts is missing.
fn lacks(texts: [&Texts; 2]) -> String {
    let missing = |lang: &Lang| texts.iter().any(|text| text.get(&language(*lang)).is_none());
    let lacking = Lang::ALL.into_iter().filter(missing).map(|lang| own_name(lang.tag()));
    lacking.collect::<Vec<_>>().join(", ")
}
