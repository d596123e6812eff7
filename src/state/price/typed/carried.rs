//! What other calculators bring into the cost of a unit.

use domain::{
    Currency,
    landed_cost::{ExchangeUsed, Line, LineCost},
};
use rust_decimal::{Decimal, RoundingStrategy};

use super::{Figured, Typed};
use crate::state::calculator::figures::unless_zero;

/// Digits of a unit cost that are carried.
const DIGITS: u32 = 6;

impl Typed {
    /// With price and landed cost of a unit, without recoverable tax, in the market's currency. `None`
    /// for no quantity.
    #[must_use]
    pub fn with_landed(self, line: &Line, cost: &LineCost, exchange: &[ExchangeUsed]) -> Option<Self> {
        let landed = cost.per_unit_after_recovery?.exact;
        let price = unit_price(line, cost, exchange)?;
        let added = landed.checked_sub(price)?;
        Some(
            self.in_currency(cost.costs.price.currency())
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
        self.figures.insert(figure, unless_zero(amount.into(), self.mark));
        self
    }
}

/// The price that was typed, converted where it is in another currency. Where the line does not come to
/// it, what the line comes to.
fn unit_price(line: &Line, cost: &LineCost, exchange: &[ExchangeUsed]) -> Option<Decimal> {
    let total = cost.costs.price;
    let rate = if line.currency == total.currency() {
        Some(Decimal::ONE)
    } else {
        let used = exchange.iter().find(|used| used.from == line.currency && used.to == total.currency());
        used.map(|used| *used.rate)
    };
    let round = |price: Decimal| price.round_dp_with_strategy(DIGITS, RoundingStrategy::MidpointAwayFromZero);
    let typed = rate.and_then(|rate| line.price.checked_mul(rate)).filter(|price| {
        // Lines share what rounding all of them leaves: one minor unit more or less.
        let minor = Decimal::new(1, total.currency().minor_digits());
        let all = price.checked_mul(*line.quantity);
        let off = all.and_then(|all| all.checked_sub(total.decimal()));
        off.is_some_and(|off| off.abs() <= minor)
    });
    let taken_back = || total.decimal().checked_div(*line.quantity);
    typed.or_else(taken_back).map(round)
}
