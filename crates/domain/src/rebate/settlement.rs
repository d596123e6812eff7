//! What is due now: earned so far, rounded once, less what was settled. Interim and final alike.

use std::ops::Neg;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::agreement::{Agreement, Clawback, Rounding};
use super::earnings::Earnings;
use super::error::RebateError;
use super::exact::{subtract, sum};
use super::step::{Step, StepKind};
use crate::allocation::{AllocationError, allocate};
use crate::currency::Currency;
use crate::figure::Figure;
use crate::money::{Money, MoneyError};

/// As many digits after the point as an input may have.
const INPUT_DIGITS: u32 = 12;
/// As many digits of an amount as a few divisions on the way to it leave right.
const CERTAIN_DIGITS: u32 = 22;

/// A settlement and how it came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Settlement {
    /// All that is earned in the period so far, rounded.
    pub earned: Money,
    /// Each line's part of it, in the order of the earnings. The parts add up to `earned`.
    pub lines: Vec<LineAmount>,
    /// To pay now; below zero where too much was paid and is to be paid back.
    pub due: Money,
    /// A debt for the next period, zero or below.
    pub carried_forward: Money,
    /// From the exact earnings to what is due; the amounts add up.
    pub steps: Vec<Step>,
}

/// A line's part of a rounded total.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LineAmount {
    /// The line's id.
    pub line: String,
    /// Its part of the total.
    pub amount: Money,
}

/// Settles what is earned so far in a period.
///
/// `settled` is what this period has paid already; `brought_forward` is the debt of earlier periods,
/// zero or below. The last settlement of a period is its final one.
///
/// # Errors
/// [`RebateError::WrongCurrency`], [`RebateError::BroughtForwardAboveZero`], and
/// [`RebateError::Overflow`], which names the line where there is one to blame.
///
/// ```
/// use domain::rebate::{Agreement, Facts, earn, settle};
/// use domain::{Currency, Figure, Money};
/// let agreement: Agreement = serde_json::from_str(r#"{
///     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
///     "window": { "from": "2026-01-01", "to": "2026-12-31" },
///     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
///         "tiers": [{ "threshold": "0", "rate": "3" }] }]
/// }"#)?;
/// let euro = |text: &str| Money::parse(text, Currency::EUR);
/// let earned = earn(&agreement, &Facts::of_line("all", Figure::parse("48760.50")?, Figure::ZERO))?;
/// // 3 % is 1,462.815. Of it 900.00 is paid, and the year before left a debt of 50.00.
/// let settlement = settle(&agreement, &earned, euro("900")?, euro("-50")?)?;
/// assert_eq!((settlement.earned, settlement.due), (euro("1462.82")?, euro("512.82")?));
/// assert_eq!(settlement.carried_forward, euro("0")?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn settle(
    agreement: &Agreement,
    earnings: &Earnings,
    settled: Money,
    brought_forward: Money,
) -> Result<Settlement, RebateError> {
    let lines: Vec<(String, Decimal)> =
        earnings.lines.iter().map(|line| (line.line.clone(), *line.exact)).collect();
    settle_lines(agreement, lines, settled, brought_forward)
}

pub(super) fn settle_lines(
    agreement: &Agreement,
    lines: Vec<(String, Decimal)>,
    settled: Money,
    brought_forward: Money,
) -> Result<Settlement, RebateError> {
    let currency = agreement.currency;
    for amount in [settled, brought_forward] {
        if amount.currency() != currency {
            return Err(RebateError::WrongCurrency { expected: currency, found: amount.currency() });
        }
    }
    if brought_forward.minor() > 0 {
        return Err(RebateError::BroughtForwardAboveZero);
    }
    let exact = sum(lines.iter().map(|(_, amount)| *amount))?;
    let earned = agreement.rounding.round(exact, currency).map_err(|error| error.in_largest(&lines))?;
    let balance = within_digits(earned.minus(settled).and_then(|open| open.plus(brought_forward)))?;
    let zero = Money::zero(currency);
    let (due, carried_forward) = match agreement.clawback {
        Clawback::CarriedForward if balance.is_negative() => (zero, balance),
        Clawback::Waived if balance.is_negative() => (zero, zero),
        _ => (balance, zero),
    };
    let mut steps = Vec::new();
    let mut step = |kind, amount: Decimal| {
        if !amount.is_zero() {
            steps.push(Step::new(kind, amount));
        }
    };
    step(StepKind::Rounding, subtract(earned.decimal(), exact)?);
    step(StepKind::PriorSettlement, settled.decimal().neg());
    step(StepKind::BroughtForward, brought_forward.decimal());
    step(StepKind::Clawback, subtract(due.decimal(), balance.decimal())?);
    Ok(Settlement { earned, lines: share(earned, lines)?, due, carried_forward, steps })
}

