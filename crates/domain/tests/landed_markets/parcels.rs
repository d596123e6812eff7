//! Parcels to consumers in Brazil: one percentage in place of the tariff’s duties.

use super::*;

/// A parcel by courier to a consumer, at 5.50 reais to the dollar. The tariff’s duty would be 10 %.
fn parcel(price: &str, currency: &str, schemes: &[&str]) -> Value {
    let mut scenario = shipment("BR", price, currency, "10 %");
    scenario["importer"] = json!("consumer");
    scenario["mode"] = json!("courier");
    scenario["incoterm"] = json!("DAP");
    scenario["schemes"] = json!(schemes);
    scenario["exchange_rates"] = json!([{ "from": "USD", "to": "BRL", "rate": "5.50" }]);
    scenario
}

const CERTIFIED: &[&str] = &["remessa_conforme"];

fn of(result: &LandedCost) -> [String; 4] {
    let totals = result.totals;
    [totals.duties, totals.taxes, totals.landed_cost, totals.cash_at_border].map(|money| money.amount())
}

/// landed-cost.md, section 2.14; the figures of 100 and 330 reais are those of d24am.com, 27 July 2024
/// (dollar at 5.50), but that it cuts the tax of 108.1446 to 108.13.
#[test]
fn a_parcel_pays_by_its_value_and_by_who_sold_it() {
    for (price, certified, expected) in [
        // 100 × 20 % = 20; 120 / 0.83 × 17 % = 24.578; both paid with the purchase.
        ("100", CERTIFIED, ["20.00", "24.58", "144.58", "0.00"]),
        // USD 60: 330 × 60 % = 198, less USD 20 = 110; 418 / 0.83 × 17 % = 85.614.
        ("330", CERTIFIED, ["88.00", "85.61", "503.61", "0.00"]),
        // 330 × 60 %; 528 / 0.83 × 17 % = 108.1446; at the border.
        ("330", &[], ["198.00", "108.14", "636.14", "306.14"]),
        // 100 × 60 %; 160 / 0.83 × 17 % = 32.771.
        ("100", &[], ["60.00", "32.77", "192.77", "92.77"]),
    ] {
        let result = work_out(parcel(price, "BRL", certified));
        assert_eq!(of(&result), expected, "{price} {certified:?}");
        for levy in ["ipi", "pis", "cofins"] {
            assert_eq!(amount(&result, levy), "none");
        }
        let id = match (certified.is_empty(), price) {
            (true, _) => "rts",
            (false, "100") => "rts_certified_50",
            _ => "rts_certified",
        };
        assert_eq!(result.import_costs[0].id, CostId::SimplifiedDuty(id.into()));
    }
}

/// Portaria MF 1.086/2024: up to 50; 50.01 to 3,000; above that the tariff’s duty.
#[test]
fn the_steps_are_at_fifty_and_at_three_thousand_dollars() {
    for (price, certified, duties) in [
        // 275.00 × 20 %
        ("50", CERTIFIED, "55.00"),
        // 275.06 × 60 % − 110.00 = 55.036
        ("50.01", CERTIFIED, "55.04"),
        // 16,500 × 60 % − 110
        ("3000", CERTIFIED, "9790.00"),
        // 16,500.06 × 10 %
        ("3000.01", CERTIFIED, "1650.01"),
        // 275.00 and 16,500 × 60 %
        ("50", &[], "165.00"),
        ("3000", &[], "9900.00"),
        ("3000.01", &[], "1650.01"),
    ] {
        assert_eq!(work_out(parcel(price, "USD", certified)).totals.duties.amount(), duties, "{price}");
    }
}

/// Article 1, paragraph 4: transport and insurance count for the limits as well.
#[test]
fn freight_counts_for_the_limit() {
    let mut scenario = parcel("45", "USD", CERTIFIED);
    scenario["incoterm"] = json!("FOB");
    scenario["charges"] =
        json!([{ "component": "main_freight", "amount": "10", "currency": "USD", "basis": "value" }]);
    // 55 × 5.50 = 302.50 × 60 % − 110 = 71.50
    assert_eq!(work_out(scenario).totals.duties.amount(), "71.50");
}

#[test]
fn what_is_taken_off_is_taken_off_once_and_every_step_is_shown() {
    let mut scenario = parcel("20", "USD", CERTIFIED);
    let line = scenario["lines"][0].clone();
    scenario["lines"] = json!([line, line, line]);
    let result = work_out(scenario);
    // Three times 110 × 60 % = 66, less 110 once: 88, of which each line bears a third.
    assert_eq!(result.totals.duties.amount(), "88.00");
    let lines: Vec<String> = result.lines.iter().map(|line| line.costs.duties.amount()).collect();
    assert_eq!(lines, ["29.34", "29.33", "29.33"]);
    let steps = &result.lines[0].steps;
    let find = |kind: StepKind| steps.iter().find(|step| step.kind == kind).unwrap();
    let gross = find(StepKind::Cost { cost: 0 });
    let percent: Decimal = 60.into();
    assert_eq!(gross.rate, Some(StepRate::Percent(percent.into())));
    assert_eq!((gross.base.unwrap().to_string(), gross.amount.to_string()), ("110".into(), "66".into()));
    assert!(result.rules[gross.rule.unwrap()].source.contains("1.086/2024"));
    let less = find(StepKind::TakenOff { cost: 0 });
    assert_eq!(*less.base.unwrap(), Decimal::from(110));
    assert!(less.amount.to_string().starts_with("-36.6666"));
}

