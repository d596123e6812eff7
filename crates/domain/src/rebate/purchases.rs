//! Invoices and credit notes added up by line. Remembers which document counted where.

use std::collections::BTreeMap;
use std::ops::Neg;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::agreement::{Agreement, CreditNotes};
use super::error::{Field, RebateError};
use super::exact::{add, sum};
use super::facts::{Facts, Volume};
use super::period::Window;
use super::purchase::{Purchase, PurchaseKind};
use super::scope::Members;
use super::stacking;
use super::step::number;
use crate::figure::Figure;
use crate::money::Money;

/// The volumes by line, and the documents behind them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathered {
    /// What [`super::earn`] needs.
    pub facts: Facts,
    /// For each line id the purchases that it counts, by their place in the input, with their value
    /// in the agreement's currency.
    pub counted: BTreeMap<String, Vec<(usize, Money)>>,
}

/// Adds up the purchases whose date lies in `counted` and in the agreement's term.
///
/// A document in another currency is converted at its own rate and rounded half up to the
/// agreement's minor unit.
///
/// # Errors
/// [`RebateError::ExchangeRateMissing`], [`RebateError::ExchangeRateNotPositive`],
/// [`RebateError::PurchaseOutOfRange`], [`RebateError::PurchaseOverflow`],
/// [`RebateError::LineOverflow`], and what [`Agreement::check`] finds.
///
/// ```
/// use domain::Figure;
/// use domain::rebate::{Agreement, Purchase, gather};
/// # let agreement: Agreement = serde_json::from_str(r#"{
/// #     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
/// #     "window": { "from": "2026-01-01", "to": "2026-12-31" },
/// #     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
/// #         "tiers": [{ "threshold": "0", "rate": "3" }] }]
/// # }"#)?;
/// let purchases: Vec<Purchase> = serde_json::from_str(r#"[
///     { "document": "INV-7", "date": "2026-02-01", "kind": "invoice", "sku": "LMP-1",
///         "quantity": "100", "value": { "amount": "1200.00", "currency": "EUR" } },
///     { "document": "INV-8", "date": "2026-03-02", "kind": "invoice", "sku": "LMP-1",
///         "exchange_rate": "0.86", "quantity": "10", "value": { "amount": "100.05", "currency": "USD" } },
///     { "document": "CN-1", "date": "2026-03-09", "kind": { "credit_note": { "invoice_date": null } },
///         "sku": "LMP-1", "quantity": "5", "value": { "amount": "60.00", "currency": "EUR" } }
/// ]"#)?;
/// let gathered = gather(&agreement, &purchases, agreement.window)?;
/// // 1,200.00 + 86.04 − 60.00, by the document's own rate.
/// assert_eq!(gathered.facts.volumes["all"].value, Figure::parse("1226.04")?);
/// assert_eq!(gathered.facts.volumes["all"].quantity, Figure::parse("105")?);
/// assert_eq!(gathered.counted["all"][1].1.amount(), "86.04");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn gather(
    agreement: &Agreement,
    purchases: &[Purchase],
    counted: Window,
) -> Result<Gathered, RebateError> {
    agreement.check()?;
    let window =
        Window { from: counted.from.max(agreement.window.from), to: counted.to.min(agreement.window.to) };
    gather_within(agreement, purchases, window)
}

pub(super) fn gather_within(
    agreement: &Agreement,
    purchases: &[Purchase],
    window: Window,
) -> Result<Gathered, RebateError> {
    let lines = stacking::in_order(agreement);
    let places: BTreeMap<&str, usize> =
        lines.iter().enumerate().map(|(place, line)| (line.id.as_str(), place)).collect();
    let deducted: Vec<Vec<(&str, usize)>> = (0..lines.len())
        .map(|place| {
            let earlier = stacking::deducted(&lines, place).into_iter().map(|line| line.id.as_str());
            earlier.filter_map(|id| Some((id, *places.get(id)?))).collect()
        })
        .collect();
    let members: Vec<Members<'_>> = lines.iter().map(|line| line.scope.members()).collect();
    let mut sums: Vec<Sums> = deducted.iter().map(|earlier| Sums::beside(earlier.len())).collect();
    for (index, purchase) in purchases.iter().enumerate() {
        if !purchase.counted_on(agreement.credit_notes).is_some_and(|date| window.contains(date)) {
            continue;
        }
        let value = purchase.value_in(agreement, number(index))?;
        let quantity = purchase.signed(*purchase.quantity);
        let counting: Vec<bool> = members.iter().map(|members| members.counts(purchase)).collect();
        let counts = |place: usize| counting.get(place) == Some(&true);
        for (place, (deducted, sums)) in deducted.iter().zip(&mut sums).enumerate() {
            if !counts(place) {
                continue;
            }
            sums.value = add(sums.value, value.decimal())?;
            sums.quantity = add(sums.quantity, quantity)?;
            for ((_, earlier), shared) in deducted.iter().zip(&mut sums.shared) {
                if counts(*earlier) {
                    *shared = add(*shared, value.decimal())?;
                }
            }
            sums.counted.push((index, value));
        }
    }
    let mut gathered = Gathered { facts: Facts::default(), counted: BTreeMap::new() };
    for ((line, deducted), sums) in lines.iter().zip(&deducted).zip(sums) {
        let shared = deducted.iter().zip(sums.shared);
        if !Figure::from(sums.value).is_input() || !Figure::from(sums.quantity).is_input() {
            return Err(RebateError::LineOverflow { line: line.id.clone() });
        }
        let volume = Volume {
            value: sums.value.into(),
            quantity: sums.quantity.into(),
            shared: shared.map(|((earlier, _), value)| ((*earlier).to_owned(), value.into())).collect(),
            floor_excess: Figure::ZERO,
        };
        gathered.facts.volumes.insert(line.id.clone(), volume);
        gathered.counted.insert(line.id.clone(), sums.counted);
    }
    Ok(gathered)
}

