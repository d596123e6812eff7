//! Links: what goes in comes out, damage is told and costs only what lies behind it, and what is
//! private is in none of them.

use domain::{landed_cost, price_calculator, rebate};
use entrepot::{
    browser::deflate,
    state::{
        calculator::Typed as _,
        ladder::typed as ladder_typed,
        landed_cost::{Shipment, typed as landed_typed},
        price::typed as price_typed,
        scenario_link::{self, LinkFault, Sent, inflate::inflate, letters, notation},
    },
};
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;

const CASES: u32 = 10_000;

/// The same numbers in every run.
struct Chance(u32);

impl Chance {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0 % limit
    }

    fn text(&mut self) -> String {
        const LETTERS: [char; 20] = [
            'a', 'b', '1', '.', '-', '%', ' ', '(', ')', '[', ']', '{', '}', ',', ';', ':', '!', '\\', '灯',
            'ß',
        ];
        (0..self.below(9)).map(|_| LETTERS[self.below(20) as usize]).collect()
    }

    fn value(&mut self, depth: u32) -> Value {
        match self.below(if depth == 0 { 4 } else { 7 }) {
            0 => json!(self.text()),
            1 => json!(self.below(1000)),
            2 => json!(self.below(2) == 0),
            3 => json!(self.text()),
            4 => (0..self.below(4)).map(|_| self.value(depth - 1)).collect(),
            5 => {
                // Objects of one kind: a table.
                let keys: Vec<String> = (0..=self.below(3)).map(|_| self.text()).collect();
                let rows = self.below(4);
                (0..rows).map(|_| self.object(&keys, depth - 1)).collect()
            }
            _ => {
                let keys: Vec<String> = (0..self.below(4)).map(|_| self.text()).collect();
                self.object(&keys, depth - 1)
            }
        }
    }

    fn object(&mut self, keys: &[String], depth: u32) -> Value {
        let pairs = keys
            .iter()
            .filter_map(|key| if self.below(4) > 0 { Some((key.clone(), self.value(depth))) } else { None });
        Value::Object(pairs.collect())
    }
}

#[wasm_bindgen_test]
fn the_notation_says_the_same() {
    let mut chance = Chance(0x2545_f491);
    for _ in 0..CASES {
        let value = json!({ "all": chance.value(3) });
        let written = notation::write(&value);
        let (part, is_whole) = notation::read(&written);
        assert!(is_whole, "{written}");
        assert_eq!(part.value(), value, "{written}");
        // Any beginning of it can be read, and says that it is one.
        let letters: Vec<char> = written.chars().collect();
        let cut = chance.below(u32::try_from(letters.len()).unwrap()) as usize;
        assert!(!notation::read(&letters[..cut].iter().collect::<String>()).1);
    }
}

#[wasm_bindgen_test]
fn nothing_is_read_beyond_the_damage() {
    let mut chance = Chance(0x1234_5678);
    for _ in 0..CASES {
        let bytes: Vec<u8> = (0..1 + chance.below(200)).map(|_| chance.below(256) as u8).collect();
        let text = letters::write(&bytes);
        assert_eq!(letters::read(&text), (bytes.clone(), true));
        let mut letters_of: Vec<u8> = text.into_bytes();
        let place = chance.below(u32::try_from(letters_of.len()).unwrap()) as usize;
        if chance.below(2) == 0 {
            letters_of.truncate(place);
        } else {
            let other = if letters_of[place] == b'A' { b'B' } else { b'A' };
            letters_of[place] = other;
        }
        let (read, is_whole) = letters::read(&String::from_utf8(letters_of).unwrap());
        assert!(bytes.starts_with(&read) || !is_whole);
        // The last letter before a cut may hold half a byte.
        assert!(bytes.starts_with(&read), "{place}");
        assert!(!is_whole || read == bytes || read.is_empty() || place.is_multiple_of(67));
    }
}

