//! A cart's lines and the changes made to them. The browser applies a change at once, the server for
//! truth; a batch that is applied twice is kept apart by its idempotency key, not here.

mod written;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::{order::RequestedLine, sku};

/// Most lines in a cart, saved ones included.
pub const MAXIMUM_LINES: usize = 10_000;

/// The lines of a cart, each SKU once (letter case aside), in the order in which they were added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CartLines {
    /// What an order would take.
    pub lines: Vec<RequestedLine>,
    /// Kept aside; not ordered.
    pub saved_for_later: Vec<RequestedLine>,
}

/// One change. Quantities off the rules are kept: they show as problems of their line and are
/// refused when the order is placed, never dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case", try_from = "written::Written")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CartChange {
    /// Adds to the quantity that is there.
    Add {
        /// The SKU to add.
        sku: String,
        /// Units to add.
        quantity: u32,
    },
    /// Sets the quantity, adding the line if it is not there. Zero removes it.
    Set {
        /// The SKU to set.
        sku: String,
        /// Units that the line has afterwards.
        quantity: u32,
    },
    /// Takes the line out.
    Remove {
        /// The SKU to take out.
        sku: String,
    },
    /// Puts the line aside, added to what is aside already.
    SaveForLater {
        /// The SKU to put aside.
        sku: String,
    },
    /// Back from saved for later, added to what the cart has of it.
    MoveToCart {
        /// The SKU to bring back.
        sku: String,
    },
    /// Puts another SKU in the place of this one, keeping the quantity.
    Replace {
        /// The SKU that goes.
        sku: String,
        /// The SKU that comes, added to its own line if it has one.
        with: String,
    },
    /// Removes all lines; what is saved for later stays.
    Clear,
}

/// What an order would take of each SKU.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitsBySku(HashMap<String, u32>);

impl UnitsBySku {
    /// Units of a SKU; 0 where there are none.
    #[must_use]
    pub fn of(&self, sku: &str) -> u32 {
        self.0.get(&sku::key(sku)).copied().unwrap_or_default()
    }
}

/// Why a batch of changes was not taken. Nothing of it was applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CartError {
    /// More than [`MAXIMUM_LINES`] lines would be in the cart.
    TooManyLines,
    /// The change at this position would raise a quantity past 32 bits.
    QuantityTooLarge {
        /// Place in the batch, from 0.
        position: usize,
    },
    /// The change at this position has an empty SKU.
    EmptySku {
        /// Place in the batch, from 0.
        position: usize,
    },
}

impl CartLines {
    /// Applies all changes in order, or none.
    ///
    /// # Errors
    /// [`CartError`] names the first change that cannot be made.
    ///
    /// ```
    /// use domain::cart::{CartChange, CartLines};
    /// let add = CartChange::Add { sku: "LMP-2140-BK".into(), quantity: 24 };
    /// let cart = CartLines::default().apply(&[add.clone(), add]).unwrap();
    /// assert_eq!(cart.lines[0].quantity, 48);
    /// ```
    pub fn apply(&self, changes: &[CartChange]) -> Result<Self, CartError> {
        let mut lines = Slots::new(&self.lines);
        let mut saved = Slots::new(&self.saved_for_later);
        for (position, change) in changes.iter().enumerate() {
            let too_large = CartError::QuantityTooLarge { position };
            match change {
                CartChange::Add { sku, quantity } => {
                    lines.add(named(sku, position)?, *quantity).ok_or(too_large)?;
                }
                CartChange::Set { sku, quantity: 0 } | CartChange::Remove { sku } => {
                    lines.take(sku);
                }
                CartChange::Set { sku, quantity } => lines.set(named(sku, position)?, *quantity),
                CartChange::SaveForLater { sku } => {
                    if let Some(line) = lines.take(sku) {
                        saved.add(&line.sku, line.quantity).ok_or(too_large)?;
                    }
                }
                CartChange::MoveToCart { sku } => {
                    if let Some(line) = saved.take(sku) {
                        lines.add(&line.sku, line.quantity).ok_or(too_large)?;
                    }
                }
                CartChange::Replace { sku, with } => {
                    lines.replace(sku, named(with, position)?).ok_or(too_large)?;
                }
                CartChange::Clear => lines = Slots::new(&[]),
            }
        }
        let result = Self { lines: lines.into_lines(), saved_for_later: saved.into_lines() };
        let count = result.lines.len().saturating_add(result.saved_for_later.len());
        if count > MAXIMUM_LINES { Err(CartError::TooManyLines) } else { Ok(result) }
    }

