//! What can be wrong with a shipment, in words.

use domain::landed_cost::Problem;

use super::basis;
use crate::text;

pub fn problem(problem: &Problem) -> String {
    match problem {
        Problem::UnsupportedVersion { .. } => text::calculators_link_later(),
        Problem::NoLines => text::calculators_fault_no_lines(),
        Problem::TooMany { most } => text::calculators_fault_too_many(*most),
        Problem::Negative => text::calculators_fault_negative(),
        Problem::NotPositive => text::calculators_fault_not_positive(),
        Problem::AboveHundredPercent => text::calculators_fault_above_hundred(),
        Problem::OutOfRange | Problem::Overflow => text::calculators_fault_too_large(),
        Problem::FractionOfMinorUnit => text::calculators_fault_minor_unit(),
        Problem::ZeroBasis { basis: zero, suggested } => {
            text::calculators_fault_zero_basis(basis(*zero), basis(*suggested))
        }
        Problem::SharesDoNotAddUp { .. } | Problem::SharesMiscounted { .. } | Problem::UnknownLine { .. } => {
            text::calculators_fault_shares()
        }
        Problem::DivisorMissing => text::calculators_fault_divisor(),
        Problem::UnknownMarket { market: code } => text::calculators_fault_market(code),
        Problem::UnsoundRules { name, .. } => text::calculators_fault_rules(name),
        Problem::ValuationMissing { .. } => text::calculators_fault_valuation(),
        Problem::UnknownLevy { levy } => text::calculators_fault_levy(levy),
        Problem::UnknownScheme { scheme } => text::calculators_fault_scheme(scheme),
        Problem::ExchangeRateMissing { from, to, .. } => {
            text::calculators_fault_exchange(from.code(), to.code())
        }
        Problem::ExchangeRateTwice { from, to } => {
            text::calculators_fault_exchange_twice(from.code(), to.code())
        }
        Problem::NotADuty { error } if error.found.is_empty() => text::calculators_fault_duty(),
        Problem::NotADuty { error } => text::calculators_fault_duty_at(&error.found),
        Problem::ImpossibleRate => text::calculators_fault_rate(),
        Problem::BoundsReversed => text::calculators_fault_bounds(),
        Problem::PriceBelowContents => text::calculators_fault_price(),
        Problem::DeliveredPriceUnsolvable => text::calculators_fault_delivered(),
    }
}
