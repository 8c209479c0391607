//! One mail by which somebody confirms an address.

use email_templates::{Language, Mail, Recipient, Registration, RenderError, Round, Sender};
use entity::newcomer as row;
use rules::questionnaire::Texts;

use crate::{
    app::App,
    db,
    invitation::{
        InvitationError,
        newcomer::{self as domain, Newcomer, confirmation},
    },
    mail::Letter,
    outbox::Outcome,
    round::find,
    stakeholder::suppression::leave_link,
    web::{speech::Lang, wording::Wording},
};

/// Sends one claimed mail and settles it.
pub(super) async fn deliver(app: &App, row: row::Model) -> Result<(), InvitationError> {
    let id = row.id;
    let outcome = match letter(app, row).await? {
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
        tracing::warn!("A mail that asks to confirm an address was not taken.");
    }
    let now = app.clock.now();
    db::write(&app.db, async |tx| domain::settle(tx, id, &outcome, now).await).await?;
    Ok(())
}

async fn letter(app: &App, row: row::Model) -> Result<Option<Letter>, InvitationError> {
    let Ok(newcomer) = domain::unseal(&app.secret, &row) else { return Ok(None) };
    let (_, consultation) = find::with_consultation(&app.db.read, row.round_id).await?;
    let leave = leave_link(&app.secret, &newcomer.email, consultation.id);
    let mail = match render(app, &row, &newcomer, &consultation, &leave) {
        Ok(mail) => mail,
        Err(error) => {
            tracing::error!(cause = %error, "A mail to confirm an address could not be written.");
            return Ok(None);
        }
    };
    let host = app.config.base_url.host_str().unwrap_or("localhost");
    Ok(Some(Letter {
        to_name: newcomer.name,
        to_email: newcomer.email,
        // Nothing is kept of it that a bounce could be about.
        returns_to: None,
        reply_to: consultation.contact_email,
        message_id: format!("<{}@{host}>", row.id),
        leave: Some(app.config.address(&format!("/leave/{leave}"))),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        calendar: None,
    }))
}

fn render(
    app: &App,
    row: &row::Model,
    newcomer: &Newcomer,
    consultation: &entity::consultation::Model,
    leave: &str,
) -> Result<Mail, RenderError> {
    let language = Language::best(&newcomer.language);
    let lang: Lang = language.tag().parse().unwrap_or(Lang::De);
    let say = |texts: &Texts| Wording::of(texts, lang).text;
    let token = confirmation(&app.secret, row.id).expose();
    let address = |page: &str| app.config.address(&format!("/{}/{page}", lang.tag()));
    Registration {
        sender: Sender {
            city: &app.config.city,
            responsible: &consultation.responsible,
            contact_email: &consultation.contact_email,
            contact_phone: consultation.contact_phone.as_deref(),
        },
        round: Round {
            consultation: &say(&consultation.title),
            title: "",
            council_reference: consultation.council_reference.as_deref(),
        },
        recipient: Recipient { name: &newcomer.name, organisation: None },
        link: &address(&format!("registration/{token}")),
        leave: &address(&format!("leave/{leave}")),
    }
    .render(language)
}
