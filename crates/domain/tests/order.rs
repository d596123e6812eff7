//! Orders worked out: every number where it belongs, nothing dropped, nothing that panics.

use domain::order::{Part, evaluate_line, evaluate_part, parts, summarise};
use domain::{
    Carton, CreditLine, Currency, LineProblem, Money, MoneyError, OrderEvaluation, OrderableProduct,
    Packaging, PriceBreak, PriceBreaks, QuantityRule, RequestedLine, WarehouseStock,
};
use proptest::prelude::*;

fn euros(minor: i64) -> Money {
    Money::from_minor(minor, Currency::EUR)
}

fn product(rule: QuantityRule, prices: &[(u32, i64)]) -> OrderableProduct {
    let breaks = prices
        .iter()
        .map(|(quantity, minor)| PriceBreak { minimum_quantity: *quantity, unit_price: euros(*minor) })
        .collect();
    OrderableProduct {
        sku: "LMP-2140-BK".into(),
        active: true,
        rule,
        packaging: Packaging {
            unit_weight_grams: 200,
            unit_volume_cubic_millimetres: 2_000_000,
            carton: Some(Carton { units: 24, weight_grams: 5_200, volume_cubic_millimetres: 60_000_000 }),
            cartons_per_pallet: Some(20),
        },
        price: PriceBreaks::new(breaks).ok(),
        list_price: Some(euros(1_180)),
        rrp: Some(euros(1_790)),
        price_list: Some("EU-GOLD".into()),
        stock: vec![WarehouseStock { warehouse: "RTM".into(), on_hand: 50, arrivals: vec![] }],
    }
}

#[test]
fn an_order_with_good_and_bad_lines() {
    let lamp = product(QuantityRule::new(48, 24, None), &[(1, 1_000), (72, 900)]);
    let lines = vec![
        evaluate_line("LMP-2140-BK", 48, Some(&lamp)),
        evaluate_line("NOPE", 5, None),
        evaluate_line("LMP-2140-BK", 60, Some(&lamp)),
    ];
    let order = summarise(lines.clone(), Currency::EUR, Some(euros(50_000))).unwrap();
    assert_eq!(order.lines.len(), 3);
    assert_eq!((order.goods_total, order.shortfall), (euros(48_000), Some(euros(2_000))));
    assert_eq!(order.lines[0].next_break.unwrap().saves, euros(7_200));
    assert_eq!(order.lines[1].problems, [LineProblem::UnknownSku]);
    assert!(matches!(order.lines[2].problems[..], [LineProblem::Quantity(_)]));
    assert_eq!((order.load.cartons, order.load.weight_grams), (2, 10_400));
    assert!(!order.is_orderable());
    let text = serde_json::to_string(&order).unwrap();
    assert_eq!(serde_json::from_str::<OrderEvaluation>(&text).unwrap(), order);
    let good = summarise(lines[..1].to_vec(), Currency::EUR, None).unwrap();
    assert!(good.is_orderable());
    assert_eq!(
        summarise(lines, Currency::USD, None),
        Err(MoneyError::CurrencyMismatch { left: Currency::USD, right: Currency::EUR })
    );
}

#[test]
fn a_minimum_holds_only_in_its_own_currency() {
    let dollars = Some(Money::from_minor(50_000, Currency::USD));
    let order = summarise(Vec::new(), Currency::EUR, dollars).unwrap();
    assert_eq!((order.order_minimum, order.shortfall), (None, None));
}

#[test]
fn thousands_of_lines_too_large_for_any_sum_are_refused_at_once() {
    let mut vat = product(QuantityRule::new(1, 1, None), &[(1, 100)]);
    vat.packaging = Packaging { unit_volume_cubic_millimetres: 1_000_000_000, ..Packaging::default() };
    let lines = vec![evaluate_line("VAT-1", u32::MAX, Some(&vat)); 10_000];
    let order = summarise(lines, Currency::EUR, None).unwrap();
    // Four fill what can be counted together.
    assert_eq!(order.lines.iter().filter(|line| line.problems == [LineProblem::TooLarge]).count(), 9_996);
    assert_eq!(order.goods_total, euros(4 * 100 * i64::from(u32::MAX)));
}

