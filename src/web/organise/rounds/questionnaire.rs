use askama::Template;
use entity::{RoundId, round};
use poem::{
    IntoResponse, Response, handler,
    http::header,
    web::{Multipart, Path, Query},
};
use rules::lifecycle::State;

use super::{
    findings::{Remark, remarks},
    page,
    sheet::Sheet,
};
use crate::{
    db,
    problem::Problem,
    questionnaire::{QuestionnaireError, current},
    round::{RoundError, ask, find},
    web::{
        form_errors::FormErrors,
        organise::{
            frame::{Frame, Tab},
            notice::{Done, Notice},
        },
        page::{Page, Shell},
        speech::Speech,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/questionnaire.html")]
struct QuestionnairePage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    notice: Option<Notice>,
    sheet: Option<Sheet>,
    /// Where the questionnaire can be tried out.
    trial: String,
    /// Where its document can be fetched.
    document_href: String,
    draft: bool,
    /// What was sent, to be corrected.
    document: String,
    remarks: Vec<Remark>,
}

/// What a round asks, and the form to change it while it is a draft.
///
/// # Errors
/// If there is no such round.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    Query(done): Query<Done>,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    let mut shown = shown(&visit, &round).await?;
    shown.notice = Notice::of(visit.t, "organise-questionnaire-done", &["asked"], &done);
    Ok(Page(shown).into_response())
}

/// Takes a document as the next version of the questionnaire.
///
/// # Errors
/// If there is no such round or it has been released; what is wrong with the document is shown
/// on the page.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    parts: Multipart,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    let mut again = shown(&visit, &round).await?;
    match sent(parts).await {
        Some(document) => again.document = document,
        None => {
            again.errors.add("file", visit.t.say("organise-document-not-text"));
            return Ok(Page(again).again().into_response());
        }
    }
    if again.document.trim().is_empty() {
        again.errors.add("file", visit.t.say("organise-document-missing"));
        return Ok(Page(again).again().into_response());
    }
    let asked = db::write(&visit.app.db, async |tx| {
        ask(tx, &visit.organiser, id, &again.document, visit.now).await
    })
    .await;
    match asked {
        Ok(version) => {
            let done = format!("/questionnaire?done=asked&number={}", version.number);
            Ok(visit.redirect(&page(id, &done)))
        }
        Err(RoundError::Questionnaire(QuestionnaireError::Findings(findings))) => {
            let count = [("count", findings.len().into())];
            let sentence = visit.t.with("organise-document-wrong", &count);
            again.errors.add_at("document", "findings", sentence);
            again.remarks = remarks(visit.t, &findings);
            Ok(Page(again).again().into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// The document of the form: the file if there is one, else what was pasted. None if it is no text.
async fn sent(mut parts: Multipart) -> Option<String> {
    let mut file = String::new();
    let mut pasted = String::new();
    while let Ok(Some(part)) = parts.next_field().await {
        let is_file = part.name() == Some("file");
        let text = String::from_utf8(part.bytes().await.ok()?).ok()?;
        let text = text.trim_start_matches('\u{feff}').to_owned();
        if is_file {
            file = text;
        } else {
            pasted = text;
        }
    }
    Some(if file.trim().is_empty() { pasted } else { file })
}

/// The document of the newest version, in the form in which any draft takes it again.
///
/// # Errors
/// If there is no such round, or it has no questionnaire.
#[handler]
pub(crate) async fn download(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let round = find::by_id(&visit.app.db.read, id).await?;
    let version = current(&visit.app.db.read, id).await?;
    let name = format!("{}-questionnaire-{}.json", round.slug, version.number);
    Ok(Response::builder()
        .content_type("application/json; charset=utf-8")
        .header(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))
        .body(format!("{:#}", version.questionnaire.to_value())))
}

async fn shown(visit: &OrganiserVisit, round: &round::Model) -> Result<QuestionnairePage, Problem> {
    let sheet = match current(&visit.app.db.read, round.id).await {
        Ok(version) => Some(Sheet::of(visit.t, &version)),
        Err(QuestionnaireError::Missing) => None,
        Err(error) => return Err(error.into()),
    };
    Ok(QuestionnairePage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::round(visit, round, Tab::Questionnaire),
        errors: FormErrors::default(),
        notice: None,
        sheet,
        trial: visit.to(&page(round.id, "/trial")),
        document_href: visit.to(&page(round.id, "/questionnaire.json")),
        draft: round.state(visit.now) == State::Draft,
        document: String::new(),
        remarks: vec![],
    })
}
