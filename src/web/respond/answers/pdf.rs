//! The same as a file to keep. Making it stores nothing.

use pdf::{Paper, Words, typeset};
use poem::{
    Response, handler,
    http::header,
    web::{Path, cookie::CookieJar},
};
use tokio::{sync::Semaphore, task::spawn_blocking};

use super::{Item, Section, sections};
use crate::{
    problem::Problem,
    response::Sheet,
    web::{
        respond::{desk, told::Line},
        speech::Speech,
        visit::Visit,
        wording::Wording,
    },
};

/// So many are made at a time; others wait. Each occupies a processor for a moment.
static PRESSES: Semaphore = Semaphore::const_new(2);

/// What was not submitted yet.
#[handler]
pub(crate) async fn get_draft(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    jar: &CookieJar,
) -> poem::Result<Response> {
    let sheet = desk::sheet(&visit, jar, &slug).await?;
    let file = printed(of_draft(&visit, &sheet)).await?;
    Ok(attachment(&format!("{slug}-draft.pdf"), file))
}

fn attachment(name: &str, file: Vec<u8>) -> Response {
    Response::builder()
        .content_type("application/pdf")
        .header(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))
        .body(file)
}

fn of_draft(visit: &Visit, sheet: &Sheet) -> Paper {
    let t = visit.t;
    let lang = t.lang();
    let about = [&sheet.consultation.title, &sheet.round.title];
    let today = [("date", t.date(visit.today()).into())];
    Paper {
        lang: lang.tag().to_owned(),
        title: t.say("respond-own-answers"),
        author: visit.app.config.city.clone(),
        about: about.map(|texts| words(Wording::of(texts, lang))).into(),
        notes: vec![t.with("respond-own-answers-draft", &today).into()],
        sections: sections(visit, &sheet.version, &sheet.course())
            .into_iter()
            .map(|it| section(t, it))
            .collect(),
        left_out: t.say("respond-own-answers-left-out"),
    }
}

async fn printed(paper: Paper) -> Result<Vec<u8>, Problem> {
    let press = PRESSES.acquire().await.map_err(|closed| Problem::unexpected(&closed))?;
    let file = spawn_blocking(move || typeset(&paper)).await;
    drop(press);
    file.map_err(|broken| Problem::unexpected(&broken))?
        .map_err(|refusal| Problem::unexpected(&refusal))
}

fn section(t: Speech, section: Section) -> pdf::Section {
    let items = section.items.into_iter().map(|Item { text, lines }| pdf::Item {
        question: words(text),
        lines: lines.into_iter().map(|it| line(t, it)).collect(),
    });
    pdf::Section { title: words(section.title), items: items.collect() }
}

fn line(t: Speech, Line { row, answer }: Line) -> pdf::Line {
    let answer = answer.map_or_else(|| t.say("respond-not-answered").into(), words);
    pdf::Line { row: row.map(words), answer }
}

fn words(Wording { text, lang }: Wording) -> Words {
    Words { text, lang }
}
