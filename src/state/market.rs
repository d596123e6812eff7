//! Where the goods go and in which currency they are paid.

use domain::{Country, Currency};

use crate::browser::storage;

/// A ship-to country and a currency, such as `de-eur` in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Market {
    pub country: Country,
    pub currency: Currency,
}

const KEPT: storage::Key = storage::Key { name: "market", version: 1 };

impl Market {
    /// The form in addresses: `de-eur`.
    pub fn code(&self) -> String {
        format!("{}-{}", self.country.code(), self.currency.code()).to_ascii_lowercase()
    }

    pub fn from_code(code: &str) -> Option<Self> {
        let upper = code.to_ascii_uppercase();
        let (country, currency) = upper.split_once('-')?;
        Some(Self { country: country.parse().ok()?, currency: currency.parse().ok()? })
    }

    /// The market chosen last in this browser.
    pub fn kept() -> Option<Self> {
        Self::from_code(&storage::read::<String>(KEPT, "")?)
    }

    /// Remembers the choice for the next visit without a market in the address.
    pub fn keep(&self) {
        storage::write(KEPT, "", &self.code());
    }
}
