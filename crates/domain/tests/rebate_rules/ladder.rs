//! The ladder with its cliffs, and what a reader must be told.

use super::*;

#[test]
fn the_ladder_shows_the_cliff_and_the_order_that_pays_for_itself() {
    let agreement = agreement(json!([{ "tiers": [
        { "threshold": "50000", "rate": "2" }, { "threshold": "100000", "rate": "5" }] }]));
    let volume = Volume { value: figure("98760"), ..Volume::default() };
    let ladder = Ladder::of(&agreement, "1", &volume).unwrap();
    let next = ladder.next.unwrap();
    assert_eq!((next.tier, next.more), (2, figure("1240")));
    assert_eq!(next.pays_more, figure("3024.8"));
    // 5,000 - 2 % of V = 100,000 - V at V = 95,000 / 0.98.
    assert_eq!(next.pays_for_itself_from, Some(figure("96938.78")));
    assert_eq!(ladder.whole_volume, Some(figure("1975.2")));
    assert_eq!(ladder.marginal, Some(figure("975.2")));
    let cliffs: Vec<(Figure, Figure)> =
        ladder.cliffs.iter().map(|cliff| (cliff.just_below, cliff.reached)).collect();
    assert_eq!(cliffs, [(figure("0"), figure("1000")), (figure("2000"), figure("5000"))]);
    assert!(ladder.warnings.is_empty());
}

/// 2 % of all from 5,000 on, nothing below 20,000.
#[test]
fn a_minimum_volume_is_a_cliff() {
    let ladder = |more: Value, value: &str| {
        let mut line = json!({ "minimum_volume": "20000", "tiers": [
            { "threshold": "5000", "rate": "2" }, { "threshold": "50000", "rate": "3" }] });
        line.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let agreement = agreement(json!([line]));
        Ladder::of(&agreement, "1", &Volume { value: figure(value), ..Volume::default() }).unwrap()
    };
    let below = ladder(json!({}), "18760");
    let minimum = below.minimum.unwrap();
    assert_eq!((minimum.volume, minimum.more), (figure("20000"), figure("1240")));
    assert_eq!((minimum.then_earns, minimum.pays_more), (figure("400"), figure("400")));
    let cliffs: Vec<_> = below.cliffs.iter().map(|cliff| (cliff.tier, cliff.volume, cliff.reached)).collect();
    assert_eq!(cliffs, [(None, figure("20000"), figure("400")), (Some(2), figure("50000"), figure("1500"))]);
    assert_eq!(ladder(json!({}), "20000").minimum, None);
    // Where a tier begins at the minimum, nothing was earned just below it.
    let tiers =
        json!({ "tiers": [{ "threshold": "0", "rate": "1" }, { "threshold": "20000", "rate": "2" }] });
    let both = ladder(tiers, "0").cliffs;
    assert_eq!((both.len(), both[0].tier, both[0].just_below), (1, Some(2), figure("0")));
}

#[test]
fn a_cap_met_exactly_is_reached() {
    let warned = |value: &str| {
        let agreement = agreement(json!([{ "cap": "100", "tiers": [{ "threshold": "0", "rate": "2" }] }]));
        let volume = Volume { value: figure(value), ..Volume::default() };
        Ladder::of(&agreement, "1", &volume).unwrap().warnings
    };
    assert_eq!(warned("4999.99"), []);
    assert_eq!(warned("5000"), [LadderWarning::CapReached]);
    assert_eq!(warned("6000"), [LadderWarning::CapReached]);
}

