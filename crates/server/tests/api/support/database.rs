//! A database for one test.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{Connection, Executor};
use tempfile::TempDir;

/// Where a test keeps its data; an SQLite file goes away with the last clone.
#[derive(Clone)]
pub struct TestDatabase {
    url: String,
    _folder: Option<Arc<TempDir>>,
}

impl TestDatabase {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite://{}", folder.path().join("test.sqlite").display());
        Self { url, _folder: Some(Arc::new(folder)) }
    }

    /// A schema in the database that is offered.
    #[expect(clippy::disallowed_methods, reason = "how the test command tells where PostgreSQL is")]
    pub async fn postgresql() -> Option<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let Ok(base) = std::env::var("ENTREPOT_TEST_POSTGRES_URL") else {
            eprintln!("ENTREPOT_TEST_POSTGRES_URL is not set: nothing is tried on PostgreSQL");
            return None;
        };
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let schema = format!("test_{}_{number}", std::process::id());
        sqlx::any::install_default_drivers();
        let mut connection = sqlx::AnyConnection::connect(&base).await.expect("PostgreSQL answers");
        let create = format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}");
        connection.execute(sqlx::raw_sql(sqlx::AssertSqlSafe(create))).await.expect("a schema");
        connection.close().await.expect("PostgreSQL lets go");
        let separator = if base.contains('?') { '&' } else { '?' };
        let url = format!("{base}{separator}options=-c%20search_path%3D{schema}");
        Some(Self { url, _folder: None })
    }

    pub fn url(&self) -> &str {
        &self.url
    }
}
