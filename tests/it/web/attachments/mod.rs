//! Files that answer a question, from choosing to handing out.

mod asking;
mod changing;
mod choosing;
mod limits;
mod reading;

use entity::{attachment, attachment_part};
use rules::lifecycle::IdentityMode;
use rundtisch::{account::Organiser, db, round as rounds, round::RoundError};
use sea_orm::{EntityTrait, PaginatorTrait};

use crate::support::{Scene, TestApp, Visitor};

const QUESTIONS: &str = "
languages: [de]
title: {de: Stellungnahmen}
pages:
  - key: statement
    title: {de: Ihre Stellungnahme}
    questions:
      - {key: name, kind: short_text, required: true, text: {de: Wie heißt Ihr Verein?}}
      - {key: plan, kind: files, at_most: 2, size_limit: 1, text: {de: Ihre Pläne}}
";

/// A round that asks for files, open to all and by link.
async fn asking(app: &TestApp, questions: &str) -> Scene {
    let scene = app.draft_round(IdentityMode::Pseudonymous).await;
    let (now, organiser) = (app.now(), Organiser::operator());
    let round = db::write(&app.app.db, async |tx| {
        rounds::ask(tx, &organiser, scene.round.id, questions, now).await?;
        rounds::release(tx, &organiser, scene.round.id, now).await
    });
    Scene { round: round.await.unwrap_or_else(|error: RoundError| panic!("{error:?}")), ..scene }
}

fn place(scene: &Scene, page: &str) -> String {
    format!("/de/rounds/{}/{page}", scene.round.slug)
}

/// Somebody on the page that asks for files, who has taken some time.
async fn begun(app: &TestApp, scene: &Scene) -> Visitor {
    let mut visitor = app.visitor();
    visitor.post(&place(scene, "sheet"), &[]).await;
    visitor.take(chrono::TimeDelta::seconds(10));
    visitor.see("Ihre Pläne");
    visitor
}

/// How many files there are, and in how many pieces.
async fn stored(app: &TestApp) -> (u64, u64) {
    let db = &app.app.db.read;
    let files = attachment::Entity::find().count(db).await.unwrap();
    (files, attachment_part::Entity::find().count(db).await.unwrap())
}

/// Where the first link with these words leads.
fn link(visitor: &Visitor, words: &str) -> String {
    let html = scraper::Html::parse_document(&visitor.source());
    let links = scraper::Selector::parse("a[href]").unwrap();
    let says = |text: String| text.replace('\u{a0}', " ").contains(words);
    let found = html.select(&links).find(|it| says(it.text().collect()));
    found.unwrap_or_else(|| panic!("no link {words}")).attr("href").unwrap().to_owned()
}
