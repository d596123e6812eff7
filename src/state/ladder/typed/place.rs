//! Where something wrong was typed in a ladder.

/// A field that holds something wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Currency,
    Until,
    Cap,
    Value,
    Quantity,
    /// By its place among the typed tiers.
    Tier(usize, TierField),
    Tiers,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TierField {
    Threshold,
    Rate,
    Lump,
}
