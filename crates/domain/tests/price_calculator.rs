//! The price calculator on published and hand-worked figures; its laws beside them.

#[path = "price_calculator/laws.rs"]
mod laws;

use domain::planning::{Fault, InputError};
use domain::price_calculator::*;
use domain::{Currency, Figure, Money};
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn scenario(value: Value) -> Scenario {
    serde_json::from_value(value).unwrap()
}

fn found(scenario: &Scenario) -> Found {
    match &calculate(scenario).unwrap().channels[0].answer {
        Answer::Found(found) => (**found).clone(),
        other => panic!("no price: {other:?}"),
    }
}

fn figure(text: &str) -> Figure {
    Figure::parse(text).unwrap()
}

fn euros(text: &str) -> Money {
    Money::parse(text, Currency::EUR).unwrap()
}

/// Price 119 with 19 % tax, 15 % fee on what the buyer pays, all worked by hand.
fn marketplace() -> Value {
    json!({
        "version": 1, "currency": "EUR", "as_of": "2026-11-25",
        "cost": { "buying_price": "50", "buying_currency": "USD",
            "exchange_rate": { "rate": "0.9", "provenance": { "source": "ECB", "valid_to": "2026-11-24" } },
            "landed_percent": "10", "landed_per_unit": "2.5", "rebate_percent": "4",
            "rebate_per_unit": "0.2" },
        "question": { "profit_at": { "price": { "amount": "119.00", "currency": "EUR" } } },
        "channels": [{
            "id": "market", "tax": { "percent": "19", "included": true },
            "marketplace": { "percent": "15", "minimum": "0.3", "fixed": "0.35" },
            "payment": { "percent": "1", "base": "net", "fixed": "0.1" },
            "advertising_percent": "5", "fulfilment": "4.2",
            "returns": { "percent": "10", "cost": "3" },
            "volume": "200", "fixed_costs": "500"
        }],
        "sensitivity": [
            { "factor": "price", "steps": ["-10", "10"] }, { "factor": "volume", "steps": ["-50"] },
            { "factor": "exchange_rate", "steps": ["10"] }, { "factor": "cost", "steps": ["10"] }
        ]
    })
}

#[test]
fn what_a_price_leaves_by_hand() {
    let outcome = calculate(&scenario(marketplace())).unwrap();
    // 50 × 0.9 = 45; + 4.50 + 2.50 = 52; − 1.80 − 0.20 = 50.
    assert_eq!(outcome.cost.landed, figure("52"));
    assert_eq!(outcome.cost.net_net, figure("50"));
    let found = found(&scenario(marketplace()));
    let unit = &found.unit;
    // Net 100; fee 17.85 + 0.35; payment 1 + 0.10; advertising 5; fulfilment 4.20; returns 0.30.
    assert_eq!(unit.net_price, figure("100"));
    assert_eq!(unit.profit, figure("21.2"));
    assert_eq!(unit.margin_percent, Some(figure("21.2")));
    assert_eq!(unit.mark_up_percent, Some(figure("42.4")));
    assert_eq!(unit.gross_margin_percent, Some(figure("50")));
    assert_eq!(unit.gross_mark_up_percent, Some(figure("100")));
    let period = found.period.unwrap();
    assert_eq!((period.revenue, period.profit), (euros("20000"), euros("3740")));
    // 500 / 21.2 = 23.6 units.
    assert_eq!(period.break_even_volume, Some(figure("24")));
    assert_eq!(
        outcome.warnings,
        [Warning::NotInForce {
            pointer: "/cost/exchange_rate".into(),
            validity: domain::planning::Validity::Ended
        }]
    );
}

