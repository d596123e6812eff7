//! One order's lines: which SKUs in which season, and how many of each.
//!
//! It owns seasons, growth, and quantities that keep the rules. It must never invent a
//! price: it asks the price book.

use chrono::{Datelike, NaiveDate};

use super::super::catalogue::Product;
use super::super::partners::Company;
use super::super::prices::PriceBook;
use super::super::random::Random;
use super::assortment::Listing;

const MOST_LINES: usize = 15;

/// One line of an order; the price is in minor units of the company's currency.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) product: &'a Product<'a>,
    pub(super) quantity: u64,
    pub(super) unit_price: u64,
}

/// Three to fifteen lines, each SKU once, worth at least the company's order minimum.
pub(super) fn basket<'a>(
    company: &Company,
    assortment: &[Listing<'a>],
    on: NaiveDate,
    progress: u64,
    prices: &PriceBook,
    random: &mut Random,
) -> Vec<Line<'a>> {
    let mut weights: Vec<u64> = assortment.iter().map(|listing| appetite(listing, on, progress)).collect();
    let most = if company.tier == "registered" { 8 } else { 13 };
    let wanted = random.between(3, most) as usize;
    let mut lines: Vec<Line<'a>> = Vec::new();
    while lines.len() < MOST_LINES && (lines.len() < wanted || value(&lines) < company.order_minimum) {
        let Some(position) = random.weighted(&weights) else {
            break;
        };
        let (Some(weight), Some(listing)) = (weights.get_mut(position), assortment.get(position)) else {
            break;
        };
        *weight = 0;
        let quantity = quantity(company, listing.product, progress, random);
        let unit_price = prices.unit_price(listing.product, company.buyer(), quantity, on);
        lines.push(Line { product: listing.product, quantity, unit_price });
    }
    lines
}

fn value(lines: &[Line<'_>]) -> u64 {
    lines.iter().map(|line| line.quantity * line.unit_price).sum()
}

/// How much a company wants a SKU in a month: its popularity times the season.
fn appetite(listing: &Listing<'_>, on: NaiveDate, progress: u64) -> u64 {
    if listing.since > progress {
        return 0;
    }
    let family = listing.product.family;
    let season = match (family.top_category.as_str(), family.category.as_str(), on.month()) {
        ("toys", _, 9..=11) => 9,
        ("outdoor", _, 2..=6) => 8,
        ("outdoor", _, 10..=12 | 1) => 1,
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
    let grown =
        if random.below(1000) < progress / 2 { family.order_multiple * random.between(1, 3) } else { 0 };
    let restock = if random.chance(4) { family.minimum_quantity * 4 } else { 0 };
    let quantity = usual + grown + restock;
    family.maximum_quantity.map_or(quantity, |maximum| quantity.min(maximum))
}
