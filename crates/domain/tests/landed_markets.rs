//! The markets' rates in `rates/markets`, as files: each is taken, each entry has a source, and the
//! rules that are easily got wrong come out as their sources have them.

use std::collections::BTreeMap;
use std::path::Path;

use domain::landed_cost::*;
use domain::tariff::table::{OpenProvision, OriginGroups, TariffRow, TariffTable};
use domain::{Currency, Money};
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn rates() -> Rates {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("rates");
    let read = |path: &Path| std::fs::read_to_string(path).unwrap();
    let conventions: Conventions = serde_json::from_str(&read(&root.join("conventions.json"))).unwrap();
    let mut files: Vec<_> =
        std::fs::read_dir(root.join("markets")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let markets = files.iter().map(|path| {
        let market: Market =
            serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(path.file_stem().unwrap().to_str().unwrap(), market.code);
        market
    });
    Rates::new(conventions)
        .with_markets(markets.collect())
        .unwrap()
        .with_exchange(ExchangeSeries::from_ecb(ECB).unwrap())
}

/// A table in the form of `tariff::table`: the columns that these tests need.
fn table(rows: &[[&str; 7]]) -> TariffTable {
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

/// The tables that come with the rates are taken without a fault, in the form that `tariff` documents.
#[test]
fn the_tariff_files_are_taken() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rates/tariffs");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let mut lines = text.lines();
        let columns: Vec<&str> = lines.next().unwrap().split(',').collect();
        let row = |line: &str| {
            // No cell of these files holds a comma, unless it is quoted.
            let mut cells = Vec::new();
            let mut quoted = false;
            let mut cell = String::new();
            for letter in line.chars() {
                match letter {
                    '"' => quoted = !quoted,
                    ',' if !quoted => cells.push(std::mem::take(&mut cell)),
                    other => cell.push(other),
                }
            }
            cells.push(cell);
            let fields: serde_json::Map<String, Value> = columns
                .iter()
                .map(|name| (*name).to_owned())
                .zip(cells.into_iter().map(Value::from))
                .collect();
            serde_json::from_value::<TariffRow>(fields.into()).unwrap()
        };
        let rows: Vec<TariffRow> = lines.map(row).collect();
        let (table, problems) = TariffTable::from_rows(&rows, OriginGroups::new());
        assert!(problems.is_empty(), "{}: {problems:?}", path.display());
        assert!(!table.measures().is_empty(), "{}", path.display());
    }
}

/// Reference rates in the published form; the figures are made up.
const ECB: &str = "Date,USD,JPY,BGN,CZK,DKK,GBP,HUF,PLN,RON,SEK,CHF,NOK,AUD,BRL,CAD,CNY,INR,KRW,MXN,NZD,SGD,AED,SAR,\n\
2026-11-20,1.10,160,N/A,25,7.46,0.85,400,4.25,5.0,11,0.95,11.5,1.65,6.0,1.50,7.8,92,1500,19,1.8,1.45,4.04,4.125,\n\
2026-10-21,1.00,150,N/A,24,7.46,0.86,390,4.25,5.0,11,0.95,11.5,1.65,6.0,1.50,7.8,92,1500,19,1.8,1.45,4.04,4.125,\n";

fn shipment(market: &str, price: &str, currency: &str, duty: &str) -> Value {
    json!({
        "version": 1, "market": market, "entry_date": "2026-11-23", "importer": "registered_business",
        "incoterm": "FOB", "mode": "sea",
        "lines": [{ "quantity": "1", "price": price, "currency": currency,
            "typed_duties": [{ "kind": "most_favoured_nation", "rate": duty }] }],
    })
}

fn work_out(scenario: Value) -> LandedCost {
    let scenario: Scenario = serde_json::from_value(scenario).unwrap();
    let result = calculate(&scenario, &rates()).unwrap();
    assert_eq!(totals(&scenario, &rates()).unwrap(), result.totals);
    result
}

fn amount(result: &LandedCost, levy: &str) -> String {
    let id = CostId::Levy(levy.into());
    result.import_costs.iter().find(|cost| cost.id == id).map_or("none".into(), |cost| cost.amount.amount())
}

