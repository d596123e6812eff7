//! The two families of tariffs, by how they print.

/// In which style an expression is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// `4.4¢/kg + 6%`.
    UnitedStates,
    /// `12.80 % + 176.80 EUR / 100 kg`: the European Union, the United Kingdom, and tables of ours.
    Taric,
}
