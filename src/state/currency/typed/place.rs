//! Where something wrong was typed in a currency plan, and what.

use domain::Currency;

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
    Missing,
    NotANumber,
    Negative,
    NotADate,
    NotACurrency,
    /// The home currency is exposed to nothing.
    HomeCurrency,
    TooLarge,
    FractionOfMinorUnit,
}
