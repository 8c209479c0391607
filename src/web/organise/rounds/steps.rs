//! The way from a draft to its release.

use entity::round;

use super::{page, tasks::remedy};
use crate::{problem::Problem, round::readiness, web::visit::OrganiserVisit};

/// One station: where it is worked on, and what it still lacks.
pub(super) struct Step {
    pub(super) href: String,
    pub(super) label: String,
    pub(super) more: String,
    pub(super) lacks: Vec<String>,
    /// Whether what comes before is complete.
    pub(super) reached: bool,
}

const STEPS: [(&str, &str); 2] =
    [("/settings", "organise-step-settings"), ("/questionnaire", "organise-step-questionnaire")];

/// Settings, questionnaire and release, in this order.
pub(super) async fn steps(
    visit: &OrganiserVisit,
    round: &round::Model,
) -> Result<Vec<Step>, Problem> {
    let lacks = readiness(&visit.app.db.read, round, visit.now).await?;
    let ready = lacks.is_empty();
    let lacks: Vec<_> = lacks.into_iter().map(|lack| remedy(visit.t, lack)).collect();
    let step = |place: &str, sentence: &str, reached: bool| Step {
        href: visit.to(&page(round.id, place)),
        label: visit.t.say(sentence),
        more: visit.t.say(&format!("{sentence}-more")),
        lacks: lacks.iter().filter(|(at, _)| *at == place).map(|(_, it)| it.clone()).collect(),
        reached,
    };
    let preparing = STEPS.map(|(place, sentence)| step(place, sentence, true));
    let release = step("/release", "organise-step-release", ready);
    Ok(preparing.into_iter().chain([release]).collect())
}
