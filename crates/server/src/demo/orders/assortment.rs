//! What a company sells, and therefore buys again and again.
//!
//! It owns the choice of families and SKUs for a company. It must never know prices or days.

use std::collections::BTreeMap;

use super::super::catalogue::Product;
use super::super::partners::Company;
use super::super::random::Random;

/// What a company sells: a SKU, how well it sells, and from which part of the 18 months
/// (in thousandths) the company has listed it.
pub(super) struct Listing<'a> {
    pub(super) product: &'a Product<'a>,
    pub(super) popularity: u64,
    pub(super) since: u64,
}

/// Twelve to eighteen families, a few SKUs of each, that fit the country's sockets.
pub(super) fn assortment<'a>(
    company: &Company,
    products: &'a [Product<'a>],
    random: &mut Random,
) -> Vec<Listing<'a>> {
    let plug = plug_of(&company.country);
    let mut families: Vec<&str> = products.iter().map(|product| product.family.code.as_str()).collect();
    families.dedup();
    let mut interests: BTreeMap<&str, u64> = BTreeMap::new();
    for product in products {
        interests
            .entry(&product.family.top_category)
            .or_insert_with(|| [0, 1, 2, 4, 7].get(random.below(5) as usize).copied().unwrap_or(1));
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
        let mut variants: Vec<&Product<'_>> =
            products.iter().filter(|product| product.family.code == family).filter(fits).collect();
        for _ in 0..random.between(2, 7).min(variants.len() as u64) {
            let product = variants.swap_remove(random.below(variants.len() as u64) as usize);
            let since = if random.chance(60) { 0 } else { random.below(900) };
            assortment.push(Listing { product, popularity: random.between(1, 8), since });
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
