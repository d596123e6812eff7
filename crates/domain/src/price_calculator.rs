//! Price and margin: from what a unit costs to what a price leaves in each channel, and back.
//!
//! Owns the arithmetic from list price over discount, tax, fees, advertising, fulfilment and returns
//! to profit, margin and mark-up; the price for a target; the highest buying price; the table of
//! sensitivities. It must never know a marketplace by name, a fee, a clock, a language or a screen.
//!
//! Amounts of one unit are exact; what stands on an invoice (list price, discount, price) is rounded
//! to the minor unit, and totals of a period are rounded once. A price that is solved for is rounded
//! up, a buying price down, and both are held against the forward calculation: the target is met
//! to the last digit.
//!
//! Margin is profit in per cent of the revenue, mark-up in per cent of the cost. Before channel
//! costs a mark-up of 50 is a margin of 33.3.

mod channel;
mod charged;
mod check;
mod cost;
mod fee;
mod outcome;
mod question;
mod scenario;
mod sensitivity;
mod solve;
mod unit;

pub use channel::{Channel, FeeBase, FeeTier, MarketplaceFee, PaymentFee, Refund, Returns, Tax};
pub use check::{MAXIMUM_CHANNELS, MAXIMUM_STEPS};
pub use outcome::{
    Answer, ChannelOutcome, CostOutcome, Found, Outcome, PeriodEconomics, SensitivityRow, Solution,
    SolvedFor, UnitEconomics, Warning,
};
pub use question::{CostBasis, MarkUp, Question, Target};
pub use scenario::{Cost, ExchangeRate, Factor, Scenario, VERSION, Variation};

use rust_decimal::Decimal;

use crate::planning::exact::{add, percent_of, shown};
use crate::planning::{Fault, InputError, Operand, Provenance, RoundingRule, Rule, Step, Validity};
use charged::Charged;
use cost::UnitCost;
use solve::{BuyingPrice, Solved};
use unit::{Regime, Unit};

/// Works a scenario out.
///
/// # Errors
/// [`InputError`]: what [`Scenario::check`] finds, or an overflow at the channel where it happens.
///
/// ```
/// use domain::price_calculator::{Answer, Scenario, calculate};
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1, "currency": "EUR",
///     "cost": { "buying_price": "40", "landed_percent": "5", "landed_per_unit": "3" },
///     "question": { "price_for": { "target": { "margin": "30" } } },
///     "channels": [{ "id": "shop", "tax": { "percent": "20", "included": true },
///         "payment": { "percent": "2", "fixed": "0.25" } }]
/// }"#).unwrap();
/// let outcome = calculate(&scenario).unwrap();
/// let Answer::Found(found) = &outcome.channels[0].answer else { panic!() };
/// assert_eq!(found.unit.price.amount(), "80.33");
/// assert!(*found.unit.margin_percent.unwrap() >= 30.into());
/// ```
pub fn calculate(scenario: &Scenario) -> Result<Outcome, InputError> {
    scenario.check()?;
    let cost = UnitCost::of(&scenario.cost).map_err(|fault| InputError::at("/cost", fault))?;
    let mut warnings = out_of_force(scenario);
    let mut channels = Vec::new();
    for (place, channel) in scenario.channels.iter().enumerate() {
        let outcome = work_out(scenario, channel, cost).map_err(|fault| match fault {
            Fault::RebateAboveCost => InputError::at("/cost/rebate_per_unit", fault),
            _ => InputError::at(format!("/channels/{place}"), fault),
        })?;
        if let Answer::Found(found) = &outcome.answer
            && *found.unit.profit < Decimal::ZERO
        {
            warnings.push(Warning::Loss { channel: channel.id.clone() });
        }
        channels.push(outcome);
    }
    let cost = CostOutcome {
        landed: shown(cost.landed),
        net_net: shown(cost.net_net),
        ledger: cost.ledger(&scenario.cost, *scenario.cost.buying_price),
    };
    Ok(Outcome { cost, channels, warnings })
}

