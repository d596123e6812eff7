//! Eighteen months of orders: each company buys what it sells, again and again.
//!
//! It owns the file `orders.csv`: assortments, seasons, growth, quantities that keep the
//! rules, statuses by age, and credit notes. It must never invent a price: it asks
//! [`super::prices`].

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::DemoError;
use super::catalogue::Product;
use super::partners::Company;
use super::prices::PriceBook;
use super::random::Random;
use super::sheet::{Writer, decimal};

/// The months of order history.
const MONTHS: u32 = 18;
const MOST_LINES: usize = 15;

/// One order before it has its number.
struct Order<'a> {
    placed_on: NaiveDate,
    /// Minutes after midnight UTC.
    placed_at: u64,
    company: &'a Company,
    user: &'a str,
    language: usize,
    status: &'static str,
    po_number: String,
    ship_to: &'a str,
    warehouse: &'a str,
    lines: Vec<Line<'a>>,
}

#[derive(Clone, Copy)]
struct Line<'a> {
    product: &'a Product<'a>,
    quantity: u64,
    unit_price: u64,
}

/// What a company sells: a SKU, how well it sells, and from which part of the 18 months
/// (in thousandths) the company has listed it.
struct Listing<'a> {
    product: &'a Product<'a>,
    popularity: u64,
    since: u64,
}

pub(super) fn file(
    products: &[Product<'_>],
    companies: &[Company],
    warehouses: &BTreeMap<String, Vec<String>>,
    prices: &PriceBook,
    today: NaiveDate,
) -> Result<String, DemoError> {
    let mut orders: Vec<Order<'_>> = companies
        .iter()
        .flat_map(|company| history(company, products, warehouses, prices, today))
        .collect();
    // The sort is stable, so that orders of one minute keep the companies' order.
    orders.sort_by_key(|order| (order.placed_on, order.placed_at));
    write(&orders)
}

fn history<'a>(
    company: &'a Company,
    products: &'a [Product<'a>],
    warehouses: &'a BTreeMap<String, Vec<String>>,
    prices: &PriceBook,
    today: NaiveDate,
) -> Vec<Order<'a>> {
    let mut random = Random::named(&format!("orders {}", company.code));
    let assortment = assortment(company, products, &mut random);
    let count = random.between(64, 96);
    let start = today
        .checked_sub_months(Months::new(MONTHS))
        .unwrap_or(today);
    let span = today.signed_duration_since(start).num_days().unsigned_abs();
    let mut days: Vec<NaiveDate> = (0..count)
        .filter_map(|_| day(start, span, &mut random))
        .collect();
    // In order, so that purchase order numbers rise with the date.
    days.sort_unstable();
    let mut orders = Vec::new();
    for (number, placed_on) in (0..).zip(days) {
        let progress = placed_on
            .signed_duration_since(start)
            .num_days()
            .unsigned_abs()
            * 1000
            / span.max(1);
        let lines = basket(
            company,
            &assortment,
            placed_on,
            progress,
            prices,
            &mut random,
        );
        let Some((user, language)) = person(company, &mut random) else {
            continue;
        };
        let Some(ship_to) = (if random.chance(80) {
            company.ship_to.first()
        } else {
            random.pick(&company.ship_to)
        }) else {
            continue;
        };
        let Some(served_by) = warehouses.get(ship_to) else {
            continue;
        };
        let Some(warehouse) = (if random.chance(88) {
            served_by.first()
        } else {
            random.pick(served_by)
        }) else {
            continue;
        };
        let age = today
            .signed_duration_since(placed_on)
            .num_days()
            .unsigned_abs();
        orders.push(Order {
            placed_on,
            placed_at: random.between(7 * 60, 16 * 60 + 59),
            company,
            user,
            language,
            status: status(age, &mut random),
            po_number: po_number(company, placed_on, number, &mut random),
            ship_to,
            warehouse,
            lines,
        });
    }
    let credit_notes: Vec<Order<'_>> = orders
        .iter()
        .filter_map(|order| credit_note(order, today, &mut random))
        .collect();
    orders.extend(credit_notes);
    orders
}

