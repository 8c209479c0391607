//! When committees of the council deal with a consultation.

use entity::consultation;
use rules::milestone::Milestone;

use super::ConsultationError;
use crate::limit::Limit;

/// So many milestones a consultation has at most.
pub const MOST_MILESTONES: usize = 20;

/// Those of a consultation in order of day.
#[must_use]
pub fn milestones(consultation: &consultation::Model) -> &[Milestone] {
    consultation.milestones.as_ref().map(|stored| stored.0.as_slice()).unwrap_or_default()
}

/// Brings milestones into order of day; those of one day stay in theirs.
///
/// # Errors
/// [`ConsultationError::TooManyMilestones`], or if a committee is missing or its name is beyond
/// [`Limit::LINE`].
pub(super) fn ordered(mut milestones: Vec<Milestone>) -> Result<Vec<Milestone>, ConsultationError> {
    if milestones.len() > MOST_MILESTONES {
        return Err(ConsultationError::TooManyMilestones);
    }
    if milestones.iter().any(|it| it.committee.trim().is_empty()) {
        return Err(ConsultationError::CommitteeMissing);
    }
    let limit = Limit::LINE;
    if milestones.iter().any(|it| !limit.admits(&it.committee)) {
        return Err(ConsultationError::Unfit { field: "milestones", limit });
    }
    milestones.sort_by_key(|it| it.day);
    Ok(milestones)
}
