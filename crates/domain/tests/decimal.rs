//! Decimals from outside: plain digits or nothing.

use domain::decimal::{DecimalError, canonical, half_up, parse, round};
use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};

const STRATEGIES: [RoundingStrategy; 7] = [
    RoundingStrategy::MidpointNearestEven,
    RoundingStrategy::MidpointAwayFromZero,
    RoundingStrategy::MidpointTowardZero,
    RoundingStrategy::ToZero,
    RoundingStrategy::AwayFromZero,
    RoundingStrategy::ToNegativeInfinity,
    RoundingStrategy::ToPositiveInfinity,
];

/// Of every length, many with zeros or a five behind them: where midpoints are.
fn any_mantissa() -> impl Strategy<Value = i128> {
    let longest = 96_u32;
    let plain = (any::<i128>(), 32..=127_u32).prop_map(move |(bits, shift)| bits >> shift.max(128 - longest));
    let even =
        (-100_000..100_000_i128, 0..18_u32).prop_map(|(number, zeros)| number * 5 * 10_i128.pow(zeros));
    let edge = (-3..=3_i128).prop_map(|beside| i128::from(u64::MAX) + beside);
    prop_oneof![plain, even, edge]
}

#[test]
fn limits_are_named() {
    assert_eq!(parse("0.1234567890123"), Err(DecimalError::TooPrecise));
    assert_eq!(parse("1234567890123456"), Err(DecimalError::TooLarge));
    assert!(parse("-999999999999999.999999999999").is_ok());
    assert!(parse(&format!("{}1.5", "0".repeat(100))).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn takes_exactly_plain_decimals(text in "[-+0-9.,e_ ']{0,8}|\\PC{0,6}|-?[0-9]{1,15}(\\.[0-9]{1,12})?") {
        let digits = text.strip_prefix('-').unwrap_or(&text);
        let parts: Vec<&str> = digits.split('.').collect();
        let plain = parts.len() <= 2 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
        prop_assert_eq!(parse(&text).is_ok(), plain, "{:?}", text);
        if let Ok(value) = parse(&text) {
            let printed = value.to_string();
            let printed = printed.trim_start_matches('-').trim_start_matches('0');
            prop_assert_eq!(printed, digits.trim_start_matches('0'));
            prop_assert_eq!(parse(&canonical(value)), Ok(value));
        }
    }

    #[test]
    fn rounds_as_rust_decimal_does(mantissa in any_mantissa(), scale in 0..=28_u32, digits in 0..=28_u32) {
        let value = Decimal::from_i128_with_scale(mantissa, scale);
        for strategy in STRATEGIES {
            let slowly = value.round_dp_with_strategy(digits, strategy);
            let rounded = round(value, digits, strategy);
            // To the last bit: the same digits and the same sign of nothing.
            prop_assert_eq!(rounded.serialize(), slowly.serialize(), "{} to {} {:?}", value, digits, strategy);
        }
    }

    #[test]
    fn a_fraction_is_rounded_half_away_from_zero(numerator in any::<i64>(), denominator in -1_000..1_000_i64) {
        let quotient = Decimal::from(numerator).checked_div(Decimal::from(denominator));
        let slowly = quotient.map(|quotient| quotient.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero));
        let whole = half_up(numerator.into(), denominator.into());
        prop_assert_eq!(whole.map(|whole| Decimal::from_i128_with_scale(whole, 0)), slowly);
    }
}

#[test]
fn nothing_keeps_its_sign() {
    let mut nothing = Decimal::new(0, 4);
    nothing.set_sign_negative(true);
    for strategy in STRATEGIES {
        let slowly = nothing.round_dp_with_strategy(2, strategy);
        assert_eq!(round(nothing, 2, strategy).serialize(), slowly.serialize());
    }
}
