//! What was sold and what will be, with the band that it is to lie within.

use domain::reorder_planner::{ForecastOutcome, ForecastPoint};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{outcome::Shown, words};
use crate::{
    pages::planning::drawing::{HEIGHT, Scale, WIDTH, across, points},
    text,
    trade::percent::full_percent,
};

#[component]
pub fn ForecastDrawing(shown: Shown) -> impl IntoView {
    let (request, forecast) = shown.plan.scenario.forecast.as_ref().zip(shown.outcome.forecast.as_ref())?;
    let history: Vec<Decimal> = request.history.iter().map(|units| **units).collect();
    let scale = scale(&history, forecast);
    let last = (history.len() + forecast.points.len()).saturating_sub(1);
    let place = |step, value| (across(step, last), scale.down(value));
    let sold = points(history.iter().enumerate().map(|(step, value)| place(step, *value)));
    // The forecast begins where the history ends, so that the line is not torn.
    let now = history.len().saturating_sub(1);
    let joint = history.last().map(|value| place(now, *value));
    let ahead = |of: fn(&ForecastPoint) -> Option<Decimal>| {
        let steps = forecast.points.iter().enumerate();
        let placed = steps.filter_map(move |(step, point)| Some((now + 1 + step, of(point)?)));
        joint.into_iter().chain(placed.map(|(step, value)| place(step, value))).collect::<Vec<_>>()
    };
    let line = points(ahead(|point| Some(*point.forecast)));
    let (upper, mut lower) =
        (ahead(|point| point.upper.map(|edge| *edge)), ahead(|point| point.lower.map(|edge| *edge)));
    lower.reverse();
    let band = (upper.len() > 1).then(|| {
        let outline = points(upper.into_iter().chain(lower));
        view! { <polygon class="chart-band" points=outline /> }
    });
    let fitted = points(
        forecast.fitted.iter().enumerate().filter_map(|(step, fitted)| Some(place(step, *(*fitted)?))),
    );
    let at = across(now, last).to_string();
    let ground = scale.down(Decimal::ZERO).to_string();
    let ends = [0, now, last].map(|step| words::period(&shown.plan, step));
    let [first, present, end] = ends;
    Some(view! {
        <figure class="chart">
            <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                {band}
                <line class="chart-ground" x1="0" x2=WIDTH.to_string() y1=ground.clone() y2=ground />
                <polyline class="chart-line faint" points=fitted />
                <polyline class="chart-line" points=sold />
                <polyline class="chart-line ahead" points=line />
                <line class="chart-now" x1=at.clone() x2=at y1="0" y2=HEIGHT.to_string() />
            </svg>
            <p class="chart-axis muted small" aria-hidden="true">
                <span>{first}</span><span>{present.clone()}</span><span>{end}</span>
            </p>
            <ul class="chart-legend small" aria-hidden="true">
                <li class="key">{text::reorder_sold()}</li>
                <li class="key faint">{text::reorder_fitted()}</li>
                <li class="key ahead">{text::reorder_forecast()}</li>
                {request.band_percent.map(|percent| view! {
                    <li class="key band">{text::reorder_band_of(full_percent(*percent))}</li>
                })}
            </ul>
            <figcaption class="muted small">{text::reorder_drawing(present, forecast.points.len() as u64)}</figcaption>
        </figure>
    })
}

fn scale(history: &[Decimal], forecast: &ForecastOutcome) -> Scale {
    let ahead = forecast.points.iter().flat_map(|point| {
        [Some(point.forecast), point.lower, point.upper].into_iter().flatten().map(|edge| *edge)
    });
    Scale::from_zero(history.iter().copied().chain(ahead))
}
