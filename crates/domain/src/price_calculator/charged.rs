//! A list price and what is charged of it: the discount stands on the invoice, so it is rounded.

use rust_decimal::{Decimal, RoundingStrategy};

use super::channel::Channel;
use crate::money::Money;
use crate::planning::Fault;
use crate::planning::exact::{add, divide, multiply, percent_of, subtract};

/// A list price and what is charged of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Charged {
    pub list: Money,
    pub discount: Money,
    pub charged: Money,
}

impl Charged {
    /// The discount is rounded half up to the minor unit.
    pub fn of(channel: &Channel, list: Money) -> Result<Self, Fault> {
        let percent = percent_of(list.decimal(), *channel.discount_percent)?;
        let discount = add(percent, *channel.discount_amount)?.min(list.decimal());
        let discount = Money::round_half_up(discount, list.currency()).map_err(|_| Fault::Overflow)?;
        let charged = list.minus(discount).map_err(|_| Fault::Overflow)?;
        Ok(Self { list, discount, charged })
    }

    /// The lowest list price of which at least `charged` is charged.
    pub fn at_least(channel: &Channel, charged: Money) -> Result<Self, Fault> {
        let left = subtract(Decimal::ONE, percent_of(Decimal::ONE, *channel.discount_percent)?)?;
        let before_amount = add(charged.decimal(), *channel.discount_amount)?;
        let minor_unit = Decimal::new(1, charged.currency().minor_digits());
        let minor = divide(before_amount, multiply(left, minor_unit)?)?
            .round_dp_with_strategy(0, RoundingStrategy::ToPositiveInfinity);
        let guess = i64::try_from(minor).map_err(|_| Fault::Overflow)?;
        // A discount rounded half up is at most half a minor unit off, which at a deep discount is
        // many units of the list price: halve the distance until the lowest is found.
        let enough = |minor: i64| {
            let list = Money::from_minor(minor, charged.currency());
            Ok::<bool, Fault>(Self::of(channel, list)?.charged.minor() >= charged.minor())
        };
        let (mut low, mut high) = (charged.minor(), guess);
        while !enough(high)? {
            high = high.checked_add(high.max(1)).ok_or(Fault::Overflow)?;
        }
        while low < high {
            let half = low.checked_add(
                high.abs_diff(low).checked_div(2).map_or(0, |half| i64::try_from(half).unwrap_or(0)),
            );
            let middle = half.ok_or(Fault::Overflow)?;
            if enough(middle)? {
                high = middle;
            } else {
                low = middle.checked_add(1).ok_or(Fault::Overflow)?;
            }
        }
        Self::of(channel, Money::from_minor(high, charged.currency()))
    }
}
