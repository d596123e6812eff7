//! One row of a catalogue, borrowed.

use crate::{
    Arrival, Catalogue, PriceBreak,
    snapshot::{split_pair, split_path},
};

/// A view of one SKU and what is offered of it. Copying it copies nothing.
///
/// ```
/// use search::{Arrival, Audience, Catalogue, Offer, Offers, Product, Snapshot, Stock};
///
/// let lamp = Product { sku: "LMP-1".into(), name: "Desk lamp".into(), minimum_quantity: 24, ..Product::default() };
/// let arrivals = vec![Arrival { date: 20_800, quantity: 48 }];
/// let stock = vec![Stock { warehouse: "rotterdam".into(), on_hand: 12, arrivals: arrivals.clone() }];
/// let offer = Offer { sku: "LMP-1".into(), list_price: Some(11_80), stock, ..Offer::default() };
/// let offers = Offers::build(Audience::default(), 1, [offer])?;
/// let catalogue = Catalogue::open(Snapshot::build(1, [lamp])?, Some(offers));
///
/// let row = catalogue.row(0);
/// assert_eq!((row.sku(), row.name(), row.minimum_quantity()), ("LMP-1", "Desk lamp", 24));
/// assert_eq!(row.price(), Some(11_80));
/// let stock = row.stock().next().unwrap();
/// assert_eq!((stock.warehouse, stock.on_hand), ("rotterdam", 12));
/// assert!(stock.arrivals().eq(arrivals));
/// # Ok::<(), search::SnapshotError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Row<'a> {
    catalogue: &'a Catalogue,
    row: usize,
}

/// The stock of a row in one warehouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StockView<'a> {
    /// The code of the warehouse.
    pub warehouse: &'a str,
    /// Units ready to ship.
    pub on_hand: u32,
    place: u8,
    arrivals: &'a [(u8, Arrival)],
}

impl<'a> StockView<'a> {
    /// Dated arrivals, in order of date.
    pub fn arrivals(self) -> impl Iterator<Item = Arrival> + 'a {
        let here = self.arrivals.iter().filter(move |(place, _)| *place == self.place);
        here.map(|(_, arrival)| *arrival)
    }
}

