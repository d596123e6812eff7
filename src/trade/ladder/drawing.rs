//! The ladder as steps, with the place on it; a table says the same to those who do not see it.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{LadderView, amount, rate, volume};
use crate::{
    components::{Column, Table},
    text,
};

/// In the units of the drawing.
const WIDTH: i64 = 1000;
const HEIGHT: i64 = 240;

#[component]
pub fn Drawing(shown: LadderView) -> impl IntoView {
    let rungs = &shown.ladder.rungs;
    let last = rungs.last().map(|rung| *rung.begins_at).unwrap_or_default();
    let end = last.max(*shown.volume).checked_mul(Decimal::new(125, 2)).unwrap_or(last).max(Decimal::ONE);
    // Lump sums alone have no rate to draw.
    let by_lump = rungs.iter().all(|rung| rung.rate.is_zero());
    let heights: Vec<Decimal> =
        rungs.iter().map(|rung| if by_lump { *rung.lump } else { *rung.rate }).collect();
    let highest = heights.iter().copied().max().unwrap_or_default().max(Decimal::new(1, 6));
    let across = |volume: Decimal| part(volume, end, WIDTH);
    let ends = rungs.iter().skip(1).map(|rung| *rung.begins_at).chain([end]);
    let steps = rungs
        .iter()
        .zip(ends)
        .zip(&heights)
        .map(|((rung, until), height)| {
            let (from, to) = (across(*rung.begins_at), across(until));
            let height = part(*height, highest, HEIGHT - 20).max(4);
            let present = shown.ladder.earnings.tier == Some(rung.tier);
            let class = match (present, rung.reached) {
                (true, _) => "step-present",
                (_, true) => "step-reached",
                _ => "step-ahead",
            };
            view! {
                <rect
                    class=class
                    x=from.to_string()
                    y=(HEIGHT - height).to_string()
                    width=(to - from - 2).max(1).to_string()
                    height=height.to_string()
                />
            }
        })
        .collect_view();
    let here = across(*shown.volume).to_string();
    view! {
        <figure class="ladder-drawing">
            <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                {steps}
                <line class="ladder-here" x1=here.clone() x2=here y1="0" y2=HEIGHT.to_string() />
            </svg>
            <figcaption class="muted small">{text::ladder_drawing(volume(shown.volume, &shown))}</figcaption>
        </figure>
        <Twin shown />
    }
}

#[component]
fn Twin(shown: LadderView) -> impl IntoView {
    let lumps = shown.ladder.rungs.iter().any(|rung| !rung.lump.is_zero());
    let mut columns = vec![
        Column::start(text::ladder_tier()),
        Column::end(text::ladder_from()),
        Column::end(text::ladder_rate()),
    ];
    if lumps {
        columns.push(Column::end(text::ladder_lump()));
    }
    let rows = shown
        .ladder
        .rungs
        .iter()
        .map(|rung| {
            let lump = lumps.then(|| view! { <td class="numeric">{amount(rung.lump, shown.currency)}</td> });
            view! {
                <tr class:own=shown.ladder.earnings.tier == Some(rung.tier)>
                    <td>{rung.tier.to_string()}</td>
                    <td class="numeric">{volume(rung.begins_at, &shown)}</td>
                    <td class="numeric">{rate(rung.rate, &shown)}</td>
                    {lump}
                </tr>
            }
        })
        .collect_view();
    view! {
        <details>
            <summary>{text::ladder_as_table()}</summary>
            <Table label=text::ladder_tiers() columns>{rows}</Table>
        </details>
    }
}

/// A share of the drawing; what does not fit is its end.
fn part(value: Decimal, whole: Decimal, length: i64) -> i64 {
    let share = value.checked_mul(length.into()).and_then(|value| value.checked_div(whole));
    share.and_then(|share| i64::try_from(share.trunc()).ok()).unwrap_or(length).clamp(0, length)
}
