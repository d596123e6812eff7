//! What the planner holds, in the reader's words.

use domain::{
    Figure,
    currency_planner::{Compounding, DayCount, Margin},
    planning::{Rule, Step},
};

use super::outcome::Shown;
use crate::{
    components::Choice,
    pages::{
        calculator::unreadable,
        planning::words::{rounded, to_digits},
    },
    state::currency::typed::Unreadable,
    text,
    trade::percent::{fixed_percent, percent_change},
};

pub fn unreadable(fault: Unreadable) -> String {
    match fault {
        Unreadable::Entry(fault) => unreadable::words(fault),
        Unreadable::HomeCurrency => text::currency_fault_home(),
    }
}

const DAY_COUNTS: [(&str, DayCount); 4] = [
    ("360", DayCount::Actual360),
    ("365", DayCount::Actual365),
    ("actual", DayCount::ActualActual),
    ("30", DayCount::Thirty360),
];

pub fn day_counts() -> Vec<Choice> {
    let choice = |(code, _): (&str, _)| Choice {
        value: code.to_owned(),
        label: match code {
            "360" => text::currency_over_360(),
            "365" => text::currency_over_365(),
            "30" => text::currency_thirty_360(),
            _ => text::currency_over_actual(),
        },
    };
    DAY_COUNTS.map(choice).to_vec()
}

pub fn day_count_code(day_count: DayCount) -> &'static str {
    DAY_COUNTS.iter().find(|(_, one)| *one == day_count).map_or("", |(code, _)| code)
}

pub fn day_count(code: &str) -> Option<DayCount> {
    DAY_COUNTS.iter().find(|(name, _)| *name == code).map(|(_, one)| *one)
}

const COMPOUNDINGS: [(&str, Compounding); 3] = [
    ("simple", Compounding::Simple),
    ("annual", Compounding::Annual),
    ("continuous", Compounding::Continuous),
];

pub fn compoundings() -> Vec<Choice> {
    let choice = |(code, _): (&str, _)| Choice::new(code, text::currency_compounding_of(code));
    COMPOUNDINGS.map(choice).to_vec()
}

pub fn compounding_code(compounding: Compounding) -> &'static str {
    COMPOUNDINGS.iter().find(|(_, one)| *one == compounding).map_or("", |(code, _)| code)
}

pub fn compounding(code: &str) -> Option<Compounding> {
    COMPOUNDINGS.iter().find(|(name, _)| *name == code).map(|(_, one)| *one)
}

/// An exchange rate.
pub fn rate(figure: Figure) -> String {
    rounded(figure, 6)
}

/// A step such as `+5 %`.
pub fn step(figure: Figure) -> String {
    percent_change(to_digits(figure, 2))
}

/// A margin such as `12.50 %`, below others; a dash without revenue.
pub fn margin(margin: &Margin) -> String {
    margin.margin_percent.map_or("–".to_owned(), |percent| fixed_percent(*percent, 2))
}

/// The steps of all positions that were taken by a rule.
pub fn steps(shown: &Shown, rule: Rule) -> Vec<Step> {
    let all = shown.outcome.positions.iter().flat_map(|position| &position.ledger);
    all.filter(|step| step.rule == rule).cloned().collect()
}
