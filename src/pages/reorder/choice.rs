//! Which method, why, and how it did on periods held back.

use domain::reorder_planner::{Candidate, ForecastOutcome, Impossible, Pattern, Reason};
use leptos::prelude::*;

use super::words;
use crate::{
    components::{Column, Table},
    pages::planning::words::to_digits,
    text,
    trade::percent::fixed_percent,
};

#[component]
pub fn MethodChoice(forecast: ForecastOutcome) -> impl IntoView {
    let method = words::method(forecast.method);
    let why = match forecast.choice.reason {
        Reason::Asked => text::reorder_reason_asked(method),
        Reason::RareDemand => text::reorder_reason_rare(method),
        Reason::LeastError => text::reorder_reason_least(method),
        Reason::FirstPossible => text::reorder_reason_first(method),
    };
    let pattern = forecast.choice.pattern.map(|found| {
        text::reorder_pattern(
            text::reorder_pattern_of(words::pattern_code(found.pattern)),
            to_digits(found.average_interval, 2),
            words::decimal(found.size_variation, 2),
        )
    });
    let is_rare = forecast
        .choice
        .pattern
        .is_some_and(|found| matches!(found.pattern, Pattern::Intermittent | Pattern::Lumpy));
    let tested = forecast.backtest.map(|tested| {
        if is_rare {
            let squared = |error| words::decimal(error, 2);
            return text::reorder_tested_squared(
                tested.held_back,
                squared(tested.root_mean_squared_error),
                squared(tested.naive_root_mean_squared_error),
            );
        }
        let (own, naive) =
            (words::decimal(tested.mean_absolute_error, 2), words::decimal(tested.naive_error, 2));
        if tested.beats_naive {
            text::reorder_tested_better(tested.held_back, own, naive)
        } else {
            text::reorder_tested_worse(tested.held_back, own, naive)
        }
    });
    let parameters = words::parameters(&forecast.model);
    let within = forecast.accuracy.map(|accuracy| {
        let percent = accuracy.mean_absolute_percentage_error;
        let percent = percent.map_or("–".to_owned(), |percent| fixed_percent(*percent, 1));
        text::reorder_accuracy(words::decimal(accuracy.mean_error, 2), percent)
    });
    let notes: Vec<String> = [tested, within, pattern].into_iter().flatten().collect();
    let notes = notes.into_iter().map(|words| view! { <p class="muted small">{words}</p> }).collect_view();
    view! {
        <p>{why}</p>
        {(!parameters.is_empty()).then(|| view! { <p class="muted small"><bdi>{parameters}</bdi></p> })}
        {notes}
        <Candidates candidates=forecast.choice.candidates />
    }
}

/// All that were compared, in the order of preference.
#[component]
fn Candidates(candidates: Vec<Candidate>) -> impl IntoView {
    if candidates.len() < 2 {
        return None;
    }
    let columns = vec![
        Column::start(text::reorder_method()),
        Column::end(text::reorder_off_by()),
        Column::end(text::reorder_squared_error()),
        Column::end(text::reorder_scaled_error()),
    ];
    let rows = candidates
        .into_iter()
        .map(|candidate| {
            let cells = match (candidate.impossible, candidate.backtest) {
                (Some(impossible), _) => {
                    view! { <td colspan="3" class="muted small">{impossible_words(impossible)}</td> }
                        .into_any()
                }
                (None, None) => {
                    view! { <td colspan="3" class="muted small">{text::reorder_not_tested()}</td> }.into_any()
                }
                (None, Some(tested)) => view! {
                    <td class="numeric">{words::decimal(tested.mean_absolute_error, 2)}</td>
                    <td class="numeric">{words::decimal(tested.root_mean_squared_error, 2)}</td>
                    <td class="numeric">
                        {tested.scaled_error.map_or("–".to_owned(), |error| words::decimal(error, 2))}
                    </td>
                }
                .into_any(),
            };
            view! { <tr><th scope="row">{words::method(candidate.method)}</th>{cells}</tr> }
        })
        .collect_view();
    Some(view! { <Table label=text::reorder_compared() columns>{rows}</Table> })
}

fn impossible_words(impossible: Impossible) -> String {
    match impossible {
        Impossible::NoSeasonLength => text::reorder_impossible_season(),
        Impossible::HistoryTooShort(periods) => text::reorder_impossible_short(periods),
        Impossible::TooFewDemands(periods) => text::reorder_impossible_demands(periods),
        Impossible::DemandNotAboveZero => text::reorder_impossible_zero(),
        Impossible::Overflow => text::reorder_impossible_overflow(),
    }
}
