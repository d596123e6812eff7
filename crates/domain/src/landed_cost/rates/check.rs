//! Whether a market's rules can be worked with: every name known, every rate and rounding step sound.

use rust_decimal::Decimal;

use super::error::RatesError;
use crate::figure::Figure;
use crate::landed_cost::levy::{LevyRate, LevyScope, Part};
use crate::landed_cost::market::{Market, Valuation};
use crate::landed_cost::rounding::Rounding;

/// Checks a market with all that it inherits.
pub(super) fn check(market: &Market) -> Result<(), RatesError> {
    let name = || market.code.clone();
    let steps = market.valuation.iter().map(|valuation| valuation.rounding);
    let duty =
        market.duty_rounding.iter().flat_map(|duty| [duty.base, duty.line, duty.total, duty.excise_total]);
    let levies = market.levies.iter().flat_map(|levy| {
        let own = [levy.base_rounding, levy.line_rounding, levy.total_rounding];
        own.into_iter().chain(levy.base.iter().map(|part| part.rounding))
    });
    let differences = market.other_tariff.iter().map(|other| other.difference.rounding);
    let positive = |rounding: Rounding| *rounding.to > Decimal::ZERO;
    if !steps.chain(duty).chain(levies).chain(differences).flatten().all(positive) {
        return Err(RatesError::RoundingStep { market: name() });
    }
    let mut shares = market.valuation.iter().flat_map(Valuation::shares);
    if shares.any(|share| share.percent.is_sign_negative()) {
        return Err(RatesError::ImpossibleRate { market: name(), levy: "valuation".into() });
    }
    for (place, levy) in market.levies.iter().enumerate() {
        let earlier = |id: &str| market.levies.iter().take(place).any(|levy| levy.id == id);
        if earlier(&levy.id) {
            return Err(RatesError::DuplicateLevy { market: name(), levy: levy.id.clone() });
        }
        for part in &levy.base {
            if let Part::Levy(id) = &part.part
                && !earlier(id)
            {
                return Err(RatesError::UnknownLevy { market: name(), levy: id.clone() });
            }
        }
        for rate in &levy.rates {
            let below_zero = |bound: &Figure| bound.is_sign_negative();
            let bounds = [rate.minimum, rate.maximum];
            if !rate.rate.is_possible(levy.inside) || bounds.iter().flatten().any(below_zero) {
                return Err(RatesError::ImpossibleRate { market: name(), levy: levy.id.clone() });
            }
            if rate.minimum.zip(rate.maximum).is_some_and(|(minimum, maximum)| minimum > maximum) {
                return Err(RatesError::BoundsReversed { market: name(), levy: levy.id.clone() });
            }
            if levy.scope == LevyScope::Entry && matches!(rate.rate, LevyRate::Expression(_)) {
                return Err(RatesError::ExpressionOnEntry { market: name(), levy: levy.id.clone() });
            }
        }
    }
    if let Some(regime) = market.regimes.iter().find(|regime| !regime.is_possible()) {
        return Err(RatesError::ImpossibleRegime { market: name(), regime: regime.id.clone() });
    }
    let named = market.regimes.iter().flat_map(|regime| {
        regime.waives.iter().chain(regime.percent_due.keys()).chain(regime.settled.keys())
    });
    let named = named.chain(market.small_sums.iter().flat_map(|sum| &sum.levies)).chain(market.rates.keys());
    for id in named {
        if !market.levies.iter().any(|levy| levy.id == *id) {
            return Err(RatesError::UnknownLevy { market: name(), levy: id.clone() });
        }
    }
    Ok(())
}