#[test]
fn the_largest_lines_are_refused_until_the_sum_fits() {
    let lamp = product(QuantityRule::new(1, 1, None), &[(1, i64::MAX / 4)]);
    let lines = [1, 3, 2].map(|quantity| evaluate_line("LMP-2140-BK", quantity, Some(&lamp)));
    let order = summarise(lines.to_vec(), Currency::EUR, None).unwrap();
    let problems: Vec<_> = order.lines.iter().map(|line| line.problems.as_slice()).collect();
    assert_eq!(problems, [&[][..], &[LineProblem::TooLarge], &[]]);
    assert_eq!(order.goods_total, euros(i64::MAX / 4 * 3));
}

#[test]
fn reasons_stand_together() {
    let mut lamp = product(QuantityRule::new(48, 24, None), &[]);
    lamp.active = false;
    let line = evaluate_line("x", 1, Some(&lamp));
    assert!(matches!(
        line.problems[..],
        [LineProblem::Withdrawn, LineProblem::Quantity(_), LineProblem::NoPrice]
    ));
    // A price that only begins beyond an orderable quantity is no price.
    let lamp = product(QuantityRule::new(1, 1, None), &[(10, 500)]);
    let line = evaluate_line("x", 5, Some(&lamp));
    assert_eq!((line.problems.as_slice(), line.amount), ([LineProblem::NoPrice].as_slice(), None));
}

#[test]
fn a_hint_that_does_not_fit_refuses_nothing() {
    let lamp = product(QuantityRule::new(1, 1, None), &[(1, i64::MAX / 8), (4_000_000_000, 0)]);
    let line = evaluate_line("x", 8, Some(&lamp));
    assert_eq!((line.problems.as_slice(), line.next_break), ([].as_slice(), None));
}

#[test]
fn credit_at_its_edge() {
    let line = CreditLine { limit: Some(euros(1_000)), used: euros(900) };
    assert_eq!(line.open(), Ok(Some(euros(100))));
    assert_eq!(line.check(euros(100)), Ok(None));
    assert_eq!(line.check(euros(101)).unwrap().unwrap().short_by, euros(1));
    assert!(line.check(euros(i64::MAX)).is_err());
    assert!(line.check(Money::zero(Currency::USD)).is_err());
    let unlimited = CreditLine { limit: None, used: euros(i64::MAX) };
    assert_eq!(unlimited.check(euros(i64::MAX)), Ok(None));
}

