//! What is wrong in the lines, in full: a cell of the grid has no room for it.

use leptos::prelude::*;

use super::outcome::Outcome;
use crate::{
    state::landed_cost::typed::{LineField, Place},
    text,
};

/// More than are read at once; the next ones follow when these are mended.
const MOST: usize = 8;

#[component]
pub fn LineFaults(outcome: Outcome) -> impl IntoView {
    let said = Memo::new(move |_| {
        let faults = outcome.faults.read();
        let of_lines = faults.iter().filter(|(place, _)| matches!(place, Place::Line(..)));
        of_lines.take(MOST).map(|(place, words)| in_full(*place, words)).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !said.read().is_empty()>
            <ul class="field-problem line-faults no-print">
                <For each=move || said.get() key=Clone::clone let(words)>
                    <li>{words}</li>
                </For>
            </ul>
        </Show>
    }
}

/// With the line and the field that it is about.
pub fn in_full(place: Place, words: &str) -> String {
    match place {
        Place::Line(line, field) => {
            [text::calculators_line_of(line + 1), name(field), words.to_owned()].join(" · ")
        }
        _ => words.to_owned(),
    }
}

fn name(field: LineField) -> String {
    match field {
        LineField::HsCode => text::calculators_hs_code(),
        LineField::Origin => text::calculators_origin(),
        LineField::Quantity | LineField::Quantities(_) => text::calculators_quantity(),
        LineField::Price => text::calculators_unit_price(),
        LineField::Currency => text::calculators_line_currency(),
        LineField::Weight => text::calculators_weight(),
        LineField::NetWeight => text::calculators_net_weight(),
        LineField::Volume => text::calculators_volume(),
        LineField::Duty => text::calculators_duty_rate(),
        LineField::OtherDuty(_) => text::calculators_other_duties(),
        LineField::RetailPrice => text::calculators_retail_price(),
        LineField::Quota => text::calculators_quota(),
    }
}
