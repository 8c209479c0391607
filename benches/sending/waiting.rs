//! How long somebody waits who begins to answer while something else is done.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use rundtisch::{app::App, db, invitation::admit_everyone, response::begin};
use tokio::time::sleep;

use crate::ROUND;

/// Between two who begin.
const PAUSE: Duration = Duration::from_millis(5);

/// How long those waited who began, ascending.
pub(crate) struct Waits(Vec<Duration>);

/// Does something, and lets one after the other begin to answer meanwhile, in a task of its own as
/// requests are.
pub(crate) async fn beginnings_during<T>(
    app: &App,
    something: impl Future<Output = T>,
) -> (T, Waits) {
    let over = Arc::new(AtomicBool::new(false));
    let beginnings = tokio::spawn(beginnings(app.clone(), Arc::clone(&over)));
    let done = something.await;
    over.store(true, Ordering::Relaxed);
    let mut waits = beginnings.await.expect("nothing broke");
    waits.sort_unstable();
    (done, Waits(waits))
}

async fn beginnings(app: App, over: Arc<AtomicBool>) -> Vec<Duration> {
    let admission = admit_everyone(&app.db.read, ROUND).await.expect("the round is open to all");
    let mut waits = vec![];
    while !over.load(Ordering::Relaxed) {
        let start = Instant::now();
        let begun = db::write(&app.db, async |tx| {
            begin(tx, &app.secret, &admission, app.clock.now()).await
        });
        begun.await.expect("a sheet is laid");
        waits.push(start.elapsed());
        sleep(PAUSE).await;
    }
    waits
}

impl fmt::Display for Waits {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(waits) = self;
        let at = |part: f64| waits[(waits.len().saturating_sub(1) as f64 * part) as usize];
        let ms = |part| at(part).as_secs_f64() * 1000.0;
        write!(
            to,
            "{:.1} ms at the median, {:.1} ms at 95 %, {:.0} ms at most (of {})",
            ms(0.5),
            ms(0.95),
            ms(1.0),
            waits.len()
        )
    }
}
