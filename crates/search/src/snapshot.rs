//! The catalogue of one market in one language, as it is sent, kept and opened.
//!
//! Rows stand in the order of their names, so that equal ranks need no sorting. Knows no price and
//! no stock: those are a partner's [`Offers`](crate::Offers). Knows no query.

use serde::{Deserialize, Serialize};

use crate::{
    CategoryStep, Delta, Product, SnapshotError,
    columns::{CodeLists, Codes, Plan, Source, Texts, Values},
    folded::{Folded, NewRecord},
    natural::natural,
    sorted::sorted,
    wire,
};

/// All SKUs that one reader may see, in columns.
///
/// ```
/// use search::{Product, Snapshot, SnapshotDelta};
///
/// let lamp = Product { sku: "LMP-1".into(), name: "Desk lamp".into(), ..Product::default() };
/// let mut snapshot = Snapshot::build(7, [lamp])?;
/// assert_eq!(snapshot.len(), 1);
///
/// snapshot.apply(SnapshotDelta { from: 7, to: 8, changed: vec![], removed: vec!["LMP-1".into()] })?;
/// assert_eq!((snapshot.revision(), snapshot.len()), (8, 0));
/// # Ok::<(), search::SnapshotError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Snapshot {
    revision: u64,
    pub(crate) folded: Folded,
    pub(crate) skus: Texts,
    pub(crate) names: Texts,
    pub(crate) barcodes: Texts,
    pub(crate) families: Codes,
    pub(crate) brands: Codes,
    /// Words are whole paths, see [`join`].
    pub(crate) categories: Codes,
    pub(crate) pictures: Codes,
    pub(crate) hs_codes: Codes,
    pub(crate) origins: Codes,
    /// Words are label and value, see [`join`].
    pub(crate) attributes: CodeLists,
    /// Words are attribute code and value, see [`join`].
    pub(crate) options: CodeLists,
    pub(crate) weights: Values<u32>,
    pub(crate) volumes: Values<u64>,
    pub(crate) carton_units: Values<u32>,
    pub(crate) carton_weights: Values<u32>,
    pub(crate) carton_volumes: Values<u64>,
    pub(crate) minimum_quantities: Values<u32>,
    pub(crate) order_multiples: Values<u32>,
    /// One more than the quantity; 0 for none.
    pub(crate) maximum_quantities: Values<u32>,
    pub(crate) listed_on: Values<u32>,
    pub(crate) active: Values<bool>,
}

/// What changed in it between two revisions. Applying it gives the very bytes of a snapshot built anew.
pub type SnapshotDelta = Delta<Product>;

impl Snapshot {
    /// Builds a snapshot of `products`. Of two with the same SKU the later one stays.
    ///
    /// # Errors
    /// [`SnapshotError::TooLarge`].
    ///
    /// ```
    /// use search::{Product, Snapshot};
    ///
    /// let snapshot = Snapshot::build(1, (1..=3).map(|number| Product { sku: number.to_string(), ..Product::default() }))?;
    /// assert_eq!(snapshot.len(), 3);
    /// # Ok::<(), search::SnapshotError>(())
    /// ```
    pub fn build(revision: u64, products: impl IntoIterator<Item = Product>) -> Result<Self, SnapshotError> {
        let mut snapshot = Self::default();
        let changed = products.into_iter().collect();
        snapshot.apply(SnapshotDelta { from: 0, to: revision, changed, removed: Vec::new() })?;
        Ok(snapshot)
    }

    /// The revision that the snapshot shows.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// How many SKUs it holds, withdrawn ones too.
    pub fn len(&self) -> usize {
        self.skus.len()
    }

