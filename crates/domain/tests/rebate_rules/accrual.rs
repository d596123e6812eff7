//! Before the period ends: accruals, forecasts, interims, amendments.

use super::*;

#[test]
fn an_accrual_stands_at_the_tier_expected() {
    let agreement = agreement(json!([{ "tiers": [
        { "threshold": "0", "rate": "1" }, { "threshold": "100000", "rate": "3" }] }]));
    let so_far = facts(&agreement, "30000", "0");
    let year = forecast(&so_far, &Forecast::RunRate { elapsed: 3, of: 12 }).unwrap();
    let over = Elapsed { part: 3.into(), of: 12.into() };
    let accrual = accrue(&agreement, &so_far, &year, over, dollars("300")).unwrap();
    assert_eq!(accrual.accrued, dollars("900"));
    assert_eq!(accrual.entry, dollars("600"));
    let weights = ["1", "1", "3"].map(figure).to_vec();
    let seasonal = forecast(&so_far, &Forecast::Seasonal { weights, elapsed: 2 }).unwrap();
    assert_eq!(seasonal.volumes["1"].value, figure("75000"));
}

#[test]
fn an_amendment_holds_from_today_anew_or_by_split() {
    let terms = |rate: &str, threshold: &str| {
        agreement(json!([{ "tiers": [{ "threshold": threshold, "rate": rate }] }]))
    };
    let bought = [invoice("1", "2026-02-01", "A", "1000"), invoice("2", "2026-08-01", "A", "1000")];
    let amended = |amendment: Amendment| {
        let version =
            |effective: &str, agreement| Version { effective: day(effective), amendment, agreement };
        let programme = Programme {
            versions: vec![
                version("2026-01-01", terms("2", "730")),
                version("2026-07-02", Agreement { version: 2, ..terms("5", "1460") }),
            ],
        };
        programme.earn(&bought, day("2026-12-31"), &BTreeMap::new()).unwrap()
    };
    // Kept: 2 % of 1,000. New: 5 % of 2,000 less what the new terms pay on 1,000, which is nothing.
    assert_eq!(amended(Amendment::FromToday).exact, figure("120"));
    // 5 % of 2,000.
    assert_eq!(amended(Amendment::Recomputed).exact, figure("100"));
    // 182 and 183 of 365 days: thresholds 364 and 732, both passed by 1,000.
    let split = amended(Amendment::Split);
    assert_eq!(split.exact, figure("70"));
    assert_eq!(split.segments[1].days.days(), 183);
    let settled = split.settle(&terms("5", "1460"), dollars("20"), dollars("0")).unwrap();
    assert_eq!(settled.due, dollars("50"));
}

/// Caps, floors and the least of a tier are those of the period: what came before the new terms counts.
#[test]
fn limits_hold_over_a_period_whose_terms_change() {
    let total = |terms: [Value; 2], values: [&str; 2]| {
        let version = |place: usize, effective: &str| Version {
            effective: day(effective),
            amendment: Amendment::FromToday,
            agreement: Agreement {
                version: u32::try_from(place).unwrap() + 1,
                ..agreement(json!([terms[place]]))
            },
        };
        let programme = Programme { versions: vec![version(0, "2026-01-01"), version(1, "2026-07-01")] };
        let bought = [invoice("1", "2026-02-01", "A", values[0]), invoice("2", "2026-08-01", "A", values[1])];
        programme.earn(&bought, day("2026-12-31"), &BTreeMap::new()).unwrap().exact
    };
    let terms = |rate: &str, limits: Value| {
        let mut line = json!({ "tiers": flat(rate) });
        line.as_object_mut().unwrap().extend(limits.as_object().unwrap().clone());
        line
    };
    let free = |rate: &str| terms(rate, json!({}));
    let capped = |rate: &str, cap: &str| terms(rate, json!({ "cap": cap }));
    assert_eq!(total([free("1"), capped("10", "100")], ["1000", "2000"]), figure("100"));
    assert_eq!(total([capped("10", "100"), capped("10", "150")], ["1500", "1500"]), figure("150"));
    assert_eq!(total([free("9"), capped("1", "100")], ["1000", "5000"]), figure("100"));
    // Used up already, and nothing is taken back.
    assert_eq!(total([free("9"), capped("1", "50")], ["1000", "5000"]), figure("90"));
    let both = json!({ "floor": "50", "cap": "120" });
    assert_eq!(total([free("1"), terms("10", both.clone())], ["1000", "2000"]), figure("120"));
    assert_eq!(total([free("1"), terms("1", both)], ["1000", "2000"]), figure("50"));
    let least = json!({ "tiers": [{ "threshold": "0", "rate": "1", "minimum": "500" }] });
    assert_eq!(total([free("1"), least.clone()], ["1000", "1000"]), figure("500"));
    // Terms that go on unchanged pay the same, also where goods come back.
    assert_eq!(total([least.clone(), least], ["1000", "1000"]), figure("500"));
    assert_eq!(total([capped("10", "100"), capped("10", "100")], ["1500", "-300"]), figure("100"));
    // A least amount beyond the cap is the cap.
    let beyond = json!({ "cap": "100", "below_zero": true,
        "tiers": [{ "threshold": "0", "rate": "10", "minimum": "500" }] });
    assert_eq!(total([beyond.clone(), beyond], ["-10", "50"]), figure("100"));
}

