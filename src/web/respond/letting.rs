//! How long, and where, a respondent can still correct or retract a response.

use entity::round;
use rules::lifecycle::State;

use super::desk::place;
use crate::web::visit::Visit;

/// What can be done about a response that was submitted.
pub(super) struct Letting {
    /// The end; absent if the round has none.
    pub(super) until: Option<String>,
    /// Whether a correction was begun and not submitted.
    pub(super) correcting: bool,
    pub(super) correction: String,
    pub(super) check: String,
    pub(super) retraction: String,
}

impl Letting {
    /// Nothing where the round does not allow it, or not any more.
    pub(super) fn of(visit: &Visit, round: &round::Model, correcting: bool) -> Option<Self> {
        let to = |page| visit.to(&place(&round.slug, page));
        let lets = round.lets_change() && round.state(visit.now) == State::Open;
        lets.then(|| Self {
            until: round.closes_at.map(|at| visit.t.weekday_date_time(at)),
            correcting,
            correction: to("correction"),
            check: to("check"),
            retraction: to("retraction"),
        })
    }
}
