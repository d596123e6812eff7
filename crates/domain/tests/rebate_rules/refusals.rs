//! What is refused, at its field.

use super::*;

#[test]
fn exponents_numbers_and_unknown_fields_are_refused() {
    let parse = |threshold: Value| serde_json::from_value::<Tier>(json!({ "threshold": threshold })).is_ok();
    assert!(parse(json!("100.50")));
    for refused in [json!("1e3"), json!(100), json!("1,5"), json!(""), json!("."), json!("+1")] {
        assert!(!parse(refused.clone()), "{refused}");
    }
    assert!(serde_json::from_value::<Tier>(json!({ "treshold": "1" })).is_err());
    let negative = agreement(json!([{ "tiers": flat("-1") }]));
    let first = |field| ("1".to_owned(), field, Some(1));
    let (line, field, tier) = first(Field::Rate);
    assert_eq!(negative.check(), Err(RebateError::Negative { line, field, tier }));
    let long = agreement(json!([{ "tiers": flat("0.1234567890123") }]));
    let (line, field, tier) = first(Field::Rate);
    assert_eq!(long.check(), Err(RebateError::OutOfRange { line, field, tier }));
}

#[test]
fn a_fault_of_a_tier_names_the_tier() {
    let tiers = json!([
        { "threshold": "0", "rate": "1" }, { "threshold": "10", "rate": "2" }, { "threshold": "20", "rate": "-3" },
    ]);
    let third = agreement(json!([{ "tiers": tiers }]));
    let expected = RebateError::Negative { line: "1".into(), field: Field::Rate, tier: Some(3) };
    assert_eq!(third.check(), Err(expected));
    let lump = json!([{ "threshold": "0", "lump": "50" }, { "threshold": "10", "lump": "90", "rate": "2" }]);
    let rated = agreement(json!([{ "method": "lump_sum", "tiers": lump }]));
    let expected = RebateError::FigureNotUsed { line: "1".into(), field: Field::Rate, tier: Some(2) };
    assert_eq!(rated.check(), Err(expected));
    let capped = agreement(json!([{ "tiers": flat("1"), "cap": "-5" }]));
    let expected = RebateError::Negative { line: "1".into(), field: Field::Cap, tier: None };
    assert_eq!(capped.check(), Err(expected));
}

#[test]
fn a_forecast_that_cannot_be_is_refused() {
    let so_far = Facts::of_line("1", figure("1000"), Figure::ZERO);
    let run_rate = |elapsed, of| forecast(&so_far, &Forecast::RunRate { elapsed, of }).unwrap_err();
    assert_eq!(run_rate(1, 0), RebateError::PeriodOfNothing);
    assert_eq!(run_rate(0, 12), RebateError::NothingElapsed);
    assert_eq!(run_rate(13, 12), RebateError::ElapsedBeyondPeriod { of: 12 });
    let seasonal = |weights: &[&str], elapsed| {
        let weights = weights.iter().map(|weight| serde_json::from_value(json!(weight)).unwrap()).collect();
        forecast(&so_far, &Forecast::Seasonal { weights, elapsed }).unwrap_err()
    };
    assert_eq!(seasonal(&["1", "1"], 5), RebateError::ElapsedBeyondPeriod { of: 2 });
    assert_eq!(seasonal(&["0", "1"], 1), RebateError::NothingElapsed);
    assert_eq!(seasonal(&["1", "-1"], 1), RebateError::NegativeWeight { number: 2 });
    assert_eq!(seasonal(&["1234567890123456"], 1), RebateError::WeightOutOfRange { number: 1 });
    let end = forecast(&so_far, &Forecast::RunRate { elapsed: 1, of: u32::MAX }).unwrap();
    let vast = Forecast::RunRate { elapsed: 1, of: u32::MAX };
    assert_eq!(forecast(&end, &vast).unwrap_err(), RebateError::LineOverflow { line: "1".into() });
}

#[test]
fn what_is_typed_wrong_is_named_where_it_is() {
    let line = || "1".to_owned();
    let one = agreement(json!([{ "tiers": flat("5") }]));
    let refused = |agreement: &Agreement, rest: Value| simulated(agreement, rest).unwrap_err();
    let typed = |volume: Value| refused(&one, json!({ "volumes": volumes(volume) }));
    let range = |field| RebateError::OutOfRange { line: line(), field, tier: None };
    assert_eq!(typed(json!({ "value": "1234567890123456" })), range(Field::Value));
    assert_eq!(typed(json!({ "quantity": "1234567890123456" })), range(Field::Quantity));
    let negative = RebateError::Negative { line: line(), field: Field::FloorExcess, tier: None };
    assert_eq!(typed(json!({ "floor_excess": "-1" })), negative);
    let unknown = RebateError::SharedWithUnknownLine { line: line(), unknown: "zz".into() };
    assert_eq!(typed(json!({ "shared": { "zz": "1" } })), unknown);
    let net = json!({ "order": 1, "kind": { "net_of_earlier": { "lines": ["nope"] } } });
    let net = agreement(json!([{ "tiers": flat("5"), "stacking": net }]));
    let unknown = RebateError::StackingOnUnknownLine { line: line(), unknown: "nope".into() };
    assert_eq!(net.check().unwrap_err(), unknown);
    let credit = json!({ "brought_forward": { "amount": "10.00", "currency": "USD" } });
    assert_eq!(refused(&one, credit), RebateError::BroughtForwardAboveZero);
    let bought = |change: fn(&mut Purchase)| {
        let mut bought = [invoice("1", "2026-02-01", "A", "100"), invoice("2", "2026-02-01", "A", "100")];
        bought.iter_mut().skip(1).for_each(change);
        gather(&one, &bought, one.window).unwrap_err()
    };
    let number = |field| RebateError::PurchaseOutOfRange { document: "2".into(), number: 2, field };
    assert_eq!(
        bought(|purchase| purchase.quantity = Decimal::from(u64::MAX).into()),
        number(Field::Quantity)
    );
    assert_eq!(
        bought(|purchase| {
            purchase.value = Money::parse("1", Currency::JPY).unwrap();
            purchase.exchange_rate = Some(Decimal::from(u64::MAX).into());
        }),
        number(Field::ExchangeRate)
    );
    assert_eq!(
        bought(|purchase| {
            purchase.value = Money::parse("999999999999999", Currency::JPY).unwrap();
            purchase.exchange_rate = Some(Decimal::from(1_000_000).into());
        }),
        RebateError::PurchaseOverflow { document: "2".into(), number: 2 }
    );
}

/// An amount of 16 digits could not be read again: it is refused, and the line is named.
#[test]
fn what_is_too_large_names_its_line() {
    let two = agreement(json!([
        { "tiers": flat("1") },
        { "measure": "quantity", "rate_unit": "per_unit", "tiers": flat("10") },
    ]));
    let settled = |quantity: &str| {
        let volumes = json!({ "volumes": { "2": { "quantity": quantity } } });
        simulated(&two, json!({ "volumes": volumes })).map(|simulation| simulation.settlement.earned.amount())
    };
    let overflow = Err(RebateError::LineOverflow { line: "2".into() });
    assert_eq!(settled("99999999999999"), Ok("999999999999990.00".to_owned()));
    assert_eq!(settled("100000000000000"), overflow);
    let steep = agreement(json!([{ "tiers": flat("999999999999999") }]));
    let huge = volumes(json!({ "value": "999999999999999.999999999999" }));
    let overflow = RebateError::LineOverflow { line: "1".into() };
    assert_eq!(simulated(&steep, json!({ "volumes": huge })).unwrap_err(), overflow);
}
