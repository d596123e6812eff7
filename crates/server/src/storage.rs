//! The database: SQLite embedded, or PostgreSQL, behind one set of queries.
//!
//! All SQL lives below this module, one file per aggregate; nothing above it writes a query. It must
//! never know HTTP. SQLite has one writer connection, whose transactions begin IMMEDIATE (a deferred
//! one that reads and then writes fails at once), and a pool of readers; PostgreSQL has a pool of each, so
//! that who reads does not stand behind those who wait for another's lock.

pub mod addresses;
pub mod attempts;
pub mod batch;
pub mod carts;
pub mod column;
pub mod companies;
pub mod idempotency;
pub mod imports;
pub mod markets;
mod migrations;
pub mod offers;
pub mod orders;
pub mod products;
pub mod rates;
pub mod rebates;
pub mod revision;
pub mod search_text;
pub mod sessions;
pub mod short_links;
pub mod stock;
pub mod table;
pub mod us_schedule;
pub mod users;
pub mod vocabulary;

use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{Any, AnyConnection, AnyPool, Executor};

/// A transaction on either engine; it rolls back when dropped without `commit`.
pub type Transaction = sqlx::Transaction<'static, Any>;

/// A connection inside a transaction: what every query takes. A [`Transaction`] derefs to it.
pub type Connection = AnyConnection;

/// Why the database did not do what it was asked.
#[derive(Debug)]
pub enum StorageError {
    /// Another writer was in the way; the same transaction may succeed if it is run again.
    Busy(sqlx::Error),
    /// A unique key is taken already.
    Taken(sqlx::Error),
    /// The database cannot be reached, or refuses.
    Failed(sqlx::Error),
    /// The schema could not be brought up to date.
    Migration(sqlx::migrate::MigrateError),
    /// A row does not hold what the schema promises.
    Corrupt(String),
    /// What waits on disk to be written could not be kept there.
    Spill(std::io::Error),
}

/// The engine behind a [`Database`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    PostgreSql,
}

/// An open, migrated database. Clones share its connections.
#[derive(Clone, Debug)]
pub struct Database {
    engine: Engine,
    writer: AnyPool,
    reader: AnyPool,
}

/// Where a page begins of a list that goes by moments, newest first: behind this row. Stays right while
/// rows are added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    /// Epoch milliseconds.
    pub at: i64,
    /// What tells rows of one moment apart.
    pub id: String,
}

impl Database {
    /// Opens `sqlite://path/to/file` (made if it is missing) or `postgres://...` and brings the
    /// schema up to date. Several processes may do so at once.
    ///
    /// # Errors
    /// [`StorageError::Failed`] where it cannot be opened, [`StorageError::Migration`].
    pub async fn open(url: &str) -> Result<Self, StorageError> {
        sqlx::any::install_default_drivers();
        let database = if url.starts_with("sqlite:") {
            Self::open_sqlite(url).await?
        } else {
            Self::open_postgresql(url).await?
        };
        database.migrate().await?;
        search_text::fill(&database).await?;
        Ok(database)
    }

