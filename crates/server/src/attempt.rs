//! An attempt at a password, to sign in or to set another one.
//!
//! Each is counted in the database before the password is looked at, so that neither a burst of attempts
//! nor another replica gets past the limit: failed ones and those under way are never more than it together.
//! One that succeeds counts for nothing.

use api::ProblemKind;

use crate::app::App;
use crate::middleware::peer::Peer;
use crate::problem::{Failure, Outcome};
use crate::random;
use crate::storage::attempts::{self, Counted};
use crate::storage::{Connection, StorageError};
use crate::text::Message;

const WINDOW_MILLISECONDS: i64 = 15 * 60 * 1000;
/// Failures in the window after which an account is closed to everyone for a while.
const PER_ACCOUNT: i64 = 10;
/// An address may be a whole office behind one router.
const PER_ADDRESS: i64 = 50;
/// How long an attempt can be under way.
const LONGEST_MILLISECONDS: i64 = 60 * 1000;

/// One that is counted.
#[derive(Debug)]
#[must_use = "an attempt that neither succeeds nor fails keeps others waiting"]
pub struct Attempt {
    id: String,
    account: String,
    address: String,
}

impl Attempt {
    /// Counts an attempt at the password of this account.
    ///
    /// # Errors
    /// The problem `too-many-requests` once too many have failed, and for a moment while too many are under
    /// way; `unavailable` and `internal`.
    pub async fn count(app: &App, email: &str, peer: Peer) -> Outcome<Self> {
        let now = app.clock().now().timestamp_millis();
        let attempt = Self {
            id: random::id().map_err(Failure::internal)?,
            account: format!("account {email}"),
            address: format!("address {peer}"),
        };
        let mut transaction = app.database().write().await?;
        attempts::lock(&mut transaction).await?;
        for (subject, limit) in [(&attempt.account, PER_ACCOUNT), (&attempt.address, PER_ADDRESS)] {
            let (since, overdue) = (now - WINDOW_MILLISECONDS, now - LONGEST_MILLISECONDS);
            let counted = attempts::count(&mut transaction, subject, since, overdue).await?;
            check(&counted, limit, now)?;
            attempts::begin(&mut transaction, &attempt.id, subject, now).await?;
        }
        transaction.commit().await.map_err(StorageError::from)?;
        Ok(attempt)
    }

    /// The password was right: the account has no failures any more, the address not this one.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn succeeded(&self, connection: &mut Connection) -> Result<(), StorageError> {
        attempts::forgive(connection, &self.account).await?;
        attempts::forget(connection, &self.id, &self.account).await?;
        attempts::forget(connection, &self.id, &self.address).await
    }

    /// The password was wrong.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn failed(self, app: &App) -> Result<(), StorageError> {
        let mut transaction = app.database().write().await?;
        attempts::fail(&mut transaction, &self.id, &self.account).await?;
        attempts::fail(&mut transaction, &self.id, &self.address).await?;
        Ok(transaction.commit().await?)
    }
}

fn check(counted: &Counted, limit: i64, now: i64) -> Outcome<()> {
    if counted.failed >= limit {
        let until = counted.first_failed.unwrap_or(now) + WINDOW_MILLISECONDS;
        let seconds = u64::try_from((until - now) / 1000 + 1).unwrap_or(1);
        let minutes = Message::new("sign-in-too-often").with("minutes", seconds.div_ceil(60));
        return Err(Failure::new(ProblemKind::TooManyRequests).with_detail(minutes).retry_after(seconds));
    }
    if counted.failed + counted.under_way >= limit {
        // They may all be right: who signs in at once from many places waits for their end.
        return Err(Failure::new(ProblemKind::TooManyRequests).retry_after(1));
    }
    Ok(())
}
