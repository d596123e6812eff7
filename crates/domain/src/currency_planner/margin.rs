//! What the business keeps, and the rate at which it keeps just enough.

use rust_decimal::Decimal;

use super::outcome::Margin;
use super::position::{Exact, Flow};
use super::scenario::{Business, Scenario};
use crate::currency::Currency;
use crate::figure::Figure;
use crate::planning::exact::{add, divide, money, multiply, percent_of, shown, subtract, sum};
use crate::planning::{Fault, Operand, RoundingRule, Rule, Step};

/// Revenue and profit with these flows.
fn kept(business: &Business, flow: Flow) -> Result<(Decimal, Decimal), Fault> {
    let revenue = add(business.revenue.decimal(), flow.received)?;
    let profit = subtract(subtract(revenue, business.costs.decimal())?, flow.paid)?;
    Ok((revenue, profit))
}

/// All flows at home, each position at the rate that `rate` gives it.
fn flows(
    positions: &[Exact],
    hedged: bool,
    rate: impl Fn(&Exact) -> Result<Decimal, Fault>,
) -> Result<Flow, Fault> {
    positions.iter().try_fold(Flow::default(), |all, position| {
        let flow = position.flow_at_home(rate(position)?, hedged)?;
        Ok(Flow { received: add(all.received, flow.received)?, paid: add(all.paid, flow.paid)? })
    })
}

/// What the business keeps, rounded half up.
pub(super) fn margin(
    scenario: &Scenario,
    business: &Business,
    positions: &[Exact],
    hedged: bool,
    rate: impl Fn(&Exact) -> Result<Decimal, Fault>,
) -> Result<Margin, Fault> {
    let (revenue, profit) = kept(business, flows(positions, hedged, rate)?)?;
    let money = |amount| money(amount, scenario.home);
    let percent = if revenue > Decimal::ZERO {
        Some(shown(divide(multiply(profit, Decimal::ONE_HUNDRED)?, revenue)?))
    } else {
        None
    };
    let costs = subtract(revenue, profit)?;
    let mut ledger = vec![
        Step::new(Rule::Profit, money(profit)?.decimal())
            .with(Operand::Revenue, revenue)
            .with(Operand::Cost, costs)
            .rounded(RoundingRule::HalfUp(scenario.home.minor_digits())),
    ];
    if let Some(percent) = percent {
        let step = Step::new(Rule::Margin, *percent).with(Operand::Profit, profit);
        ledger.push(step.with(Operand::Revenue, revenue));
    }
    Ok(Margin { revenue: money(revenue)?, profit: money(profit)?, margin_percent: percent, ledger })
}

/// The rate of one currency's open amounts at which profit is just the target's share of revenue,
/// all other positions as hedged. Profit less that share is a straight line in the rate.
pub(super) fn break_even(
    business: &Business,
    positions: &[Exact],
    currency: Currency,
) -> Result<Option<(Figure, Step)>, Fault> {
    let beyond = |rate: Decimal| {
        let of = |position: &Exact| Ok(if position.currency == currency { rate } else { position.forward });
        let (revenue, profit) = kept(business, flows(positions, true, of)?)?;
        Ok::<_, Fault>((subtract(profit, percent_of(revenue, *business.target_margin_percent)?)?, revenue))
    };
    let (at_zero, _) = beyond(Decimal::ZERO)?;
    let (at_one, _) = beyond(Decimal::ONE)?;
    let slope = subtract(at_one, at_zero)?;
    if slope.is_zero() {
        return Ok(None);
    }
    let rate = divide(at_zero, std::ops::Neg::neg(slope))?;
    if rate <= Decimal::ZERO {
        return Ok(None);
    }
    let (_, revenue) = beyond(rate)?;
    let own = positions.iter().filter(|position| position.currency == currency);
    let open = own.map(Exact::open).collect::<Result<Vec<_>, _>>().and_then(sum)?;
    let step = Step::new(Rule::BreakEvenRate, rate)
        .with(Operand::Open, open)
        .with(Operand::Revenue, revenue)
        .with(Operand::TargetMargin, *business.target_margin_percent);
    Ok(Some((shown(rate), step)))
}
