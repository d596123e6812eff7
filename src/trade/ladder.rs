//! A rebate ladder and a place on it, in words and as a drawing: for the calculator, for where a
//! partner stands, and for what the cart would change.

pub mod drawing;

use domain::{
    Currency, Figure, Money,
    rebate::{Ladder, Line, Method, RateUnit, Volume, VolumeUnit},
};

use super::{money::money, percent::fixed_percent};
use crate::{
    browser::intl::{self, DateStyle},
    text,
};

/// A ladder with what is needed to say it.
#[derive(Clone, Debug, PartialEq)]
pub struct LadderView {
    pub ladder: Ladder,
    pub currency: Currency,
    pub counts: VolumeUnit,
    pub method: Method,
    pub is_percent: bool,
    pub volume: Figure,
    /// The last day, in ISO 8601.
    pub until: String,
}

impl LadderView {
    pub fn new(line: &Line, ladder: Ladder, volume: &Volume, currency: Currency, until: String) -> Self {
        let counts = line.measure.unit();
        Self {
            ladder,
            currency,
            counts,
            method: line.method,
            is_percent: line.rate_unit == RateUnit::Percent,
            volume: match counts {
                VolumeUnit::Value => volume.value,
                VolumeUnit::Quantity => volume.quantity,
            },
            until,
        }
    }
}

/// An exact amount as money: half up to the minor unit, as it is settled.
pub fn amount(figure: Figure, currency: Currency) -> String {
    Money::round_half_up(*figure, currency).map_or_else(|_| intl::number(&figure.to_string()), money)
}

/// A volume as the thresholds count it.
pub fn volume(figure: Figure, shown: &LadderView) -> String {
    match shown.counts {
        VolumeUnit::Value => amount(figure, shown.currency),
        VolumeUnit::Quantity => text::ladder_units(*figure),
    }
}

/// A rate as the tiers state it.
pub fn rate(figure: Figure, shown: &LadderView) -> String {
    if shown.is_percent {
        fixed_percent(*figure, figure.normalize().scale().min(6))
    } else {
        let amount = intl::money(&figure.normalize().to_string(), shown.currency.code());
        text::ladder_each(amount)
    }
}

/// What the minimum volume, then the next tier takes and brings; nothing where there is no telling.
pub fn next(shown: &LadderView) -> String {
    let top = shown.ladder.rungs.last().is_some_and(|rung| Some(rung.tier) == shown.ladder.earnings.tier);
    let date = intl::date(&shown.until, DateStyle::Date);
    // Below the minimum nothing is earned, so nothing comes before it.
    if let Some(minimum) = shown.ladder.minimum.as_ref().filter(|minimum| minimum.pays_more > Figure::ZERO) {
        let (more, pays) = (volume(minimum.more, shown), amount(minimum.then_earns, shown.currency));
        return text::ladder_minimum(more, date, pays);
    }
    let Some(next) = &shown.ladder.next else {
        return if top { text::ladder_top() } else { String::new() };
    };
    let more = volume(next.more, shown);
    let extra = amount(next.pays_more.abs().into(), shown.currency);
    if next.pays_more.is_sign_negative() && !next.pays_more.is_zero() {
        text::ladder_next_less(more, date, extra)
    } else if shown.method == Method::WholeVolume {
        text::ladder_next_whole(more, date, extra)
    } else {
        text::ladder_next(more, date, extra)
    }
}
