//! Each market’s own rule that is easily got wrong, as its source has it.

use super::*;

/// ZATCA Board resolution 03-03-24 as told by Deloitte: 0.15 % of the value, between SAR 15 and 500,
/// at most 130 for a shipment exempt from duty.
#[test]
fn saudi_arabias_service_fee_is_capped_lower_where_no_duty_is_due() {
    for (price, duty, fee) in [
        ("5000", "5 %", "15.00"),
        ("80000", "5 %", "120.00"),
        ("200000", "5 %", "300.00"),
        ("400000", "5 %", "500.00"),
        ("5000", "0 %", "15.00"),
        ("80000", "0 %", "120.00"),
        ("200000", "0 %", "130.00"),
    ] {
        let result = work_out(shipment("SA", price, "SAR", duty));
        assert_eq!(amount(&result, "service_fee"), fee, "{price} at {duty}");
    }
    // One line with duty, and the shipment is not exempt: one fee on both.
    let mut scenario = shipment("SA", "200000", "SAR", "0 %");
    let mut dutiable = scenario["lines"][0].clone();
    dutiable["typed_duties"] = shipment("SA", "1", "SAR", "5 %")["lines"][0]["typed_duties"].clone();
    scenario["lines"] = json!([scenario["lines"][0], dutiable]);
    assert_eq!(amount(&work_out(scenario), "service_fee"), "500.00");
}

/// Customs Answer 1111 (landed-cost.md, section 2.7): bases down to 1,000 yen, sums down to 100 yen.
#[test]
fn japan_floors_bases_and_sums() {
    let mut scenario = shipment("JP", "123456", "JPY", "5.3 %");
    scenario["lines"] = json!([scenario["lines"][0], scenario["lines"][0]]);
    let result = work_out(scenario);
    // Each line: 123,000 × 5.3 % = 6,519; the sum 13,038 becomes 13,000.
    assert_eq!(result.totals.duties.amount(), "13000");
    // Each line: 123,456 + 6,500 = 129,956, down to 129,000 × 7.8 % = 10,062; the sum 20,124 becomes 20,100.
    assert_eq!(amount(&result, "consumption_tax"), "20100");
    // Each line: 10,000 × 22 / 78 = 2,820; the sum 5,640 becomes 5,600.
    assert_eq!(amount(&result, "local_consumption_tax"), "5600");
    let lines: i64 = result.lines.iter().map(|line| line.costs.duties.minor()).sum();
    assert_eq!(lines, 13_000);
}

#[test]
fn the_processing_fee_is_held_to_its_bounds_and_marked_as_past_its_date() {
    for (price, mpf, hmf) in
        [("3000", "33.58", "3.75"), ("100000", "346.40", "125.00"), ("1000000", "651.50", "1250.00")]
    {
        let result = work_out(shipment("US", price, "USD", "2.5 %"));
        assert_eq!((amount(&result, "mpf").as_str(), amount(&result, "hmf").as_str()), (mpf, hmf));
        assert!(result.warnings.iter().any(|warning| matches!(warning, Warning::RuleOutdated { .. })));
    }
    let mut by_air = shipment("US", "1000", "USD", "Free");
    by_air["mode"] = json!("air");
    let result = work_out(by_air);
    assert_eq!((amount(&result, "mpf"), amount(&result, "hmf")), ("2.69".into(), "none".into()));
    // HMF of 2,400 is 3.00, but the informal entry fee is due as well, so it is collected.
    assert_eq!(amount(&work_out(shipment("US", "2400", "USD", "Free")), "hmf"), "3.00");
}

