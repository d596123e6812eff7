//! Which duties a line bears: preferences, exclusions, quotas, what is open or unverified.

use domain::tariff::DutyRule;
use domain::tariff::MeasureKind;
use domain::tariff::table::OriginScope;

use super::*;

/// A table in the form of `tariff::table`: the columns that these tests need.
pub fn table(rows: &[[&str; 7]]) -> TariffTable {
    let row = |[code, origin, kind, expression, programme, proof, excludes]: &[&str; 7]| TariffRow {
        code: (*code).into(),
        origin: (*origin).into(),
        kind: (*kind).into(),
        expression: (*expression).into(),
        valid_from: "2026-01-01".into(),
        programme: (*programme).into(),
        proof: (*proof).into(),
        excludes: (*excludes).into(),
        source: "test".into(),
        verified_on: "2026-11-01".into(),
        ..TariffRow::default()
    };
    let rows: Vec<TariffRow> = rows.iter().map(row).collect();
    let (table, problems) = TariffTable::from_rows(&rows, OriginGroups::new());
    assert!(problems.is_empty(), "{problems:?}");
    table
}

fn with_tariff(scenario: Value, name: &str, rows: &[[&str; 7]]) -> LandedCost {
    let scenario: Scenario = serde_json::from_value(scenario).unwrap();
    calculate(&scenario, &rates().with_tariff(name, table(rows))).unwrap()
}

fn goods(market: &str, origin: &str) -> Value {
    let mut scenario = shipment(market, "1000", "EUR", "0 %");
    scenario["lines"] = json!([{ "quantity": "1", "price": "1000", "currency": "EUR", "hs_code": "72021180", "origin": origin }]);
    scenario
}

#[test]
fn the_best_lawful_duty_is_used_and_its_proof_is_asked_for() {
    let rows = [
        ["7202", "all", "mfn", "8 %", "", "", ""],
        ["720211", "KR", "preference", "2 %", "EU-KR", "invoice declaration", ""],
        ["720211", "KR", "preference", "4 %", "GSP", "Form A", ""],
    ];
    let mut scenario = goods("DE", "KR");
    let result = with_tariff(scenario.clone(), "EU", &rows);
    assert_eq!(result.totals.duties.amount(), "80.00");
    let available = Warning::PreferenceAvailable {
        line: 0,
        programme: Some("EU-KR".into()),
        proof: Some("invoice declaration".into()),
    };
    assert!(result.warnings.contains(&available), "{:?}", result.warnings);
    scenario["lines"][0]["preference"] = json!("claimed");
    let result = with_tariff(scenario.clone(), "EU", &rows);
    assert_eq!(result.totals.duties.amount(), "20.00");
    assert!(result.warnings.iter().any(|warning| matches!(warning, Warning::ProofOfOriginNeeded { .. })));
    scenario["lines"][0]["preference"] = json!("proven");
    let result = with_tariff(scenario.clone(), "EU", &rows);
    assert!(!result.warnings.iter().any(|warning| matches!(warning, Warning::ProofOfOriginNeeded { .. })));
    scenario["lines"][0]["origin"] = json!("CN");
    let result = with_tariff(scenario.clone(), "EU", &rows);
    assert_eq!(result.totals.duties.amount(), "80.00");
    assert!(result.warnings.contains(&Warning::PreferenceUnknown { line: 0 }));
    // Typed by hand, it takes the place of all of them, and says so.
    scenario["lines"][0]["typed_duties"] = json!([{ "kind": "most_favoured_nation", "rate": "1.5 %" }]);
    let result = with_tariff(scenario.clone(), "EU", &rows);
    assert_eq!(result.totals.duties.amount(), "15.00");
    assert!(result.lines[0].steps.iter().any(|step| step.typed));
    scenario["lines"][0]["typed_duties"] = json!([]);
    scenario["lines"][0]["hs_code"] = json!("010121");
    let result = with_tariff(scenario, "EU", &rows);
    assert!(!result.complete);
    assert!(result.warnings.contains(&Warning::DutyUnknown { line: 0 }));
}

