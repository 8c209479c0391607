//! What someone was about to do in the administration area when nobody was logged in (any more).

use askama::Template;
use poem::{
    FromRequest, IntoResponse, Request, RequestBody, Response,
    http::{Method, Uri},
    web::Multipart,
};
use url::form_urlencoded;

use crate::web::{
    fields::Fields,
    page::{Page, Shell},
    speech::{Lang, Speech},
    visit::{Visit, see_other},
};

/// An address of the administration area and, if a form was sent there, what was in it.
///
/// It travels through the log-in in fields of that form: the server keeps nothing of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Interrupted {
    pub(super) to: String,
    pub(super) sent: Option<Sent>,
}

/// What a form sent, but for files.
#[derive(Clone, Debug)]
pub(super) struct Sent {
    fields: Fields,
    /// Whether its address expects the form in parts.
    in_parts: bool,
}

#[derive(Template)]
#[template(path = "account/resend.html")]
struct ResendPage {
    shell: Shell,
    t: Speech,
    to: String,
    sent: Sent,
}

impl Interrupted {
    /// What this request was about.
    pub(crate) async fn of(request: &Request, body: &mut RequestBody) -> Self {
        let to = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
        if *request.method() != Method::POST {
            return Self { to, sent: None };
        }
        let in_parts = request.content_type().is_some_and(|it| it.starts_with("multipart/"));
        let fields = if in_parts {
            texts(request, body).await
        } else {
            Fields::from_request(request, body).await.unwrap_or_default()
        };
        // A file alone cannot be carried: whoever sent it opens the form anew.
        let lost = in_parts && fields.0.iter().all(|(_, text)| text.trim().is_empty());
        Self { to, sent: (!lost).then_some(Sent { fields, in_parts }) }
    }

    /// What the form of the log-in carries.
    pub(super) fn carried(fields: &Fields) -> Self {
        let sent = |name| fields.0.iter().find(|(it, _)| it == name).map(|(_, sent)| sent);
        let in_parts = sent("_parts").is_some();
        let sent = sent("_sent").or(sent("_parts")).map(|pairs| Sent {
            fields: Fields(form_urlencoded::parse(pairs.as_bytes()).into_owned().collect()),
            in_parts,
        });
        Self { to: fields.one("_to").to_owned(), sent }
    }

    /// The fields by which the form of the log-in carries this.
    pub(super) fn fields(&self) -> Vec<(&'static str, String)> {
        let sent = self.sent.as_ref().map(|sent| {
            let pairs = form_urlencoded::Serializer::new(String::new())
                .extend_pairs(&sent.fields.0)
                .finish();
            (if sent.in_parts { "_parts" } else { "_sent" }, pairs)
        });
        [("_to", self.to.clone())].into_iter().chain(sent).collect()
    }

    /// Goes on with it: to the page that was asked for, or to a page that sends the form again.
    pub(super) fn go_on(self, visit: &Visit) -> Response {
        let lang = visit.t.lang();
        match self.sent {
            _ if !is_ours(&self.to, lang) => visit.redirect("organise"),
            None => see_other(&self.to),
            Some(sent) => {
                let page = ResendPage { shell: visit.shell(), t: visit.t, to: self.to, sent };
                Page(page).into_response()
            }
        }
    }
}

/// Whether the address is one of the administration area, in this language and on this site.
fn is_ours(to: &str, lang: Lang) -> bool {
    let Ok(address) = to.parse::<Uri>() else { return false };
    let area = |area: &str| address.path().starts_with(&format!("/{}/{area}", lang.tag()));
    address.authority().is_none() && (area("organise") || area("account/tokens"))
}

/// The texts of a form in parts. A file would have to be chosen once more.
async fn texts(request: &Request, body: &mut RequestBody) -> Fields {
    let mut fields = Fields::default();
    let Ok(mut parts) = Multipart::from_request(request, body).await else { return fields };
    while let Ok(Some(part)) = parts.next_field().await {
        if part.file_name().is_some() {
            continue;
        }
        let name = part.name().unwrap_or_default().to_owned();
        if let Ok(text) = part.text().await {
            fields.0.push((name, text));
        }
    }
    fields
}
