//! The one place that reads the time. What needs it takes a [`Clock`], so that a test can set it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// Tells the time: the system's, or one that a test moves by hand.
#[derive(Clone, Debug, Default)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// The system's time.
    #[must_use]
    pub fn system() -> Self {
        Self(None)
    }

    /// A clock that stands still at `at` until it is [set](Self::set).
    #[must_use]
    pub fn standing_at(at: DateTime<Utc>) -> Self {
        Self(Some(Arc::new(AtomicI64::new(at.timestamp_millis()))))
    }

    /// Moves a standing clock, and all clones of it; the system's clock cannot be moved.
    pub fn set(&self, at: DateTime<Utc>) {
        if let Self(Some(milliseconds)) = self {
            milliseconds.store(at.timestamp_millis(), Ordering::SeqCst);
        }
    }

    /// The present moment, in whole milliseconds as they are stored.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        let milliseconds = match self {
            Self(Some(milliseconds)) => milliseconds.load(Ordering::SeqCst),
            Self(None) => system_now().timestamp_millis(),
        };
        DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
    }

    /// The present day in UTC: what prices and arrivals are measured by.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    /// The present day where days begin last, at UTC−12: what lies before it has passed for everybody.
    #[must_use]
    pub fn earliest_today(&self) -> NaiveDate {
        (self.now() - TimeDelta::hours(12)).date_naive()
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
fn system_now() -> DateTime<Utc> {
    Utc::now()
}
