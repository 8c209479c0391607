//! A mail as its recipient would see it.

use askama::Template;
use email_templates::{Language, Mail};
use entity::{RoundId, message::MessageKind, round};
use poem::{
    IntoResponse, Response, handler,
    web::{Path, Query},
};

use super::{addressee::Addressee, kind, language_name, name, of, of_page};
use crate::{
    problem::Problem,
    round::{MailTexts, find},
    web::{
        deadline::deadline,
        fields::Fields,
        form_errors::FormErrors,
        guard, handout,
        organise::{
            frame::{Frame, Tab},
            notice::Notice,
        },
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/mail_preview.html")]
struct PreviewPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    notice: Option<Notice>,
    errors: FormErrors,
    title: String,
    /// What was asked for.
    fields: Fields,
    languages: Vec<(String, String)>,
    recipient: String,
    language: String,
    /// The tag of the language of the mail.
    tag: &'static str,
    mail: Mail,
    /// The mail in HTML.
    html: String,
    /// Where a test is sent from, and to whom.
    trial: String,
    own_address: String,
    back: String,
}

/// What is asked to be seen: the mail in a language, or as a contact gets it.
pub(super) struct Wanted {
    pub(super) round: round::Model,
    pub(super) consultation: entity::consultation::Model,
    pub(super) kind: MessageKind,
    pub(super) addressee: Addressee,
    pub(super) mail: Mail,
    /// Why it is not written to the contact that was asked for.
    unknown: bool,
}

/// The mail as text and as HTML.
///
/// # Errors
/// If there is no such round or kind of mail.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id, word)): Path<(String, RoundId, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let fields = Fields(pairs);
    let wanted = Wanted::of(&visit, id, &word, &fields).await?;
    let mut errors = FormErrors::default();
    if wanted.unknown {
        errors.add("contact", visit.t.say("mails-preview-unknown"));
    }
    Ok(show(&visit, wanted, fields, errors))
}

/// The HTML part alone, for a frame in which nothing runs and nothing is loaded.
///
/// # Errors
/// If there is no such round or kind of mail.
#[handler]
pub(crate) async fn html(
    visit: OrganiserVisit,
    Path((_, id, word)): Path<(String, RoundId, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let wanted = Wanted::of(&visit, id, &word, &Fields(pairs)).await?;
    Ok(handout::framed(wanted.mail.html))
}

impl Wanted {
    pub(super) async fn of(
        visit: &OrganiserVisit,
        id: RoundId,
        word: &str,
        fields: &Fields,
    ) -> Result<Self, Problem> {
        let kind = kind(word)?;
        let db = &visit.app.db.read;
        let (round, consultation) = find::with_consultation(db, id).await?;
        let texts = MailTexts::of_rounds(db, [id]).await?;
        let language = Language::of_tag(fields.one("language"));
        let example = || Addressee::example(visit, language.unwrap_or(of_page(visit.t.lang())));
        let (addressee, unknown) = match fields.one("contact") {
            "" => (example(), false),
            email => match Addressee::at(visit, email).await? {
                Some(addressee) => (addressee, false),
                None => (example(), true),
            },
        };
        let mail = addressee.mail(visit, (&round, &consultation), &texts, kind)?;
        Ok(Self { round, consultation, kind, addressee, mail, unknown })
    }
}

impl Wanted {
    /// What goes along with the mail.
    pub(super) fn calendar(&self, visit: &OrganiserVisit) -> Option<String> {
        let subject = self.addressee.subject(&self.round, &self.consultation);
        deadline(&subject, &visit.app.config, self.kind, visit.now)
    }
}

/// The page, with what is wrong on top.
pub(super) fn show(
    visit: &OrganiserVisit,
    wanted: Wanted,
    fields: Fields,
    errors: FormErrors,
) -> Response {
    let Wanted { round, kind, addressee, mail, .. } = wanted;
    let t = visit.t;
    let language = addressee.language();
    let contact = if fields.one("contact").is_empty() { "" } else { addressee.email() };
    let query = format!("language={}&contact={}", language.tag(), handout::encoded(contact));
    let option = |it: Language| (it.tag().to_owned(), language_name(t, it));
    let done = fields.one("done") == "tested";
    let own_address = visit.organiser.email().unwrap_or_default().to_owned();
    let sent = || Notice {
        title: t.say("mails-trial-sent"),
        text: t.with("mails-trial-sent-more", &[("address", own_address.clone().into())]),
    };
    let view = PreviewPage {
        shell: visit.shell().at(&visit.to(&of(round.id, kind, "/preview"))),
        t,
        frame: Frame::round(visit, &round, Tab::Mails),
        notice: done.then(sent),
        title: name(t, kind),
        languages: Language::ALL.map(option).into(),
        recipient: addressee.email().to_owned(),
        language: addressee.language_name(visit),
        tag: language.tag(),
        html: visit.to(&of(round.id, kind, &format!("/preview.html?{query}"))),
        trial: visit.to(&of(round.id, kind, "/trial")),
        own_address,
        back: visit.to(&of(round.id, kind, "")),
        mail,
        fields,
        errors,
    };
    let wrong = !view.errors.is_empty();
    let page = Page(view);
    let mut response = if wrong { page.again().into_response() } else { page.into_response() };
    guard::let_frame(&mut response);
    response
}
