//! Faults, rules and figures of the planning calculators in words.

use domain::{
    Figure,
    planning::{Fault, Operand, Rule, Step},
};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use crate::{browser::intl, text};

pub fn fault(fault: &Fault) -> String {
    match fault {
        Fault::UnknownVersion { known } => text::scenario_unknown_version(*known),
        Fault::TooManyDigits => text::scenario_too_many_digits(),
        Fault::Negative => text::scenario_negative(),
        Fault::NotPositive => text::scenario_not_positive(),
        Fault::NotWithin { above, below } => text::scenario_not_within(above.to_string(), below.to_string()),
        Fault::AboveLimit { limit } => text::scenario_above_limit(limit.to_string()),
        Fault::BelowLimit { limit } => text::scenario_below_limit(limit.to_string()),
        Fault::Missing => text::calculators_fault_missing(),
        Fault::TooFew { needed } => text::scenario_too_few(*needed),
        Fault::TooMany { limit } => text::scenario_too_many(*limit),
        Fault::GivenTwice => text::scenario_given_twice(),
        Fault::NotUsed => text::scenario_figure_not_used(),
        Fault::SharesDoNotAddUp { found } => text::scenario_shares_do_not_add_up(figure(*found), "1"),
        Fault::Duplicate => text::scenario_duplicate(),
        Fault::WrongCurrency { expected } => text::scenario_wrong_currency(expected.code()),
        Fault::FractionOfMinorUnit => text::scenario_fraction_of_minor_unit(),
        Fault::NotRising => text::scenario_not_rising(),
        Fault::NoRate { currency } => text::scenario_no_rate(currency.code()),
        Fault::HomeCurrency { currency } => text::scenario_home_currency(currency.code()),
        Fault::FirstNotZero => text::scenario_first_not_zero(),
        Fault::NotAboveDemand => text::scenario_not_above_demand(),
        Fault::NotFalling => text::scenario_not_falling(),
        Fault::RebateAboveCost => text::scenario_rebate_above_cost(),
        Fault::LimitsReversed => text::scenario_limits_reversed(),
        Fault::BeforeToday => text::scenario_before_its_date(),
        Fault::Unmatched => text::scenario_unmatched(),
        Fault::HistoryTooShort { needed, periods } => text::scenario_history_too_short(*needed, *periods),
        Fault::DemandNotAboveZero => text::scenario_demand_not_above_zero(),
        Fault::TooFewDemands { needed } => text::scenario_too_few_demands(*needed),
        Fault::MethodDoesNotFit => text::scenario_method_does_not_fit(),
        Fault::DivisionByZero => text::scenario_division_by_zero(),
        Fault::Overflow => text::scenario_overflow(),
    }
}

pub fn rule(rule: Rule) -> String {
    text::planning_rule(code(&rule))
}

pub fn operand(operand: Operand) -> String {
    text::planning_operand(code(&operand))
}

/// The name on the wire, by which messages choose.
fn code(named: &impl Serialize) -> String {
    match serde_json::to_value(named) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

/// The rule as a formula, in the letters that textbooks use.
pub fn formula(step: &Step) -> Option<&'static str> {
    let is_reviewed = step.terms.iter().any(|term| term.operand == Operand::ReviewPeriod);
    Some(match step.rule {
        Rule::SafetyStock => "z × √(I × σd² + d² × σL²)",
        Rule::ReorderPoint if !is_reviewed => "d × L + SS",
        Rule::ReorderPoint | Rule::OrderUpTo => "d × (T + L) + SS",
        Rule::EconomicOrderQuantity => "√(2KD / h)",
        Rule::PeriodCost => "KD / Q + hQ / 2",
        Rule::OrdersPerPeriod => "D / Q",
        Rule::ForwardRate => "S × (1 + r × t) / (1 + r* × t*)",
        Rule::ExpectedShortage => "σ × (φ(z) − z × (1 − Φ(z)))",
        _ => return None,
    })
}

/// A figure with as many decimals as its size deserves: rates keep six.
pub fn figure(figure: Figure) -> String {
    let size = figure.abs();
    let most = if size < Decimal::TEN {
        6
    } else if size < Decimal::ONE_THOUSAND {
        4
    } else {
        2
    };
    let value = to_digits(figure, most);
    intl::fixed(&value.to_string(), u8::try_from(value.scale()).unwrap_or_default())
}

/// A figure with at most so many decimals.
pub fn rounded(figure: Figure, digits: u32) -> String {
    let value = to_digits(figure, digits);
    intl::fixed(&value.to_string(), u8::try_from(value.scale()).unwrap_or_default())
}

/// Half away from zero, to at most so many decimals; a number, so that a text can decline what it counts.
pub fn to_digits(figure: Figure, digits: u32) -> Decimal {
    figure.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero).normalize()
}
