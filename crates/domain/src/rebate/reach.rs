//! A distance on a ladder said in goods: so many cartons of what the partner usually buys. And what a
//! further purchase is expected to earn.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::earnings::Earnings;
use super::error::RebateError;
use super::exact::{add, divide, multiply, proportion};
use super::facts::Facts;
use super::measure::VolumeUnit;
use super::purchase::{Purchase, PurchaseKind};
use crate::figure::Figure;
use crate::money::Money;

/// One way to the next tier: cartons of one SKU at what a unit of it cost last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateReach))]
pub struct Reach {
    /// What to buy.
    pub sku: String,
    /// Full cartons; none where it does not come in cartons.
    pub cartons: Option<u64>,
    /// Units in all.
    pub units: u64,
    /// What they come to at the price paid last.
    pub value: Money,
}

/// What was bought of a SKU.
struct Usual<'a> {
    sku: &'a str,
    value: Decimal,
    last: Last,
}

/// The purchase that tells the price.
#[derive(Clone, Copy)]
struct Last {
    date: chrono::NaiveDate,
    value: Decimal,
    quantity: Decimal,
}

/// How `more` is reached with each of the `most` SKUs that `purchases` spent most on, the dearest sum
/// first. `carton_units` says how many units a carton holds.
///
/// # Errors
/// [`RebateError::Overflow`].
///
/// ```
/// use domain::Figure;
/// use domain::rebate::{Agreement, Purchase, VolumeUnit, reach};
/// # let agreement: Agreement = serde_json::from_str(r#"{
/// #     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
/// #     "window": { "from": "2026-01-01", "to": "2026-12-31" },
/// #     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
/// #         "tiers": [{ "threshold": "0", "rate": "3" }] }]
/// # }"#)?;
/// let purchases: Vec<Purchase> = serde_json::from_str(r#"[
///     { "document": "INV-7", "date": "2026-02-01", "kind": "invoice", "sku": "LMP-1",
///         "quantity": "100", "value": { "amount": "1200.00", "currency": "EUR" } }
/// ]"#)?;
/// let cartons = [("LMP-1".to_owned(), 24)].into();
/// let ways = reach(&agreement, Figure::parse("1240")?, VolumeUnit::Value, &purchases, &cartons, 1)?;
/// // 1,240 at 12.00 is 103.3 units: five cartons.
/// assert_eq!((ways[0].cartons, ways[0].units), (Some(5), 120));
/// assert_eq!(ways[0].value.amount(), "1440.00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn reach<'a>(
    agreement: &Agreement,
    more: Figure,
    unit: VolumeUnit,
    purchases: impl IntoIterator<Item = &'a Purchase>,
    carton_units: &BTreeMap<String, u32>,
    most: usize,
) -> Result<Vec<Reach>, RebateError> {
    let mut usual: BTreeMap<&str, Usual<'_>> = BTreeMap::new();
    for purchase in purchases {
        let value = purchase.value.decimal();
        let counts = purchase.kind == PurchaseKind::Invoice
            && purchase.value.currency() == agreement.currency
            && value > Decimal::ZERO
            && *purchase.quantity > Decimal::ZERO;
        if !counts {
            continue;
        }
        let last = Last { date: purchase.date, value, quantity: *purchase.quantity };
        let entry =
            usual.entry(&purchase.sku).or_insert(Usual { sku: &purchase.sku, value: Decimal::ZERO, last });
        entry.value = add(entry.value, value)?;
        if last.date >= entry.last.date {
            entry.last = last;
        }
    }
    let mut ways = Vec::new();
    while ways.len() < most {
        let dearest = usual.values().fold(None, |best: Option<&Usual<'_>>, next| match best {
            Some(best) if best.value >= next.value => Some(best),
            _ => Some(next),
        });
        let Some(sku) = dearest.map(|dearest| dearest.sku) else { break };
        let Some(chosen) = usual.remove(sku) else { break };
        ways.push(way(agreement, *more, unit, &chosen, carton_units.get(sku).copied())?);
    }
    Ok(ways)
}

fn way(
    agreement: &Agreement,
    more: Decimal,
    unit: VolumeUnit,
    usual: &Usual<'_>,
    carton: Option<u32>,
) -> Result<Reach, RebateError> {
    let Last { value, quantity, .. } = usual.last;
    let step = Decimal::from(carton.filter(|units| *units > 0).unwrap_or(1));
    let more = more.max(Decimal::ZERO);
    // Divided once, so that what a number of steps comes to exactly takes no step more.
    let steps = match unit {
        VolumeUnit::Value => divide(multiply(more, quantity)?, multiply(value, step)?)?,
        VolumeUnit::Quantity => divide(more, step)?,
    };
    let steps = steps.ceil();
    let units = multiply(steps, step)?;
    let value = Money::round_half_up(divide(multiply(units, value)?, quantity)?, agreement.currency);
    let whole = |number: Decimal| number.to_u64().ok_or(RebateError::Overflow);
    Ok(Reach {
        sku: usual.sku.to_owned(),
        cartons: carton.filter(|units| *units > 0).map(|_| whole(steps)).transpose()?,
        units: whole(units)?,
        value: value.map_err(|_| RebateError::Overflow)?,
    })
}

/// What a purchase is expected to earn: of every line that counts it, its share of what that line is
/// expected to earn on the volume expected at the end of the period.
///
/// # Errors
/// [`RebateError::Overflow`].
///
/// ```
/// use domain::Figure;
/// use domain::rebate::{Agreement, Facts, Purchase, earn, expected_on};
/// # let agreement: Agreement = serde_json::from_str(r#"{
/// #     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
/// #     "window": { "from": "2026-01-01", "to": "2026-12-31" },
/// #     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
/// #         "tiers": [{ "threshold": "10000", "rate": "2" }, { "threshold": "50000", "rate": "5" }] }]
/// # }"#)?;
/// // 2 % from 10,000, 5 % from 50,000: the year will come to 60,000.
/// let year = Facts::of_line("all", Figure::parse("60000")?, Figure::ZERO);
/// let order: Purchase = serde_json::from_str(r#"
///     { "document": "PO-1", "date": "2026-02-01", "kind": "invoice", "sku": "LMP-1",
///         "quantity": "100", "value": { "amount": "1200.00", "currency": "EUR" } }
/// "#)?;
/// let expected = expected_on(&agreement, &year, &earn(&agreement, &year)?, &order)?;
/// assert_eq!(expected, Figure::parse("60")?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn expected_on(
    agreement: &Agreement,
    expected: &Facts,
    earnings: &Earnings,
    purchase: &Purchase,
) -> Result<Figure, RebateError> {
    let mut total = Decimal::ZERO;
    for line in agreement.lines.iter().filter(|line| line.scope.counts(purchase)) {
        let Some(earned) = earnings.lines.iter().find(|earned| earned.line == line.id) else { continue };
        let unit = line.measure.unit();
        let own = match unit {
            VolumeUnit::Value => purchase.value.decimal(),
            VolumeUnit::Quantity => *purchase.quantity,
        };
        let volume = expected.volume(&line.id).in_unit(unit);
        if volume > Decimal::ZERO {
            total = add(total, proportion(*earned.exact, own, volume)?)?;
        }
    }
    Ok(total.into())
}