#[test]
fn the_table_varies_one_quantity_at_a_time() {
    let outcome = calculate(&scenario(marketplace())).unwrap();
    let rows = &outcome.channels[0].sensitivity;
    // A price down 10 %: net 90, fee 16.065 + .35, payment .9 + .1, advertising 4.5, 4.2, .3, 50.
    assert_eq!(rows[0].profit, figure("13.585"));
    assert_eq!(rows[0].list_price, euros("107.10"));
    // Half the volume: 100 × 21.2 − 500.
    assert_eq!((rows[2].profit, rows[2].period_profit), (figure("21.2"), Some(euros("1620"))));
    // The rate and the buying price both raise 45 + 4.5 − 1.8 by a tenth.
    assert_eq!((rows[3].profit, rows[4].profit), (figure("16.43"), figure("16.43")));
}

#[test]
fn without_an_exchange_no_rate_is_varied() {
    let mut own = marketplace();
    own["cost"] = json!({ "buying_price": "45" });
    let outcome = calculate(&scenario(own)).unwrap();
    let Answer::Found(found) = &outcome.channels[0].answer else { panic!() };
    let of = |factor| outcome.channels[0].sensitivity.iter().find(|row| row.factor == factor).unwrap();
    assert_eq!(of(Factor::ExchangeRate).profit, found.unit.profit);
    assert_ne!(of(Factor::Cost).profit, found.unit.profit);
}

/// 2.05 less 20 % tax is 1.708333…; three of them are 5.125.
#[test]
fn a_period_is_rounded_once() {
    let found = found(&scenario(json!({
        "version": 1, "currency": "EUR", "cost": {},
        "question": { "profit_at": { "price": { "amount": "2.05", "currency": "EUR" } } },
        "channels": [{ "id": "shop", "tax": { "percent": "20", "included": true }, "volume": "3" }],
    })));
    let period = found.period.unwrap();
    assert_eq!((period.revenue, period.profit), (euros("5.13"), euros("5.13")));
}

#[test]
fn mark_up_is_not_margin() {
    // The identity of every textbook: a mark-up of 50 on 100 is a margin of 33.3.
    let mut scenario = scenario(json!({
        "version": 1, "currency": "EUR", "cost": { "buying_price": "100" },
        "question": { "price_by_mark_up": { "on": "landed_cost", "mark_up": { "percent": "50" } } },
        "channels": [{ "id": "direct" }]
    }));
    let unit = found(&scenario).unit;
    assert_eq!(unit.price, euros("150"));
    assert_eq!(unit.mark_up_percent, Some(figure("50")));
    assert_eq!(unit.margin_percent, Some(figure("33.333333333333")));
    scenario.question = Question::PriceFor { target: Target::MarkUp(figure("50")) };
    assert_eq!(found(&scenario).unit.price, euros("150"));
    scenario.question = Question::PriceFor { target: Target::Margin(figure("50")) };
    assert_eq!(found(&scenario).unit.price, euros("200"));
    scenario.question = Question::PriceFor { target: Target::Profit(figure("12.345")) };
    assert_eq!(found(&scenario).unit.price, euros("112.35"));
}

/// ERPNext, `test_pricing_rule_with_margin_and_discount_amount`: 10 % on 1,000, then 110 off.
#[test]
fn a_discount_may_be_an_amount() {
    let sold = |channel: Value| {
        let scenario = scenario(json!({
            "version": 1, "currency": "INR", "cost": { "buying_price": "1000" },
            "question": { "price_by_mark_up": { "on": "buying_price", "mark_up": { "percent": "10" } } },
            "channels": [channel],
        }));
        let unit = found(&scenario).unit;
        (unit.list_price.amount(), unit.discount.amount(), unit.price.amount())
    };
    let text =
        |list: &str, discount: &str, price: &str| (list.to_owned(), discount.to_owned(), price.to_owned());
    let amount = json!({ "id": "rule", "discount_amount": "110" });
    assert_eq!(sold(amount), text("1100.00", "110.00", "990.00"));
    let both = json!({ "id": "rule", "discount_percent": "10", "discount_amount": "0.5" });
    assert_eq!(sold(both), text("1100.00", "110.50", "989.50"));
    // No more than the price.
    let all = json!({ "id": "rule", "discount_amount": "2000" });
    assert_eq!(sold(all), text("1100.00", "1100.00", "0.00"));
    let negative = json!({
        "version": 1, "currency": "INR", "cost": { "buying_price": "1000" },
        "question": { "profit_at": { "price": { "amount": "1.00", "currency": "INR" } } },
        "channels": [{ "id": "rule", "discount_amount": "-1" }],
    });
    assert_eq!(calculate(&scenario(negative)).unwrap_err().pointer, "/channels/0/discount_amount");
}

