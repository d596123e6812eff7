//! The goods: a table of fields, one row a line, with what a unit has cost when it is there.

use leptos::prelude::*;

use super::{line_fields::LineFields, outcome::Outcome, paste::PasteDialog};
use crate::{
    components::{Button, Column, Table},
    state::{
        calculator::Desk,
        landed_cost::typed::{Place, ShipmentField, Typed, TypedLine},
    },
    text,
};

#[component]
pub fn Lines(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let pasting = RwSignal::new(false);
    let (typed, adding) = (desk.typed.clone(), desk.clone());
    let keys = Memo::new(move |_| typed.read().lines.iter().map(|line| line.key).collect::<Vec<_>>());
    let columns = vec![
        Column::start(text::calculators_product()),
        Column::start(text::calculators_hs_code()),
        Column::start(text::calculators_origin()),
        Column::end(text::calculators_quantity()),
        Column::end(text::calculators_unit_price()),
        Column::end(text::calculators_weight()),
        Column::end(text::calculators_volume()),
        Column::end(text::calculators_duty_rate()),
        Column::end(text::calculators_landed_unit()),
        Column::start(text::calculators_remove()),
    ];
    let none = outcome.fault(Place::Shipment(ShipmentField::Lines));
    let rows = {
        let desk = desk.clone();
        move || {
            let desk = desk.clone();
            view! {
                <For each=move || keys.get() key=|key| *key let(key)>
                    <LineFields desk=desk.clone() outcome key />
                </For>
            }
        }
    };
    // An empty line takes the place of none: it is kept while others are added.
    let add = move |_| {
        adding.change(|typed| {
            let key = typed.lines.iter().map(|line| line.key).max().map_or(0, |key| key.wrapping_add(1));
            typed.lines.push(TypedLine { key, ..TypedLine::default() });
        });
    };
    view! {
        <div class="calculator-lines">
            <Table label=text::calculators_lines() columns>{rows()}</Table>
        </div>
        <p class="field-problem" role="alert">{move || none.get()}</p>
        <div class="cluster">
            <Button on_press=add>{text::calculators_add_line()}</Button>
            <Button on_press=move |_| pasting.set(true)>{text::calculators_paste()}</Button>
        </div>
        <PasteDialog open=pasting desk />
    }
}