/// Regulation (EU) 2026/382: EUR 3 for each classification, not for each piece.
#[test]
fn three_euros_for_each_classification_of_a_small_consignment() {
    let line = |code: &str, price: &str| json!({ "quantity": "5", "price": price, "currency": "EUR", "hs_code": code, "origin": "CN" });
    let mut scenario = shipment("DE", "1", "EUR", "12 %");
    scenario["importer"] = json!("consumer");
    scenario["lines"] = json!([line("61091000", "4"), line("61091020", "6"), line("95030010", "10")]);
    let result = work_out(scenario.clone());
    assert_eq!(result.totals.duties.amount(), "6.00");
    let duties: Vec<String> = result.lines.iter().map(|line| line.costs.duties.amount()).collect();
    assert_eq!(duties, ["1.20", "1.80", "3.00"]);
    // (100 + 6) × 19 %
    assert_eq!(result.totals.taxes.amount(), "20.14");
    assert_eq!(result.totals.cash_at_border.amount(), "26.14");
    scenario["schemes"] = json!(["ioss"]);
    let result = work_out(scenario.clone());
    assert_eq!(result.totals.cash_at_border.amount(), "6.00");
    assert_eq!(result.totals.taxes.amount(), "20.14");
    scenario["entry_date"] = json!("2026-06-30");
    assert_eq!(work_out(scenario).totals.duties.amount(), "0.00");
}

#[test]
fn small_consignments_to_the_united_kingdom_pay_tax_with_the_sale() {
    let mut scenario = shipment("GB", "135", "GBP", "12 %");
    let result = work_out(scenario.clone());
    assert_eq!(
        (result.totals.duties.amount().as_str(), result.totals.taxes.amount().as_str()),
        ("0.00", "27.00")
    );
    assert_eq!(result.totals.cash_at_border.amount(), "0.00");
    assert_eq!(result.totals.recoverable.amount(), "27.00");
    scenario["lines"][0]["price"] = json!("135.01");
    let result = work_out(scenario);
    assert_eq!(result.totals.duties.amount(), "16.20");
    assert_eq!(result.totals.cash_at_border.amount(), "46.44");
}

/// MOF 2018/49: (c + v) / (1 − c) × 70 %; 9.1 % where there is no consumption tax.
#[test]
fn cross_border_retail_to_china_pays_seventy_per_cent() {
    let mut scenario = shipment("CN-CBEC", "1000", "CNY", "10 %");
    scenario["importer"] = json!("consumer");
    let result = work_out(scenario.clone());
    assert_eq!(
        (result.totals.duties.amount().as_str(), result.totals.taxes.amount().as_str()),
        ("0.00", "91.00")
    );
    scenario["overrides"] = json!([{ "levy": "consumption_tax", "rate": { "percent": "15" } }]);
    let result = work_out(scenario.clone());
    // 1,000 × (15 + 13) / 85 × 70 % = 230.59: 123.53 and 107.06.
    assert_eq!(amount(&result, "consumption_tax"), "123.53");
    assert_eq!(amount(&result, "vat"), "107.06");
    assert!(result.warnings.iter().any(|warning| matches!(warning, Warning::TypedByHand { .. })));
    scenario["lines"][0]["price"] = json!("5000.01");
    assert_eq!(work_out(scenario).totals.duties.amount(), "500.00");
}

#[test]
fn a_state_tax_of_brazil_is_inside_its_own_base() {
    let result = work_out(shipment("BR", "1000", "BRL", "16 %"));
    // (1,000 + 160 + 21 + 96.50) / 0.83 × 0.17
    assert_eq!(amount(&result, "icms"), "261.66");
}

/// Lei 10.893/2004, article 6, as amended by Lei 14.301/2022: 8 % of the freight by sea, which is a part of
/// the customs value as well, whether the price contains it or not.
#[test]
fn brazils_levy_is_on_freight_wherever_it_counts() {
    for (term, price) in [("FOB", "10000"), ("CIF", "11000")] {
        let mut scenario = shipment("BR", price, "BRL", "10 %");
        scenario["incoterm"] = json!(term);
        scenario["charges"] =
            json!([{ "component": "main_freight", "amount": "1000", "currency": "BRL", "basis": "value" }]);
        scenario["overrides"] = json!([{ "levy": "afrmm", "rate": { "percent": "8" } }]);
        let result = work_out(scenario);
        assert_eq!(result.totals.customs_value.amount(), "11000.00", "{term}");
        assert_eq!(amount(&result, "afrmm"), "80.00", "{term}");
        // (11,000 + 1,100 + 231 + 1,061.50 + 80) / 0.83 × 0.17
        assert_eq!(amount(&result, "icms"), "2759.43", "{term}");
    }
}