/// The rounded total shared over the lines. By largest remainder; where lines of both signs offset each other,
/// each keeps its own amount and only what rounding makes of the total is spread.
pub(super) fn share(total: Money, lines: Vec<(String, Decimal)>) -> Result<Vec<LineAmount>, RebateError> {
    // They tell who gets the odd cent, and keep the weights within exact range.
    let weight =
        |exact: Decimal| exact.round_dp_with_strategy(INPUT_DIGITS, RoundingStrategy::MidpointAwayFromZero);
    let weights: Vec<Decimal> = lines.iter().map(|(_, exact)| weight(*exact)).collect();
    let has = |is: fn(&Decimal) -> bool| weights.iter().any(is);
    let shares =
        if has(|weight| weight.is_sign_positive() && !weight.is_zero()) && has(Decimal::is_sign_negative) {
            offset(total, &weights)?
        } else {
            spread(total, &weights)?
        };
    let amounts = lines.into_iter().zip(shares);
    Ok(amounts.map(|((line, _), amount)| LineAmount { line, amount }).collect())
}

/// Each its own amount, rounded, and a part of the rest by its size.
fn offset(total: Money, weights: &[Decimal]) -> Result<Vec<Money>, RebateError> {
    let currency = total.currency();
    let own = weights.iter().map(|weight| within_digits(Money::round_half_up(*weight, currency)));
    let own: Vec<Money> = own.collect::<Result<_, _>>()?;
    let overflow = |_| RebateError::Overflow;
    let sum = Money::sum(currency, own.iter().copied()).map_err(overflow)?;
    let rest = total.minus(sum).map_err(overflow)?;
    let sizes: Vec<Decimal> = weights.iter().map(Decimal::abs).collect();
    own.into_iter().zip(spread(rest, &sizes)?).map(|(own, part)| within_digits(own.plus(part))).collect()
}

/// By largest remainder; all of it on the first where there is nothing to weigh by.
fn spread(total: Money, weights: &[Decimal]) -> Result<Vec<Money>, RebateError> {
    match allocate(total, weights) {
        Ok(shares) => shares.into_iter().map(|share| within_digits(Ok(share))).collect(),
        // Nothing earned, or dust rounded up.
        Err(AllocationError::ZeroBasis) => {
            let mut shares = vec![Money::zero(total.currency()); weights.len()];
            if let Some(first) = shares.first_mut() {
                *first = total;
            }
            Ok(shares)
        }
        Err(AllocationError::OutOfRange) => Err(RebateError::Overflow),
    }
}

impl Rounding {
    /// To the agreement's digits, by its mode.
    ///
    /// # Errors
    /// [`RebateError::Overflow`].
    ///
    /// ```
    /// use domain::rebate::Rounding;
    /// use domain::{Currency, RoundingMode};
    /// use rust_decimal::Decimal;
    /// let earned = Decimal::new(1_462_815, 3);
    /// assert_eq!(Rounding::default().round(earned, Currency::EUR).unwrap().amount(), "1462.82");
    /// let whole = Rounding { mode: RoundingMode::Down, digits: Some(0) };
    /// assert_eq!(whole.round(earned, Currency::EUR).unwrap().amount(), "1462.00");
    /// ```
    pub fn round(self, exact: Decimal, currency: Currency) -> Result<Money, RebateError> {
        let digits = self.digits.unwrap_or_else(|| currency.minor_digits());
        let rounded = without_dust(exact).round_dp_with_strategy(digits, self.mode.strategy());
        within_digits(Money::round_half_up(rounded, currency))
    }
}

/// Quotients end after 28 digits, and three thirds are not quite one: the last of them decide nothing. What an
/// input's digits can make of an amount does.
fn without_dust(exact: Decimal) -> Decimal {
    let before_point =
        exact.trunc().mantissa().unsigned_abs().checked_ilog10().map_or(0, |tens| tens.saturating_add(1));
    let digits = CERTAIN_DIGITS.saturating_sub(before_point).max(INPUT_DIGITS);
    exact.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
}

/// An amount with no more digits than an amount may have where it is read again.
pub(super) fn within_digits(amount: Result<Money, MoneyError>) -> Result<Money, RebateError> {
    let within = amount.ok().filter(|amount| Figure::from(amount.decimal()).is_input());
    within.ok_or(RebateError::Overflow)
}

impl RebateError {
    /// Says that a total does not fit because of the line that earns most.
    fn in_largest(self, lines: &[(String, Decimal)]) -> Self {
        match lines.iter().max_by_key(|(_, amount)| amount.abs()) {
            Some((line, _)) => self.in_line(line),
            None => self,
        }
    }
}