#[test]
fn every_market_of_the_plan_is_there_and_is_worked_out() {
    let rates = rates();
    let union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
    let others = "US GB XI CA AU NZ JP CN CN-CBEC KR SG CH NO MX BR IN AE SA";
    let expected: Vec<&str> = union.split(' ').chain(others.split(' ')).collect();
    assert_eq!(rates.markets().count(), expected.len());
    for code in expected {
        let result = work_out(shipment(code, "5000", "EUR", "5 %"));
        assert!(result.complete, "{code}: {:?}", result.warnings);
        assert!(result.totals.duties.minor() > 0 || code == "CN-CBEC", "{code}");
    }
}

#[test]
fn every_entry_has_a_source() {
    fn look(value: &Value, path: &str, seen: &mut usize) {
        match value {
            Value::Object(fields) => {
                for (name, field) in fields {
                    if name == "provenance" {
                        assert!(!field["source"].as_str().unwrap().is_empty(), "{path}");
                        *seen += 1;
                    }
                    look(field, &format!("{path}.{name}"), seen);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| look(item, path, seen)),
            _ => {}
        }
    }
    let mut seen = 0;
    for market in rates().markets() {
        look(&serde_json::to_value(market).unwrap(), &market.code, &mut seen);
    }
    assert!(seen > 100);
}

#[test]
fn members_of_the_union_have_their_own_rate_and_currency_and_the_unions_rules() {
    let rates = rates();
    for (code, percent, currency) in
        [("DE", "19", "EUR"), ("FI", "25.5", "EUR"), ("PL", "23", "PLN"), ("HU", "27", "HUF")]
    {
        let market = rates.market(code).unwrap();
        assert_eq!(market.currency.code(), currency);
        assert_eq!(market.tariff.as_deref(), Some("EU"));
        let vat = market.levies.iter().find(|levy| levy.id == "vat").unwrap();
        assert_eq!(vat.rates[0].rate, LevyRate::Percent(percent.parse::<Decimal>().unwrap().into()));
    }
    assert!(rates.market("EU").is_none(), "the union itself is no destination");
}

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

/// Bounds typed with a rate take the place of the market's.
#[test]
fn a_typed_rate_brings_its_own_bounds() {
    let mut scenario = shipment("SA", "200000", "SAR", "5 %");
    for (rate, minimum, maximum, fee) in [
        (json!({ "percent": "0.3" }), json!(null), json!(null), "500.00"),
        (json!({ "percent": "0.3" }), json!("10"), json!(null), "600.00"),
        (json!({ "percent": "0.3" }), json!(null), json!("550"), "550.00"),
        (json!({ "percent": "0.001" }), json!("10"), json!("550"), "10.00"),
        (json!({ "amount": { "amount": "700" } }), json!(null), json!(null), "700.00"),
        (json!({ "amount": { "amount": "700" } }), json!(null), json!("650"), "650.00"),
    ] {
        scenario["overrides"] =
            json!([{ "levy": "service_fee", "rate": rate, "minimum": minimum, "maximum": maximum }]);
        assert_eq!(amount(&work_out(scenario.clone()), "service_fee"), fee, "{}", scenario["overrides"]);
    }
    for (minimum, maximum, problem) in
        [("20", "10", Problem::BoundsReversed), ("-1", "10", Problem::Negative)]
    {
        scenario["overrides"] = json!([{
            "levy": "service_fee", "rate": { "percent": "1" }, "minimum": minimum, "maximum": maximum,
        }]);
        let scenario: Scenario = serde_json::from_value(scenario.clone()).unwrap();
        let found = calculate(&scenario, &rates()).unwrap_err();
        assert_eq!((found.at, found.problem), (At::Override { index: 0 }, problem));
    }
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

#[test]
fn reliefs_for_small_consignments_can_be_left_aside() {
    let mut scenario = shipment("GB", "30", "GBP", "8 %");
    assert_eq!(work_out(scenario.clone()).totals.duties.amount(), "0.00");
    scenario["without_reliefs"] = json!(true);
    assert_eq!(work_out(scenario).totals.duties.amount(), "2.40");
}

/// Odoo, stock_landed_costs, test_01_negative_landed_costs: a credit is shared as a charge is.
#[test]
fn a_credit_is_shared_like_a_charge() {
    let mut scenario = shipment("GB", "1000", "GBP", "0 %");
    let line = scenario["lines"][0].clone();
    scenario["lines"] = json!([line, line, line]);
    scenario["charges"] =
        json!([{ "component": "on_carriage", "amount": "-50", "currency": "GBP", "basis": "equally" }]);
    let result = work_out(scenario);
    let charges: Vec<String> = result.lines.iter().map(|line| line.costs.charges.amount()).collect();
    assert_eq!(charges, ["-16.67", "-16.67", "-16.66"]);
}

#[test]
fn a_form_finds_what_a_market_asks_and_what_is_published() {
    let rates = rates();
    let market = |code| rates.market(code).unwrap();
    assert!(market("DE").schemes().into_iter().eq(["ioss"]));
    assert!(market("NO").schemes().into_iter().eq(["voec"]));
    assert!(market("CH").schemes().is_empty());

    let day = |text: &str| text.parse().unwrap();
    let vat = |date| {
        let levy = market("DE").levies.iter().find(|levy| levy.id == "vat").unwrap();
        levy.rates_on(date).iter().map(|rate| rate.rate.clone()).collect::<Vec<_>>()
    };
    assert_eq!(vat(day("2026-11-25")), [LevyRate::Percent(Decimal::from(19).into())]);

    let scenario: Scenario = serde_json::from_value(shipment("DE", "1000", "USD", "0 %")).unwrap();
    let used = calculate(&scenario, &rates).unwrap().exchange.remove(0);
    let export = scenario.export_date.unwrap_or(scenario.entry_date);
    let pair = (Currency::USD, Currency::EUR);
    let (series, day) = market("DE").exchange_series(&rates, pair, scenario.entry_date, export).unwrap();
    assert_eq!((Some(series.id.clone()), Some(day)), (used.series, used.day));
    assert!(market("DE").exchange_series(&rates, (Currency::AED, Currency::EUR), day, day).is_none());
}

#[test]
fn a_levy_of_which_no_rate_is_known_yet_is_told() {
    let mut scenario = shipment("US", "1000000", "USD", "0 %");
    let is_told = |result: &LandedCost| {
        result.warnings.iter().any(|warning| matches!(warning, Warning::LevyUnknown { .. }))
    };
    assert!(!is_told(&work_out(scenario.clone())));
    scenario["entry_date"] = json!("2001-01-02");
    let result = work_out(scenario);
    assert!(is_told(&result) && !result.complete);
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

/// landed-cost.md, section 4: what each term adds to the price, or takes off.
#[test]
fn eleven_terms_lead_to_the_same_customs_value() {
    let parts = [
        ("origin_inland", 40, "EXW"),
        ("export_clearance", 20, "EXW"),
        ("origin_terminal", 30, "EXW FCA FAS"),
        ("main_freight", 100, "EXW FCA FAS FOB"),
        ("insurance", 10, "EXW FCA FAS FOB CFR CPT"),
    ];
    for term in domain::Incoterm::ALL {
        let code = term.code();
        let inland = matches!(code, "DAP" | "DPU" | "DDP");
        let destination = if matches!(code, "DPU" | "DDP") { 15 } else { 0 };
        let mut price = 1_000;
        for (_, amount, missing) in parts {
            price += if missing.split(' ').any(|term| term == code) { 0 } else { amount };
        }
        price += if inland { 25 + destination } else { 0 };
        let mut charges: Vec<Value> = parts
            .iter()
            .map(|(component, amount, _)| json!({ "component": component, "amount": amount.to_string(), "currency": "EUR", "basis": "value" }))
            .collect();
        if inland {
            charges.push(
                json!({ "component": "on_carriage", "amount": "25", "currency": "EUR", "basis": "value" }),
            );
            charges.push(json!({ "component": "destination_terminal", "amount": "15", "currency": "EUR", "basis": "value" }));
            // Under the D terms insurance is the seller's choice: here it is in the price.
            charges[4]["in_price"] = json!(true);
        }
        let duty_in_price = if code == "DDP" { "0 %" } else { "10 %" };
        let mut scenario = shipment("DE", &price.to_string(), "EUR", duty_in_price);
        scenario["incoterm"] = json!(code);
        scenario["charges"] = json!(charges);
        if code == "FCA" {
            scenario["place"] = json!({ "kind": "export_terminal" });
        }
        if code == "DDP" {
            scenario["overrides"] = json!([{ "levy": "vat", "rate": { "percent": "0" } }]);
        }
        let result = work_out(scenario.clone());
        assert_eq!(result.totals.customs_value.amount(), "1200.00", "{code} to a CIF market");
        scenario["market"] = json!("NZ");
        scenario["lines"][0]["currency"] = json!("NZD");
        scenario["overrides"] = json!([]);
        charges.iter_mut().for_each(|charge| charge["currency"] = json!("NZD"));
        scenario["charges"] = json!(charges);
        scenario["delivered_price"] = json!("without_taxes");
        let result = work_out(scenario);
        assert_eq!(result.totals.customs_value.amount(), "1090.00", "{code} to a FOB market");
    }
}

#[test]
fn what_is_not_shown_apart_stays_in_the_value() {
    let mut scenario = shipment("NZ", "1100", "NZD", "10 %");
    scenario["incoterm"] = json!("CFR");
    scenario["charges"] = json!([{ "component": "main_freight", "amount": "100", "currency": "NZD",
        "basis": "value", "shown_separately": false }]);
    let result = work_out(scenario);
    assert_eq!(result.totals.customs_value.amount(), "1100.00");
    // Nothing is taxed twice: the freight is in the value, so not outside of it.
    assert_eq!(result.totals.taxes.amount(), "181.50");
    assert!(result.warnings.contains(&Warning::ChargeNotDeducted { charge: 0 }));
}

/// landed-cost.md, section 4: CV = (P − C − U) / (1 + d), and with tax (P / (1 + v) − C − U) / (1 + d).
#[test]
fn a_price_delivered_duty_paid_is_solved_backwards() {
    let mut scenario = shipment("DE", "1190", "EUR", "10 %");
    scenario["incoterm"] = json!("DDP");
    scenario["importer"] = json!("consumer");
    scenario["charges"] =
        json!([{ "component": "on_carriage", "amount": "45", "currency": "EUR", "basis": "value" }]);
    let result = work_out(scenario.clone());
    // (1,190 / 1.19 − 45) / 1.1 = 868.18
    assert_eq!(result.totals.customs_value.amount(), "868.18");
    assert_eq!(result.totals.duties.amount(), "86.82");
    assert_eq!(result.totals.taxes.amount(), "190.00");
    assert_eq!(result.totals.landed_cost.amount(), "1190.00");
    assert_eq!(result.totals.cash_at_border.amount(), "0.00");
    scenario["delivered_price"] = json!("without_taxes");
    let result = work_out(scenario);
    // (1,190 − 45) / 1.1 = 1,040.91
    assert_eq!(result.totals.customs_value.amount(), "1040.91");
    assert_eq!(result.totals.taxes.amount(), "226.10");
    assert_eq!(result.totals.landed_cost.amount(), "1416.10");
}

#[test]
fn a_price_delivered_duty_paid_with_bounded_fees_comes_out_again() {
    for price in ["2000", "5000", "60000", "400000"] {
        let mut scenario = shipment("US", price, "USD", "16 % MIN 3.50 USD / p/st");
        scenario["lines"][0]["typed_duties"][0]["rate"] = json!("16 %");
        scenario["incoterm"] = json!("DDP");
        let mut second = scenario["lines"][0].clone();
        second["price"] = json!("777.77");
        scenario["lines"].as_array_mut().unwrap().push(second);
        let result = work_out(scenario);
        let again: Vec<&Step> = result
            .lines
            .iter()
            .flat_map(|line| &line.steps)
            .filter(|step| step.kind == StepKind::DeliveredPriceAgain)
            .collect();
        assert_eq!(again.len(), 2);
        for step in again {
            // Whole dollars of value, and the duty on what was rounded away.
            let miss = (*step.amount - *step.base.unwrap()).abs();
            assert!(miss <= "0.7".parse::<Decimal>().unwrap(), "{price}: {miss}");
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
fn sides_are_sorted_and_the_deciding_part_is_named() {
    let scenario: Scenario = serde_json::from_value(shipment("DE", "1000", "EUR", "10 %")).unwrap();
    let markets = ["US", "NO", "DE", "GB", "Nowhere"].map(str::to_owned).to_vec();
    let sides = vary(&scenario, &Variation::Markets(markets), &rates());
    let comparison = compare(&sides, &rates(), Currency::EUR);
    let order: Vec<usize> = comparison.alternatives.iter().map(|side| side.scenario).collect();
    assert_eq!(order.last(), Some(&4));
    let units: Vec<Decimal> = comparison
        .alternatives
        .iter()
        .filter_map(|side| side.outcome.compared())
        .map(|compared| *compared.per_unit.unwrap())
        .collect();
    assert!(units.is_sorted());
    for side in comparison.alternatives.iter().filter_map(|side| side.outcome.compared()) {
        let parts = Money::sum(Currency::EUR, side.parts.iter().map(|part| part.amount)).unwrap();
        assert_eq!(parts, side.total);
    }
    let us = comparison.alternatives.iter().find(|side| side.scenario == 0).unwrap();
    assert_eq!(us.outcome.compared().unwrap().deciding, Some(CostPart::Fees));
}

#[test]
fn what_is_typed_for_a_market_holds_where_it_is_law() {
    let mut scenario = shipment("DE", "1000", "EUR", "10 %");
    scenario["lines"][0]["typed_duties"] = json!([
        { "kind": "most_favoured_nation", "rate": "10 %" },
        { "kind": "excise", "rate": "3 EUR / kg" },
    ]);
    scenario["lines"][0]["net_weight"] = json!("10");
    scenario["overrides"] = json!([{ "levy": "vat", "rate": { "percent": "7" } }]);
    let own: Scenario = serde_json::from_value(scenario).unwrap();
    let markets = ["DE", "FR", "XI", "GB", "US", "Nowhere"].map(str::to_owned).to_vec();
    let sides = vary(&own, &Variation::Markets(markets), &rates());
    assert_eq!(sides[0], own);
    // The members of the customs union have one tariff; excises and rates of VAT are each member's own.
    for side in &sides[1..3] {
        assert_eq!(side.lines[0].typed_duties, own.lines[0].typed_duties[..1], "{}", side.market);
        assert!(side.overrides.is_empty());
    }
    // The Americans have a tariff of their own, and say so.
    for side in &sides[3..] {
        assert_eq!(side.lines[0].typed_duties, [], "{}", side.market);
        assert!(side.overrides.is_empty());
    }
    let comparison = compare(&sides, &rates(), Currency::EUR);
    let of = |place: usize| {
        let found = comparison.alternatives.iter().find(|side| side.scenario == place).unwrap();
        found.outcome.compared().unwrap()
    };
    assert_eq!(of(0).result, calculate(&own, &rates()).unwrap());
    assert!(of(0).is_typed() && of(1).is_typed());
    assert!(!of(4).is_typed());
}

#[test]
fn an_alternative_says_what_nobody_verified() {
    let market = |verified_on: Value| {
        json!({ "code": "T", "currency": "EUR",
            "valuation": [{ "point": "cif", "provenance": { "source": "test", "verified_on": "2026-11-01" } }],
            "levies": [{ "id": "vat", "kind": "tax", "base": [{ "part": "customs_value" }],
                "rates": [{ "rate": { "percent": "20" },
                    "provenance": { "source": "test", "verified_on": verified_on } }] }] })
    };
    for (verified_on, is_unverified) in [(json!("2026-11-01"), false), (Value::Null, true)] {
        let market: Market = serde_json::from_value(market(verified_on)).unwrap();
        let rates = rates().with_markets(vec![market]).unwrap();
        let scenario: Scenario = serde_json::from_value(shipment("T", "1000", "EUR", "10 %")).unwrap();
        let comparison = compare(&[scenario], &rates, Currency::EUR);
        let side = comparison.alternatives[0].outcome.compared().unwrap();
        assert_eq!(side.is_unverified(), is_unverified);
    }
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
    let open = |code: &str, provision: &str| OpenProvision { code: code.into(), provision: provision.into() };
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

#[test]
fn what_is_wrong_is_told_at_the_field() {
    let problem = |change: &dyn Fn(&mut Value)| {
        let mut scenario = shipment("DE", "10", "EUR", "5 %");
        change(&mut scenario);
        let scenario: Scenario = serde_json::from_value(scenario).unwrap();
        calculate(&scenario, &rates()).unwrap_err()
    };
    let line = |field, problem| ScenarioError { at: At::Line { line: 0, field }, problem };
    let found = problem(&|scenario| scenario["lines"][0]["price"] = json!("-1"));
    assert_eq!(found, line(Field::Price, Problem::Negative));
    let found = problem(&|scenario| scenario["lines"][0]["quantity"] = json!("1000000000000000000"));
    assert_eq!(found, line(Field::Quantity, Problem::OutOfRange));
    let found = problem(&|scenario| {
        scenario["lines"][0]["quantity"] = json!("999999999999999");
        scenario["lines"][0]["price"] = json!("999999999999999");
    });
    assert!(matches!(found.problem, Problem::Overflow));
    let found = problem(&|scenario| scenario["market"] = json!("ZZ"));
    assert_eq!(found.problem, Problem::UnknownMarket { market: "ZZ".into() });
    let found = problem(&|scenario| scenario["lines"][0]["currency"] = json!("TRY"));
    assert!(matches!(found.problem, Problem::ExchangeRateMissing { .. }));
    assert_eq!(found.at, At::Line { line: 0, field: Field::Currency });
    let found = problem(&|scenario| {
        scenario["charges"] =
            json!([{ "component": "main_freight", "amount": "5", "currency": "EUR", "basis": "volume" }]);
    });
    let suggested = Problem::ZeroBasis { basis: BasisKind::Volume, suggested: BasisKind::Value };
    assert_eq!(
        found,
        ScenarioError { at: At::Charge { charge: 0, field: Field::Basis }, problem: suggested }
    );
    let found = problem(&|scenario| scenario["lines"][0]["typed_duties"][0]["rate"] = json!("five"));
    assert!(matches!(found.problem, Problem::NotADuty { .. }));
    assert_eq!(found.at, At::TypedDuty { line: 0, index: 0 });
    let found = problem(&|scenario| {
        scenario["overrides"] = json!([{ "levy": "gst", "rate": { "percent": "5" } }]);
    });
    assert_eq!(found.at, At::Override { index: 0 });
}

#[test]
fn scenarios_survive_the_wire() {
    let text = shipment("DE", "10", "EUR", "12.80 % + 176.80 EUR / 100 kg");
    let scenario: Scenario = serde_json::from_value(text.clone()).unwrap();
    assert_eq!(serde_json::to_value(&scenario).unwrap(), text);
    let result = work_out({
        let mut text = text;
        text["lines"][0]["net_weight"] = json!("5");
        text
    });
    let again: LandedCost = serde_json::from_str(&serde_json::to_string(&result).unwrap()).unwrap();
    assert_eq!(again, result);
    assert_eq!(result.totals.duties.amount(), "10.12");
}

#[test]
fn rates_that_contradict_themselves_are_refused() {
    let market = |change: &dyn Fn(&mut Value)| {
        let mut market = json!({ "code": "T", "currency": "EUR",
            "levies": [{ "id": "vat", "kind": "tax", "base": [{ "part": "customs_value" }],
                "rates": [{ "rate": { "percent": "20" }, "provenance": { "source": "test" } }] }] });
        change(&mut market);
        let conventions = Conventions {
            stale_after_days: 1,
            volume_per_kilogram: BTreeMap::new(),
            provenance: Provenance::default(),
        };
        let market = serde_json::from_value(market).unwrap();
        Rates::new(conventions).with_markets(vec![market]).err()
    };
    let name = || "T".to_owned();
    assert_eq!(market(&|_| ()), None);
    let found = market(&|market| market["levies"][0]["base"][0]["part"] = json!({ "levy": "later" }));
    assert_eq!(found, Some(RatesError::UnknownLevy { market: name(), levy: "later".into() }));
    let found = market(&|market| {
        market["levies"][0]["inside"] = json!(true);
        market["levies"][0]["rates"][0]["rate"]["percent"] = json!("100");
    });
    assert_eq!(found, Some(RatesError::ImpossibleRate { market: name(), levy: "vat".into() }));
    let found = market(&|market| market["levies"][0]["line_rounding"] = json!({ "mode": "down", "to": "0" }));
    assert_eq!(found, Some(RatesError::RoundingStep { market: name() }));
    let found = market(&|market| market["inherits"] = json!("T"));
    assert_eq!(found, Some(RatesError::InheritsFromNothing { market: name(), parent: name() }));
}
