//! What a page of questions sent. A page that asks for files sends them along; they are written
//! aside as they come in, so that none is held in memory.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use futures_util::{StreamExt, TryStreamExt};
use poem::{
    Body, FromRequest, Request, RequestBody, Response,
    http::{HeaderValue, StatusCode, header},
    web::{Form, Multipart, Path, cookie::CookieJar},
};
use rules::{
    lifecycle::State,
    questionnaire::{Kind, Page, Question, Step, accept_file, file_name, part_name},
};
use tokio::{io::AsyncReadExt, sync::OwnedSemaphorePermit};

use super::{
    contact::Contact,
    desk::{self, step_place},
    notice::Notice,
};
use crate::{
    problem::Problem,
    response::{
        ResponseError,
        attachment::{Limits, Spool, Upload},
    },
    web::{guard::LARGEST_BODY, visit::Visit},
};

/// More fields than any page has.
const MOST_PARTS: usize = 2000;

/// The fields of a page, and the files that came along.
pub(super) struct Sent {
    pub(super) pairs: Vec<(String, String)>,
    pub(super) files: Vec<Upload>,
    pub(super) turn: Turn,
}

/// Whether files of this page may be taken in now. Held until they are stored.
#[derive(Debug)]
pub(super) enum Turn {
    /// No files came.
    NotNeeded,
    Taken(#[expect(dead_code, reason = "held until it is dropped")] OwnedSemaphorePermit),
    /// Too many others send files: these were read and not kept.
    NotNow,
}

impl Sent {
    /// Reads the body of a request.
    ///
    /// # Errors
    /// `malformed` (400), a page that names the limit (413), or that there is no sheet or page to
    /// which files could be added.
    pub(super) async fn read(
        visit: &Visit,
        request: &Request,
        jar: &CookieJar,
        body: Body,
    ) -> poem::Result<Self> {
        if !request.content_type().is_some_and(|it| it.starts_with("multipart/form-data")) {
            let mut body = RequestBody::new(body);
            let Form(pairs) = Form::from_request(request, &mut body).await?;
            return Ok(Self { pairs, files: vec![], turn: Turn::NotNeeded });
        }
        let Path((_, slug, number)): Path<(String, String, usize)> =
            Path::from_request_without_body(request).await?;
        let sheet = desk::sheet(visit, jar, &slug).await?;
        if sheet.round.state(visit.now) != State::Open {
            return Err(desk::refused(visit, &slug, ResponseError::Closed));
        }
        let index = number.wrapping_sub(1);
        // The whole page: what somebody else changed meanwhile may have taken questions from it.
        let page = sheet.version.questionnaire.pages.get(index);
        let page = page.ok_or_else(|| Problem::from(ResponseError::UnknownPage))?;
        let most = largest(visit, page);
        let here = step_place(&slug, Step::Page(index));
        let too_large = || poem::Error::from_response(too_large(visit, &here, most));
        let limit = 2 * most * Kind::MEGABYTE + LARGEST_BODY as u64;
        if announced(request).is_some_and(|bytes| bytes > limit) {
            return Err(too_large());
        }
        let meter = Arc::new(Meter::default());
        let body = RequestBody::new(counted(body, &meter, limit));
        let parts = Parts { visit, page, left: LARGEST_BODY, meter: &meter, turn: Turn::NotNeeded };
        let read = parts.read(request, body).await;
        read.map_err(|error| if meter.all() > limit { too_large() } else { error })
    }
}

/// How much room there is for files.
pub(super) fn limits(visit: &Visit) -> Limits {
    let config = &visit.app.config;
    Limits {
        per_response: config.files_per_response_mb.get().into(),
        per_round: config.files_per_round_mb.get().into(),
    }
}

/// How much the files of a page may be together at most, in megabytes.
fn largest(visit: &Visit, page: &Page) -> u64 {
    let of_question = |kind: &Kind| match kind {
        Kind::Files { at_most, size_limit, .. } => size_limit.saturating_mul(*at_most as u64),
        _ => 0,
    };
    let asked: u64 = page.questions.iter().map(|question| of_question(&question.kind)).sum();
    asked.min(visit.app.config.files_per_response_mb.get().into())
}

fn announced(request: &Request) -> Option<u64> {
    request.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// The body up to a limit, and as long as what comes in is used.
fn counted(body: Body, meter: &Arc<Meter>, limit: u64) -> Body {
    let meter = Arc::clone(meter);
    let pieces = body.into_bytes_stream().map(move |piece| {
        let piece = piece?;
        match meter.takes(piece.len() as u64, limit) {
            true => Ok(piece),
            false => Err(io::Error::other("the body is too large")),
        }
    });
    Body::from_bytes_stream(pieces.into_stream())
}

fn too_large(visit: &Visit, here: &str, most: u64) -> Response {
    let t = visit.t;
    let contact = Contact::of_service(&visit.app.config);
    Notice::new(visit, t.say("respond-files-much-too-large"), contact)
        .seen_at(visit, here)
        .saying(t.with("respond-files-much-too-large-why", &[("limit", most.into())]))
        .leading(visit.to(here), t.say("respond-files-again"))
        .response(StatusCode::PAYLOAD_TOO_LARGE)
}

/// Whether a file answers this question and can be taken as such. Others leave their place to
/// those that follow.
fn is_good(question: &Question, file: &Upload) -> bool {
    let content = file.content.as_ref().filter(|_| file.question == question.key);
    content.is_some_and(|it| accept_file(&question.kind, 0, &file.name, it.kind, it.bytes).is_ok())
}

/// What is said to somebody whose files could not be taken in now. All else is saved.
pub(super) fn not_now(visit: &Visit, here: &str) -> Response {
    let t = visit.t;
    let contact = Contact::of_service(&visit.app.config);
    let mut response = Notice::new(visit, t.say("respond-files-not-now"), contact)
        .seen_at(visit, here)
        .saying(t.say("respond-files-not-now-why"))
        .leading(visit.to(here), t.say("respond-files-again"))
        .response(StatusCode::SERVICE_UNAVAILABLE);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    response
}

/// Whoever takes a form apart.
struct Parts<'a, 'p> {
    visit: &'a Visit,
    page: &'p Page,
    /// How many bytes of texts may still come.
    left: usize,
    meter: &'a Meter,
    turn: Turn,
}

/// How much of a body has come in.
#[derive(Default)]
struct Meter {
    all: AtomicU64,
    /// Since something of it was used: what the reader of the form holds in memory.
    held: AtomicU64,
}

impl Meter {
    /// Counts a piece, and says whether it is still within the limit.
    fn takes(&self, bytes: u64, limit: u64) -> bool {
        let all = self.all.fetch_add(bytes, Ordering::Relaxed) + bytes;
        let held = self.held.fetch_add(bytes, Ordering::Relaxed) + bytes;
        all <= limit && held <= LARGEST_BODY as u64
    }

    fn rest(&self) {
        self.held.store(0, Ordering::Relaxed);
    }

    fn all(&self) -> u64 {
        self.all.load(Ordering::Relaxed)
    }
}

impl<'p> Parts<'_, 'p> {
    async fn read(mut self, request: &Request, mut body: RequestBody) -> poem::Result<Sent> {
        let malformed = || Problem::new("malformed", StatusCode::BAD_REQUEST);
        let form = Multipart::from_request(request, &mut body).await;
        let mut form = form.map_err(|_| malformed())?;
        let (mut pairs, mut files) = (vec![], vec![]);
        for _ in 0..MOST_PARTS {
            let Some(part) = form.next_field().await.map_err(|_| malformed())? else {
                return Ok(Sent { pairs, files, turn: self.turn });
            };
            self.meter.rest();
            let name = part.name().ok_or_else(malformed)?.to_owned();
            match part.file_name().map(ToOwned::to_owned) {
                Some(file) => {
                    let (question, largest, most) = self.asking(&name).ok_or_else(malformed)?;
                    let good = files.iter().filter(|it| is_good(question, it)).count();
                    let largest = if good < most { largest } else { 0 };
                    let part = part.into_async_read();
                    files.extend(self.file((question, largest), &file, part).await?);
                }
                None => pairs.push((name, self.text(part.into_async_read()).await?)),
            }
        }
        Err(malformed().into())
    }

    /// The question whose files come under this name, the largest it takes, and how many.
    fn asking(&self, name: &str) -> Option<(&'p Question, u64, usize)> {
        self.page.questions.iter().find_map(|question| match question.kind {
            Kind::Files { size_limit, at_most, .. }
                if part_name(&question.key, "upload") == name =>
            {
                Some((question, size_limit.saturating_mul(Kind::MEGABYTE), at_most))
            }
            _ => None,
        })
    }

    /// A file; none if none was chosen. What is larger than may be, or one too many, is read and not
    /// kept.
    async fn file(
        &mut self,
        (question, largest): (&Question, u64),
        sent_name: &str,
        part: impl tokio::io::AsyncRead + Send,
    ) -> poem::Result<Option<Upload>> {
        let mut part = std::pin::pin!(part);
        let unexpected = |error: io::Error| Problem::unexpected(&error);
        let malformed = |_| Problem::new("malformed", StatusCode::BAD_REQUEST);
        let mut spool = match largest {
            0 => None,
            _ => Some(Spool::new(&self.visit.app.config.data_dir).map_err(unexpected)?),
        };
        let (mut piece, mut empty) = (vec![0; 64 * 1024], true);
        loop {
            let length = part.read(&mut piece).await.map_err(malformed)?;
            if length == 0 {
                break;
            }
            if empty && !self.has_turn() {
                spool = None;
            }
            empty = false;
            self.meter.rest();
            match &mut spool {
                Some(kept) if kept.bytes() + length as u64 <= largest => {
                    kept.push(&piece[..length]).await.map_err(unexpected)?;
                }
                _ => spool = None,
            }
        }
        if empty && sent_name.is_empty() {
            return Ok(None);
        }
        if matches!(self.turn, Turn::NotNow) {
            return Ok(None);
        }
        let content = match spool {
            Some(spool) => Some(spool.done().await.map_err(unexpected)?),
            None => None,
        };
        let question = question.key.clone();
        Ok(Some(Upload { question, name: file_name(sent_name), content }))
    }

    /// Whether a file may be taken in now; the first of a page asks, the others come along.
    fn has_turn(&mut self) -> bool {
        if matches!(self.turn, Turn::NotNeeded) {
            let turn = Arc::clone(&self.visit.app.uploads).try_acquire_owned();
            self.turn = turn.map_or(Turn::NotNow, Turn::Taken);
        }
        matches!(self.turn, Turn::Taken(_))
    }

    async fn text(&mut self, part: impl tokio::io::AsyncRead + Send) -> poem::Result<String> {
        let malformed = || Problem::new("malformed", StatusCode::BAD_REQUEST);
        let mut bytes = vec![];
        let part = std::pin::pin!(part);
        let read = part.take(self.left as u64 + 1).read_to_end(&mut bytes).await;
        let length = read.map_err(|_| malformed())?;
        self.left = self.left.checked_sub(length).ok_or_else(malformed)?;
        let text = String::from_utf8(bytes).map_err(|_| malformed())?;
        if text.contains('\0') { Err(malformed().into()) } else { Ok(text) }
    }
}
