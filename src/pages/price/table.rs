//! The channels as a file for a spreadsheet.

use std::collections::BTreeSet;

use domain::price_calculator::{Answer, Outcome as Answers, Scenario};

use super::words;
use crate::{text, trade::csv};

/// A row for every channel; what is left of a price is no part of it where something is private.
pub fn csv(scenario: &Scenario, answers: &Answers, private: &BTreeSet<String>) -> String {
    let mut heading =
        vec![text::price_channel(), text::price_list_price(), text::price_charged(), text::price_net_price()];
    if private.is_empty() {
        heading.extend([
            text::price_net_net(),
            text::price_profit(),
            format!("{} %", text::price_margin()),
            format!("{} %", text::price_in_mark_up()),
        ]);
    }
    heading.push(text::calculators_currency());
    let mut file = csv::row(heading.iter().map(String::as_str));
    for channel in &answers.channels {
        let mut cells = vec![words::channel(&channel.channel)];
        if let Answer::Found(found) = &channel.answer {
            let unit = &found.unit;
            cells.extend([unit.list_price.amount(), unit.price.amount(), unit.net_price.to_string()]);
            if private.is_empty() {
                let share = |share: Option<domain::Figure>| share.map(|share| share.to_string());
                cells.extend([
                    unit.cost.to_string(),
                    unit.profit.to_string(),
                    share(unit.margin_percent).unwrap_or_default(),
                    share(unit.mark_up_percent).unwrap_or_default(),
                ]);
            }
        }
        cells.resize(heading.len() - 1, String::new());
        cells.push(scenario.currency.code().to_owned());
        file += &csv::row(cells.iter().map(String::as_str));
    }
    file
}