/// IFRS 15, illustrative example 24, in units of 600 and 48 off: after 300 units in two quarters a run
/// rate stops at 600; management expects more, so all that was sold is at the lower price.
#[test]
fn a_forecast_by_hand_accrues_at_its_tier() {
    let units = agreement_with(
        json!({ "boundary": "above" }),
        json!([{ "measure": "quantity", "rate_unit": "per_unit",
            "tiers": [{ "threshold": "0" }, { "threshold": "600", "rate": "48" }] }]),
    );
    let so_far = || json!({ "value": "144000", "quantity": "300" });
    let by_hand = |volume: Value| json!({ "forecast": { "expected": { "volumes": { "1": volume } } } });
    let run_rate = json!({ "forecast": { "run_rate": { "elapsed": 6, "of": 12 } } });
    assert_eq!(accrued(&units, so_far(), run_rate), "0.00");
    assert_eq!(accrued(&units, so_far(), by_hand(json!({ "quantity": "650" }))), "14400.00");
    assert_eq!(accrued(&units, so_far(), by_hand(json!({ "quantity": "600" }))), "0.00");
    // Less than was bought: what is expected to come back earns nothing now.
    assert_eq!(
        accrued(&units, json!({ "quantity": "900" }), by_hand(json!({ "quantity": "650" }))),
        "31200.00"
    );
    let outlook = |volume: Value| {
        let mut all = by_hand(volume);
        all["volumes"] = volumes(so_far());
        let expected = simulated(&units, all).unwrap().outlook.unwrap().volumes.volumes["1"].clone();
        (expected.value.to_string(), expected.quantity.to_string())
    };
    let text = |value: &str, quantity: &str| (value.to_owned(), quantity.to_owned());
    // What is not typed grows along.
    assert_eq!(outlook(json!({ "quantity": "650" })), text("312000", "650"));
    assert_eq!(outlook(json!({ "value": "288000" })), text("288000", "600"));
    assert_eq!(outlook(json!({})), text("144000", "300"));
    let refused = |volumes: Value| {
        simulated(&units, json!({ "forecast": { "expected": { "volumes": volumes } } })).unwrap_err()
    };
    let line = || "1".to_owned();
    assert_eq!(refused(json!({ "2": {} })), RebateError::ExpectedOfUnknownLine { line: "2".into() });
    assert_eq!(
        refused(json!({ "1": { "quantity": "1234567890123456" } })),
        RebateError::OutOfRange { line: line(), field: Field::ExpectedQuantity, tier: None }
    );
}

