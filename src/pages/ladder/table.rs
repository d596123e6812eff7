//! The ladder as a file for a spreadsheet.

use super::outcome::Shown;
use crate::{text, trade::csv};

/// A row for every tier: where it begins, its rate, what it pays at the present volume.
pub fn csv(shown: &Shown) -> String {
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
            rung.pays.to_string(),
            shown.currency.code().to_owned(),
        ];
        file += &csv::row(cells.iter().map(String::as_str));
    }
    file
}
