//! Where something is wrong in a typed shipment.

use super::Pair;

/// A field that holds something wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Shipment(ShipmentField),
    Line(usize, LineField),
    /// By its place among the typed charges.
    Charge(usize, ChargeField),
    /// By its place on the way: where the leg begins, or else ends.
    Leg(usize, bool),
    Exchange(Pair),
    /// By its place among the typed rates of taxes and fees.
    LevyRate(usize),
    /// By its place among those that no field has.
    Override(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShipmentField {
    Market,
    EntryDate,
    ExportDate,
    Incoterm,
    Currency,
    Lines,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineField {
    HsCode,
    Origin,
    Quantity,
    Price,
    Currency,
    Weight,
    NetWeight,
    Volume,
    Duty,
    /// By its place among the duties beside the ordinary one.
    OtherDuty(usize),
    /// By its place among the quantities typed.
    Quantities(usize),
    RetailPrice,
    Quota,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChargeField {
    Amount,
    Currency,
    Basis,
    ToBorder,
    /// Of the line with this key.
    Share(u32),
}