#[test]
fn what_a_measure_excludes_is_not_levied_beside_it() {
    let rows = [
        ["7202", "all", "mfn", "8 %", "", "", ""],
        ["7202", "all", "additional", "10 %", "section 122", "", ""],
        ["7202", "all", "additional", "50 %", "section 232", "", "additional:section 122"],
        ["7202", "all", "tariff_quota_in", "0 %", "", "", "safeguard"],
        ["7202", "all", "safeguard", "25 %", "", "", ""],
        ["7202", "CN", "anti_dumping", "144.10 EUR / 1000 kg", "", "", ""],
    ];
    let mut scenario = goods("DE", "CN");
    let result = with_tariff(scenario.clone(), "EU", &rows);
    // 8 + 50 + 25 per cent; the dumping duty needs a weight.
    assert_eq!(result.totals.duties.amount(), "830.00");
    assert!(!result.complete);
    assert!(result.warnings.iter().any(|warning| matches!(warning, Warning::UnitMissing { line: 0, .. })));
    scenario["lines"][0]["net_weight"] = json!("1000");
    scenario["lines"][0]["quota"] = json!({ "balance": { "amount": "0.4", "unit": { "unit": "tonne" } } });
    let result = with_tariff(scenario, "EU", &rows);
    assert!(result.complete);
    // Within: 400 at 0 + 50 %; beyond: 600 at 8 + 50 + 25 %; 144.10 on the tonne.
    assert_eq!(result.totals.duties.amount(), "842.10");
}

/// A form asks for what the duties on the goods need, and for nothing more.
#[test]
fn a_line_is_asked_what_its_duties_need() {
    use domain::tariff::MeasureUnit::{Hectolitre, LitreOfPureAlcohol, Pair, PercentVolume};
    let rows = [
        ["7202", "all", "most_favoured_nation", "0.50 GBP / % vol / hl + 1 EUR / l alc. 100%", "", "", ""],
        ["7202", "VN", "preference", "2 EUR / 100 kg", "EVFTA", "REX", ""],
        ["7202", "KR", "tariff_quota_in", "1 EUR / pa", "", "", ""],
    ];
    let asked = |market: &str, origin: &str, typed: &str| {
        let mut scenario = goods(market, origin);
        if !typed.is_empty() {
            scenario["lines"][0]["typed_duties"] = json!([{ "kind": "most_favoured_nation", "rate": typed }]);
        }
        let scenario: Scenario = serde_json::from_value(scenario).unwrap();
        questions(&scenario, 0, &rates().with_tariff("EU", table(&rows)))
    };
    let alcohol = [LitreOfPureAlcohol.into(), PercentVolume.into(), Hectolitre.into()];
    let china = asked("DE", "CN", "");
    assert_eq!(china.units, alcohol.clone().into());
    assert!(!china.has_preference() && !china.has_quota() && !china.retail_price);
    let vietnam = asked("DE", "VN", "");
    assert_eq!((vietnam.units, vietnam.measures.len()), (alcohol.clone().into(), 2));
    assert!(asked("DE", "VN", "").has_preference());
    let korea = asked("DE", "KR", "");
    assert!(korea.has_quota() && korea.units.contains(&Pair.into()));
    assert!(asked("DE", "CN", "16.50 % RSP").retail_price);
    assert_eq!(
        questions(&serde_json::from_value(goods("DE", "CN")).unwrap(), 9, &rates()),
        Questions::default()
    );
}

/// trade-tariff-frontend, duty_calculator_spec: within a quota no safeguard is due.
#[test]
fn a_quota_is_spared_the_safeguard() {
    let mut scenario = shipment("GB", "1000", "GBP", "0 %");
    scenario["lines"][0]["typed_duties"] = json!([
        { "kind": "tariff_quota_in", "rate": "5 %" },
        { "kind": "safeguard", "rate": "25 %" },
        { "kind": "additional", "rate": "10 %" },
    ]);
    scenario["lines"][0]["quota"] = json!({});
    assert_eq!(work_out(scenario.clone()).totals.duties.amount(), "150.00");
    // Without a claim the duty within the quota counts for nothing, and the result says so.
    scenario["lines"][0].as_object_mut().unwrap().remove("quota");
    assert!(work_out(scenario).warnings.contains(&Warning::QuotaUnclaimed { line: 0 }));
}

