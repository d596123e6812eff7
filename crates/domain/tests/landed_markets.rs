//! The markets' rates in `rates/markets`, as files: each is taken, each entry has a source, and the
//! rules that are easily got wrong come out as their sources have them.

#[path = "landed_markets/beside.rs"]
mod beside;
#[path = "landed_markets/duties.rs"]
mod duties;
#[path = "landed_markets/northern_ireland.rs"]
mod northern_ireland;
#[path = "landed_markets/parcels.rs"]
mod parcels;
#[path = "landed_markets/refusals.rs"]
mod refusals;
#[path = "landed_markets/rules.rs"]
mod rules;
#[path = "landed_markets/terms.rs"]
mod terms;
#[path = "landed_markets/typed_rules.rs"]
mod typed_rules;

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
        for row in &rows {
            assert!(is_for_readers(&row.source), "{}: {}", path.display(), row.source);
        }
        let (table, problems) = TariffTable::from_rows(&rows, OriginGroups::new());
        assert!(problems.is_empty(), "{}: {problems:?}", path.display());
        assert!(!table.measures().is_empty(), "{}", path.display());
    }
}

/// A source is what a reader is shown; what is to be done about it belongs into the note beside it.
fn is_for_readers(source: &str) -> bool {
    ["memory", "check:", ", check", "as stored", "faulty"].iter().all(|words| !source.contains(words))
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
        // Its levies on consignments of this value are not in the data.
        assert_eq!(result.complete, code != "NZ", "{code}: {:?}", result.warnings);
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
                        let source = field["source"].as_str().unwrap();
                        assert!(!source.is_empty() && is_for_readers(source), "{path}: {source}");
                        assert!(field.get("note").is_none(), "{path}: a note is handed on");
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
    assert!(market("BR").schemes().into_iter().eq(["remessa_conforme"]));
    assert!(market("XI").schemes().into_iter().eq(["ukims"]));
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
fn levies_without_rates_are_told_until_one_is_typed() {
    let mut scenario = shipment("BR", "1000", "BRL", "10 %");
    let open = |scenario: &Value| {
        let warnings = work_out(scenario.clone()).warnings;
        warnings.into_iter().find_map(|warning| match warning {
            Warning::LeviesOpen { levies } => Some(levies.join(" ")),
            _ => None,
        })
    };
    assert_eq!(open(&scenario).as_deref(), Some("ipi siscomex afrmm"));
    scenario["overrides"] = json!([
        { "levy": "ipi", "rate": { "percent": "5" } },
        { "levy": "afrmm", "rate": { "percent": "8" } },
    ]);
    assert_eq!(open(&scenario).as_deref(), Some("siscomex"));
    assert_eq!(open(&shipment("DE", "1000", "EUR", "10 %")), None);
}
