//! One kept mail: its text with links to follow, or the whole of it as a file.

use askama::Template;
use entity::{MessageId, kept_mail};
use mail_parser::MessageParser;
use poem::{IntoResponse, Response, handler, http::StatusCode, web::Path};

use crate::{
    mailbox,
    problem::Problem,
    web::{
        handout,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "register/mail.html")]
struct MailPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    mail: kept_mail::Model,
    text: Vec<Piece>,
}

impl MailPage {
    fn file(&self) -> String {
        self.shell.href(&format!("organise/mailbox/{}/eml", self.mail.message_id))
    }
}

/// A stretch of text, or an address of a page in it.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Link(String),
}

#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, MessageId)>,
) -> Result<Response, Problem> {
    let mail = kept(&visit, id).await?;
    let parsed = MessageParser::default().parse(&mail.raw);
    let text = parsed.as_ref().and_then(|parsed| parsed.body_text(0)).unwrap_or_default();
    let text = pieces(&text.replace("\r\n", "\n"));
    let frame = Frame::area(&visit, Area::Mailbox);
    Ok(Page(MailPage { shell: visit.shell(), t: visit.t, frame, mail, text }).into_response())
}

/// The mail as it would have been sent, for a mail program.
#[handler]
pub(crate) async fn file(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, MessageId)>,
) -> Result<Response, Problem> {
    let mail = kept(&visit, id).await?;
    Ok(handout::saved(&format!("{id}.eml"), "message/rfc822", mail.raw.into()))
}

async fn kept(visit: &OrganiserVisit, id: MessageId) -> Result<kept_mail::Model, Problem> {
    let found = mailbox::mail(&visit.app.db.read, id).await?;
    found.ok_or_else(|| Problem::new("not-found", StatusCode::NOT_FOUND))
}

/// Cuts a text where addresses of pages begin and end.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = vec![];
    let mut rest = text;
    while let Some(start) = ["https://", "http://"].iter().filter_map(|it| rest.find(it)).min() {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c: char| c.is_whitespace() || "<>\"".contains(c));
        let link =
            from[..end.unwrap_or(from.len())].trim_end_matches(['.', ',', ';', ':', ')', '!', '?']);
        if !before.is_empty() {
            pieces.push(Piece::Text(before.to_owned()));
        }
        pieces.push(Piece::Link(link.to_owned()));
        rest = &from[link.len()..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_end_before_the_punctuation_of_the_sentence() {
        let text = "Hier: https://stadt.example/de/a?b=c.\nOder http://x.example/ jetzt";
        assert_eq!(
            pieces(text),
            [
                Piece::Text("Hier: ".to_owned()),
                Piece::Link("https://stadt.example/de/a?b=c".to_owned()),
                Piece::Text(".\nOder ".to_owned()),
                Piece::Link("http://x.example/".to_owned()),
                Piece::Text(" jetzt".to_owned()),
            ]
        );
    }

    #[test]
    fn a_bare_scheme_is_no_endless_link() {
        assert_eq!(pieces("https://"), [Piece::Link("https://".to_owned())]);
    }
}
