//! Decimals from outside: plain digits or nothing.

use domain::decimal::{DecimalError, canonical, parse};
use proptest::prelude::*;

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
}