    /// What is left to order once `ordered` has been: each line less the units ordered of it, and none
    /// where nothing remains. What is saved for later stays.
    ///
    /// ```
    /// use domain::{RequestedLine, cart::CartLines};
    /// let line = |sku: &str, quantity| RequestedLine { sku: sku.into(), quantity };
    /// let cart = CartLines { lines: vec![line("MUG-1", 144), line("BOWL-1", 6)], ..CartLines::default() };
    /// let left = cart.without(&[line("mug-1", 72), line("BOWL-1", 12)]);
    /// assert_eq!(left.lines, [line("MUG-1", 72)]);
    /// ```
    #[must_use]
    pub fn without(&self, ordered: &[RequestedLine]) -> Self {
        let mut lines = Slots::new(&self.lines);
        for line in ordered {
            let left = lines.slot(&line.sku).map_or(0, |slot| slot.quantity.saturating_sub(line.quantity));
            if left == 0 {
                lines.take(&line.sku);
            } else {
                lines.set(&line.sku, left);
            }
        }
        Self { lines: lines.into_lines(), saved_for_later: self.saved_for_later.clone() }
    }

    /// Units of a SKU that an order would take; 0 where none are.
    ///
    /// ```
    /// use domain::{RequestedLine, cart::CartLines};
    /// let line = RequestedLine { sku: "LMP-2140-BK".into(), quantity: 24 };
    /// let cart = CartLines { lines: vec![line], ..CartLines::default() };
    /// assert_eq!((cart.units("lmp-2140-bk"), cart.units("MUG-1")), (24, 0));
    /// ```
    #[must_use]
    pub fn units(&self, sku: &str) -> u32 {
        units(&self.lines, sku)
    }

    /// The same for many SKUs, looked up once.
    ///
    /// ```
    /// use domain::{RequestedLine, cart::CartLines};
    /// let line = RequestedLine { sku: "LMP-2140-BK".into(), quantity: 24 };
    /// let units = CartLines { lines: vec![line], ..CartLines::default() }.units_by_sku();
    /// assert_eq!((units.of("lmp-2140-bk"), units.of("MUG-1")), (24, 0));
    /// ```
    #[must_use]
    pub fn units_by_sku(&self) -> UnitsBySku {
        UnitsBySku(self.lines.iter().map(|line| (sku::key(&line.sku), line.quantity)).collect())
    }

    /// Units of a SKU that are kept aside; 0 where none are.
    ///
    /// ```
    /// # use domain::cart::CartLines;
    /// assert_eq!(CartLines::default().units_saved("MUG-1"), 0);
    /// ```
    #[must_use]
    pub fn units_saved(&self, sku: &str) -> u32 {
        units(&self.saved_for_later, sku)
    }
}

fn units(lines: &[RequestedLine], sku: &str) -> u32 {
    lines.iter().find(|line| sku::same(&line.sku, sku)).map_or(0, |line| line.quantity)
}

fn named(sku: &str, position: usize) -> Result<&str, CartError> {
    if sku.trim().is_empty() { Err(CartError::EmptySku { position }) } else { Ok(sku) }
}

/// Lines that keep their place and are found by SKU.
struct Slots {
    lines: Vec<Option<RequestedLine>>,
    places: HashMap<String, usize>,
}

impl Slots {
    fn new(lines: &[RequestedLine]) -> Self {
        let mut slots = Self { lines: Vec::with_capacity(lines.len()), places: HashMap::new() };
        for line in lines {
            // A SKU that stands twice is added together, so that no unit is lost; a sum that does not
            // fit stays at the most, where the rules refuse it in sight.
            if slots.add(&line.sku, line.quantity).is_none() {
                slots.set(&line.sku, u32::MAX);
            }
        }
        slots
    }

    fn slot(&mut self, sku: &str) -> Option<&mut RequestedLine> {
        let place = *self.places.get(&sku::key(sku))?;
        self.lines.get_mut(place)?.as_mut()
    }

    fn set(&mut self, sku: &str, quantity: u32) {
        match self.slot(sku) {
            Some(line) => line.quantity = quantity,
            None => {
                self.places.insert(sku::key(sku), self.lines.len());
                self.lines.push(Some(RequestedLine { sku: sku.to_owned(), quantity }));
            }
        }
    }

    fn add(&mut self, sku: &str, quantity: u32) -> Option<()> {
        let present = self.slot(sku).map_or(0, |line| line.quantity);
        self.set(sku, present.checked_add(quantity)?);
        Some(())
    }

    fn take(&mut self, sku: &str) -> Option<RequestedLine> {
        let place = self.places.remove(&sku::key(sku))?;
        self.lines.get_mut(place)?.take()
    }

    /// Keeps the place, unless the other SKU has one already: then both are added together there.
    fn replace(&mut self, sku: &str, with: &str) -> Option<()> {
        if sku::same(sku, with) {
            if let Some(line) = self.slot(sku) {
                with.clone_into(&mut line.sku);
            }
            return Some(());
        }
        let Some(place) = self.places.get(&sku::key(sku)).copied() else {
            return Some(());
        };
        let line = self.take(sku)?;
        if self.places.contains_key(&sku::key(with)) {
            return self.add(with, line.quantity);
        }
        if let Some(slot) = self.lines.get_mut(place) {
            *slot = Some(RequestedLine { sku: with.to_owned(), quantity: line.quantity });
            self.places.insert(sku::key(with), place);
        }
        Some(())
    }

    fn into_lines(self) -> Vec<RequestedLine> {
        self.lines.into_iter().flatten().collect()
    }
}
