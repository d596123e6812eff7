//! What an order comes to: its total, its units, what they weigh and how many cartons they fill.

use std::collections::HashMap;

use domain::{Carton, Load, Money, Packaging};

use super::StatedOrder;
use crate::storage::table::{Record, Table, number, optional_number, text};

pub static PACKAGING: Table = Table {
    name: "products",
    key: 1,
    fields: &[
        text("sku"),
        number("unit_weight_grams", 0),
        number("unit_volume_cubic_millimetres", 0),
        optional_number("carton_units"),
        number("carton_weight_grams", 0),
        number("carton_volume_cubic_millimetres", 0),
    ],
};

/// What the lines sum to, in money and in goods.
pub fn weigh(record: &mut Record, order: &StatedOrder, total: Money, packaging: &HashMap<String, Record>) {
    let load = order.lines.iter().fold(Load::default(), |sum, line| {
        let packaging = packaging.get(&line.sku).map(packaging_of);
        let quantity = u32::try_from(line.quantity.unsigned_abs()).unwrap_or(u32::MAX);
        let load = packaging.unwrap_or_default().load(quantity);
        // A figure that does not fit is left out rather than wrong.
        load.and_then(|load| sum.plus(load)).unwrap_or(sum)
    });
    let units = order.lines.iter().map(|line| line.quantity);
    let whole = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
    record.set("total", total.minor());
    record.set("units", units.fold(0, i64::saturating_add));
    record.set("line_count", i64::try_from(order.lines.len()).unwrap_or(i64::MAX));
    record.set("weight_grams", whole(load.weight_grams));
    record.set("volume_cubic_millimetres", whole(load.volume_cubic_millimetres));
    record.set("cartons", whole(load.cartons));
    record.set("loose_units", whole(load.loose_units));
}

fn packaging_of(record: &Record) -> Packaging {
    let figure = |name: &str| {
        let number = record.number(name).unwrap_or_default();
        u64::try_from(number).unwrap_or_default()
    };
    let units = record.number("carton_units").and_then(|units| u32::try_from(units).ok());
    Packaging {
        unit_weight_grams: figure("unit_weight_grams"),
        unit_volume_cubic_millimetres: figure("unit_volume_cubic_millimetres"),
        carton: units.map(|units| Carton {
            units,
            weight_grams: figure("carton_weight_grams"),
            volume_cubic_millimetres: figure("carton_volume_cubic_millimetres"),
        }),
        cartons_per_pallet: None,
    }
}
