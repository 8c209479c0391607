//! The keys with which programs act for an account.

use askama::Template;
use poem::{IntoResponse, Response, handler, web::Query};

use crate::{
    account::{self, AccountError, ApiToken},
    db,
    problem::Problem,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/tokens.html")]
struct TokensPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    tokens: Vec<ApiToken>,
    purpose: String,
    /// The token just made, to be seen this once.
    issued: Option<String>,
    revoked: bool,
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let revoked = Fields(pairs).one("done") == "revoked";
    Ok(Page(TokensPage { revoked, ..view(&visit).await? }).into_response())
}

#[handler]
pub(crate) async fn post(visit: OrganiserVisit, fields: Fields) -> Result<Response, Problem> {
    let purpose = fields.one("purpose");
    let issued = db::write(&visit.app.db, async |tx| {
        account::issue_api_token(tx, &visit.organiser, purpose, visit.now).await
    })
    .await;
    match issued {
        Ok(token) => {
            let issued = Some(token.expose());
            Ok(Page(TokensPage { issued, ..view(&visit).await? }).into_response())
        }
        Err(AccountError::NameLength) => {
            let mut errors = FormErrors::default();
            errors.add("purpose", visit.t.say("register-token-name-missing"));
            let purpose = purpose.to_owned();
            let again = TokensPage { errors, purpose, ..view(&visit).await? };
            Ok(Page(again).again().into_response())
        }
        Err(error) => Err(error.into()),
    }
}

async fn view(visit: &OrganiserVisit) -> Result<TokensPage, Problem> {
    Ok(TokensPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(visit, Area::Account),
        errors: FormErrors::default(),
        tokens: account::api_tokens(&visit.app.db.read, &visit.organiser).await?,
        purpose: String::new(),
        issued: None,
        revoked: false,
    })
}
