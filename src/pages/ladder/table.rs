//! The ladder as a file for a spreadsheet.

use std::collections::BTreeSet;

use super::outcome::Shown;
use crate::{text, trade::csv};

/// A row for every tier: where it begins, its rate, what it pays at the present volume, unless that
/// is private.
pub fn csv(shown: &Shown, private: &BTreeSet<String>) -> String {
    let heading = [
        text::ladder_tier(),
        text::ladder_from(),
        text::ladder_rate(),
        text::ladder_pays(),
        text::calculators_currency(),
    ];
    let mut file = csv::row(heading.iter().map(String::as_str));
    for rung in &shown.ladder.rungs {
        let cells = [
            rung.tier.to_string(),
            rung.begins_at.to_string(),
            rung.rate.to_string(),
            if private.is_empty() { rung.pays.to_string() } else { String::new() },
            shown.currency.code().to_owned(),
        ];
        file += &csv::row(cells.iter().map(String::as_str));
    }
    file
}