#[test]
fn korea_taxes_the_whole_once_over_the_threshold() {
    let mut scenario = shipment("KR", "200", "USD", "8 %");
    scenario["importer"] = json!("consumer");
    scenario["route"] = json!([{ "mode": "air", "from": "US", "to": "KR" }]);
    assert_eq!(work_out(scenario.clone()).totals.cash_at_border.amount(), "0");
    scenario["lines"][0]["price"] = json!("201");
    let result = work_out(scenario);
    let whole =
        Decimal::from(201 * 1500) / "1.1".parse::<Decimal>().unwrap() * "0.08".parse::<Decimal>().unwrap();
    assert_eq!(result.totals.duties.decimal(), (whole / Decimal::TEN).floor() * Decimal::TEN);
}

/// toll.no, examples of the calculation, 23 December 2024: 850 freight and 500 insurance on clothes
/// of 50,000, and on goods without a duty.
#[test]
fn norway_counts_in_whole_kroner() {
    let mut scenario = shipment("NO", "50000", "NOK", "10.7 %");
    scenario["charges"] = json!([
        { "component": "main_freight", "amount": "500", "currency": "NOK", "basis": "value" },
        { "component": "insurance", "amount": "100", "currency": "NOK", "basis": "value" },
    ]);
    let result = work_out(scenario.clone());
    assert_eq!(result.totals.duties.amount(), "5414.00");
    assert_eq!(amount(&result, "vat"), "14004.00");
    scenario["lines"][0]["price"] = json!("20000");
    scenario["lines"][0]["typed_duties"][0]["rate"] = json!("0 %");
    scenario["charges"][0]["amount"] = json!("850");
    scenario["charges"][1]["amount"] = json!("500");
    assert_eq!(amount(&work_out(scenario), "vat"), "5338.00");
}

/// Korea Customs Service: liquor tax 72 % on value and duty, education tax 30 % of it, VAT on all.
#[test]
fn korea_taxes_liquor_on_value_and_duty() {
    let mut scenario = shipment("KR", "100000", "KRW", "20 %");
    scenario["overrides"] = json!([
        { "levy": "liquor_tax", "rate": { "percent": "72" } },
        { "levy": "education_tax", "rate": { "percent": "30" } },
    ]);
    let result = work_out(scenario);
    assert_eq!(amount(&result, "liquor_tax"), "86400");
    assert_eq!(amount(&result, "education_tax"), "25920");
    assert_eq!(amount(&result, "vat"), "23230");
}

/// trade-tariff-frontend, alcohol_volume_measure_unit_spec "rounds values down".
#[test]
fn an_excise_of_the_united_kingdom_is_cut_to_pence() {
    let mut scenario = shipment("GB", "1000", "GBP", "0 %");
    scenario["lines"][0]["typed_duties"] = json!([{ "kind": "excise", "rate": "0.2789 %" }]);
    let result = work_out(scenario);
    assert_eq!(result.totals.excises.amount(), "2.78");
}

#[test]
fn the_unions_rate_is_that_of_the_penultimate_wednesday() {
    let result = work_out(shipment("DE", "1000", "USD", "5 %"));
    assert_eq!(result.totals.customs_value.amount(), "1000.00");
    let used = &result.exchange[0];
    assert_eq!(used.date.unwrap().to_string(), "2026-10-21");
    assert_eq!(used.rule, Some(ExchangeRule::PenultimateWednesdayOfMonthBefore));
    assert!(used.official);
    let result = work_out(shipment("GB", "1000", "USD", "5 %"));
    assert!(
        result
            .warnings
            .iter()
            .any(|warning| matches!(warning, Warning::ExchangeRateUnofficial { exchange: 0 }))
    );
}