fn work_out(scenario: &Scenario, channel: &Channel, cost: UnitCost) -> Result<ChannelOutcome, Fault> {
    let (currency, buying) = (scenario.currency, scenario.cost.buying_currency);
    let question = channel.question.as_ref().unwrap_or(&scenario.question);
    let unanswered = |answer| ChannelOutcome { channel: channel.id.clone(), answer, sensitivity: Vec::new() };
    let digits = currency.minor_digits();
    let mut solution = None;
    let mut cost = cost;
    let mut buying_price = *scenario.cost.buying_price;
    let mut solved_as = |of, solved: Solved, step: Step| {
        let ledger = vec![step];
        solution = Some(Solution { of, exact: shown(solved.exact), price: solved.price, ledger });
    };
    let aimed = |rule, solved: &Solved, target: &Target, rounding| {
        let (operand, aim) = match target {
            Target::Margin(percent) => (Operand::TargetMargin, percent),
            Target::MarkUp(percent) => (Operand::TargetMarkUp, percent),
            Target::Profit(amount) => (Operand::TargetProfit, amount),
        };
        Step::new(rule, solved.price.decimal()).with(operand, **aim).rounded(rounding)
    };
    let price = match question {
        Question::ProfitAt { price } => Charged::of(channel, *price)?,
        Question::PriceFor { target } => {
            let Some(solved) = solve::selling_price(channel, cost.net_net, *target, currency)? else {
                return Ok(unanswered(Answer::NoPriceIsEnough));
            };
            let step = aimed(Rule::PriceForTarget, &solved, target, RoundingRule::Up(digits));
            solved_as(SolvedFor::SellingPrice, solved, step.with(Operand::Cost, cost.net_net));
            Charged::at_least(channel, solved.price)?
        }
        Question::PriceByMarkUp { on, mark_up } => {
            let basis = cost.basis(*on);
            let (net, operand, by) = match mark_up {
                MarkUp::Percent(percent) => {
                    (add(basis, percent_of(basis, **percent)?)?, Operand::Percent, percent)
                }
                MarkUp::Amount(amount) => (add(basis, **amount)?, Operand::Fixed, amount),
            };
            if net < Decimal::ZERO {
                return Err(Fault::RebateAboveCost);
            }
            let solved = solve::marked_up(channel, net, currency)?;
            let step = Step::new(Rule::MarkUp, solved.price.decimal()).with(Operand::Cost, basis);
            let step = step.with(operand, **by).rounded(RoundingRule::HalfUp(digits));
            solved_as(SolvedFor::ListPrice, solved, step);
            Charged::of(channel, solved.price)?
        }
        Question::HighestBuyingPrice { price, target } => {
            let price = Charged::of(channel, *price)?;
            let charged = price.charged.decimal();
            let buying = buying.unwrap_or(currency);
            match solve::buying_price(channel, &scenario.cost, charged, *target, buying)? {
                BuyingPrice::Any => return Ok(unanswered(Answer::EveryBuyingPriceWorks)),
                BuyingPrice::NotEvenNothing => {
                    return Ok(unanswered(Answer::NoBuyingPriceIsLowEnough));
                }
                BuyingPrice::UpTo(solved) => {
                    buying_price = solved.price.decimal();
                    cost = UnitCost::at(&scenario.cost, buying_price, scenario.cost.rate())?;
                    let down = RoundingRule::Down(buying.minor_digits());
                    let step = aimed(Rule::HighestBuyingPrice, &solved, target, down);
                    let step = step.with(Operand::Price, price.charged.decimal());
                    solved_as(SolvedFor::BuyingPrice, solved, step);
                }
            }
            price
        }
    };
    let unit = Unit::at(channel, price.charged.decimal(), cost.net_net, Regime::Actual)?;
    let volume = channel.volume.map(|volume| *volume);
    let has_break_even = volume.is_some() || !channel.fixed_costs.is_zero();
    let break_even = if has_break_even { sensitivity::break_even_volume(channel, &unit)? } else { None };
    let found = Found {
        solution,
        unit: unit.economics(channel, &cost, price)?,
        break_even_volume: break_even,
        period: sensitivity::period(channel, &unit, volume, price.list)?,
    };
    Ok(ChannelOutcome {
        channel: channel.id.clone(),
        answer: Answer::Found(Box::new(found)),
        sensitivity: sensitivity::table(scenario, channel, price.list, buying_price)?,
    })
}

/// Rates that do not hold on the day of the scenario.
fn out_of_force(scenario: &Scenario) -> Vec<Warning> {
    let Some(date) = scenario.as_of else {
        return Vec::new();
    };
    let mut rates: Vec<(String, &Provenance)> = Vec::new();
    if let Some(exchange) = &scenario.cost.exchange_rate {
        rates.push(("/cost/exchange_rate".to_owned(), &exchange.provenance));
    }
    for (place, channel) in scenario.channels.iter().enumerate() {
        rates.push((format!("/channels/{place}/tax"), &channel.tax.provenance));
        rates.push((format!("/channels/{place}/marketplace"), &channel.marketplace.provenance));
        rates.push((format!("/channels/{place}/payment"), &channel.payment.provenance));
    }
    let rates = rates.into_iter().map(|(pointer, provenance)| (pointer, provenance.on(date)));
    rates
        .filter(|(_, validity)| *validity != Validity::InForce)
        .map(|(pointer, validity)| Warning::NotInForce { pointer, validity })
        .collect()
}
