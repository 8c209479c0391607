//! The result of a round as a report for the council: the page, with its pictures and all its
//! tables, as accessible PDF.

mod blocks;

use entity::RoundId;
use pdf::{Fact, Words};
use poem::{
    Response, handler,
    web::{Path, Query},
};

use self::blocks::{chapters, words};
use super::{
    drawn,
    edition::{Asked, licensed},
    replies::{self, Replies},
    report::report,
    wording::Wording,
};
use crate::{
    problem::Problem,
    publication::find,
    result::{self, RoundResult},
    web::{
        handout,
        press::pressed,
        respond::answers::pdf::sender,
        speech::Speech,
        texts::in_words,
        visit::{StaffVisit, Visit},
    },
};

/// The report of a published round, for everyone.
#[handler]
pub async fn get(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let published = find::by_slug(&visit.app.db.read, &slug, asked.version, visit.now).await?;
    let (t, snapshot) = (visit.t, &published.sealed.snapshot);
    let version =
        [("version", snapshot.version.into()), ("time", t.date_time(snapshot.frozen_at).into())];
    let corrected = snapshot.correction.as_ref().map(|correction| {
        t.with("council-corrected", &[("changed", in_words(t, &correction.changed).into())])
    });
    let checksum = [("checksum", published.sealed.checksum.as_str().into())];
    let source = Source {
        city: snapshot.service.name.clone(),
        shown: &published.result,
        replies: Replies::of(t, &snapshot.replies),
        notes: [t.with("publication-version", &version)]
            .into_iter()
            .chain(corrected)
            .chain([t.with("publication-checksum-full", &checksum)])
            .collect(),
    };
    Ok(licensed(file(&visit, source).await?, &published))
}

/// The same of a round as it stands, for those who organise it.
#[handler]
pub async fn get_interim(
    StaffVisit(visit): StaffVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    let shown = result::for_organiser(visit.app.sources(), &visit.organiser, id).await?;
    let source = Source {
        city: visit.app.config.city.clone(),
        shown: &shown,
        replies: replies::of_round(&visit, id).await?,
        notes: vec![
            visit.t.with("council-interim", &[("time", visit.t.date_time(visit.now).into())]),
        ],
    };
    file(&visit, source).await
}

/// From what the report is told.
struct Source<'a> {
    city: String,
    shown: &'a RoundResult,
    replies: Replies,
    /// Which state of the result it is.
    notes: Vec<String>,
}

async fn file(visit: &Visit, source: Source<'_>) -> Result<Response, Problem> {
    let name = format!("{}-{}.pdf", visit.t.say("council-file"), source.shown.round.slug);
    let report = council_report(visit, source);
    let bytes = pressed(move || report.typeset()).await?;
    Ok(handout::saved(&name, "application/pdf", bytes.into()))
}

fn council_report(visit: &Visit, source: Source<'_>) -> pdf::Report {
    let Source { city, shown, replies, notes } = source;
    let t = visit.t;
    let told = report(t, shown, visit.now);
    let charts = drawn::charts(&Wording::new(t, shown), shown, &city);
    let service = visit.app.config.base_url.to_string();
    let path = visit.to(&format!("rounds/{}/results", shown.round.slug));
    let address = format!("{}{path}", service.trim_end_matches('/'));
    let round = in_words(t, &shown.round.title);
    pdf::Report {
        lang: t.lang().tag().to_owned(),
        title: t.with("council-title", &[("round", round.into())]),
        author: city,
        sender: sender(visit, &shown.consultation),
        about: vec![],
        facts: facts(t, shown, address),
        notes: notes.into_iter().map(Words::from).collect(),
        contents: t.say("council-contents").into(),
        chapters: chapters(t, &told, &replies, &charts),
        left_out: t.say("respond-own-answers-left-out"),
    }
}

/// What identifies it.
fn facts(t: Speech, shown: &RoundResult, address: String) -> Vec<Fact> {
    let RoundResult { round, consultation, participation, .. } = shown;
    let fact =
        |name: &str, says: String| Fact { name: t.say(name).into(), says: Words::from(says) };
    let period = round.opens_at.zip(round.closes_at).map(|(from, until)| {
        let days = [("from", t.date(from).into()), ("until", t.date(until).into())];
        t.with("council-period-days", &days)
    });
    let facts = [
        consultation.council_reference.clone().map(|it| fact("council-reference", it)),
        Some(Fact {
            name: t.say("council-consultation").into(),
            says: words(in_words(t, &consultation.title)),
        }),
        Some(fact("council-round", round.number.to_string())),
        period.map(|it| fact("council-period", it)),
        participation.asked.map(|asked| fact("result-asked", t.number(asked))),
        participation.total.map(|total| fact("council-responses", t.number(total))),
        Some(fact("council-address", address)),
    ];
    facts.into_iter().flatten().collect()
}
