//! Rows that ask for the same become one: pasted rows with those that stand there already, and rows of
//! one product when a person says so.

use std::{collections::HashMap, sync::Arc};

use domain::order_entry::{EntryUnit, together};
use leptos::prelude::*;

use super::{QuickOrder, checking::Checked, row::Row};

/// Puts pasted rows into present ones of the same SKU (letter case aside) and unit; gives back the
/// others. A row that is in the cart is left alone, and so is one whose quantity is refused.
pub(super) fn merge_pasted(present: &mut [Arc<Row>], pasted: Vec<Row>) -> Vec<Arc<Row>> {
    let mut places: HashMap<(String, EntryUnit), usize> = HashMap::with_capacity(present.len());
    for (place, row) in present.iter().enumerate() {
        if let Some(key) = key(row) {
            places.entry(key).or_insert(place);
        }
    }
    if places.is_empty() {
        return pasted.into_iter().map(Arc::new).collect();
    }
    let mut others = Vec::with_capacity(pasted.len());
    for row in pasted {
        let place = key(&row).and_then(|key| places.get(&key));
        let taken = place.and_then(|place| present.get_mut(*place)).and_then(|earlier| {
            let sum = together(earlier.amount().ok()?, row.amount().ok()?, None)?;
            Arc::make_mut(earlier).take_in(&row, sum);
            Some(())
        });
        if taken.is_none() {
            others.push(Arc::new(row));
        }
    }
    others
}

fn key(row: &Row) -> Option<(String, EntryUnit)> {
    let sku = row.sku.trim();
    let (_, unit) = row.amount().ok().filter(|_| !sku.is_empty() && !row.in_cart)?;
    Some((domain::sku::key(sku), unit))
}

/// A row that can go into an earlier one of its product.
#[derive(Clone, Copy)]
struct Twin {
    place: usize,
    first: usize,
    carton_units: Option<u32>,
}

impl QuickOrder {
    /// Makes one of the rows of the same product, in the place of the first: of all products, or of
    /// the one in the row at a place. Cartons and units become units.
    pub fn merge_same(&self, of: Option<usize>) {
        let twins = self.checked.with_untracked(|checked| twins(checked, of));
        self.change(None, |rows| {
            let mut gone = vec![false; rows.len()];
            for Twin { place, first, carton_units } in twins {
                let Some(row) = rows.get(place).cloned() else { continue };
                let Some(earlier) = rows.get_mut(first) else { continue };
                let amounts = earlier.amount().ok().zip(row.amount().ok());
                let sum = amounts.and_then(|(one, other)| together(one, other, carton_units));
                if let (Some(sum), Some(gone)) = (sum, gone.get_mut(place)) {
                    Arc::make_mut(earlier).take_in(&row, sum);
                    *gone = true;
                }
            }
            let mut gone = gone.into_iter();
            rows.retain(|_| !gone.next().unwrap_or_default());
        });
    }
}

fn twins(checked: &Checked, of: Option<usize>) -> Vec<Twin> {
    let first_of = |place: usize| {
        let (_, check) = checked.rows.get(place)?;
        check.twin.map(|twin| twin.min(place))
    };
    let wanted = of.map(first_of);
    let twin = |(place, (_, check)): (usize, &(Arc<Row>, Arc<super::Check>))| {
        let first = check.twin.filter(|twin| *twin < place)?;
        let is_wanted = wanted.is_none_or(|wanted| wanted == Some(first));
        is_wanted.then_some(Twin { place, first, carton_units: check.carton_units })
    };
    checked.rows.iter().enumerate().filter_map(twin).collect()
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    fn row(sku: &str, quantity: &str) -> Row {
        let mut row = Row::default();
        row.set_sku(sku.to_owned());
        row.set_quantity(quantity.to_owned());
        row
    }

    #[wasm_bindgen_test]
    fn a_pasted_row_goes_into_the_one_that_stands_there() {
        let mut taken = row("C", "5");
        taken.in_cart = true;
        let mut present = [row("A-1", "12"), row("B", "many"), taken].map(Arc::new);
        let pasted = vec![row("a-1", "24"), row("A-1", "2 ctn"), row("B", "3"), row("C", "5")];
        let others = merge_pasted(&mut present, pasted);
        let [first, ..] = &present;
        assert_eq!((first.quantity.as_str(), first.rows_in(), first.joined), ("36", 2, true));
        assert_eq!(first.raw, "A-1\t12\na-1\t24");
        let others: Vec<_> = others.iter().map(|row| (row.sku.as_str(), row.quantity.as_str())).collect();
        assert_eq!(others, [("A-1", "2 ctn"), ("B", "3"), ("C", "5")]);
    }
}