/// landed-cost.md, section 2.13: the limits are in dollars, whatever whole pesos the value comes to.
#[test]
fn mexicos_limits_in_dollars_are_held_against_the_exact_value() {
    let pays = |price: &str| {
        let mut scenario = shipment("MX", price, "USD", "10 %");
        scenario["importer"] = json!("consumer");
        scenario["mode"] = json!("courier");
        scenario["incoterm"] = json!("CIF");
        scenario["route"] = json!([{ "mode": "courier", "from": "US", "to": "MX" }]);
        scenario["exchange_rates"] = json!([{ "from": "USD", "to": "MXN", "rate": "18" }]);
        amount(&work_out(scenario), "global_rate")
    };
    // 900 × 17 %, 2,106 × 17 %, 2,106 × 19 %
    let expected = [("50", "none"), ("50.01", "153.00"), ("117", "358.00"), ("117.01", "400.00")];
    for (price, duty) in expected {
        assert_eq!(pays(price), duty, "{price}");
    }
}

/// landed-cost.md, section 0.3: a tax base holds all that is due before it, typed excises too.
#[test]
fn an_excise_typed_by_hand_is_in_the_base_of_the_tax() {
    for (market, currency, levy, without, with) in [
        // (1,000 + 50) × 13 %, and 150 more
        ("CN", "CNY", "vat", "136.50", "156.00"),
        ("JP", "JPY", "consumption_tax", "81900", "93600"),
        ("MX", "MXN", "iva", "16928.00", "19328.00"),
        ("DE", "EUR", "vat", "199.50", "228.00"),
        ("KR", "KRW", "vat", "105000", "120000"),
        ("SG", "SGD", "gst", "94.50", "108.00"),
        ("IN", "INR", "igst", "189900.00", "216900.00"),
    ] {
        let value = match market {
            "JP" | "KR" | "IN" => "1000000",
            "MX" => "100000",
            _ => "1000",
        };
        let mut scenario = shipment(market, value, currency, "5 %");
        // Nothing is added to the value, whatever the market assumes of freight and insurance.
        scenario["incoterm"] = json!("CIF");
        let result = work_out(scenario.clone());
        assert_eq!(amount(&result, levy), without, "{market}");
        let duties = scenario["lines"][0]["typed_duties"].as_array_mut().unwrap();
        duties.push(json!({ "kind": "excise", "rate": "15 %" }));
        assert_eq!(amount(&work_out(scenario), levy), with, "{market}");
    }
    // Inside its own base: (1,000 + 50 + 150 + 21 + 96.50) / 0.83 × 17 %
    let mut scenario = shipment("BR", "1000", "BRL", "5 %");
    let duties = scenario["lines"][0]["typed_duties"].as_array_mut().unwrap();
    duties.push(json!({ "kind": "excise", "rate": "15 %" }));
    assert_eq!(amount(&work_out(scenario), "icms"), "269.85");
}

/// A rate is that of the day: before the first that is known there is none, and it is said.
#[test]
fn an_earlier_entry_pays_the_rate_of_its_day() {
    for (market, currency, levy, days) in [
        ("SK", "EUR", "vat", &[("2024-12-31", "200.00"), ("2025-01-01", "230.00")][..]),
        ("EE", "EUR", "vat", &[("2023-12-31", "200.00"), ("2024-01-01", "220.00"), ("2025-07-01", "240.00")]),
        ("FI", "EUR", "vat", &[("2024-08-31", "240.00"), ("2024-09-01", "255.00")]),
        ("DE", "EUR", "vat", &[("2020-06-30", "190.00"), ("2020-12-31", "160.00"), ("2021-01-01", "190.00")]),
        ("LU", "EUR", "vat", &[("2022-12-31", "170.00"), ("2023-06-01", "160.00"), ("2024-01-01", "170.00")]),
        ("RO", "EUR", "vat", &[]),
        ("SG", "SGD", "gst", &[("2022-12-31", "70.00"), ("2023-12-31", "80.00"), ("2024-01-01", "90.00")]),
        ("CH", "CHF", "vat", &[("2023-12-31", "77.00"), ("2024-01-01", "81.00")]),
        ("SA", "SAR", "vat", &[("2020-06-30", "50.00"), ("2020-07-01", "150.00")]),
    ] {
        let on = |day: &str| {
            let mut scenario = shipment(market, "1000", currency, "0 %");
            scenario["entry_date"] = json!(day);
            let rates = json!([{ "from": "EUR", "to": "RON", "rate": "1" }]);
            scenario["exchange_rates"] = if market == "RO" { rates } else { json!([]) };
            work_out(scenario)
        };
        for (day, tax) in days {
            assert_eq!(amount(&on(day), levy), *tax, "{market} on {day}");
        }
        let long_ago = on("0001-01-01");
        assert!(!long_ago.complete, "{market}");
        assert!(long_ago.warnings.contains(&Warning::LevyUnknown { levy: levy.into() }), "{market}");
        let far_ahead = on("9999-12-31");
        assert!(!far_ahead.complete && far_ahead.warnings.contains(&Warning::BeyondRules), "{market}");
        assert!(!on("2030-01-01").warnings.contains(&Warning::BeyondRules), "{market}");
        assert!(
            far_ahead.warnings.iter().any(|warning| matches!(warning, Warning::RuleStale { .. })),
            "{market}"
        );
    }
}

