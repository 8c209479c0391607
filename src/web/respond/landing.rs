//! The page before the first question: what it is about, until when, what happens with the
//! answers, and the one button that begins.

mod files;

use askama::Template;
use entity::{GroupId, consultation, organisation, round};
use poem::{IntoResponse, Response};
use rules::{
    lifecycle::IdentityMode,
    questionnaire::{Questionnaire, question_count},
};

use self::files::FilesAsked;
use super::{
    contact::Contact,
    desk::place,
    registration,
    table::{self, Table},
};
use crate::{
    problem::Problem,
    questionnaire, stakeholder,
    web::{
        page::{Page, Shell},
        speech::Speech,
        visit::Visit,
        wording::{self, Wording},
    },
};

/// Who stands before which round.
pub(super) struct Guest<'a> {
    pub(super) round: &'a round::Model,
    pub(super) consultation: &'a consultation::Model,
    pub(super) group_id: GroupId,
    pub(super) organisation: Option<&'a organisation::Model>,
    /// The address of the personal link, if one was used.
    pub(super) link: Option<String>,
    /// Whether it is a link that was passed on.
    pub(super) passed: bool,
    /// Whether the link can be passed on.
    pub(super) passes_on: bool,
    pub(super) door: Door,
}

/// What can be done here, each at an address of its own.
pub(super) enum Door {
    Begin(String),
    GoOn(String),
    /// Answered: the address leads to the receipt.
    Answered(String),
    /// Answered without an invitation: someone else may use the same device. Whether the answer
    /// was set aside stands second.
    AnsweredHere(String, bool),
    /// Answered, and begun to correct that: the address leads on, or to the receipt.
    Correcting(String),
    /// Declined: beginning takes it back.
    Declined(String),
    /// Answered, and the answer taken back: beginning answers anew.
    Retracted(String),
    NotYet,
}

impl Guest<'_> {
    /// Whether this guest has answered, and nobody else can by the same way.
    fn answered(&self) -> bool {
        matches!(self.door, Door::Answered(_) | Door::Correcting(_))
    }
}

#[derive(Template)]
#[template(path = "respond/landing.html")]
struct Landing {
    shell: Shell,
    t: Speech,
    eyebrow: String,
    consultation: Wording,
    round: Wording,
    introduction: Wording,
    summary: Wording,
    door: Door,
    /// Whether this guest has answered, and nobody else can by the same way.
    answered: bool,
    /// That one can interrupt, for those who still answer.
    pause: String,
    opens: Option<(String, String)>,
    closes: Option<(String, String)>,
    questions: usize,
    files: Option<FilesAsked>,
    asked: Vec<Wording>,
    foreign: bool,
    mode: String,
    mode_meaning: String,
    changes: String,
    changes_meaning: String,
    group: Wording,
    /// How many responses the organisation gives, if that is limited.
    voices: String,
    details: Vec<(String, Vec<Wording>)>,
    refusal: Option<String>,
    /// Whether a link was used, so that no code leads back.
    by_link: bool,
    /// Where the link is passed on.
    passing_on: Option<String>,
    /// Where one comes into the register.
    registering: Option<String>,
    contact: Contact,
    table: Option<Table>,
}

/// Shows the landing page of a round that is open or will be.
///
/// # Errors
/// If the round has no questionnaire or the database does not answer.
pub(super) async fn show(visit: &Visit, guest: Guest<'_>) -> poem::Result<Response> {
    let db = &visit.app.db.read;
    let t = visit.t;
    let lang = t.lang();
    let asked = questionnaire::current(db, guest.round.id).await.map_err(Problem::from)?;
    let asked = asked.questionnaire;
    visit.must_be_offered(&asked)?;
    let groups = stakeholder::find::groups(db).await.map_err(Problem::from)?;
    let title = Wording::of(&guest.consultation.title, lang);
    let group = groups.iter().find(|group| group.id == guest.group_id);
    let moment = |at| (t.weekday_date(at), t.time(at));
    let (mode, mode_meaning) = mode(&guest);
    let page = Landing {
        shell: visit.shell().asking(&asked),
        t,
        eyebrow: eyebrow(t, &guest),
        table: table::table(&groups, guest.group_id, &title.text, lang),
        consultation: title,
        round: Wording::of(&guest.round.title, lang),
        introduction: Wording::of(&guest.round.introduction, lang),
        summary: Wording::of(&guest.consultation.summary, lang),
        opens: guest.round.opens_at.map(moment),
        closes: guest.round.closes_at.map(moment),
        questions: question_count(&asked),
        files: FilesAsked::of(t, &asked),
        asked: asked
            .questions()
            .filter(|question| question.asks())
            .map(|question| Wording::asked(&asked, &question.text, visit.reads(), lang))
            .collect(),
        foreign: wording::is_foreign(&asked, visit.reads()),
        changes: changes(t, guest.round),
        changes_meaning: t.say(changes_meaning(guest.round)),
        mode: t.say(mode),
        mode_meaning: t.say(mode_meaning),
        group: group.map(|group| Wording::of(&group.name, lang)).unwrap_or_default(),
        voices: voices(t, &guest),
        details: details(t, &guest, &asked),
        refusal: refusal(&guest),
        by_link: guest.link.is_some(),
        passing_on: passing_on(&guest),
        registering: registering(visit, &guest),
        contact: Contact::of(guest.consultation),
        answered: guest.answered(),
        pause: if guest.answered() { String::new() } else { t.say("respond-length-pause") },
        door: guest.door,
    };
    Ok(Page(page).into_response())
}

