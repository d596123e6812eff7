//! One import from beginning to end: the file is surveyed, its rows are brought together, taken
//! batch by batch, and the report is stored. Constant in memory, whatever the size of the file.

use std::fs::File;
use std::io::{Seek, SeekFrom};

use api::import::{ImportKind, ImportMode, ImportReport, ImportState};

use super::encoding;
use super::finished::Finished;
use super::gathered::Gathered;
use super::import_error::ImportError;
use super::kind::{Kind, Taken, Writing};
use super::later::Later;
use super::progress::Progress;
use super::request::Request;
use super::tally::{Counts, Tally};
use super::{
    catalogue, companies, exchange_rates, invoice_lines, markets, orders, prices, rebate_agreements,
    rebate_settlements, shopify_products, stock, tariff, users, vocabulary, warehouses,
};
use crate::storage::{Connection, Database, StorageError, Transaction};

/// Most text that a file may unpack to.
const MOST_TEXT: u64 = 4_000_000_000;
/// How often a transaction is begun again when another writer was in the way.
const ATTEMPTS: usize = 5;

/// Imports a file.
///
/// # Errors
/// [`ImportError`]. In the mode `RowByRow` batches before the error stay, and a report tells how far it came;
/// importing the file again finds them unchanged.
pub async fn run(database: &Database, file: File, request: &Request) -> Result<ImportReport, ImportError> {
    match request.kind {
        ImportKind::Vocabulary => import::<vocabulary::Vocabulary>(database, file, request).await,
        ImportKind::Catalogue => import::<catalogue::Catalogue>(database, file, request).await,
        ImportKind::ShopifyProducts => {
            import::<shopify_products::ShopifyProducts>(database, file, request).await
        }
        ImportKind::Prices => import::<prices::Prices>(database, file, request).await,
        ImportKind::Warehouses => import::<warehouses::Warehouses>(database, file, request).await,
        ImportKind::Markets => import::<markets::Markets>(database, file, request).await,
        ImportKind::Stock => import::<stock::Stock>(database, file, request).await,
        ImportKind::Companies => import::<companies::Companies>(database, file, request).await,
        ImportKind::Users => import::<users::Users>(database, file, request).await,
        ImportKind::Orders => import::<orders::Orders>(database, file, request).await,
        ImportKind::InvoiceLines => import::<invoice_lines::InvoiceLines>(database, file, request).await,
        ImportKind::Tariff => import::<tariff::Tariff>(database, file, request).await,
        ImportKind::ExchangeRates => import::<exchange_rates::ExchangeRates>(database, file, request).await,
        ImportKind::RebateAgreements => {
            import::<rebate_agreements::RebateAgreements>(database, file, request).await
        }
        ImportKind::RebateSettlements => {
            import::<rebate_settlements::RebateSettlements>(database, file, request).await
        }
    }
}

async fn import<K: Kind + Default>(
    database: &Database,
    mut file: File,
    request: &Request,
) -> Result<ImportReport, ImportError> {
    let nature = encoding::nature(&mut file, MOST_TEXT)?;
    let mut attempt = 1;
    loop {
        file.seek(SeekFrom::Start(0))?;
        let mut kind = K::default();
        let gathered = Gathered::read(&mut kind, encoding::text(&file, &nature), request)?;
        let tally = Tally::new(request.language);
        let taking = Taking { kind, gathered, database, request, tally };
        let outcome = match request.mode {
            ImportMode::AllOrNothing => taking.all().await,
            ImportMode::RowByRow => taking.each().await,
        };
        let all = request.mode == ImportMode::AllOrNothing;
        match outcome {
            Err(ImportError::Storage(error)) if all && error.is_busy() && attempt < ATTEMPTS => {
                attempt += 1;
            }
            Err(error) => return Err(error),
            Ok(finished) => return finished.report(database, request, nature.note).await,
        }
    }
}

