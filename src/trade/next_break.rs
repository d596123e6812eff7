//! What ordering up to the next price break would bring.

use domain::NextBreak;

use super::{money::money, percent::percent};
use crate::text;

/// "24 more: 8 % off, saves €61.20"
pub fn words(next: &NextBreak) -> String {
    text::trade_next_break(next.units_more, percent(next.percent_off), money(next.saves))
}