#[test]
fn a_target_met_to_the_cent_costs_no_cent_more() {
    // 21.2 % is exactly what 119.00 leaves, although 119 / 1.19 and its kin have no end.
    let mut scenario = scenario(marketplace());
    scenario.question = Question::PriceFor { target: Target::Margin(figure("21.2")) };
    let solved = found(&scenario);
    assert_eq!(solved.unit.price, euros("119"));
    assert_eq!(solved.solution.unwrap().exact, figure("119"));
    scenario.question = Question::PriceFor { target: Target::Margin(figure("21.200001")) };
    assert_eq!(found(&scenario).unit.price, euros("119.01"));
    let target = Target::Margin(figure("21.2"));
    scenario.question = Question::HighestBuyingPrice { price: euros("119"), target };
    let solution = found(&scenario).solution.unwrap();
    assert_eq!(solution.price, Money::parse("50", Currency::USD).unwrap());
}

#[test]
fn fee_limits_bend_the_line() {
    let mut scenario = scenario(json!({
        "version": 1, "currency": "EUR", "cost": { "buying_price": "100" },
        "question": { "price_for": { "target": { "profit": "10" } } },
        "channels": [{ "id": "market",
            "marketplace": { "percent": "20", "base": "net", "minimum": "1", "maximum": "25" } }]
    }));
    // 0.8 P = 110 would be 137.50, where the fee is 27.50: the maximum makes it 135.
    assert_eq!(found(&scenario).unit.price, euros("135"));
    scenario.cost.buying_price = figure("0.50");
    scenario.question = Question::PriceFor { target: Target::Profit(figure("0.5")) };
    // A fee of at least 1: 2.00, not 1.25.
    assert_eq!(found(&scenario).unit.price, euros("2"));
}

#[test]
fn a_fee_by_tiers_takes_each_part_at_its_own_rate() {
    let tiers = |tiers: [(&str, &str); 2]| {
        let tiers = tiers.map(|(from, percent)| json!({ "from": from, "percent": percent }));
        scenario(json!({
            "version": 1, "currency": "EUR", "cost": { "buying_price": "0" },
            "question": { "profit_at": { "price": { "amount": "47.53", "currency": "EUR" } } },
            "channels": [{ "id": "market", "marketplace": { "tiers": tiers } }]
        }))
    };
    // eBay's fees of 2009: 8.75 % of the first 25, 3.5 % of the rest: 2.98 of 47.53.
    let mut ebay = tiers([("0", "8.75"), ("25", "3.5")]);
    assert_eq!(found(&ebay).unit.profit, figure("44.55395"));
    // Amazon's electronics accessories: 15 % to 100, then 8 %: 23 of 200.
    let mut amazon = tiers([("0", "15"), ("100", "8")]);
    for (profit, price) in [("8.5", "10"), ("85", "100"), ("177", "200")] {
        amazon.question = Question::PriceFor { target: Target::Profit(figure(profit)) };
        assert_eq!(found(&amazon).unit.price, euros(price));
    }
    // The fee bends where the price that the buyer pays does, tax and all: 38.024 are left of it.
    ebay.channels[0].tax = Tax { percent: figure("25"), included: true, ..Tax::default() };
    assert_eq!(found(&ebay).unit.profit, figure("35.04795"));
    let refused = |marketplace: MarketplaceFee| {
        let mut scenario = ebay.clone();
        scenario.channels[0].marketplace = marketplace;
        calculate(&scenario).unwrap_err()
    };
    let fee = ebay.channels[0].marketplace.clone();
    let error = InputError::at("/channels/0/marketplace/percent", Fault::GivenTwice);
    assert_eq!(refused(MarketplaceFee { percent: figure("5"), ..fee.clone() }), error);
    let error = InputError::at("/channels/0/marketplace/tiers/0/from", Fault::FirstNotZero);
    assert_eq!(refused(MarketplaceFee { tiers: fee.tiers[1..].to_vec(), ..fee }), error);
}

