//! Builds the snapshot of the catalogue's words and packaging in one language.

use std::sync::Arc;

use search::{CategoryStep, Product, Snapshot, SnapshotDelta};
use tokio::task::spawn_blocking;

use crate::problem::{Failure, Outcome};
use crate::storage::Connection;
use crate::storage::products::{self, Product as Stored};
use crate::storage::vocabulary::{self, Vocabulary};
use crate::text::Language;

/// A snapshot, its bytes, and those compressed.
pub struct Built {
    pub revision: i64,
    pub snapshot: Snapshot,
    pub bytes: Arc<[u8]>,
    pub brotli: Arc<[u8]>,
}

/// The revision of the words: that of the product that changed last.
///
/// # Errors
/// The problem `unavailable`.
pub async fn revision(connection: &mut Connection) -> Outcome<i64> {
    Ok(products::revision(connection).await?)
}

/// Builds it anew, or goes on from an earlier one.
///
/// # Errors
/// The problems `unavailable` and `internal`.
pub async fn build(
    connection: &mut Connection,
    language: Language,
    earlier: Option<Arc<Built>>,
    revision: i64,
) -> Outcome<Built> {
    let base = earlier.filter(|built| built.revision < revision);
    let since = base.as_ref().map_or(-1, |built| built.revision);
    let delta = delta(connection, language, since, revision).await?;
    let build = move || -> Outcome<Built> {
        let snapshot = match base {
            Some(built) => {
                let mut snapshot = built.snapshot.clone();
                snapshot.apply(delta).map_err(Failure::internal)?;
                snapshot
            }
            None => Snapshot::build(delta.to, delta.changed).map_err(Failure::internal)?,
        };
        let bytes = snapshot.to_bytes();
        Ok(Built { revision, brotli: super::compressed(&bytes).into(), bytes: bytes.into(), snapshot })
    };
    spawn_blocking(build).await.map_err(Failure::internal)?
}

/// What changed after a revision; from -1, everything. Products are never deleted, so none is removed.
///
/// # Errors
/// The problem `unavailable`.
pub async fn delta(
    connection: &mut Connection,
    language: Language,
    since: i64,
    revision: i64,
) -> Outcome<SnapshotDelta> {
    let changed = products::changed_since(connection, since).await?;
    let vocabulary = vocabulary::load(connection, language).await?;
    let unsigned = |revision: i64| u64::try_from(revision).unwrap_or(0);
    Ok(SnapshotDelta {
        from: unsigned(since),
        to: unsigned(revision),
        changed: changed.iter().map(|product| entry(product, &vocabulary, language)).collect(),
        removed: Vec::new(),
    })
}

fn entry(product: &Stored, vocabulary: &Vocabulary, language: Language) -> Product {
    let carton = product.packaging.carton;
    let path = vocabulary.path(&product.category);
    let label = |(code, value): &(String, String)| {
        let value = vocabulary.value(value).to_owned();
        (vocabulary.attribute(code).to_owned(), value)
    };
    let option = |(code, value): &(String, String)| (code.clone(), vocabulary.value(value).to_owned());
    Product {
        sku: product.sku.clone(),
        family: product.family.clone(),
        name: product.names.in_language(language, &product.sku).to_owned(),
        other_names: product.names.others(language).map(str::to_owned).collect(),
        brand: product.brand.clone(),
        category: path.into_iter().map(|(code, label)| CategoryStep { code, label }).collect(),
        attributes: product.options.iter().chain(&product.attributes).map(label).collect(),
        options: product.options.iter().map(option).collect(),
        picture: product.picture.clone().unwrap_or_default(),
        barcode: product.barcode.clone().unwrap_or_default(),
        hs_code: product.hs_code.as_ref().map(|code| code.digits().to_owned()).unwrap_or_default(),
        origin: product.origin.map(|country| country.to_string()).unwrap_or_default(),
        weight_grams: saturated(product.packaging.unit_weight_grams),
        volume_cubic_millimetres: product.packaging.unit_volume_cubic_millimetres,
        carton_units: carton.map_or(0, |carton| carton.units),
        carton_weight_grams: carton.map_or(0, |carton| saturated(carton.weight_grams)),
        carton_volume_cubic_millimetres: carton.map_or(0, |carton| carton.volume_cubic_millimetres),
        minimum_quantity: product.rule.minimum(),
        order_multiple: product.rule.multiple(),
        maximum_quantity: product.rule.maximum(),
        listed_on: product.listed_on.map_or(0, super::day),
        active: product.active,
    }
}

fn saturated(grams: u64) -> u32 {
    u32::try_from(grams).unwrap_or(u32::MAX)
}
