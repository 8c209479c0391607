//! The interface for programs: what an administrator can do, under `/api/v1`.
//!
//! One file per resource. A program shows an API token and acts for the account that made it
//! ([`client`]); refusals are `application/problem+json` ([`problem`]). The document that
//! describes all this is made from the code, at `/api/v1/openapi.json`, with a page to read it
//! at `/api/v1/docs` ([`docs`]).

pub mod announcements;
pub mod answer;
pub mod attachments;
pub mod client;
pub mod consultations;
pub mod contact_import;
pub mod contacts;
pub mod docs;
pub mod duplicates;
pub mod exports;
pub mod groups;
pub mod invitations;
pub mod mails;
pub mod messages;
pub mod organisations;
pub mod paging;
pub mod problem;
pub mod publications;
pub mod quarantine;
pub mod questionnaires;
pub mod reminders;
pub mod replies;
pub mod results;
pub mod round_shapes;
pub mod rounds;
pub mod source;
pub mod tags;
pub mod texts;
pub mod verdict;

use poem::{IntoEndpoint, Route, get};
use poem_openapi::{LicenseObject, OpenApi, OpenApiService, Tags};

/// Where the interface of this version lies.
pub const ADDRESS: &str = "/api/v1";

/// Everything below [`ADDRESS`].
pub fn routes() -> Route {
    let service = service();
    Route::new()
        .at("/openapi.json", service.spec_endpoint())
        .at("/questionnaire.schema.json", get(questionnaires::questionnaire_schema))
        .nest("/docs", docs::routes(&service))
        .nest("/", service.into_endpoint())
}

/// The document that describes the interface: the same text each time.
#[must_use]
pub fn document() -> String {
    service().spec()
}

fn service() -> OpenApiService<impl OpenApi + 'static, ()> {
    let resources = (
        consultations::Consultations,
        rounds::Rounds,
        questionnaires::Questionnaires,
        invitations::Invitations,
        (messages::Messages, mails::Mails, announcements::Announcements, reminders::Reminders),
        quarantine::Quarantine,
        (results::RoundResults, publications::Publications, replies::Replies),
        exports::Exports,
        attachments::Attachments,
        groups::Groups,
        contacts::Contacts,
        contact_import::ContactImport,
        tags::Tags,
        organisations::Organisations,
        duplicates::Merging,
    );
    OpenApiService::new(resources, "Rundtisch", env!("CARGO_PKG_VERSION"))
        .description(include_str!("description.md"))
        .license(LicenseObject::new("EUPL-1.2"))
        .server(ADDRESS)
}

/// What operations are listed under.
#[derive(Tags)]
enum Tag {
    /// A subject put to the stakeholders, with its rounds.
    Consultations,
    /// One questionnaire, asked of chosen groups from a time to a time.
    Rounds,
    /// What a round asks: a document of pages and questions in several languages.
    Questionnaires,
    /// The right of one contact to answer one round.
    Invitations,
    /// The mails about a round.
    Messages,
    /// Responses that look as if a program had sent them, and decisions about them.
    Quarantine,
    /// The figures of a round, and files to take away.
    Results,
    /// Files that came with responses.
    Attachments,
    /// The sides at the table: business, science, residents, …
    Groups,
    /// The people who can be invited.
    Contacts,
}
