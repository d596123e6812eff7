//! Positions and steps as a file for a spreadsheet.

use std::collections::BTreeSet;

use super::outcome::Shown;
use crate::{
    state::currency::typed::{LOCKED, OF_MARGIN},
    text,
    trade::csv,
};

/// A row for every position, then one for every step; what would tell what is private is left empty.
pub fn csv(shown: &Shown, private: &BTreeSet<String>) -> String {
    let told = |cell: String, is_told: bool| if is_told { cell } else { String::new() };
    let tells_locked = !private.contains(LOCKED);
    let tells_margin = !OF_MARGIN.iter().any(|field| private.contains(*field));
    let home = shown.scenario.home.code().to_owned();
    let heading = [
        text::calculators_currency(),
        text::currency_due(),
        text::currency_exposure(),
        text::currency_locked(),
        text::currency_open(),
        text::currency_spot(),
        text::currency_forward(),
        text::currency_at_spot(),
        text::currency_all_forward(),
        text::currency_as_hedged(),
        text::currency_if_spot_stays(),
        text::currency_home(),
    ];
    let mut file = csv::row(heading.iter().map(String::as_str));
    for position in &shown.outcome.positions {
        let cells = [
            position.currency.code().to_owned(),
            position.due.to_string(),
            position.exposure.amount(),
            told(position.locked.amount(), tells_locked),
            told(position.open.amount(), tells_locked),
            position.spot.to_string(),
            position.forward.to_string(),
            position.value.at_spot.amount(),
            position.value.all_forward.amount(),
            told(position.value.as_hedged.amount(), tells_locked),
            told(position.value.if_spot_stays.amount(), tells_locked),
            home.clone(),
        ];
        file += &csv::row(cells.iter().map(String::as_str));
    }
    if !shown.outcome.sensitivity.is_empty() {
        let heading = [
            text::currency_step(),
            text::currency_unhedged(),
            text::currency_as_hedged(),
            text::currency_change(),
            text::currency_margin(),
        ];
        file += &csv::row(heading.iter().map(String::as_str));
    }
    for row in &shown.outcome.sensitivity {
        let margin = row.margin.as_ref().and_then(|margin| margin.margin_percent);
        let margin = margin.map(|percent| percent.to_string()).unwrap_or_default();
        let cells = [
            row.step.to_string(),
            row.unhedged.amount(),
            told(row.as_hedged.amount(), tells_locked),
            told(row.change.amount(), tells_locked),
            // What is locked is in it too.
            told(margin, tells_margin && tells_locked),
        ];
        file += &csv::row(cells.iter().map(String::as_str));
    }
    file
}
