//! The sensitivity table: one quantity varied at a time, the rest held, worked out forward.

use rust_decimal::Decimal;

use super::channel::Channel;
use super::cost::UnitCost;
use super::outcome::{PeriodEconomics, SensitivityRow};
use super::scenario::{Factor, Scenario};
use super::unit::{Charged, Regime, Unit};
use crate::money::Money;
use crate::planning::Fault;
use crate::planning::exact::{add, divide, multiply, percent_of, shown, subtract};

/// All units of a period; `None` where the channel does not say how many.
pub(super) fn period(
    channel: &Channel,
    unit: &Unit,
    volume: Option<Decimal>,
    list: Money,
) -> Result<Option<PeriodEconomics>, Fault> {
    let Some(volume) = volume else {
        return Ok(None);
    };
    let money = |amount| Money::round_half_up(amount, list.currency()).map_err(|_| Fault::Overflow);
    let profit = unit.profit()?;
    let break_even = if profit > Decimal::ZERO {
        let units = divide(*channel.fixed_costs, profit)?;
        Some(shown(units).ceil().into())
    } else {
        None
    };
    Ok(Some(PeriodEconomics {
        volume: shown(volume),
        revenue: money(multiply(unit.revenue()?, volume)?)?,
        profit: money(subtract(multiply(profit, volume)?, *channel.fixed_costs)?)?,
        break_even_volume: break_even,
    }))
}

/// One row for each step of each variation, at the list price and buying price of the answer.
pub(super) fn table(
    scenario: &Scenario,
    channel: &Channel,
    list: Money,
    buying_price: Decimal,
) -> Result<Vec<SensitivityRow>, Fault> {
    let mut rows = Vec::new();
    for variation in &scenario.sensitivity {
        for step in &variation.steps {
            let varied = |factor: Factor, value: Decimal| {
                if variation.factor == factor { add(value, percent_of(value, **step)?) } else { Ok(value) }
            };
            let price = varied(Factor::Price, list.decimal())?;
            let price = Money::round_half_up(price, list.currency()).map_err(|_| Fault::Overflow)?;
            let rate = varied(Factor::ExchangeRate, scenario.cost.rate())?;
            let cost = UnitCost::at(&scenario.cost, varied(Factor::Cost, buying_price)?, rate)?;
            let volume = channel.volume.map(|volume| varied(Factor::Volume, *volume)).transpose()?;
            let charged = Charged::of(channel, price)?.charged.decimal();
            let unit = Unit::at(channel, charged, cost.net_net, Regime::Actual)?;
            let period = period(channel, &unit, volume, price)?;
            rows.push(SensitivityRow {
                factor: variation.factor,
                step: *step,
                list_price: price,
                profit: shown(unit.profit()?),
                margin_percent: unit.margin_percent(),
                period_profit: period.map(|period| period.profit),
            });
        }
    }
    Ok(rows)
}
