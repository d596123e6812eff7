//! What a landed cost comes to: per line, in total, per unit, with every step. Only shown, never
//! worked out again, by screen, print-out and export.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::cost::{CostGroup, ImportCost, LineCostPart};
use super::ledger::{ExchangeUsed, RuleUsed};
use super::slots::Slot;
use super::step::Step;
use super::unit_cost::UnitCost;
use super::warning::Warning;
use crate::currency::Currency;
use crate::decimal::half_up;
use crate::figure::Figure;
use crate::money::Money;

/// The landed cost of a shipment, in the market's currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LandedCost {
    /// Where the goods enter.
    pub market: String,
    /// Of every amount here.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub currency: Currency,
    /// When they do.
    pub entry_date: NaiveDate,
    /// In the order of the scenario.
    pub lines: Vec<LineCost>,
    /// All lines together: each figure is the sum of the lines'.
    pub totals: Costs,
    /// What is due at import, kind by kind.
    pub import_costs: Vec<ImportCost>,
    /// Whether nothing is missing in the sums.
    pub complete: bool,
    /// What a reader must be told.
    pub warnings: Vec<Warning>,
    /// Steps of the shipment as a whole.
    pub steps: Vec<Step>,
    /// The rules that steps refer to.
    pub rules: Vec<RuleUsed>,
    /// The exchange rates that steps refer to.
    pub exchange: Vec<ExchangeUsed>,
}

/// The landed cost of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedLineCost))]
pub struct LineCost {
    /// Its figures.
    pub costs: Costs,
    /// Its parts of what is due at import.
    pub import_costs: Vec<LineCostPart>,
    /// Of one unit, recoverable tax included; none where the quantity is zero.
    pub per_unit: Option<UnitCost>,
    /// Of one unit, without recoverable tax.
    pub per_unit_after_recovery: Option<UnitCost>,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// The figures of a line or of all lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCosts))]
pub struct Costs {
    /// As invoiced.
    pub price: Money,
    /// Charges that the buyer pays on top of the price.
    pub charges: Money,
    /// The value for customs.
    pub customs_value: Money,
    /// Duties of customs.
    pub duties: Money,
    /// Excises.
    pub excises: Money,
    /// Taxes on consumption.
    pub taxes: Money,
    /// Fees.
    pub fees: Money,
    /// What of the four the price already contains: delivered duty paid.
    pub in_price: Money,
    /// What the buyer pays at the border.
    pub cash_at_border: Money,
    /// Price, charges and what is due at import beyond the price.
    pub landed_cost: Money,
    /// What of it the importer gets back.
    pub recoverable: Money,
    /// The landed cost without it.
    pub landed_cost_after_recovery: Money,
    /// Duties in per cent of the customs value, half up to two digits; none of nothing.
    pub duty_percent: Option<Figure>,
    /// All that is due at import in per cent of the customs value, half up to two digits.
    pub import_percent: Option<Figure>,
}

impl Costs {
    /// Nothing yet.
    pub(super) fn nothing(currency: Currency) -> Self {
        let zero = Money::zero(currency);
        Self {
            price: zero,
            charges: zero,
            customs_value: zero,
            duties: zero,
            excises: zero,
            taxes: zero,
            fees: zero,
            in_price: zero,
            cash_at_border: zero,
            landed_cost: zero,
            recoverable: zero,
            landed_cost_after_recovery: zero,
            duty_percent: None,
            import_percent: None,
        }
    }

    /// Adds what is due in a slot, or a line's part of it. `None` where it does not fit.
    pub(super) fn add(
        &mut self,
        slot: Slot,
        amount: Money,
        recoverable: Money,
        at_border: Money,
    ) -> Option<()> {
        let sum = match slot.group {
            CostGroup::Duty => &mut self.duties,
            CostGroup::Excise => &mut self.excises,
            CostGroup::Tax => &mut self.taxes,
            CostGroup::Fee => &mut self.fees,
        };
        *sum = sum.plus(amount).ok()?;
        if slot.in_price {
            self.in_price = self.in_price.plus(amount).ok()?;
        } else {
            self.cash_at_border = self.cash_at_border.plus(at_border).ok()?;
        }
        self.recoverable = self.recoverable.plus(recoverable).ok()?;
        Some(())
    }

    /// With everything that follows from the sums.
    pub(super) fn completed(mut self) -> Option<Self> {
        let due = [self.excises, self.taxes, self.fees];
        let due = due.into_iter().try_fold(self.duties, |sum, amount| sum.plus(amount).ok())?;
        let paid = self.price.plus(self.charges).ok()?.plus(due).ok()?;
        self.landed_cost = paid.minus(self.in_price).ok()?;
        self.landed_cost_after_recovery = self.landed_cost.minus(self.recoverable).ok()?;
        self.duty_percent = percent_of(self.duties, self.customs_value);
        self.import_percent = percent_of(due, self.customs_value);
        Some(self)
    }

    /// Lines added up.
    pub(super) fn sum<'c>(currency: Currency, mut lines: impl Iterator<Item = &'c Self>) -> Option<Self> {
        let sum = lines.try_fold(Self::nothing(currency), |mut sum, line| {
            let figures = [
                (&mut sum.price, line.price),
                (&mut sum.charges, line.charges),
                (&mut sum.customs_value, line.customs_value),
                (&mut sum.duties, line.duties),
                (&mut sum.excises, line.excises),
                (&mut sum.taxes, line.taxes),
                (&mut sum.fees, line.fees),
                (&mut sum.in_price, line.in_price),
                (&mut sum.cash_at_border, line.cash_at_border),
                (&mut sum.recoverable, line.recoverable),
            ];
            for (figure, amount) in figures {
                *figure = figure.plus(amount).ok()?;
            }
            Some(sum)
        })?;
        sum.completed()
    }
}

/// In per cent, half up to two digits; none of nothing. In whole numbers, as both are of one currency.
fn percent_of(amount: Money, base: Money) -> Option<Figure> {
    let hundredths = half_up(i128::from(amount.minor()).checked_mul(10_000)?, base.minor().into())?;
    let percent = Decimal::try_from_i128_with_scale(hundredths, 2).ok()?;
    Some(percent.normalize().into())
}
