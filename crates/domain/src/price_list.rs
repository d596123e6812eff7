//! Which price list a company buys from: its own contract, else its tier's list, else the list price.
//! All breaks come from the one list that was chosen. Knows neither products nor companies.

use chrono::NaiveDate;

use crate::{Money, PriceBreaks, price::PriceBreak};

/// Whose a price list is, nearest to the company first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The company's own.
    Contract,
    /// That of the company's tier.
    Tier,
    /// Everyone's.
    List,
}

/// What one row of a price list asks for a SKU.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceRow {
    /// The code of the list.
    pub price_list: String,
    /// Whose the list is.
    pub level: Level,
    /// Units from which the price holds.
    pub minimum_quantity: u32,
    /// Of one unit.
    pub unit_price: Money,
    /// The first day on which it holds; `None` where it is open.
    pub valid_from: Option<NaiveDate>,
    /// The last day on which it holds; `None` where it is open.
    pub valid_to: Option<NaiveDate>,
}

/// What a company pays for one SKU, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Price {
    /// Those of the one list.
    pub breaks: PriceBreaks,
    /// The code of the list.
    pub price_list: String,
    /// Whether the list is the company's own contract.
    pub contract: bool,
    /// The first day on which every one of the breaks is valid.
    pub valid_from: Option<NaiveDate>,
    /// The last day on which every one of the breaks is valid.
    pub valid_to: Option<NaiveDate>,
}

/// The prices of one SKU.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prices {
    /// That of the nearest list.
    pub price: Option<Price>,
    /// What is asked of everyone for the smallest quantity.
    pub list_price: Option<Money>,
}

/// Chooses among the rows of one SKU in one currency, all valid today. Of several lists at one level
/// the first by code is taken; of two rows for one quantity, the one that came into force later.
/// Rows that make no price ([`PriceBreaks::new`] refuses them) are none.
///
/// ```
/// use domain::price_list::{Level, PriceRow, choose};
/// use domain::{Currency, Money};
/// let row = |level, price_list: &str, minor| PriceRow {
///     price_list: price_list.to_owned(),
///     level,
///     minimum_quantity: 1,
///     unit_price: Money::from_minor(minor, Currency::EUR),
///     valid_from: None,
///     valid_to: None,
/// };
/// let prices = choose(vec![row(Level::List, "list", 1180), row(Level::Tier, "gold", 990)]);
/// assert_eq!(prices.price.unwrap().price_list, "gold");
/// assert_eq!(prices.list_price, Some(Money::from_minor(1180, Currency::EUR)));
/// ```
#[must_use]
pub fn choose(mut rows: Vec<PriceRow>) -> Prices {
    rows.sort_by(|a, b| {
        (a.level, &a.price_list, a.minimum_quantity)
            .cmp(&(b.level, &b.price_list, b.minimum_quantity))
            .then(b.valid_from.cmp(&a.valid_from))
    });
    rows.dedup_by(|later, earlier| {
        (later.level, &later.price_list, later.minimum_quantity)
            == (earlier.level, &earlier.price_list, earlier.minimum_quantity)
    });
    let list_price = rows.iter().find(|row| row.level == Level::List).map(|row| row.unit_price);
    let price = rows.first().and_then(|first| {
        let of_first = |row: &&PriceRow| row.level == first.level && row.price_list == first.price_list;
        price_of(rows.iter().take_while(of_first).collect())
    });
    Prices { price, list_price }
}

fn price_of(rows: Vec<&PriceRow>) -> Option<Price> {
    let first = rows.first()?;
    let breaks = rows
        .iter()
        .map(|row| PriceBreak { minimum_quantity: row.minimum_quantity, unit_price: row.unit_price });
    Some(Price {
        breaks: PriceBreaks::new(breaks.collect()).ok()?,
        price_list: first.price_list.clone(),
        contract: first.level == Level::Contract,
        valid_from: rows.iter().filter_map(|row| row.valid_from).max(),
        valid_to: rows.iter().filter_map(|row| row.valid_to).min(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Currency;

    fn row(price_list: &str, level: Level, minimum_quantity: u32, unit_price: i64) -> PriceRow {
        PriceRow {
            price_list: price_list.to_owned(),
            level,
            minimum_quantity,
            unit_price: Money::from_minor(unit_price, Currency::EUR),
            valid_from: None,
            valid_to: None,
        }
    }

    fn chosen(rows: Vec<PriceRow>) -> (String, Vec<(u32, i64)>, Option<i64>) {
        let prices = choose(rows);
        let price = prices.price.expect("a price");
        let breaks = price.breaks.as_slice().iter();
        (
            price.price_list,
            breaks.map(|one| (one.minimum_quantity, one.unit_price.minor())).collect(),
            prices.list_price.map(Money::minor),
        )
    }

    #[test]
    fn the_nearest_list_gives_all_breaks() {
        let list = [row("list", Level::List, 1, 1180), row("list", Level::List, 48, 1100)];
        let tier = [row("gold", Level::Tier, 1, 990), row("gold", Level::Tier, 24, 894)];
        let contract = [row("contract", Level::Contract, 12, 850)];
        let all = [list.as_slice(), &tier, &contract].concat();
        assert_eq!(chosen(all), ("contract".into(), vec![(12, 850)], Some(1180)));
        let without = [tier.as_slice(), &list].concat();
        assert_eq!(chosen(without), ("gold".into(), vec![(1, 990), (24, 894)], Some(1180)));
        assert_eq!(chosen(list.to_vec()).0, "list");
        assert_eq!(choose(Vec::new()), Prices::default());
    }

    #[test]
    fn the_later_of_two_prices_holds() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 1, day);
        let old = PriceRow { valid_from: day(1), ..row("gold", Level::Tier, 1, 990) };
        let new = PriceRow { valid_from: day(9), ..row("gold", Level::Tier, 1, 950) };
        let open = row("gold", Level::Tier, 1, 999);
        assert_eq!(chosen(vec![old, new, open]).1, [(1, 950)]);
    }
}
