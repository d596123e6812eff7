//! What other calculators bring into the cost of a unit.

use domain::{Currency, landed_cost::LineCost, rebate::Figure};
use rust_decimal::{Decimal, RoundingStrategy};

use super::{Figured, Typed, reader::written};

/// Digits of a unit cost that are carried.
const DIGITS: u32 = 6;

impl Typed {
    /// With price and landed cost of a unit, without recoverable tax, in the market's currency. `None`
    /// for no quantity.
    #[must_use]
    pub fn with_landed(self, line: &LineCost, quantity: Figure) -> Option<Self> {
        let landed = line.per_unit_after_recovery?.exact;
        let price = line.costs.price.decimal().checked_div(*quantity)?;
        let price = price.round_dp_with_strategy(DIGITS, RoundingStrategy::MidpointAwayFromZero);
        let added = landed.checked_sub(price)?;
        Some(
            self.in_currency(line.costs.price.currency())
                .with(Figured::BuyingPrice, price)
                .with(Figured::LandedPercent, Decimal::ZERO)
                .with(Figured::LandedPerUnit, added),
        )
    }

    /// With a rebate in per cent of the buying price.
    #[must_use]
    pub fn with_rebate(self, percent: Decimal) -> Self {
        let percent = percent.round_dp_with_strategy(DIGITS, RoundingStrategy::MidpointAwayFromZero);
        self.with(Figured::RebatePercent, percent).with(Figured::RebatePerUnit, Decimal::ZERO)
    }

    /// Whether a figure that was typed gives way to another one.
    pub fn is_overwritten_by(&self, after: &Self) -> bool {
        self.figures.iter().any(|(figure, text)| !text.is_empty() && after.figure(*figure) != text)
    }

    /// All of the cost in one currency, that of the selling prices.
    fn in_currency(mut self, currency: Currency) -> Self {
        currency.code().clone_into(&mut self.currency);
        self.buying_currency.clear();
        self
    }

    /// Nothing is an empty field.
    fn with(mut self, figure: Figured, amount: Decimal) -> Self {
        let text = if amount.is_zero() { String::new() } else { written(amount.into(), self.mark) };
        self.figures.insert(figure, text);
        self
    }
}
