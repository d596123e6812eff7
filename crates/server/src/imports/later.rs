//! What a transaction of an import leaves to its end, so that no order waits for a long file: an order
//! raises the catalogue's revision before it reads and takes stock, and an import as the last thing that
//! it does. Its rows are stamped then, and what it says of stock is written then.

use std::collections::BTreeSet;

use super::stock_changes::StockChanges;
use crate::storage::revision::{self, Stamped};
use crate::storage::{Connection, StorageError};

/// What is left to the end of one transaction.
#[derive(Default)]
pub struct Later {
    has_turn: bool,
    /// Tables with rows to stamp.
    unsettled: BTreeSet<Stamped>,
    /// Tables whose rows are all to be stamped.
    whole: BTreeSet<Stamped>,
    pub stock: StockChanges,
}

impl Later {
    /// What rows of this table are to be stamped with for now.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn stamp(&mut self, connection: &mut Connection, table: Stamped) -> Result<i64, StorageError> {
        self.wait_for_turn(connection).await?;
        self.unsettled.insert(table);
        Ok(revision::UNSETTLED)
    }

    /// Leaves all rows of this table to be stamped.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn stamp_all(
        &mut self,
        connection: &mut Connection,
        table: Stamped,
    ) -> Result<(), StorageError> {
        self.wait_for_turn(connection).await?;
        self.whole.insert(table);
        Ok(())
    }

    async fn wait_for_turn(&mut self, connection: &mut Connection) -> Result<(), StorageError> {
        if !self.has_turn {
            revision::take_turn(connection).await?;
            self.has_turn = true;
        }
        Ok(())
    }

    /// Does what was left. Commit next: from here on orders wait.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn settle(self, connection: &mut Connection) -> Result<(), StorageError> {
        if self.unsettled.is_empty() && self.whole.is_empty() && self.stock.is_empty() {
            return Ok(());
        }
        let revision = revision::raise(connection).await?;
        self.stock.write(connection, revision).await?;
        for table in self.unsettled.difference(&self.whole) {
            revision::settle(connection, *table, revision).await?;
        }
        for table in &self.whole {
            revision::stamp_all(connection, *table, revision).await?;
        }
        Ok(())
    }
}
