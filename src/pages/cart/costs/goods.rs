//! The cart's lines as goods that are imported and count towards a rebate.

use api::settings::Warehouse;
use domain::{
    Country, Figure, HsCode, OrderLine,
    landed_cost::Rates,
    net_cost::Goods,
    rebate::{Purchase, PurchaseKind},
};
use rust_decimal::Decimal;

use crate::{
    browser::clock,
    state::{State, catalogue::OpenCatalogue},
};

/// The lines that can be ordered, each with what it is as goods; `None` until the cart is worked out.
pub fn of_cart(
    state: State,
    opened: &dyn OpenCatalogue,
    warehouses: &[Warehouse],
    rates: &Rates,
) -> Option<Vec<(OrderLine, Goods)>> {
    let lines = state.cart_value.with(|order| order.lines.clone())?;
    let orderable = lines.into_iter().filter(|line| line.problems.is_empty());
    Some(
        orderable
            .filter_map(|line| Some((line.clone(), of_line(&line, opened, warehouses, rates)?)))
            .collect(),
    )
}

/// `None` where the line has no amount.
pub fn of_line(
    line: &OrderLine,
    opened: &dyn OpenCatalogue,
    warehouses: &[Warehouse],
    rates: &Rates,
) -> Option<Goods> {
    let row = opened.catalogue().row(opened.catalogue().find_sku(&line.sku)?);
    Some(Goods {
        purchase: Purchase {
            document: String::new(),
            date: clock::today(),
            kind: PurchaseKind::Invoice,
            sku: line.sku.clone(),
            brand: row.brand().to_owned(),
            categories: row.category().map(|(code, _)| code.to_owned()).collect(),
            region: opened.country().code().to_owned(),
            channel: String::new(),
            quantity: Figure::from(Decimal::from(line.quantity)),
            value: line.amount?,
            exchange_rate: None,
        },
        retail_price: line.rrp,
        hs_code: row.hs_code().parse::<HsCode>().ok(),
        origin: row.origin().parse::<Country>().ok(),
        gross_weight: Decimal::from_i128_with_scale(line.load.weight_grams.into(), 3).into(),
        volume: Decimal::from_i128_with_scale(line.load.volume_cubic_millimetres.into(), 9).into(),
        cleared: is_cleared(line, opened, warehouses, rates),
    })
}

/// Whether all of it comes from within the customs territory that it goes to. A line without a promise
/// is taken to come from the market's first warehouse.
fn is_cleared(line: &OrderLine, opened: &dyn OpenCatalogue, warehouses: &[Warehouse], rates: &Rates) -> bool {
    let promised = line.promise.portions.iter().map(|portion| portion.warehouse.as_str());
    let mut from: Vec<&str> = promised.collect();
    if from.is_empty() {
        from.extend(opened.warehouses().first().map(String::as_str));
    }
    let territory = |country: Country| {
        let market = rates.market(country.code());
        market.and_then(|market| market.tariff.clone()).unwrap_or_else(|| country.code().to_owned())
    };
    let here = territory(opened.country());
    let stands_here = |code: &&str| {
        let known = warehouses.iter().find(|warehouse| warehouse.code == **code);
        known.is_some_and(|warehouse| {
            warehouse.country == opened.country() || territory(warehouse.country) == here
        })
    };
    !from.is_empty() && from.iter().all(stands_here)
}
