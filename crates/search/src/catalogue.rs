//! A snapshot and a company's offers, opened to be searched.

use crate::{
    Offers, Query, Results, Row, Snapshot,
    categories::Categories,
    columns::count,
    filter::Filter,
    joined::Joined,
    matching::{Index, Matches},
    order::{Orders, order},
    skus::Skus,
    words::Words,
};

/// The catalogue in memory: what a partner may see and what it is offered.
///
/// Opening joins the two and folds the words that products share; the text of the products was
/// folded when the snapshot was built.
///
/// ```
/// use search::{Catalogue, Product, Query, Snapshot};
///
/// let lamp = |sku: &str, name: &str| Product { sku: sku.into(), name: name.into(), ..Product::default() };
/// let products = [lamp("LMP-2140-BK", "Lámpara de mesa, negra"), lamp("KTL-17", "Tetera eléctrica")];
/// let catalogue = Catalogue::open(Snapshot::build(1, products)?, None);
///
/// let results = catalogue.search(&Query { text: "lampara".into(), ..Query::default() });
/// assert_eq!(results.total, 1);
/// assert_eq!(catalogue.row(results.rows[0]).sku(), "LMP-2140-BK");
/// # Ok::<(), search::SnapshotError>(())
/// ```
pub struct Catalogue {
    snapshot: Snapshot,
    offers: Option<Offers>,
    pub(crate) joined: Joined,
    pub(crate) categories: Categories,
    pub(crate) orders: Orders,
    index: Index,
    skus: Skus,
}

impl Catalogue {
    /// Opens a snapshot, with the offers of the company that looks at it if one does. Offers for
    /// SKUs that the snapshot does not hold are left aside.
    pub fn open(snapshot: Snapshot, offers: Option<Offers>) -> Self {
        let skus = Skus::new(&snapshot);
        Self {
            joined: Joined::new(&snapshot, &skus, offers.as_ref()),
            categories: Categories::new(snapshot.categories.dictionary()),
            orders: Orders::default(),
            index: Index::new(&snapshot),
            snapshot,
            offers,
            skus,
        }
    }

    /// Answers a query.
    ///
    /// ```
    /// # use search::{Catalogue, Product, Query, Snapshot};
    /// # let lamp = |sku: &str, name: &str| Product { sku: sku.into(), name: name.into(), ..Product::default() };
    /// # let catalogue = Catalogue::open(Snapshot::build(1, [lamp("B1", "Floor lamp"), lamp("A1", "Desk lamp")])?, None);
    /// let everything = catalogue.search(&Query::default());
    /// assert_eq!(catalogue.row(everything.rows[0]).name(), "Desk lamp");
    /// # Ok::<(), search::SnapshotError>(())
    /// ```
    pub fn search(&self, query: &Query) -> Results {
        self.answer(query, None)
    }

    /// Answers a query as [`search`](Self::search) does, sooner where `earlier` holds all that can
    /// match: the same text under other filters, or the text before the last keystroke. `earlier`
    /// must be an answer of this catalogue.
    ///
    /// ```
    /// # use search::{Catalogue, Product, Query, Snapshot};
    /// # let lamp = |sku: &str, name: &str| Product { sku: sku.into(), name: name.into(), ..Product::default() };
    /// # let catalogue = Catalogue::open(Snapshot::build(1, [lamp("B1", "Floor lamp"), lamp("A1", "Desk lamp")])?, None);
    /// let asked = |text: &str| Query { text: text.into(), ..Query::default() };
    /// let first = catalogue.search(&asked("la"));
    /// let second = catalogue.search_after(&asked("lamp d"), &first);
    /// assert_eq!(second, catalogue.search(&asked("lamp d")));
    /// # Ok::<(), search::SnapshotError>(())
    /// ```
    pub fn search_after(&self, query: &Query, earlier: &Results) -> Results {
        self.answer(query, Some(&earlier.matches))
    }

    fn answer(&self, query: &Query, earlier: Option<&Matches>) -> Results {
        let words = Words::new(&query.text);
        let matches = Matches::find(&self.snapshot, &self.index, &words, earlier);
        let (found, facets) = Filter::new(self, query).apply(&matches);
        Results { total: found.rows.len(), rows: order(self, query.sort, found), facets, matches }
    }

