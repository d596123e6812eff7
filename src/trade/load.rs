//! What a load weighs and fills, in kilograms and cubic metres.

use domain::Load;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::{browser::intl, text};

/// "9,408 units · 312 cartons + 48 · 21.6 m³ · 4,120 kg"
pub fn words(load: Load) -> String {
    let mut parts = vec![text::trade_units(load.units)];
    if load.cartons > 0 {
        let cartons = text::trade_cartons(load.cartons);
        parts.push(match load.loose_units {
            0 => cartons,
            loose => text::trade_cartons_loose(cartons, intl::number(&loose.to_string())),
        });
    }
    parts.push(volume(load.volume_cubic_millimetres));
    parts.push(weight(load.weight_grams));
    // A line may break between them, not within.
    parts.iter().map(|part| part.replace(' ', "\u{a0}")).collect::<Vec<_>>().join(" · ")
}

/// "21.6 m³"; small volumes keep three digits.
pub fn volume(cubic_millimetres: u64) -> String {
    let metres = Decimal::from_i128_with_scale(cubic_millimetres.into(), 9);
    let digits = if metres < Decimal::TEN { 3 } else { 1 };
    text::trade_volume(intl::number(
        &metres
            .round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
            .normalize()
            .to_string(),
    ))
}

/// "4,120 kg"; small weights keep two digits.
pub fn weight(grams: u64) -> String {
    let kilograms = Decimal::from_i128_with_scale(grams.into(), 3);
    let digits = if kilograms < Decimal::ONE_HUNDRED { 2 } else { 0 };
    text::trade_weight(intl::number(
        &kilograms
            .round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
            .normalize()
            .to_string(),
    ))
}
