//! By what a consultation judges: a form until a round is released, then what was settled.

use std::collections::BTreeMap;

use askama::Template;
use entity::{ConsultationId, consultation};
use poem::{IntoResponse, Response, handler, web::Path};
use rules::consensus::{Fraction, ThresholdFault, ThresholdValues, Thresholds, Yardstick};

use crate::{
    consultation::{find, fingerprint, is_settled, settle, yardstick},
    db,
    problem::Problem,
    stakeholder,
    web::{
        fields::Fields,
        form_errors::FormErrors,
        organise::frame::{Area, Frame},
        page::{Page, Shell},
        speech::{Speech, in_per_cent},
        texts::in_words,
        visit::OrganiserVisit,
    },
};

#[derive(Template)]
#[template(path = "organise/yardstick.html")]
struct YardstickPage {
    shell: Shell,
    t: Speech,
    frame: Frame,
    errors: FormErrors,
    fields: Fields,
    groups: Vec<GroupLine>,
    /// The hash of what was settled, once it cannot be changed.
    settled: Option<String>,
    back: String,
}

/// One group with what is typed for it.
struct GroupLine {
    key: String,
    control: String,
    members: String,
    name: String,
    required: bool,
}

/// The form with the yardstick as it is, or what was settled.
///
/// # Errors
/// If there is no such consultation.
#[handler]
pub(crate) async fn get(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ConsultationId)>,
) -> Result<Response, Problem> {
    let consultation = find::by_id(&visit.app.db.read, id).await?;
    let fields = to_type(&yardstick(&consultation));
    Ok(Page(view(&visit, &consultation, fields).await?).into_response())
}

/// Settles by what the consultation judges.
///
/// # Errors
/// If there is no such consultation, or a round was released; what must be corrected is shown at
/// the form.
#[handler]
pub(crate) async fn post(
    visit: OrganiserVisit,
    Path((_, id)): Path<(String, ConsultationId)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let consultation = find::by_id(&visit.app.db.read, id).await?;
    let mut again = view(&visit, &consultation, fields).await?;
    let typed = match read(&again) {
        Ok(typed) => typed,
        Err(errors) => {
            again.errors = errors;
            return Ok(Page(again).again().into_response());
        }
    };
    db::write(&visit.app.db, async |tx| settle(tx, &visit.organiser, id, typed, visit.now).await)
        .await?;
    Ok(visit.redirect(&format!("organise/consultations/{id}?done=judging")))
}

async fn view(
    visit: &OrganiserVisit,
    consultation: &consultation::Model,
    fields: Fields,
) -> Result<YardstickPage, Problem> {
    let db = &visit.app.db.read;
    let groups = stakeholder::find::groups(db).await?.into_iter().map(|group| GroupLine {
        control: format!("required-{}", group.key),
        members: format!("members-{}", group.key),
        name: in_words(visit.t, &group.name).to_owned(),
        required: fields.all("required").any(|key| key == group.key),
        key: group.key,
    });
    let settled = is_settled(db, consultation.id, visit.now).await?;
    Ok(YardstickPage {
        shell: visit.shell(),
        t: visit.t,
        frame: Frame::area(visit, Area::Consultations),
        errors: FormErrors::default(),
        groups: groups.collect(),
        settled: settled.then(|| fingerprint(&yardstick(consultation))),
        back: visit.to(&format!("organise/consultations/{}", consultation.id)),
        fields,
    })
}

/// The shares that can be set, as fields.
const SHARES: [&str; 4] = ["broad-share", "strong-dissent", "split-share", "confidence"];

fn to_type(yardstick: &Yardstick) -> Fields {
    let it = &*yardstick.thresholds;
    let shares = [it.broad_share, it.strong_dissent, it.split_share, it.confidence];
    let shares =
        SHARES.into_iter().zip(shares).map(|(field, share)| (field.to_owned(), in_per_cent(share)));
    let heard = ("minimum-heard".to_owned(), it.minimum_heard.to_string());
    let required = yardstick.required.iter().map(|key| ("required".to_owned(), key.clone()));
    let members = yardstick
        .members
        .iter()
        .map(|(key, number)| (format!("members-{key}"), number.to_string()));
    Fields(shares.chain([heard]).chain(required).chain(members).collect())
}

/// A number of per cent, or a fraction such as `1/3`.
fn share(typed: &str) -> Option<Fraction> {
    match typed.trim_end_matches('%').trim().parse() {
        Ok(percent) => Fraction::new(percent, 100).ok(),
        Err(_) => typed.parse().ok(),
    }
}

fn read(page: &YardstickPage) -> Result<Yardstick, FormErrors> {
    let (t, fields) = (page.t, &page.fields);
    let mut errors = FormErrors::default();
    let shares = SHARES.map(|field| {
        let read = share(fields.one(field));
        if read.is_none() {
            errors.add(field, t.say("consensus-share-wrong"));
        }
        read.unwrap_or(Fraction::HALF)
    });
    let heard = fields.one("minimum-heard").parse().unwrap_or_else(|_| {
        errors.add("minimum-heard", t.say("consensus-heard-wrong"));
        1
    });
    let mut members = BTreeMap::new();
    for group in &page.groups {
        match fields.filled(&group.members).map(|typed| typed.parse::<u64>()) {
            None => {}
            Some(Ok(number)) if number > 0 => _ = members.insert(group.key.clone(), number),
            Some(_) => errors.add(&group.members, t.say("consensus-members-wrong")),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let [broad_share, strong_dissent, split_share, confidence] = shares;
    let usual = ThresholdValues::default();
    let values = ThresholdValues {
        broad_share,
        strong_dissent,
        split_share,
        confidence,
        minimum_heard: heard,
        small_group_minimum: usual.small_group_minimum.min(heard),
        ..usual
    };
    for fault in values.faults() {
        let (field, sentence) = told(fault);
        errors.add(field, t.say(sentence));
    }
    let thresholds = Thresholds::try_from(values).map_err(|_| errors)?;
    let required = page.groups.iter().filter(|it| it.required).map(|it| it.key.clone()).collect();
    Ok(Yardstick { thresholds, required, members })
}

/// At which field a fault is told, and how. What the form does not offer cannot be wrong.
fn told(fault: ThresholdFault) -> (&'static str, &'static str) {
    match fault {
        ThresholdFault::MajorityOutOfRange | ThresholdFault::BroadNotAboveMajority => {
            ("broad-share", "consensus-broad-wrong")
        }
        ThresholdFault::DissentTooLarge => ("strong-dissent", "consensus-dissent-wrong"),
        ThresholdFault::SplitOutOfRange => ("split-share", "consensus-split-wrong"),
        ThresholdFault::NobodyHeard
        | ThresholdFault::SmallGroupMinimumOutOfRange
        | ThresholdFault::SmallGroupShareZero => ("minimum-heard", "consensus-heard-wrong"),
        ThresholdFault::ConfidenceOutOfRange => ("confidence", "consensus-confidence-wrong"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_typed_as_per_cent_or_fractions_and_shown_so() {
        for (typed, read) in [
            ("75", Some("75")),
            ("75 %", Some("75")),
            ("3/4", Some("75")),
            ("1/3", Some("1/3")),
            ("101", None),
            ("4/3", None),
            ("0,75", None),
            ("", None),
        ] {
            assert_eq!(share(typed).map(in_per_cent).as_deref(), read, "{typed}");
        }
    }
}
