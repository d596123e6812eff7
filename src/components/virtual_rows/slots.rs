//! The pool of rows that a list is drawn with: row `i` lives in slot `i % slots`.

use std::ops::Range;

use leptos::prelude::*;
use web_sys::Element;

use crate::browser::focus;

/// Which row a slot shows, and of which state of the list.
#[derive(Clone, Copy, PartialEq)]
struct Shown {
    row: usize,
    state: u32,
}

/// Copied freely; lives as long as its owner.
#[derive(Clone, Copy)]
pub struct Slots {
    slots: StoredValue<Vec<RwSignal<Option<Shown>>>>,
    /// The slots that have elements, in the order in which they came to be needed.
    pub used: RwSignal<Vec<usize>>,
    /// Counts how often the list has changed.
    state: StoredValue<u32>,
    owner: StoredValue<Owner>,
}

impl Slots {
    pub fn new() -> Self {
        Self {
            slots: StoredValue::new(Vec::new()),
            used: RwSignal::new(Vec::new()),
            state: StoredValue::new(0),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
        }
    }

    /// The row of a slot; whoever reads it is called again when the slot shows another row or the
    /// row has to be read anew.
    pub fn row(self, number: usize) -> Signal<usize> {
        let slot = self.slots.with_value(|slots| slots.get(number).copied());
        Signal::derive(move || slot.and_then(|slot| slot.get()).map_or(usize::MAX, |shown| shown.row))
    }

    /// Whatever the rows show may have changed: each is read anew when it is shown next.
    pub fn outdate(self) {
        self.state.update_value(|state| *state = state.wrapping_add(1));
    }

    /// Makes room for so many rows at once. `true` if rows now live in other slots: all must be shown.
    pub fn hold(self, rows: usize) -> bool {
        let present = self.slots.with_value(Vec::len);
        if rows <= present {
            return false;
        }
        let made = || (present..rows).map(|_| RwSignal::new(None)).collect::<Vec<_>>();
        let made = self.owner.with_value(|owner| owner.with(made));
        self.slots.update_value(|slots| slots.extend(made));
        present > 0
    }

    /// How many of these rows are not drawn as they are now.
    pub fn missing(self, rows: Range<usize>) -> usize {
        let is_missing = |row: &usize| {
            let shown = self.of(*row).and_then(|slot| slot.get_untracked());
            shown != Some(self.wanted(*row))
        };
        rows.filter(is_missing).count()
    }

    /// Draws what is not drawn yet or is out of date.
    pub fn show(self, rows: Range<usize>, list: &Element) {
        let mut first_used = Vec::new();
        for row in rows {
            let Some(slot) = self.of(row) else {
                continue;
            };
            let wanted = self.wanted(row);
            let before = slot.get_untracked();
            if before == Some(wanted) {
                continue;
            }
            match before {
                Some(before) if before.row != row => leave(list, before.row),
                Some(_) => {}
                None => first_used.push(self.number(row)),
            }
            slot.set(Some(wanted));
        }
        if !first_used.is_empty() {
            self.used.update(|used| used.append(&mut first_used));
        }
    }

    fn wanted(self, row: usize) -> Shown {
        Shown { row, state: self.state.get_value() }
    }

    fn number(self, row: usize) -> usize {
        self.slots.with_value(|slots| row.checked_rem(slots.len())).unwrap_or_default()
    }

    fn of(self, row: usize) -> Option<RwSignal<Option<Shown>>> {
        self.slots.with_value(|slots| slots.get(self.number(row)).copied())
    }
}

/// Takes the keyboard out of a row before its elements become another row's.
fn leave(list: &Element, row: usize) {
    let Some(active) = focus::active().filter(|active| list.contains(Some(active))) else {
        return;
    };
    let holder = active.closest(".virtual-row").ok().flatten();
    let holds =
        holder.and_then(|holder| holder.get_attribute("data-row")).is_some_and(|at| at == row.to_string());
    if holds {
        focus::leave();
    }
}
