//! What a line of an order costs in the end, per unit: buying price, landed cost for the market that it
//! goes to, less the rebate expected on it, and the margin that leaves at the retail price.
//!
//! Owns how the landed cost calculator and the rebate agreements come together on an order. Every figure
//! but the price is an estimate; what cannot be worked out is missing by name and never zero. It must
//! never know a cart, storage, a language or a screen.

mod imported;
mod landed;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::country::Country;
use crate::currency::Currency;
use crate::document_exchange::{ReferenceRates, expected_in_own_currency};
use crate::figure::Figure;
use crate::hs_code::HsCode;
use crate::incoterm::Incoterm;
use crate::landed_cost::Rates;
use crate::money::Money;
use crate::rebate::{Agreement, Earnings, Facts, Purchase};
pub use imported::shipment;
use landed::landed_units;

/// The order as it will be imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderTerms {
    /// A market of the rates, as of the address that the goods go to.
    pub market: String,
    /// Of the price.
    pub incoterm: Incoterm,
    /// When the goods are taken to enter.
    pub entry_date: NaiveDate,
}

/// A line of the order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goods {
    /// What is bought: quantity and value of the whole line.
    pub purchase: Purchase,
    /// Recommended retail price of one unit, before tax.
    pub retail_price: Option<Money>,
    /// The tariff code.
    pub hs_code: Option<HsCode>,
    /// Where it was made.
    pub origin: Option<Country>,
    /// Of the whole line with packing, in kilograms.
    pub gross_weight: Figure,
    /// Of the whole line with packing, in cubic metres.
    pub volume: Figure,
    /// Served from within the market's customs territory: duties were paid before.
    pub cleared: bool,
}

/// An agreement with what is expected of it by the end of the period.
#[derive(Clone, Copy, Debug)]
pub struct Agreed<'a> {
    /// Its terms.
    pub agreement: &'a Agreement,
    /// Volumes at the end of the period.
    pub volumes: &'a Facts,
    /// What they earn.
    pub earnings: &'a Earnings,
}

/// What one unit of a line costs. All in the currency of the price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetCost {
    /// The buying price.
    pub price: Figure,
    /// With duties and fees of the market, without recoverable tax.
    pub landed: Result<Figure, Missing>,
    /// What all agreements together are expected to pay back on it.
    pub rebate: Result<Figure, Missing>,
    /// Landed cost less rebate.
    pub net: Result<Figure, Missing>,
    /// What the retail price leaves over the net cost, in per cent of the retail price.
    pub margin: Result<Figure, Missing>,
}

/// Why a figure is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// There is no price to begin with.
    Price,
    /// The catalogue has no tariff code for it.
    HsCode,
    /// The catalogue has no country of origin for it.
    Origin,
    /// No ordinary duty is known for the code in this market.
    DutyRate,
    /// The duty is known but cannot be worked out on what is known of the goods.
    Duty,
    /// No rules are there for this market.
    Market,
    /// No exchange rate between price and market.
    ExchangeRate {
        /// Of the price.
        from: Currency,
        /// Of the market.
        to: Currency,
    },
    /// There is no retail price.
    RetailPrice,
    /// Something does not fit, or the term cannot be solved.
    NotWorkedOut,
}

/// Works all lines out as one shipment, in their order.
///
/// ```
/// use domain::landed_cost::Rates;
/// use domain::net_cost::{Goods, Missing, OrderTerms, net_costs};
/// use domain::{Currency, Figure, Incoterm, Money};
/// let lamps = Goods {
///     purchase: serde_json::from_str(
///         r#"{ "document": "7", "date": "2026-07-01", "kind": "invoice", "sku": "LMP-2140-BK",
///              "quantity": "10", "value": { "amount": "100.00", "currency": "EUR" } }"#,
///     )?,
///     retail_price: Some(Money::parse("25.00", Currency::EUR)?),
///     hs_code: Some("940521".parse()?),
///     origin: Some("CN".parse()?),
///     gross_weight: Figure::parse("12")?,
///     volume: Figure::parse("0.05")?,
///     cleared: true,
/// };
/// let entry_date = "2026-07-01".parse().unwrap();
/// let terms = OrderTerms { market: "DE".into(), incoterm: Incoterm::Cif, entry_date };
/// let rates = Rates::new(serde_json::from_str(
///     r#"{ "stale_after_days": 365, "volume_per_kilogram": {}, "provenance": { "source": "" } }"#,
/// )?);
/// // Duties were paid before: the price is the cost, and 15 of 25 euros are left.
/// let costs = net_costs(std::slice::from_ref(&lamps), &terms, &rates, &[]);
/// assert_eq!(costs[0].net, Ok(Figure::parse("10")?));
/// assert_eq!(costs[0].margin, Ok(Figure::parse("60")?));
/// // From abroad the rules of the market are needed.
/// let imported = [Goods { cleared: false, ..lamps }];
/// assert_eq!(net_costs(&imported, &terms, &rates, &[])[0].landed, Err(Missing::Market));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn net_costs(goods: &[Goods], terms: &OrderTerms, rates: &Rates, agreed: &[Agreed<'_>]) -> Vec<NetCost> {
    let landed = landed_units(goods, terms, rates);
    let reference = ReferenceRates::of(rates);
    let lines = goods.iter().zip(landed);
    lines.map(|(goods, landed)| net_cost(goods, landed, rebate_unit(goods, agreed, reference))).collect()
}

fn net_cost(goods: &Goods, landed: Result<Decimal, Missing>, rebate: Result<Decimal, Missing>) -> NetCost {
    let quantity = *goods.purchase.quantity;
    let Some(price) = goods.purchase.value.decimal().checked_div(quantity) else {
        let none = || Err(Missing::Price);
        return NetCost { price: Figure::ZERO, landed: none(), rebate: none(), net: none(), margin: none() };
    };
    let net = match (&landed, &rebate) {
        (Ok(landed), Ok(rebate)) => landed.checked_sub(*rebate).ok_or(Missing::NotWorkedOut),
        (Err(missing), _) | (_, Err(missing)) => Err(missing.clone()),
    };
    let margin = net.clone().and_then(|net| {
        let retail = goods.retail_price.ok_or(Missing::RetailPrice)?;
        if retail.currency() != goods.purchase.value.currency() {
            return Err(Missing::RetailPrice);
        }
        let retail = retail.decimal();
        let left = retail.checked_sub(net).and_then(|left| left.checked_mul(Decimal::ONE_HUNDRED));
        left.and_then(|left| left.checked_div(retail)).ok_or(Missing::RetailPrice)
    });
    NetCost {
        price: price.into(),
        landed: landed.map(Into::into),
        rebate: rebate.map(Into::into),
        net: net.map(Into::into),
        margin: margin.map(Into::into),
    }
}

/// An agreement in another currency counts the goods at the reference rate of their day, or pays nothing on
/// them: currencies are never mixed.
fn rebate_unit(
    goods: &Goods,
    agreed: &[Agreed<'_>],
    reference: Option<ReferenceRates<'_>>,
) -> Result<Decimal, Missing> {
    let mut total = Decimal::ZERO;
    for Agreed { agreement, volumes, earnings } in agreed {
        let expected = expected_in_own_currency(agreement, volumes, earnings, &goods.purchase, reference);
        let expected = expected.map_err(|_| Missing::NotWorkedOut)?;
        total = total.checked_add(*expected).ok_or(Missing::NotWorkedOut)?;
    }
    total.checked_div(*goods.purchase.quantity).ok_or(Missing::NotWorkedOut)
}