/// Ten to sixteen families, a few SKUs of each, that fit the country's sockets.
fn assortment<'a>(
    company: &Company,
    products: &'a [Product<'a>],
    random: &mut Random,
) -> Vec<Listing<'a>> {
    let plug = plug_of(&company.country);
    let mut families: Vec<&str> = products
        .iter()
        .map(|product| product.family.code.as_str())
        .collect();
    families.dedup();
    let mut interests: BTreeMap<&str, u64> = BTreeMap::new();
    for product in products {
        interests
            .entry(&product.family.top_category)
            .or_insert_with(|| {
                [0, 1, 2, 4, 7]
                    .get(random.below(5) as usize)
                    .copied()
                    .unwrap_or(1)
            });
    }
    let mut weights: Vec<u64> = Vec::new();
    for family in &families {
        let top = products
            .iter()
            .find(|product| product.family.code == *family)
            .map_or("", |product| &product.family.top_category);
        weights.push(interests.get(top).copied().unwrap_or(1) * 2 + 1);
    }
    let mut assortment = Vec::new();
    for _ in 0..random.between(12, 18) {
        let Some(position) = random.weighted(&weights) else {
            break;
        };
        if let Some(weight) = weights.get_mut(position) {
            *weight = 0;
        }
        let family = families.get(position).copied().unwrap_or_default();
        let fits = |product: &&Product<'_>| product.plug().is_none_or(|has| Some(has) == plug);
        let mut variants: Vec<&Product<'_>> = products
            .iter()
            .filter(|product| product.family.code == family)
            .filter(fits)
            .collect();
        for _ in 0..random.between(2, 7).min(variants.len() as u64) {
            let product = variants.swap_remove(random.below(variants.len() as u64) as usize);
            let since = if random.chance(60) {
                0
            } else {
                random.below(900)
            };
            assortment.push(Listing {
                product,
                popularity: random.between(1, 8),
                since,
            });
        }
    }
    assortment
}

/// The plug that fits the sockets of a country, where the brand makes one.
fn plug_of(country: &str) -> Option<&'static str> {
    match country {
        "GB" | "IE" | "SG" | "AE" => Some("plug-uk"),
        "US" | "CA" | "MX" | "JP" => Some("plug-us"),
        "CN" | "AU" | "NZ" | "IN" | "BR" => None,
        _ => Some("plug-eu"),
    }
}

/// A working day before today; later days are a little likelier, as trade grows.
fn day(start: NaiveDate, span: u64, random: &mut Random) -> Option<NaiveDate> {
    let first = random.below(span);
    let offset = if random.chance(30) {
        first.max(random.below(span))
    } else {
        first
    };
    let date = start.checked_add_days(Days::new(offset))?;
    let weekend = match date.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    date.checked_sub_days(Days::new(weekend))
        .map(|date| date.max(start))
}

/// Three to fifteen lines, each SKU once, worth at least the company's order minimum.
fn basket<'a>(
    company: &Company,
    assortment: &[Listing<'a>],
    on: NaiveDate,
    progress: u64,
    prices: &PriceBook,
    random: &mut Random,
) -> Vec<Line<'a>> {
    let mut weights: Vec<u64> = assortment
        .iter()
        .map(|listing| appetite(listing, on, progress))
        .collect();
    let most = if company.tier == "registered" { 8 } else { 13 };
    let wanted = random.between(3, most) as usize;
    let mut lines: Vec<Line<'a>> = Vec::new();
    while lines.len() < MOST_LINES
        && (lines.len() < wanted || value(&lines) < company.order_minimum)
    {
        let Some(position) = random.weighted(&weights) else {
            break;
        };
        let (Some(weight), Some(listing)) = (weights.get_mut(position), assortment.get(position))
        else {
            break;
        };
        *weight = 0;
        let quantity = quantity(company, listing.product, progress, random);
        let unit_price = prices.unit_price(listing.product, company.buyer(), quantity, on);
        lines.push(Line {
            product: listing.product,
            quantity,
            unit_price,
        });
    }
    lines
}

