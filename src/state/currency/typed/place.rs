//! Where something wrong was typed in a currency plan, and what.

use domain::Currency;

use crate::state::calculator;

/// A field that holds something wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Home,
    AsOf,
    SpotDate,
    HomeInterest,
    Spot(Currency),
    Interest(Currency),
    /// By its place among the typed exposures.
    Exposure(usize, ExposureField),
    Revenue,
    Costs,
    Target,
    Steps,
    /// No single field.
    Plan,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExposureField {
    Amount,
    Currency,
    Due,
    Locked,
    LockedRate,
}

/// Why a field cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// As in any calculator.
    Entry(calculator::Unreadable),
    /// The home currency is exposed to nothing.
    HomeCurrency,
}

impl From<calculator::Unreadable> for Unreadable {
    fn from(fault: calculator::Unreadable) -> Self {
        Self::Entry(fault)
    }
}
