//! How files are handed out: to be saved, never to be shown as a page of ours.

use std::{fmt::Write, io};

use entity::{AttachmentId, attachment};
use futures_util::{TryStreamExt, stream};
use poem::{Body, Response, http::header};

use crate::{app::App, response::attachment::find::piece};

/// Nothing in a file may run, load or be framed, should a browser show it after all.
const POLICY: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

/// A file that somebody handed in, as it came.
#[must_use]
pub fn attachment(app: &App, file: &attachment::Model) -> Response {
    let response = saved(&file.name, file.kind.media_type(), content(app, file.id));
    sized(response, file.bytes.unsigned_abs())
}

/// A page that is no page of ours, to be looked at in a frame of ours: it may have styles of its
/// own, and nothing else.
#[must_use]
pub fn framed(html: String) -> Response {
    let policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";
    Response::builder()
        .content_type("text/html; charset=utf-8")
        .header(header::CONTENT_SECURITY_POLICY, policy)
        .header(header::X_FRAME_OPTIONS, "SAMEORIGIN")
        .body(html)
}

/// A value as it stands in the query of an address.
#[must_use]
pub fn encoded(value: &str) -> String {
    percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// Any file that the browser saves under this name.
#[must_use]
pub fn saved(name: &str, media_type: &str, body: Body) -> Response {
    Response::builder()
        .content_type(media_type)
        .header(header::CONTENT_DISPOSITION, disposition(name))
        .header(header::CONTENT_SECURITY_POLICY, POLICY)
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CACHE_CONTROL, "private, no-store")
        .body(body)
}

/// A file that was written for this one reader.
#[must_use]
pub fn written(name: &str, media_type: &str, file: std::fs::File) -> Response {
    let length = file.metadata().map(|known| known.len());
    let body = Body::from_async_read(tokio::fs::File::from_std(file));
    let response = saved(name, media_type, body);
    match length {
        Ok(length) => sized(response, length),
        Err(_) => response,
    }
}

/// A response that says how many bytes come, so that browsers tell how long it takes.
fn sized(mut response: Response, bytes: u64) -> Response {
    response.headers_mut().insert(header::CONTENT_LENGTH, bytes.into());
    response
}

/// Piece by piece, so that no file is held in memory as a whole.
fn content(app: &App, id: AttachmentId) -> Body {
    let db = app.db.read.clone();
    let pieces = stream::try_unfold(0, move |number| {
        let db = db.clone();
        async move { Ok(piece(&db, id, number).await?.map(|bytes| (bytes, number + 1))) }
    });
    Body::from_bytes_stream(pieces.map_err(|error: sea_orm::DbErr| io::Error::other(error)))
}

/// `Content-Disposition` (RFC 6266): the name in ASCII for old programs, and as it is.
fn disposition(name: &str) -> String {
    let plain = |c: char| match c {
        '"' | '\\' | '%' => '_',
        c if c.is_ascii_graphic() || c == ' ' => c,
        _ => '_',
    };
    let ascii: String = name.chars().map(plain).collect();
    let mut encoded = String::new();
    for byte in name.bytes() {
        match byte {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(byte.into());
            }
            _ => write!(encoded, "%{byte:02X}").expect("a string takes everything"),
        }
    }
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_header() {
        for (name, told) in [
            ("Plan.pdf", "attachment; filename=\"Plan.pdf\"; filename*=UTF-8''Plan.pdf"),
            (
                "Straße 1.pdf",
                "attachment; filename=\"Stra_e 1.pdf\"; filename*=UTF-8''Stra%C3%9Fe%201.pdf",
            ),
            (
                "a\"; b=\\%41\r\n.pdf",
                "attachment; filename=\"a_; b=__41__.pdf\"; filename*=UTF-8''a%22%3B%20b%3D%5C%2541%0D%0A.pdf",
            ),
        ] {
            assert_eq!(disposition(name), told);
        }
    }
}
