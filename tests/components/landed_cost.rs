//! What is typed of a market's rates, of duties and of exchange rates: into the scenario, out of it,
//! and to the field where something is wrong.

use domain::{
    Currency, Figure,
    landed_cost::{ExchangeUsed, LevyRate, Line, LineCost, Override, TypedDuty, TypedExchangeRate},
    tariff::MeasureKind,
};
use entrepot::state::{
    calculator::Typed as _,
    landed_cost::{
        Shipment,
        typed::{LineField, Pair, Place, RateUnit, Typed, UNIT_PRICE, Unreadable},
    },
    price::{self, field::Figured},
};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;

/// A line to a market, and more of the scenario.
fn shipment(more: Value) -> Shipment {
    let mut scenario = json!({
        "version": 1, "market": "DE", "entry_date": "2026-11-25", "importer": "registered_business",
        "incoterm": "FOB", "mode": "sea",
        "lines": [{ "quantity": "10", "price": "5", "currency": "EUR" }],
    });
    let Value::Object(more) = more else { panic!("an object") };
    scenario.as_object_mut().unwrap().extend(more);
    serde_json::from_value(json!({ "scenario": scenario })).unwrap()
}

fn figure(text: &str) -> Figure {
    text.parse::<Decimal>().unwrap().into()
}

fn overrides(typed: &Typed) -> Vec<Override> {
    typed.scenario().unwrap().scenario.overrides
}

#[wasm_bindgen_test]
fn rates_of_the_market_are_written_back() {
    let sent = shipment(json!({
        "schemes": ["ioss"], "without_reliefs": true,
        "overrides": [
            { "levy": "vat", "line": 0, "rate": { "percent": "7" } },
            { "levy": "mpf", "rate": { "percent": "0.3" }, "minimum": "30" },
            { "levy": "lct", "rate": { "ratio": { "numerator": "22", "denominator": "78" } } },
            { "levy": "vat", "rate": { "percent": "20.5" } },
            { "levy": "ipc", "rate": { "amount": { "amount": "12.5", "currency": "AUD" } } },
        ],
    }));
    for mark in ['.', ','] {
        let typed = Typed::of(&sent, mark);
        assert_eq!(typed.levy_rate("vat").unwrap().rate, format!("20{mark}5"));
        assert_eq!(typed.levy_rate("ipc").unwrap().unit, RateUnit::Amount("AUD".parse().ok()));
        // Of one line, with a bound, by a fraction.
        assert_eq!(typed.overrides.len(), 3);
        assert_eq!(typed.scenario().as_ref(), Ok(&sent));
        assert_eq!(typed.clone().written_with('.').scenario(), Ok(sent.clone()));
        assert_eq!(typed.override_place(1), Place::Override(1));
        assert_eq!(typed.override_place(3), Place::LevyRate(0));
    }
}

#[wasm_bindgen_test]
fn a_typed_rate_is_of_its_market_and_an_emptied_one_of_none() {
    let mut typed = Typed::of(&shipment(json!({})), ',');
    typed.set_levy_rate("vat", "7,5".into(), RateUnit::Percent);
    let rate = LevyRate::Percent(figure("7.5"));
    let own = Override { levy: "vat".into(), line: None, rate, minimum: None, maximum: None };
    assert_eq!(overrides(&typed), vec![own.clone()]);

    typed.market = "US".into();
    assert_eq!(overrides(&typed), Vec::new());
    typed.set_levy_rate("mpf", "30".into(), RateUnit::Amount(None));
    assert_eq!(typed.override_place(0), Place::LevyRate(1));
    typed.set_levy_rate("mpf", "thirty".into(), RateUnit::Amount(None));
    assert_eq!(typed.scenario(), Err(vec![(Place::LevyRate(1), Unreadable::NotANumber)]));
    typed.set_levy_rate("mpf", String::new(), RateUnit::Percent);
    assert_eq!(overrides(&typed), Vec::new());

    typed.market = "DE".into();
    assert_eq!(overrides(&typed.clone().written_with('.')), vec![own]);
    typed.set_levy_rate("vat", " ".into(), RateUnit::Percent);
    assert_eq!(overrides(&typed), Vec::new());
}

