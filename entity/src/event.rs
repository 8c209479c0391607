//! What was done to a round, when and by whom.

use sea_orm::entity::prelude::*;

use crate::{AccountId, EventId, RoundId, Word};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EventId,
    pub round_id: RoundId,
    /// Absent if the operator, the program or a respondent did it: the kind tells.
    pub account_id: Option<AccountId>,
    pub at: DateTimeUtc,
    pub kind: Word<EventKind>,
    /// How many were concerned, where that means something.
    pub number: Option<i32>,
    #[sea_orm(belongs_to, from = "account_id", to = "id", on_delete = "SetNull")]
    pub account: BelongsTo<Option<super::account::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What can happen to a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventKind {
    Created,
    Changed,
    QuestionnaireImported,
    Released,
    Invited,
    Reminded,
    /// Somebody chose when the program reminds.
    RemindersPlanned,
    /// The program did, by the rules.
    RemindedByRule,
    InvitationWithdrawn,
    /// Somebody chose other words for a kind of mail.
    MailReworded,
    /// Those invited were told that the round is over.
    ClosingAnnounced,
    /// Those invited were told that the results are published.
    ResultsAnnounced,
    /// Somebody wrote to some of those invited.
    CircularSent,
    /// With the same link.
    InvitationResent,
    /// It was sent once more with a new link.
    LinkRenewed,
    /// An organiser took a link back that was passed on.
    PassedLinkRevoked,
    Extended,
    Closed,
    Published,
    /// The result was published again.
    Corrected,
    /// Before the log told how.
    ResponsesExported,
    ResponsesExportedAsCsv,
    ResponsesExportedAsXlsx,
    ResponsesExportedAsJsonLines,
    /// As data with an SPSS syntax.
    ResponsesExportedForStatistics,
    /// Before the log told how.
    ResultsExported,
    ResultsExportedAsCsv,
    ResultsExportedAsXlsx,
    /// Somebody changed what the city replies.
    RepliesChanged,
    /// Somebody took all files of the round.
    FilesExported,
    /// The day of deletion had come.
    ContactsErased,
    /// Somebody let responses out of the quarantine.
    QuarantineCounted,
    /// Somebody took responses out of the quarantine for good.
    QuarantineRejected,
    /// A respondent took a response back.
    ResponseRetracted,
}

crate::stored::words! {
    EventKind {
        Created = "created", Changed = "changed",
        QuestionnaireImported = "questionnaire-imported", Released = "released",
        Invited = "invited", Reminded = "reminded",
        RemindersPlanned = "reminders-planned", RemindedByRule = "reminded-by-rule",
        InvitationWithdrawn = "invitation-withdrawn", InvitationResent = "invitation-resent",
        LinkRenewed = "link-renewed", MailReworded = "mail-reworded",
        ClosingAnnounced = "closing-announced", ResultsAnnounced = "results-announced",
        CircularSent = "circular-sent",
        PassedLinkRevoked = "passed-link-revoked", Extended = "extended",
        Closed = "closed", Published = "published",
        Corrected = "corrected",
        ResponsesExported = "responses-exported",
        ResponsesExportedAsCsv = "responses-exported-csv",
        ResponsesExportedAsXlsx = "responses-exported-xlsx",
        ResponsesExportedAsJsonLines = "responses-exported-jsonl",
        ResponsesExportedForStatistics = "responses-exported-spss",
        ResultsExported = "results-exported",
        ResultsExportedAsCsv = "results-exported-csv",
        ResultsExportedAsXlsx = "results-exported-xlsx",
        RepliesChanged = "replies-changed",
        FilesExported = "files-exported",
        ContactsErased = "contacts-erased",
        QuarantineCounted = "quarantine-counted", QuarantineRejected = "quarantine-rejected",
        ResponseRetracted = "response-retracted",
    }
}