/// trade-tariff-frontend, duty_calculator_spec, option `non_preferential`: a quota costs more than the general
/// duty, and less than that with the safeguard it spares.
#[test]
fn a_quota_is_weighed_with_what_it_spares() {
    let duties = [
        json!({ "kind": "most_favoured_nation", "rate": "2.70 %" }),
        json!({ "kind": "tariff_quota_in", "rate": "20 %" }),
        json!({ "kind": "safeguard", "rate": "25 %" }),
        json!({ "kind": "additional", "rate": "25 %" }),
        json!({ "kind": "anti_dumping", "rate": "144.10 GBP / 1000 kg" }),
    ];
    let orders = [[0, 1, 2, 3, 4], [2, 4, 3, 1, 0]];
    for order in orders {
        let mut scenario = shipment("GB", "1260.89", "GBP", "0 %");
        let line = &mut scenario["lines"][0];
        line["net_weight"] = json!("2000");
        line["typed_duties"] = order.iter().map(|place: &usize| duties[*place].clone()).collect();
        line["quota"] = json!({});
        let warned = work_out(scenario.clone());
        // 20 and 25 per cent of 1260.89, and 288.20.
        assert_eq!(warned.totals.duties.amount(), "855.60", "{order:?}");
        scenario["lines"][0].as_object_mut().unwrap().remove("quota");
        // 2.7, 25 and 25 per cent, and 288.20.
        assert_eq!(work_out(scenario).totals.duties.amount(), "952.68", "{order:?}");
    }
}

/// As cheap as another duty, it is the quota that was claimed; beyond its balance the safeguard is due.
#[test]
fn what_is_within_a_quota_is_spared_the_safeguard_in_any_order() {
    for other in ["most_favoured_nation", "suspension", "preference"] {
        let other = json!({ "kind": other, "rate": "0 %" });
        let quota = json!({ "kind": "tariff_quota_in", "rate": "0 %" });
        let safeguard = json!({ "kind": "safeguard", "rate": "25 %" });
        for duties in [json!([other, quota, safeguard]), json!([safeguard, quota, other])] {
            let mut scenario = shipment("DE", "1000", "EUR", "0 %");
            let line = &mut scenario["lines"][0];
            line["net_weight"] = json!("1000");
            line["preference"] = json!("proven");
            line["typed_duties"] = duties.clone();
            line["quota"] = json!({});
            assert_eq!(work_out(scenario.clone()).totals.duties.amount(), "0.00", "{duties}");
            let balance = json!({ "amount": "400", "unit": { "unit": "kilogram" } });
            scenario["lines"][0]["quota"] = json!({ "balance": balance });
            assert_eq!(work_out(scenario).totals.duties.amount(), "150.00", "{duties}");
        }
    }
}

#[test]
fn quotas_split_a_line_and_what_is_within_excludes_nothing_it_should_not() {
    let mut scenario = shipment("DE", "1000", "EUR", "8 %");
    scenario["lines"][0]["net_weight"] = json!("1000");
    scenario["lines"][0]["quota"] = json!({ "balance": { "amount": "250", "unit": { "unit": "kilogram" } } });
    scenario["lines"][0]["typed_duties"] = json!([
        { "kind": "tariff_quota_in", "rate": "0 %" },
        { "kind": "most_favoured_nation", "rate": "8 %" },
        { "kind": "tariff_quota_out", "rate": "50 %" },
        { "kind": "anti_dumping", "rate": "10 %" },
    ]);
    let result = work_out(scenario);
    // 250 at nothing, 750 at 50 %, all at 10 %: none of them on another.
    assert_eq!(result.totals.duties.amount(), "475.00");
}

#[test]
fn a_duty_that_nobody_verified_is_used_and_marked() {
    for (verified_on, is_unverified) in [("2026-11-01", false), ("", true)] {
        let row = TariffRow {
            code: "7202".into(),
            origin: "all".into(),
            kind: "mfn".into(),
            expression: "8 %".into(),
            valid_from: "2026-01-01".into(),
            source: "From memory, check".into(),
            verified_on: verified_on.into(),
            ..TariffRow::default()
        };
        let (table, problems) = TariffTable::from_rows(&[row], OriginGroups::new());
        assert!(problems.is_empty(), "{problems:?}");
        let scenario: Scenario = serde_json::from_value(goods("DE", "CN")).unwrap();
        let result = calculate(&scenario, &rates().with_tariff("EU", table)).unwrap();
        assert_eq!(result.totals.duties.amount(), "80.00");
        let duty = result.rules.iter().position(|rule| rule.source == "From memory, check").unwrap();
        assert_eq!(result.warnings.contains(&Warning::RuleUnverified { rule: duty }), is_unverified);
    }
}