/// A floor or the least of a tier bends the line below the target: 20,000 at 2 % are raised to 1,000.
#[test]
fn an_order_pays_for_itself_from_where_the_floor_ends() {
    let ladder = |limits: Value, tiers: Value| {
        let mut line = json!({ "tiers": tiers });
        line.as_object_mut().unwrap().extend(limits.as_object().unwrap().clone());
        let agreement = agreement(json!([line]));
        Ladder::of(&agreement, "1", &Volume { value: figure("20000"), ..Volume::default() }).unwrap()
    };
    let from = |ladder: Ladder| ladder.next.unwrap().pays_for_itself_from;
    let [first, second] =
        [json!({ "threshold": "10000", "rate": "2" }), json!({ "threshold": "50000", "rate": "5" })];
    let raised = json!({ "threshold": "10000", "rate": "2", "minimum": "1000" });
    // 2,500 - 1,000 = 50,000 - V.
    assert_eq!(from(ladder(json!({ "floor": "1000" }), json!([first, second]))), Some(figure("48500")));
    assert_eq!(from(ladder(json!({}), json!([raised, second]))), Some(figure("48500")));
    // 2,500 - 2 % of V = 50,000 - V, where V earns less than the cap.
    assert_eq!(from(ladder(json!({ "cap": "2500" }), json!([first, second]))), Some(figure("48469.39")));
}

/// 5 % of just below 2,000 are met again by 3 % of 3,333.34, with a floor or a least amount on the way.
#[test]
fn what_a_tier_takes_is_regained_beyond_a_floor_too() {
    let regained = |limits: Value, second: Value| {
        let mut line = json!({ "tiers": [{ "threshold": "1000", "rate": "5" }, second] });
        line.as_object_mut().unwrap().extend(limits.as_object().unwrap().clone());
        let agreement = agreement(json!([line]));
        let ladder = Ladder::of(&agreement, "1", &Volume::default()).unwrap();
        ladder.warnings.into_iter().find_map(|warning| match warning {
            LadderWarning::PaysLess { regained_at, .. } => Some(regained_at),
            _ => None,
        })
    };
    let second = json!({ "threshold": "2000", "rate": "3" });
    let volume = || Some(Some(figure("3333.34")));
    assert_eq!(regained(json!({}), second.clone()), volume());
    assert_eq!(regained(json!({ "floor": "80" }), second.clone()), volume());
    assert_eq!(regained(json!({}), json!({ "threshold": "2000", "rate": "3", "minimum": "70" })), volume());
    assert_eq!(regained(json!({ "cap": "99.99" }), second), Some(Some(figure("3333"))));
}

/// OpenMeter's volume ladder pays 150 at 15 units and 80 at 16.
#[test]
fn a_ladder_that_pays_less_for_more_is_told() {
    let agreement = agreement_with(
        json!({ "boundary": "above" }),
        json!([{ "measure": "quantity", "rate_unit": "per_unit", "tiers": [
            { "threshold": "0", "lump": "100" }, { "threshold": "5", "lump": "150" },
            { "threshold": "10", "rate": "10" }, { "threshold": "15", "rate": "5" }] }]),
    );
    let volume = Volume { quantity: figure("15"), ..Volume::default() };
    let ladder = Ladder::of(&agreement, "1", &volume).unwrap();
    assert_eq!(ladder.next.as_ref().unwrap().volume, figure("16"));
    assert_eq!(ladder.next.unwrap().pays_more, figure("-70"));
    let expected = |tier, volume, just_below, reached, regained_at| LadderWarning::PaysLess {
        tier,
        volume: figure(volume),
        just_below: figure(just_below),
        reached: figure(reached),
        regained_at: Some(figure(regained_at)),
    };
    assert_eq!(
        ladder.warnings,
        [expected(3, "10", "150", "100", "15"), expected(4, "15", "150", "75", "30")]
    );
}