/// Speedy, apportioned lump: 40,000 a year whatever is bought, a quarter of it by the end of March.
#[test]
fn what_does_not_depend_on_volume_accrues_with_time() {
    let march = json!({ "forecast": { "run_rate": { "elapsed": 3, "of": 12 } } });
    let zero = json!({ "value": "0" });
    let lump = agreement(json!([{ "method": "lump_sum", "lump_at_zero": true,
        "tiers": [{ "threshold": "0", "lump": "40000" }] }]));
    assert_eq!(accrued(&lump, zero.clone(), march.clone()), "10000.00");
    assert_eq!(accrued(&lump, json!({ "value": "500" }), march.clone()), "10000.00");
    let floor = agreement(json!([{ "tiers": flat("5"), "floor": "1000" }]));
    assert_eq!(accrued(&floor, zero.clone(), march.clone()), "250.00");
    assert_eq!(accrued(&floor, json!({ "value": "-100" }), march.clone()), "250.00");
    // 5 % of 40,000 by volume, as ever.
    assert_eq!(accrued(&floor, json!({ "value": "10000" }), march), "500.00");
    // A forecast by hand has no count of its own: the days of the period tell, else all is earned.
    let by_hand = json!({ "expected": { "volumes": {} } });
    let half = json!({ "on": "2026-07-01", "forecast": by_hand });
    assert_eq!(accrued(&floor, zero.clone(), half), "498.63");
    assert_eq!(accrued(&floor, zero, json!({ "forecast": by_hand })), "1000.00");
}

/// OpenMeter, graduated tiers with a minimum of 1,000: the invoice within the period leaves it out, the
/// last one makes it up.
#[test]
fn a_floor_is_due_when_the_period_ends() {
    let metered = agreement_with(
        json!({ "boundary": "above" }),
        json!([{ "measure": "quantity", "method": "marginal", "rate_unit": "per_unit", "lumps": "each_tier",
            "lump_at_zero": true, "floor": "1000",
            "tiers": [{ "threshold": "0", "lump": "100" }, { "threshold": "5", "lump": "50" },
                { "threshold": "10", "rate": "5" }, { "threshold": "15", "rate": "1" }] }]),
    );
    let due = |quantity: &str, settled: &str, interim: bool| {
        let settled = json!({ "amount": settled, "currency": "USD" });
        let volumes = volumes(json!({ "quantity": quantity }));
        let rest = json!({ "volumes": volumes, "settled": settled, "interim": interim });
        simulated(&metered, rest).unwrap().settlement.due.amount()
    };
    assert_eq!(due("2", "0.00", true), "100.00");
    assert_eq!(due("2", "100.00", true), "0.00");
    assert_eq!(due("2", "100.00", false), "900.00");
    // What is set aside for the whole period has its floor in it.
    let rest = json!({ "volumes": volumes(json!({ "quantity": "2" })), "interim": true,
        "forecast": { "run_rate": { "elapsed": 6, "of": 12 } } });
    assert_eq!(simulated(&metered, rest).unwrap().outlook.unwrap().accrual.accrued, dollars("500"));
}

/// The parts of a split period hand on as periods do: what the first uses up is not there for the second.
#[test]
fn what_is_carried_into_a_split_period_counts_once() {
    let terms = agreement_with(
        json!({ "carry_forward": "floor_excess" }),
        json!([{ "tiers": flat("1"), "floor": "3650" }]),
    );
    let version = |version, effective: &str| Version {
        effective: day(effective),
        amendment: Amendment::Split,
        agreement: Agreement { version, ..terms.clone() },
    };
    let programme = Programme { versions: vec![version(1, "2026-01-01"), version(2, "2026-07-02")] };
    let brought = BTreeMap::from([("1".to_owned(), figure("1000"))]);
    let earned = programme.earn(&[], day("2026-12-31"), &brought).unwrap();
    let parts: Vec<String> = earned.segments.iter().map(|segment| segment.exact.to_string()).collect();
    // 182 and 183 days: 1,820 less 1,000, then all of 1,830.
    assert_eq!(parts, ["820", "1830"]);
}

/// Weights tell how much is bought by when; what is earned whatever is bought goes by the days.
#[test]
fn a_floor_accrues_by_days_whatever_the_season() {
    let floor = agreement(json!([{ "tiers": flat("5"), "floor": "1000" }]));
    let season = json!({ "seasonal": { "weights": ["100", "900"], "elapsed": 1 } });
    let zero = json!({ "value": "0" });
    let half = json!({ "on": "2026-07-01", "forecast": season });
    assert_eq!(accrued(&floor, zero.clone(), half), "498.63");
    assert_eq!(accrued(&floor, zero, json!({ "forecast": season })), "100.00");
}