#[wasm_bindgen_test]
async fn what_is_deflated_is_read_as_far_as_it_goes() {
    let mut chance = Chance(0x0bad_cafe);
    for length in [0, 1, 50, 3_000, 100_000] {
        let bytes: Vec<u8> = (0..length).map(|_| b"etaoin ,;()0123"[chance.below(15) as usize]).collect();
        let deflated = deflate::deflated(&bytes).await.unwrap();
        assert_eq!(inflate(&deflated, 1_000_000), (bytes.clone(), true));
        for _ in 0..100 {
            let cut = chance.below(u32::try_from(deflated.len()).unwrap()) as usize;
            let (read, is_whole) = inflate(&deflated[..cut], 1_000_000);
            assert!(bytes.starts_with(&read) && !is_whole);
        }
        assert!(inflate(&deflated, 10).0.len() <= 10);
    }
    // Nothing that comes in can stop the page.
    for _ in 0..CASES {
        let noise: Vec<u8> = (0..chance.below(100)).map(|_| chance.below(256) as u8).collect();
        inflate(&noise, 10_000);
    }
}

/// Twenty lines such as a brand of lamps ships.
fn shipment() -> Shipment {
    const GOODS: [&str; 20] = [
        "Pendant lamp Oslo, brass",
        "Pendant lamp Oslo, black",
        "Table lamp Kyoto",
        "Desk lamp Turin LED",
        "Floor lamp Bergen",
        "Wall lamp Porto IP44",
        "Spot rail 3-phase 2 m",
        "LED panel 60×60 4000 K",
        "LED strip 24 V, 5 m",
        "Driver 60 W dimmable",
        "Glass shade opal 200 mm",
        "Ceramic socket E27",
        "Textile cable 3 m red",
        "Ceiling rose steel",
        "Outdoor bollard 600 mm",
        "String lights 20 bulbs",
        "Filament bulb G95",
        "Solar lantern small",
        "Motion sensor 360°",
        "Remote control RF",
    ];
    const ORIGINS: [&str; 3] = ["CN", "VN", "IT"];
    const CODES: [&str; 5] = ["94051140", "94052190", "85395200", "85044083", "70139900"];
    let lines: Vec<Value> = GOODS
        .iter()
        .enumerate()
        .map(|(place, goods)| {
            let duty = json!({ "kind": "most_favoured_nation", "rate": "4.7%" });
            let typed_duties = if place % 4 == 0 { vec![duty] } else { Vec::new() };
            json!({
                "description": goods,
                "quantity": (120 + 35 * place).to_string(),
                "price": format!("{}.{:02}", 4 + place * 3, (place * 37) % 100),
                "currency": "EUR",
                "hs_code": CODES[place % 5],
                "origin": ORIGINS[place % 3],
                "gross_weight": format!("{}.{}", 80 + place * 13, place % 10),
                "volume": format!("0.{}", 113 + place * 29),
                "typed_duties": typed_duties,
            })
        })
        .collect();
    serde_json::from_value(json!({
        "scenario": {
            "version": 1, "market": "DE", "entry_date": "2026-11-25", "importer": "registered_business",
            "incoterm": "FOB", "mode": "sea", "place": { "name": "Shenzhen" }, "lines": lines,
            "charges": [
                { "component": "main_freight", "amount": "2150", "currency": "EUR", "basis": "value" },
                { "component": "insurance", "amount": "110.66", "currency": "EUR", "basis": "value" },
                { "component": "destination_terminal", "amount": "340", "currency": "EUR", "basis": "value" },
            ],
        },
        "markets": ["US", "GB", "DE", "JP", "AE", "CH"],
    }))
    .unwrap()
}

fn sent<S>(scenario: S) -> Sent<S> {
    Sent { scenario, withheld: Vec::new() }
}

