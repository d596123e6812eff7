//! The goods: a keyboard grid, one row a line, with what a unit has cost when it is there; below it
//! what else is known of the line that the keyboard is in.

use leptos::prelude::*;

use super::{
    explanation::Asked, line_cells::LineCells, line_details::LineDetails, line_faults::LineFaults,
    outcome::Outcome, paste, paste::PasteDialog,
};
use crate::{
    components::{Button, Checkbox, Column, DataGrid, GridColumn, GridPaste},
    pages::painted::painted,
    state::{
        calculator::Desk,
        landed_cost::typed::{Place, ShipmentField, Typed, UNIT_PRICE},
    },
    text,
};

/// So many rows stand there from the start, to type in.
const FEWEST_ROWS: usize = 3;

#[component]
pub fn Lines(desk: Desk<Typed>, outcome: Outcome, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let pasting = RwSignal::new(false);
    let refused = RwSignal::new(None::<String>);
    let current = RwSignal::new(0_usize);
    let typed = desk.typed.clone();
    let count = Memo::new(move |_| (typed.read().lines.len() + 1).max(FEWEST_ROWS));
    let typed = desk.typed.clone();
    // Where each row's line is among those that are worked out.
    let places = Memo::new(move |_| {
        let mut next = 0..;
        let place = |is_empty: bool| if is_empty { None } else { next.next() };
        typed.read().lines.iter().map(|line| line.is_empty()).map(place).collect::<Vec<Option<usize>>>()
    });
    // What a line comes to is seen after what all of them do.
    let worked = painted(Memo::new(move |_| (outcome.result.get(), places.get())));
    let editable = |head| GridColumn { head, editable: true };
    let shown = |head| GridColumn { head, editable: false };
    let columns = vec![
        shown(Column::end(text::calculators_line())),
        editable(Column::start(text::calculators_product())),
        editable(Column::start(text::calculators_hs_code())),
        editable(Column::start(text::calculators_origin())),
        editable(Column::end(text::calculators_quantity())),
        editable(Column::end(text::calculators_unit_price())),
        editable(Column::end(text::calculators_weight())),
        editable(Column::end(text::calculators_volume())),
        editable(Column::end(text::calculators_duty_rate())),
        editable(Column::end(text::calculators_landed_unit())),
        editable(Column::start(text::calculators_remove())),
    ];
    // Where no line is begun the place of the result says what to do, and nothing is wrong yet.
    let typed = desk.typed.clone();
    let begun = Memo::new(move |_| typed.read().lines.iter().any(|line| !line.is_empty()));
    let fault = outcome.fault(Place::Shipment(ShipmentField::Lines));
    let wrong = move || fault.get().filter(|_| begun.get());
    let private = desk.private.clone();
    let keeps_prices = Signal::derive(move || private.read().contains(UNIT_PRICE));
    let desk = StoredValue::new(desk);
    let keep_prices = Callback::new(move |keep| desk.with_value(|desk| desk.keep_private(UNIT_PRICE, keep)));
    let paste = Callback::new(move |pasted: GridPaste| {
        let is_many = pasted.is_many();
        if is_many {
            refused.set(desk.with_value(|desk| paste::put(desk, pasted.row, &pasted.text)));
        }
        is_many
    });
    let row = move |index: Signal<usize>| {
        view! { <LineCells desk=desk.get_value() outcome index worked current asked /> }
    };
    view! {
        <div class="calculator-lines">
            <DataGrid label=text::calculators_lines() class="line-grid" columns count on_paste=paste row />
        </div>
        <LineFaults outcome />
        <p class="field-problem" role="alert">{move || refused.get().or_else(wrong)}</p>
        <div class="cluster">
            <Button on_press=move |_| pasting.set(true)>{text::calculators_paste()}</Button>
            <Checkbox
                label=text::calculators_private_of(text::calculators_unit_price())
                checked=keeps_prices
                on_change=keep_prices
            />
        </div>
        <LineDetails desk=desk.get_value() outcome current places />
        <PasteDialog open=pasting desk=desk.get_value() />
    }
}
