//! The mails of a round: which there are, and whose words they have.

mod addressee;
pub mod announcement;
pub mod circular;
pub mod preview;
pub mod reminders;
pub mod restoration;
pub mod trial;
pub mod wording;

use std::str::FromStr;

use askama::Template;
use email_templates::Language;
use entity::{RoundId, message::MessageKind, round};
use poem::{
    IntoResponse, Response, handler,
    http::StatusCode,
    web::{Path, Query},
};

use rules::lifecycle::State;

use super::page;
use crate::{
    invitation::{News, circulars},
    problem::Problem,
    round::{MailTexts, WORDED_MAILS, find},
    web::{
        organise::{
            frame::{Frame, Tab},
            notice::{Done, Notice},
        },
        page::{Page, Shell},
        speech::{Lang, Speech},
        visit::OrganiserVisit,
    },
};

const NOTICES: &[&str] = &["reworded", "restored", "announced", "circulated", "planned"];

#[derive(Template)]
#[template(path = "organise/mails.html")]
struct MailsPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    notice: Option<Notice>,
    mails: Vec<Kind>,
    /// The next reminder by the rules, if there is one, and where they are set.
    reminder: Option<String>,
    reminders: String,
    /// What somebody wrote and sent, the latest first.
    circulars: Vec<String>,
    /// Where to write, once the round has opened.
    write: Option<String>,
}

/// One kind of mail.
struct Kind {
    key: &'static str,
    name: String,
    /// When it is sent, and to whom.
    when: String,
    /// Whose words it has.
    words: String,
    href: String,
    /// Where it is sent, if its time has come.
    announcement: Option<String>,
}

/// Which mails there are.
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
    let texts = MailTexts::of_rounds(db, [round.id]).await?;
    let reminder = reminders::coming(&visit, &round).await?.into_iter().next();
    let circulars = circulars(db, &visit.organiser, id).await?;
    let begun = !matches!(round.state(visit.now), State::Draft | State::Scheduled);
    let view = MailsPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Mails),
        notice: Notice::of(visit.t, "mails-done", NOTICES, &done),
        mails: WORDED_MAILS.map(|kind| shown(&visit, &round, &texts, kind)).into(),
        reminder: reminder.map(|it| reminders::told(visit.t, it)),
        reminders: visit.to(&page(id, "/mails/reminders")),
        circulars: circulars.iter().map(|sent| circular::told(visit.t, sent)).collect(),
        write: begun.then(|| visit.to(&page(id, "/circulars/new"))),
    };
    Ok(Page(view).into_response())
}

fn shown(
    visit: &OrganiserVisit,
    round: &round::Model,
    texts: &MailTexts,
    kind: MessageKind,
) -> Kind {
    let t = visit.t;
    let own = |language: &Language| texts.get(round.id, kind, *language).is_some();
    let own = Language::ALL.into_iter().filter(own).map(|it| language_name(t, it));
    let own = own.collect::<Vec<_>>().join(", ");
    let words = match own.as_str() {
        "" => t.say("mails-words-built-in"),
        own => t.with("mails-words-own", &[("languages", own.into())]),
    };
    let told = match kind {
        MessageKind::Closing => News::Closing.must_be_true(round, visit.now).is_ok(),
        MessageKind::Results => News::Results.must_be_true(round, visit.now).is_ok(),
        _ => false,
    };
    Kind {
        key: kind.as_str(),
        name: name(t, kind),
        when: t.say(&format!("mails-when-{kind}")),
        words,
        href: visit.to(&of(round.id, kind, "")),
        announcement: told.then(|| visit.to(&of(round.id, kind, "/announcement"))),
    }
}

/// The address of a page about a kind of mail, below its language.
fn of(id: RoundId, kind: MessageKind, rest: &str) -> String {
    page(id, &format!("/mails/{kind}{rest}"))
}

fn name(t: Speech, kind: MessageKind) -> String {
    t.say(&format!("register-purpose-{kind}"))
}

fn language_name(t: Speech, language: Language) -> String {
    t.say(&format!("register-language-{}", language.tag()))
}

/// The language of a page as mails name it.
fn of_page(lang: Lang) -> Language {
    Language::best(lang.tag())
}

/// The kind that an address names.
fn kind(word: &str) -> Result<MessageKind, Problem> {
    let kind = MessageKind::from_str(word).ok().filter(|kind| WORDED_MAILS.contains(kind));
    kind.ok_or_else(|| Problem::new("not-found", StatusCode::NOT_FOUND))
}
