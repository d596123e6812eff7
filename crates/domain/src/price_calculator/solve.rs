//! Backwards: from what is to be left to the price. Solved exactly, rounded to the safe side, and
//! held against the forward calculation.
//!
//! What a unit leaves is a straight line in the price wherever one part of the marketplace's fee
//! applies: minimum, percentage or maximum. Each line's root is a candidate; the forward
//! calculation decides.

use rust_decimal::{Decimal, RoundingStrategy};

use super::channel::Channel;
use super::cost::UnitCost;
use super::question::Target;
use super::scenario::Cost;
use super::unit::{Regime, Unit};
use crate::currency::Currency;
use crate::money::Money;
use crate::planning::Fault;
use crate::planning::exact::{add, divide, multiply, subtract};

/// A price before and after rounding.
#[derive(Clone, Copy, Debug)]
pub(super) struct Solved {
    pub exact: Decimal,
    pub price: Money,
}

/// The lowest charged price that leaves the target; `None` where no price does.
///
/// # Errors
/// [`Fault::Overflow`] where one does that is too large to be told.
pub(super) fn selling_price(
    channel: &Channel,
    cost: Decimal,
    target: Target,
    currency: Currency,
) -> Result<Option<Solved>, Fault> {
    let cent = Decimal::new(1, currency.minor_digits());
    let mut roots = vec![Decimal::ZERO];
    let mut rises = false;
    let lines = (0..=channel.marketplace.bends()).map(Regime::Percent);
    for regime in [Regime::Minimum].into_iter().chain(lines).chain([Regime::Maximum]) {
        let beyond = |charged, cost| Unit::at(channel, charged, cost, regime)?.beyond(target);
        let at_zero = beyond(Decimal::ZERO, cost)?;
        // Without the cost, whose digits could hide those of a very small slope.
        let free = beyond(Decimal::ZERO, Decimal::ZERO)?;
        let slope = subtract(beyond(Decimal::ONE, Decimal::ZERO)?, free)?;
        // The last regime is the one that dear goods are in: as long as it rises, some price is enough.
        rises = slope > Decimal::ZERO;
        if rises {
            // A root that does not fit is no price.
            let root = divide(at_zero, slope).map(super::cost::negated);
            roots.extend(root.ok().filter(|root| *root > Decimal::ZERO));
        }
    }
    roots.sort();
    for root in roots {
        let up = rounded(root, currency, RoundingStrategy::ToPositiveInfinity);
        // The quotient keeps 28 digits: the cent below may do as well.
        for candidate in [subtract(up, cent)?, up, add(up, cent)?] {
            if candidate < cent {
                continue;
            }
            let Ok(price) = Money::round_half_up(candidate, currency) else {
                continue;
            };
            let unit = Unit::at(channel, price.decimal(), cost, Regime::Actual)?;
            if unit.meets(target)? {
                return Ok(Some(Solved { exact: root, price }));
            }
        }
    }
    if rises { Err(Fault::Overflow) } else { Ok(None) }
}

/// How high a buying price may be.
#[derive(Clone, Copy, Debug)]
pub(super) enum BuyingPrice {
    UpTo(Solved),
    Any,
    NotEvenNothing,
}

/// The highest buying price at which `charged` leaves the target.
pub(super) fn buying_price(
    channel: &Channel,
    cost: &Cost,
    charged: Decimal,
    target: Target,
    currency: Currency,
) -> Result<BuyingPrice, Fault> {
    let unit = |price: Decimal| {
        let unit_cost = UnitCost::at(cost, price, cost.rate())?.net_net;
        Unit::at(channel, charged, unit_cost, Regime::Actual)
    };
    let beyond = |price| unit(price)?.beyond(target);
    let free = unit(Decimal::ZERO)?;
    if !free.meets(target)? {
        return Ok(BuyingPrice::NotEvenNothing);
    }
    let at_zero = free.beyond(target)?;
    let slope = subtract(at_zero, beyond(Decimal::ONE)?)?;
    if slope <= Decimal::ZERO {
        return Ok(BuyingPrice::Any);
    }
    let cent = Decimal::new(1, currency.minor_digits());
    let exact = divide(at_zero, slope)?;
    let down = rounded(exact, currency, RoundingStrategy::ToZero);
    for candidate in [add(down, cent)?, down, subtract(down, cent)?] {
        if candidate >= Decimal::ZERO && beyond(candidate)? >= Decimal::ZERO {
            let price = Money::round_half_up(candidate, currency).map_err(|_| Fault::Overflow)?;
            return Ok(BuyingPrice::UpTo(Solved { exact, price }));
        }
    }
    Ok(BuyingPrice::NotEvenNothing)
}

/// A list price by mark-up: rounded half up, with tax on top where the channel shows it.
pub(super) fn marked_up(channel: &Channel, net: Decimal, currency: Currency) -> Result<Solved, Fault> {
    let percent = if channel.tax.included { *channel.tax.percent } else { Decimal::ZERO };
    let hundredth = Decimal::new(1, 2);
    let exact = multiply(net, add(Decimal::ONE, multiply(percent, hundredth)?)?)?;
    let price = Money::round_half_up(exact, currency).map_err(|_| Fault::Overflow)?;
    Ok(Solved { exact, price })
}

fn rounded(value: Decimal, currency: Currency, strategy: RoundingStrategy) -> Decimal {
    value.round_dp_with_strategy(currency.minor_digits(), strategy)
}
