//! An attempt at a password, to sign in or to set another one.
//!
//! Each is counted in the database before the password is looked at, so that neither a burst of attempts
//! nor another replica gets past the limit. One that succeeds counts for nothing.

use api::ProblemKind;

use crate::app::App;
use crate::middleware::peer::Peer;
use crate::problem::{Failure, Outcome};
use crate::storage::{Connection, StorageError, sessions};
use crate::text::Message;

const WINDOW_MILLISECONDS: i64 = 15 * 60 * 1000;
/// Failures in the window after which an account is closed to everyone for a while.
const PER_ACCOUNT: i64 = 10;
/// An address may be a whole office behind one router.
const PER_ADDRESS: i64 = 50;

/// One that is counted.
#[derive(Debug)]
pub struct Attempt {
    account: String,
    address: String,
    at: i64,
}

impl Attempt {
    /// Counts an attempt at the password of this account.
    ///
    /// # Errors
    /// The problem `too-many-requests` once too many have failed; `unavailable` and `internal`.
    pub async fn count(app: &App, email: &str, peer: Peer) -> Outcome<Self> {
        let now = app.clock().now().timestamp_millis();
        let attempt =
            Self { account: format!("account {email}"), address: format!("address {peer}"), at: now };
        let mut transaction = app.database().write().await?;
        sessions::lock_failures(&mut transaction).await?;
        for (subject, limit) in [(&attempt.account, PER_ACCOUNT), (&attempt.address, PER_ADDRESS)] {
            let since = now - WINDOW_MILLISECONDS;
            let (failures, first) = sessions::failures(&mut transaction, subject, since).await?;
            if failures >= limit {
                let until = first.unwrap_or(now) + WINDOW_MILLISECONDS;
                let seconds = u64::try_from((until - now) / 1000 + 1).unwrap_or(1);
                let minutes = Message::new("sign-in-too-often").with("minutes", seconds.div_ceil(60));
                return Err(Failure::new(ProblemKind::TooManyRequests)
                    .with_detail(minutes)
                    .retry_after(seconds));
            }
            sessions::add_failure(&mut transaction, subject, now).await?;
        }
        transaction.commit().await.map_err(StorageError::from)?;
        Ok(attempt)
    }

    /// The password was right: the account has no failures any more, the address not this one.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn succeeded(&self, connection: &mut Connection) -> Result<(), StorageError> {
        sessions::forget_failures(connection, &self.account).await?;
        sessions::forget_failure(connection, &self.address, self.at).await
    }
}