#[test]
fn provisions_that_may_change_the_duty_are_told_and_in_no_sum() {
    let open = |code: &str, provision: &str| OpenProvision {
        code: code.into(),
        provision: provision.into(),
        ..OpenProvision::default()
    };
    let table = table(&[["7202", "all", "mfn", "8 %", "", "", ""]]).with_open_provisions(vec![
        open("72021180", "9903.91.01"),
        open("7202", "9903.90.08"),
        open("7203", "9903.88.69"),
    ]);
    let rates = rates().with_tariff("EU", table);
    let result = |typed: Value| {
        let mut scenario = goods("DE", "CN");
        scenario["lines"][0]["typed_duties"] = typed;
        calculate(&serde_json::from_value(scenario).unwrap(), &rates).unwrap()
    };
    let told = Warning::ProvisionsOpen { line: 0, codes: vec!["9903.90.08".into(), "9903.91.01".into()] };
    let untouched = result(json!([]));
    assert!(untouched.warnings.contains(&told), "{:?}", untouched.warnings);
    // They may apply or not: what is known is in the sums.
    assert!(untouched.complete);
    assert_eq!(untouched.totals.duties.amount(), "80.00");
    let ordinary = result(json!([{ "kind": "most_favoured_nation", "rate": "10 %" }]));
    assert!(ordinary.warnings.contains(&told));
    // Who types the duty on top has judged them.
    let judged = result(json!([{ "kind": "additional", "rate": "25 %" }]));
    assert!(!judged.warnings.contains(&told));
    assert_eq!(judged.totals.duties.amount(), "330.00");
}

/// A provision whose levy is known is told by what it levies, on its days and origins, unless it is
/// among the measures or somebody has typed a duty on top.
#[test]
fn a_remedy_that_is_not_in_the_table_is_told() {
    let open = OpenProvision {
        code: "7202".into(),
        provision: "Ferro-alloys from China".into(),
        kind: Some(MeasureKind::AntiDumping),
        origin: Some(OriginScope::parse("CN", &OriginGroups::new()).unwrap()),
        valid_from: Some("2026-01-01".parse().unwrap()),
        valid_to: Some("2026-12-31".parse().unwrap()),
        applies: false,
    };
    let mfn = ["7202", "all", "mfn", "8 %", "", "", ""];
    let is_told = |origin: &str, day: &str, rows: &[[&str; 7]], typed: Value| {
        let mut scenario = goods("DE", origin);
        scenario["entry_date"] = json!(day);
        scenario["lines"][0]["typed_duties"] = typed;
        let rates = rates().with_tariff("EU", table(rows).with_open_provisions(vec![open.clone()]));
        let result = calculate(&serde_json::from_value(scenario).unwrap(), &rates).unwrap();
        result.warnings.contains(&Warning::MeasureOpen {
            applies: false,
            line: 0,
            kind: MeasureKind::AntiDumping,
            provision: "Ferro-alloys from China".into(),
        })
    };
    assert!(is_told("CN", "2026-11-23", &[mfn], json!([])));
    assert!(!is_told("VN", "2026-11-23", &[mfn], json!([])));
    assert!(!is_told("CN", "2027-01-01", &[mfn], json!([])));
    assert!(!is_told("CN", "2026-11-23", &[mfn], json!([{ "kind": "anti_dumping", "rate": "20 %" }])));
    let known = ["720211", "CN", "anti_dumping", "30 %", "", "", ""];
    assert!(!is_told("CN", "2026-11-23", &[mfn, known], json!([])));
}

