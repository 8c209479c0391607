//! The form that plans a round, the same for a new one and a draft.

use std::str::FromStr;

use askama::Template;
use chrono::{DateTime, Utc};
use entity::{GroupId, round};
use poem::{IntoResponse, Response};
use rules::lifecycle::{Changes, IdentityMode};

use super::super::frame::Frame;
use crate::{
    limit::Limit,
    problem::Problem,
    round::{Plan, RoundError},
    stakeholder,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        moment,
        page::{Page, Shell},
        speech::Speech,
        texts::{self, in_words},
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/round_form.html")]
pub(super) struct RoundForm {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    title: String,
    act: String,
    back: String,
    fields: Fields,
    groups: Vec<(String, String)>,
}

impl RoundForm {
    /// The form with these values, under the sentences `…-title` and `…-act`.
    pub(super) async fn new(
        visit: &OrganiserVisit,
        frame: Frame,
        about: &str,
        back: &str,
        fields: Fields,
    ) -> Result<Self, Problem> {
        Ok(Self {
            shell: visit.shell(),
            t: visit.t,
            frame,
            errors: FormErrors::default(),
            title: visit.t.say(&format!("{about}-title")),
            act: visit.t.say(&format!("{about}-act")),
            back: visit.to(back),
            fields,
            groups: groups(visit).await?,
        })
    }

    /// The form as it is first shown.
    pub(super) fn show(self) -> Response {
        Page(self).into_response()
    }

    /// The form once more, with the problems found.
    pub(super) fn again(self, errors: FormErrors) -> Response {
        Page(Self { errors, ..self }).again().into_response()
    }

    /// The form once more, with the refusal of the domain at its field.
    pub(super) fn refuse(self, error: RoundError) -> Result<Response, Problem> {
        let (field, sentence) = match error {
            RoundError::Untitled => ("title-de", "organise-round-title-missing"),
            RoundError::MinimumCellSize => ("minimum-cell-size", "organise-minimum-wrong"),
            RoundError::BallotBoxSize => ("ballot-box-size", "organise-ballot-box-wrong"),
            RoundError::Voices => ("voices", "organise-voices-wrong"),
            RoundError::EndsBeforeItBegins => ("closes-on", "organise-ends-first"),
            error => return Err(error.into()),
        };
        let mut errors = FormErrors::default();
        errors.add(field, self.t.say(sentence));
        Ok(self.again(errors))
    }

    fn is(&self, field: &str, value: &str) -> bool {
        self.fields.one(field) == value
    }

    fn further_wrong(&self) -> bool {
        ["minimum-cell-size", "ballot-box-size"].iter().any(|field| self.errors.at(field).is_some())
    }
}

/// What was typed, as a plan.
///
/// # Errors
/// Everything that must be corrected first.
pub(super) fn read(visit: &OrganiserVisit, fields: &Fields) -> Result<Plan, FormErrors> {
    let t = visit.t;
    let mut errors = FormErrors::default();
    let title = texts::typed(fields, "title");
    if title.is_empty() {
        errors.add("title-de", t.say("organise-round-title-missing"));
    }
    let introduction = texts::typed(fields, "introduction");
    for (name, texts, limit) in
        [("title", &title, Limit::LINE), ("introduction", &introduction, Limit::PROSE)]
    {
        texts::must_fit(t, |lang| texts::field(name, lang), texts, limit, &mut errors);
    }
    let mode = IdentityMode::from_str(fields.one("identity-mode"));
    if mode.is_err() {
        let sentence = t.say("organise-mode-missing");
        errors.add_at("identity-mode", "identity-mode-anonymous", sentence);
    }
    if matches!(mode, Ok(IdentityMode::Anonymous)) && fields.ticked("changes") {
        errors.add("changes", t.say("organise-changes-impossible"));
    }
    let opens_at = typed_moment(visit, fields, "opens", &mut errors);
    let closes_at = typed_moment(visit, fields, "closes", &mut errors);
    let mut number = |field: &str, sentence: &str| {
        fields.one(field).parse().unwrap_or_else(|_| {
            errors.add(field, t.say(sentence));
            0
        })
    };
    let minimum_cell_size = number("minimum-cell-size", "organise-minimum-wrong");
    let ballot_box_size = number("ballot-box-size", "organise-ballot-box-wrong");
    let voices = fields.filled("voices").map(|_| number("voices", "organise-voices-wrong"));
    match mode {
        Ok(identity_mode) if errors.is_empty() => Ok(Plan {
            title,
            introduction,
            identity_mode,
            by_link: fields.ticked("by-link"),
            open_to_group_id: GroupId::from_str(fields.one("open-to")).ok(),
            voices,
            minimum_cell_size,
            ballot_box_size,
            proof_of_work: fields.ticked("proof-of-work"),
            changes: if fields.ticked("changes") { Changes::UntilClosing } else { Changes::None },
            opens_at,
            closes_at,
        }),
        _ => Err(errors),
    }
}

/// The moment of two fields, `…-on` and `…-time`, if they hold one; a wrong one is noted. A day
/// without a time begins at midnight and ends before the next.
pub(super) fn typed_moment(
    visit: &OrganiserVisit,
    fields: &Fields,
    which: &str,
    errors: &mut FormErrors,
) -> Option<DateTime<Utc>> {
    let (on, at) = (format!("{which}-on"), format!("{which}-time"));
    let ends = which == "closes";
    let day = fields.filled(&on);
    let time = fields.filled(&at);
    if day.is_none() && time.is_none() {
        return None;
    }
    let Some(day) = day.as_deref().and_then(moment::date) else {
        errors.add(&on, visit.t.say("organise-date-wrong"));
        return None;
    };
    let whole_day = if ends { "23:59" } else { "00:00" };
    let Some(time) = moment::time(time.as_deref().unwrap_or(whole_day)) else {
        errors.add(&at, visit.t.say("organise-time-wrong"));
        return None;
    };
    let zone = visit.app.config.timezone;
    let moment =
        if ends { moment::end(zone, day, time) } else { moment::beginning(zone, day, time) };
    if moment.is_none() {
        errors.add(&at, visit.t.say("organise-time-left-out"));
    }
    moment
}

/// The plan of a round, as the fields of the form.
pub(super) fn to_type(visit: &OrganiserVisit, round: &round::Model) -> Fields {
    let zone = visit.app.config.timezone;
    let moment = |moment: Option<DateTime<Utc>>| {
        moment.map(|moment| moment::typed(zone, moment)).unwrap_or_default()
    };
    let (opens_on, opens_time) = moment(round.opens_at);
    let (closes_on, closes_time) = moment(round.closes_at);
    let plain = [
        ("identity-mode", round.identity_mode.to_string()),
        ("open-to", round.open_to_group_id.map(|id| id.to_string()).unwrap_or_default()),
        ("voices", round.voices.map(|most| most.to_string()).unwrap_or_default()),
        ("minimum-cell-size", round.minimum_cell_size.to_string()),
        ("ballot-box-size", round.ballot_box_size.to_string()),
        ("opens-on", opens_on),
        ("opens-time", opens_time),
        ("closes-on", closes_on),
        ("closes-time", closes_time),
    ];
    let ticks = [
        ("by-link", round.by_link),
        ("changes", round.lets_change()),
        ("proof-of-work", round.proof_of_work),
    ];
    let ticked = ticks.into_iter().filter(|(_, is)| *is);
    let pairs = texts::to_type("title", &round.title)
        .chain(texts::to_type("introduction", &round.introduction))
        .chain(plain.map(|(name, value)| (name.to_owned(), value)))
        .chain(ticked.map(|(name, _)| (name.to_owned(), "yes".to_owned())));
    Fields(pairs.collect())
}

/// What a new round is unless someone says otherwise.
pub(super) fn usual() -> Fields {
    let pairs = [
        ("identity-mode", "anonymous"),
        ("by-link", "yes"),
        ("minimum-cell-size", "5"),
        ("ballot-box-size", "20"),
    ];
    Fields(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into())
}

async fn groups(visit: &OrganiserVisit) -> Result<Vec<(String, String)>, Problem> {
    let nobody = (String::new(), visit.t.say("organise-open-to-nobody"));
    let groups = stakeholder::find::groups(&visit.app.db.read).await?;
    let groups = groups.into_iter().map(|group| {
        let name = in_words(visit.t, &group.name);
        (group.id.to_string(), visit.t.with("organise-open-to-group", &[("group", name.into())]))
    });
    Ok(std::iter::once(nobody).chain(groups).collect())
}
