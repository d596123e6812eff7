//! Stock on hand and dated arrivals in each warehouse.
//!
//! It owns the file `stock.csv`: some SKUs plenty, some short, some sold out with a date.
//! It must never know who orders.

use chrono::{Days, NaiveDate};

use super::DemoError;
use super::calendar::working_day;
use super::catalogue::Product;
use super::random::Random;
use super::sheet::Writer;

pub(super) fn file(
    products: &[Product<'_>],
    warehouses: &[String],
    today: NaiveDate,
) -> Result<String, DemoError> {
    let mut writer =
        Writer::new("stock.csv", &["warehouse", "sku", "on_hand", "arrival_date", "arrival_quantity"])?;
    for warehouse in warehouses {
        for product in products.iter().filter(|product| suits(warehouse, product)) {
            let mut random = Random::named(&format!("stock {warehouse} {}", product.sku));
            if !random.chance(listed_percent(warehouse)) {
                continue;
            }
            let level = level(product, &mut random, today);
            writer.row(&[warehouse, &product.sku, &level.on_hand.to_string(), "", ""])?;
            for (date, quantity) in level.arrivals {
                writer.row(&[warehouse, &product.sku, "", &date.to_string(), &quantity.to_string()])?;
            }
        }
    }
    writer.finish()
}

struct Level {
    on_hand: u64,
    arrivals: Vec<(NaiveDate, u64)>,
}

/// A warehouse does not keep plugs that nobody in its markets can use.
fn suits(warehouse: &str, product: &Product<'_>) -> bool {
    match (warehouse, product.plug()) {
        ("LAX", Some(plug)) => plug == "plug-us",
        ("RTM", Some(plug)) => plug != "plug-us",
        ("DXB", Some(plug)) => plug == "plug-uk",
        _ => true,
    }
}

/// How much of the catalogue a warehouse keeps, in percent.
fn listed_percent(warehouse: &str) -> u64 {
    match warehouse {
        "SZX" => 88,
        "RTM" => 80,
        "LAX" => 62,
        _ => 45,
    }
}

fn level(product: &Product<'_>, random: &mut Random, today: NaiveDate) -> Level {
    let minimum = product.family.minimum_quantity;
    let multiple = product.family.order_multiple;
    match random.below(100) {
        // Plenty, whole inner packs, and now and then more on the way.
        0..62 => {
            let on_hand = minimum * random.between(8, 60) + multiple * random.below(4);
            let arrivals = if random.chance(15) { arrivals(product, random, today, 1) } else { Vec::new() };
            Level { on_hand, arrivals }
        }
        // Short: less than a few orders, with loose units from opened packs.
        62..82 => {
            let on_hand = random.between(1, minimum * 2);
            let count = random.between(0, 2);
            Level { on_hand, arrivals: arrivals(product, random, today, count) }
        }
        // Sold out, with a date.
        82..96 => {
            let count = random.between(1, 3);
            Level { on_hand: 0, arrivals: arrivals(product, random, today, count) }
        }
        // Sold out, no date yet.
        _ => Level { on_hand: 0, arrivals: Vec::new() },
    }
}

/// Arrivals on different working days in the next 90 days, in whole cartons.
fn arrivals(
    product: &Product<'_>,
    random: &mut Random,
    today: NaiveDate,
    count: u64,
) -> Vec<(NaiveDate, u64)> {
    let mut arrivals = Vec::new();
    for number in 0..count {
        let days = random.between(2, 26) + number * 30;
        let Some(date) = today.checked_add_days(Days::new(days)).map(working_day) else {
            continue;
        };
        let cartons =
            (product.family.minimum_quantity * random.between(6, 30)).div_ceil(product.carton_units());
        arrivals.push((date, cartons * product.carton_units()));
    }
    arrivals
}
