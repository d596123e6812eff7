//! What the data say of a tax or fee on the day of entry, in words. Draws nothing.

use chrono::NaiveDate;
use domain::{
    Currency, Figure,
    landed_cost::{Condition, DatedRate, Levy, LevyRate, Scenario, ValueTest},
};

use super::{source::source_words, words};
use crate::{
    browser::intl::{self, DateStyle},
    state::landed_cost::typed::RateUnit,
    text,
    trade::percent::full_percent,
};

/// What is known of a tax or fee.
#[derive(Clone, PartialEq)]
pub struct Known {
    /// What one's own rate is typed in.
    pub unit: RateUnit,
    pub rates: Vec<KnownRate>,
    /// Why there are none.
    pub why_none: Option<String>,
}

#[derive(Clone, PartialEq)]
pub struct KnownRate {
    pub rate: String,
    /// When it applies, and where it was read.
    pub notes: String,
    pub is_verified: bool,
    pub verified: String,
}

/// The rates that may concern the shipment; all of the day while nothing of it is known.
pub fn known(levy: &Levy, own: Currency, day: NaiveDate, scenario: Option<&Scenario>) -> Known {
    let of_day = levy.rates_on(day);
    let concerns = |rate: &&&DatedRate| scenario.is_none_or(|one| rate.when.holds_for_shipment(one));
    let rates: Vec<KnownRate> = of_day.iter().filter(concerns).map(|rate| in_words(rate, own)).collect();
    let why_none = match (of_day.is_empty(), rates.is_empty()) {
        (true, _) => Some(text::calculators_rate_unknown()),
        (_, true) => Some(text::calculators_rate_elsewhere()),
        _ => None,
    };
    Known { unit: unit(levy, &of_day), rates, why_none }
}

/// What has no base is an amount.
fn unit(levy: &Levy, rates: &[&DatedRate]) -> RateUnit {
    if !levy.base.is_empty() {
        return RateUnit::Percent;
    }
    RateUnit::Amount(rates.iter().find_map(|rate| match rate.rate {
        LevyRate::Amount { currency, .. } => currency,
        _ => None,
    }))
}

fn in_words(rate: &DatedRate, own: Currency) -> KnownRate {
    let held = bounds(own, [("≥", rate.minimum), ("≤", rate.maximum)]);
    let of_value = |test: &ValueTest| {
        let bounds = [("≥", test.from), (">", test.above), ("≤", test.up_to), ("<", test.below)];
        text::calculators_rate_value(self::bounds(test.currency.unwrap_or(own), bounds))
    };
    let mut notes: Vec<String> = (!held.is_empty()).then_some(held).into_iter().collect();
    notes.extend(is_of_certain_goods(&rate.when).then(text::calculators_rate_certain_goods));
    notes.extend((rate.duty_free == Some(true)).then(text::calculators_rate_duty_free));
    notes.extend(rate.when.values.iter().map(of_value));
    notes.push(source_words(&rate.provenance.source));
    let verified = rate.provenance.verified_on;
    KnownRate {
        rate: rate_words(&rate.rate, own),
        notes: notes.join(" · "),
        is_verified: verified.is_some(),
        verified: verified.map_or_else(text::calculators_unverified, |day| {
            text::calculators_verified(intl::date(&day.to_string(), DateStyle::Date))
        }),
    }
}

const fn is_of_certain_goods(when: &Condition) -> bool {
    !(when.hs.is_empty() && when.not_hs.is_empty() && when.origins.is_empty()) || when.preference.is_some()
}

fn bounds<const COUNT: usize>(currency: Currency, all: [(&str, Option<Figure>); COUNT]) -> String {
    let bound = |(sign, figure): (&str, Option<Figure>)| {
        figure.map(|figure| format!("{sign} {}", intl::money(&figure.to_string(), currency.code())))
    };
    all.into_iter().filter_map(bound).collect::<Vec<_>>().join(", ")
}

/// A rate of a market whose own currency is `own`.
pub fn rate_words(rate: &LevyRate, own: Currency) -> String {
    match rate {
        LevyRate::Percent(percent) => full_percent(**percent),
        LevyRate::Ratio { numerator, denominator } => {
            format!("{} / {}", words::rate(*numerator), words::rate(*denominator))
        }
        LevyRate::Amount { amount, currency } => {
            intl::money(&amount.to_string(), currency.unwrap_or(own).code())
        }
        LevyRate::Expression(_) => text::calculators_rate_by_quantity(),
    }
}
