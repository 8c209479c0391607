//! Who looks at which page, in which language, and when.

use chrono::{DateTime, NaiveDate, Utc};
use poem::{
    FromRequest, Request, RequestBody, Response,
    http::{StatusCode, header},
};

use super::{
    account::{Errand, log_in},
    cookie,
    page::Shell,
    speech::{Lang, Speech},
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
}

impl Visit {
    /// What the layout shows around a public page.
    #[must_use]
    pub fn shell(&self) -> Shell {
        Shell::new(self.t, &self.app.config.city, &self.path)
    }

    /// The day in the city.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.app.config.timezone).date_naive()
    }

    /// The address of another page in the same language: `to("imprint")` is `/de/imprint`.
    #[must_use]
    pub fn to(&self, page: &str) -> String {
        format!("/{}/{page}", self.t.lang().tag())
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
        let lang: Lang = path
            .split('/')
            .nth(1)
            .and_then(|tag| tag.parse().ok())
            .ok_or_else(|| Problem::new("not-found", StatusCode::NOT_FOUND))?;
        let t = Speech::new(lang, app.config.timezone);
        let now = app.clock.now();
        Ok(Self { app, t, now, path })
    }
}

/// A request by someone who is logged in; others are sent to log in first.
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
        let visit = Visit::from_request(request, body).await?;
        if let Some(token) = cookie::session(request.cookie()) {
            let organiser = account::recognise(&visit.app.db.read, &token, visit.now)
                .await
                .map_err(Problem::from)?;
            if let Some(organiser) = organiser {
                return Ok(Self { visit, organiser });
            }
        }
        let errand = Errand::of(request, body).await;
        Err(poem::Error::from_response(log_in::ask(&visit, errand)))
    }
}

/// Sends the browser to another address, to be fetched by GET (303).
#[must_use]
pub fn see_other(address: &str) -> Response {
    Response::builder().status(StatusCode::SEE_OTHER).header(header::LOCATION, address).finish()
}