/// A claim is not a preference: what goes with one goes with one that is there.
#[test]
fn a_claim_without_a_preference_changes_nothing() {
    let mut scenario = shipment("US", "100000", "USD", "0 %");
    scenario["lines"] = json!([{ "quantity": "1", "price": "100000", "currency": "USD",
        "hs_code": "6912003950", "origin": "CN", "preference": "proven" }]);
    let rows =
        [["691200", "all", "mfn", "4.5 %", "", "", ""], ["691200", "MX", "preference", "Free", "S", "", ""]];
    let result = with_tariff(scenario.clone(), "US", &rows);
    assert_eq!((result.totals.duties.amount(), amount(&result, "mpf")), ("4500.00".into(), "346.40".into()));
    assert!(result.warnings.contains(&Warning::PreferenceUnknown { line: 0 }));
    scenario["lines"][0]["origin"] = json!("MX");
    let result = with_tariff(scenario.clone(), "US", &rows);
    assert_eq!((result.totals.duties.amount(), amount(&result, "mpf")), ("0.00".into(), "none".into()));
    // Free for everybody: no column names the agreement, whose goods are spared the fee all the same.
    let mut free = |origin: &str| {
        scenario["lines"][0]["origin"] = json!(origin);
        let groups = OriginGroups::from([("S".into(), ["MX".parse().unwrap()].into())]);
        let table = TariffTable::new(
            table(&[["691200", "all", "mfn", "Free", "", "", ""]]).measures().to_vec(),
            groups,
        );
        let scenario: Scenario = serde_json::from_value(scenario.clone()).unwrap();
        amount(&calculate(&scenario, &rates().with_tariff("US", table)).unwrap(), "mpf")
    };
    assert_eq!([free("MX"), free("CN")], ["none", "346.40"]);

    // EUR 3 stays, unless a preference takes its place in a standard declaration.
    let mut mug = goods("DE", "CN");
    mug["importer"] = json!("consumer");
    mug["incoterm"] = json!("DAP");
    mug["mode"] = json!("courier");
    mug["lines"][0]["price"] = json!("150");
    mug["lines"][0]["preference"] = json!("proven");
    let rows = [["7202", "all", "mfn", "8 %", "", "", ""], ["7202", "VN", "preference", "Free", "", "", ""]];
    let result = with_tariff(mug.clone(), "EU", &rows);
    assert_eq!(result.totals.duties.amount(), "3.00");
    assert!(result.warnings.contains(&Warning::PreferenceUnknown { line: 0 }));
    mug["lines"][0]["origin"] = json!("VN");
    assert_eq!(with_tariff(mug, "EU", &rows).totals.duties.amount(), "0.00");
}

/// What an expression takes off never makes a duty negative, and its working says so.
#[test]
fn a_duty_is_never_below_nothing() {
    let mut scenario = shipment("DE", "1000", "EUR", "5 % - 20 EUR / 100 kg");
    for (kilograms, duty) in [("900", "0.00"), ("250", "0.00"), ("200", "10.00")] {
        scenario["lines"][0]["net_weight"] = json!(kilograms);
        let result = work_out(scenario.clone());
        assert_eq!(result.totals.duties.amount(), duty, "{kilograms}");
        let workings = result.lines[0].steps.iter().filter_map(|step| step.working.as_ref());
        let is_held = workings.into_iter().any(|working| working.rule == DutyRule::NotBelowZero);
        assert_eq!(is_held, kilograms == "900", "{kilograms}");
    }
}

/// Invoices sell by weight, pair or dozen: what the line counts by then is what a duty by that unit is on. UK
/// trade tariff, 35.10 GBP / 100 kg (trade-tariff-frontend, expression_evaluators/measure_unit).
#[test]
fn a_line_sold_by_a_unit_of_measure_needs_not_say_it_twice() {
    for (quantity, unit, duty, net_weight, due) in [
        ("10000", "kg", "35.10 GBP / 100 kg", None, "3510.00"),
        ("10", "TNE", "35.10 GBP / 100 kg", None, "3510.00"),
        ("100", "DTN", "35.10 GBP / 100 kg", None, "3510.00"),
        // What is weighed apart counts before what is invoiced.
        ("10", "t", "35.10 GBP / 100 kg", Some("9000"), "3159.00"),
        ("12", "Pairs", "0.50 GBP / pa", None, "6.00"),
        ("2", "doz.", "0.50 GBP / p/st", None, "12.00"),
        ("3", "PCS", "0.50 GBP / p/st", None, "1.50"),
        ("3", "l", "26 GBP / hl", None, "0.78"),
        // Nobody knows what is in a carton.
        ("3", "carton", "0.50 GBP / p/st", None, "0.00"),
    ] {
        let mut scenario = shipment("GB", "200", "GBP", duty);
        let line = &mut scenario["lines"][0];
        line["quantity"] = json!(quantity);
        line["unit"] = json!(unit);
        line["net_weight"] = json!(net_weight);
        let result = work_out(scenario);
        assert_eq!(result.totals.duties.amount(), due, "{quantity} {unit} at {duty}");
        let missing = result.warnings.iter().any(|warning| matches!(warning, Warning::UnitMissing { .. }));
        assert_eq!(missing, unit == "carton");
    }
}

