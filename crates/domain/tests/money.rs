//! Money: exact, in one currency, and an error with a name where it does not fit.

use domain::{Currency, Money, MoneyError};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn currencies() -> impl Strategy<Value = Currency> {
    prop::sample::select(vec!["EUR", "JPY", "KWD", "USD", "VND"]).prop_map(|code| code.parse().unwrap())
}

#[test]
fn refuses_what_is_not_an_amount() {
    for amount in [
        r#"12.5"#,
        r#"12"#,
        r#""1e3""#,
        r#""1,5""#,
        r#""1.005""#,
        r#"" 1""#,
        r#""+1""#,
        r#""""#,
        r#"".5""#,
        r#""5.""#,
        r#""NaN""#,
        r#""١٢""#,
        r#""1_000""#,
        r#""999999999999999999""#,
        "null",
    ] {
        let text = format!(r#"{{"amount":{amount},"currency":"EUR"}}"#);
        assert!(serde_json::from_str::<Money>(&text).is_err(), "{text}");
    }
    for currency in ["ZZZ", "eur", "EU", "BGN", "XAU", ""] {
        let text = format!(r#"{{"amount":"1","currency":"{currency}"}}"#);
        assert!(serde_json::from_str::<Money>(&text).is_err(), "{text}");
    }
    assert!(serde_json::from_str::<Money>(r#"{"amount":"1","currency":"EUR","rate":"1"}"#).is_err());
}

#[test]
fn rounds_half_away_from_zero() {
    for (value, rounded) in [("0.005", 1), ("-0.005", -1), ("0.0149", 1), ("2.675", 268), ("-2.675", -268)] {
        let value: Decimal = value.parse().unwrap();
        assert_eq!(Money::round_half_up(value, Currency::EUR).unwrap().minor(), rounded);
    }
    assert_eq!(Money::round_half_up(Decimal::MAX, Currency::EUR), Err(MoneyError::Overflow));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn parse_and_print_round_trip(minor in -999_999_999_999_999i64..=999_999_999_999_999, currency in currencies()) {
        let money = Money::from_minor(minor, currency);
        prop_assert_eq!(Money::parse(&money.amount(), currency), Ok(money));
        let text = serde_json::to_string(&money).unwrap();
        prop_assert_eq!(serde_json::from_str::<Money>(&text).unwrap(), money);
    }

    #[test]
    fn the_order_of_a_sum_does_not_matter(mut minors in prop::collection::vec(-1_000_000_000_000i64..1_000_000_000_000, 0..30)) {
        let sum = |minors: &[i64]| Money::sum(Currency::EUR, minors.iter().map(|minor| Money::from_minor(*minor, Currency::EUR)));
        let forward = sum(&minors);
        minors.reverse();
        prop_assert_eq!(forward, sum(&minors));
        minors.sort_unstable();
        prop_assert_eq!(forward, sum(&minors));
        prop_assert_eq!(forward.unwrap().minor(), minors.iter().sum::<i64>());
    }

    #[test]
    fn what_does_not_fit_is_an_error(a in any::<i64>(), b in any::<i64>()) {
        let (left, right) = (Money::from_minor(a, Currency::EUR), Money::from_minor(b, Currency::EUR));
        prop_assert_eq!(left.plus(right).ok().map(Money::minor), a.checked_add(b));
        prop_assert_eq!(left.minus(right).ok().map(Money::minor), a.checked_sub(b));
        prop_assert_eq!(left.times(b).ok().map(Money::minor), a.checked_mul(b));
        let dollars = Money::from_minor(b, Currency::USD);
        let is_mismatch = matches!(left.plus(dollars), Err(MoneyError::CurrencyMismatch { .. }));
        prop_assert!(is_mismatch);
    }

    #[test]
    fn per_cent_is_exact(a in any::<i64>(), b in any::<i64>()) {
        let percent = Money::from_minor(a, Currency::EUR).percent_below(Money::from_minor(b, Currency::EUR));
        prop_assert_eq!(percent.is_some(), b > 0);
        if let Some(percent) = percent {
            // |tenths * b - 1000 * (b - a)| is at most half of b, and half only away from zero.
            prop_assert_eq!(percent.scale(), 1);
            let exact = (i128::from(b) - i128::from(a)) * 1000;
            let off = percent.mantissa() * i128::from(b) - exact;
            prop_assert!(2 * off.abs() <= i128::from(b));
            prop_assert!(2 * off.abs() < i128::from(b) || off.signum() == exact.signum());
        }
    }
}
