//! What the tests stand on: a server with its own database and a small trade in it, and clients that
//! hold every answer to the description.

pub mod client;
pub mod database;
pub mod promise;

use std::sync::OnceLock;

use axum::Router;
use chrono::{DateTime, Utc};
use server::app::App;
use server::clock::Clock;
use server::configuration::Configuration;
use server::site::Site;
use server::storage::{Database, search_text};

pub use client::{Answer, Client};
use database::TestDatabase;

/// The password of everyone.
pub const PASSWORD: &str = "a long enough password";
/// An admin's, a buyer's and an approver's addresses of two companies, and those of the brand.
pub const ADMIN: &str = "admin@nordlicht.example";
pub const BUYER: &str = "buyer@nordlicht.example";
pub const APPROVER: &str = "approver@nordlicht.example";
pub const OTHER_ADMIN: &str = "admin@oasis.example";
pub const OTHER_BUYER: &str = "buyer@oasis.example";
pub const SALES_REP: &str = "rep@brand.example";
pub const CHANNEL_MANAGER: &str = "manager@brand.example";
pub const TRAINER: &str = "trainer@brand.example";

/// Runs each test on both engines.
macro_rules! on_both_engines {
    ($($(#[$attribute:meta])* async fn $name:ident($app:ident: $kind:ty) $body:block)*) => {$(
        $(#[$attribute])*
        mod $name {
            use super::*;

            async fn on($app: $kind) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                on(<$kind>::on_sqlite().await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgresql() {
                if let Some(app) = <$kind>::on_postgresql().await {
                    on(app).await;
                }
            }
        }
    )*};
}

/// One server.
#[derive(Clone)]
pub struct TestApp {
    pub app: App,
    pub clock: Clock,
    pub database: TestDatabase,
    /// Made once: it writes the whole description down.
    router: Router,
}

impl TestApp {
    /// On a database file of its own.
    pub async fn on_sqlite() -> Self {
        Self::with_trade(TestDatabase::sqlite()).await
    }

    /// In a schema of its own; `None` where no PostgreSQL is offered.
    pub async fn on_postgresql() -> Option<Self> {
        let database = TestDatabase::postgresql().await?;
        Some(Self::with_trade(database).await)
    }

    async fn with_trade(database: TestDatabase) -> Self {
        let opened = Database::open(database.url()).await.expect("the database opens");
        let mut transaction = opened.write().await.expect("a transaction");
        sqlx::raw_sql(include_str!("trade.sql")).execute(&mut *transaction).await.expect("the trade");
        sqlx::query("UPDATE users SET password_hash = $1")
            .bind(password_hash())
            .execute(&mut *transaction)
            .await
            .expect("passwords");
        transaction.commit().await.expect("a commit");
        // The trade is written past the server.
        search_text::fill(&opened).await.expect("what orders are found by");
        let clock = Clock::standing_at(moment("2026-11-23T10:00:00Z"));
        Self::replica_of(opened, clock, database)
    }

    fn replica_of(opened: Database, clock: Clock, database: TestDatabase) -> Self {
        let configuration = Configuration { demo_accounts: true, ..Configuration::default() };
        let site = Site::new(None, Vec::new());
        let app = App::new(opened, clock.clone(), configuration, site);
        let router = server::routes::router(&app);
        Self { app, clock, database, router }
    }

    /// Another server on the same database.
    pub async fn replica(&self) -> Self {
        let opened = Database::open(self.database.url()).await.expect("the database opens");
        Self::replica_of(opened, self.clock.clone(), self.database.clone())
    }

    /// Somebody who is not signed in.
    pub fn nobody(&self) -> Client {
        Client::new(self.router.clone())
    }

    /// Somebody who is.
    pub async fn signed_in(&self, email: &str) -> Client {
        let mut client = self.nobody();
        client.sign_in(email, PASSWORD).await.expect_status(200);
        client
    }

    /// Runs one statement on the database, past the server.
    pub async fn execute(&self, statement: &'static str) {
        let mut transaction = self.app.database().write().await.expect("a transaction");
        sqlx::query(statement).execute(&mut *transaction).await.expect("the statement runs");
        transaction.commit().await.expect("a commit");
    }

    /// One whole number out of the database.
    pub async fn number(&self, query: &'static str) -> i64 {
        let mut transaction = self.app.database().read().await.expect("a transaction");
        sqlx::query_scalar(query).fetch_one(&mut *transaction).await.expect("a number")
    }
}

/// Hashing is slow on purpose: once for all tests.
fn password_hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| server::password::hash(PASSWORD).expect("a hash"))
}

pub fn moment(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}
