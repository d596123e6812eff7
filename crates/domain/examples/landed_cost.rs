//! How long a landed cost takes: 20 lines to 17 markets side by side, and 10,000 lines to one.
//!
//! `cargo run --release -p domain --example landed_cost`

use std::path::Path;
use std::time::{Duration, Instant};

use domain::Currency;
use domain::landed_cost::{
    Conventions, ExchangeSeries, Market, Rates, Scenario, Variation, calculate, compare, totals, vary,
};
use serde_json::json;

const ECB: &str = "Date,USD,JPY,GBP,CHF,NOK,AUD,BRL,CAD,CNY,INR,KRW,MXN,NZD,SGD,AED,SAR\n\
    2026-10-21,1.1587,181.05,0.8533,0.95,11.49,1.65,6.03,1.51,7.83,92.4,1503,19.2,1.8,1.45,4.04,4.125\n";

fn rates() -> Rates {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("rates");
    let read = |path: &Path| std::fs::read_to_string(path).unwrap();
    let files = std::fs::read_dir(root.join("markets")).unwrap();
    let markets: Vec<Market> =
        files.map(|entry| serde_json::from_str(&read(&entry.unwrap().path())).unwrap()).collect();
    let conventions: Conventions = serde_json::from_str(&read(&root.join("conventions.json"))).unwrap();
    Rates::new(conventions)
        .with_markets(markets)
        .unwrap()
        .with_exchange(ExchangeSeries::from_ecb(ECB).unwrap())
}

fn shipment(lines: usize) -> Scenario {
    let line = |place: usize| {
        json!({ "quantity": (place % 97 + 1).to_string(), "price": format!("{}.{:02}", place % 211 + 1, place % 100),
            "currency": "USD", "hs_code": "94052100", "origin": "CN", "gross_weight": "12.5", "volume": "0.06",
            "typed_duties": [
                { "kind": "most_favoured_nation", "rate": "4.7 %" },
                { "kind": "additional", "rate": "25 %" },
            ] })
    };
    let charge = |component: &str, basis: &str| json!({ "component": component, "amount": "1840.00", "currency": "EUR", "basis": basis });
    serde_json::from_value(json!({
        "version": 1, "market": "DE", "entry_date": "2026-11-23", "importer": "registered_business",
        "incoterm": "FOB", "mode": "sea",
        "lines": (0..lines).map(line).collect::<Vec<_>>(),
        "charges": [
            charge("main_freight", "volume"), charge("insurance", "value"), charge("on_carriage", "gross_weight"),
        ],
    }))
    .unwrap()
}

/// The best of some runs: the others were disturbed.
fn best(runs: u32, mut work: impl FnMut()) -> Duration {
    let run = |_| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..runs).map(run).min().unwrap_or_default()
}

fn main() {
    let rates = rates();
    let codes = "US DE FR GB CA AU NZ JP CN KR SG CH NO MX BR IN AE";
    let markets = Variation::Markets(codes.split(' ').map(str::to_owned).collect());
    let sides = vary(&shipment(20), &markets, &rates);
    let comparison = compare(&sides, &rates, Currency::EUR);
    assert!(comparison.alternatives.iter().all(|side| side.outcome.compared().is_some()));
    let side_by_side = best(200, || drop(compare(&sides, &rates, Currency::EUR)));
    println!("20 lines to {} markets, with ledger: {side_by_side:?}", sides.len());
    let only_totals = best(200, || sides.iter().for_each(|side| drop(totals(side, &rates))));
    println!("20 lines to {} markets, totals alone: {only_totals:?}", sides.len());
    for market in ["DE", "US", "JP", "BR"] {
        let large = Scenario { market: market.into(), ..shipment(10_000) };
        let ledger = best(10, || drop(calculate(&large, &rates)));
        let alone = best(10, || drop(totals(&large, &rates)));
        println!("10,000 lines to {market}: {ledger:?} with ledger, {alone:?} totals alone");
    }
    let delivered = Scenario { incoterm: domain::Incoterm::Ddp, ..shipment(20) };
    let solved = best(200, || drop(calculate(&delivered, &rates)));
    println!("20 lines delivered duty paid: {solved:?}");
}