#[wasm_bindgen_test]
async fn twenty_lines_fit_and_damage_costs_only_what_lies_behind_it() {
    let whole = sent(shipment());
    let link = scenario_link::write(&whole).await.unwrap();
    wasm_bindgen_test::console_log!("20 lines: {} characters", link.len());
    assert!(link.len() <= 1_500, "{} characters", link.len());
    let opened = scenario_link::read::<Shipment>(&link).unwrap().unwrap();
    assert!(opened.is_whole);
    assert_eq!(opened.sent, whole);
    let trailing = scenario_link::read::<Shipment>(&format!("{link}).")).unwrap().unwrap();
    assert!(trailing.is_whole);

    let lines = &whole.scenario.scenario.lines;
    let mut most = 0;
    for cut in 0..link.len() {
        let mut changed: Vec<u8> = link.clone().into_bytes();
        changed[cut] = if changed[cut] == b'x' { b'y' } else { b'x' };
        for damaged in [link[..cut].to_owned(), String::from_utf8(changed).unwrap()] {
            match scenario_link::read::<Shipment>(&damaged) {
                None | Some(Err(LinkFault::Damaged)) => {}
                Some(Err(LinkFault::LaterVersion)) => assert!(cut < 1),
                Some(Ok(opened)) => {
                    assert!(!opened.is_whole, "{cut}");
                    let read = opened.sent.scenario.scenario;
                    assert!(lines.starts_with(&read.lines), "{cut}");
                    assert_eq!(read.market, "DE");
                    most = most.max(read.lines.len());
                }
            }
        }
    }
    assert!(most >= 17, "{most} lines at most");
}

#[wasm_bindgen_test]
fn version_1_opens_for_ever() {
    // Written by the first version: tiers of 2 % from 10,000 and 5 % from 50,000.
    let link = include_str!("link_version_1.txt").trim();
    let opened = scenario_link::read::<rebate::Scenario>(link).unwrap().unwrap();
    assert!(opened.is_whole);
    let tiers = &opened.sent.scenario.agreement.lines[0].tiers;
    assert_eq!(tiers.iter().map(|tier| tier.threshold.to_string()).collect::<Vec<_>>(), ["10000", "50000"]);
    let cut = &link[..link.len() - 9];
    assert_eq!(scenario_link::read::<rebate::Scenario>(cut).unwrap(), Err(LinkFault::Damaged));
    assert_eq!(scenario_link::read::<rebate::Scenario>("3.abc").unwrap(), Err(LinkFault::LaterVersion));
    assert_eq!(scenario_link::read::<rebate::Scenario>("heading").unwrap(), Err(LinkFault::Damaged));
    assert!(scenario_link::read::<rebate::Scenario>("").is_none());
}

/// A scenario that says more than any form.
fn agreement() -> rebate::Scenario {
    serde_json::from_value(json!({
        "version": 1,
        "agreement": {
            "id": "2026-EU", "version": 3, "currency": "EUR", "period": "year",
            "window": { "from": "2026-03-01", "to": "2026-12-31" },
            "lines": [
                {
                    "id": "lamps", "measure": "value", "method": "whole_volume", "minimum_volume": "500",
                    "tiers": [{ "threshold": "10000", "rate": "2" }, { "threshold": "50000", "rate": "5" }],
                    "stacking": { "order": 1, "kind": "independent" }
                },
                {
                    "id": "bulbs", "measure": "quantity", "method": "marginal", "rate_unit": "per_unit",
                    "tiers": [{ "threshold": "0", "rate": "0.1" }],
                    "stacking": { "order": 2, "kind": "independent" }
                },
            ],
        },
        "volumes": { "volumes": { "lamps": { "value": "48760.5" }, "bulbs": { "quantity": "90" } } },
    }))
    .unwrap()
}

fn prices() -> price_calculator::Scenario {
    serde_json::from_value(json!({
        "version": 1, "currency": "EUR", "as_of": "2026-11-25",
        "cost": {
            "buying_price": "41.17", "buying_currency": "USD", "exchange_rate": { "rate": "0.92" },
            "landed_percent": "7.31", "landed_per_unit": "3.19", "rebate_percent": "4.43",
        },
        "question": { "price_for": { "target": { "margin": "29.87" } } },
        "channels": [
            {
                "id": "shop", "tax": { "percent": "19", "included": true, "provenance": { "source": "UStG" } },
                "payment": { "percent": "1.9", "fixed": "0.35", "base": "net" },
            },
            { "id": "2", "tax": { "percent": "19", "included": true }, "marketplace": { "percent": "15" } },
        ],
        "sensitivity": [{ "factor": "cost", "steps": ["-3", "3"] }],
    }))
    .unwrap()
}

