//! A database to import into, and short ways to say what is imported and what should come of it.

use std::io::Write;

use api::import::{ImportKind, ImportMode, ImportReport};
use chrono::{DateTime, Utc};
use server::clock::Clock;
use server::imports::{Circumstances, FileFault, ImportError, Mapping, Request, run};
use server::storage::{Database, imports};
use server::text::Language;
use sqlx::Row;

use crate::database::TestDatabase;

/// Runs each test on both engines.
macro_rules! on_both_engines {
    ($($(#[$attribute:meta])* async fn $name:ident($store:ident: Store) $body:block)*) => {$(
        $(#[$attribute])*
        mod $name {
            use super::*;

            async fn on($store: Store) $body

            #[tokio::test]
            async fn sqlite() {
                on(Store::on_sqlite().await).await;
            }

            #[tokio::test]
            async fn postgresql() {
                if let Some(store) = Store::on_postgresql().await {
                    on(store).await;
                }
            }
        }
    )*};
}

/// An empty database.
#[derive(Clone)]
pub struct Store {
    pub database: Database,
    _kept: TestDatabase,
}

/// A file and how it is to be read.
pub struct Upload {
    request: Request,
    bytes: Vec<u8>,
}

pub fn noon() -> DateTime<Utc> {
    "2026-11-23T12:00:00Z".parse().expect("a moment")
}

pub fn upload(kind: ImportKind, text: impl Into<Vec<u8>>) -> Upload {
    let request = Request {
        kind,
        mode: ImportMode::AllOrNothing,
        mapping: Mapping::default(),
        language: Language::ENGLISH,
        file_name: None,
        by: Some("Mei".to_owned()),
        circumstances: Circumstances { at: noon(), first_password: None },
        clock: Clock::standing_at(noon()),
    };
    Upload { request, bytes: text.into() }
}

impl Upload {
    pub fn row_by_row(mut self) -> Self {
        self.request.mode = ImportMode::RowByRow;
        self
    }

    pub fn mapped(mut self, columns: &str, constants: &str) -> Self {
        self.request.mapping = Mapping::parse(Some(columns), Some(constants)).expect("a mapping");
        self
    }

    pub fn in_language(mut self, language: &str) -> Self {
        self.request.language = Language::from_tag(language).expect("a language");
        self
    }
}

impl Store {
    pub async fn on_sqlite() -> Self {
        Self::over(TestDatabase::sqlite()).await
    }

    pub async fn on_postgresql() -> Option<Self> {
        Some(Self::over(TestDatabase::postgresql().await?).await)
    }

    async fn over(kept: TestDatabase) -> Self {
        let database = Database::open(kept.url()).await.expect("the database opens");
        Self { database, _kept: kept }
    }

    pub async fn try_import(&self, upload: &Upload) -> Result<ImportReport, ImportError> {
        let mut file = tempfile::tempfile().expect("a file");
        file.write_all(&upload.bytes).expect("room on the disk");
        let report = run(&self.database, file, &upload.request).await?;
        let sum = report.added + report.changed + report.unchanged + report.refused;
        assert_eq!(report.rows, sum, "rows in are not accounted for: {report:?}");
        let mut connection = self.database.read().await.expect("a connection");
        let stored = imports::find(&mut connection, &report.id, noon()).await.expect("the report");
        assert_eq!(stored.as_ref(), Some(&report));
        Ok(report)
    }

    pub async fn import(&self, upload: &Upload) -> ImportReport {
        self.try_import(upload).await.expect("a report")
    }

    /// Imports a file in which nothing is wrong.
    pub async fn take(&self, kind: ImportKind, text: &str) -> ImportReport {
        let report = self.import(&upload(kind, text)).await;
        assert_eq!(report.refusals, [], "{kind:?}");
        assert!(report.applied);
        report
    }

    /// Why a file as a whole is not read.
    pub async fn fault(&self, upload: &Upload) -> FileFault {
        match self.try_import(upload).await {
            Err(ImportError::File(fault)) => fault,
            other => panic!("no fault of the file: {other:?}"),
        }
    }

    /// The file of refused rows.
    pub async fn refused_file(&self, report: &ImportReport) -> String {
        let mut connection = self.database.read().await.expect("a connection");
        let mut text = String::new();
        for position in 0.. {
            let piece = imports::refused_piece(&mut connection, &report.id, position);
            match piece.await.expect("a piece") {
                Some(piece) => text += &piece,
                None => break,
            }
        }
        text
    }

    /// The rows that a query finds, their columns with bars between them.
    pub async fn rows(&self, query: &'static str) -> Vec<String> {
        let mut connection = self.database.read().await.expect("a connection");
        let rows = sqlx::query(query).fetch_all(&mut *connection).await.expect("a query");
        let cell = |row: &sqlx::any::AnyRow, column: usize| {
            let text = row.try_get::<Option<String>, _>(column);
            text.unwrap_or_else(|_| {
                row.try_get::<Option<i64>, _>(column).expect("a number").map(|n| n.to_string())
            })
        };
        rows.iter()
            .map(|row| {
                let cells = (0..row.len()).map(|column| cell(row, column).unwrap_or_else(|| "-".to_owned()));
                cells.collect::<Vec<_>>().join("|")
            })
            .collect()
    }

    pub async fn count(&self, query: &'static str) -> i64 {
        self.rows(query).await.concat().parse().expect("a number")
    }

    /// Warehouses, a market, two products, two companies, two people: what the other kinds refer to.
    pub async fn with_trade(self) -> Self {
        self.take(ImportKind::Warehouses, WAREHOUSES).await;
        self.take(ImportKind::Markets, "country,currency,warehouses\nDE,EUR,RTM SZX\nCN,CNY,SZX\n").await;
        self.take(ImportKind::Catalogue, PRODUCTS).await;
        self.take(ImportKind::Companies, COMPANIES).await;
        self.take(ImportKind::Users, USERS).await;
        self
    }
}

pub const WAREHOUSES: &str = "warehouse,country,city,name@en,name@zh-CN,markets\n\
    RTM,NL,Rotterdam,Rotterdam,鹿特丹,DE NL\n\
    SZX,CN,Shenzhen,Shenzhen,深圳,CN\n";

pub const PRODUCTS: &str = "sku,family,name@en,name@zh-CN,weight_g,carton_units,carton_weight_g,minimum_quantity,order_multiple\n\
    LMP-1,lamp,Desk lamp,台灯,1000,6,6500,12,6\n\
    MUG-1,mug,Mug,杯子,300,,,1,1\n";

pub const COMPANIES: &str = "company,name,country,tier,currency,incoterm,payment_terms_days\n\
    nordlicht,Nordlicht GmbH,DE,gold,EUR,DAP,30\n\
    oasis,Oasis LLC,AE,silver,AED,FOB,0\n";

pub const USERS: &str = "email,name,role,company,language\n\
    Buyer@Nordlicht.example,Katrin Behrens,buyer,nordlicht,de\n\
    mei@brand.example,Mei,channel_manager,,en\n";

/// What is expected of one bad cell: the row as written, the field, and a piece of the reason.
pub type Bad = (&'static str, Option<&'static str>, &'static str);

/// Imports the good row and all bad ones, and holds every refusal to what is expected.
pub async fn expect_refusals(store: &Store, kind: ImportKind, header: &str, good: &str, bad: &[Bad]) {
    let rows: Vec<&str> = bad.iter().map(|(row, _, _)| *row).collect();
    let text = format!("{header}\n{good}\n{}\n", rows.join("\n"));
    let report = store.import(&upload(kind, text).row_by_row()).await;
    for (number, (row, field, reason)) in (3..).zip(bad) {
        let found: Vec<_> = report.refusals.iter().filter(|refusal| refusal.row == number).collect();
        let matches =
            found.iter().any(|refusal| refusal.field.as_deref() == *field && refusal.reason.contains(reason));
        assert!(matches, "{row:?}: expected {field:?} {reason:?}, found {found:?}");
    }
    assert_eq!(report.refused, bad.len() as u64, "{:?}", report.refusals);
    assert_eq!(report.rows, bad.len() as u64 + 1);
}
