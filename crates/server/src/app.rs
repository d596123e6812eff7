//! What every handler may use: the database, the clock, the settings. Nothing in here is state that
//! another replica would miss.

use std::sync::Arc;
use std::thread::available_parallelism;

use tokio::sync::{OwnedRwLockReadGuard, RwLock, Semaphore};

use crate::catalogue::Catalogues;
use crate::clock::Clock;
use crate::configuration::Configuration;
use crate::metrics::Metrics;
use crate::password::Passwords;
use crate::rates::RateBook;
use crate::site::Site;
use crate::storage::Database;

/// Shared by all requests; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

struct Parts {
    database: Database,
    clock: Clock,
    configuration: Configuration,
    passwords: Passwords,
    metrics: Metrics,
    catalogues: Catalogues,
    rates: RateBook,
    site: Site,
    batches: Arc<Semaphore>,
    begun: Arc<RwLock<()>>,
}

impl App {
    #[must_use]
    pub fn new(database: Database, clock: Clock, configuration: Configuration, site: Site) -> Self {
        Self(Arc::new(Parts {
            database,
            clock,
            configuration,
            passwords: Passwords::default(),
            metrics: Metrics::default(),
            catalogues: Catalogues::default(),
            rates: RateBook::default(),
            site,
            batches: Arc::new(Semaphore::new(batches_at_once())),
            begun: Arc::default(),
        }))
    }

    #[must_use]
    pub fn database(&self) -> &Database {
        &self.0.database
    }

    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    #[must_use]
    pub fn configuration(&self) -> &Configuration {
        &self.0.configuration
    }

    #[must_use]
    pub fn passwords(&self) -> &Passwords {
        &self.0.passwords
    }

    #[must_use]
    pub fn catalogues(&self) -> &Catalogues {
        &self.0.catalogues
    }

    #[must_use]
    pub fn rates(&self) -> &RateBook {
        &self.0.rates
    }

    #[must_use]
    pub fn site(&self) -> &Site {
        &self.0.site
    }

    #[must_use]
    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// The turns by which batches are worked out.
    #[must_use]
    pub fn batches(&self) -> Arc<Semaphore> {
        self.0.batches.clone()
    }

    /// Work that comes to its end even if nobody waits for its answer any more: as long as this is held,
    /// the server does not end.
    pub async fn begin(&self) -> OwnedRwLockReadGuard<()> {
        self.0.begun.clone().read_owned().await
    }

    /// Waits for all such work.
    pub async fn end_of_what_has_begun(&self) {
        drop(self.0.begun.write().await);
    }
}

/// Batches are for programs: half of the processors stay with people.
fn batches_at_once() -> usize {
    available_parallelism().map_or(1, |all| all.get().div_ceil(2))
}
