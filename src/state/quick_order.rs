//! The quick order in the making: rows as typed and pasted, checked and priced at once, kept in this
//! browser, with an undo that reaches back many minutes. Knows no screen and no words.

mod adding;
mod checking;
mod history;
mod kept;
mod merging;
mod reading;
mod row;
mod summary;

use std::{cell::Cell, collections::HashMap, sync::Arc};

use domain::order_entry::{merge, parse};
use leptos::prelude::*;

use crate::{
    browser::timing,
    state::{State, cart::Cart, catalogue::Catalogue, session::Session},
};
use checking::Checked;
pub use checking::{Check, Outcome, Refusal};
pub use history::Field;
use history::History;
use row::Rows;
pub use row::{Row, is_row};
pub use summary::Summary;

/// The most rows that are kept at once: twice what a cart holds.
pub const MAXIMUM_ROWS: usize = 20_000;

#[derive(Clone, Copy)]
pub struct QuickOrder {
    rows: RwSignal<Rows>,
    /// Every row with what came of it.
    checked: Memo<Checked>,
    history: RwSignal<History>,
    /// The place of the row whose SKU or first quantity is about to be typed: it is not refused yet.
    unfinished: RwSignal<Option<usize>>,
    /// Whose draft it is: user and company.
    owner: Memo<Option<String>>,
}

/// More rows than are kept at once; none was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyRows(pub usize);

thread_local! {
    static QUICK_ORDER: Cell<Option<QuickOrder>> = const { Cell::new(None) };
}

impl State {
    /// The one quick order, made when it is first needed.
    pub fn quick_order(&self) -> QuickOrder {
        let make = || self.outliving(|| QuickOrder::new(self.session, self.catalogue, self.cart));
        let order = QUICK_ORDER.get().unwrap_or_else(make);
        QUICK_ORDER.set(Some(order));
        order
    }
}

impl QuickOrder {
    fn new(session: Session, catalogue: Catalogue, cart: Cart) -> Self {
        let owner = Memo::new(move |_| session.user.get().map(|user| kept::owner_of(&user)));
        let rows = RwSignal::new(Rows::default());
        let in_cart = Memo::new(move |_| units_in_cart(catalogue, cart));
        let checked = Memo::new_with_compare(
            move |earlier: Option<&Checked>| {
                Checked::of(&rows.read(), catalogue.opened.get(), &in_cart.read(), earlier)
            },
            |_, _| true,
        );
        let history = RwSignal::new(History::default());
        let order = Self { rows, checked, history, unfinished: RwSignal::new(None), owner };
        Effect::new(move || {
            let kept = owner.get().map(|owner| kept::read(&owner));
            rows.set(kept.unwrap_or_default());
            order.history.set(History::default());
        });
        kept::write_before_leaving();
        order
    }

    /// Rows that hold something, or stand before one that does.
    pub fn count(&self) -> usize {
        self.checked.read().rows.len()
    }

    /// A row and what came of it; a blank one past the end. While somebody types into it, nothing came
    /// of it that would be refused.
    pub fn row(&self, place: usize) -> (Arc<Row>, Arc<Check>) {
        let (row, check) = self.checked.read().rows.get(place).cloned().unwrap_or_default();
        let is_held = check.is_refused() && self.unfinished.get() == Some(place);
        let held = |check: &Check| Arc::new(Check { outcome: Outcome::Blank, ..check.clone() });
        let check = if is_held { held(&check) } else { check };
        (row, check)
    }

    /// Holds back what would be refused of a row until it is finished.
    pub fn begin(&self, place: usize) {
        if self.unfinished.get_untracked() != Some(place) {
            self.unfinished.set(Some(place));
        }
    }

    /// The row that is typed into may be judged.
    pub fn finish(&self) {
        if self.unfinished.get_untracked().is_some() {
            self.unfinished.set(None);
        }
    }

    /// The places of the rows that `keep` chooses by what came of them.
    pub fn places(&self, keep: impl Fn(&Check) -> bool) -> Vec<usize> {
        let checked = self.checked.read();
        let chosen = checked.rows.iter().enumerate().filter(|(_, (_, check))| keep(check));
        chosen.map(|(place, _)| place).collect()
    }