#[test]
fn requests_take_whole_units_only() {
    for wrong in [
        r#"{"sku":"A","quantity":1.0}"#,
        r#"{"sku":"A","quantity":"1"}"#,
        r#"{"sku":"A","quantity":-1}"#,
        r#"{"sku":"A","quantity":1,"unit_price":"0.01"}"#,
    ] {
        assert!(serde_json::from_str::<RequestedLine>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn parts_of_a_line_are_judged_by_their_sum() {
    let lamp = product(QuantityRule::new(24, 12, Some(100)), &[(1, 1_000), (60, 900)]);
    let part = |quantity, before, after| evaluate_part("x", quantity, Part { before, after }, Some(&lamp));
    // 48 in the cart: 12 more make 60, and the price of 60.
    let more = part(12, 48, 0);
    assert_eq!((more.problems.as_slice(), more.quantity), ([].as_slice(), 12));
    assert_eq!((more.unit_price, more.amount), (Some(euros(900)), Some(euros(10_800))));
    assert_eq!((more.promise.ready(), more.promise.unpromised, more.load.units), (2, 10, 12));
    // Two rows of 12 under a minimum of 24.
    assert!(part(12, 0, 12).problems.is_empty() && part(12, 12, 0).problems.is_empty());
    assert!(!evaluate_line("x", 12, Some(&lamp)).problems.is_empty());
    // 60 and 60 are past the maximum of 100; the neighbours are those of the sum.
    let [LineProblem::Quantity(refusal)] = part(60, 60, 0).problems[..] else { panic!("refused") };
    assert_eq!((refusal.quantity, refusal.below, refusal.above), (120, Some(96), None));
    // Nothing asked for stays nothing, and a sum that does not fit is no line.
    assert!(matches!(part(0, 48, 0).problems[..], [LineProblem::Quantity(refusal)] if refusal.quantity == 0));
    assert_eq!(part(1, u32::MAX, 0).problems, [LineProblem::TooLarge]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn parts_make_the_line(
        rows in prop::collection::vec(prop::option::of((0..3u8, prop_oneof![1..100u32, Just(u32::MAX)])), 0..8),
        present in 0..50u32,
    ) {
        let found = parts(&rows, |_| present);
        prop_assert_eq!(found.len(), rows.len());
        let lamp = product(QuantityRule::new(1, 1, None), &[(1, 1_000), (60, 900), (150, 800)]);
        for (place, (row, (part, twin))) in rows.iter().zip(&found).enumerate() {
            let Some((key, quantity)) = row else {
                prop_assert_eq!((*part, *twin), (Part::default(), None));
                continue;
            };
            let alike: Vec<usize> =
                (0..rows.len()).filter(|other| rows[*other].is_some_and(|(other, _)| other == *key)).collect();
            prop_assert_eq!(*twin, alike.iter().find(|other| **other != place).copied());
            let sum = alike.iter().filter_map(|place| rows[*place]).map(|(_, units)| u64::from(units)).sum::<u64>();
            let line = evaluate_part("x", *quantity, *part, Some(&lamp));
            match u32::try_from(sum + u64::from(present)) {
                Ok(whole) => {
                    prop_assert_eq!(part.others(), whole - quantity);
                    let whole = evaluate_line("x", whole, Some(&lamp));
                    prop_assert_eq!((line.unit_price, &line.problems), (whole.unit_price, &whole.problems));
                }
                Err(_) => prop_assert_eq!(&line.problems, &[LineProblem::TooLarge]),
            }
            let promised: u32 = line.promise.portions.iter().map(|portion| portion.quantity).sum();
            prop_assert_eq!(promised.checked_add(line.promise.unpromised), Some(*quantity));
        }
    }

    #[test]
    fn extremes_never_panic(
        asked in prop::collection::vec(prop_oneof![Just(u32::MAX), any::<u32>(), 0..100u32], 0..4),
        prices in prop::collection::vec((any::<u32>(), prop_oneof![Just(i64::MAX), any::<i64>()]), 0..4),
        rule in (any::<u32>(), any::<u32>(), any::<Option<u32>>()),
        weights in prop_oneof![Just(u64::MAX), any::<u64>(), 0..1000u64],
        minimum in any::<Option<i64>>(),
    ) {
        let mut lamp = product(QuantityRule::new(rule.0, rule.1, rule.2), &prices);
        lamp.packaging.unit_weight_grams = weights;
        lamp.stock[0].on_hand = u32::MAX;
        let worked: Vec<_> = asked.iter().map(|quantity| evaluate_line("LMP-2140-BK", *quantity, Some(&lamp))).collect();
        for line in &worked {
            prop_assert_eq!(line.amount.is_some(), line.problems.is_empty());
            let mut seen = line.problems.clone();
            seen.dedup();
            prop_assert_eq!(seen.len(), line.problems.len());
        }
        let order = summarise(worked, Currency::EUR, minimum.map(euros)).unwrap();
        let sum: i128 = order.lines.iter().filter_map(|line| line.amount).map(|amount| i128::from(amount.minor())).sum();
        prop_assert_eq!(i128::from(order.goods_total.minor()), sum);
    }
}