/// 19 CFR 143.21: informal below USD 2,500, of the value itself and not of the whole dollars it is entered in.
#[test]
fn the_limit_of_a_formal_entry_is_held_against_the_exact_value() {
    for (price, fee) in [("2499.49", "2.69"), ("2499.50", "2.69"), ("2499.99", "2.69"), ("2500", "33.58")] {
        let mut scenario = shipment("US", price, "USD", "5 %");
        scenario["mode"] = json!("air");
        assert_eq!(amount(&work_out(scenario), "mpf"), fee, "{price}");
    }
}

/// 19 CFR 24.23(c)(3): goods of a free trade agreement are exempt, entered formally or not.
#[test]
fn a_preference_spares_the_processing_fee_of_either_entry() {
    for (price, fee) in [("100", "2.69"), ("2499.50", "2.69"), ("20000", "69.28")] {
        let mut scenario = shipment("US", price, "USD", "5 %");
        scenario["mode"] = json!("road");
        scenario["lines"][0]["typed_duties"] = json!([
            { "kind": "most_favoured_nation", "rate": "5 %" }, { "kind": "preference", "rate": "0 %" },
        ]);
        assert_eq!(amount(&work_out(scenario.clone()), "mpf"), fee, "{price}");
        scenario["lines"][0]["preference"] = json!("proven");
        assert_eq!(amount(&work_out(scenario), "mpf"), "none", "{price}");
    }
}

/// A shipment to a market that values by shares of the goods’ value: its term, mode and charges.
fn valued(market: &str, currency: &str, term: &str, mode: &str, charges: &[(&str, &str)]) -> Value {
    let mut scenario = shipment(market, "10000", currency, "10 %");
    scenario["incoterm"] = json!(term);
    scenario["mode"] = json!(mode);
    let charge = |(component, amount): &(&str, &str)| json!({ "component": component, "amount": amount, "currency": currency, "basis": "value" });
    scenario["charges"] = charges.iter().map(charge).collect();
    scenario
}

