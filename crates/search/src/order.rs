//! The order of rows that were found. Rows come in the order of their names and keep it among
//! equals. Knows no filter.

use crate::sorted::sorted;
use std::{borrow::Cow, cmp::Reverse, sync::OnceLock};

use crate::{Catalogue, Sort, natural::natural};

/// All rows in each order that costs a sort, worked out when it is first asked for.
#[derive(Default)]
pub(crate) struct Orders {
    by_sku: OnceLock<Vec<u32>>,
    price_up: OnceLock<Vec<u32>>,
    price_down: OnceLock<Vec<u32>>,
    newest: OnceLock<Vec<u32>>,
}

/// The rows that were found, by name, and how well each matches.
pub(crate) struct Found<'a> {
    pub(crate) rows: Cow<'a, [u32]>,
    pub(crate) ranks: Cow<'a, [u8]>,
}

/// Puts rows into the order asked for.
pub(crate) fn order(catalogue: &Catalogue, sort: Sort, Found { rows, ranks }: Found<'_>) -> Vec<u32> {
    let orders = &catalogue.orders;
    let order = match sort {
        Sort::Relevance => return by_rank(&rows, &ranks),
        Sort::Name => return rows.into_owned(),
        Sort::Sku => orders.by_sku.get_or_init(|| by_sku(catalogue)),
        Sort::PriceUp => {
            let key =
                |row: &u32| catalogue.joined.price(*row as usize).map_or((true, 0), |price| (false, price));
            orders.price_up.get_or_init(|| sorted_by_key(catalogue, key))
        }
        Sort::PriceDown => {
            let key = |row: &u32| Reverse(catalogue.joined.price(*row as usize));
            orders.price_down.get_or_init(|| sorted_by_key(catalogue, key))
        }
        Sort::Newest => {
            let key = |row: &u32| Reverse(catalogue.snapshot().listed_on.get(*row as usize));
            orders.newest.get_or_init(|| sorted_by_key(catalogue, key))
        }
    };
    let mut found = vec![false; catalogue.len()];
    rows.iter().for_each(|row| found[*row as usize] = true);
    order.iter().copied().filter(|row| found[*row as usize]).collect()
}

/// A counting sort: there are few ranks and many rows.
fn by_rank(rows: &[u32], ranks: &[u8]) -> Vec<u32> {
    let mut starts = [0_usize; 257];
    ranks.iter().for_each(|rank| starts[usize::from(*rank) + 1] += 1);
    for rank in 1..starts.len() {
        starts[rank] += starts[rank - 1];
    }
    let mut ordered = vec![0; rows.len()];
    for (row, rank) in rows.iter().zip(ranks) {
        let place = &mut starts[usize::from(*rank)];
        ordered[*place] = *row;
        *place += 1;
    }
    ordered
}

fn sorted_by_key<K: Ord>(catalogue: &Catalogue, key: impl Fn(&u32) -> K) -> Vec<u32> {
    let rows: Vec<u32> = catalogue.all_rows().collect();
    sorted(&rows, |one, other| key(one).cmp(&key(other)))
}

fn by_sku(catalogue: &Catalogue) -> Vec<u32> {
    let folded = &catalogue.snapshot().folded;
    let rows: Vec<u32> = catalogue.all_rows().collect();
    sorted(&rows, |left, right| {
        let [left, right] = [left, right].map(|row| folded.record(*row as usize).compact_sku());
        natural(left, right)
    })
}
