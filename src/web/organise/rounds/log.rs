//! What happened to a round, as sentences.

use entity::{RoundId, event::EventKind};

use crate::{
    problem::Problem,
    round::{Entry, records},
    web::{speech::Speech, visit::OrganiserVisit},
};

/// How many of the latest entries are shown.
const MOST: u64 = 20;

/// One line of the log.
pub(super) struct Line {
    pub(super) at: String,
    pub(super) machine_time: String,
    pub(super) sentence: String,
}

/// The latest entries, the newest first.
pub(super) async fn log(visit: &OrganiserVisit, id: RoundId) -> Result<Vec<Line>, Problem> {
    let entries = records(&visit.app.db.read, &visit.organiser, id, MOST).await?;
    Ok(entries.into_iter().map(|entry| line(visit.t, entry)).collect())
}

fn line(t: Speech, entry: Entry) -> Line {
    let who = entry.who.unwrap_or_else(|| t.say("organise-log-operator"));
    let number = entry.number.unwrap_or_default();
    Line {
        at: t.date_time(entry.at),
        machine_time: entry.at.format("%Y-%m-%dT%H:%MZ").to_string(),
        sentence: t.with(sentence(entry.kind), &[("who", who.into()), ("number", number.into())]),
    }
}

fn sentence(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Created => "organise-log-created",
        EventKind::Changed => "organise-log-changed",
        EventKind::QuestionnaireImported => "organise-log-questionnaire",
        EventKind::Released => "organise-log-released",
        EventKind::Invited => "organise-log-invited",
        EventKind::Reminded => "organise-log-reminded",
        EventKind::RemindersPlanned => "mails-log-planned",
        EventKind::RemindedByRule => "mails-log-reminded",
        EventKind::InvitationWithdrawn => "organise-log-invitation-withdrawn",
        EventKind::MailReworded => "mails-log-reworded",
        EventKind::ClosingAnnounced => "mails-log-closing",
        EventKind::ResultsAnnounced => "mails-log-results",
        EventKind::CircularSent => "mails-log-circular",
        EventKind::InvitationResent => "organise-log-invitation-resent",
        EventKind::LinkRenewed => "organise-log-link-renewed",
        EventKind::PassedLinkRevoked => "organise-log-passed-link-revoked",
        EventKind::Extended => "organise-log-extended",
        EventKind::Closed => "organise-log-closed",
        EventKind::Published => "organise-log-published",
        EventKind::Corrected => "organise-log-corrected",
        EventKind::ResponsesExported => "organise-log-responses-exported",
        EventKind::ResponsesExportedAsCsv => "organise-log-responses-as-csv",
        EventKind::ResponsesExportedAsXlsx => "organise-log-responses-as-excel",
        EventKind::ResponsesExportedAsJsonLines => "organise-log-responses-as-json-lines",
        EventKind::ResponsesExportedForStatistics => "organise-log-responses-for-statistics",
        EventKind::ResultsExported => "organise-log-results-exported",
        EventKind::ResultsExportedAsCsv => "organise-log-results-as-csv",
        EventKind::ResultsExportedAsXlsx => "organise-log-results-as-excel",
        EventKind::RepliesChanged => "reply-log-changed",
        EventKind::FilesExported => "organise-log-files-exported",
        EventKind::ContactsErased => "organise-log-contacts-erased",
        EventKind::QuarantineCounted => "quarantine-log-counted",
        EventKind::QuarantineRejected => "quarantine-log-rejected",
        EventKind::ResponseRetracted => "organise-log-response-retracted",
    }
}