/// The lines below a code differ: its own rate stands and is marked, a code that nobody knows has none.
#[test]
fn a_code_whose_lines_differ_is_not_guessed() {
    let rows = [
        ["940521", "all", "mfn", "2.7 %", "", "", ""],
        ["94052140", "all", "mfn", "4.7 %", "", "", ""],
        ["94052150", "all", "mfn", "3.7 %", "", "", ""],
        ["94052190", "all", "mfn", "2.7 %", "", "", ""],
    ];
    let open = OpenProvision {
        code: "940521".into(),
        provision: "2.7 %, 3.7 %, 4.7 %".into(),
        kind: Some(MeasureKind::MostFavouredNation),
        ..OpenProvision::default()
    };
    let rates = rates().with_tariff("EU", table(&rows).with_open_provisions(vec![open]));
    let differs = Warning::DutyDiffers { line: 0, rates: "2.7 %, 3.7 %, 4.7 %".into() };
    for (code, duty, is_told) in [
        ("9405.21", "27.00", true),
        ("9405.21.00.00", "27.00", true),
        ("9405.21.99", "0.00", true),
        ("9405.21.40", "47.00", false),
        ("9405.21.40.10", "47.00", false),
        ("9405.21.50", "37.00", false),
    ] {
        let mut scenario = goods("DE", "CN");
        scenario["lines"][0]["hs_code"] = json!(code);
        let work = |scenario: &Value| {
            calculate(&serde_json::from_value::<Scenario>(scenario.clone()).unwrap(), &rates).unwrap()
        };
        let result = work(&scenario);
        assert_eq!(result.totals.duties.amount(), duty, "{code}");
        assert_eq!(result.warnings.contains(&differs), is_told, "{code}");
        assert_eq!(result.complete, !is_told, "{code}: {:?}", result.warnings);
        scenario["lines"][0]["typed_duties"] = json!([{ "kind": "most_favoured_nation", "rate": "3.7 %" }]);
        assert!(work(&scenario).complete, "{code}");
    }
}

/// landed-cost.md, section 2.1: the surcharge of section 122 is known to be due from 24 February to 24 July 2026,
/// and its exemptions are not in the data.
#[test]
fn a_surcharge_that_applies_and_is_left_out_is_not_complete() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rates/open_provisions.json");
    let written = std::fs::read_to_string(path).unwrap();
    let mut open: BTreeMap<String, Vec<OpenProvision>> = serde_json::from_str(&written).unwrap();
    let rows = [["72021180", "all", "mfn", "Free", "", "", ""]];
    let tariff = table(&rows).with_open_provisions(open.remove("US").unwrap());
    let rates = rates().with_tariff("US", tariff);
    for (day, is_complete) in
        [("2026-02-23", true), ("2026-02-24", false), ("2026-07-24", false), ("2026-07-25", true)]
    {
        let mut scenario = goods("US", "KR");
        scenario["lines"][0]["currency"] = json!("USD");
        scenario["entry_date"] = json!(day);
        let result = calculate(&serde_json::from_value(scenario).unwrap(), &rates).unwrap();
        assert!(
            result.warnings.iter().any(|warning| matches!(warning, Warning::MeasureOpen { .. })),
            "{day}"
        );
        assert_eq!(result.complete, is_complete, "{day}: {:?}", result.warnings);
    }
}