#[wasm_bindgen_test]
fn what_was_kept_before_there_were_such_fields_is_read() {
    let kept = json!({ "levy": "vat", "line": null, "rate": { "percent": "7" } });
    let typed = Typed::of(&shipment(json!({})), '.');
    let mut before = serde_json::to_value(&typed).unwrap();
    let fields = before.as_object_mut().unwrap();
    fields.remove("levy_rates");
    fields.insert("overrides".into(), json!([kept]));
    let mut typed: Typed = serde_json::from_value(before).unwrap();
    assert_eq!(overrides(&typed).len(), 1);
    assert_eq!(overrides(&typed.clone().written_with(',')).len(), 1);
    // One typed in its field counts: the last of two does.
    typed.set_levy_rate("vat", "8".into(), RateUnit::Percent);
    let last = overrides(&typed).pop().unwrap();
    assert_eq!(last.rate, LevyRate::Percent(figure("8")));
}

#[wasm_bindgen_test]
fn duties_beside_the_ordinary_one_keep_their_fields() {
    let sent = shipment(json!({
        "lines": [{
            "quantity": "10", "unit": "pairs", "price": "5", "currency": "EUR",
            "typed_duties": [
                { "kind": "most_favoured_nation", "rate": "4.7%" },
                { "kind": "anti_dumping", "rate": "12.80 % + 176.80 EUR / 100 kg" },
            ],
        }],
    }));
    let mut typed = Typed::of(&sent, ',');
    assert_eq!(typed.scenario().as_ref(), Ok(&sent));
    let line = &mut typed.lines[0];
    assert_eq!(line.unit.as_deref(), Some("pairs"));
    // One whose rate is still to be typed is in no scenario; a bare number is per cent.
    line.other_duties.insert(0, TypedDuty { kind: MeasureKind::Safeguard, rate: " ".into() });
    line.other_duties.push(TypedDuty { kind: MeasureKind::Excise, rate: "3".into() });
    line.unit = Some(" ".into());
    assert_eq!(line.duty_field(0), LineField::Duty);
    assert_eq!(line.duty_field(1), LineField::OtherDuty(1));
    assert_eq!(line.duty_field(2), LineField::OtherDuty(2));
    let line = typed.scenario().unwrap().scenario.lines.remove(0);
    assert_eq!(line.unit, None);
    let excise = TypedDuty { kind: MeasureKind::Excise, rate: "3%".into() };
    assert_eq!(line.typed_duties.iter().map(|duty| duty.kind).nth(1), Some(MeasureKind::AntiDumping));
    assert_eq!(line.typed_duties.get(2), Some(&excise));
}

#[wasm_bindgen_test]
fn duties_are_typed_with_the_readers_numbers_and_travel_with_a_point() {
    let mut typed = Typed::of(&shipment(json!({})), ',');
    let travels = |typed: &Typed| typed.scenario().unwrap().scenario.lines.remove(0).typed_duties;
    for (written, sent) in [
        ("1.600 EUR / 100 kg", "1600 EUR / 100 kg"),
        ("12,5 %", "12.5 %"),
        ("12,80 % + 176,80 EUR / 100 kg", "12.80 % + 176.80 EUR / 100 kg"),
        ("4,7", "4.7%"),
    ] {
        typed.lines[0].duty = written.into();
        typed.lines[0].other_duties =
            vec![TypedDuty { kind: MeasureKind::AntiDumping, rate: written.into() }];
        let rates: Vec<String> = travels(&typed).into_iter().map(|duty| duty.rate).collect();
        assert_eq!(rates, [sent, sent]);
    }
    // Three decimals in a link are not thousands to who opens it.
    let sent = shipment(json!({
        "lines": [{
            "quantity": "10", "price": "5", "currency": "EUR",
            "typed_duties": [{ "kind": "most_favoured_nation", "rate": "1.234 EUR / p/st" }],
        }],
    }));
    let opened = Typed::of(&sent, ',');
    assert_eq!(opened.lines[0].duty, "1,234 EUR / p/st");
    assert_eq!(opened.scenario().as_ref(), Ok(&sent));
    assert_eq!(opened.written_with('.').scenario(), Ok(sent));
}