    async fn open_sqlite(url: &str) -> Result<Self, StorageError> {
        let url = url.split('?').next().unwrap_or(url);
        let options: AnyConnectOptions = format!("{url}?mode=rwc").parse()?;
        let writer = AnyPoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(30))
            .max_lifetime(None)
            .idle_timeout(None)
            .after_connect(|connection, _| {
                Box::pin(async move {
                    connection.execute("PRAGMA busy_timeout = 30000").await?;
                    connection.execute("PRAGMA journal_mode = WAL").await?;
                    // An order that was acknowledged outlives a power cut.
                    connection.execute("PRAGMA synchronous = FULL").await?;
                    connection.execute("PRAGMA foreign_keys = ON").await?;
                    Ok(())
                })
            })
            .connect_with(options.clone())
            .await?;
        let reader = AnyPoolOptions::new()
            .max_connections(8)
            .acquire_timeout(Duration::from_secs(10))
            .after_connect(|connection, _| {
                Box::pin(async move {
                    connection.execute("PRAGMA busy_timeout = 5000").await?;
                    connection.execute("PRAGMA query_only = ON").await?;
                    connection.execute("PRAGMA cache_size = -16000").await?;
                    Ok(())
                })
            })
            .connect_lazy_with(options);
        Ok(Self { engine: Engine::Sqlite, writer, reader })
    }

    async fn open_postgresql(url: &str) -> Result<Self, StorageError> {
        let options: AnyConnectOptions = url.parse()?;
        let writer = AnyPoolOptions::new()
            .max_connections(8)
            .acquire_timeout(Duration::from_secs(10))
            .after_connect(|connection, _| {
                Box::pin(async move {
                    // Whoever must wait for long says so soon, and its sender sends it again.
                    connection.execute("SET lock_timeout = '5s'").await?;
                    Ok(())
                })
            })
            .connect_lazy_with(options.clone());
        let reader = AnyPoolOptions::new()
            .max_connections(16)
            .acquire_timeout(Duration::from_secs(10))
            .connect_with(options)
            .await?;
        Ok(Self { engine: Engine::PostgreSql, writer, reader })
    }

    /// PostgreSQL takes an advisory lock; on SQLite the one that comes second finds the file busy or
    /// half done by the first, and tries again.
    async fn migrate(&self) -> Result<(), StorageError> {
        let migrations = migrations::all();
        let mut attempt = 0;
        let patient = match self.engine {
            Engine::Sqlite => &self.writer,
            // Whoever comes second waits, however long the first takes.
            Engine::PostgreSql => &self.reader,
        };
        loop {
            match migrations.run(patient).await {
                Ok(()) => return Ok(()),
                Err(_) if self.engine == Engine::Sqlite && attempt < 20 => {
                    attempt += 1;
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                Err(error) => return Err(StorageError::Migration(error)),
            }
        }
    }

    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// Begins a transaction that only reads, and sees one state of the database throughout.
    ///
    /// # Errors
    /// [`StorageError::Failed`].
    pub async fn read(&self) -> Result<Transaction, StorageError> {
        let begin = match self.engine {
            Engine::Sqlite => "BEGIN",
            Engine::PostgreSql => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        begin_whole(&self.reader, begin).await
    }

    /// Begins a transaction that writes.
    ///
    /// # Errors
    /// [`StorageError::Busy`], [`StorageError::Failed`].
    pub async fn write(&self) -> Result<Transaction, StorageError> {
        let begin = match self.engine {
            Engine::Sqlite => "BEGIN IMMEDIATE",
            Engine::PostgreSql => "BEGIN",
        };
        begin_whole(&self.writer, begin).await
    }

    /// Begins a transaction of many writes, which waits for others as long as they take.
    ///
    /// # Errors
    /// [`StorageError::Busy`], [`StorageError::Failed`].
    pub async fn write_at_length(&self) -> Result<Transaction, StorageError> {
        let mut transaction = self.write().await?;
        if self.engine == Engine::PostgreSql {
            sqlx::query("SET LOCAL lock_timeout = 0").execute(&mut *transaction).await?;
        }
        Ok(transaction)
    }

    /// Connections in use and open, of readers and writers together.
    #[must_use]
    pub fn connections(&self) -> (u32, u32) {
        let open = self.reader.size() + self.writer.size();
        let idle = self.reader.num_idle() + self.writer.num_idle();
        (open.saturating_sub(u32::try_from(idle).unwrap_or(u32::MAX)), open)
    }

    /// Closes all connections after their present work.
    pub async fn close(&self) {
        self.reader.close().await;
        self.writer.close().await;
    }
}

impl Behind {
    /// Before every row there can be.
    #[must_use]
    pub const fn nothing() -> Self {
        Self { at: i64::MAX, id: String::new() }
    }
}

impl StorageError {
    /// A stored text that does not parse as what its column holds.
    #[must_use]
    pub fn corrupt(what: &str, value: &str) -> Self {
        Self::Corrupt(format!("{what}: {value:?}"))
    }

    /// Whether running the whole transaction again may help.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        matches!(self, Self::Busy(_))
    }
}

/// Begins in a task of its own, which a reader who goes away does not cut off: sqlx 0.9.0 gives a
/// connection of PostgreSQL back with the transaction open where `BEGIN` was under way, and whoever has
/// that connection next is inside it (launchbadge/sqlx#4393).
async fn begin_whole(pool: &AnyPool, statement: &'static str) -> Result<Transaction, StorageError> {
    let pool = pool.clone();
    let begun = tokio::spawn(async move { pool.begin_with(statement).await }).await;
    begun.map_err(|error| StorageError::Failed(sqlx::Error::Io(error.into())))?.map_err(StorageError::from)
}

impl From<sqlx::Error> for StorageError {
    fn from(error: sqlx::Error) -> Self {
        let code =
            error.as_database_error().and_then(|database| database.code()).unwrap_or_default().into_owned();
        let unique = error.as_database_error().is_some_and(|database| database.is_unique_violation());
        match code.as_str() {
            // Serialisation failure and deadlock of PostgreSQL; BUSY and its relations of SQLite.
            "40001" | "40P01" | "5" | "261" | "517" | "6" => Self::Busy(error),
            _ if unique => Self::Taken(error),
            _ => Self::Failed(error),
        }
    }
}

impl std::fmt::Display for StorageError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Busy(error) => write!(formatter, "the database is busy: {error}"),
            Self::Taken(error) => write!(formatter, "a key is taken: {error}"),
            Self::Failed(error) => write!(formatter, "the database failed: {error}"),
            Self::Migration(error) => write!(formatter, "the schema is not up to date: {error}"),
            Self::Corrupt(what) => write!(formatter, "a stored value is unreadable: {what}"),
            Self::Spill(error) => write!(formatter, "a temporary file failed: {error}"),
        }
    }
}

impl std::error::Error for StorageError {}
