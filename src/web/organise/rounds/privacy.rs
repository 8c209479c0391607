//! What protects the people who answer a round, in plain words.

use entity::{consultation, round};
use rules::lifecycle::IdentityMode;

use crate::{
    problem::Problem,
    stakeholder,
    web::{speech::Speech, texts::in_words, visit::OrganiserVisit},
};

/// A term and a sentence for each protection.
pub(super) type Privacy = Vec<(String, String)>;

/// How a round is answered, who may answer, what is shown and when contact data go.
pub(super) async fn privacy(
    visit: &OrganiserVisit,
    round: &round::Model,
    consultation: &consultation::Model,
) -> Result<Privacy, Problem> {
    let t = visit.t;
    let mode = t.say(&format!("organise-privacy-{}", *round.identity_mode));
    let shown = t.with("organise-privacy-shown", &[("minimum", round.minimum().into())]);
    let changes = match *round.identity_mode {
        IdentityMode::Anonymous => "organise-changes-nameless",
        _ if round.lets_change() => "organise-changes-until-closing",
        _ => "organise-changes-none",
    };
    let deletion = match consultation.delete_contacts_on {
        Some(day) => t.with("organise-delete-contacts-day", &[("day", t.date(day).into())]),
        None => t.say("organise-delete-contacts-never"),
    };
    Ok(vec![
        (t.say("organise-privacy-answers"), mode),
        (t.say("organise-voices"), voices(t, round)),
        (t.say("organise-changes"), t.say(changes)),
        (t.say("organise-privacy-access"), access(visit, round).await?),
        (t.say("organise-privacy-publication"), shown),
        (t.say("organise-delete-contacts"), deletion),
    ])
}

/// How many responses an organisation gives.
pub(super) fn voices(t: Speech, round: &round::Model) -> String {
    match round.voices {
        None => t.say("organise-voices-any"),
        Some(most) => t.with("organise-voices-most", &[("number", most.into())]),
    }
}

/// Who may answer a round.
pub(super) async fn access(
    visit: &OrganiserVisit,
    round: &round::Model,
) -> Result<String, Problem> {
    let Some(id) = round.open_to_group_id else {
        let nobody = if round.by_link { "organise-access-link" } else { "organise-access-nobody" };
        return Ok(visit.t.say(nobody));
    };
    let group = stakeholder::find::group(&visit.app.db.read, id).await?;
    let sentence = if round.by_link { "organise-access-both" } else { "organise-access-open" };
    Ok(visit.t.with(sentence, &[("group", in_words(visit.t, &group.name).into())]))
}