/// Customs Valuation Rules 2007, rule 10(2): 20 % and 1.125 % of the value free on board for freight and
/// insurance that are not known, freight by air up to 20 % of it.
#[test]
fn india_values_unknown_freight_and_insurance_by_the_goods() {
    let (freight, insurance) = ("main_freight", "insurance");
    for (term, mode, charges, value) in [
        // 10,000 + 2,000 + 112.50, to the rupee
        ("FOB", "sea", &[][..], "12113.00"),
        ("FOB", "air", &[], "12113.00"),
        ("FOB", "sea", &[(freight, "500")], "10613.00"),
        ("FOB", "sea", &[(insurance, "50")], "12050.00"),
        ("FOB", "sea", &[(freight, "0"), (insurance, "0")], "10000.00"),
        ("FOB", "sea", &[(freight, "3000"), (insurance, "100")], "13100.00"),
        ("FOB", "air", &[(freight, "3000"), (insurance, "100")], "12100.00"),
        ("FOB", "air", &[(freight, "2000"), (insurance, "100")], "12100.00"),
        ("FOB", "air", &[(freight, "1999"), (insurance, "100")], "12099.00"),
        ("FOB", "air", &[(freight, "3000")], "12113.00"),
        // The way to the port counts as free on board: 10,400 × 1.21125
        ("EXW", "sea", &[("origin_inland", "400")], "12597.00"),
        ("FCA", "road", &[("origin_inland", "400")], "12597.00"),
        // The price has the freight: 1.125 % of what is known, the sum of both.
        ("CFR", "sea", &[], "10113.00"),
        ("CPT", "sea", &[], "10113.00"),
        // It is shown apart: 9,000 + 1,000 + 101.25
        ("CFR", "sea", &[(freight, "1000")], "10101.00"),
        ("CIF", "sea", &[], "10000.00"),
        ("CIP", "air", &[], "10000.00"),
        // 7,500 + 1,500
        ("CIF", "air", &[(freight, "2500")], "9000.00"),
        ("DAP", "sea", &[], "10000.00"),
    ] {
        let result = work_out(valued("IN", "INR", term, mode, charges));
        assert_eq!(result.totals.customs_value.amount(), value, "{term} {mode} {charges:?}");
        // Nobody pays for what is only assumed.
        let due = [result.totals.duties, result.totals.taxes, result.totals.charges];
        let paid = Money::sum(result.currency, due).unwrap();
        assert_eq!(paid.plus(result.totals.price).unwrap(), result.totals.landed_cost);
        let stated: i64 = if matches!(term, "CIF" | "CFR") {
            0
        } else {
            charges.iter().map(|(_, amount)| amount.parse::<i64>().unwrap()).sum()
        };
        assert_eq!(result.totals.charges.minor(), stated * 100, "{term} {mode} {charges:?}");
    }
    let result = work_out(valued("IN", "INR", "FOB", "sea", &[(freight, "500")]));
    let percent = "1.125".parse::<Decimal>().unwrap().into();
    let assumed = Warning::ChargeAssumed { component: Component::Insurance, percent };
    assert!(result.warnings.contains(&assumed), "{:?}", result.warnings);
    assert!(!result.warnings.iter().any(|warning| matches!(warning, Warning::ChargeMissing { .. })));
    let step = result.lines[0].steps.iter().find(|step| step.rate == Some(StepRate::Percent(percent)));
    let step = step.unwrap();
    assert_eq!((step.base.unwrap().to_string(), step.amount.to_string()), ("10000".into(), "112.5".into()));
    assert!(result.rules[step.rule.unwrap()].source.contains("rule 10(2)"));
    // Duty in the price: refused rather than valued too high.
    let scenario = valued("IN", "INR", "DDP", "air", &[(freight, "3000")]);
    let scenario: Scenario = serde_json::from_value(scenario).unwrap();
    let refused = calculate(&scenario, &rates()).unwrap_err();
    assert_eq!(refused.problem, Problem::DeliveredPriceUnsolvable);
    assert_eq!(refused.at, At::Charge { charge: 0, field: Field::Amount });
    let result = work_out(valued("IN", "INR", "DDP", "air", &[(freight, "300")]));
    assert_eq!(result.totals.landed_cost.amount(), "10000.00");
}

/// The most that counts is of all goods together; the lines bear what is beyond it as they bear the freight.
#[test]
fn freight_by_air_to_india_is_held_to_its_share_of_the_shipment() {
    let mut scenario = valued("IN", "INR", "FOB", "air", &[("insurance", "0")]);
    scenario["lines"] = json!([scenario["lines"][0], scenario["lines"][0]]);
    for (line, weight) in [(0, "1"), (1, "3")] {
        scenario["lines"][line]["gross_weight"] = json!(weight);
    }
    let freight =
        json!({ "component": "main_freight", "amount": "8000", "currency": "INR", "basis": "gross_weight" });
    scenario["charges"].as_array_mut().unwrap().push(freight);
    let result = work_out(scenario);
    let values: Vec<String> = result.lines.iter().map(|line| line.costs.customs_value.amount()).collect();
    // 20 % of 20,000, 1 to 3.
    assert_eq!(values, ["11000.00", "13000.00"]);
    assert_eq!(result.totals.charges.amount(), "8000.00");
}