#[wasm_bindgen_test]
fn what_a_form_has_no_field_for_is_written_back() {
    for mark in ['.', ','] {
        let shipment = shipment();
        assert_eq!(landed_typed::Typed::of(&shipment, mark).scenario(), Ok(shipment));
        let agreement = agreement();
        let typed = ladder_typed::Typed::of(&agreement, mark);
        assert_eq!(typed.scenario(), Ok(agreement.clone()));
        assert_ne!(typed.without_rest().scenario(), Ok(agreement));
        let prices = prices();
        assert_eq!(price_typed::Typed::of(&prices, mark).scenario(), Ok(prices));
    }
    let mut shipment = shipment();
    shipment.scenario.route =
        serde_json::from_value(json!([{ "mode": "sea", "from": "CN", "to": "DE" }])).unwrap();
    shipment.scenario.charges.push(
        serde_json::from_value(json!({
            "component": "on_carriage", "amount": "99", "currency": "USD", "basis": "gross_weight", "label": "Truck",
        }))
        .unwrap(),
    );
    let rate: landed_cost::TypedExchangeRate =
        serde_json::from_value(json!({ "from": "USD", "to": "EUR", "rate": "0.92" })).unwrap();
    shipment.scenario.exchange_rates.push(rate);
    shipment.scenario.lines[3].net_weight = Some(rust_decimal::Decimal::new(12, 0).into());
    assert_eq!(landed_typed::Typed::of(&shipment, ',').scenario(), Ok(shipment));
}

/// What a prospect's link holds, as it is written in it.
pub(super) async fn written<S: serde::Serialize>(scenario: S, withheld: &[&str]) -> String {
    let sent = Sent { scenario, withheld: withheld.iter().map(|name| (*name).to_owned()).collect() };
    let link = scenario_link::write(&sent).await.unwrap();
    let (bytes, is_whole) = letters::read(link.strip_prefix("2.").unwrap());
    let (text, _) = inflate(&bytes, 1_000_000);
    assert!(is_whole);
    String::from_utf8(text).unwrap()
}

#[wasm_bindgen_test]
async fn what_is_private_is_in_no_link() {
    // The figures are markers: nothing else in the scenario has their digits.
    let mut scenario = prices();
    let asked = ["buying_price", "landed_percent", "landed_per_unit", "rebate_percent", "target"];
    let open = written(&scenario, &[]).await;
    let markers = ["41.17", "7.31", "3.19", "4.43", "29.87"];
    assert!(markers.iter().all(|marker| open.contains(marker)), "{open}");
    asked.iter().for_each(|field| price_typed::Typed::withhold(&mut scenario, field));
    let closed = written(&scenario, &asked).await;
    assert!(!markers.iter().any(|marker| closed.contains(marker)), "{closed}");
    // The prospect sees the prices that came of it.
    assert!(closed.contains("profit_at"), "{closed}");

    let mut goods = shipment();
    goods
        .scenario
        .lines
        .iter_mut()
        .for_each(|line| line.price = rust_decimal::Decimal::new(770_707, 4).into());
    goods.scenario.charges[0].amount = rust_decimal::Decimal::new(616_161, 2).into();
    for field in [landed_typed::UNIT_PRICE, "main_freight"] {
        landed_typed::Typed::withhold(&mut goods, field);
    }
    let closed = written(&goods, &[landed_typed::UNIT_PRICE, "main_freight"]).await;
    assert!(!closed.contains("77.0707") && !closed.contains("6161"), "{closed}");

    let mut ladder = agreement();
    ladder_typed::Typed::withhold(&mut ladder, ladder_typed::VOLUME);
    assert!(!written(&ladder, &[ladder_typed::VOLUME]).await.contains("48760"));
}
