//! Price lists: what each tier and each company under contract pays, by quantity.
//!
//! It owns what tiers and contracts take off the list price, and the file `prices.csv`. Amounts are
//! those of [`super::amounts`]. It must never know orders; orders ask it what a company pays.

use chrono::{Months, NaiveDate};

use super::amounts::{converted, natural};
use super::catalogue::Product;
use super::sheet::{Sheet, Writer, decimal};
use super::{CURRENCIES, DemoError, TIERS};

/// A tier's price in percent of the list price.
const TIER_PERCENT: [(&str, u64); 5] =
    [("registered", 100), ("bronze", 94), ("silver", 88), ("gold", 82), ("platinum", 76)];

/// Breaks: from how many minimum quantities, and in percent of the tier's base price.
const BREAKS: [(u64, u64); 4] = [(0, 100), (4, 97), (12, 94), (36, 90)];

/// A company's own prices for some families, for a time.
struct Contract {
    price_list: String,
    company: String,
    families: Vec<String>,
    percent: u64,
    valid_from: NaiveDate,
    valid_to: NaiveDate,
}

/// Every price of the demo, computed on demand.
pub(super) struct PriceBook {
    contracts: Vec<Contract>,
}

impl PriceBook {
    pub(super) fn read(today: NaiveDate) -> Result<Self, DemoError> {
        let sheet = Sheet::read("contracts.csv", include_str!("../../demo/contracts.csv"))?;
        let contract = |row: super::sheet::Row<'_>| {
            let months = |field| Ok::<_, DemoError>(Months::new(row.number(field)? as u32));
            let out_of_range = |field| row.wrong(field, "out of the calendar");
            let from = today.checked_sub_months(months("months_before")?);
            let to = today.checked_add_months(months("months_after")?);
            Ok(Contract {
                price_list: row.text("price_list")?.to_owned(),
                company: row.text("company")?.to_owned(),
                families: row.text("families")?.split(' ').map(str::to_owned).collect(),
                percent: 100_u64.saturating_sub(row.number("percent_below_tier")?),
                valid_from: from.ok_or_else(|| out_of_range("months_before"))?,
                valid_to: to.ok_or_else(|| out_of_range("months_after"))?,
            })
        };
        Ok(Self { contracts: sheet.rows().map(contract).collect::<Result<_, DemoError>>()? })
    }

    /// What a company pays for one unit, in minor units of its currency.
    pub(super) fn unit_price(
        &self,
        product: &Product<'_>,
        buyer: Buyer<'_>,
        quantity: u64,
        on: NaiveDate,
    ) -> u64 {
        let reached = breaks(product, buyer.tier).filter(|(minimum, _)| *minimum <= quantity).last();
        let percent = reached.map_or(100, |(_, percent)| percent);
        let contract = self.contracts.iter().find(|contract| {
            contract.company == buyer.company
                && contract.families.contains(&product.family.code)
                && (contract.valid_from..=contract.valid_to).contains(&on)
        });
        let tier_price = tier_price(product, buyer.currency, buyer.tier, percent);
        match contract {
            Some(contract) => {
                natural(tier_price * contract.percent, 100, price_step(tier_price, buyer.currency))
            }
            None => tier_price,
        }
    }

    /// All price lists in the import format. `companies` gives each company's tier and currency.
    pub(super) fn file(
        &self,
        products: &[Product<'_>],
        companies: &[Buyer<'_>],
    ) -> Result<String, DemoError> {
        let header = [
            "price_list",
            "currency",
            "tier",
            "company",
            "sku",
            "minimum_quantity",
            "unit_price",
            "valid_from",
            "valid_to",
        ];
        let mut writer = Writer::new("prices.csv", &header)?;
        let mut row = |list: &str,
                       currency: &str,
                       tier: &str,
                       company: &str,
                       sku: &str,
                       minimum: u64,
                       price: u64,
                       dates: [&str; 2]| {
            let [from, to] = dates;
            writer.row(&[list, currency, tier, company, sku, &minimum.to_string(), &decimal(price), from, to])
        };
        for currency in CURRENCIES {
            let list = format!("list-{currency}");
            for product in products {
                row(&list, currency, "", "", &product.sku, 1, list_price(product, currency), ["", ""])?;
            }
            for tier in TIERS {
                let list = format!("{tier}-{currency}");
                for product in products {
                    for (minimum, percent) in breaks(product, tier) {
                        let price = tier_price(product, currency, tier, percent);
                        row(&list, currency, tier, "", &product.sku, minimum, price, ["", ""])?;
                    }
                }
            }
        }
        for contract in &self.contracts {
            let Some(&buyer) = companies.iter().find(|buyer| buyer.company == contract.company) else {
                continue;
            };
            let dates = [contract.valid_from.to_string(), contract.valid_to.to_string()];
            let dates = [dates[0].as_str(), dates[1].as_str()];
            for product in products.iter().filter(|product| contract.families.contains(&product.family.code))
            {
                for (minimum, _) in breaks(product, buyer.tier) {
                    let price = self.unit_price(product, buyer, minimum, contract.valid_from);
                    let list = &contract.price_list;
                    row(list, buyer.currency, "", buyer.company, &product.sku, minimum, price, dates)?;
                }
            }
        }
        writer.finish()
    }
}

/// Who asks for a price.
#[derive(Clone, Copy)]
pub(super) struct Buyer<'a> {
    pub(super) company: &'a str,
    pub(super) tier: &'a str,
    pub(super) currency: &'a str,
}

