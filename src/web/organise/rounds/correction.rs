//! Publishing a result again, with what changed.

use askama::Template;
use entity::RoundId;
use poem::{IntoResponse, Response, handler, web::Path};

use super::page;
use crate::{
    db,
    limit::Limit,
    problem::Problem,
    publication::{Differences, Press, PublicationError, correct, differences},
    round::find,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Frame, Tab},
        page::{Page, Shell},
        result::{publisher, told},
        speech::{Lang, Speech, own_name},
        texts::{must_fit, typed},
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/correction.html")]
struct CorrectionPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    /// What differs from what is published, as sentences; none of them if it is only names.
    changes: Vec<String>,
    /// Whether there is anything to correct.
    differs: bool,
    /// Whether figures differ that cannot be published yet.
    figures_wait: bool,
    languages: Vec<(&'static str, String)>,
    fields: Fields,
    public_href: String,
    back: String,
}

impl CorrectionPage {
    async fn new(visit: &OrganiserVisit, id: RoundId, fields: Fields) -> Result<Self, Problem> {
        let round = find::by_id(&visit.app.db.read, id).await?;
        let publisher = publisher(&visit.app.config);
        let press = Press { sources: visit.app.sources(), publisher: &publisher };
        let found = differences(press, &visit.organiser, id, visit.now).await?;
        let found = found.ok_or(PublicationError::NotPublished)?;
        let Differences { published, present, figures_wait, changes } = &found;
        Ok(Self {
            shell: visit.shell(),
            t: visit.t,
            frame: Frame::round(visit, &round, Tab::Overview),
            errors: FormErrors::default(),
            changes: told(visit.t, (published, present), changes),
            differs: found.any(),
            figures_wait: *figures_wait,
            languages: Lang::ALL.map(|lang| (lang.tag(), own_name(lang.tag()))).into(),
            fields,
            public_href: visit.to(&format!("rounds/{}/results", round.slug)),
            back: visit.to(&page(id, "")),
        })
    }
}

/// What differs now, and the form for saying why.
///
/// # Errors
/// If there is no such round, or its results are not published.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
) -> Result<Response, Problem> {
    Ok(Page(CorrectionPage::new(&visit, id, Fields::default()).await?).into_response())
}

/// Publishes the next version.
///
/// # Errors
/// If there is no such round, its results are not published, or nothing differs; words that are
/// missing or too long are told at the form.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, RoundId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let changed = typed(&fields, "changed");
    let mut errors = FormErrors::default();
    if fields.one("changed-de").is_empty() {
        errors.add("changed-de", visit.t.say("publication-words-missing"));
    }
    let field = |lang: Lang| format!("changed-{}", lang.tag());
    must_fit(visit.t, field, &changed, Limit::PROSE, &mut errors);
    if !errors.is_empty() {
        let again = CorrectionPage::new(&visit, id, fields).await?;
        return Ok(Page(CorrectionPage { errors, ..again }).again().into_response());
    }
    let (app, organiser, now) = (&visit.app, &visit.organiser, visit.now);
    let publisher = publisher(&app.config);
    let press = Press { sources: app.sources(), publisher: &publisher };
    let version =
        db::write(&app.db, async |tx| correct(tx, press, organiser, id, changed, now).await);
    let version = version.await?;
    Ok(visit.redirect(&page(id, &format!("?done=corrected&number={version}"))))
}
