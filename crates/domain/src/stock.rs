//! What can be promised: ready stock per warehouse, then dated arrivals, then nothing known.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Goods on their way into a warehouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Arrival {
    /// The day on which they arrive there.
    #[serde(deserialize_with = "crate::day::read")]
    pub date: NaiveDate,
    /// In units.
    pub quantity: u32,
}

/// The stock of one SKU in one warehouse.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WarehouseStock {
    /// Warehouse code.
    pub warehouse: String,
    /// Units ready now.
    pub on_hand: u32,
    /// In order of date.
    pub arrivals: Vec<Arrival>,
}

/// A part of a line, from one warehouse.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Portion {
    /// Warehouse code.
    pub warehouse: String,
    /// In units.
    pub quantity: u32,
    /// When it arrives there; `None` is ready now.
    pub date: Option<NaiveDate>,
}

/// How a quantity can be served.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Promise {
    /// Ready portions first, then by date. They and `unpromised` sum to the quantity asked for.
    pub portions: Vec<Portion>,
    /// Units that no stock and no arrival covers.
    pub unpromised: u32,
}

impl Promise {
    /// Units ready now.
    #[must_use]
    pub fn ready(&self) -> u32 {
        let ready = self.portions.iter().filter(|portion| portion.date.is_none());
        ready.fold(0, |sum, portion| sum.saturating_add(portion.quantity))
    }

    /// The day on which everything promised is there: `None` where all is ready.
    #[must_use]
    pub fn complete_on(&self) -> Option<NaiveDate> {
        self.portions.iter().filter_map(|portion| portion.date).max()
    }

    /// Whether by some day fewer units are in some warehouse than `earlier` said: less of it, later, or
    /// from elsewhere.
    ///
    /// ```
    /// use domain::stock::{promise, WarehouseStock};
    /// let with = |on_hand| promise(20, &[WarehouseStock { warehouse: "RTM".into(), on_hand, arrivals: vec![] }]);
    /// assert!(with(12).is_worse_than(&with(20)));
    /// assert!(!with(20).is_worse_than(&with(12)));
    /// ```
    #[must_use]
    pub fn is_worse_than(&self, earlier: &Self) -> bool {
        let mut said: Vec<&Portion> = earlier.portions.iter().collect();
        said.sort_by(|one, other| (&one.warehouse, one.date).cmp(&(&other.warehouse, other.date)));
        said.chunk_by(|one, other| one.warehouse == other.warehouse).any(|of_warehouse| {
            let mut due = 0_u32;
            of_warehouse.iter().any(|portion| {
                due = due.saturating_add(portion.quantity);
                self.units_by(&portion.warehouse, portion.date) < due
            })
        })
    }

    /// Units that are in a warehouse by a day; with `None` those that are ready now.
    fn units_by(&self, warehouse: &str, day: Option<NaiveDate>) -> u32 {
        let there =
            self.portions.iter().filter(|portion| portion.warehouse == warehouse && portion.date <= day);
        there.fold(0, |sum, portion| sum.saturating_add(portion.quantity))
    }

    /// The part of it that serves `quantity` units behind the first `before`.
    ///
    /// ```
    /// use domain::stock::{promise, WarehouseStock};
    /// let stock = WarehouseStock { warehouse: "RTM".into(), on_hand: 50, arrivals: vec![] };
    /// let behind = promise(60, &[stock]).stretch(48, 12);
    /// assert_eq!((behind.ready(), behind.unpromised), (2, 10));
    /// ```
    #[must_use]
    pub fn stretch(&self, before: u32, quantity: u32) -> Self {
        let (mut passed, mut unpromised) = (before, quantity);
        let mut portions = Vec::new();
        for portion in &self.portions {
            let left = portion.quantity.saturating_sub(passed);
            passed = passed.saturating_sub(portion.quantity);
            let taken = left.min(unpromised);
            if taken > 0 {
                portions.push(Portion { quantity: taken, ..portion.clone() });
                unpromised = unpromised.saturating_sub(taken);
            }
        }
        Self { portions, unpromised }
    }
}

/// Serves `quantity` from `stocks`, given in the order of the market's preference.
///
/// One warehouse that has everything ready is preferred to a split; otherwise ready stock is taken
/// in order of preference, then arrivals by date (ties by preference).
///
/// ```
/// use domain::stock::{promise, WarehouseStock};
/// let stock = WarehouseStock { warehouse: "RTM".into(), on_hand: 12, arrivals: vec![] };
/// let promise = promise(20, &[stock]);
/// assert_eq!((promise.ready(), promise.unpromised), (12, 8));
/// ```
#[must_use]
pub fn promise(quantity: u32, stocks: &[WarehouseStock]) -> Promise {
    if let Some(stock) = stocks.iter().find(|stock| quantity > 0 && stock.on_hand >= quantity) {
        let portion = Portion { warehouse: stock.warehouse.clone(), quantity, date: None };
        return Promise { portions: vec![portion], unpromised: 0 };
    }
    let ready = stocks.iter().map(|stock| (None, stock.on_hand, &stock.warehouse));
    let arrivals = stocks.iter().flat_map(|stock| {
        stock.arrivals.iter().map(|arrival| (Some(arrival.date), arrival.quantity, &stock.warehouse))
    });
    let mut by_date: Vec<(Option<NaiveDate>, u32, &String)> = Vec::new();
    for arrival in arrivals {
        // They are few: putting each in its place spares the browser another copy of the sort.
        let place = by_date.partition_point(|(date, _, _)| *date <= arrival.0);
        by_date.insert(place, arrival);
    }

    let mut unpromised = quantity;
    let mut portions = Vec::new();
    for (date, available, warehouse) in ready.chain(by_date) {
        let taken = available.min(unpromised);
        if taken > 0 {
            portions.push(Portion { warehouse: warehouse.clone(), quantity: taken, date });
            unpromised = unpromised.saturating_sub(taken);
        }
    }
    Promise { portions, unpromised }
}
