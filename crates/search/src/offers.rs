//! What one company is offered: its prices, the stock it may draw on, what it bought before.
//!
//! A second snapshot beside the catalogue's, of one company in one market and one currency, joined
//! to it by SKU when the catalogue is opened. Money is an integer of the currency's minor units.
//! Knows no rule of pricing: what an order costs is worked out by the domain.

use serde::{Deserialize, Serialize};

use crate::{
    Delta, SnapshotError,
    columns::{Amounts, CodeLists, Codes, Lists, Plan, Source, Texts, Values},
    sorted::sorted,
    wire,
};

/// What is offered of one SKU. Amounts are minor units of the currency of the [`Offers`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Offer {
    /// The SKU, as the brand writes it.
    pub sku: String,
    /// The list price of one unit.
    pub list_price: Option<i64>,
    /// The company's own prices, by quantity.
    pub breaks: Vec<PriceBreak>,
    /// The recommended retail price of one unit.
    pub recommended_retail_price: Option<i64>,
    /// The code of the price list that the breaks come from.
    pub price_list: String,
    /// The stock in each warehouse that ships to the market.
    pub stock: Vec<Stock>,
    /// Whether the company bought this SKU before.
    pub purchased_before: bool,
    /// The day of its last order, counted from 1970-01-01.
    pub last_purchased: Option<u32>,
}

/// A unit price that holds from a quantity on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PriceBreak {
    /// The smallest quantity at this price.
    pub minimum_quantity: u32,
    /// The price of one unit, in minor units.
    pub unit_price: i64,
}

/// The stock of one SKU in one warehouse.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Stock {
    /// The code of the warehouse.
    pub warehouse: String,
    /// Units ready to ship.
    pub on_hand: u32,
    /// Dated arrivals, in order of date.
    pub arrivals: Vec<Arrival>,
}

/// Units that come in on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Arrival {
    /// The day, counted from 1970-01-01.
    pub date: u32,
    /// Units that arrive.
    pub quantity: u32,
}

/// Whom offers are for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Audience {
    /// The code of the company.
    pub company: String,
    /// The market shipped to, ISO 3166 alpha-2.
    pub market: String,
    /// The one currency of all amounts, ISO 4217.
    pub currency: String,
}

/// All offers to one company, in columns.
///
/// ```
/// use search::{Audience, Offer, Offers, PriceBreak};
///
/// let audience = Audience { company: "nordlicht".into(), market: "DE".into(), currency: "EUR".into() };
/// let breaks = vec![PriceBreak { minimum_quantity: 1, unit_price: 894 }];
/// let offers = Offers::build(audience, 1, [Offer { sku: "LMP-1".into(), breaks, ..Offer::default() }])?;
/// assert_eq!(offers.audience().currency, "EUR");
/// assert_eq!(Offers::from_bytes(offers.to_bytes())?, offers);
/// # Ok::<(), search::SnapshotError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Offers {
    audience: Audience,
    revision: u64,
    /// Sorted.
    pub(crate) skus: Texts,
    pub(crate) list_prices: Amounts,
    pub(crate) breaks: Lists<PriceBreak>,
    pub(crate) recommended_retail_prices: Amounts,
    pub(crate) price_lists: Codes,
    /// In step with `on_hand`.
    pub(crate) warehouses: CodeLists,
    pub(crate) on_hand: Lists<u32>,
    /// Each with the place of its warehouse among the row's.
    pub(crate) arrivals: Lists<(u8, Arrival)>,
    pub(crate) purchased_before: Values<bool>,
    /// One more than the day; 0 for none.
    pub(crate) last_purchased: Values<u32>,
}

/// What changed in them between two revisions.
pub type OffersDelta = Delta<Offer>;

impl Offers {
    /// Collects the offers to `audience`. Of two for the same SKU the later one stays.
    ///
    /// # Errors
    /// [`SnapshotError::TooLarge`].
    pub fn build(
        audience: Audience,
        revision: u64,
        offers: impl IntoIterator<Item = Offer>,
    ) -> Result<Self, SnapshotError> {
        let mut all = Self { audience, ..Self::default() };
        let changed = offers.into_iter().collect();
        all.apply(OffersDelta { from: 0, to: revision, changed, removed: Vec::new() })?;
        Ok(all)
    }

    /// Whom they are for.
    pub fn audience(&self) -> &Audience {
        &self.audience
    }

    /// The revision that they show.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// How many SKUs are offered.
    pub fn len(&self) -> usize {
        self.skus.len()
    }

