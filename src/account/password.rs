//! Passwords: stored as Argon2id with the salt and cost that the crate recommends.

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};

use tokio::sync::Semaphore;

pub(super) const SHORTEST: usize = 12;
pub(super) const LONGEST: usize = 200;

/// The hash to store. Takes tens of milliseconds, so it runs beside the other work.
pub(super) async fn hash(password: String) -> String {
    beside(move || {
        Argon2::default()
            .hash_password(password.as_bytes())
            .expect("Argon2id with its default cost takes any password")
            .to_string()
    })
    .await
}

/// Whether the password is the one that was hashed. Without a hash, takes as long and says no,
/// so that the time does not tell whether an account exists.
pub(super) async fn matches(password: String, stored: Option<String>) -> bool {
    match stored {
        None => {
            hash(password).await;
            false
        }
        Some(stored) => {
            beside(move || {
                PasswordHash::new(&stored).is_ok_and(|stored| {
                    Argon2::default().verify_password(password.as_bytes(), &stored).is_ok()
                })
            })
            .await
        }
    }
}

/// Hashing takes much memory on purpose; so many at a time, whoever asks.
static TURNS: Semaphore = Semaphore::const_new(2);

async fn beside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let _turn = TURNS.acquire().await.expect("turns are never closed");
    tokio::task::spawn_blocking(work).await.expect("hashing does not panic")
}
