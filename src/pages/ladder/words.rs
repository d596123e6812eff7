//! What the ladder holds, in the reader's words.

use domain::{
    Currency, Money,
    rebate::{Figure, Method, RebateError, VolumeUnit},
};

use super::outcome::Shown;
use crate::{
    browser::intl, state::ladder::typed::Unreadable, text, trade::money::money, trade::percent::percent,
};

/// The methods that the form offers: those that a ladder with thresholds and rates has.
pub const METHODS: [(&str, Method); 7] = [
    ("whole", Method::WholeVolume),
    ("marginal", Method::Marginal),
    ("rolling", Method::Rolling),
    ("cumulative", Method::CumulativeTiers),
    ("excess", Method::ExcessOnly),
    ("interpolated", Method::Interpolated),
    ("lump", Method::LumpSum),
];

/// An exact amount as money: half up to the minor unit, as it is settled.
pub fn amount(figure: Figure, currency: Currency) -> String {
    Money::round_half_up(*figure, currency).map_or_else(|_| intl::number(&figure.to_string()), money)
}

/// A volume as the thresholds count it.
pub fn volume(figure: Figure, shown: &Shown) -> String {
    match shown.counts {
        VolumeUnit::Value => amount(figure, shown.currency),
        VolumeUnit::Quantity => text::ladder_units(intl::number(&figure.to_string())),
    }
}

/// A rate as the tiers state it.
pub fn rate(figure: Figure, shown: &Shown) -> String {
    if shown.is_percent {
        let digits = figure.normalize().scale().min(6);
        let digits = u8::try_from(digits).unwrap_or_default();
        format!("{} %", intl::fixed(&figure.to_string(), digits))
    } else {
        let amount = intl::money(&figure.normalize().to_string(), shown.currency.code());
        text::ladder_each(amount)
    }
}

/// What is earned, in per cent of the value bought.
pub fn effective(shown: &Shown) -> Option<String> {
    let share = shown.ladder.earnings.exact.checked_div(*shown.value)?;
    Some(percent(share.checked_mul(rust_decimal::Decimal::ONE_HUNDRED)?))
}

pub fn unreadable(fault: Unreadable) -> String {
    match fault {
        Unreadable::NotANumber => text::calculators_fault_number(),
        Unreadable::NotADate => text::calculators_fault_date(),
        Unreadable::NotACurrency => text::calculators_fault_currency(),
        Unreadable::Negative => text::calculators_fault_negative(),
    }
}

pub fn problem(error: &RebateError) -> String {
    match error {
        RebateError::ThresholdsNotRising { .. } => text::ladder_fault_rising(),
        RebateError::OutOfRange { .. } | RebateError::Overflow => text::calculators_fault_too_large(),
        RebateError::TooManyTiers { .. } => {
            text::calculators_fault_too_many(domain::rebate::MAXIMUM_TIERS.to_string())
        }
        _ => text::ladder_fault(),
    }
}