    /// Whether nothing is offered.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes to send or keep.
    pub fn to_bytes(&self) -> Vec<u8> {
        wire::write(wire::OFFERS, &[], self)
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote, checked like
    /// [`Snapshot::from_bytes`](crate::Snapshot::from_bytes).
    ///
    /// # Errors
    /// [`SnapshotError::Unreadable`].
    ///
    /// ```
    /// assert!(search::Offers::from_bytes(vec![0; 64]).is_err());
    /// ```
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, SnapshotError> {
        let (bulk, offers) = wire::read::<Self>(wire::OFFERS, bytes).ok_or(SnapshotError::Unreadable)?;
        if bulk.is_empty() && offers.fits() { Ok(offers) } else { Err(SnapshotError::Unreadable) }
    }

    /// Brings the offers to the delta's revision.
    ///
    /// # Errors
    /// [`SnapshotError::OtherRevision`], [`SnapshotError::TooLarge`]. Nothing has changed then.
    ///
    /// ```
    /// use search::{Audience, Offer, Offers, OffersDelta};
    ///
    /// let mut offers = Offers::build(Audience::default(), 1, [])?;
    /// let lamp = Offer { sku: "LMP-1".into(), list_price: Some(1180), ..Offer::default() };
    /// offers.apply(OffersDelta { from: 1, to: 2, changed: vec![lamp], removed: vec![] })?;
    /// assert_eq!((offers.revision(), offers.len()), (2, 1));
    /// # Ok::<(), search::SnapshotError>(())
    /// ```
    pub fn apply(&mut self, delta: OffersDelta) -> Result<(), SnapshotError> {
        let (put, plan) = delta.merged(self.revision, &self.skus, |offer| &offer.sku)?;
        let added: usize = put.iter().map(|offer| offer.sku.len() + offer.price_list.len()).sum();
        if u32::try_from(self.skus.bytes() + added).is_err() {
            return Err(SnapshotError::TooLarge);
        }

        let sku = |source: &Source| match *source {
            Source::Kept(row) => self.skus.get(row),
            Source::Put(item) => put[item].sku.as_str(),
        };
        let plan = sorted(&plan, |one, other| sku(one).cmp(sku(other)));

        self.rearrange(&plan, &put);
        self.revision = delta.to;
        Ok(())
    }

    fn rearrange(&mut self, plan: &Plan, put: &[&Offer]) {
        self.skus.rearrange(plan, |item| &put[item].sku);
        self.list_prices.rearrange(plan, |item| put[item].list_price);
        self.breaks.rearrange(plan, |item| {
            sorted(&put[item].breaks, |one, other| one.minimum_quantity.cmp(&other.minimum_quantity))
        });
        self.recommended_retail_prices.rearrange(plan, |item| put[item].recommended_retail_price);
        self.price_lists.rearrange(plan, |item| &put[item].price_list);
        self.warehouses
            .rearrange(plan, |item| put[item].stock.iter().map(|stock| stock.warehouse.clone()).collect());
        self.on_hand.rearrange(plan, |item| put[item].stock.iter().map(|stock| stock.on_hand).collect());
        self.arrivals.rearrange(plan, |item| arrivals(&put[item].stock));
        self.purchased_before.rearrange(plan, |item| put[item].purchased_before);
        self.last_purchased
            .rearrange(plan, |item| put[item].last_purchased.map_or(0, |day| day.saturating_add(1)));
    }

    /// Whether every column has every row and every code its word.
    fn fits(&self) -> bool {
        let rows = self.len();
        self.list_prices.len() == rows
            && self.breaks.fits(rows)
            && self.recommended_retail_prices.len() == rows
            && self.price_lists.fits(rows)
            && self.warehouses.fits(rows)
            && self.on_hand.fits(rows)
            && self.arrivals.fits(rows)
            && (0..rows).all(|row| self.warehouses.codes(row).len() == self.on_hand.get(row).len())
            && self.purchased_before.len() == rows
            && self.last_purchased.len() == rows
    }
}

/// What arrives in the first 256 warehouses of a row, by date.
fn arrivals(stock: &[Stock]) -> Vec<(u8, Arrival)> {
    let arrivals: Vec<(u8, Arrival)> = (0..=u8::MAX)
        .zip(stock)
        .flat_map(|(place, stock)| stock.arrivals.iter().map(move |arrival| (place, *arrival)))
        .collect();
    sorted(&arrivals, |(place, one), (other_place, other)| (place, one.date).cmp(&(other_place, other.date)))
}
