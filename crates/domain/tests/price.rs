//! Price breaks: the break chosen, what the next one brings. Source of the first case: issue
//! "The house", section 4: "24 more: 8 % off, saves 61.20"; ordering.md, section 3, item 4.

use domain::price::{PriceBreaksError, margin_percent};
use domain::{Currency, Money, NextBreak, PriceBreak, PriceBreaks, QuantityRule};
use proptest::prelude::*;

fn euros(minor: i64) -> Money {
    Money::from_minor(minor, Currency::EUR)
}

fn breaks(pairs: &[(u32, i64)]) -> PriceBreaks {
    let list = pairs
        .iter()
        .map(|(quantity, minor)| PriceBreak { minimum_quantity: *quantity, unit_price: euros(*minor) });
    PriceBreaks::new(list.collect()).unwrap()
}

#[test]
fn the_next_break_of_the_brief() {
    let price = breaks(&[(12, 1275), (60, 1173)]);
    let next = price.next_after(36, QuantityRule::new(12, 12, None)).unwrap().unwrap();
    assert_eq!((next.units_more, next.percent_off.to_string()), (24, "8.0".to_owned()));
    assert_eq!(next.saves.amount(), "61.20");
}

#[test]
fn a_dearer_break_is_never_offered() {
    // Orders go by 25: the break at 20 is only reached past the dearer one at 25.
    let price = breaks(&[(1, 500), (20, 400), (25, 600), (60, 300)]);
    let next = price.next_after(10, QuantityRule::new(1, 25, None)).unwrap().unwrap();
    assert_eq!((next.units_more, next.unit_price), (65, euros(300)));
}

#[test]
fn faults_are_named() {
    let at = |quantity, unit_price| PriceBreak { minimum_quantity: quantity, unit_price };
    let cases = [
        (vec![], PriceBreaksError::Empty),
        (vec![at(0, euros(1)), at(1, euros(2))], PriceBreaksError::DuplicateQuantity(1)),
        (vec![at(1, euros(1)), at(2, Money::zero(Currency::USD))], PriceBreaksError::SeveralCurrencies),
        (vec![at(5, euros(-1))], PriceBreaksError::NegativePrice(5)),
    ];
    for (list, fault) in cases {
        assert_eq!(PriceBreaks::new(list), Err(fault));
    }
}

#[test]
fn crosses_the_wire() {
    let price = breaks(&[(1, 500), (20, 400)]);
    let text = serde_json::to_string(&price).unwrap();
    assert_eq!(serde_json::from_str::<PriceBreaks>(&text).unwrap(), price);
    assert!(serde_json::from_str::<PriceBreaks>("[]").is_err());
    let next = price.next_after(1, QuantityRule::new(1, 1, None)).unwrap().unwrap();
    let text = serde_json::to_string(&next).unwrap();
    assert!(text.contains(r#""percent_off":"20.0""#), "{text}");
    assert_eq!(serde_json::from_str::<NextBreak>(&text).unwrap(), next);
    for wrong in ["20.0", r#""2e1""#] {
        let text = text.replace(r#""20.0""#, wrong);
        assert!(serde_json::from_str::<NextBreak>(&text).is_err(), "{text}");
    }
    assert_eq!(margin_percent(euros(894), euros(0)), None);
}

fn any_breaks() -> impl Strategy<Value = PriceBreaks> {
    prop::collection::btree_map(1..2000u32, 0..100_000i64, 1..7)
        .prop_map(|map| breaks(&map.into_iter().collect::<Vec<_>>()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn the_break_chosen_only_rises(price in any_breaks(), a in 0..3000u32, b in 0..3000u32) {
        let from = |q| price.at(q).map(|at| at.minimum_quantity);
        prop_assert!(from(a.min(b)) <= from(a.max(b)));
        prop_assert!(from(a).is_none_or(|from| from <= a));
    }

    #[test]
    fn the_next_break_is_orderable_and_its_saving_exact(price in any_breaks(), quantity in 0..2500u32, minimum in 1..300u32, multiple in 1..100u32, maximum in prop::option::of(1..4000u32)) {
        let rule = QuantityRule::new(minimum, multiple, maximum);
        if let Some(next) = price.next_after(quantity, rule).unwrap() {
            let target = quantity + next.units_more;
            prop_assert!(next.units_more > 0 && rule.check(target).is_ok());
            let now = price.at(quantity).unwrap().unit_price;
            let then = price.at(target).unwrap().unit_price;
            prop_assert_eq!(then, next.unit_price);
            prop_assert!(then.minor() < now.minor());
            prop_assert_eq!(next.saves.minor(), (now.minor() - then.minor()) * i64::from(target));
            prop_assert_eq!(Some(next.percent_off), then.percent_below(now));
        } else if let Some(now) = price.at(quantity) {
            // Nothing is kept back: no cheaper break begins at an orderable quantity further on.
            for later in price.as_slice().iter().filter(|later| later.minimum_quantity > quantity) {
                let reached = rule.at_least(later.minimum_quantity).and_then(|target| price.at(target));
                prop_assert!(reached.is_none_or(|reached| reached.unit_price.minor() >= now.unit_price.minor()));
            }
        }
    }

    #[test]
    fn extremes_are_errors_not_panics(minors in prop::collection::vec(0..=i64::MAX, 1..4), quantity in any::<u32>()) {
        let pairs: Vec<(u32, i64)> = minors.iter().enumerate().map(|(place, minor)| (u32::MAX / 4 * (place as u32 + 1), *minor)).collect();
        let _ = breaks(&pairs).next_after(quantity, QuantityRule::new(1, 7, None));
    }
}
