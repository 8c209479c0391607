//! Making files that take a processor for a moment: not where others wait.

use tokio::{sync::Semaphore, task::spawn_blocking};

use crate::problem::Problem;

/// So many are made at a time; others wait.
static PRESSES: Semaphore = Semaphore::const_new(2);

/// The file that the work makes.
///
/// # Errors
/// If the work fails, which is a fault of the program.
pub(crate) async fn pressed<E: std::error::Error + Send + 'static>(
    work: impl FnOnce() -> Result<Vec<u8>, E> + Send + 'static,
) -> Result<Vec<u8>, Problem> {
    let press = PRESSES.acquire().await.map_err(|closed| Problem::unexpected(&closed))?;
    // The press stays taken until the work is done, even if nobody waits for it any more.
    let work = move || {
        let _press = press;
        work()
    };
    let file = spawn_blocking(work).await;
    file.map_err(|broken| Problem::unexpected(&broken))?
        .map_err(|refusal| Problem::unexpected(&refusal))
}
