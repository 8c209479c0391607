//! Who looks at which page, in which language, and when.

use chrono::{DateTime, NaiveDate, Utc};
use poem::{
    FromRequest, Request, RequestBody, Response,
    http::{StatusCode, header},
};

use rules::questionnaire::{Language, Questionnaire};

use super::{
    account::{Interrupted, log_in},
    cookie,
    page::Shell,
    speech::{Lang, Speech},
    wording::language,
};
use crate::{
    account::{self, Organiser},
    app::App,
    problem::Problem,
};

/// A request for a page. The clock is read once, here.
#[derive(Clone, Debug)]
pub struct Visit {
    pub app: App,
    pub t: Speech,
    pub now: DateTime<Utc>,
    path: String,
    reads: Language,
}

impl Visit {
    /// What the layout shows around a public page.
    #[must_use]
    pub fn shell(&self) -> Shell {
        Shell::new(self.t, &self.app.config.city, &self.path).reading(&self.reads)
    }

    /// The day in the city.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.app.config.timezone).date_naive()
    }

    /// The language in which questionnaires are read: that of the page, or one that only the
    /// questionnaire has.
    #[must_use]
    pub fn reads(&self) -> &Language {
        &self.reads
    }

    /// Refuses a language that neither pages nor this questionnaire have.
    ///
    /// # Errors
    /// `not-found` (404).
    pub fn must_be_offered(&self, questionnaire: &Questionnaire) -> Result<(), Problem> {
        let known = self.reads.as_str() == self.t.lang().tag();
        if known || questionnaire.languages.contains(&self.reads) {
            Ok(())
        } else {
            Err(Problem::new("not-found", StatusCode::NOT_FOUND))
        }
    }

    /// The address of another page in the same language: `to("imprint")` is `/de/imprint`. A
    /// language that only a questionnaire has leads no further than its pages.
    #[must_use]
    pub fn to(&self, page: &str) -> String {
        let tag = if asks(page) { self.reads.as_str() } else { self.t.lang().tag() };
        format!("/{tag}/{page}")
    }

    /// Sends the browser to another page in the same language (303).
    #[must_use]
    pub fn redirect(&self, page: &str) -> Response {
        see_other(&self.to(page))
    }
}

impl<'a> FromRequest<'a> for Visit {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        let app = request.data::<App>().expect("the routes carry the app").clone();
        let path = request.uri().path().to_owned();
        let (lang, reads) =
            languages(request).ok_or_else(|| Problem::new("not-found", StatusCode::NOT_FOUND))?;
        let t = Speech::new(lang, app.config.timezone);
        let now = app.clock.now();
        Ok(Self { app, t, now, path, reads })
    }
}

/// The language of the page, and that in which questionnaires are read.
///
/// Where one is asked, the address may begin with a language that the pages do not have. These are
/// then in the one that the tag or else the browser comes nearest to.
fn languages(request: &Request) -> Option<(Lang, Language)> {
    let path = request.uri().path().trim_start_matches('/');
    let (tag, page) = path.split_once('/').unwrap_or((path, ""));
    if let Ok(lang) = tag.parse::<Lang>() {
        return Some((lang, language(lang)));
    }
    let reads: Language =
        tag.parse().ok().filter(|language: &Language| language.as_str() == tag)?;
    let wishes = request.header(header::ACCEPT_LANGUAGE).unwrap_or_default();
    let lang = reads.primary().parse().unwrap_or_else(|_| Lang::preferred(wishes));
    asks(page).then_some((lang, reads))
}

/// Whether a page without its language belongs to the way through a questionnaire.
fn asks(page: &str) -> bool {
    let mut parts = page.split('/');
    match parts.next() {
        Some("i") => true,
        Some("rounds") => !parts.nth(1).is_some_and(|page| page.starts_with("results")),
        _ => false,
    }
}

/// A request by an administrator; others are sent to log in first, and analysts are refused.
#[derive(Clone, Debug)]
pub struct OrganiserVisit {
    pub visit: Visit,
    pub organiser: Organiser,
}

impl OrganiserVisit {
    /// What the layout shows around a page of the administration area.
    #[must_use]
    pub fn shell(&self) -> Shell {
        self.visit.shell().of_account(self.organiser.name())
    }
}

impl std::ops::Deref for OrganiserVisit {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl<'a> FromRequest<'a> for OrganiserVisit {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> poem::Result<Self> {
        let StaffVisit(visit) = StaffVisit::from_request(request, body).await?;
        if visit.organiser.is_analyst() {
            return Err(Problem::new("not-for-analysts", StatusCode::FORBIDDEN).into());
        }
        Ok(visit)
    }
}

/// A request by someone who is logged in, in whatever role; others are sent to log in first.
#[derive(Clone, Debug)]
pub struct StaffVisit(pub OrganiserVisit);

impl<'a> FromRequest<'a> for StaffVisit {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> poem::Result<Self> {
        let visit = Visit::from_request(request, body).await?;
        if let Some(token) = cookie::session(request.cookie()) {
            let organiser = account::recognise(&visit.app.db.read, &token, visit.now)
                .await
                .map_err(Problem::from)?;
            if let Some(organiser) = organiser {
                return Ok(Self(OrganiserVisit { visit, organiser }));
            }
        }
        let interrupted = Interrupted::of(request, body).await;
        Err(poem::Error::from_response(log_in::ask(&visit, interrupted)))
    }
}

/// Sends the browser to another address, to be fetched by GET (303).
#[must_use]
pub fn see_other(address: &str) -> Response {
    Response::builder().status(StatusCode::SEE_OTHER).header(header::LOCATION, address).finish()
}