/// Units decide and only a value is given, or the other way round: nothing is earned, and it is told.
#[test]
fn a_volume_that_is_missing_is_told() {
    let told = |line: Value, volume: Value| {
        let agreement = agreement(json!([line]));
        simulated(&agreement, json!({ "volumes": volumes(volume) }))
            .unwrap()
            .ladders
            .remove(0)
            .ladder
            .warnings
    };
    let by_units = || json!({ "measure": "quantity", "tiers": flat("5") });
    let missing = |of| vec![LadderWarning::VolumeMissing { of }];
    assert_eq!(told(by_units(), json!({ "value": "12000" })), missing(VolumeUnit::Quantity));
    assert_eq!(told(by_units(), json!({ "quantity": "600" })), missing(VolumeUnit::Value));
    assert_eq!(told(by_units(), json!({ "value": "12000", "quantity": "600" })), []);
    assert_eq!(told(by_units(), json!({})), []);
    let per_unit = json!({ "rate_unit": "per_unit", "tiers": flat("5") });
    assert_eq!(told(per_unit, json!({ "value": "12000" })), missing(VolumeUnit::Quantity));
}

/// Ten each: 5 % of 4,000 is what 10 % of 2,000 was.
#[test]
fn what_units_lose_is_made_up_for_by_value() {
    let agreement = agreement(json!([{ "measure": "quantity", "tiers": [
        { "threshold": "100", "rate": "10" }, { "threshold": "200", "rate": "5" }] }]));
    let volume = Volume { value: figure("1500"), quantity: figure("150"), ..Volume::default() };
    let ladder = Ladder::of(&agreement, "1", &volume).unwrap();
    let told = LadderWarning::PaysLess {
        tier: 2,
        volume: figure("200"),
        just_below: figure("200"),
        reached: figure("100"),
        regained_at: Some(figure("400")),
    };
    assert_eq!(ladder.warnings, [told]);
}

/// Nobody buys a third of a unit or a hundredth of a cent.
#[test]
fn the_next_tier_begins_at_what_can_be_bought() {
    let next = |boundary: &str, line: Value, volume: Volume| {
        let agreement = agreement_with(json!({ "boundary": boundary }), json!([line]));
        let next = Ladder::of(&agreement, "1", &volume).unwrap().next.unwrap();
        (next.volume.to_string(), next.more.to_string())
    };
    let said = |volume: &str, more: &str| (volume.to_owned(), more.to_owned());
    // 110 % of 333 units are 366.3.
    let units = || {
        json!({ "measure": { "attainment": { "of": "quantity", "target": "333" } }, "rate_unit": "per_unit",
            "tiers": [{ "threshold": "110", "rate": "2" }] })
    };
    let bought = || Volume { quantity: figure("360"), ..Volume::default() };
    assert_eq!(next("from_inclusive", units(), bought()), said("367", "7"));
    assert_eq!(next("above", units(), bought()), said("367", "7"));
    // 5 % above 100.01 is 105.0105.
    let value = json!({ "measure": { "growth":
            { "of": "value", "baseline": "100.01", "without_baseline": "earns_nothing" } },
        "tiers": [{ "threshold": "5", "rate": "2" }] });
    let bought = Volume { value: figure("100"), ..Volume::default() };
    assert_eq!(next("from_inclusive", value, bought), said("105.02", "5.02"));
}

/// On the increment 10,000 at 10 % become 20,000 at 8 %, which is more.
#[test]
fn a_falling_rate_is_held_against_what_is_paid_for() {
    let warned = |pays_on: &str, last: &str| {
        let agreement = agreement(json!([{ "method": "interpolated", "pays_on": pays_on,
            "measure": { "growth":
                { "of": "value", "baseline": "100000", "without_baseline": "earns_nothing" } },
            "tiers": [{ "threshold": "10", "rate": "10" }, { "threshold": "20", "rate": last }] }]));
        let volume = Volume { value: figure("115000"), ..Volume::default() };
        Ladder::of(&agreement, "1", &volume).unwrap().warnings
    };
    let falls = [LadderWarning::FallsWithin { tier: 1 }];
    assert_eq!(warned("increment", "8"), []);
    assert_eq!(warned("increment", "1"), falls);
    assert_eq!(warned("whole", "8"), falls);
}
