//! The catalogue as the crate `search` has it: snapshots of words, offers of a company, both opened for
//! searching. Kept in memory by the revision they show, so that no replica serves an old one: whoever
//! asks reads the revision from the database first.

pub mod offers;
pub mod snapshot;

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use search::{Catalogue, Offers, Snapshot};
use tokio::task::spawn_blocking;

use crate::kept::Kept;
use crate::problem::{Failure, Outcome};
use crate::storage::Connection;
use crate::storage::offers::Terms;
use crate::text::Language;

/// What is kept in memory: at 100,000 products tens of megabytes each, so there are few.
pub struct Catalogues {
    snapshots: Kept<Language, snapshot::Built>,
    opened: Kept<(Language, Option<Terms>), Opened>,
    offers: Kept<Terms, Offers>,
}

impl Default for Catalogues {
    fn default() -> Self {
        Self { snapshots: Kept::new(8), opened: Kept::new(4), offers: Kept::new(12) }
    }
}

/// Days since 1970-01-01, as `search` counts them.
fn day(date: NaiveDate) -> u32 {
    let since = date.num_days_from_ce() - NaiveDate::default().num_days_from_ce();
    u32::try_from(since).unwrap_or(0)
}

/// Brotli at a quality that takes a moment, once for each revision.
fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::with_capacity(bytes.len() / 4);
    let mut writer = brotli::CompressorWriter::new(&mut compressed, 1 << 16, 5, 22);
    // Writing to memory does not fail.
    drop(std::io::Write::write_all(&mut writer, bytes));
    drop(writer);
    compressed
}

/// A catalogue open for searching, and what it shows.
pub struct Opened {
    pub catalogue: Catalogue,
}

impl Catalogues {
    /// The snapshot of today in a language.
    ///
    /// # Errors
    /// The problems `unavailable` and `internal`.
    pub async fn snapshot(
        &self,
        connection: &mut Connection,
        language: Language,
    ) -> Outcome<Arc<snapshot::Built>> {
        let revision = snapshot::revision(connection).await?;
        self.snapshots
            .at(language, revision, |earlier| snapshot::build(connection, language, earlier, revision))
            .await
    }

    /// The offers of today to those who have these terms.
    ///
    /// # Errors
    /// The problems `unavailable` and `internal`.
    pub async fn offers(&self, connection: &mut Connection, terms: &Terms) -> Outcome<(Arc<Offers>, i64)> {
        let revision = offers::revision(connection).await?;
        let offers = self
            .offers
            .at(terms.clone(), revision, |earlier| offers::build(connection, terms, earlier, revision))
            .await?;
        Ok((offers, revision))
    }

    /// The catalogue to search, with the offers to those who have these terms, without any for who may
    /// see no prices.
    ///
    /// # Errors
    /// The problems `unavailable` and `internal`.
    pub async fn opened(
        &self,
        connection: &mut Connection,
        language: Language,
        terms: Option<&Terms>,
    ) -> Outcome<Arc<Opened>> {
        let words = self.snapshot(connection, language).await?;
        let (offers, revision) = match terms {
            Some(terms) => {
                let (offers, revision) = self.offers(connection, terms).await?;
                (Some(offers), revision)
            }
            None => (None, 0),
        };
        let key = (language, terms.cloned());
        let revision = revision.max(words.revision);
        let open = move || Opened {
            catalogue: Catalogue::open(Snapshot::clone(&words.snapshot), offers.as_deref().cloned()),
        };
        let build = |_| async { spawn_blocking(open).await.map_err(Failure::internal) };
        self.opened.at(key, revision, build).await
    }
}
