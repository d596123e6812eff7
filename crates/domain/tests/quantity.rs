//! Quantity rules against brute force. Source of the cases: ordering.md, section 3, items 1 to 3
//! ("MOQ 48, multiples of 24", "the refusal names both neighbours: 48 or 72").

use domain::{QuantityReason, QuantityRule};
use proptest::prelude::*;

fn orderable(quantity: u32, minimum: u32, multiple: u32, maximum: Option<u32>) -> bool {
    quantity >= minimum.max(1)
        && quantity.is_multiple_of(multiple.max(1))
        && maximum.is_none_or(|maximum| quantity <= maximum)
}

#[test]
fn neighbours_of_the_reference() {
    let rule = QuantityRule::new(48, 24, None);
    let cases = [
        (0, QuantityReason::Zero, None, Some(48)),
        (47, QuantityReason::BelowMinimum, None, Some(48)),
        (60, QuantityReason::NotAMultiple, Some(48), Some(72)),
        (u32::MAX, QuantityReason::AboveMaximum, Some(4_294_967_280), None),
    ];
    for (quantity, reason, below, above) in cases {
        let refusal = rule.check(quantity).unwrap_err();
        assert_eq!((refusal.reason, refusal.below, refusal.above), (reason, below, above));
    }
    assert!(rule.check(48).is_ok() && rule.check(72).is_ok());
    let contradiction = QuantityRule::new(48, 24, Some(47));
    assert_eq!(contradiction.check(48).unwrap_err().reason, QuantityReason::NothingOrderable);
}

#[test]
fn crosses_the_wire() {
    let rule = QuantityRule::new(48, 24, Some(480));
    let text = serde_json::to_string(&rule).unwrap();
    assert_eq!(serde_json::from_str::<QuantityRule>(&text).unwrap(), rule);
    let refusal = rule.check(60).unwrap_err();
    let text = serde_json::to_string(&refusal).unwrap();
    assert_eq!(serde_json::from_str::<domain::QuantityRefusal>(&text).unwrap(), refusal);
    for wrong in [
        r#"{"minimum":-1,"multiple":1,"maximum":null}"#,
        r#"{"minimum":1.5,"multiple":1,"maximum":null}"#,
        r#"{"minimum":1,"multiple":1,"maximum":4294967296}"#,
        r#"{"minimum":1,"multiple":1,"maximum":null,"step":2}"#,
    ] {
        assert!(serde_json::from_str::<QuantityRule>(wrong).is_err(), "{wrong}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn agrees_with_brute_force(minimum in 0..60u32, multiple in 0..30u32, maximum in prop::option::of(0..120u32), quantity in 0..150u32) {
        let rule = QuantityRule::new(minimum, multiple, maximum);
        let valid = |q: &u32| orderable(*q, minimum, multiple, maximum);
        prop_assert_eq!(rule.check(quantity).is_ok(), valid(&quantity));
        prop_assert_eq!(rule.smallest(), (0..400).find(valid));
        prop_assert_eq!(rule.at_least(quantity), (quantity..400).find(valid));
        prop_assert_eq!(rule.at_most(quantity), (0..=quantity).rev().find(valid));
        prop_assert_eq!(rule.step_up(quantity), (quantity + 1..400).find(valid));
        prop_assert_eq!(rule.step_down(quantity), (0..quantity).rev().find(valid));
        let added = rule.smallest().and_then(|least| (least..400).find(|more| valid(&(quantity + more))));
        prop_assert_eq!(rule.smallest_beside(quantity), added);
        if let Err(refusal) = rule.check(quantity) {
            prop_assert_eq!(refusal.below, (0..quantity).rev().find(valid));
            prop_assert_eq!(refusal.above, (quantity + 1..400).find(valid));
        }
    }

    #[test]
    fn neighbours_hold_at_any_size(minimum in any::<u32>(), multiple in any::<u32>(), maximum in any::<Option<u32>>(), quantity in any::<u32>()) {
        let rule = QuantityRule::new(minimum, multiple, maximum);
        let Err(refusal) = rule.check(quantity) else {
            prop_assert!(orderable(quantity, minimum, multiple, maximum));
            return Ok(());
        };
        for neighbour in [refusal.below, refusal.above, rule.smallest(), rule.largest()].into_iter().flatten() {
            prop_assert!(rule.check(neighbour).is_ok());
        }
        prop_assert!(refusal.below.is_none_or(|below| below < quantity));
        prop_assert!(refusal.above.is_none_or(|above| above > quantity));
        if let (Some(below), Some(above)) = (refusal.below, refusal.above) {
            prop_assert_eq!(above - below, multiple.max(1));
        }
    }
}