#[test]
fn refunds_take_the_price_and_give_the_goods_back() {
    let unit = found(&scenario(json!({
        "version": 1, "currency": "EUR", "cost": { "buying_price": "40" },
        "question": { "profit_at": { "price": { "amount": "100", "currency": "EUR" } } },
        "channels": [{ "id": "market", "marketplace": { "percent": "10" },
            "returns": { "percent": "20", "cost": "5",
                "refund": { "goods_lost_percent": "25", "fee_refunded_percent": "80" } } }]
    })))
    .unit;
    // 100 − 40 − 10 − 0.2 × (5 + 100 − 8 − 30) = 36.6; revenue 80.
    assert_eq!((unit.profit, unit.revenue), (figure("36.6"), figure("80")));
    assert_eq!(unit.margin_percent, Some(figure("45.75")));
}

#[test]
fn what_no_price_can_do_is_said() {
    let mut scenario = scenario(json!({
        "version": 1, "currency": "EUR", "cost": { "buying_price": "10" },
        "question": { "price_for": { "target": { "margin": "60" } } },
        "channels": [{ "id": "market", "marketplace": { "percent": "40" } }]
    }));
    assert_eq!(calculate(&scenario).unwrap().channels[0].answer, Answer::NoPriceIsEnough);
    let target = Target::Margin(figure("10"));
    scenario.channels[0].fulfilment = figure("60");
    scenario.question = Question::HighestBuyingPrice { price: euros("100"), target };
    assert_eq!(calculate(&scenario).unwrap().channels[0].answer, Answer::NoBuyingPriceIsLowEnough);
    scenario.channels[0].fulfilment = Figure::ZERO;
    scenario.cost.rebate_percent = figure("100");
    assert_eq!(calculate(&scenario).unwrap().channels[0].answer, Answer::EveryBuyingPriceWorks);
}

#[test]
fn a_margin_is_a_share_of_revenue() {
    // Everything comes back and is refunded: no revenue, so no margin, whatever the price.
    let mut scenario = scenario(json!({
        "version": 1, "currency": "EUR", "cost": { "buying_price": "10" },
        "question": { "price_for": { "target": { "margin": "10" } } },
        "channels": [{ "id": "market", "returns": { "percent": "100", "refund": {} } }]
    }));
    assert_eq!(calculate(&scenario).unwrap().channels[0].answer, Answer::NoPriceIsEnough);
    scenario.question =
        Question::HighestBuyingPrice { price: euros("100"), target: Target::Margin(figure("10")) };
    assert_eq!(calculate(&scenario).unwrap().channels[0].answer, Answer::NoBuyingPriceIsLowEnough);
}

#[test]
fn a_price_too_large_to_be_told_is_said() {
    for margin in ["99.999999999", "99.999999999999"] {
        let scenario = scenario(json!({
            "version": 1, "currency": "EUR", "cost": { "buying_price": "999999999999999" },
            "question": { "price_for": { "target": { "margin": margin } } }, "channels": [{ "id": "shop" }]
        }));
        let error = InputError::at("/channels/0", Fault::Overflow);
        assert_eq!(calculate(&scenario).unwrap_err(), error, "{margin}");
    }
}

