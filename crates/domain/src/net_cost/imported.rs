//! The imported goods of an order as a scenario of the landed cost calculator.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Goods, OrderTerms};
use crate::landed_cost::{
    DeliveredPrice, ImporterKind, Line, Mode, NamedPlace, PreferenceClaim, SCENARIO_VERSION, Scenario,
};
use crate::tariff::Quantities;

/// The goods of an order that are imported, as a shipment to go on with: freight and insurance are still
/// to be stated. `None` where nothing is imported.
///
/// ```
/// use domain::net_cost::{Goods, OrderTerms, shipment};
/// use domain::{Figure, Incoterm};
/// let imported = Goods {
///     purchase: serde_json::from_str(
///         r#"{ "document": "7", "date": "2026-07-01", "kind": "invoice", "sku": "LMP-2140-BK",
///              "quantity": "10", "value": { "amount": "100.00", "currency": "EUR" } }"#,
///     )?,
///     retail_price: None,
///     hs_code: Some("940521".parse()?),
///     origin: Some("CN".parse()?),
///     gross_weight: Figure::parse("12")?,
///     volume: Figure::parse("0.05")?,
///     cleared: false,
/// };
/// let cleared = Goods { cleared: true, ..imported.clone() };
/// let entry_date = "2026-07-01".parse().unwrap();
/// let terms = OrderTerms { market: "DE".into(), incoterm: Incoterm::Fob, entry_date };
/// let lines = shipment(&[cleared.clone(), imported], &terms).unwrap().lines;
/// assert_eq!((lines.len(), lines[0].price), (1, Figure::parse("10")?));
/// assert_eq!(shipment(&[cleared], &terms), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn shipment(goods: &[Goods], terms: &OrderTerms) -> Option<Scenario> {
    let imported = goods.iter().filter(|goods| !goods.cleared && *goods.purchase.quantity > Decimal::ZERO);
    let lines: Vec<Line> = imported.map(line).collect();
    (!lines.is_empty()).then(|| scenario(terms, lines))
}

pub(super) fn line(goods: &Goods) -> Line {
    let price = goods.purchase.value.decimal().checked_div(*goods.purchase.quantity);
    Line {
        sku: Some(goods.purchase.sku.clone()),
        description: None,
        quantity: goods.purchase.quantity,
        unit: None,
        // Quotients are cut to what an input may carry; the unit price of an order has no more digits.
        price: price
            .unwrap_or_default()
            .round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero)
            .normalize()
            .into(),
        currency: goods.purchase.value.currency(),
        hs_code: goods.hs_code.clone(),
        origin: goods.origin,
        net_weight: None,
        gross_weight: Some(goods.gross_weight),
        volume: Some(goods.volume),
        quantities: Quantities::default(),
        retail_price: None,
        preference: PreferenceClaim::default(),
        quota: None,
        typed_duties: Vec::new(),
    }
}

pub(super) fn scenario(terms: &OrderTerms, lines: Vec<Line>) -> Scenario {
    Scenario {
        version: SCENARIO_VERSION,
        market: terms.market.clone(),
        entry_date: terms.entry_date,
        export_date: None,
        importer: ImporterKind::RegisteredBusiness,
        incoterm: terms.incoterm,
        place: NamedPlace::default(),
        // Prices of orders are before tax.
        delivered_price: DeliveredPrice::WithoutTaxes,
        mode: Mode::Sea,
        route: Vec::new(),
        schemes: Vec::new(),
        lines,
        charges: Vec::new(),
        exchange_rates: Vec::new(),
        overrides: Vec::new(),
        without_reliefs: false,
        rules: None,
    }
}