fn value(lines: &[Line<'_>]) -> u64 {
    lines
        .iter()
        .map(|line| line.quantity * line.unit_price)
        .sum()
}

/// How much a company wants a SKU in a month: its popularity times the season.
fn appetite(listing: &Listing<'_>, on: NaiveDate, progress: u64) -> u64 {
    if listing.since > progress {
        return 0;
    }
    let family = listing.product.family;
    let season = match (
        family.top_category.as_str(),
        family.category.as_str(),
        on.month(),
    ) {
        ("toys", _, 9..=11) => 9,
        ("outdoor", _, 2..=6) => 8,
        ("outdoor", _, 10..=12) => 1,
        ("lighting", "lighting-decorative", 9..=11) => 10,
        ("lighting", "lighting-outdoor", 3..=6) => 8,
        ("lighting", _, 8..=11) => 6,
        ("apparel", "apparel-outerwear", 8..=10) => 7,
        ("apparel", "apparel-accessories", 8..=11) => 7,
        ("apparel", "apparel-tops", 3..=6) => 6,
        ("home" | "kitchen", _, 9..=11) => 6,
        _ => 4,
    };
    listing.popularity * season
}

/// Minimum quantities, a little more over time, never above the maximum. Higher tiers buy
/// more at once.
fn quantity(company: &Company, product: &Product<'_>, progress: u64, random: &mut Random) -> u64 {
    let family = product.family;
    let most = match company.tier.as_str() {
        "platinum" => 5,
        "gold" => 4,
        "silver" => 3,
        "bronze" => 2,
        _ => 1,
    };
    let usual = family.minimum_quantity * random.between(1, most);
    let grown = if random.below(1000) < progress / 2 {
        family.order_multiple * random.between(1, 3)
    } else {
        0
    };
    let restock = if random.chance(4) {
        family.minimum_quantity * 4
    } else {
        0
    };
    let quantity = usual + grown + restock;
    family
        .maximum_quantity
        .map_or(quantity, |maximum| quantity.min(maximum))
}

/// Mostly the buyer, sometimes the approver or the company admin.
fn person<'a>(company: &'a Company, random: &mut Random) -> Option<(&'a str, usize)> {
    let person = if random.chance(82) {
        company.people.first()
    } else {
        random.pick(&company.people)
    };
    person.map(|(email, language)| (email.as_str(), *language))
}

/// Where an order of this age in days stands.
fn status(age: u64, random: &mut Random) -> &'static str {
    let cancelled = random.chance(2);
    match age {
        0..=4 => "placed",
        _ if cancelled => "cancelled",
        5..=9 => "confirmed",
        10..=24 => "shipped",
        _ => "delivered",
    }
}

/// Every company numbers its purchase orders in its own way; one in ten orders has none.
fn po_number(company: &Company, on: NaiveDate, number: u64, random: &mut Random) -> String {
    if random.chance(10) {
        return String::new();
    }
    let serial = number + 1;
    match company.code.len() % 3 {
        0 => format!("PO-{}", 45_000_000 + serial * 17 + random.below(17)),
        1 => format!("{}/{:04}", on.year(), serial * 3 + random.below(3)),
        _ => format!(
            "{}-{:02}{:02}-{serial:03}",
            company.country,
            on.year() % 100,
            on.month()
        ),
    }
}

/// About one delivered order in thirty has units back: damaged, short or not wanted.
fn credit_note<'a>(order: &Order<'a>, today: NaiveDate, random: &mut Random) -> Option<Order<'a>> {
    if order.status != "delivered" || !random.chance(3) {
        return None;
    }
    let placed_on = order
        .placed_on
        .checked_add_days(Days::new(random.between(18, 40)))?;
    if placed_on >= today {
        return None;
    }
    let mut lines = order.lines.clone();
    while lines.len() > random.between(1, 2) as usize {
        lines.swap_remove(random.below(lines.len() as u64) as usize);
    }
    for line in &mut lines {
        line.quantity = random.between(1, (line.quantity / 4).clamp(1, 12));
    }
    Some(Order {
        placed_on,
        placed_at: random.between(8 * 60, 15 * 60),
        status: "credit_note",
        po_number: order.po_number.clone(),
        lines,
        ..*order
    })
}

fn write(orders: &[Order<'_>]) -> Result<String, DemoError> {
    let header = [
        "order",
        "placed_at",
        "company",
        "user",
        "status",
        "po_number",
        "currency",
        "incoterm",
        "ship_to_country",
        "warehouse",
        "sku",
        "description",
        "quantity",
        "unit_price",
    ];
    let mut writer = Writer::new("orders.csv", &header)?;
    for (position, order) in orders.iter().enumerate() {
        let is_credit = order.status == "credit_note";
        let number = format!(
            "{}-{}",
            if is_credit { "CN" } else { "MG" },
            100_001 + position
        );
        let placed_at = format!(
            "{}T{:02}:{:02}:00Z",
            order.placed_on,
            order.placed_at / 60,
            order.placed_at % 60
        );
        for line in &order.lines {
            let description = line
                .product
                .names
                .get(order.language)
                .cloned()
                .unwrap_or_default();
            let quantity = if is_credit {
                format!("-{}", line.quantity)
            } else {
                line.quantity.to_string()
            };
            writer.row(&[
                number.as_str(),
                &placed_at,
                &order.company.code,
                order.user,
                order.status,
                &order.po_number,
                &order.company.currency,
                &order.company.incoterm,
                order.ship_to,
                order.warehouse,
                &line.product.sku,
                &description,
                &quantity,
                &decimal(line.unit_price),
            ])?;
        }
    }
    writer.finish()
}