/// All rows of a file on their way into the database.
struct Taking<'a, K> {
    kind: K,
    gathered: Gathered,
    database: &'a Database,
    request: &'a Request,
    tally: Tally,
}

impl<K: Kind> Taking<'_, K> {
    /// One transaction for the file: it is given up if a row is refused.
    async fn all(mut self) -> Result<Finished, ImportError> {
        let mut transaction = self.database.write_at_length().await?;
        let mut later = Later::default();
        self.prepare(&mut transaction, &mut later).await?;
        loop {
            let mut batch = self.gathered.batch()?;
            if batch.is_empty() {
                break;
            }
            self.take(&mut batch, &mut transaction, &mut later).await?;
            self.tally.count_all(&self.gathered.header, &batch)?;
        }
        let record = Progress::new(self.request)?;
        let applied = self.tally.counts.refused == 0;
        if applied {
            record.reached(&mut transaction, self.tally.counts, ImportState::Finished).await?;
            later.settle(&mut transaction).await?;
            transaction.commit().await.map_err(StorageError::from)?;
        } else {
            transaction.rollback().await.map_err(StorageError::from)?;
        }
        Ok(self.finished(record.id, applied))
    }

    /// One transaction for each batch, which keeps the record of how far the import is.
    async fn each(mut self) -> Result<Finished, ImportError> {
        let record = Progress::new(self.request)?;
        let mut transaction = self.database.write_at_length().await?;
        let mut later = Later::default();
        record.reached(&mut transaction, Counts::default(), ImportState::Running).await?;
        self.prepare(&mut transaction, &mut later).await?;
        later.settle(&mut transaction).await?;
        transaction.commit().await.map_err(StorageError::from)?;
        match self.batches(&record).await {
            Ok(()) => Ok(self.finished(record.id, true)),
            Err(error) => {
                record.break_off(self.database).await;
                Err(error)
            }
        }
    }

    async fn batches(&mut self, record: &Progress<'_>) -> Result<(), ImportError> {
        loop {
            let batch = self.gathered.batch()?;
            if batch.is_empty() {
                return Ok(());
            }
            let batch = self.take_batch(batch, record).await?;
            self.tally.count_all(&self.gathered.header, &batch)?;
        }
    }

    async fn take_batch(
        &mut self,
        batch: Vec<Taken>,
        record: &Progress<'_>,
    ) -> Result<Vec<Taken>, ImportError> {
        let mut attempt = 1;
        loop {
            let mut rows = batch.clone();
            match self.try_batch(&mut rows, record).await {
                Ok(()) => return Ok(rows),
                Err(error) if error.is_busy() && attempt < ATTEMPTS => attempt += 1,
                Err(error) => return Err(error.into()),
            }
        }
    }

    async fn try_batch(&mut self, rows: &mut [Taken], record: &Progress<'_>) -> Result<(), StorageError> {
        let mut transaction: Transaction = self.database.write_at_length().await?;
        let mut later = Later::default();
        self.take(rows, &mut transaction, &mut later).await?;
        let counts = self.tally.counts.and(rows);
        record.reached(&mut transaction, counts, ImportState::Running).await?;
        later.settle(&mut transaction).await?;
        Ok(transaction.commit().await?)
    }

    async fn prepare(&mut self, connection: &mut Connection, later: &mut Later) -> Result<(), StorageError> {
        let (header, circumstances) = (&self.gathered.header, &self.request.circumstances);
        self.kind.prepare(&mut Writing { connection, header, circumstances, later }).await
    }

    async fn take(
        &mut self,
        rows: &mut [Taken],
        connection: &mut Connection,
        later: &mut Later,
    ) -> Result<(), StorageError> {
        let (header, circumstances) = (&self.gathered.header, &self.request.circumstances);
        self.kind.take(rows, &mut Writing { connection, header, circumstances, later }).await
    }

    fn finished(self, id: String, applied: bool) -> Finished {
        let Gathered { header, separator, note, .. } = self.gathered;
        Finished { id, header, separator, note, tally: self.tally, applied }
    }
}
