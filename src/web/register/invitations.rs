//! The ledger of a round: who was invited, what became of the mail, who has answered.

use std::collections::HashMap;

use askama::Template;
use entity::{
    RoundId,
    message::{MessageKind, MessageState},
    passed_link, round,
};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};
use rules::lifecycle::State;

use super::{
    ledger_words::{self, Standing},
    pages::{PER_PAGE, Pages},
};
use crate::{
    invitation::{
        find::{self, LedgerRow},
        still_to_write,
    },
    problem::Problem,
    round as rounds, stakeholder,
    web::{
        fields::Fields,
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        speech::Speech,
        texts::in_words,
        visit::OrganiserVisit,
    },
};

/// The states of a mail in the order in which they are counted.
const STATES: [MessageState; 9] = [
    MessageState::Queued,
    MessageState::Sending,
    MessageState::Sent,
    MessageState::Deferred,
    MessageState::Failed,
    MessageState::Unknown,
    MessageState::Suppressed,
    MessageState::Bounced,
    MessageState::Complained,
];

#[derive(Template)]
#[template(path = "register/invitations.html")]
struct InvitationsPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    round_id: RoundId,
    done: Option<String>,
    anonymous: bool,
    running: bool,
    /// Whether there is anybody who could be reminded.
    remindable: bool,
    /// How many invitations were decided on and are still to be written.
    still_to_write: u64,
    /// What is said while nobody is invited.
    uninvited: &'static str,
    figures: Vec<Figure>,
    rows: Vec<Row>,
    found: u64,
    pages: Pages,
}

impl InvitationsPage {
    /// The address of a page of the round.
    fn of_round(&self, page: &str) -> String {
        self.shell.href(&format!("organise/rounds/{}/{page}", self.round_id))
    }
}

/// How many mails are in one state.
struct Figure {
    word: String,
    count: u64,
    more: String,
}

struct Row {
    invitation: String,
    person: String,
    email: String,
    group: String,
    organisation: String,
    mail: Option<Mail>,
    answer: Standing,
    /// Why somebody declined, in their words.
    because: String,
    withdrawal: bool,
    resending: bool,
    holders: Vec<Holder>,
}

/// A colleague to whom the link was passed on.
struct Holder {
    id: String,
    word: String,
    /// Whether the link can still be taken back.
    valid: bool,
}

struct Mail {
    id: String,
    purpose: String,
    standing: Standing,
    /// Why it did not arrive.
    bounce: String,
    reply: String,
    retry: bool,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let query = Fields(pairs);
    let db = &visit.app.db.read;
    let round = rounds::find::by_id(db, id).await?;
    let groups = stakeholder::find::groups(db).await?;
    let names: HashMap<_, _> =
        groups.iter().map(|group| (group.id, in_words(visit.t, &group.name))).collect();
    let page = Pages::asked(&query);
    let (ledger, found) = find::ledger(db, &visit.organiser, id, page, PER_PAGE).await?;
    let rows = ledger.iter().map(|entry| {
        let group = names.get(&entry.invitation.group_id).copied().unwrap_or_default();
        row(&visit, &round, entry, group)
    });
    let state = round.state(visit.now);
    let address = visit.to(&format!("organise/rounds/{id}/invitations"));
    let view = InvitationsPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(&visit, &round, Tab::Invitations),
        round_id: id,
        done: done(visit.t, &query),
        anonymous: ledger_words::is_anonymous(&round),
        running: round.by_link && matches!(state, State::Scheduled | State::Open),
        remindable: state == State::Open && found > 0,
        still_to_write: still_to_write(db, id).await?,
        uninvited: uninvited(&round, state),
        figures: figures(&visit, id).await?,
        rows: rows.collect(),
        found,
        pages: Pages::of(page, found, |number| format!("{address}?page={number}")),
    };
    Ok(Page(view).into_response())
}

/// The sentences about a round to which nobody is invited.
fn uninvited(round: &round::Model, state: State) -> &'static str {
    match state {
        _ if !round.by_link => "register-uninvited-not-by-link",
        State::Draft => "register-uninvited",
        State::Scheduled | State::Open => "register-uninvited-running",
        State::Closed | State::Published => "register-uninvited-over",
    }
}

fn done(t: Speech, query: &Fields) -> Option<String> {
    if let Ok(number) = query.one("invited").parse::<u32>() {
        return Some(t.with("register-invited", &[("number", number.into())]));
    }
    match query.one("done") {
        "withdrawn" => Some(t.say("register-withdrawal-done")),
        "revoked" => Some(t.say("register-passed-revoked")),
        "resent" => Some(t.say("register-resend-done")),
        "queued" => Some(t.say("register-retry-done")),
        _ => None,
    }
}

fn row(visit: &OrganiserVisit, round: &round::Model, entry: &LedgerRow, group: &str) -> Row {
    let t = visit.t;
    let mode = *round.identity_mode;
    let invitation = &entry.invitation;
    let valid = invitation.used_on.is_none() && invitation.withdrawn_at.is_none();
    let runs = matches!(round.state(visit.now), State::Scheduled | State::Open);
    let reachable = valid && entry.contact.is_some();
    // News is for those who answered, too.
    let news = |kind: MessageKind| {
        matches!(kind, MessageKind::Closing | MessageKind::Results | MessageKind::Circular)
    };
    let gets = |kind: MessageKind| {
        let told = news(kind) && invitation.withdrawn_at.is_none() && entry.contact.is_some();
        reachable || told
    };
    let mail = entry.message.as_ref().map(|message| Mail {
        id: message.id.to_string(),
        purpose: ledger_words::purpose(t, message),
        standing: ledger_words::mail(t, message, mode),
        bounce: ledger_words::bounce(t, message.bounce),
        reply: ledger_words::reply(message),
        retry: gets(*message.kind)
            && matches!(
                *message.state,
                MessageState::Failed | MessageState::Unknown | MessageState::Bounced
            ),
    });
    Row {
        invitation: invitation.id.to_string(),
        person: ledger_words::person(t, entry),
        email: entry.contact.as_ref().map(|contact| contact.email.clone()).unwrap_or_default(),
        group: group.to_owned(),
        organisation: entry.organisation.as_ref().map(|row| row.name.clone()).unwrap_or_default(),
        mail,
        answer: ledger_words::answer(t, entry, mode),
        because: invitation.declined_because.clone().unwrap_or_default(),
        withdrawal: valid,
        resending: reachable && runs,
        holders: entry.passed.iter().map(|link| holder(t, link)).collect(),
    }
}

fn holder(t: Speech, link: &passed_link::Model) -> Holder {
    let who = ledger_words::colleague(t, link);
    let valid = link.revoked_at.is_none();
    let sentence = if valid { "register-passed-on" } else { "register-passed-taken-back" };
    let word = t.with(sentence, &[("who", who.into())]);
    Holder { id: link.id.to_string(), word, valid }
}

async fn figures(visit: &OrganiserVisit, id: RoundId) -> Result<Vec<Figure>, Problem> {
    let counts = find::message_states(&visit.app.db.read, &visit.organiser, id).await?;
    let kept = !visit.app.courier.sends();
    let figure = |state: MessageState| {
        let count = counts.get(&state).copied().filter(|count| *count > 0)?;
        Some(Figure {
            word: visit.t.say(&format!("register-mail-{state}")),
            count,
            more: match state {
                MessageState::Sent if kept => visit.t.say("register-mail-kept-more"),
                _ => visit.t.say(&format!("register-mail-{state}-more")),
            },
        })
    };
    Ok(STATES.into_iter().filter_map(figure).collect())
}
