//! The goods: a table of fields, one row a line, with what a unit has cost when it is there.

use leptos::prelude::*;

use super::{line_fields::LineFields, outcome::Outcome, paste::PasteDialog};
use crate::{
    components::{Button, Checkbox, Column, Table},
    state::{
        calculator::Desk,
        landed_cost::typed::{Place, ShipmentField, Typed, TypedLine, UNIT_PRICE},
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
    let private = desk.private.clone();
    let checked = Signal::derive(move || private.read().contains(UNIT_PRICE));
    let keeping = desk.clone();
    let keep = Callback::new(move |is_private| keeping.keep_private(UNIT_PRICE, is_private));
    view! {
        <div class="calculator-lines">
            <Table label=text::calculators_lines() columns>{rows()}</Table>
        </div>
        <p class="field-problem" role="alert">{move || none.get()}</p>
        <div class="cluster">
            <Button on_press=add>{text::calculators_add_line()}</Button>
            <Button on_press=move |_| pasting.set(true)>{text::calculators_paste()}</Button>
            <Checkbox label=text::calculators_private_of(text::calculators_unit_price()) checked on_change=keep />
        </div>
        <PasteDialog open=pasting desk />
    }
}
