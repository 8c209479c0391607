//! One mail with a return code.

use chrono::{DateTime, Utc};
use email_templates::{Language, Mail, Recipient, RenderError, ReturnCode, Round, Sender};
use entity::{consultation, return_mail, round};
use rules::{
    lifecycle::{IdentityMode, State},
    questionnaire::Texts,
};

use crate::{
    app::App,
    db,
    mail::Letter,
    outbox::Outcome,
    response::{
        ResponseError,
        return_mail::{self as domain, Errand},
    },
    round::find,
    web::{
        speech::{Lang, Speech},
        wording::Wording,
    },
};

/// Sends one claimed mail and settles it. What the server replied is not kept, since replies quote
/// the address.
pub(super) async fn deliver(app: &App, mail: return_mail::Model) -> Result<(), ResponseError> {
    let now = app.clock.now();
    let outcome = match letter(app, &mail, now).await? {
        None => Outcome::Suppressed,
        Some(letter) => match app.courier.assemble(letter) {
            Ok(parcel) => {
                let mut line = app.courier.line();
                let outcome = line.send(&parcel).await;
                line.hang_up().await;
                outcome
            }
            Err(_) => Outcome::Failed { reply: String::new() },
        },
    };
    if !matches!(outcome, Outcome::Sent { .. } | Outcome::Suppressed) {
        tracing::warn!(attempts = mail.attempts + 1, "A mail with a return code was not taken.");
    }
    let now = app.clock.now();
    db::write(&app.db, async |tx| domain::settle(tx, mail, &outcome, now).await).await?;
    Ok(())
}

/// Looks everything up; nothing if the code leads nowhere any more.
async fn letter(
    app: &App,
    mail: &return_mail::Model,
    now: DateTime<Utc>,
) -> Result<Option<Letter>, ResponseError> {
    let db = &app.db.read;
    let Some(errand) = domain::errand(db, &app.secret, mail).await? else { return Ok(None) };
    let (round, consultation) = find::with_consultation(db, mail.round_id).await?;
    if round.state(now) != State::Open {
        return Ok(None);
    }
    let rendered = match render(app, &errand, &round, &consultation) {
        Ok(rendered) => rendered,
        Err(error) => {
            tracing::error!(cause = %error, "A mail with a return code could not be written.");
            return Ok(None);
        }
    };
    let host = app.config.base_url.host_str().unwrap_or("localhost");
    Ok(Some(Letter {
        to_name: String::new(),
        to_email: errand.email,
        // Nothing is kept of it that a bounce could be about.
        returns_to: None,
        reply_to: consultation.contact_email,
        message_id: format!("<{}@{host}>", mail.id),
        leave: None,
        subject: rendered.subject,
        text: rendered.text,
        html: rendered.html,
        calendar: None,
    }))
}

fn render(
    app: &App,
    errand: &Errand,
    round: &round::Model,
    consultation: &consultation::Model,
) -> Result<Mail, RenderError> {
    let language = Language::best(&errand.language);
    let lang: Lang = language.tag().parse().unwrap_or(Lang::De);
    let say = |texts: &Texts| Wording::of(texts, lang).text;
    let t = Speech::new(lang, app.config.timezone);
    let closes = round.closes_at.map(|at| t.date_time(at));
    ReturnCode {
        sender: Sender {
            city: &app.config.city,
            responsible: &consultation.responsible,
            contact_email: &consultation.contact_email,
            contact_phone: consultation.contact_phone.as_deref(),
        },
        round: Round {
            consultation: &say(&consultation.title),
            title: &say(&round.title),
            council_reference: consultation.council_reference.as_deref(),
        },
        recipient: Recipient { name: "", organisation: None },
        closes: closes.as_deref(),
        code: &errand.code.expose(),
        lasting: *round.identity_mode != IdentityMode::Anonymous,
        link: &app.config.address(&format!("/{}/return", lang.tag())),
    }
    .render(language)
}