fn eyebrow(t: Speech, guest: &Guest<'_>) -> String {
    match (guest.organisation, &guest.link) {
        (Some(organisation), _) => {
            let name = organisation.name.as_str().into();
            t.with("respond-invited-organisation", &[("organisation", name)])
        }
        (None, Some(_)) => t.say("respond-invited"),
        (None, None) => t.say("respond-open-to-all"),
    }
}

/// The way of identity in plain words: a short name and what it means.
fn mode(guest: &Guest<'_>) -> (&'static str, &'static str) {
    match (*guest.round.identity_mode, &guest.link, guest.organisation) {
        (IdentityMode::Anonymous | IdentityMode::Pseudonymous, None, _) => {
            ("respond-mode-nameless", "respond-mode-open")
        }
        (IdentityMode::Anonymous, Some(_), _) => {
            ("respond-mode-nameless", "respond-mode-anonymous")
        }
        (IdentityMode::Pseudonymous, Some(_), _) => {
            ("respond-mode-mark", "respond-mode-pseudonymous")
        }
        (IdentityMode::Attributed, _, Some(_)) => ("respond-mode-named", "respond-mode-attributed"),
        (IdentityMode::Attributed, _, None) => {
            ("respond-mode-person", "respond-mode-attributed-person")
        }
    }
}

/// Whether and until when a submitted response can be changed.
fn changes(t: Speech, round: &round::Model) -> String {
    match round.closes_at {
        _ if !round.lets_change() => t.say("respond-changes-no"),
        None => t.say("respond-changes-open"),
        Some(at) => t.with("respond-changes-until", &[("date", t.weekday_date(at).into())]),
    }
}

fn changes_meaning(round: &round::Model) -> &'static str {
    match *round.identity_mode {
        IdentityMode::Anonymous => "respond-changes-nameless",
        _ if round.lets_change() => "respond-changes-how",
        _ => "respond-changes-final",
    }
}

/// What everybody must be told about the data: terms and their sentences.
fn details(t: Speech, guest: &Guest<'_>, asked: &Questionnaire) -> Vec<(String, Vec<Wording>)> {
    let consultation = guest.consultation;
    let plain = |text: String| Wording { text, lang: None };
    let minimum = [("minimum", guest.round.minimum_cell_size.into())];
    let readers: &[&str] = match *guest.round.identity_mode {
        IdentityMode::Attributed => &["respond-seen-named"],
        IdentityMode::Anonymous | IdentityMode::Pseudonymous => {
            &["respond-seen-nameless", "respond-seen-few"]
        }
    };
    let published = [t.with("respond-seen-minimum", &minimum), t.say("respond-seen-texts")];
    let language = (asked.languages.len() > 1).then_some("respond-seen-language");
    let readers = readers.iter().copied().chain(language);
    let seen_by = readers.map(|sentence| t.say(sentence)).chain(published);
    let contacts = match (&guest.link, consultation.delete_contacts_on) {
        (None, _) => t.say("respond-delete-no-contact"),
        (Some(_), Some(day)) => {
            t.with("respond-delete-contact-on", &[("date", t.date(day).into())])
        }
        (Some(_), None) => t.say("respond-delete-contact"),
    };
    let draft = if guest.answered() { "respond-deleted-draft" } else { "respond-delete-draft" };
    let deletion = [t.say(draft), contacts, t.say("respond-delete-answers")];
    let watched = guest.link.is_none().then(|| plain(t.say("quarantine-kept")));
    let rights = match *guest.round.identity_mode {
        IdentityMode::Anonymous => "respond-rights-nameless",
        IdentityMode::Pseudonymous | IdentityMode::Attributed => "respond-rights-named",
    };
    vec![
        (t.say("respond-responsible"), vec![plain(consultation.responsible.clone())]),
        (t.say("respond-purpose"), vec![Wording::of(&consultation.purpose, t.lang())]),
        (
            t.say("respond-legal-basis"),
            vec![
                Wording::of(&consultation.legal_basis, t.lang()),
                plain(t.say("respond-voluntary")),
            ],
        ),
        (t.say("respond-seen-by"), seen_by.map(plain).collect()),
        (t.say("respond-deletion"), deletion.map(plain).into_iter().chain(watched).collect()),
        (t.say("respond-rights"), vec![plain(t.say("respond-rights-which")), plain(t.say(rights))]),
    ]
}

fn refusal(guest: &Guest<'_>) -> Option<String> {
    let link = guest.link.as_ref().filter(|_| !guest.passed)?;
    matches!(guest.door, Door::Begin(_) | Door::GoOn(_) | Door::NotYet)
        .then(|| format!("{link}/refusal"))
}

/// How many responses an organisation gives in this round, if that is limited.
fn voices(t: Speech, guest: &Guest<'_>) -> String {
    match guest.round.voices.filter(|_| guest.link.is_some() && guest.organisation.is_some()) {
        None => String::new(),
        Some(most) => t.with("respond-voices", &[("number", most.into())]),
    }
}

fn registering(visit: &Visit, guest: &Guest<'_>) -> Option<String> {
    let offered = guest.link.is_none() && registration::is_offered(visit, guest.consultation);
    offered.then(|| visit.to(&place(&guest.round.slug, "registration")))
}

fn passing_on(guest: &Guest<'_>) -> Option<String> {
    let link = guest.link.as_ref().filter(|_| guest.passes_on)?;
    matches!(guest.door, Door::Begin(_) | Door::GoOn(_) | Door::Declined(_) | Door::Retracted(_))
        .then(|| format!("{link}/passing-on"))
}
