//! The dictionary of refusals: every one gets a stable code, a status and a sentence.
//!
//! Rooms name what happened; only here is it decided how a door says so. As JSON a problem
//! is `application/problem+json` (RFC 9457), as HTML a page with a way on.

use poem::{error::ResponseError, http::StatusCode};
use sea_orm::DbErr;

use crate::{
    account::AccountError, consultation::ConsultationError, export::ExportError,
    invitation::InvitationError, limit::Limit, publication::PublicationError,
    questionnaire::QuestionnaireError, reply::ReplyError, response::ResponseError as Refusal,
    result::ResultError, round::RoundError, stakeholder::StakeholderError,
};

/// A refusal as the doors tell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Stable; what programs go by. Its sentences are `problem-<code>` and `problem-<code>-way-on`.
    pub code: &'static str,
    pub status: StatusCode,
    /// Each single thing that is wrong, with its place, for lists of problems.
    pub details: Vec<Detail>,
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// A line, a path in a document, or the key of a question.
    pub at: String,
    /// What is wrong, in plain technical English.
    pub what: String,
}

impl Problem {
    /// A problem without details.
    #[must_use]
    pub fn new(code: &'static str, status: StatusCode) -> Self {
        Self { code, status, details: vec![] }
    }

    /// Something that should not happen: logged once, never shown.
    #[must_use]
    pub fn unexpected(cause: &dyn std::error::Error) -> Self {
        tracing::error!(cause = %cause, "Something unexpected happened.");
        Self::new("unexpected", StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn unfit(field: &str, limit: Limit) -> Self {
        let details = [(field.to_owned(), limit.to_string())];
        Self::new("text-unfit", StatusCode::UNPROCESSABLE_ENTITY).with(details)
    }

    fn with(self, details: impl IntoIterator<Item = (String, String)>) -> Self {
        let details = details.into_iter().map(|(at, what)| Detail { at, what }).collect();
        Self { details, ..self }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code)
    }
}

impl std::error::Error for Problem {}

impl ResponseError for Problem {
    fn status(&self) -> StatusCode {
        self.status
    }
}

impl From<DbErr> for Problem {
    fn from(error: DbErr) -> Self {
        Self::unexpected(&error)
    }
}

impl From<AccountError> for Problem {
    fn from(error: AccountError) -> Self {
        let (code, status) = match error {
            AccountError::NotAnEmail => ("not-an-email", StatusCode::UNPROCESSABLE_ENTITY),
            AccountError::EmailTaken => ("account-email-taken", StatusCode::CONFLICT),
            AccountError::PasswordLength => ("password-length", StatusCode::UNPROCESSABLE_ENTITY),
            AccountError::NameLength => ("name-length", StatusCode::UNPROCESSABLE_ENTITY),
            AccountError::WrongLogIn => ("wrong-log-in", StatusCode::UNPROCESSABLE_ENTITY),
            AccountError::Throttled { .. } => ("log-in-throttled", StatusCode::TOO_MANY_REQUESTS),
            AccountError::NoAccount => ("no-account", StatusCode::FORBIDDEN),
            AccountError::Db(error) => return error.into(),
        };
        Self::new(code, status)
    }
}

impl From<StakeholderError> for Problem {
    fn from(error: StakeholderError) -> Self {
        use StakeholderError as E;
        let (code, status) = match error {
            E::UnknownGroup => ("unknown-group", StatusCode::NOT_FOUND),
            E::UnknownContact => ("unknown-contact", StatusCode::NOT_FOUND),
            E::UnnamedGroup => ("unnamed-group", StatusCode::UNPROCESSABLE_ENTITY),
            E::GroupNameLength => return Self::unfit("name", Limit::GROUP_NAME),
            E::GroupKeyTaken => ("group-key-taken", StatusCode::CONFLICT),
            E::GroupInUse => ("group-in-use", StatusCode::CONFLICT),
            E::NotAnEmail => ("not-an-email", StatusCode::UNPROCESSABLE_ENTITY),
            E::EmailTaken(by) => {
                let details = by.map(|id| ("email".to_owned(), format!("contact {id} has it")));
                return Self::new("contact-email-taken", StatusCode::CONFLICT).with(details);
            }
            E::UnknownImport => ("unknown-import", StatusCode::NOT_FOUND),
            E::UnknownOrganisation => ("unknown-organisation", StatusCode::NOT_FOUND),
            E::OrganisationNameTaken => ("organisation-name-taken", StatusCode::CONFLICT),
            E::CoordinatesNothing => ("coordinates-nothing", StatusCode::UNPROCESSABLE_ENTITY),
            E::TagUnfit => ("tag-unfit", StatusCode::UNPROCESSABLE_ENTITY),
            E::SameContact => ("same-contact", StatusCode::UNPROCESSABLE_ENTITY),
            E::NameLength => ("name-length", StatusCode::UNPROCESSABLE_ENTITY),
            E::UnknownLeaver => ("unknown-leaver", StatusCode::NOT_FOUND),
            E::TheirOwnWish => ("their-own-wish", StatusCode::CONFLICT),
            E::WrongLines(lines) => {
                let details = lines.iter().map(|line| {
                    let at = match line.column {
                        None => format!("line {}", line.line),
                        Some(column) => format!("line {}, {}", line.line, column.as_str()),
                    };
                    (at, line.fault.to_string())
                });
                return Self::new("wrong-lines", StatusCode::UNPROCESSABLE_ENTITY).with(details);
            }
            E::Db(error) => return error.into(),
        };
        Self::new(code, status)
    }
}

impl From<ConsultationError> for Problem {
    fn from(error: ConsultationError) -> Self {
        let (code, status) = match error {
            ConsultationError::Unknown => ("unknown-consultation", StatusCode::NOT_FOUND),
            ConsultationError::Incomplete => {
                ("consultation-incomplete", StatusCode::UNPROCESSABLE_ENTITY)
            }
            ConsultationError::Unfit { field, limit } => return Self::unfit(field, limit),
            ConsultationError::CommitteeMissing => {
                ("committee-missing", StatusCode::UNPROCESSABLE_ENTITY)
            }
            ConsultationError::TooManyMilestones => {
                ("too-many-milestones", StatusCode::UNPROCESSABLE_ENTITY)
            }
            ConsultationError::NotAnEmail => ("not-an-email", StatusCode::UNPROCESSABLE_ENTITY),
            ConsultationError::DeletionDayPast => {
                ("deletion-day-past", StatusCode::UNPROCESSABLE_ENTITY)
            }
            ConsultationError::YardstickSettled => ("yardstick-settled", StatusCode::CONFLICT),
            ConsultationError::UnknownGroup(key) => {
                let problem = Self::new("unknown-group", StatusCode::UNPROCESSABLE_ENTITY);
                return problem.with([("groups".to_owned(), key)]);
            }
            ConsultationError::StillRunning => ("consultation-running", StatusCode::CONFLICT),
            ConsultationError::Ended => ("consultation-ended", StatusCode::CONFLICT),
            ConsultationError::Db(error) => return error.into(),
        };
        Self::new(code, status)
    }
}

impl From<QuestionnaireError> for Problem {
    fn from(error: QuestionnaireError) -> Self {
        match error {
            QuestionnaireError::Findings(findings) => {
                let details = findings.iter().map(|finding| {
                    let line = finding.line.map(|line| format!("line {line}")).unwrap_or_default();
                    let at = if finding.path.is_empty() { line } else { finding.path.clone() };
                    (at, finding.fault.to_string())
                });
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                Self::new("questionnaire-findings", status).with(details)
            }
            QuestionnaireError::Missing => {
                Self::new("questionnaire-missing", StatusCode::NOT_FOUND)
            }
            QuestionnaireError::Damaged(_) => Self::unexpected(&error),
            QuestionnaireError::Db(error) => error.into(),
        }
    }
}

impl From<RoundError> for Problem {
    fn from(error: RoundError) -> Self {
        use RoundError as E;
        let (code, status) = match error {
            E::Unknown => ("unknown-round", StatusCode::NOT_FOUND),
            E::UnknownGroup => ("unknown-group", StatusCode::UNPROCESSABLE_ENTITY),
            E::Untitled => ("round-untitled", StatusCode::UNPROCESSABLE_ENTITY),
            E::Unfit { field, limit } => return Self::unfit(field, limit),
            E::Placeholder { language, field, line } => {
                let what = "there are no placeholders, so write without curly brackets".to_owned();
                let details = [(format!("{language}.{field}, line {line}"), what)];
                return Self::new("mail-placeholder", StatusCode::UNPROCESSABLE_ENTITY)
                    .with(details);
            }
            E::NotWorded => ("mail-not-worded", StatusCode::UNPROCESSABLE_ENTITY),
            E::MinimumCellSize => ("minimum-cell-size", StatusCode::UNPROCESSABLE_ENTITY),
            E::BallotBoxSize => ("ballot-box-size", StatusCode::UNPROCESSABLE_ENTITY),
            E::Voices => ("voices", StatusCode::UNPROCESSABLE_ENTITY),
            E::EndsBeforeItBegins => ("round-ends-first", StatusCode::UNPROCESSABLE_ENTITY),
            E::Released => ("round-released", StatusCode::CONFLICT),
            E::Unready(lacks) => {
                let details = lacks.iter().map(|lack| (lack.code().to_owned(), lack.to_string()));
                return Self::new("round-unready", StatusCode::CONFLICT).with(details);
            }
            E::NotAnExtension => ("not-an-extension", StatusCode::UNPROCESSABLE_ENTITY),
            E::NotOpen => ("round-not-open", StatusCode::CONFLICT),
            E::Mixed => ("round-mixed", StatusCode::CONFLICT),
            E::NotClosed => ("round-not-closed", StatusCode::CONFLICT),
            E::Questionnaire(error) => return error.into(),
            E::Consultation(error) => return error.into(),
            E::Db(error) => return error.into(),
        };
        Self::new(code, status)
    }
}

impl From<ReplyError> for Problem {
    fn from(error: ReplyError) -> Self {
        use ReplyError as E;
        let (code, status) = match error {
            E::Unknown => ("unknown-reply", StatusCode::NOT_FOUND),
            E::NotInGerman(field) => {
                let details = [(field.to_owned(), "written in German at least".to_owned())];
                let problem = Self::new("reply-not-in-german", StatusCode::UNPROCESSABLE_ENTITY);
                return problem.with(details);
            }
            E::Unfit { field, limit } => return Self::unfit(field, limit),
            E::UnknownQuestion(about) => {
                let problem = Self::new("reply-unknown-question", StatusCode::UNPROCESSABLE_ENTITY);
                return problem
                    .with([("about".to_owned(), format!("nothing is asked as {about}"))]);
            }
            E::TooMany => ("too-many-replies", StatusCode::CONFLICT),
            E::Round(error) => return error.into(),
            E::Questionnaire(error) => return error.into(),
            E::Db(error) => return error.into(),
        };
        Self::new(code, status)
    }
}

impl From<InvitationError> for Problem {
    fn from(error: InvitationError) -> Self {
        use InvitationError as E;
        let (code, status) = match error {
            E::Unknown => ("unknown-invitation", StatusCode::NOT_FOUND),
            E::Withdrawn => ("invitation-withdrawn", StatusCode::GONE),
            E::UnknownNewcomer => ("unknown-newcomer", StatusCode::NOT_FOUND),
            E::NotToBePassedOn => ("not-to-be-passed-on", StatusCode::FORBIDDEN),
            E::ReasonLength => return Self::unfit("reason", Limit::LINE),
            E::PassedEnough => ("passed-enough", StatusCode::CONFLICT),
            E::Answered => ("invitation-answered", StatusCode::CONFLICT),
            E::Declined => ("invitation-declined", StatusCode::CONFLICT),
            E::NotOpenToAll => ("not-open-to-all", StatusCode::FORBIDDEN),
            E::NotByLink => ("not-by-link", StatusCode::CONFLICT),
            E::NotRunning => ("round-not-running", StatusCode::CONFLICT),
            E::NotPublished => ("round-not-published", StatusCode::CONFLICT),
            E::SaysNothing => ("circular-says-nothing", StatusCode::UNPROCESSABLE_ENTITY),
            E::BadReminders => ("bad-reminders", StatusCode::UNPROCESSABLE_ENTITY),
            E::NoRecipients => ("circular-to-nobody", StatusCode::CONFLICT),
            E::TooSoon => ("circular-too-soon", StatusCode::CONFLICT),
            E::TooManyAddresses => ("too-many-addresses", StatusCode::UNPROCESSABLE_ENTITY),
            E::MailAmiss => ("mail-amiss", StatusCode::CONFLICT),
            E::ChangedSince => ("selection-changed", StatusCode::CONFLICT),
            E::NotOpen => ("reminder-not-open", StatusCode::CONFLICT),
            E::Stakeholder(error) => return error.into(),
            E::Round(error) => return error.into(),
            E::Questionnaire(error) => return error.into(),
            E::Db(error) => return error.into(),
        };
        Self::new(code, status)
    }
}

impl From<Refusal> for Problem {
    fn from(error: Refusal) -> Self {
        let (code, status) = match error {
            Refusal::UnknownSheet => ("unknown-sheet", StatusCode::NOT_FOUND),
            Refusal::AlreadySubmitted(_) => ("already-submitted", StatusCode::CONFLICT),
            Refusal::UnknownCode => ("unknown-code", StatusCode::NOT_FOUND),
            Refusal::NoReturnCode => ("no-return-code", StatusCode::CONFLICT),
            Refusal::MailedEnough => ("mailed-enough", StatusCode::TOO_MANY_REQUESTS),
            Refusal::Throttled { .. } => ("codes-throttled", StatusCode::TOO_MANY_REQUESTS),
            Refusal::NotYetOpen => ("not-yet-open", StatusCode::CONFLICT),
            Refusal::Closed => ("round-closed", StatusCode::CONFLICT),
            Refusal::UnknownPage => ("unknown-page", StatusCode::NOT_FOUND),
            Refusal::Overtaken(_) => ("overtaken", StatusCode::CONFLICT),
            Refusal::Incomplete(_) => ("incomplete", StatusCode::UNPROCESSABLE_ENTITY),
            Refusal::Unlinked => ("response-unlinked", StatusCode::NOT_FOUND),
            Refusal::Final => ("response-final", StatusCode::CONFLICT),
            Refusal::Decided => ("quarantine-decided", StatusCode::CONFLICT),
            Refusal::UnknownFile => ("unknown-file", StatusCode::NOT_FOUND),
            Refusal::BallotBox(error) => return Self::unexpected(&error),
            Refusal::Spool(error) => return Self::unexpected(&error),
            Refusal::Invitation(error) => return error.into(),
            Refusal::Round(error) => return error.into(),
            Refusal::Questionnaire(error) => return error.into(),
            Refusal::Db(error) => return error.into(),
        };
        Self::new(code, status)
    }
}

impl From<ResultError> for Problem {
    fn from(error: ResultError) -> Self {
        match error {
            ResultError::UnknownView => Self::new("unknown-view", StatusCode::NOT_FOUND),
            ResultError::ViewName => Self::unfit("name", Limit::LINE),
            ResultError::Tag => Self::new("tag-unfit", StatusCode::UNPROCESSABLE_ENTITY),
            ResultError::UnknownText => Self::new("unknown-text", StatusCode::NOT_FOUND),
            ResultError::NoTexts => Self::new("no-texts-asked", StatusCode::NOT_FOUND),
            ResultError::Round(error) => error.into(),
            ResultError::Questionnaire(error) => error.into(),
            ResultError::Response(error) => error.into(),
            ResultError::Db(error) => error.into(),
        }
    }
}

impl From<PublicationError> for Problem {
    fn from(error: PublicationError) -> Self {
        match error {
            PublicationError::NotPublished => {
                Self::new("results-not-published", StatusCode::NOT_FOUND)
            }
            PublicationError::UnknownVersion => Self::new("no-such-version", StatusCode::NOT_FOUND),
            PublicationError::Unsealable(cause) => {
                tracing::error!(%cause, "A result cannot be published.");
                Self::new("result-contradictory", StatusCode::CONFLICT)
            }
            PublicationError::Unchanged => Self::new("nothing-to-correct", StatusCode::CONFLICT),
            PublicationError::TooFewChanged => Self::new("too-few-changed", StatusCode::CONFLICT),
            PublicationError::Unexplained => {
                Self::new("correction-unexplained", StatusCode::UNPROCESSABLE_ENTITY)
            }
            PublicationError::Unfit(limit) => Self::unfit("changed", limit),
            PublicationError::Damaged(_) => Self::unexpected(&error),
            PublicationError::Round(error) => error.into(),
            PublicationError::Result(error) => error.into(),
            PublicationError::Questionnaire(error) => error.into(),
            PublicationError::Db(error) => error.into(),
        }
    }
}

impl From<ExportError> for Problem {
    fn from(error: ExportError) -> Self {
        match error {
            ExportError::Csv(_)
            | ExportError::Xlsx(_)
            | ExportError::Zip(_)
            | ExportError::File(_) => Self::unexpected(&error),
            ExportError::Stakeholder(error) => error.into(),
            ExportError::Round(error) => error.into(),
            ExportError::Questionnaire(error) => error.into(),
            ExportError::Result(error) => error.into(),
            ExportError::Db(error) => error.into(),
        }
    }
}