/// What one line has added up so far.
#[derive(Default)]
struct Sums {
    value: Decimal,
    quantity: Decimal,
    /// With each of the lines that are deducted.
    shared: Vec<Decimal>,
    counted: Vec<(usize, Money)>,
}

impl Sums {
    fn beside(deducted: usize) -> Self {
        Self { shared: vec![Decimal::ZERO; deducted], ..Self::default() }
    }
}

impl Purchase {
    /// The date by which it counts; `None` where it does not count at all.
    fn counted_on(&self, credit_notes: CreditNotes) -> Option<NaiveDate> {
        match (self.kind, credit_notes) {
            (PurchaseKind::CreditNote { .. }, CreditNotes::Ignored) => None,
            (PurchaseKind::CreditNote { invoice_date }, CreditNotes::WithTheirInvoice) => {
                Some(invoice_date.unwrap_or(self.date))
            }
            _ => Some(self.date),
        }
    }

    /// `number` is its place among the purchases, counted from 1.
    fn value_in(&self, agreement: &Agreement, number: u32) -> Result<Money, RebateError> {
        let document = || self.document.clone();
        let in_range = |field, figure: Figure| {
            let fault = || RebateError::PurchaseOutOfRange { document: document(), number, field };
            figure.is_input().then_some(()).ok_or_else(fault)
        };
        in_range(Field::Quantity, self.quantity)?;
        let too_large = || RebateError::PurchaseOverflow { document: document(), number };
        let value = self.signed(self.value.decimal());
        if self.value.currency() == agreement.currency {
            return Money::round_half_up(value, agreement.currency).map_err(|_| too_large());
        }
        let rate =
            self.exchange_rate.ok_or_else(|| RebateError::ExchangeRateMissing { document: document() })?;
        if *rate <= Decimal::ZERO {
            return Err(RebateError::ExchangeRateNotPositive { document: document() });
        }
        in_range(Field::ExchangeRate, rate)?;
        let converted = value.checked_mul(*rate).ok_or_else(too_large)?;
        Money::round_half_up(converted, agreement.currency).map_err(|_| too_large())
    }

    fn signed(&self, amount: Decimal) -> Decimal {
        match self.kind {
            PurchaseKind::Invoice => amount,
            PurchaseKind::CreditNote { .. } => amount.abs().neg(),
        }
    }
}

impl Agreement {
    /// Whether a purchase can be counted: it is in the agreement's currency, or carries a rate.
    /// Currencies are never mixed.
    ///
    /// ```
    /// use domain::Figure;
    /// use domain::rebate::{Agreement, Purchase};
    /// # let agreement: Agreement = serde_json::from_str(r#"{
    /// #     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
    /// #     "window": { "from": "2026-01-01", "to": "2026-12-31" },
    /// #     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
    /// #         "tiers": [{ "threshold": "0", "rate": "3" }] }]
    /// # }"#)?;
    /// let mut purchase: Purchase = serde_json::from_str(r#"
    ///     { "document": "INV-8", "date": "2026-03-02", "kind": "invoice", "sku": "LMP-1",
    ///         "quantity": "10", "value": { "amount": "100.05", "currency": "USD" } }
    /// "#)?;
    /// assert!(!agreement.takes(&purchase), "the agreement is in euros");
    /// purchase.exchange_rate = Some(Figure::parse("0.86")?);
    /// assert!(agreement.takes(&purchase));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn takes(&self, purchase: &Purchase) -> bool {
        purchase.value.currency() == self.currency || purchase.exchange_rate.is_some()
    }
}

impl Facts {
    /// These volumes and those of further purchases, whatever their date: what an order would make
    /// of them.
    ///
    /// # Errors
    /// As [`gather`].
    ///
    /// ```
    /// use domain::Figure;
    /// use domain::rebate::{Agreement, Facts, Purchase};
    /// # let agreement: Agreement = serde_json::from_str(r#"{
    /// #     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
    /// #     "window": { "from": "2026-01-01", "to": "2026-12-31" },
    /// #     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
    /// #         "tiers": [{ "threshold": "0", "rate": "3" }] }]
    /// # }"#)?;
    /// let so_far = Facts::of_line("all", Figure::parse("48760")?, Figure::parse("4063")?);
    /// let order: Purchase = serde_json::from_str(r#"
    ///     { "document": "PO-1", "date": "2026-11-23", "kind": "invoice", "sku": "LMP-1",
    ///         "quantity": "120", "value": { "amount": "1440.00", "currency": "EUR" } }
    /// "#)?;
    /// let then = so_far.with(&agreement, &[order])?;
    /// assert_eq!(then, Facts::of_line("all", Figure::parse("50200")?, Figure::parse("4183")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with(&self, agreement: &Agreement, purchases: &[Purchase]) -> Result<Self, RebateError> {
        let always = Window { from: NaiveDate::MIN, to: NaiveDate::MAX };
        let further = gather_within(agreement, purchases, always)?.facts;
        let mut all = self.clone();
        for (line, more) in further.volumes {
            let volume = all.volumes.entry(line).or_default();
            volume.value = sum([*volume.value, *more.value])?.into();
            volume.quantity = sum([*volume.quantity, *more.quantity])?.into();
            for (earlier, value) in more.shared {
                // A line that is not named shares all; it stays so.
                if let Some(shared) = volume.shared.get_mut(&earlier) {
                    *shared = sum([**shared, *value])?.into();
                }
            }
        }
        Ok(all)
    }
}
