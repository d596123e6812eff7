//! Positions and steps as a file for a spreadsheet.

use super::outcome::Shown;
use crate::{text, trade::csv};

pub fn csv(shown: &Shown) -> String {
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
            position.locked.amount(),
            position.open.amount(),
            position.spot.to_string(),
            position.forward.to_string(),
            position.value.at_spot.amount(),
            position.value.all_forward.amount(),
            position.value.as_hedged.amount(),
            position.value.if_spot_stays.amount(),
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
        let cells = [
            row.step.to_string(),
            row.unhedged.amount(),
            row.as_hedged.amount(),
            row.change.amount(),
            margin.map(|percent| percent.to_string()).unwrap_or_default(),
        ];
        file += &csv::row(cells.iter().map(String::as_str));
    }
    file
}
