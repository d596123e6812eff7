//! Currency: what is exposed by currency and day, what locking it comes to, and what is at stake
//! while it is open.
//!
//! Owns covered parity, day counts, locked against open, the break-even rate, the effect on the
//! margin. It must never know today's rates, a bank, a clock, a language or a screen. Parity is
//! arithmetic, not a quote: a bank adds its spread.
//!
//! Rates are home currency for one unit of the foreign one, whichever way they were quoted. Interest runs from
//! the spot date, which is the day of the rates where none is said; what is overdue counts as due today. Each
//! amount at home is rounded half up once; totals are the sums of what is shown.

mod check;
mod day_count;
mod margin;
mod outcome;
mod parity;
mod position;
mod scenario;

pub use check::{MAXIMUM_CURRENCIES, MAXIMUM_EXPOSURES, MAXIMUM_STEPS};
pub use day_count::DayCount;
pub use outcome::{CurrencyTotal, Margin, MarginOutcome, Outcome, Position, SensitivityRow, Values, Warning};
pub use scenario::{Business, Compounding, Exposure, Interest, Locked, Quotation, Rate, Scenario, VERSION};

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::currency::Currency;
use crate::money::Money;
use crate::planning::exact::{add, divide, money, multiply, shown, sum};
use crate::planning::{Fault, InputError, Validity};
use position::Exact;

/// Works a scenario out.
///
/// # Errors
/// [`InputError`]: what [`Scenario::check`] finds, or an overflow.
///
/// ```
/// use domain::currency_planner::{Scenario, calculate};
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1, "home": "USD", "as_of": "2026-01-01",
///     "home_interest": { "percent": "3.5", "day_count": "actual_365" },
///     "rates": [{ "currency": "GBP", "spot": "1.6535",
///         "interest": { "percent": "5", "day_count": "actual_365" } }],
///     "exposures": [{ "amount": { "amount": "100000", "currency": "GBP" }, "due": "2027-01-01" }]
/// }"#).unwrap();
/// let outcome = calculate(&scenario).unwrap();
/// assert_eq!(outcome.value.all_forward.amount(), "162987.86");
/// ```
pub fn calculate(scenario: &Scenario) -> Result<Outcome, InputError> {
    scenario.check()?;
    let exact = position::positions(scenario)?;
    work_out(scenario, exact).map_err(|fault| InputError::at("", fault))
}

fn work_out(scenario: &Scenario, exact: Vec<Exact>) -> Result<Outcome, Fault> {
    let home = scenario.home;
    let mut positions = Vec::with_capacity(exact.len());
    let mut warnings = out_of_force(scenario);
    for position in &exact {
        if position.due < scenario.as_of {
            warnings.push(Warning::Overdue { currency: position.currency, due: position.due });
        }
        if position.is_locked_beyond()? {
            let (currency, due) = (position.currency, position.due);
            warnings.push(Warning::LockedBeyondExposure { currency, due });
        }
        positions.push(position.shown(home)?);
    }
    let total = |of: fn(&Values) -> Money| {
        Money::sum(home, positions.iter().map(|position| of(&position.value))).map_err(|_| Fault::Overflow)
    };
    let value = Values {
        at_spot: total(|value| value.at_spot)?,
        all_forward: total(|value| value.all_forward)?,
        as_hedged: total(|value| value.as_hedged)?,
        if_spot_stays: total(|value| value.if_spot_stays)?,
    };
    let margin = match &scenario.business {
        None => None,
        Some(business) => {
            let at = |hedged, rate: fn(&Exact) -> Decimal| {
                margin::margin(scenario, business, &exact, hedged, |position| Ok(rate(position)))
            };
            Some(MarginOutcome {
                at_spot: at(false, |position| position.spot)?,
                all_forward: at(false, |position| position.forward)?,
                as_hedged: at(true, |position| position.forward)?,
            })
        }
    };
    Ok(Outcome {
        interest_from: scenario.interest_from(),
        totals: totals(scenario, &exact)?,
        sensitivity: sensitivity(scenario, &exact, value.as_hedged)?,
        positions,
        value,
        margin,
        warnings,
    })
}

fn totals(scenario: &Scenario, exact: &[Exact]) -> Result<Vec<CurrencyTotal>, Fault> {
    let currencies: BTreeSet<Currency> = exact.iter().map(|position| position.currency).collect();
    let mut totals = Vec::with_capacity(currencies.len());
    for currency in currencies {
        let (mut exposure, mut locked, mut open) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
        for position in exact.iter().filter(|position| position.currency == currency) {
            exposure = add(exposure, position.flow.net()?)?;
            locked = add(locked, position.locked)?;
            open = add(open, position.open()?)?;
        }
        let money = |amount| money(amount, currency);
        let percent = divide(multiply(locked, Decimal::ONE_HUNDRED)?, exposure).ok();
        let break_even = match &scenario.business {
            Some(business) => margin::break_even(business, exact, currency)?,
            None => None,
        };
        let (break_even_rate, ledger) = break_even.map(|(rate, step)| (rate, vec![step])).unzip();
        totals.push(CurrencyTotal {
            currency,
            exposure: money(exposure)?,
            locked: money(locked)?,
            open: money(open)?,
            locked_percent: percent.map(shown),
            break_even_rate,
            ledger: ledger.unwrap_or_default(),
        });
    }
    Ok(totals)
}

fn sensitivity(
    scenario: &Scenario,
    exact: &[Exact],
    hedged_now: Money,
) -> Result<Vec<SensitivityRow>, Fault> {
    let money = |amount| money(amount, scenario.home);
    let mut rows = Vec::with_capacity(scenario.steps.len());
    for step in &scenario.steps {
        let mut unhedged = Vec::with_capacity(exact.len());
        let mut hedged = Vec::with_capacity(exact.len());
        for position in exact {
            let rate = position.moved(**step)?;
            unhedged.push(money(position.all_at(rate)?)?.decimal());
            hedged.push(money(position.hedged_at(rate)?)?.decimal());
        }
        let as_hedged = money(sum(hedged)?)?;
        let margin = scenario.business.as_ref().map(|business| {
            margin::margin(scenario, business, exact, true, |position| position.moved(**step))
        });
        rows.push(SensitivityRow {
            step: *step,
            unhedged: money(sum(unhedged)?)?,
            as_hedged,
            change: as_hedged.minus(hedged_now).map_err(|_| Fault::Overflow)?,
            margin: margin.transpose()?,
        });
    }
    Ok(rows)
}

/// Rates that do not hold on the day of the scenario.
fn out_of_force(scenario: &Scenario) -> Vec<Warning> {
    let mut rates = vec![("/home_interest".to_owned(), &scenario.home_interest.provenance)];
    for (place, rate) in scenario.rates.iter().enumerate() {
        rates.push((format!("/rates/{place}"), &rate.provenance));
        rates.push((format!("/rates/{place}/interest"), &rate.interest.provenance));
    }
    let rates = rates.into_iter().map(|(pointer, source)| (pointer, source.on(scenario.as_of)));
    rates
        .filter(|(_, validity)| *validity != Validity::InForce)
        .map(|(pointer, validity)| Warning::NotInForce { pointer, validity })
        .collect()
}