/// The breaks of a tier for a product: minimum quantity, and percent of the base price. The
/// two lower tiers have one break less, and none lies above the maximum quantity.
fn breaks(product: &Product<'_>, tier: &str) -> impl Iterator<Item = (u64, u64)> {
    let count = if matches!(tier, "registered" | "bronze") { 3 } else { 4 };
    let minimum = product.family.minimum_quantity;
    let maximum = product.family.maximum_quantity.unwrap_or(u64::MAX);
    let breaks =
        BREAKS.into_iter().take(count).map(move |(times, percent)| ((times * minimum).max(1), percent));
    breaks.filter(move |(quantity, _)| *quantity <= maximum)
}

/// The list price is a share of the RRP that differs by trade.
fn list_price(product: &Product<'_>, currency: &str) -> u64 {
    let percent = match product.family.top_category.as_str() {
        "electronics" => 62,
        "outdoor" => 55,
        "toys" => 52,
        "kitchen" => 50,
        "apparel" => 45,
        _ => 48,
    };
    let amount = converted(product.rrp_eur, currency);
    natural(amount * percent, 100, list_step(amount, currency))
}

fn tier_price(product: &Product<'_>, currency: &str, tier: &str, break_percent: u64) -> u64 {
    let tier_percent =
        TIER_PERCENT.iter().find(|(name, _)| *name == tier).map_or(100, |(_, percent)| *percent);
    let list = list_price(product, currency);
    if (tier_percent, break_percent) == (100, 100) {
        return list;
    }
    natural(list * tier_percent * break_percent, 10_000, price_step(list, currency))
}

/// Yuan and dirham amounts are several times those in euro, and so are their steps.
fn is_small_unit(currency: &str) -> bool {
    matches!(currency, "CNY" | "AED")
}

fn list_step(amount: u64, currency: &str) -> u64 {
    match (is_small_unit(currency), amount) {
        (false, ..4000) => 10,
        (false, ..20_000) | (true, ..16_000) => 50,
        _ => 100,
    }
}

fn price_step(amount: u64, currency: &str) -> u64 {
    match (is_small_unit(currency), amount) {
        (false, ..5000) => 1,
        (false, _) => 5,
        (true, ..10_000) => 5,
        (true, _) => 10,
    }
}