    /// Whether it holds no SKU.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes to send or keep. Compress them on the way: brotli makes about an eighth of them.
    ///
    /// ```
    /// use search::Snapshot;
    ///
    /// let snapshot = Snapshot::build(1, [])?;
    /// assert_eq!(Snapshot::from_bytes(snapshot.to_bytes())?, snapshot);
    /// # Ok::<(), search::SnapshotError>(())
    /// ```
    pub fn to_bytes(&self) -> Vec<u8> {
        wire::write(wire::SNAPSHOT, self.folded.text(), self)
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote. Bytes from outside are checked: whatever they
    /// are, the answer is a snapshot that is safe to search or [`SnapshotError::Unreadable`].
    ///
    /// # Errors
    /// [`SnapshotError::Unreadable`].
    ///
    /// ```
    /// use search::{Snapshot, SnapshotError};
    ///
    /// assert_eq!(Snapshot::from_bytes(b"<html>".to_vec()), Err(SnapshotError::Unreadable));
    /// ```
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, SnapshotError> {
        let (text, mut snapshot) =
            wire::read::<Self>(wire::SNAPSHOT, bytes).ok_or(SnapshotError::Unreadable)?;
        if snapshot.folded.take_text(text) && snapshot.fits() {
            Ok(snapshot)
        } else {
            Err(SnapshotError::Unreadable)
        }
    }

    /// Brings the snapshot to the delta's revision.
    ///
    /// # Errors
    /// [`SnapshotError::OtherRevision`], [`SnapshotError::TooLarge`]. Nothing has changed then.
    ///
    /// ```
    /// use search::{Snapshot, SnapshotDelta, SnapshotError};
    ///
    /// let mut snapshot = Snapshot::build(3, [])?;
    /// let late = SnapshotDelta { from: 1, to: 2, ..SnapshotDelta::default() };
    /// assert_eq!(snapshot.apply(late), Err(SnapshotError::OtherRevision { at_hand: 3, delta_from: 1 }));
    /// # Ok::<(), SnapshotError>(())
    /// ```
    pub fn apply(&mut self, delta: SnapshotDelta) -> Result<(), SnapshotError> {
        let (put, plan) = delta.merged(self.revision, &self.skus, |product| &product.sku)?;
        let records: Vec<NewRecord> = put.iter().map(|product| NewRecord::new(product)).collect();
        let added: usize = put.iter().zip(&records).map(|(product, record)| bytes(product, record)).sum();
        if u32::try_from(self.bytes() + added).is_err() {
            return Err(SnapshotError::TooLarge);
        }

        let key = |source: &Source| match *source {
            Source::Kept(row) => (self.folded.record(row).name(), self.skus.get(row)),
            Source::Put(item) => (records[item].record().name(), put[item].sku.as_str()),
        };
        let plan = sorted(&plan, |left, right| {
            let ((name, sku), (other_name, other_sku)) = (key(left), key(right));
            natural(name, other_name).then_with(|| sku.cmp(other_sku))
        });

        self.rearrange(&plan, &put, &records);
        self.revision = delta.to;
        Ok(())
    }

    /// One column after the other, so that only one is in memory twice.
    fn rearrange(&mut self, plan: &Plan, put: &[&Product], records: &[NewRecord]) {
        self.folded.rearrange(plan, records);
        self.skus.rearrange(plan, |item| &put[item].sku);
        self.names.rearrange(plan, |item| &put[item].name);
        self.barcodes.rearrange(plan, |item| &put[item].barcode);
        self.families.rearrange(plan, |item| &put[item].family);
        self.brands.rearrange(plan, |item| &put[item].brand);
        self.categories.rearrange(plan, |item| join_path(&put[item].category));
        self.pictures.rearrange(plan, |item| &put[item].picture);
        self.hs_codes.rearrange(plan, |item| &put[item].hs_code);
        self.origins.rearrange(plan, |item| &put[item].origin);
        self.attributes.rearrange(plan, |item| join_pairs(&put[item].attributes));
        self.options.rearrange(plan, |item| join_pairs(&put[item].options));
        self.weights.rearrange(plan, |item| put[item].weight_grams);
        self.volumes.rearrange(plan, |item| put[item].volume_cubic_millimetres);
        self.carton_units.rearrange(plan, |item| put[item].carton_units);
        self.carton_weights.rearrange(plan, |item| put[item].carton_weight_grams);
        self.carton_volumes.rearrange(plan, |item| put[item].carton_volume_cubic_millimetres);
        self.minimum_quantities.rearrange(plan, |item| put[item].minimum_quantity);
        self.order_multiples.rearrange(plan, |item| put[item].order_multiple);
        let one_more = |quantity: u32| quantity.saturating_add(1);
        self.maximum_quantities.rearrange(plan, |item| put[item].maximum_quantity.map_or(0, one_more));
        self.listed_on.rearrange(plan, |item| put[item].listed_on);
        self.active.rearrange(plan, |item| put[item].active);
    }

    fn bytes(&self) -> usize {
        self.folded.text().len() + self.skus.bytes() + self.names.bytes() + self.barcodes.bytes()
    }

    /// Whether every column has every row and every code its word.
    fn fits(&self) -> bool {
        let rows = self.len();
        let texts = [&self.names, &self.barcodes];
        let codes =
            [&self.families, &self.brands, &self.categories, &self.pictures, &self.hs_codes, &self.origins];
        let lists = [&self.attributes, &self.options];
        let numbers = [
            &self.weights,
            &self.carton_units,
            &self.carton_weights,
            &self.minimum_quantities,
            &self.order_multiples,
            &self.maximum_quantities,
            &self.listed_on,
        ];
        self.folded.rows() == rows
            && texts.iter().all(|column| column.len() == rows)
            && codes.iter().all(|column| column.fits(rows))
            && lists.iter().all(|column| column.fits(rows))
            && numbers.iter().all(|column| column.len() == rows)
            && [&self.volumes, &self.carton_volumes].iter().all(|column| column.len() == rows)
            && self.active.len() == rows
    }
}

fn bytes(product: &Product, record: &NewRecord) -> usize {
    let pairs =
        product.attributes.iter().chain(&product.options).map(|(label, value)| label.len() + value.len() + 2);
    let steps = product.category.iter().map(|step| step.code.len() + step.label.len() + 2);
    let words = [&product.sku, &product.name, &product.barcode, &product.family, &product.brand];
    let others = [&product.picture, &product.hs_code, &product.origin];
    record.record().text.len()
        + pairs.chain(steps).sum::<usize>()
        + words.into_iter().chain(others).map(String::len).sum::<usize>()
}

/// Divides the parts of one dictionary word.
const PART: char = '\u{1F}';

fn join<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let mut word = String::new();
    for (index, part) in parts.enumerate() {
        if index > 0 {
            word.push(PART);
        }
        word.extend(part.chars().map(|character| if character == PART { ' ' } else { character }));
    }
    word
}

fn join_path(path: &[CategoryStep]) -> String {
    join(path.iter().flat_map(|step| [step.code.as_str(), step.label.as_str()]))
}

fn join_pairs(pairs: &[(String, String)]) -> Vec<String> {
    pairs.iter().map(|(label, value)| join([label.as_str(), value.as_str()].into_iter())).collect()
}

/// The two halves of a word made of a pair.
pub(crate) fn split_pair(word: &str) -> (&str, &str) {
    word.split_once(PART).unwrap_or((word, ""))
}

/// Code and label of each step of a path, root first.
pub(crate) fn split_path(word: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut parts = (!word.is_empty()).then(|| word.split(PART)).into_iter().flatten();
    std::iter::from_fn(move || Some((parts.next()?, parts.next().unwrap_or_default())))
}
