//! The time. Doors read it once; everything below is told.

use std::{fmt, sync::Arc};

use chrono::{DateTime, SubsecRound, Utc};

/// Where the time comes from: the system, or a test that moves it.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl Clock {
    /// The clock of the machine.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place where time is read")]
    pub fn system() -> Self {
        Self::of(Utc::now)
    }

    /// A clock that shows what `read` says.
    pub fn of(read: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self(Arc::new(read))
    }

    /// The present moment, in whole microseconds: as fine as both databases keep it.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        (self.0)().trunc_subsecs(6)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Clock({})", self.now())
    }
}
