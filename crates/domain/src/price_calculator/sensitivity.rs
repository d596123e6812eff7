//! The sensitivity table: one quantity varied at a time, the rest held, worked out forward.

use rust_decimal::Decimal;

use super::channel::Channel;
use super::charged::Charged;
use super::cost::UnitCost;
use super::outcome::{PeriodEconomics, SensitivityRow};
use super::scenario::{Factor, Scenario};
use super::unit::{Regime, Unit};
use crate::figure::Figure;
use crate::money::Money;
use crate::planning::exact::{add, divide, percent_of, shown, subtract};
use crate::planning::{Fault, Operand, RoundingRule, Rule, Step};

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
    let half_up = RoundingRule::HalfUp(list.currency().minor_digits());
    let (unit_revenue, unit_profit) = (unit.revenue()?, unit.profit()?);
    let revenue = money(unit.revenue_of(volume)?)?;
    let profit = money(subtract(unit.profit_of(volume)?, *channel.fixed_costs)?)?;
    let mut ledger = vec![
        Step::new(Rule::PeriodRevenue, revenue.decimal())
            .with(Operand::Revenue, unit_revenue)
            .with(Operand::Quantity, volume)
            .rounded(half_up),
        Step::new(Rule::PeriodProfit, profit.decimal())
            .with(Operand::Profit, unit_profit)
            .with(Operand::Quantity, volume)
            .with(Operand::Fixed, *channel.fixed_costs)
            .rounded(half_up),
    ];
    let break_even_volume = break_even_volume(channel, unit)?;
    if let Some(units) = break_even_volume {
        ledger.push(
            Step::new(Rule::BreakEvenVolume, *units)
                .with(Operand::Fixed, *channel.fixed_costs)
                .with(Operand::Profit, unit_profit)
                .rounded(RoundingRule::Up(0)),
        );
    }
    Ok(Some(PeriodEconomics { volume: shown(volume), revenue, profit, break_even_volume, ledger }))
}

/// Units that earn the fixed costs; `None` where a unit leaves nothing.
pub(super) fn break_even_volume(channel: &Channel, unit: &Unit) -> Result<Option<Figure>, Fault> {
    let profit = unit.profit()?;
    if profit <= Decimal::ZERO {
        return Ok(None);
    }
    // Of the figure shown: dust beyond twelve digits asks for no unit more.
    Ok(Some(shown(divide(*channel.fixed_costs, profit)?).ceil().into()))
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
            // Without an exchange there is no rate to vary.
            let rate = match scenario.cost.exchange_rate {
                Some(_) => varied(Factor::ExchangeRate, scenario.cost.rate())?,
                None => scenario.cost.rate(),
            };
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
