//! What the plan holds, in the reader's words.

use domain::{
    Figure,
    history_entry::{HistoryFault, HistoryProblem, Interval},
    planning::{Rule, Step},
    reorder_planner::{Croston, Method, Model, Pattern, SeasonSmoothing, Smoothing, TrendSmoothing, Tsb},
};

use super::outcome::Shown;
use crate::{
    browser::intl::{self, DateStyle},
    pages::{
        calculator::unreadable,
        planning::words::{rounded, to_digits},
    },
    state::reorder::{Plan, approach::Approach, typed::Unreadable},
    text,
};

pub fn unreadable(fault: Unreadable) -> String {
    match fault {
        Unreadable::Entry(fault) => unreadable::words(fault),
        Unreadable::NothingDelivered => text::reorder_fault_delivery(),
        Unreadable::History(HistoryFault { row, problem }) => match problem {
            HistoryProblem::NotANumber => text::reorder_fault_row(row as u64),
            HistoryProblem::OneNumberOrSeveral => text::reorder_fault_several(row as u64),
            HistoryProblem::DayOrMonth => text::reorder_fault_day_or_month(row as u64),
            HistoryProblem::NoSuchDay => text::reorder_fault_day(row as u64),
            HistoryProblem::DateMissing => text::reorder_fault_no_date(row as u64),
            HistoryProblem::TooManyColumns => text::reorder_fault_columns(row as u64),
            HistoryProblem::TotalRow => text::reorder_fault_total(row as u64),
            HistoryProblem::YearsAcross => text::reorder_fault_years(),
            HistoryProblem::TooManyPeriods { limit } => text::reorder_fault_periods(limit),
        },
    }
}

/// At most so many decimals.
pub fn decimal(figure: Figure, digits: u32) -> String {
    rounded(figure, digits)
}

/// "288 units"; a fraction where a plan has one.
pub fn units(figure: Figure) -> String {
    match u64::try_from(*figure) {
        Ok(whole) if figure.fract().is_zero() => text::trade_units(whole),
        _ => text::ladder_units(to_digits(figure, 1)),
    }
}

pub fn interval_code(interval: Interval) -> &'static str {
    match interval {
        Interval::Day => "day",
        Interval::Week => "week",
        Interval::Month => "month",
        Interval::Quarter => "quarter",
    }
}

pub fn approach_code(approach: Approach) -> &'static str {
    match approach {
        Approach::Automatic => "automatic",
        Approach::Given => "given",
        Approach::Naive => "naive",
        Approach::MovingAverage => "moving_average",
        Approach::SimpleSmoothing => "simple",
        Approach::Holt => "holt",
        Approach::DampedHolt => "damped",
        Approach::SeasonalSmoothing => "seasonal",
        Approach::HoltWintersAdditive => "additive",
        Approach::HoltWintersMultiplicative => "multiplicative",
        Approach::Croston => "croston",
        Approach::Sba => "sba",
        Approach::Sbj => "sbj",
        Approach::Tsb => "tsb",
    }
}

pub fn method(method: Method) -> String {
    text::reorder_method_of(match method {
        Method::Naive => "naive",
        Method::Mean => "mean",
        Method::MovingAverage => "moving_average",
        Method::WeightedAverage => "weighted",
        Method::SimpleExponentialSmoothing => "simple",
        Method::Holt => "holt",
        Method::DampedHolt => "damped",
        Method::SeasonalSmoothing => "seasonal",
        Method::HoltWintersAdditive => "additive",
        Method::HoltWintersMultiplicative => "multiplicative",
        Method::Croston => "croston",
        Method::Sba => "sba",
        Method::Sbj => "sbj",
        Method::Tsb => "tsb",
    })
}

pub fn pattern_code(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::Smooth => "smooth",
        Pattern::Erratic => "erratic",
        Pattern::Intermittent => "intermittent",
        Pattern::Lumpy => "lumpy",
    }
}

/// The parameters that were used, in the letters of the formulas.
pub fn parameters(model: &Model) -> String {
    let named =
        |name: &str, figure: Option<Figure>| figure.map(|figure| format!("{name} {}", decimal(figure, 4)));
    let parts = match model {
        Model::Naive | Model::Mean => Vec::new(),
        Model::MovingAverage(periods) => vec![Some(format!("n {periods}"))],
        Model::WeightedAverage(weights) => {
            let weights: Vec<String> = weights.iter().map(|weight| decimal(*weight, 4)).collect();
            vec![Some(format!("w {}", weights.join("; ")))]
        }
        Model::Croston(Croston { alpha, interval_alpha, .. }) => {
            vec![named("α", *alpha), named("α₂", *interval_alpha)]
        }
        Model::Tsb(Tsb { alpha, beta, .. }) => vec![named("α", *alpha), named("β", *beta)],
        Model::Smoothing(Smoothing { alpha, trend, season, .. }) => {
            let beta = trend.and_then(|trend| trend.smoothing).map(|smoothing| match smoothing {
                TrendSmoothing::OfLevelChange(beta) => ("β*", beta),
                TrendSmoothing::OfError(beta) => ("β", beta),
            });
            let gamma = season.and_then(|season| season.smoothing).map(|smoothing| match smoothing {
                SeasonSmoothing::OfError(gamma) => ("γ", gamma),
                SeasonSmoothing::OfNewLevel(gamma) => ("γ*", gamma),
            });
            vec![
                named("α", *alpha),
                beta.and_then(|(name, beta)| named(name, Some(beta))),
                named("φ", trend.and_then(|trend| trend.damping)),
                gamma.and_then(|(name, gamma)| named(name, Some(gamma))),
            ]
        }
    };
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A period by its first day where it is known, else by its number.
pub fn period(plan: &Plan, step: usize) -> String {
    let days = plan.scenario.forecast.as_ref().map(|request| request.period_days);
    let interval = days.and_then(Interval::of_days);
    let begins = interval
        .zip(plan.first)
        .and_then(|(interval, first)| interval.after(first, u32::try_from(step).ok()?));
    match begins {
        Some(day) => intl::date(&day.to_string(), DateStyle::Date),
        None => text::reorder_period_of(step as u64 + 1),
    }
}

/// The steps of the ledger that were taken by these rules.
pub fn steps(shown: &Shown, rules: &[Rule]) -> Vec<Step> {
    shown.outcome.ledger.iter().filter(|step| rules.contains(&step.rule)).cloned().collect()
}