impl<'a> Row<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue, row: u32) -> Self {
        Self { catalogue, row: row as usize }
    }

    /// The number of the row.
    pub fn id(self) -> u32 {
        crate::columns::count(self.row)
    }

    /// The SKU, as the brand writes it.
    pub fn sku(self) -> &'a str {
        self.catalogue.snapshot().skus.get(self.row)
    }

    /// The name in the reader's language.
    pub fn name(self) -> &'a str {
        self.catalogue.snapshot().names.get(self.row)
    }

    /// What its variants share; empty when there are none.
    pub fn family(self) -> &'a str {
        self.catalogue.snapshot().families.get(self.row)
    }

    /// The brand; empty when there is none.
    pub fn brand(self) -> &'a str {
        self.catalogue.snapshot().brands.get(self.row)
    }

    /// Code and label of each category from the root to its own.
    ///
    /// ```
    /// use search::{Catalogue, CategoryStep, Product, Snapshot};
    ///
    /// let lamp = Product {
    ///     sku: "LMP-1-BK".into(),
    ///     category: vec![CategoryStep::new("lighting", "Lighting"), CategoryStep::new("desk", "Desks")],
    ///     attributes: vec![("Cable".into(), "1.5 m".into())],
    ///     options: vec![("colour".into(), "Black".into())],
    ///     ..Product::default()
    /// };
    /// let catalogue = Catalogue::open(Snapshot::build(1, [lamp])?, None);
    /// let row = catalogue.row(0);
    /// assert!(row.category().eq([("lighting", "Lighting"), ("desk", "Desks")]));
    /// assert!(row.attributes().eq([("Cable", "1.5 m")]));
    /// assert!(row.options().eq([("colour", "Black")]));
    /// # Ok::<(), search::SnapshotError>(())
    /// ```
    pub fn category(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        split_path(self.catalogue.snapshot().categories.get(self.row))
    }

    /// Label and value of each attribute.
    pub fn attributes(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.catalogue.snapshot().attributes.get(self.row).map(split_pair)
    }

    /// Attribute code and value label of what tells it from its variants.
    pub fn options(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.catalogue.snapshot().options.get(self.row).map(split_pair)
    }

    /// Address of the picture; empty when there is none.
    pub fn picture(self) -> &'a str {
        self.catalogue.snapshot().pictures.get(self.row)
    }

    /// The barcode; empty when there is none.
    pub fn barcode(self) -> &'a str {
        self.catalogue.snapshot().barcodes.get(self.row)
    }

    /// The customs tariff number, as given.
    pub fn hs_code(self) -> &'a str {
        self.catalogue.snapshot().hs_codes.get(self.row)
    }

    /// Country of origin, ISO 3166 alpha-2.
    pub fn origin(self) -> &'a str {
        self.catalogue.snapshot().origins.get(self.row)
    }

    /// Weight of one packed unit in grams; 0 when not given, like the five that follow.
    pub fn weight_grams(self) -> u32 {
        self.catalogue.snapshot().weights.get(self.row)
    }

    /// Volume of one packed unit in cubic millimetres.
    pub fn volume_cubic_millimetres(self) -> u64 {
        self.catalogue.snapshot().volumes.get(self.row)
    }

    /// Units in a carton.
    pub fn carton_units(self) -> u32 {
        self.catalogue.snapshot().carton_units.get(self.row)
    }

    /// Weight of a full carton in grams.
    pub fn carton_weight_grams(self) -> u32 {
        self.catalogue.snapshot().carton_weights.get(self.row)
    }

    /// Volume of a carton in cubic millimetres.
    pub fn carton_volume_cubic_millimetres(self) -> u64 {
        self.catalogue.snapshot().carton_volumes.get(self.row)
    }

    /// The day of its first listing, counted from 1970-01-01.
    pub fn listed_on(self) -> u32 {
        self.catalogue.snapshot().listed_on.get(self.row)
    }

    /// The smallest quantity of one order line.
    pub fn minimum_quantity(self) -> u32 {
        self.catalogue.snapshot().minimum_quantities.get(self.row)
    }

    /// Order quantities are multiples of this.
    pub fn order_multiple(self) -> u32 {
        self.catalogue.snapshot().order_multiples.get(self.row)
    }

    /// The largest quantity of one order line.
    pub fn maximum_quantity(self) -> Option<u32> {
        self.catalogue.snapshot().maximum_quantities.get(self.row).checked_sub(1)
    }

    /// False for a withdrawn SKU.
    pub fn active(self) -> bool {
        self.catalogue.snapshot().active.get(self.row)
    }

    /// The unit price at the minimum quantity, or else the list price, in minor units: what
    /// results are sorted and filtered by.
    pub fn price(self) -> Option<i64> {
        self.catalogue.joined.price(self.row)
    }

    /// The list price of one unit, in minor units.
    pub fn list_price(self) -> Option<i64> {
        self.catalogue.offer(self.row).and_then(|(offers, offer)| offers.list_prices.get(offer))
    }

    /// The company's own prices, smallest quantity first.
    pub fn breaks(self) -> &'a [PriceBreak] {
        self.catalogue.offer(self.row).map(|(offers, offer)| offers.breaks.get(offer)).unwrap_or_default()
    }

    /// The recommended retail price of one unit, in minor units.
    pub fn recommended_retail_price(self) -> Option<i64> {
        self.catalogue.offer(self.row).and_then(|(offers, offer)| offers.recommended_retail_prices.get(offer))
    }

    /// The code of the price list that the breaks come from.
    pub fn price_list(self) -> &'a str {
        self.catalogue
            .offer(self.row)
            .map(|(offers, offer)| offers.price_lists.get(offer))
            .unwrap_or_default()
    }

    /// The stock in each warehouse that ships to the market.
    pub fn stock(self) -> impl Iterator<Item = StockView<'a>> {
        self.catalogue.offer(self.row).into_iter().flat_map(|(offers, offer)| {
            let stock = offers.warehouses.get(offer).zip(offers.on_hand.get(offer));
            let arrivals = offers.arrivals.get(offer);
            (0..=u8::MAX).zip(stock).map(move |(place, (warehouse, on_hand))| StockView {
                warehouse,
                on_hand: *on_hand,
                place,
                arrivals,
            })
        })
    }

    /// Whether the company bought it before.
    pub fn purchased_before(self) -> bool {
        self.catalogue.offer(self.row).is_some_and(|(offers, offer)| offers.purchased_before.get(offer))
    }

    /// The day of the company's last order of it, counted from 1970-01-01.
    pub fn last_purchased(self) -> Option<u32> {
        self.catalogue
            .offer(self.row)
            .and_then(|(offers, offer)| offers.last_purchased.get(offer).checked_sub(1))
    }
}
