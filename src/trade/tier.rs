//! Partner tiers by their names.

use crate::text;

/// A brand may have tiers of its own: their codes are shown as they are.
pub fn name(code: &str) -> String {
    text::trade_tier(code)
}