    /// A view of one row. A number that is no row of this catalogue gives an empty one.
    ///
    /// ```
    /// # use search::{Catalogue, Product, Snapshot};
    /// let cup = Product { sku: "CUP-6".into(), carton_units: 24, ..Product::default() };
    /// let catalogue = Catalogue::open(Snapshot::build(1, [cup])?, None);
    /// assert_eq!(catalogue.row(0).carton_units(), 24);
    /// # Ok::<(), search::SnapshotError>(())
    /// ```
    pub fn row(&self, row: u32) -> Row<'_> {
        Row::new(self, row)
    }

    /// The row of an SKU as a person writes it: in any case, and with any punctuation where that
    /// leaves only one. Finds withdrawn SKUs too.
    ///
    /// ```
    /// # use search::{Catalogue, Product, Snapshot};
    /// # let product = |sku: &str| Product { sku: sku.into(), ..Product::default() };
    /// let catalogue = Catalogue::open(Snapshot::build(1, [product("A-11"), product("A1-1"), product("B-2")])?, None);
    /// assert!(catalogue.find_sku("a-11").is_some());
    /// assert!(catalogue.find_sku("b2").is_some());
    /// assert!(catalogue.find_sku("A11").is_none(), "A-11 or A1-1");
    /// # Ok::<(), search::SnapshotError>(())
    /// ```
    pub fn find_sku(&self, sku: &str) -> Option<u32> {
        self.skus.find(&self.snapshot, sku)
    }

    /// The row whose SKU is the nearest to one that was not found: at most two slips away (one for
    /// up to four characters), where a slip is a character too many, too few or wrong, or two
    /// that changed places. Withdrawn SKUs are not suggested.
    ///
    /// ```
    /// # use search::{Catalogue, Product, Snapshot};
    /// # let product = |sku: &str| Product { sku: sku.into(), ..Product::default() };
    /// let catalogue = Catalogue::open(Snapshot::build(1, [product("LMP-2140-BK"), product("LMP-2200-BK")])?, None);
    /// let suggested = catalogue.suggest_sku("LMP-2410-BK").map(|row| catalogue.row(row).sku());
    /// assert_eq!(suggested, Some("LMP-2140-BK"));
    /// assert_eq!(catalogue.suggest_sku("KETTLE"), None);
    /// # Ok::<(), search::SnapshotError>(())
    /// ```
    pub fn suggest_sku(&self, sku: &str) -> Option<u32> {
        self.skus.suggest(&self.snapshot, sku)
    }

    /// The rows of a family by name, withdrawn ones left out. Nothing is a variant of no family.
    ///
    /// ```
    /// # use search::{Catalogue, Product, Snapshot};
    /// let variant = |sku: &str| Product { sku: sku.into(), family: "LMP".into(), ..Product::default() };
    /// let catalogue = Catalogue::open(Snapshot::build(1, [variant("LMP-BK"), variant("LMP-WH")])?, None);
    /// assert_eq!(catalogue.variants("LMP").len(), 2);
    /// # Ok::<(), search::SnapshotError>(())
    /// ```
    pub fn variants(&self, family: &str) -> Vec<u32> {
        let families = &self.snapshot.families;
        let Some(code) = families.dictionary().find(family).filter(|_| !family.is_empty()) else {
            return Vec::new();
        };
        let is_variant =
            |row: &u32| families.code(*row as usize) == code && self.snapshot.active.get(*row as usize);
        self.all_rows().filter(is_variant).collect()
    }

    /// How many SKUs it holds, withdrawn ones too.
    pub fn len(&self) -> usize {
        self.snapshot.len()
    }

    /// Whether it holds no SKU.
    pub fn is_empty(&self) -> bool {
        self.snapshot.is_empty()
    }

    /// The snapshot that was opened.
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// The offers that were opened.
    pub fn offers(&self) -> Option<&Offers> {
        self.offers.as_ref()
    }

    /// Closes the catalogue to bring its parts up to date.
    ///
    /// ```
    /// # use search::{Catalogue, Snapshot, SnapshotDelta};
    /// let catalogue = Catalogue::open(Snapshot::build(1, [])?, None);
    /// let (mut snapshot, offers) = catalogue.into_parts();
    /// snapshot.apply(SnapshotDelta { from: 1, to: 2, ..SnapshotDelta::default() })?;
    /// assert_eq!(Catalogue::open(snapshot, offers).snapshot().revision(), 2);
    /// # Ok::<(), search::SnapshotError>(())
    /// ```
    pub fn into_parts(self) -> (Snapshot, Option<Offers>) {
        (self.snapshot, self.offers)
    }

    pub(crate) fn all_rows(&self) -> impl Iterator<Item = u32> + use<> {
        0..count(self.len())
    }

    /// The offers and the place of the row's own among them.
    pub(crate) fn offer(&self, row: usize) -> Option<(&Offers, usize)> {
        Some((self.offers.as_ref()?, self.joined.offer(row)?))
    }
}