#[wasm_bindgen_test]
fn a_price_that_is_not_there_is_that_of_the_field_which_a_sender_may_keep() {
    let mut typed = Typed::of(&shipment(json!({})), '.');
    let price = Place::Line(0, LineField::Price);
    assert_eq!(typed.missing(price), None);
    typed.lines[0].price = " ".into();
    assert_eq!(typed.missing(price), Some(UNIT_PRICE));
    assert_eq!(typed.missing(Place::Line(0, LineField::Quantity)), None);
}

/// A line as it is sent, and what it comes to in euros.
fn cost(line: &str, exchange: Value, total: &str, per_unit: &str) -> (Line, LineCost, Vec<ExchangeUsed>) {
    let money = |amount: &str| json!({ "amount": amount, "currency": "EUR" });
    let none = money("0.00");
    let costs = json!({
        "price": money(total), "charges": none, "customs_value": money(total), "duties": none, "excises": none,
        "taxes": none, "fees": none, "in_price": none, "cash_at_border": none, "landed_cost": none,
        "recoverable": none, "landed_cost_after_recovery": none,
    });
    let cost = json!({
        "costs": costs, "import_costs": [], "steps": [],
        "per_unit_after_recovery": { "exact": per_unit, "first": none, "split": null },
    });
    (
        serde_json::from_str(line).unwrap(),
        serde_json::from_value(cost).unwrap(),
        serde_json::from_value(exchange).unwrap(),
    )
}

#[wasm_bindgen_test]
fn the_typed_price_of_a_unit_goes_on_to_the_price_calculator() {
    let carried = |(line, cost, exchange): (Line, LineCost, Vec<ExchangeUsed>)| {
        let price = price::typed::Typed::empty("EUR", [String::new(), String::new()], ',');
        let carried = price.with_landed(&line, &cost, &exchange).unwrap();
        [Figured::BuyingPrice, Figured::LandedPerUnit].map(|figure| carried.figure(figure).to_owned())
    };
    // 17 pieces come to 534.07, of which the price would be 31.415882.
    let line = r#"{ "quantity": "17", "price": "31.4159", "currency": "EUR" }"#;
    assert_eq!(carried(cost(line, json!([]), "534.07", "32.5")), ["31,4159", "1,0841"]);
    let rate = json!([{
        "from": "USD", "to": "EUR", "rate": "0.96", "date": null, "day": null, "rule": null, "series": null,
        "official": false, "typed": true,
    }]);
    let line = r#"{ "quantity": "17", "price": "10.01", "currency": "USD" }"#;
    assert_eq!(carried(cost(line, rate.clone(), "163.36", "10")), ["9,6096", "0,3904"]);
    // What the line does not come to by it is taken back from the line.
    assert_eq!(carried(cost(line, rate, "170.00", "12")), ["10", "2"]);
}

#[wasm_bindgen_test]
fn exchange_rates_are_of_any_pair() {
    let rate = |from, to, rate: &str| TypedExchangeRate { from, to, rate: figure(rate) };
    let (pounds, dollars, euros) = (Currency::GBP, Currency::USD, Currency::EUR);
    let lines = json!([{ "quantity": "10", "price": "5", "currency": "USD" }]);
    let mut sent = shipment(json!({ "lines": lines }));
    // Crossed ones come out of the others and are no field.
    sent.scenario.exchange_rates =
        vec![rate(pounds, euros, "1.2"), rate(pounds, dollars, "1.25"), rate(dollars, euros, "0.96")];
    let typed = Typed::of(&sent, ',');
    assert_eq!(typed.exchange.len(), 2);
    assert_eq!(typed.scenario().as_ref(), Ok(&sent));
    // One that was typed instead is.
    sent.scenario.exchange_rates[2] = rate(dollars, euros, "0.95");
    let mut typed = Typed::of(&sent, ',');
    let pair = Pair { from: dollars, to: euros };
    assert_eq!(typed.exchange.get(&pair.key(pounds)).map(String::as_str), Some("0,95"));
    assert_eq!(typed.clone().written_with('.').scenario(), Ok(sent));
    typed.exchange.insert(pair.key(pounds), "much".into());
    assert_eq!(typed.scenario(), Err(vec![(Place::Exchange(pair), Unreadable::NotANumber)]));
}
