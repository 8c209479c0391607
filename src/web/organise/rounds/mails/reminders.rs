//! When a round reminds without anybody pressing a button.

use std::collections::BTreeSet;

use askama::Template;
use entity::{RoundId, round};
use poem::{IntoResponse, Response, handler, web::Path};

use crate::{
    db,
    invitation::{
        Coming, InvitationError, ReminderRules, coming_reminders, plan_reminders, reminders_planned,
    },
    problem::Problem,
    round::find,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::{
            frame::{Frame, Tab},
            rounds::page,
        },
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/reminders.html")]
struct RemindersPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    fields: Fields,
    /// What will be sent as things stand.
    coming: Vec<String>,
    /// When mails go out by themselves.
    hours: String,
    back: String,
}

/// The rules, and what follows from them.
///
/// # Errors
/// If there is no such round.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let db = &visit.app.db.read;
    let round = find::by_id(db, id).await?;
    let rules = reminders_planned(db, &visit.organiser, id).await?;
    let rules = rules.unwrap_or(ReminderRules { days: BTreeSet::new(), most: 3 });
    let days = rules.days.iter().rev().map(u16::to_string).collect::<Vec<_>>().join(", ");
    let fields = [("days", days), ("most", rules.most.to_string())];
    let fields = Fields(fields.map(|(name, value)| (name.to_owned(), value)).into());
    Ok(Page(shown(&visit, &round, fields, FormErrors::default()).await?).into_response())
}

/// Lets the round remind by these rules.
///
/// # Errors
/// If there is no such round; what must be corrected is shown at the form.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    let mut errors = FormErrors::default();
    let rules = read(visit.t, &fields, &mut errors);
    if errors.is_empty() {
        let planned = db::write(&visit.app.db, async |tx| {
            plan_reminders(tx, &visit.organiser, id, &rules, visit.now).await
        });
        match planned.await {
            Ok(()) => return Ok(visit.redirect(&page(id, "/mails?done=planned"))),
            Err(InvitationError::BadReminders) => {
                errors.add("days", visit.t.say("mails-reminders-wrong"));
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok(Page(shown(&visit, &round, fields, errors).await?).again().into_response())
}

/// What was typed: `7, 2` or one number alone.
fn read(t: Speech, fields: &Fields, errors: &mut FormErrors) -> ReminderRules {
    let typed = fields.one("days").split([',', ';', ' ']).filter(|part| !part.is_empty());
    let days: Result<BTreeSet<u16>, _> = typed.map(str::parse).collect();
    let days = days.ok().filter(|days| {
        let rules = ReminderRules { days: days.clone(), most: 1 };
        rules.can_be_kept()
    });
    let most = fields.one("most").parse().ok();
    let most = most.filter(|most| (1..=ReminderRules::MOST).contains(most));
    if days.is_none() {
        errors.add("days", t.say("mails-reminders-wrong"));
    }
    if most.is_none() {
        errors.add("most", t.say("mails-reminders-most-wrong"));
    }
    ReminderRules { days: days.unwrap_or_default(), most: most.unwrap_or_default() }
}

async fn shown(
    visit: &OrganiserVisit,
    round: &round::Model,
    fields: Fields,
    errors: FormErrors,
) -> Result<RemindersPage, Problem> {
    let coming = coming(visit, round).await?;
    Ok(RemindersPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(visit, round, Tab::Mails),
        errors,
        fields,
        coming: coming.into_iter().map(|it| told(visit.t, it)).collect(),
        hours: hours(visit),
        back: visit.to(&page(round.id, "/mails")),
    })
}

/// What a round will send by its rules, the next first.
pub(super) async fn coming(
    visit: &OrganiserVisit,
    round: &round::Model,
) -> Result<Vec<Coming>, Problem> {
    let (app, times) = (&visit.app, visit.app.config.reminder_times());
    let (db, organiser) = (&app.db.read, &visit.organiser);
    Ok(coming_reminders(db, organiser, &app.secret, round, &times, visit.now).await?)
}

/// `Donnerstag, 3. Dezember 2026, 8:00 Uhr, nach jetzigem Stand an 41 Personen`
pub(super) fn told(t: Speech, coming: Coming) -> String {
    let moment = t.weekday_date_time(coming.at);
    match coming.number {
        None => moment,
        Some(number) => {
            let number = u64::try_from(number).unwrap_or(u64::MAX);
            let values = [("moment", moment.into()), ("number", number.into())];
            t.with("mails-reminders-coming", &values)
        }
    }
}

fn hours(visit: &OrganiserVisit) -> String {
    let config = &visit.app.config;
    let (from, until) = config.reminder_hours.ends();
    let sentence = match config.reminders_on_sundays {
        true => "mails-reminders-hours-daily",
        false => "mails-reminders-hours",
    };
    visit.t.with(sentence, &[("from", from.into()), ("until", until.into())])
}
