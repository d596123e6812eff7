//! What a row says on its own: which product, and how many units of it.

use domain::{number_entry::QuantityEntryError, order_entry::EntryUnit};

use super::{checking::Refusal, row::Row};
use crate::state::catalogue::OpenCatalogue;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Reading {
    #[default]
    Blank,
    /// The catalogue is not there yet.
    Waiting,
    /// No product has this SKU; the number typed.
    Unknown(u32),
    Refused {
        refusal: Refusal,
        carton_units: Option<u32>,
    },
    Asked(Asked),
}

/// Units of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    /// Its row in the catalogue, whatever the spelling.
    pub product: u32,
    pub quantity: u32,
    pub from_cartons: bool,
    pub carton_units: Option<u32>,
}

impl Reading {
    pub fn of(row: &Row, opened: Option<&dyn OpenCatalogue>) -> Self {
        if row.is_blank() {
            return Self::Blank;
        }
        let Some(opened) = opened else { return Self::Waiting };
        let sku = row.sku.trim();
        if sku.is_empty() {
            return Self::Refused { refusal: Refusal::SkuMissing, carton_units: None };
        }
        let amount = row.amount();
        let Some(product) = opened.catalogue().find_sku(sku) else {
            return Self::Unknown(amount.map_or(0, |(number, _)| number));
        };
        let carton_units = Some(opened.catalogue().row(product).carton_units()).filter(|units| *units > 0);
        let refused = |refusal| Self::Refused { refusal, carton_units };
        let (number, unit) = match amount {
            Ok(amount) => amount,
            Err(error) => return refused(Refusal::Quantity(error)),
        };
        let from_cartons = unit == EntryUnit::Cartons;
        let quantity = match (unit, carton_units) {
            (EntryUnit::Units, _) => Some(number),
            (EntryUnit::Cartons, None) => return refused(Refusal::NoCarton),
            (EntryUnit::Cartons, Some(units)) => number.checked_mul(units),
        };
        match quantity {
            Some(quantity) => Self::Asked(Asked { product, quantity, from_cartons, carton_units }),
            None => refused(Refusal::Quantity(QuantityEntryError::TooLarge)),
        }
    }

    pub const fn asked(self) -> Option<Asked> {
        match self {
            Self::Asked(asked) => Some(asked),
            _ => None,
        }
    }
}