/// landed-cost.md, section 4: 1 % for insurance that is not known.
#[test]
fn the_emirates_value_unknown_insurance_by_the_goods() {
    let freight = ("main_freight", "800");
    for (term, charges, value) in [
        ("FOB", &[freight][..], "10900.00"),
        ("FOB", &[freight, ("insurance", "54")], "10854.00"),
        ("FOB", &[freight, ("insurance", "0")], "10800.00"),
        ("CIF", &[], "10000.00"),
        ("CFR", &[], "10100.00"),
    ] {
        let result = work_out(valued("AE", "AED", term, "sea", charges));
        assert_eq!(result.totals.customs_value.amount(), value, "{term} {charges:?}");
    }
}

/// Order 2025/272: above NZD 1,000 the levies are others, by mode, and so is the one on mail. Their amounts are not
/// in the data, so the result is not complete until one is typed.
#[test]
fn new_zealands_levies_without_an_amount_are_told() {
    let told = Warning::LevyUnknown { levy: "goods_management".into() };
    for (price, mode, fee, gst, is_told) in [
        ("1000", "air", "2.21", "0.33", false),
        ("1000", "sea", "2.09", "0.31", false),
        ("1000.01", "air", "none", "none", true),
        ("1000.01", "sea", "none", "none", true),
        ("500", "post", "none", "none", true),
    ] {
        let mut scenario = shipment("NZ", price, "NZD", "5 %");
        scenario["mode"] = json!(mode);
        let result = work_out(scenario.clone());
        let found = (amount(&result, "goods_management"), amount(&result, "goods_management_gst"));
        assert_eq!(found, (fee.into(), gst.into()), "{price} by {mode}");
        assert_eq!(result.warnings.contains(&told), is_told, "{price} by {mode}");
        assert_eq!(result.complete, !is_told, "{price} by {mode}");
        scenario["overrides"] =
            json!([{ "levy": "goods_management", "rate": { "amount": { "amount": "40" } } }]);
        let result = work_out(scenario.clone());
        assert_eq!((amount(&result, "goods_management_gst").as_str(), result.complete), ("6.00", true));
        scenario["overrides"] = json!([]);
        scenario["entry_date"] = json!("2026-03-31");
        // The fees before are not in the data either; of mail nothing is known then.
        assert_eq!(work_out(scenario).warnings.contains(&told), mode != "post", "{price} by {mode}");
    }
}

/// Long ago and far ahead it is said what is missing.
#[test]
fn a_day_without_rules_is_not_complete() {
    let on = |day: &str| {
        let mut scenario = shipment("DE", "1000", "EUR", "5 %");
        scenario["entry_date"] = json!(day);
        work_out(scenario)
    };
    let long_ago = on("1900-01-01");
    assert!(long_ago.warnings.contains(&Warning::LevyUnknown { levy: "vat".into() }));
    assert!(!long_ago.complete && !on("9999-12-31").complete && on("2026-11-23").complete);
}

/// Before the first rule that is known, no market is silent on the tax that it cannot tell.
#[test]
fn no_market_is_complete_without_the_tax_of_its_day() {
    let codes: Vec<String> = rates().markets().map(|market| market.code.clone()).collect();
    for code in codes {
        let currency = rates().market(&code).unwrap().currency.code().to_owned();
        let mut scenario = shipment(&code, "5000000", &currency, "5 %");
        scenario["entry_date"] = json!("1900-01-01");
        // Of limits in other currencies.
        let others = ["EUR", "USD"].into_iter().filter(|other| *other != currency);
        scenario["exchange_rates"] =
            others.map(|other| json!({ "from": other, "to": currency, "rate": "1" })).collect();
        let result = work_out(scenario);
        let told = result.warnings.iter().any(|warning| matches!(warning, Warning::LevyUnknown { .. }));
        assert!(told && !result.complete, "{code}: {:?}", result.warnings);
    }
}