#[test]
fn what_advertising_and_fixed_costs_may_take() {
    // The identity of the trade's guides: break-even ROAS = 1 / margin before advertising.
    let at = |price: &str, cost: &str, channel: Value| {
        let mut terms = json!({ "id": "shop" });
        terms.as_object_mut().unwrap().extend(channel.as_object().unwrap().clone());
        found(&scenario(json!({
            "version": 1, "currency": "EUR", "cost": { "buying_price": cost },
            "question": { "profit_at": { "price": { "amount": price, "currency": "EUR" } } },
            "channels": [terms]
        })))
    };
    let roas = |cost: &str, channel: Value| at("100", cost, channel).unit.break_even_roas;
    assert_eq!(roas("30", json!({})), Some(figure("1.428571428571")));
    assert_eq!(roas("60", json!({ "advertising_percent": "40" })), Some(figure("2.5")));
    assert_eq!(roas("100", json!({ "advertising_percent": "10" })), None);
    // Heizer and Render, Operations Management, supplement 7: 10,000 / (4 − 2.25), without a volume.
    let fixed = json!({ "fixed_costs": "10000" });
    let found = at("4", "2.25", fixed.clone());
    assert_eq!((found.break_even_volume, found.period), (Some(figure("5715")), None));
    assert_eq!(at("2", "2.25", fixed).break_even_volume, None);
    assert_eq!(at("4", "2.25", json!({})).break_even_volume, None);
}

#[test]
fn faults_are_at_their_field() {
    let refused = |pointer: &str, value: Value| {
        let mut json = marketplace();
        *json.pointer_mut(pointer).unwrap() = value;
        calculate(&scenario(json)).unwrap_err()
    };
    let error = |pointer: &str, fault| InputError::at(pointer, fault);
    assert_eq!(refused("/version", json!(2)), error("/version", Fault::UnknownVersion { known: 1 }));
    let pointer = "/channels/0/marketplace/percent";
    assert_eq!(refused(pointer, json!("-1")), error(pointer, Fault::Negative));
    let pointer = "/cost/exchange_rate/rate";
    assert_eq!(refused(pointer, json!("0")), error(pointer, Fault::NotPositive));
    let yen = json!({ "amount": "100", "currency": "JPY" });
    let fault = Fault::WrongCurrency { expected: Currency::EUR };
    assert_eq!(refused("/question/profit_at/price", yen), error("/question/profit_at/price", fault));
    let pointer = "/cost/buying_price";
    let digits = json!("0.1234567890123");
    assert_eq!(refused(pointer, digits), error(pointer, Fault::TooManyDigits));
    assert_eq!(refused("/channels/0/id", json!("")), error("/channels/0/id", Fault::Missing));
    let pointer = "/sensitivity/0/steps/1";
    let fault = Fault::NotWithin { above: -100, below: 1_000_000 };
    assert_eq!(refused(pointer, json!("-100")), error(pointer, fault));
    let pointer = "/channels/0/discount_percent";
    let fault = || Fault::NotWithin { above: 0, below: 100 };
    let discounted = |percent: &str| {
        let mut json = marketplace();
        json["channels"][0]["discount_percent"] = json!(percent);
        calculate(&scenario(json)).unwrap_err()
    };
    assert_eq!(discounted("100"), error(pointer, fault()));
    assert_eq!(discounted("-0.5"), error(pointer, Fault::Negative));
    let below_nothing = json!({
        "version": 1, "currency": "EUR", "cost": { "buying_price": "40", "rebate_per_unit": "41" },
        "question": { "price_by_mark_up": { "on": "net_net_cost", "mark_up": { "percent": "50" } } },
        "channels": [{ "id": "shop" }]
    });
    let fault = calculate(&scenario(below_nothing)).unwrap_err();
    assert_eq!(fault, error("/cost/rebate_per_unit", Fault::RebateAboveCost));
    let huge = refused("/cost/buying_price", json!("999999999999999"));
    assert!(huge.pointer.starts_with("/channels/0") || huge.fault == Fault::Overflow, "{huge:?}");
}
