//! A program that holds an API token.

use poem::{
    Body, Endpoint, EndpointExt, Request, Response,
    endpoint::BoxEndpoint,
    http::{Method, header},
};
use rundtisch::{account, db, demo, routes::routes};
use serde_json::Value;

use crate::support::{
    TestApp,
    app::{EMAIL, PASSWORD},
};

pub(crate) struct Program {
    endpoint: BoxEndpoint<'static, Response>,
    pub(crate) token: Option<String>,
}

/// What the program got.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) text: String,
}

impl Program {
    /// With a token of the administrator.
    pub(crate) async fn of(test: &TestApp) -> Self {
        Self::acting_for(test, EMAIL, PASSWORD).await
    }

    /// With a token of the demonstration's administrator.
    pub(crate) async fn of_demo(test: &TestApp) -> Self {
        Self::acting_for(test, demo::EMAIL, demo::PASSWORD).await
    }

    async fn acting_for(test: &TestApp, email: &str, password: &str) -> Self {
        let (app, now) = (&test.app, test.now());
        let logged_in = account::log_in(&app.db, email, password.to_owned(), "test", now).await;
        let session = logged_in.expect("the administrator may log in");
        let organiser = account::recognise(&app.db.read, &session, now).await;
        let organiser = organiser.expect("the database answers").expect("a session");
        let token = db::write(&app.db, async |tx| {
            account::issue_api_token(tx, &organiser, "Tests", now).await
        });
        Self { token: Some(token.await.expect("a token").expose()), ..Self::without_token(test) }
    }

    pub(crate) fn without_token(test: &TestApp) -> Self {
        Self { endpoint: routes(test.app.clone()).map_to_response().boxed(), token: None }
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path, "", "").await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Reply {
        self.send(Method::POST, path, "application/json", &body.to_string()).await
    }

    /// A request without a body.
    pub(crate) async fn act(&self, path: &str) -> Reply {
        self.send(Method::POST, path, "", "").await
    }

    pub(crate) async fn put(&self, path: &str, body: Value) -> Reply {
        self.send(Method::PUT, path, "application/json", &body.to_string()).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Reply {
        self.send(Method::DELETE, path, "", "").await
    }

    pub(crate) async fn send(
        &self,
        method: Method,
        path: &str,
        content_type: &str,
        body: &str,
    ) -> Reply {
        let response = self.response(method, path, content_type, body).await;
        Reply {
            status: response.status().as_u16(),
            content_type: response.content_type().unwrap_or_default().to_owned(),
            text: response.into_body().into_string().await.expect("a body of text"),
        }
    }

    /// The content type and the bytes of a file.
    pub(crate) async fn file(&self, path: &str) -> (String, Vec<u8>) {
        let response = self.response(Method::POST, path, "", "").await;
        assert_eq!(response.status().as_u16(), 200, "{path}");
        let content_type = response.content_type().unwrap_or_default().to_owned();
        (content_type, response.into_body().into_vec().await.expect("a whole body"))
    }

    async fn response(
        &self,
        method: Method,
        path: &str,
        content_type: &str,
        body: &str,
    ) -> Response {
        let uri = format!("/api/v1{path}").parse().expect("a path");
        let mut request = Request::builder().method(method).uri(uri);
        if let Some(token) = &self.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        if !content_type.is_empty() {
            request = request.content_type(content_type);
        }
        self.endpoint.get_response(request.body(Body::from_string(body.to_owned()))).await
    }
}

impl Reply {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|e| panic!("{e}: {self:?}"))
    }

    /// The body of an answer that was to be given.
    #[track_caller]
    pub(crate) fn done(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text);
        if status == 204 { Value::Null } else { self.json() }
    }

    /// The code of a refusal that was to be given, in the shape all refusals have.
    #[track_caller]
    pub(crate) fn refused(&self, status: u16) -> String {
        assert_eq!(self.status, status, "{}", self.text);
        assert_eq!(self.content_type, "application/problem+json");
        let problem = self.json();
        assert_eq!(problem["status"], status);
        assert_eq!(problem["type"], "about:blank");
        assert!(problem["title"].is_string());
        problem["code"].as_str().expect("a code").to_owned()
    }

    /// Where something is wrong, as a refusal says.
    pub(crate) fn places(&self) -> Vec<String> {
        let problem = self.json();
        let details = problem["details"].as_array().cloned().unwrap_or_default();
        details.iter().map(|it| it["at"].as_str().expect("a place").to_owned()).collect()
    }
}