    pub fn summary(&self) -> Summary {
        Summary::of(&self.checked.read(), self.unfinished.get())
    }

    /// Reads rows and puts them in at a place, or into a row of the same SKU; the answer is how many
    /// rows were in the text.
    pub fn paste(&self, place: usize, text: &str) -> Result<usize, TooManyRows> {
        timing::mark("paste-start");
        self.finish();
        let read = parse(text);
        let rows_in = read.len();
        let mut present = self.rows.read_untracked().to_vec();
        let rows = merging::merge_pasted(&mut present, merge(read).into_iter().map(Row::of).collect());
        let total = present.len() + rows.len();
        if total > MAXIMUM_ROWS {
            return Err(TooManyRows(total));
        }
        self.change(None, |all| {
            *all = present;
            let place = place.min(all.len());
            let blank = all.get(place).is_some_and(|row| row.is_blank());
            all.splice(place..place + usize::from(blank), rows);
        });
        // Asked for here, so that the marks stand around all of the work.
        self.checked.with_untracked(|_| ());
        timing::mark("paste-end");
        Ok(rows_in)
    }

    /// Puts a column of quantities into the rows at these places; `false` where the text is something
    /// else.
    pub fn paste_quantities(&self, places: impl Iterator<Item = usize>, text: &str) -> bool {
        let cells: Vec<&str> = text.trim_end().lines().map(str::trim).collect();
        if cells.len() < 2 || !cells.iter().all(|cell| cell.is_empty() || row::is_amount(cell)) {
            return false;
        }
        self.change(None, |rows| {
            for (place, cell) in places.take_while(|place| *place < MAXIMUM_ROWS).zip(&cells) {
                rows.resize_with(rows.len().max(place + 1), Arc::default);
                if let Some(row) = rows.get_mut(place).filter(|row| !row.in_cart) {
                    Arc::make_mut(row).set_quantity((*cell).to_owned());
                }
            }
        });
        true
    }

    pub fn set_sku(&self, place: usize, sku: String) {
        self.edit(place, Field::Sku, |row| row.set_sku(sku));
    }

    pub fn set_quantity(&self, place: usize, quantity: String) {
        self.edit(place, Field::Quantity, |row| row.set_quantity(quantity));
    }

    pub fn remove(&self, place: usize) {
        self.change(None, |rows| {
            if place < rows.len() {
                rows.remove(place);
            }
        });
    }

    pub fn clear(&self) {
        self.change(None, Vec::clear);
    }

    /// Takes the rows away that are in the cart already.
    pub fn clear_added(&self) {
        self.change(None, |rows| rows.retain(|row| !row.in_cart));
    }

    /// A letter more in the same cell joins the step before, so that an undo takes back the word.
    fn edit(&self, place: usize, field: Field, edit: impl FnOnce(&mut Row)) {
        self.change(Some((place, field)), |rows| {
            if place >= rows.len() {
                rows.resize_with(place + 1, Arc::default);
            }
            if let Some(row) = rows.get_mut(place) {
                edit(Arc::make_mut(row));
            }
        });
    }

    fn change(&self, cell: Option<(usize, Field)>, change: impl FnOnce(&mut Vec<Arc<Row>>)) {
        let before = self.rows.get_untracked();
        self.history.update(|history| history.remember(before.clone(), cell));
        self.store(before.changed(change));
    }

    fn store(&self, rows: Rows) {
        self.rows.set(rows.clone());
        if let Some(owner) = self.owner.get_untracked() {
            kept::write_soon(owner, rows);
        }
    }
}

/// By the product's row in the catalogue, so that every spelling finds it.
fn units_in_cart(catalogue: Catalogue, cart: Cart) -> HashMap<u32, u32> {
    let mut units = HashMap::new();
    let opened = catalogue.opened.read();
    let Some(opened) = opened.as_ref() else { return units };
    for line in &cart.lines.read().lines {
        if let Some(product) = opened.catalogue().find_sku(&line.sku) {
            let sum: &mut u32 = units.entry(product).or_default();
            *sum = sum.saturating_add(line.quantity);
        }
    }
    units
}