/// Never more is taken off than there is.
#[test]
fn a_duty_is_never_below_nothing() {
    let mut market: Market = rates().market("BR").unwrap().clone();
    market.code = "T".into();
    for regime in &mut market.regimes {
        if let Some(less) = regime.simplified_duty.as_mut().and_then(|duty| duty.less.as_mut()) {
            less.amount = Decimal::from(500).into();
        }
    }
    let rates = rates().with_markets(vec![market]).unwrap();
    let mut scenario = parcel("60", "USD", CERTIFIED);
    scenario["market"] = json!("T");
    let scenario: Scenario = serde_json::from_value(scenario).unwrap();
    let result = calculate(&scenario, &rates).unwrap();
    assert_eq!(result.totals.duties.amount(), "0.00");
    assert_eq!(totals(&scenario, &rates).unwrap(), result.totals);
}

#[test]
fn a_regime_whose_duty_cannot_be_is_refused() {
    let percent = |percent: i64, flat: bool| {
        let mut market: Market = rates().market("BR").unwrap().clone();
        market.code = "T".into();
        let regime = &mut market.regimes[3];
        regime.simplified_duty.as_mut().unwrap().percent = Decimal::from(percent).into();
        regime.flat_duty =
            flat.then(|| FlatDuty { amount: Decimal::from(3).into(), currency: Currency::USD, digits: 6 });
        rates().with_markets(vec![market])
    };
    let refused = RatesError::ImpossibleRegime { market: "T".into(), regime: "rts".into() };
    assert_eq!(percent(-1, false).unwrap_err(), refused);
    assert_eq!(percent(60, true).unwrap_err(), refused);
    assert!(percent(0, false).is_ok());
}

/// Nine states and more take 20 % since 1 April 2025: typed by hand, inside its own base all the same.
#[test]
fn the_tax_of_another_state_is_typed() {
    let mut scenario = parcel("100", "BRL", CERTIFIED);
    scenario["overrides"] = json!([{ "levy": "icms", "rate": { "percent": "20" } }]);
    // (100 + 20) / 0.8 × 20 %
    assert_eq!(amount(&work_out(scenario), "icms"), "30.00");
}

/// Postal and courier parcels of consumers; everything else is dutiable by the tariff.
#[test]
fn freight_and_businesses_pay_the_tariffs_duty() {
    for (field, value) in [
        ("mode", "sea"),
        ("mode", "air"),
        ("importer", "registered_business"),
        ("importer", "unregistered"),
        ("entry_date", "2024-07-31"),
    ] {
        let mut scenario = parcel("40", "USD", &[]);
        scenario[field] = json!(value);
        // 220 × 10 %
        assert_eq!(work_out(scenario).totals.duties.amount(), "22.00", "{value}");
    }
    let mut scenario = parcel("40", "USD", &[]);
    scenario["mode"] = json!("post");
    assert_eq!(work_out(scenario.clone()).totals.duties.amount(), "132.00");
    scenario["without_reliefs"] = json!(true);
    assert_eq!(work_out(scenario).totals.duties.amount(), "22.00");
}

/// Article 1, paragraph 1: finished medicines for a person’s own use, up to USD 10,000.
#[test]
fn medicines_are_free_of_duty() {
    let mut scenario = parcel("9000", "USD", &[]);
    scenario["lines"][0]["hs_code"] = json!("300490");
    let result = work_out(scenario.clone());
    assert_eq!((result.totals.duties.amount().as_str(), amount(&result, "pis").as_str()), ("0.00", "none"));
    scenario["lines"][0]["price"] = json!("10000.01");
    assert_ne!(work_out(scenario).totals.duties.amount(), "0.00");
}

/// What a parcel is spared is not told as possibly due.
#[test]
fn what_is_waived_is_not_open() {
    let open = |scenario: Value| {
        work_out(scenario).warnings.into_iter().find_map(|warning| match warning {
            Warning::LeviesOpen { levies } => Some(levies.join(" ")),
            _ => None,
        })
    };
    assert_eq!(open(parcel("40", "USD", &[])).as_deref(), Some("siscomex afrmm"));
    assert_eq!(open(parcel("4000", "USD", &[])).as_deref(), Some("ipi siscomex afrmm"));
}

/// A price delivered duty paid leads back to the value that the duty was taken of.
#[test]
fn a_delivered_price_is_solved() {
    let mut scenario = parcel("503.61", "BRL", CERTIFIED);
    scenario["incoterm"] = json!("DDP");
    let result = work_out(scenario);
    assert_eq!(result.totals.customs_value.amount(), "330.00");
    assert_eq!(result.totals.duties.amount(), "88.00");
}
