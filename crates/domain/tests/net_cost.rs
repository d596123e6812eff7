//! What a line costs in the end: landed cost, rebate, net-net cost and margin; what is missing by name.

use std::path::Path;

use domain::landed_cost::{ExchangeSeries, Rates};
use domain::net_cost::{Agreed, Goods, Missing, NetCost, OrderTerms, net_costs};
use domain::rebate::{Agreement, Facts, Purchase, PurchaseKind, earn};
use domain::tariff::table::{OriginGroups, TariffRow, TariffTable};
use domain::{Currency, Figure, Incoterm, Money};
use rust_decimal::RoundingStrategy;

fn rates() -> Rates {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("rates");
    let read = |path: &Path| std::fs::read_to_string(path).unwrap();
    let files = std::fs::read_dir(root.join("markets")).unwrap();
    let markets = files.map(|entry| serde_json::from_str(&read(&entry.unwrap().path())).unwrap());
    let row = TariffRow {
        code: "940521".into(),
        origin: "all".into(),
        kind: "mfn".into(),
        expression: "5 %".into(),
        valid_from: "2020-01-01".into(),
        source: "test".into(),
        ..TariffRow::default()
    };
    let (table, problems) = TariffTable::from_rows(&[row], OriginGroups::new());
    assert!(problems.is_empty(), "{problems:?}");
    let conventions = serde_json::from_str(&read(&root.join("conventions.json"))).unwrap();
    // Customs go by the rate of the penultimate Wednesday, all of the next month.
    let ecb = "Date,USD,CHF\n2026-06-17,1.25,0.9\n";
    Rates::new(conventions)
        .with_markets(markets.collect())
        .unwrap()
        .with_tariff("EU", table)
        .with_exchange(ExchangeSeries::from_ecb(ecb).unwrap())
}

fn figure(text: &str) -> Figure {
    Figure::parse(text).unwrap()
}

fn lamp(currency: Currency) -> Goods {
    Goods {
        purchase: Purchase {
            document: String::new(),
            date: "2026-07-01".parse().unwrap(),
            kind: PurchaseKind::Invoice,
            sku: "LMP-1".into(),
            brand: "Lumen".into(),
            categories: vec!["lighting".into()],
            region: "DE".into(),
            channel: String::new(),
            quantity: figure("10"),
            value: Money::parse("100.00", currency).unwrap(),
            exchange_rate: None,
        },
        retail_price: Some(Money::parse("21.00", currency).unwrap()),
        hs_code: Some("940521".parse().unwrap()),
        origin: Some("CN".parse().unwrap()),
        gross_weight: figure("12"),
        volume: figure("0.05"),
        cleared: false,
    }
}

fn terms(market: &str) -> OrderTerms {
    OrderTerms { market: market.into(), incoterm: Incoterm::Cif, entry_date: "2026-07-01".parse().unwrap() }
}

fn only(goods: &Goods, market: &str, agreed: &[Agreed<'_>]) -> NetCost {
    net_costs(std::slice::from_ref(goods), &terms(market), &rates(), agreed).remove(0)
}

fn agreement() -> Agreement {
    serde_json::from_str(
        r#"{ "id": "a", "version": 1, "currency": "EUR", "period": "year",
            "window": { "from": "2026-01-01", "to": "2026-12-31" },
            "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
                "tiers": [{ "threshold": "0", "rate": "4" }],
                "stacking": { "order": 1, "kind": "independent" } }] }"#,
    )
    .unwrap()
}

#[test]
fn price_duty_rebate_and_margin() {
    let agreement = agreement();
    let volumes = Facts::of_line("all", figure("5000"), Figure::ZERO);
    let earnings = earn(&agreement, &volumes).unwrap();
    let agreed = [Agreed { agreement: &agreement, volumes: &volumes, earnings: &earnings }];
    let cost = only(&lamp(Currency::EUR), "DE", &agreed);
    assert_eq!(cost.price, figure("10"));
    assert_eq!(cost.landed, Ok(figure("10.5")));
    assert_eq!(cost.rebate, Ok(figure("0.4")));
    assert_eq!(cost.net, Ok(figure("10.1")));
    assert_eq!(
        cost.margin.unwrap().round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero).to_string(),
        "51.9048"
    );
    // What was cleared before is not imported again; an agreement in another currency pays
    // nothing without a rate of the day.
    let cleared = Goods { cleared: true, ..lamp(Currency::EUR) };
    assert_eq!(only(&cleared, "DE", &[]).landed, Ok(figure("10")));
    let dollars = only(&lamp(Currency::USD), "DE", &agreed);
    // The last published rate is two weeks old.
    assert_eq!(dollars.rebate, Ok(Figure::ZERO));
    let mut earlier = lamp(Currency::USD);
    earlier.purchase.date = "2026-06-20".parse().unwrap();
    assert_eq!(only(&earlier, "DE", &agreed).rebate, Ok(figure("0.4")));
    // 100 dollars are 80 euros, 4 euros of duty are 5 dollars.
    assert_eq!(dollars.landed, Ok(figure("10.5")));
}

#[test]
fn what_is_missing_has_a_name() {
    let lamp = lamp(Currency::EUR);
    let landed = |goods: &Goods, market: &str| only(goods, market, &[]).landed;
    assert_eq!(landed(&Goods { hs_code: None, ..lamp.clone() }, "DE"), Err(Missing::HsCode));
    assert_eq!(landed(&Goods { origin: None, ..lamp.clone() }, "DE"), Err(Missing::Origin));
    let other = Goods { hs_code: Some("950300".parse().unwrap()), ..lamp.clone() };
    assert_eq!(landed(&other, "DE"), Err(Missing::DutyRate));
    assert_eq!(landed(&lamp, "ZZ"), Err(Missing::Market));
    let (from, to) = (Currency::EUR, Currency::JPY);
    assert_eq!(landed(&lamp, "JP"), Err(Missing::ExchangeRate { from, to }));
    let without = Goods { retail_price: None, ..lamp.clone() };
    let cost = only(&without, "DE", &[]);
    assert_eq!((cost.net, cost.margin), (Ok(figure("10.5")), Err(Missing::RetailPrice)));
    // A bad line leaves the others their figures.
    let mut nothing = lamp.clone();
    nothing.purchase.quantity = Figure::ZERO;
    let both = net_costs(&[nothing, lamp], &terms("DE"), &rates(), &[]);
    assert_eq!(both[0].landed, Err(Missing::Price));
    assert_eq!(both[1].landed, Ok(figure("10.5")));
}
