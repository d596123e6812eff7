//! Each rule of a rebate once, by example. Figures with a source are that source's own.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::rebate::*;
use domain::{Currency, Money};
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn agreement(lines: Value) -> Agreement {
    agreement_with(json!({}), lines)
}

fn agreement_with(terms: Value, lines: Value) -> Agreement {
    let mut all = json!({
        "id": "a", "version": 1, "currency": "USD", "period": "year",
        "window": { "from": "2026-01-01", "to": "2026-12-31" },
    });
    for (name, value) in terms.as_object().unwrap() {
        all[name] = value.clone();
    }
    all["lines"] = lines
        .as_array()
        .unwrap()
        .iter()
        .zip(1..)
        .map(|(line, order)| {
            let mut all = json!({
                "id": order.to_string(), "measure": "value", "method": "whole_volume",
                "tiers": [], "stacking": { "order": order, "kind": "independent" },
            });
            for (name, value) in line.as_object().unwrap() {
                all[name] = value.clone();
            }
            all
        })
        .collect();
    serde_json::from_value(all).unwrap()
}

fn flat(rate: &str) -> Value {
    json!([{ "threshold": "0", "rate": rate }])
}

fn figure(text: &str) -> Figure {
    Figure::parse(text).unwrap()
}

fn dollars(text: &str) -> Money {
    Money::parse(text, Currency::USD).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn facts(agreement: &Agreement, value: &str, quantity: &str) -> Facts {
    Facts::of_every_line(agreement, figure(value), figure(quantity))
}

fn earns(agreement: &Agreement, value: &str, quantity: &str) -> String {
    let earnings = earn(agreement, &facts(agreement, value, quantity)).unwrap();
    earnings.exact.to_string()
}

fn invoice(document: &str, date: &str, sku: &str, value: &str) -> Purchase {
    Purchase {
        document: document.into(),
        date: day(date),
        kind: PurchaseKind::Invoice,
        sku: sku.into(),
        brand: "Northwind".into(),
        categories: vec!["Coffee".into(), "Beans".into()],
        region: "DE".into(),
        channel: "online".into(),
        quantity: figure("10"),
        value: dollars(value),
        exchange_rate: None,
    }
}

fn credit_note(document: &str, date: &str, of: &str, value: &str) -> Purchase {
    Purchase {
        kind: PurchaseKind::CreditNote { invoice_date: Some(day(of)) },
        ..invoice(document, date, "A", value)
    }
}

/// Dynamics 365 Supply Chain Management, "Rebate management deals": 10 % up to 1,000 and 25 % up to
/// 2,500, value 2,000.
#[test]
fn four_methods_on_one_ladder() {
    let tiers = json!([{ "threshold": "0", "rate": "10" }, { "threshold": "1000", "rate": "25" }]);
    let paid = |method: &str| {
        let agreement =
            agreement_with(json!({ "boundary": "above" }), json!([{ "method": method, "tiers": tiers }]));
        earns(&agreement, "2000", "0")
    };
    assert_eq!(paid("marginal"), "350");
    assert_eq!(paid("whole_volume"), "500");
    assert_eq!(paid("rolling"), "600");
    assert_eq!(paid("cumulative_tiers"), "700");
}

/// Dynamics 365, "Rebate reduction principles": the same four deals in four orders.
#[test]
fn the_order_of_stacking_decides_the_amount() {
    let paid = |order: [u32; 4]| {
        let net = json!({ "net_of_earlier": { "lines": [] } });
        let deals = [
            ("10", json!("independent"), true),
            ("15", json!("independent"), false),
            ("20", net.clone(), true),
            ("25", net, true),
        ];
        let lines = deals.into_iter().zip(1_u32..).map(|((rate, kind, reduces), deal)| {
            let place = order.iter().position(|placed| *placed == deal);
            json!({ "tiers": flat(rate), "stacking":
                { "order": place, "kind": kind, "reduces_later": reduces } })
        });
        earns(&agreement(lines.collect()), "1000", "0")
    };
    assert_eq!(paid([1, 2, 3, 4]), "610");
    assert_eq!(paid([4, 3, 2, 1]), "650");
    assert_eq!(paid([3, 2, 1, 4]), "625");
    assert_eq!(paid([2, 4, 1, 3]), "630");
}

/// ERPNext, pricing rules: 10 % and 20 % make 30 % added and 28 % compounded.
#[test]
fn additive_and_compound() {
    let paid = |kind: &str| {
        let line = |order, rate| json!({ "tiers": flat(rate), "stacking": { "order": order, "kind": kind } });
        earns(&agreement(json!([line(1, "10"), line(2, "20")])), "100", "0")
    };
    assert_eq!(paid("additive"), "30");
    assert_eq!(paid("compound"), "28");
}

#[test]
fn best_of_and_exclusive_lines_strike_the_others() {
    let best = json!({ "best_of": { "group": "g" } });
    let line = |order, rate: &str, kind: &Value| json!({ "tiers": flat(rate), "stacking": { "order": order, "kind": kind } });
    let contest = agreement(json!([
        line(1, "5", &best),
        line(2, "8", &best),
        line(3, "6", &best),
        line(4, "1", &json!({ "net_of_earlier": { "lines": [] } })),
    ]));
    let earnings = earn(&contest, &facts(&contest, "1000", "0")).unwrap();
    let amounts: Vec<String> = earnings.lines.iter().map(|line| line.exact.to_string()).collect();
    assert_eq!(amounts, ["0", "80", "0", "9.2"]);
    let struck = earnings.lines[0].steps.last().unwrap();
    assert_eq!(struck.kind, StepKind::StackingReduction);
    assert_eq!((struck.amount, struck.other_line.as_deref()), (figure("-50"), Some("2")));

    let alone = json!([
        line(1, "5", &json!("independent")),
        { "method": "gate", "tiers": [{ "threshold": "500", "rate": "3" }],
          "stacking": { "order": 2, "kind": "exclusive" } },
    ]);
    let alone = agreement(alone);
    assert_eq!(earns(&alone, "499.99", "0"), "24.9995");
    assert_eq!(earns(&alone, "500", "0"), "15");
}

#[test]
fn stacking_that_circles_or_contradicts_is_refused() {
    let line =
        |order: u32, kind: Value| json!({ "tiers": flat("1"), "stacking": { "order": order, "kind": kind } });
    let net_of = |id: &str| json!({ "net_of_earlier": { "lines": [id] } });
    let fault = |lines: Value| agreement(lines).check().unwrap_err();
    let name = |text: &str| text.to_owned();
    assert_eq!(
        fault(json!([line(1, net_of("2")), line(2, net_of("1"))])),
        RebateError::CircularStacking { line: name("1") }
    );
    assert_eq!(fault(json!([line(1, net_of("1"))])), RebateError::CircularStacking { line: name("1") });
    assert_eq!(
        fault(json!([line(1, net_of("2")), line(2, json!("independent"))])),
        RebateError::StackingOnLaterLine { line: name("1"), later: name("2") }
    );
    assert_eq!(
        fault(json!([line(1, net_of("9"))])),
        RebateError::StackingOnUnknownLine { line: name("1"), unknown: name("9") }
    );
    assert_eq!(
        fault(json!([line(1, json!("independent")), line(1, json!("compound"))])),
        RebateError::SameOrder { line: name("1"), other: name("2") }
    );
    let best = || json!({ "best_of": { "group": "g" } });
    assert_eq!(
        fault(json!([line(1, best()), line(2, json!("compound")), line(3, best())])),
        RebateError::BestOfGroupSplit { group: name("g") }
    );
    let mut exempt = line(1, json!("independent"));
    exempt["stacking"]["reduces_later"] = json!(false);
    assert_eq!(
        fault(json!([exempt, line(2, net_of("1"))])),
        RebateError::StackingOnExemptLine { line: name("2"), exempt: name("1") }
    );
}

#[test]
fn only_the_shared_part_of_an_earlier_rebate_lowers_the_base() {
    let agreement = agreement(json!([
        { "tiers": flat("10"), "scope": { "include": { "skus": ["A", "B"] } } },
        { "tiers": flat("10"), "scope": { "include": { "skus": ["B", "C"] } },
          "stacking": { "order": 2, "kind": { "net_of_earlier": { "lines": ["1"] } } } },
    ]));
    let bought = [
        invoice("1", "2026-02-01", "A", "300"),
        invoice("2", "2026-02-01", "B", "100"),
        invoice("3", "2026-02-01", "C", "500"),
    ];
    let gathered = gather(&agreement, &bought, agreement.window).unwrap();
    let earnings = earn(&agreement, &gathered.facts).unwrap();
    // Line 1 earns 40, of which 10 on B: line 2 has 600 - 10.
    assert_eq!(earnings.lines[1].volume, figure("590"));
    assert_eq!(earnings.lines[1].exact, figure("59"));
}

/// Dynamics 365, "Multiple": two free per 100, 150 ordered.
#[test]
fn free_goods_come_in_full_steps() {
    let method = json!({ "free_goods": { "every": "100", "free": "2" } });
    let agreement = agreement(json!([{ "measure": "quantity", "method": method }]));
    let earnings = earn(&agreement, &facts(&agreement, "0", "150")).unwrap();
    assert_eq!(earnings.lines[0].free_units, figure("2"));
    assert_eq!(earnings.exact, Figure::ZERO);
}

/// RevOps Masters, accelerator: 130 % attainment, 1.5 times above target, 100,000 at target.
#[test]
fn an_accelerator_multiplies_the_part_above_target() {
    let agreement = agreement_with(
        json!({ "boundary": "above" }),
        json!([{
            "measure": { "attainment": { "of": "value", "target": "2000000" } },
            "method": { "accelerator": { "amount_at_target": "100000" } },
            "tiers": [{ "threshold": "0", "rate": "100" }, { "threshold": "100", "rate": "150" }],
        }]),
    );
    assert_eq!(earns(&agreement, "2600000", "0"), "145000");
}

#[test]
fn growth_pays_on_the_whole_or_on_the_increment() {
    let paid = |pays_on: &str, baseline: Value, without: &str, value: &str| {
        let agreement = agreement(json!([{
            "measure": { "growth":
                { "of": "value", "baseline": baseline, "without_baseline": without } },
            "pays_on": pays_on,
            "tiers": [{ "threshold": "5", "rate": "2" }, { "threshold": "10", "rate": "3" }],
        }]));
        earns(&agreement, value, "0")
    };
    let base = || json!("200000");
    assert_eq!(paid("whole", base(), "earns_nothing", "209999.99"), "0");
    assert_eq!(paid("whole", base(), "earns_nothing", "210000"), "4200");
    assert_eq!(paid("increment", base(), "earns_nothing", "220000"), "600");
    assert_eq!(paid("whole", Value::Null, "earns_nothing", "220000"), "0");
    assert_eq!(paid("increment", json!("0"), "all_is_growth", "1000"), "30");
}

#[test]
fn other_methods_and_units() {
    let thresholds = json!([{ "threshold": "100", "rate": "2" }, { "threshold": "200", "rate": "4" }]);
    let paid = |method: &str, value: &str| {
        let agreement = agreement(json!([{ "method": method, "tiers": thresholds }]));
        earns(&agreement, value, "0")
    };
    assert_eq!(paid("excess_only", "250"), "6");
    assert_eq!(paid("interpolated", "150"), "4.5");
    assert_eq!(paid("interpolated", "300"), "12");
    assert_eq!(paid("interpolated", "99"), "0");
    // Value thresholds, amounts per unit: a slab has its share of the units.
    let by_value = agreement(json!([{
        "method": "marginal", "rate_unit": "per_unit",
        "tiers": [{ "threshold": "0", "rate": "1" }, { "threshold": "100", "rate": "2" }],
    }]));
    // 40 units for 400: 10 in the first slab, 30 in the second.
    assert_eq!(earns(&by_value, "400", "40"), "70");
    let lumps = |lumps: &str| {
        agreement(json!([{ "method": "lump_sum", "lumps": lumps, "tiers": [
            { "threshold": "100", "lump": "5" }, { "threshold": "200", "lump": "9" }] }]))
    };
    assert_eq!(earns(&lumps("highest_tier"), "200", "0"), "9");
    assert_eq!(earns(&lumps("each_tier"), "200", "0"), "14");
}

#[test]
fn minimum_volume_floor_and_cap_are_steps_of_their_own() {
    let agreement = agreement(json!([{
        "tiers": flat("10"), "minimum_volume": "100", "floor": "20", "cap": "50",
    }]));
    let last = |value: &str| {
        let earnings = earn(&agreement, &facts(&agreement, value, "0")).unwrap();
        let step = earnings.lines[0].steps.last().unwrap().clone();
        (earnings.exact.to_string(), step.kind, step.amount.to_string())
    };
    let text = |text: &str| text.to_owned();
    assert_eq!(last("99"), (text("0"), StepKind::MinimumVolume, text("-9.9")));
    assert_eq!(last("150"), (text("20"), StepKind::Floor, text("5")));
    assert_eq!(last("300"), (text("30"), StepKind::Slab, text("30")));
    assert_eq!(last("900"), (text("50"), StepKind::Cap, text("-40")));
}

/// Dynamics 365, cumulative guarantee = No: the full 10,000 in every quarter.
#[test]
fn a_floor_without_carry_forward_starts_anew() {
    let agreement = agreement(json!([{ "tiers": flat("100"), "floor": "10000" }]));
    let mut facts = facts(&agreement, "5000", "0");
    facts.volumes.get_mut("1").unwrap().floor_excess = figure("2000");
    let earnings = earn(&agreement, &facts).unwrap();
    assert_eq!(earnings.lines[0].steps.last().unwrap().amount, figure("5000"));
}

#[test]
fn scopes_include_and_exclude() {
    let counts = |scope: Value| {
        let scope: Scope = serde_json::from_value(scope).unwrap();
        scope.counts(&invoice("1", "2026-01-05", "A", "10"))
    };
    assert!(counts(json!({})));
    assert!(counts(json!({ "include": { "categories": ["Coffee"], "regions": ["FR", "DE"] } })));
    assert!(!counts(json!({ "include": { "categories": ["Coffee"], "regions": ["FR"] } })));
    assert!(!counts(json!({ "include": { "brands": ["Northwind"] }, "exclude": { "skus": ["A"] } })));
    assert!(!counts(json!({ "exclude": { "channels": ["online"] } })));
}

#[test]
fn a_credit_note_after_settlement_claws_back() {
    let settle_with = |clawback: &str| {
        let agreement = agreement_with(
            json!({ "clawback": clawback }),
            json!([{ "tiers": [{ "threshold": "1000", "rate": "5" }] }]),
        );
        let bought =
            [invoice("1", "2026-03-01", "A", "1100"), credit_note("2", "2026-05-02", "2026-03-01", "200")];
        let up_to = |date: &str, settled: Money| {
            let window = agreement.window.until(day(date)).unwrap();
            let gathered = gather(&agreement, &bought, window).unwrap();
            let earnings = earn(&agreement, &gathered.facts).unwrap();
            settle(&agreement, &earnings, settled, dollars("0")).unwrap()
        };
        let march = up_to("2026-03-31", dollars("0"));
        assert_eq!(march.due, dollars("55"));
        let may = up_to("2026-05-31", march.due);
        (may.due.amount(), may.carried_forward.amount())
    };
    let text = |due: &str, carried: &str| (due.to_owned(), carried.to_owned());
    assert_eq!(settle_with("paid_back"), text("-55.00", "0.00"));
    assert_eq!(settle_with("carried_forward"), text("0.00", "-55.00"));
    assert_eq!(settle_with("waived"), text("0.00", "0.00"));
}

#[test]
fn credit_notes_count_when_issued_with_their_invoice_or_not_at_all() {
    let first_quarter = |credit_notes: &str| {
        let agreement = agreement_with(
            json!({ "credit_notes": credit_notes, "period": "quarter" }),
            json!([{ "tiers": flat("10") }]),
        );
        let quarter = agreement.period.at(day("2026-02-01"), agreement.window).unwrap();
        let bought =
            [invoice("1", "2026-03-01", "A", "1000"), credit_note("2", "2026-04-02", "2026-03-01", "-200")];
        let volumes = gather(&agreement, &bought, quarter).unwrap().facts.volumes;
        (volumes["1"].value.to_string(), volumes["1"].quantity.to_string())
    };
    let text = |value: &str, quantity: &str| (value.to_owned(), quantity.to_owned());
    assert_eq!(first_quarter("when_issued"), text("1000", "10"));
    assert_eq!(first_quarter("with_their_invoice"), text("800", "0"));
    assert_eq!(first_quarter("ignored"), text("1000", "10"));
}

#[test]
fn documents_are_converted_at_their_own_rate() {
    let agreement = agreement(json!([{ "tiers": flat("10") }]));
    let mut foreign = invoice("7", "2026-03-01", "A", "0");
    foreign.value = Money::parse("100.05", Currency::EUR).unwrap();
    let window = agreement.window;
    let missing = gather(&agreement, std::slice::from_ref(&foreign), window).unwrap_err();
    assert_eq!(missing, RebateError::ExchangeRateMissing { document: "7".into() });
    foreign.exchange_rate = Some(figure("1.0835"));
    let gathered = gather(&agreement, &[foreign], window).unwrap();
    assert_eq!(gathered.facts.volumes["1"].value, figure("108.40"));
}

#[test]
fn amounts_are_rounded_once_and_lines_add_up() {
    let lines = json!([{ "tiers": flat("0.5") }, { "tiers": flat("0.5") }, { "tiers": flat("0.5") }]);
    let rounded = |rounding: Value, currency: &str| {
        let terms = json!({ "rounding": rounding, "currency": currency });
        let agreement = agreement_with(terms, lines.clone());
        let earnings = earn(&agreement, &facts(&agreement, "67", "0")).unwrap();
        let zero = Money::zero(agreement.currency);
        let settlement = settle(&agreement, &earnings, zero, zero).unwrap();
        let lines: Vec<String> = settlement.lines.iter().map(|line| line.amount.amount()).collect();
        (settlement.earned.amount(), lines.join(" "))
    };
    // Three times 0.335 is 1.005: rounded by line it would be 1.02.
    let text = |total: &str, lines: &str| (total.to_owned(), lines.to_owned());
    assert_eq!(rounded(json!({}), "USD"), text("1.01", "0.34 0.34 0.33"));
    assert_eq!(rounded(json!({ "mode": "half_even" }), "USD"), text("1.00", "0.34 0.33 0.33"));
    assert_eq!(rounded(json!({ "mode": "up", "digits": 0 }), "USD"), text("2.00", "0.67 0.67 0.66"));
    assert_eq!(rounded(json!({}), "JPY"), text("1", "1 0 0"));
    assert_eq!(rounded(json!({}), "KWD"), text("1.005", "0.335 0.335 0.335"));
}

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

#[test]
fn a_statement_traces_every_cent_to_a_document() {
    let agreement = agreement(json!([{ "tiers": flat("3") }]));
    let bought = [
        invoice("1", "2026-02-01", "A", "100.10"),
        invoice("out", "2027-02-01", "A", "999"),
        invoice("2", "2026-02-02", "A", "50.30"),
        credit_note("3", "2026-03-01", "2026-02-02", "20.30"),
    ];
    let gathered = gather(&agreement, &bought, agreement.window).unwrap();
    let earnings = earn(&agreement, &gathered.facts).unwrap();
    let settlement = settle(&agreement, &earnings, dollars("0"), dollars("0")).unwrap();
    assert_eq!(settlement.earned, dollars("3.90"));
    let entries = statement(&gathered, &bought, "1", settlement.earned).unwrap();
    let entries: Vec<(String, String)> =
        entries.into_iter().map(|entry| (entry.document, entry.rebate.amount())).collect();
    let text = |document: &str, rebate: &str| (document.to_owned(), rebate.to_owned());
    assert_eq!(entries, [text("1", "3.00"), text("2", "1.51"), text("3", "-0.61")]);
}

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

/// A scenario of one agreement, simulated.
fn simulated(agreement: &Agreement, rest: Value) -> Result<Simulation, RebateError> {
    let mut all = json!({ "version": 1, "agreement": serde_json::to_value(agreement).unwrap() });
    for (name, value) in rest.as_object().unwrap() {
        all[name] = value.clone();
    }
    simulate(&serde_json::from_value(all).unwrap())
}

/// Volumes of the first line alone.
fn volumes(volume: Value) -> Value {
    json!({ "volumes": { "1": volume } })
}

fn accrued(agreement: &Agreement, volume: Value, rest: Value) -> String {
    let mut all = rest;
    all["volumes"] = volumes(volume);
    simulated(agreement, all).unwrap().outlook.unwrap().accrual.accrued.amount()
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

/// Lago, package charge of 100 for 10 units, none or some of them free; OpenMeter, 15 for 10 units;
/// Pricefx, "Increment": 100 for every full 1,000 above a target of 10,000.
#[test]
fn packages_count_from_the_first_threshold() {
    let paid = |measure: &str, package: Value, from: &str, boundary: &str, volume: &str| {
        let line = json!({ "measure": measure, "method": { "package": package },
            "tiers": [{ "threshold": from }] });
        let agreement = agreement_with(json!({ "boundary": boundary }), json!([line]));
        earns(&agreement, volume, volume)
    };
    let lago = |free: &str| paid("quantity", json!({ "every": "10", "amount": "100" }), free, "above", "121");
    assert_eq!([lago("0"), lago("10"), lago("200")], ["1300", "1200", "0"]);
    let open_meter = |units: &str| {
        paid("quantity", json!({ "every": "10", "amount": "15", "round": "up" }), "0", "above", units)
    };
    assert_eq!(["0", "1", "9", "10", "11"].map(open_meter), ["0", "15", "15", "15", "30"]);
    let pricefx = |value: &str| {
        let package = json!({ "every": "1000", "amount": "100", "round": "down" });
        paid("value", package, "10000", "from_inclusive", value)
    };
    assert_eq!(["9999", "10000", "12500", "13000"].map(pricefx), ["0", "0", "200", "300"]);
    let line = |method: Value, tiers: Value| agreement(json!([{ "method": method, "tiers": tiers }]));
    let package = |every: &str| json!({ "package": { "every": every, "amount": "1" } });
    let fault = |method, tiers| line(method, tiers).check().unwrap_err();
    assert_eq!(fault(package("0"), json!([{}])), RebateError::PackageOfNothing { line: "1".into() });
    assert_eq!(
        fault(package("10"), flat("2")),
        RebateError::FigureNotUsed { line: "1".into(), field: Field::Rate, tier: Some(1) }
    );
    let explained = line(package("10"), json!([{}]));
    let step = earn(&explained, &facts(&explained, "25", "0")).unwrap().lines.remove(0).steps.remove(0);
    assert_eq!((step.base, step.rate), (Some(figure("3")), Some(figure("1"))));
}

/// Dynamics 365, "Allow for negative rebate amounts": 10 % of −500.
#[test]
fn more_returned_than_bought_is_taken_back_where_agreed() {
    let paid = |line: Value, value: &str| {
        let mut line = line;
        let mut stays = line.clone();
        stays["below_zero"] = json!(false);
        assert_eq!(earns(&agreement(json!([stays])), value, value), "0");
        line["below_zero"] = json!(true);
        earns(&agreement(json!([line])), value, value)
    };
    let tiers =
        json!([{ "threshold": "0", "rate": "10", "lump": "7" }, { "threshold": "1000", "rate": "20" }]);
    let of = |method: &str| json!({ "method": method, "tiers": tiers });
    for method in ["whole_volume", "marginal", "rolling", "cumulative_tiers", "excess_only", "interpolated"] {
        assert_eq!(paid(of(method), "-500"), "-50", "{method}");
    }
    let per_unit = json!({ "measure": "quantity", "rate_unit": "per_unit", "tiers": flat("2") });
    assert_eq!(paid(per_unit, "-3"), "-6");
    assert_eq!(paid(json!({ "tiers": [{ "threshold": "100", "rate": "10" }] }), "-500"), "0");
    assert_eq!(
        paid(json!({ "method": { "package": { "every": "10", "amount": "5" } }, "tiers": [{}] }), "-500"),
        "0"
    );
    // Of a group nothing is better than less than nothing.
    let best = |order: u32, line: Value| {
        let mut line = line;
        line["below_zero"] = json!(true);
        line["stacking"] = json!({ "order": order, "kind": { "best_of": { "group": "g" } } });
        line
    };
    let gate = json!({ "method": "gate", "tiers": [{ "threshold": "100", "rate": "1" }] });
    let group = agreement(json!([best(1, gate), best(2, json!({ "tiers": flat("10") }))]));
    assert_eq!(earns(&group, "-500", "0"), "0");
}

/// SAP, free goods: calculation rules by unit reference, pro rata (280 at 3 per 100 is 8.4, 128 at 1 per
/// 5 is 25.6) and whole units.
#[test]
fn free_goods_follow_their_rule_up_to_a_cap() {
    let given = |quantity: &str, every: &str, free: &str, rule: &str, cap: Value| {
        let method = json!({ "free_goods": { "every": every, "free": free, "rule": rule } });
        let agreement = agreement(json!([{ "measure": "quantity", "method": method, "cap": cap }]));
        let earnings = earn(&agreement, &facts(&agreement, "0", quantity)).unwrap();
        earnings.lines[0].free_units.to_string()
    };
    let cases = [
        ("280", "100", "3", "full_steps", "6"),
        ("280", "100", "3", "proportional", "8"),
        ("280", "100", "3", "whole_only", "0"),
        ("300", "100", "3", "whole_only", "9"),
        ("162", "5", "1", "full_steps", "32"),
        ("162", "5", "1", "proportional", "32"),
        ("128", "5", "1", "proportional", "26"),
        ("-25", "5", "1", "proportional", "0"),
    ];
    for (quantity, every, free, rule, units) in cases {
        assert_eq!(given(quantity, every, free, rule, Value::Null), units, "{quantity} {rule}");
    }
    assert_eq!(given("300", "100", "3", "full_steps", json!("4")), "4");
    let method = json!({ "free_goods": { "every": "100", "free": "3" } });
    let capped = agreement(json!([{ "measure": "quantity", "method": method, "cap": "4" }]));
    let earnings = earn(&capped, &facts(&capped, "0", "300")).unwrap();
    let steps: Vec<_> = earnings.lines[0].steps.iter().map(|step| (step.kind, step.base)).collect();
    assert_eq!(steps, [(StepKind::FreeGoods, Some(figure("9"))), (StepKind::Cap, Some(figure("-5")))]);
}

/// Enable, growth in units; Pricefx, growth as an absolute amount: 1,000 units above a baseline of 3,000,
/// which no percentage of 12 digits says.
#[test]
fn growth_may_be_measured_in_amounts() {
    let paid = |thresholds: &str, threshold: &str, pays_on: &str, quantity: &str| {
        let measure = json!({ "growth": { "of": "quantity", "baseline": "3000",
            "without_baseline": "earns_nothing", "thresholds": thresholds } });
        let line = json!({ "measure": measure, "rate_unit": "per_unit", "pays_on": pays_on,
            "tiers": [{ "threshold": threshold, "rate": "1.5" }] });
        earns(&agreement(json!([line])), "0", quantity)
    };
    assert_eq!(paid("absolute", "1000", "increment", "3999"), "0");
    assert_eq!(paid("absolute", "1000", "increment", "4000"), "1500");
    assert_eq!(paid("absolute", "1000", "whole", "4000"), "6000");
    assert_eq!(paid("percent", "1000", "whole", "4000"), "0");
    let split = |thresholds: &str| {
        let measure = json!({ "growth": { "of": "value", "baseline": "730", "without_baseline": "earns_nothing",
            "thresholds": thresholds } });
        let terms = |version: u32| {
            let line = json!({ "measure": measure, "tiers": [{ "threshold": "365", "rate": "10" }] });
            agreement_with(json!({ "version": version }), json!([line]))
        };
        let version = |effective: &str, agreement| Version {
            effective: day(effective),
            amendment: Amendment::Split,
            agreement,
        };
        let versions = vec![version("2026-01-01", terms(1)), version("2026-07-02", terms(2))];
        let bought = [invoice("1", "2026-08-01", "A", "1000")];
        Programme { versions }.earn(&bought, day("2026-12-31"), &BTreeMap::new()).unwrap().exact
    };
    // 183 of 365 days: 634 are above 366 by more than 183, not by 365 per cent.
    assert_eq!((split("absolute"), split("percent")), (figure("100"), figure("0")));
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

/// What was agreed and stored before these terms were known still opens, and means what it did.
#[test]
fn terms_that_are_not_given_are_as_before() {
    let line = json!({ "measure": { "growth": { "of": "value", "baseline": "1", "without_baseline": "earns_nothing" } },
        "method": { "free_goods": { "every": "10", "free": "1" } } });
    let agreement = agreement(json!([line]));
    let line = &agreement.lines[0];
    assert!(!line.below_zero);
    assert!(matches!(line.measure, Measure::Growth { thresholds: GrowthThresholds::Percent, .. }));
    assert!(matches!(line.method, Method::FreeGoods { rule: FreeGoodsRule::FullSteps, .. }));
}
