//! A row of the catalogue as the rules of ordering want it.

use chrono::{Days, NaiveDate};
use domain::{
    Arrival, Carton, Currency, Money, OrderableProduct, Packaging, PriceBreak, PriceBreaks, QuantityRule,
    WarehouseStock,
};
use search::Row;

pub(super) fn orderable(row: Row<'_>, currency: Currency, warehouses: &[String]) -> OrderableProduct {
    let money = |minor| Money::from_minor(minor, currency);
    let breaks = row.breaks().iter().map(|price_break| PriceBreak {
        minimum_quantity: price_break.minimum_quantity,
        unit_price: money(price_break.unit_price),
    });
    let price_list = row.price_list();
    OrderableProduct {
        sku: row.sku().to_owned(),
        active: row.active(),
        rule: QuantityRule::new(row.minimum_quantity(), row.order_multiple(), row.maximum_quantity()),
        packaging: packaging(row),
        price: PriceBreaks::new(breaks.collect()).ok(),
        list_price: row.list_price().map(money),
        rrp: row.recommended_retail_price().map(money),
        price_list: (!price_list.is_empty()).then(|| price_list.to_owned()),
        stock: stock(row, warehouses),
    }
}

fn packaging(row: Row<'_>) -> Packaging {
    let carton = (row.carton_units() > 0).then(|| Carton {
        units: row.carton_units(),
        weight_grams: row.carton_weight_grams().into(),
        volume_cubic_millimetres: row.carton_volume_cubic_millimetres(),
    });
    Packaging {
        unit_weight_grams: row.weight_grams().into(),
        unit_volume_cubic_millimetres: row.volume_cubic_millimetres(),
        carton,
        cartons_per_pallet: None,
    }
}

fn stock(row: Row<'_>, warehouses: &[String]) -> Vec<WarehouseStock> {
    let stock: Vec<WarehouseStock> = row
        .stock()
        .map(|stock| WarehouseStock {
            warehouse: stock.warehouse.to_owned(),
            on_hand: stock.on_hand,
            arrivals: stock.arrivals().filter_map(|arrival| dated(arrival.date, arrival.quantity)).collect(),
        })
        .collect();
    let preference = |code: &str| warehouses.iter().position(|known| known == code).unwrap_or(usize::MAX);
    search::sorted(&stock, |one, other| preference(&one.warehouse).cmp(&preference(&other.warehouse)))
}

/// Snapshots count days from 1970-01-01.
fn dated(day: u32, quantity: u32) -> Option<Arrival> {
    let date = NaiveDate::default().checked_add_days(Days::new(day.into()))?;
    Some(Arrival { date, quantity })
}
