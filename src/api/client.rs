//! Who calls: a program that holds an API token.

use std::ops::Deref;

use chrono::{DateTime, Utc};
use poem::{Request, http::StatusCode};
use poem_openapi::{SecurityScheme, auth::Bearer};

use crate::{
    account::{self, Organiser},
    app::App,
    problem::Problem,
    token::Token,
};

/// An API token of an account: 32 hexadecimal digits.
#[derive(Debug, SecurityScheme)]
#[oai(rename = "token", ty = "bearer", bearer_format = "hex", checker = "recognise")]
pub struct ApiClient(Caller);

/// For whom the program acts. The clock is read once, here.
#[derive(Debug)]
pub struct Caller {
    pub app: App,
    pub organiser: Organiser,
    pub now: DateTime<Utc>,
}

impl Deref for ApiClient {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.0
    }
}

async fn recognise(request: &Request, shown: Bearer) -> poem::Result<Caller> {
    let unauthorised = || Problem::new("unauthorised", StatusCode::UNAUTHORIZED);
    let app = request.data::<App>().expect("the routes carry the app").clone();
    let token: Token = shown.token.parse().map_err(|_| unauthorised())?;
    let organiser = account::recognise_client(&app.db.read, &token).await.map_err(Problem::from)?;
    let organiser = organiser.ok_or_else(unauthorised)?;
    if organiser.is_analyst() {
        return Err(Problem::new("not-for-analysts", StatusCode::FORBIDDEN).into());
    }
    let now = app.clock.now();
    Ok(Caller { app, organiser, now })
}
