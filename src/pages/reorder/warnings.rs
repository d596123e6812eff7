//! What should be seen before anything is ordered.

use domain::reorder_planner::Warning;

use super::{outcome::Shown, words};
use crate::text;

pub fn said(shown: &Shown) -> Vec<String> {
    shown.outcome.warnings.iter().map(words_of).collect()
}

fn words_of(warning: &Warning) -> String {
    match warning {
        Warning::WorseThanNaive => text::reorder_warn_naive(),
        Warning::NotTested => text::reorder_warn_not_tested(),
        Warning::ForecastBelowZero => text::reorder_warn_below_zero(),
        Warning::SafetyStockBelowZero => text::reorder_warn_safety(),
        Warning::ForecastShorterThanLeadTime => text::reorder_warn_short(),
        Warning::OrderAboveMaximum => text::reorder_warn_maximum(),
        Warning::NothingOrderable => text::reorder_warn_nothing(),
        Warning::TurnoverBelow { turnover, limit } => {
            text::reorder_warn_turnover(words::decimal(*turnover, 2), words::decimal(*limit, 2))
        }
        Warning::TurnoverAbove { turnover, limit } => {
            text::reorder_warn_turnover_above(words::decimal(*turnover, 2), words::decimal(*limit, 2))
        }
        Warning::CoverAbove { days, limit } => {
            text::reorder_warn_cover(words::decimal(*days, 0), words::decimal(*limit, 0))
        }
        Warning::CoverWithoutEnd { limit } => text::reorder_warn_without_end(words::decimal(*limit, 0)),
        Warning::NoSale { periods } => text::reorder_warn_no_sale(*periods),
    }
}
